# Made from the docstrings of QQ/weixin/work/security/vip.py by .ci/made; change those.
package QQ::weixin::work::security::vip;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work::security',
    exported => [qw(submit_batch_add_job batch_add_job_result submit_batch_del_job batch_del_job_result list)],
    original => [qw(submit_batch_add_job batch_add_job_result submit_batch_del_job batch_del_job_result list)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::security::vip - 高级功能账号管理

=head1 SYNOPSIS

    use QQ::weixin::work::security::vip;
    my $reply = QQ::weixin::work::security::vip::submit_batch_add_job($access_token, \%hash);

=head1 DESCRIPTION

Advanced-feature accounts (高级功能账号): give them to members and take them back. Both run as jobs: submit one, then ask
for its result with the jobid.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 submit_batch_add_job($access_token, \%hash)

分配高级功能账号: start a job that gives advanced-feature accounts to members.

POST security/vip/submit_batch_add_job
https://developer.work.weixin.qq.com/document/path/99503 (2024/01/24)

Read the outcome with batch_add_job_result.

hash:

=over

=item userid_list (list[str], required)

members to receive one, at most 100 items, in the app's visible range.

=back

Reply:

=over

=item jobid (str)

the job.

=item invalid_userid_list (list[str])

userids that are unknown or outside the app's visible range.

=back

Permission:

=over

=item *

self-built: 安全与管理 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: within the app's visible range

=back

=head2 batch_add_job_result($access_token, \%hash)

查询分配高级功能账号结果: get the outcome of a job of submit_batch_add_job.

POST security/vip/batch_add_job_result
https://developer.work.weixin.qq.com/document/path/99503 (2024/01/24)

hash:

=over

=item jobid (str, required)

job of submit_batch_add_job.

=back

Reply:

=over

=item job_result (dict)

outcome.

=item job_result.succ_userid_list (list[str])

members who have an account now, those who had one before included.

=item job_result.fail_userid_list (list[str])

members for whom it failed.

=item jobid (str)

the job; not on the page since 2026-01.

=item invalid_userid_list (list[str])

userids that are unknown or outside the app's visible range; not on the page since 2026-01.

=back

Permission:

=over

=item *

self-built: 安全与管理 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: within the app's visible range

=back

=head2 submit_batch_del_job($access_token, \%hash)

取消高级功能账号: start a job that takes advanced-feature accounts from members.

POST security/vip/submit_batch_del_job
https://developer.work.weixin.qq.com/document/path/99505 (2024/01/24)

Read the outcome with batch_del_job_result.

hash:

=over

=item userid_list (list[str], required)

members to lose it, at most 100 items.

=back

Reply:

=over

=item jobid (str)

the job.

=item invalid_userid_list (list[str])

userids that are unknown or outside the app's visible range.

=item job_result (dict)

not on the page since 2026-01; see batch_del_job_result.

=back

Permission:

=over

=item *

self-built: 安全与管理 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: within the app's visible range

=back

=head2 batch_del_job_result($access_token, \%hash)

查询取消高级功能账号结果: get the outcome of a job of submit_batch_del_job.

POST security/vip/batch_del_job_result
https://developer.work.weixin.qq.com/document/path/99505 (2024/01/24)

hash:

=over

=item jobid (str, required)

job of submit_batch_del_job.

=back

Reply:

=over

=item job_result (dict)

outcome.

=item job_result.succ_userid_list (list[str])

members who lost the account.

=item job_result.fail_userid_list (list[str])

members for whom it failed.

=back

Permission:

=over

=item *

self-built: 安全与管理 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: within the app's visible range

=back

=head2 list($access_token, \%hash)

获取高级功能账号列表: list the members who hold an advanced-feature account, page by page.

POST security/vip/list
https://developer.work.weixin.qq.com/document/path/99506 (2024/01/24)

hash:

=over

=item cursor (str)

the next_cursor of the page before; left out for the first.

=item limit (int)

page size, at most 200. A page may hold fewer, so only has_more marks the end. Default: 100.

=back

Reply:

=over

=item has_more (bool)

whether more members remain.

=item next_cursor (str)

where the next page begins.

=item userid_list (list[str])

members.

=back

Permission:

=over

=item *

self-built: 安全与管理 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: within the app's visible range

=back

=cut
