# Made from the docstrings of QQ/weixin/work/oa/meetingroom/bookinfo.py by .ci/made; change those.
package QQ::weixin::work::oa::meetingroom::bookinfo;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work::oa::meetingroom',
    exported => [qw(get)],
    original => [qw(get)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::oa::meetingroom::bookinfo - 会议室

=head1 SYNOPSIS

    use QQ::weixin::work::oa::meetingroom::bookinfo;
    my $reply = QQ::weixin::work::oa::meetingroom::bookinfo::get($access_token, \%hash);

=head1 DESCRIPTION

One booking of a meeting room, by its booking_id.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get($access_token, \%hash)

根据会议室预定ID查询预定详情: read a booking of a meeting room.

POST oa/meetingroom/bookinfo/get
https://developer.work.weixin.qq.com/document/path/93620 (2024/06/24)

Where no approval is needed a booking is booked at once; otherwise it is applied for, then in approval, then booked.

hash:

=over

=item meetingroom_id (int, required)

the meeting room.

=item booking_id (str, required)

the booking.

=back

Reply:

=over

=item meetingroom_id (int)

the meeting room.

=item schedule (dict)

the booking.

=item schedule.start_time (int)

start, Unix seconds.

=item schedule.end_time (int)

end, Unix seconds.

=item schedule.schedule_id (str)

the linked schedule, which can't be read any more when the booking was cancelled and it was not kept.

=item schedule.booker (str)

userid of who booked.

=item schedule.status (int)

0 = booked, 1 = cancelled, 2 = applied for, 3 = in approval.

=item schedule.booking_id (str)

the booking.

=item schedule.master_booking_id (str)

the repeated booking to which this one belongs; only for one of a series.

=back

Permission:

=over

=item *

self-built: 应用管理 > 会议室 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=cut
