# Made from the docstrings of QQ/weixin/work/meeting/statistics.py by .ci/made; change those.
package QQ::weixin::work::meeting::statistics;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::meeting',
    exported => [qw(get_start_list)],
    original => [qw()],
    more     => [qw(get_start_list)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::meeting::statistics - 会议统计管理

=head1 SYNOPSIS

    use QQ::weixin::work::meeting::statistics;
    my $reply = QQ::weixin::work::meeting::statistics::get_start_list($access_token, \%hash);

=head1 DESCRIPTION

Statistics of meetings: who started meetings, or failed to.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get_start_list($access_token, \%hash)

获取会议发起记录: list who started meetings in some time.

POST meeting/statistics/get_start_list
https://developer.work.weixin.qq.com/document/path/99651 (2024/04/01)

Told are quick meetings that members started and booked ones that they were the first to join, latest first.

hash:

=over

=item type (int, required)

1 = those started, 2 = those that failed since the corp had too many meetings at a time.

=item begin_time (int, required)

begin of the time, Unix seconds, included.

=item end_time (int, required)

end of the time, Unix seconds, not included; at most 30 days after begin_time.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=item limit (int)

items a page; at most 1000. Default: 200. A page can hold fewer, as members outside the app's visible range are left out.

=back

Reply:

=over

=item meeting_list (list[dict])

the starts or failures.

=item meeting_list[].userid (str)

who started it; the creator of a booked meeting that someone from outside the corp joined first.

=item meeting_list[].start_time (int)

when, Unix seconds.

=item next_cursor (str)

where the next page begins; empty at the end.

=item has_more (bool)

whether more follows.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

note: members outside the app's visible range are left out

=back

=cut
