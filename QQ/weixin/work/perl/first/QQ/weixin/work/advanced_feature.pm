# Made from the docstrings of QQ/weixin/work/advanced_feature.py by .ci/made; change those.
package QQ::weixin::work::advanced_feature;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(set_approval_detail get_apply_id_list get_approval_info)],
    original => [qw()],
    more     => [qw(set_approval_detail get_apply_id_list get_approval_info)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::advanced_feature - 高级功能

=head1 SYNOPSIS

    use QQ::weixin::work::advanced_feature;
    my $reply = QQ::weixin::work::advanced_feature::set_approval_detail($access_token, \%hash);

=head1 DESCRIPTION

Members' applications for advanced-feature accounts, approved by an app of the corp: a callback reports an
application, and the app reports the state of its approval.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 set_approval_detail($access_token, \%hash)

设置审批单审批信息: report the state of the approval of an application.

POST advanced_feature/set_approval_detail
https://developer.work.weixin.qq.com/document/path/99880 (2024/05/29)

node_apv_status is called node_status in one item of the official sample. The approval passes to the app with the
first successful call. Without one within 24 hours of the callback the application falls back to the process that
was set before.

hash:

=over

=item apply_id (str, required)

the application.

=item approval_id (str, required)

the app's own id of the approval; belongs to one application for good.

=item approval_status (int, required)

1 = in approval, 2 = rejected, 3 = approved, 101 = withdrawn.

=item approval_url (str, required)

page of the approval; begins with http:// or https://.

=item process_list (dict, required)

the steps.

=item process_list.node_list (list[dict], required)

all the steps, also those that did not change.

=item process_list.node_list[].node_apv_status (int, required)

1 = in approval, 2 = rejected, 3 = approved, 101 = withdrawn, 102 = not reached yet.

=item process_list.node_list[].node_apv_rel (int, required)

how several approvers decide: 1 = all of them, 2 = any of them, 3 = one after the other.

=item process_list.node_list[].current_approvers (list[str])

who has to decide, at most 100 items; required without completed_approvers.

=item process_list.node_list[].completed_approvers (list[str])

who has decided, at most 100 items; required without current_approvers.

=item process_list.node_list[].apv_update_time (int)

when the step changed, Unix seconds.

=back

Permission:

=over

=item *

self-built: 高级功能 > 成员申请管理 > 通过api设置申请流程

=item *

third-party, delegated: not allowed

=back

=head2 get_apply_id_list($access_token, \%hash)

批量获取申请单ID: list the applications of a member.

POST advanced_feature/get_apply_id_list
https://developer.work.weixin.qq.com/document/path/99883 (2024/05/29)

hash:

=over

=item business_type (int, required)

what was applied for: 1 = mail, 2 = document, 3 = WeDrive, 4 = meeting.

=item userid (str, required)

who applied.

=item req_type (int)

0 = all, 1 = only those approved through this interface, 2 = only the others. Default: 0.

=item cursor (str)

the next_cursor of the page before; left out for the first.

=item limit (int)

page size, at most 200. A page may hold fewer, so only has_more marks the end. Default: 100.

=back

Reply:

=over

=item apply_id_list (list[str])

the applications.

=item next_cursor (str)

where the next page begins.

=item has_more (bool)

whether more follow.

=back

Permission:

=over

=item *

self-built: 高级功能 > 成员申请管理 > 通过api设置申请流程

=item *

third-party, delegated: not allowed

=back

=head2 get_approval_info($access_token, \%hash)

获取申请单详细信息: read an application and the state of its approval.

POST advanced_feature/get_approval_info
https://developer.work.weixin.qq.com/document/path/99885 (2024/05/29)

hash:

=over

=item apply_id (str, required)

the application.

=back

Reply:

=over

=item approval_info (dict)

the application.

=item approval_info.business_type (int)

what was applied for: 1 = mail, 2 = document, 3 = WeDrive, 4 = meeting.

=item approval_info.apply_id (str)

the application.

=item approval_info.approval_id (str)

the app's own id of the approval.

=item approval_info.approval_type (int)

process: 0 = default, 1 = customised approval, 2 = through this interface.

=item approval_info.approval_status (int)

0 = an old record without a process, 1 = in approval, 2 = rejected by an approver, 3 = approved by the approvers, 4 = rejected by an administrator, 5 = assigned by an administrator.

=item approval_info.approval_url (str)

page of the approval in the app.

=item approval_info.applicant (str)

userid of who applied.

=item approval_info.request_reason (str)

why.

=item approval_info.create_time (int)

when, Unix seconds.

=back

Permission:

=over

=item *

self-built: 高级功能 > 成员申请管理 > 通过api设置申请流程

=item *

third-party, delegated: not allowed

=back

=cut
