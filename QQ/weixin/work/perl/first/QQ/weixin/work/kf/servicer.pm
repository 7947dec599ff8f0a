# Made from the docstrings of QQ/weixin/work/kf/servicer.py by .ci/made; change those.
package QQ::weixin::work::kf::servicer;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work::kf',
    exported => [qw(add del update list)],
    original => [qw(add del list)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::kf::servicer - 接待人员管理

=head1 SYNOPSIS

    use QQ::weixin::work::kf::servicer;
    my $reply = QQ::weixin::work::kf::servicer::add($access_token, \%hash);

=head1 DESCRIPTION

Receptionists: the members and departments that serve the customers of an account. Who takes which session is the
business of kf.service_state.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 add($access_token, \%hash)

添加接待人员: add receptionists to a customer-service account.

POST kf/servicer/add
https://developer.work.weixin.qq.com/document/path/94646 (2025/02/25)

Give userid_list, department_id_list or both. The call can succeed as a whole while single entries fail: look at
result_list.

hash:

=over

=item open_kfid (str, required)

customer-service account.

=item userid_list (list[str])

members to add, 0 to 100 items; encrypted open_userids for third-party apps; required without department_id_list.

=item department_id_list (list[int])

departments to add, 0 to 20 items; required without userid_list.

=back

Reply:

=over

=item result_list (list[dict])

result for each member and department.

=item result_list[].userid (str)

member; in the entries of members.

=item result_list[].department_id (int)

department; in the entries of departments.

=item result_list[].errcode (int)

result for this entry, 0 = success.

=item result_list[].errmsg (str)

result in words, such as success or ignored.

=back

Permission:

=over

=item *

self-built: 微信客服 > 可调用接口的应用

=item *

third-party, delegated: 微信客服 > 管理账号、分配会话和收发消息

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only accounts that the corp put under 微信客服 > 通过API管理微信客服账号

=item *

note: the receptionists of the account must be within the app's visible range

=back

Limits:

=over

=item *

at most 2000 members and 20 departments per account.

=back

Errors:

=over

=item *

60030: the receptionists of the account are not within the app's visible range.

=item *

95000: open_kfid is not valid.

=item *

95004: there is no such account.

=item *

95020: the account would have too many receptionists.

=back

=head2 del($access_token, \%hash)

删除接待人员: remove receptionists from a customer-service account.

POST kf/servicer/del
https://developer.work.weixin.qq.com/document/path/94647 (2023/11/30)

Give userid_list, department_id_list or both. The call can succeed as a whole while single entries fail: look at
result_list.

hash:

=over

=item open_kfid (str, required)

customer-service account.

=item userid_list (list[str])

members to remove, 0 to 100 items; encrypted open_userids for third-party apps; required without department_id_list.

=item department_id_list (list[int])

departments to remove, 0 to 100 items; required without userid_list.

=back

Reply:

=over

=item result_list (list[dict])

result for each member and department.

=item result_list[].userid (str)

member; in the entries of members.

=item result_list[].department_id (int)

department; in the entries of departments.

=item result_list[].errcode (int)

result for this entry, 0 = success.

=item result_list[].errmsg (str)

result in words, such as success or ignored.

=back

Permission:

=over

=item *

self-built: 微信客服 > 可调用接口的应用

=item *

third-party, delegated: 微信客服 > 管理账号、分配会话和收发消息

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only accounts that the corp put under 微信客服 > 通过API管理微信客服账号

=item *

note: the receptionists of the account must be within the app's visible range

=back

Errors:

=over

=item *

60030: the receptionists of the account are not within the app's visible range.

=item *

95000: open_kfid is not valid.

=item *

95004: there is no such account.

=back

=head2 list($access_token, $open_kfid)

获取接待人员列表: list the receptionists of a customer-service account.

GET kf/servicer/list
https://developer.work.weixin.qq.com/document/path/94645 (2023/11/30)

Members and departments come in one list: an entry has either userid or department_id.

Arguments:

=over

=item open_kfid (str, required)

customer-service account.

=back

Reply:

=over

=item servicer_list (list[dict])

receptionists of the account.

=item servicer_list[].userid (str)

member (an encrypted open_userid for third-party apps); in the entries of members.

=item servicer_list[].status (int)

0 = receiving, 1 = stopped; only for apps that may manage the account, and of third-party and delegated apps only for those that also have 管理账号、分配会话和收发消息.

=item servicer_list[].stop_type (int)

how, when status is 1: 0 = stopped, 1 = paused.

=item servicer_list[].department_id (int)

department; in the entries of departments.

=back

Permission:

=over

=item *

self-built: 微信客服 > 可调用接口的应用

=item *

third-party, delegated: 微信客服 > 获取基础信息

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: the receptionists of the account must be within the app's visible range

=back

Errors:

=over

=item *

60030: the receptionists of the account are not within the app's visible range.

=item *

95000: open_kfid is not valid.

=item *

95004: there is no such account.

=back

Differs from Perl:

=over

=item *

0.12 asks kf/account/list, which ignores open_kfid and wants POST.

=back

=cut
