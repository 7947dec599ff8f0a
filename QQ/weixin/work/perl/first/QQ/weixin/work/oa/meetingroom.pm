# Made from the docstrings of QQ/weixin/work/oa/meetingroom/__init__.py by .ci/made; change those.
package QQ::weixin::work::oa::meetingroom;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work::oa',
    exported => [qw(add list edit del get_booking_info book book_by_schedule book_by_meeting cancel_book get_booking_info_by_meeting_id)],
    original => [qw(add list edit del get_booking_info book book_by_schedule book_by_meeting cancel_book get_booking_info_by_meeting_id)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::oa::meetingroom - 会议室

=head1 SYNOPSIS

    use QQ::weixin::work::oa::meetingroom;
    my $reply = QQ::weixin::work::oa::meetingroom::add($access_token, \%hash);

=head1 DESCRIPTION

The meeting rooms of the corp and their bookings. A room has an id, meetingroom_id; a booking has a booking_id and
a linked schedule (日程).

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 add($access_token, \%hash)

添加会议室: add a meeting room.

POST oa/meetingroom/add
https://developer.work.weixin.qq.com/document/path/93619 (2023/11/30)

hash:

=over

=item name (str, required)

its name, at most 30 characters.

=item capacity (int, required)

number of people it holds.

=item city (str)

city; only together with building and floor to give the room a place.

=item building (str)

building; only together with city and floor to give the room a place.

=item floor (str)

floor; only together with city and building to give the room a place.

=item equipment (list[int])

devices in the room, 1 = TV, 2 = telephone, 3 = projector, 4 = whiteboard, 5 = video.

=item coordinate (dict)

coordinates of the building, from the Tencent map coordinate picker.

=item coordinate.latitude (str)

latitude, as text.

=item coordinate.longitude (str)

longitude, as text.

=item range (dict)

who may use it; left out, everybody in the corp.

=item range.user_list (list[str])

members, at most 1000 items.

=item range.department_list (list[int])

departments, at most 1000 items.

=back

Reply:

=over

=item meetingroom_id (int)

id of the new room.

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

=head2 list($access_token, \%hash)

查询会议室: list the meeting rooms that match a place and equipment.

POST oa/meetingroom/list
https://developer.work.weixin.qq.com/document/path/93619 (2023/11/30)

All fields are optional; pass an empty hash for all rooms.

hash:

=over

=item city (str)

city; required when building or floor is given.

=item building (str)

building; required when floor is given.

=item floor (str)

floor; only together with city and building.

=item equipment (list[int])

devices wanted, 1 = TV, 2 = telephone, 3 = projector, 4 = whiteboard, 5 = video.

=back

Reply:

=over

=item meetingroom_list (list[dict])

the matching rooms.

=item meetingroom_list[].meetingroom_id (int)

room id.

=item meetingroom_list[].name (str)

name.

=item meetingroom_list[].capacity (int)

number of people it holds.

=item meetingroom_list[].city (str)

city.

=item meetingroom_list[].building (str)

building.

=item meetingroom_list[].floor (str)

floor.

=item meetingroom_list[].equipment (list[int])

devices in the room, 1 = TV, 2 = telephone, 3 = projector, 4 = whiteboard, 5 = video.

=item meetingroom_list[].coordinate (dict)

coordinates of the building.

=item meetingroom_list[].coordinate.latitude (str)

latitude, as text.

=item meetingroom_list[].coordinate.longitude (str)

longitude, as text.

=item meetingroom_list[].range (dict)

who may use it; only for the secret of the system app 会议室.

=item meetingroom_list[].range.user_list (list[str])

members.

=item meetingroom_list[].range.department_list (list[int])

departments.

=item meetingroom_list[].need_approval (int)

bookings need approval, 0 = no, 1 = yes; may be absent.

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

=head2 edit($access_token, \%hash)

编辑会议室: change the basic information of a meeting room.

POST oa/meetingroom/edit
https://developer.work.weixin.qq.com/document/path/93619 (2023/11/30)

hash:

=over

=item meetingroom_id (int, required)

room to change.

=item name (str)

name, at most 30 characters.

=item capacity (int)

number of people it holds.

=item city (str)

city; only together with building and floor to change the place.

=item building (str)

building; only together with city and floor to change the place.

=item floor (str)

floor; only together with city and building to change the place.

=item equipment (list[int])

devices in the room, 1 = TV, 2 = telephone, 3 = projector, 4 = whiteboard, 5 = video.

=item coordinate (dict)

coordinates of the building, from the Tencent map coordinate picker; cannot be changed for a building that exists already.

=item coordinate.latitude (str)

latitude, as text.

=item coordinate.longitude (str)

longitude, as text.

=item range (dict)

who may use it; what is given here takes the place of the whole range before.

=item range.user_list (list[str])

members, at most 1000 items.

=item range.department_list (list[int])

departments, at most 1000 items.

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

=head2 del($access_token, \%hash)

删除会议室: delete a meeting room.

POST oa/meetingroom/del
https://developer.work.weixin.qq.com/document/path/93619 (2023/11/30)

hash:

=over

=item meetingroom_id (int, required)

room to delete.

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

=head2 get_booking_info($access_token, \%hash)

查询会议室的预定信息: get the bookings of meeting rooms within one day.

POST oa/meetingroom/get_booking_info
https://developer.work.weixin.qq.com/document/path/93620 (2024/06/24)

All fields are optional; with an empty hash the reply lists the bookings from now until midnight.

hash:

=over

=item meetingroom_id (int)

room.

=item start_time (int)

start of the time asked for, Unix seconds; now by default.

=item end_time (int)

end of the time asked for, Unix seconds, on the same day as start_time; 00:00 tomorrow by default.

=item city (str)

city of the rooms; required when building or floor is given.

=item building (str)

building of the rooms; required when floor is given.

=item floor (str)

floor of the rooms; only together with city and building.

=back

Reply:

=over

=item booking_list (list[dict])

the rooms with their bookings.

=item booking_list[].meetingroom_id (int)

room id.

=item booking_list[].schedule (list[dict])

bookings in the time asked for; empty when the room is free.

=item booking_list[].schedule[].start_time (int)

start, Unix seconds.

=item booking_list[].schedule[].end_time (int)

end, Unix seconds.

=item booking_list[].schedule[].booker (str)

userid of who booked.

=item booking_list[].schedule[].meeting_id (str)

meeting id; not on the page since 2026-01.

=item booking_list[].schedule[].booking_id (str)

the booking.

=item booking_list[].schedule[].schedule_id (str)

the linked schedule, which can't be read any more when the booking was cancelled and it was not kept.

=item booking_list[].schedule[].status (int)

0 = booked, 2 = applied for, 3 = in approval.

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

=head2 book($access_token, \%hash)

预定会议室: book a meeting room and create the linked schedule.

POST oa/meetingroom/book
https://developer.work.weixin.qq.com/document/path/93620 (2024/06/24)

hash:

=over

=item subject (str)

subject of the meeting.

=item meetingroom_id (int, required)

room; only one that needs no approval.

=item start_time (int, required)

start, Unix seconds.

=item end_time (int, required)

end, Unix seconds.

=item booker (str, required)

userid of who books.

=item attendees (list[str])

userids of the attendees.

=back

Reply:

=over

=item meeting_id (str)

meeting id; not on the page since 2026-01, which has booking_id.

=item booking_id (str)

the booking, for cancel_book and bookinfo.get.

=item schedule_id (str)

id of the linked schedule.

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

Limits:

=over

=item *

a booking takes at least 30 minutes.

=item *

times are rounded outwards to half hours: 15:15 to 15:45 becomes 15:00 to 16:00.

=item *

up to 15 minutes after start_time it can still be booked; later the start moves on by 30 minutes; after end_time it is refused.

=back

=head2 cancel_book($access_token, \%hash)

取消预定会议室: cancel the booking of a meeting room.

POST oa/meetingroom/cancel_book
https://developer.work.weixin.qq.com/document/path/93620 (2024/06/24)

meeting_id (required until 2026) was what booking_id is now.

hash:

=over

=item booking_id (str, required)

the booking.

=item meeting_id (str)

meeting id, from book; not on the page since 2026-01, which has booking_id.

=item keep_schedule (int)

what becomes of the linked schedule, unless it is repeated: 0 = delete it too, 1 = keep it.

=item cancel_date (int)

only the booking of this day of a repeated schedule, Unix seconds; left out, all of them.

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

=head2 get_booking_info_by_meeting_id($access_token, \%hash)

根据会议ID查询会议室的预定信息: get the bookings of a meeting room that belong to one meeting.

POST oa/meetingroom/get_booking_info_by_meeting_id
https://developer.work.weixin.qq.com/document/path/93620

hash:

=over

=item meetingroom_id (int, required)

room.

=item meeting_id (str, required)

meeting id, from book.

=back

Reply:

=over

=item meetingroom_id (int)

room id.

=item schedule (list[dict])

the bookings.

=item schedule[].start_time (int)

start, Unix seconds.

=item schedule[].end_time (int)

end, Unix seconds.

=item schedule[].booker (str)

userid of who booked; only when booked.

=item schedule[].meeting_id (str)

meeting id; only when booked.

=item schedule[].schedule_id (str)

id of the linked schedule; only when booked.

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

Limits:

=over

=item *

not in the official documents of 2026-01 (retired, or never public); bookinfo.get reads a booking by its booking_id.

=back

=head2 book_by_schedule($access_token, \%hash)

通过日程预定会议室: book a meeting room for a schedule, which may be repeated.

POST oa/meetingroom/book_by_schedule
https://developer.work.weixin.qq.com/document/path/93620 (2024/06/24)

Afterwards oa.schedule.update refuses the schedule, and only add_attendees and del_attendees change it: to change
more, cancel the booking, update, and book again.

hash:

=over

=item meetingroom_id (int, required)

the meeting room; only one that needs no approval.

=item schedule_id (str, required)

the schedule; only one that the app itself created.

=item booker (str, required)

userid of who books.

=back

Reply:

=over

=item booking_id (str)

the booking.

=item conflict_date (list[int])

days on which the room is taken, Unix seconds of 0 o'clock; only for a repeated schedule.

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

=head2 book_by_meeting($access_token, \%hash)

通过会议预定会议室: book a meeting room for a meeting, which may be repeated.

POST oa/meetingroom/book_by_meeting
https://developer.work.weixin.qq.com/document/path/93620 (2024/06/24)

hash:

=over

=item meetingroom_id (int, required)

the meeting room; only one that needs no approval.

=item meetingid (str, required)

the meeting; only one that the app itself created.

=item booker (str, required)

userid of who books.

=back

Reply:

=over

=item booking_id (str)

the booking.

=item conflict_date (list[int])

days on which the room is taken, Unix seconds of 0 o'clock; only for a repeated meeting.

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
