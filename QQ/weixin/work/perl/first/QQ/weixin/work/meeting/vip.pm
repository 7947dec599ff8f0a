# Made from the docstrings of QQ/weixin/work/meeting/vip.py by .ci/made; change those.
package QQ::weixin::work::meeting::vip;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::meeting',
    exported => [qw(submit_batch_add_job batch_add_job_result submit_batch_del_job batch_del_job_result list)],
    original => [qw()],
    more     => [qw(submit_batch_add_job batch_add_job_result submit_batch_del_job batch_del_job_result list)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::meeting::vip - 高级功能账号管理

=head1 SYNOPSIS

    use QQ::weixin::work::meeting::vip;
    my $reply = QQ::weixin::work::meeting::vip::submit_batch_add_job($access_token, \%hash);

=head1 DESCRIPTION

Advanced-feature accounts (高级功能账号) of meetings: which members have them. Giving and taking are asynchronous jobs.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 submit_batch_add_job($access_token, \%hash)

分配高级功能账号: start a job that gives members the advanced features.

POST meeting/vip/submit_batch_add_job
https://developer.work.weixin.qq.com/document/path/99508 (2023/12/07)

hash:

=over

=item userid_list (list[str], required)

the members; at most 100 items.

=back

Reply:

=over

=item jobid (str)

the job, to be asked about.

=item invalid_userid_list (list[str])

members that were not found or are outside the app's visible range.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: within the app's visible range

=back

=head2 batch_add_job_result($access_token, \%hash)

查询分配高级功能账号结果: ask for the outcome of submit_batch_add_job.

POST meeting/vip/batch_add_job_result
https://developer.work.weixin.qq.com/document/path/99508 (2023/12/07)

hash:

=over

=item jobid (str, required)

the job.

=back

Reply:

=over

=item job_result (dict)

the outcome.

=item job_result.succ_userid_list (list[str])

members who have the features now, or had them before.

=item job_result.fail_userid_list (list[str])

members for whom it failed.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: within the app's visible range

=back

=head2 submit_batch_del_job($access_token, \%hash)

取消高级功能账号: start a job that takes the advanced features from members.

POST meeting/vip/submit_batch_del_job
https://developer.work.weixin.qq.com/document/path/99509 (2023/12/07)

hash:

=over

=item userid_list (list[str], required)

the members; at most 100 items.

=back

Reply:

=over

=item jobid (str)

the job, to be asked about.

=item invalid_userid_list (list[str])

members that were not found or are outside the app's visible range.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: within the app's visible range

=back

=head2 batch_del_job_result($access_token, \%hash)

查询取消高级功能账号结果: ask for the outcome of submit_batch_del_job.

POST meeting/vip/batch_del_job_result
https://developer.work.weixin.qq.com/document/path/99509 (2023/12/07)

hash:

=over

=item jobid (str, required)

the job.

=back

Reply:

=over

=item job_result (dict)

the outcome.

=item job_result.succ_userid_list (list[str])

members who have the features no longer.

=item job_result.fail_userid_list (list[str])

members for whom it failed.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: within the app's visible range

=back

=head2 list($access_token, \%hash)

获取高级功能账号列表: list the members who have the advanced features.

POST meeting/vip/list
https://developer.work.weixin.qq.com/document/path/99510 (2023/12/07)

hash:

=over

=item limit (int)

items a page; at most 200. Default: 100. A page can hold fewer: only has_more marks the end.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=back

Reply:

=over

=item userid_list (list[str])

the members.

=item has_more (bool)

whether more follows.

=item next_cursor (str)

where the next page begins; empty at the end.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: within the app's visible range

=back

=cut
