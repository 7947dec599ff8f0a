# Made from the docstrings of QQ/weixin/work/meeting/__init__.py by .ci/made; change those.
package QQ::weixin::work::meeting;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(create update cancel get_info get_user_meetingid get_invitees set_invitees create_customer_short_url get_customer_short_url get_realtime_attendee_list get_attendee_list check_device_in_meeting get_guests set_guests get_quality)],
    original => [qw()],
    more     => [qw(create update cancel get_info get_user_meetingid get_invitees set_invitees create_customer_short_url get_customer_short_url get_realtime_attendee_list get_attendee_list check_device_in_meeting get_guests set_guests get_quality)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::meeting - 会议

=head1 SYNOPSIS

    use QQ::weixin::work::meeting;
    my $reply = QQ::weixin::work::meeting::create($access_token, \%hash);

=head1 DESCRIPTION

Meetings: book, change and cancel them, and ask who is invited, who came and how good the connection was. The app that
books a meeting is its creator and works only on its own meetings; a member can be named as administrator. Needs WeCom
4.0.20 or newer.

create, update, cancel, get_info and get_user_meetingid are for every corp, with more fields for those that bought the
advanced features of meetings (会议高级功能): enterprise 1.0 with at least 10 meeting rooms, business 1.0 with at least 20
advanced-feature accounts, enterprise or business 2.0 always, the professional edition never. All else is for the
latter alone. A meeting booked with the basic fields must not be handled with the advanced functions; the reverse is
allowed.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 create($access_token, \%hash)

创建预约会议: book a meeting.

POST meeting/create
https://developer.work.weixin.qq.com/document/path/99104 (2025/12/15)

The app is the creator. The official documents give two pages, one for every corp and one with more fields for corps
with the advanced features of meetings; the notes say where they differ.

hash:

=over

=item admin_userid (str, required)

the administrator of the meeting.

=item title (str, required)

the title; 1 to 255 characters. Without the advanced features up to 40 bytes or 20 characters.

=item meeting_start (int, required)

the start, Unix seconds, after now; optional with the advanced features.

=item meeting_duration (int, required)

the length in seconds; from 300 to 86399. Optional with the advanced features.

=item description (str)

what it is about; at most 500 characters; bytes or UTF-8 characters, as the page has it.

=item location (str)

the place; at most 128 characters. With the advanced features up to 18 Chinese or 36 Latin characters.

=item cal_id (str)

the calendar, made by the same app; at most 64 bytes. The meeting goes into the participants' default calendars, and also into this one where they share it. Required for third-party apps.

=item invitees (dict)

whom to invite; no more than the administrator may invite: 100 in an ordinary corp, in a paying one the capacity bought and never over 300 (for more call set_invitees). One invalid userid or one outside the app's visible range fails the call.

=item invitees.userid (list[str])

the members; at most 300 items.

=item guests (list[dict])

guests from outside; needs the advanced features.

=item guests[].area (str, required)

country or region code without plus or zeros, such as 86 for China.

=item guests[].phone_number (str, required)

the mobile number.

=item guests[].guest_name (str)

the guest's name; 1 to 16 characters.

=item settings (dict)

how the meeting is held.

=item settings.password (str)

password to join, digits only; 4 to 6 characters.

=item settings.enable_waiting_room (bool)

whether there is a waiting room. Default: false.

=item settings.allow_enter_before_host (bool)

whether members may join before the host. Default: true.

=item settings.allow_external_user (bool)

whether people outside the corp may join. Default: true. Needs the advanced features.

=item settings.enable_enter_mute (int)

mute on joining, 0 = no, 1 = yes, 2 = once over 6 people have joined. Default: 2.

=item settings.allow_unmute_self (bool)

whether participants may unmute themselves. Default: true. Needs the advanced features.

=item settings.mute_all (bool)

whether all are muted; no effect alone: to be true when allow_unmute_self is false; needs the advanced features.

=item settings.enable_screen_watermark (bool)

whether shared screens have a watermark. Default: false.

=item settings.watermark_type (int)

used when enable_screen_watermark is true, 0 = single row, 1 = several rows. Default: 0. Needs the advanced features.

=item settings.auto_record_type (str)

automatic recording, none = off, local = on the host's device, cloud = in the cloud; must be the corp's setting where that is locked. Needs the advanced features.

=item settings.attendee_join_auto_record (bool)

whether cloud recording starts with the first participant, not with the host. Default: false. Only when auto_record_type is cloud; must be the corp's setting where that is locked.

=item settings.enable_host_pause_auto_record (bool)

whether the host may pause or stop cloud recording. Default: true. Only when auto_record_type is cloud; must be the corp's setting where that is locked.

=item settings.enable_interpreter (bool)

whether there is simultaneous interpretation. Default: false. Needs the advanced features.

=item settings.enable_enroll (bool)

whether one enrols first; needs the advanced features.

=item settings.enable_host_key (bool)

whether a key makes one the host. Default: false. Needs the advanced features.

=item settings.host_key (str)

the host's key, 6 digits; made by the server when left out.

=item settings.remind_scope (int)

whom a call reminds when the meeting starts, 1 = nobody, 2 = the host, 3 = all members, 4 = those in ring_users. Default: 2.

=item settings.hosts (dict)

the hosts; the administrator is left out of them. One invalid userid fails the call. Needs the advanced features.

=item settings.hosts.userid (list[str])

the members; at most 10 items.

=item settings.ring_users (dict)

whom to ring when remind_scope is 4; nobody is rung while it is empty.

=item settings.ring_users.userid (list[str])

the members.

=item reminders (dict)

recurrence and reminders.

=item reminders.is_repeat (int)

0 = single meeting, 1 = recurring. Default: 0.

=item reminders.repeat_type (int)

used when is_repeat is 1, 0 = daily, 1 = weekly, 2 = monthly, 7 = every working day. Default: 0. A custom recurrence is daily, weekly or monthly.

=item reminders.is_custom_repeat (int)

custom recurrence, used when is_repeat is 1, 0 = no, 1 = yes; needs the advanced features.

=item reminders.repeat_until_type (int)

how the recurrence ends, 0 = by date, 1 = by number. Default: 0. Needs the advanced features; the page gives a list as its type.

=item reminders.repeat_until_count (int)

the number of meetings: up to 200 daily, weekly or on working days, up to 50 monthly. Default: 7. Needs the advanced features.

=item reminders.repeat_until (int)

the last moment, Unix seconds; used when repeat_until_type is 0. Up to 200 meetings daily, weekly or on working days, 50 monthly (and fortnightly). Default: 7 days from now with the advanced features, else the latest possible.

=item reminders.repeat_interval (int)

recurs every so many days, weeks or months; required when is_custom_repeat is 1. With the basic fields only for repeat_type 1 and at most 2.

=item reminders.repeat_day_of_week (list[int])

days of the week: 1 = Monday, 2 = Tuesday, 3 = Wednesday, 4 = Thursday, 5 = Friday, 6 = Saturday, 7 = Sunday; only for a custom weekly recurrence. The server puts in the day of meeting_start where it is missing; needs the advanced features.

=item reminders.repeat_day_of_month (list[int])

days of the month, each from 1 to 31; only for a custom monthly recurrence. The server puts in the day of meeting_start where it is missing; needs the advanced features.

=item reminders.remind_before (list[int])

when members are reminded, seconds before meeting_start, one of 0, 300, 900, 3600, 86400; another value counts as 0. Default: no reminder.

=item agentid (int)

the agentid of the authorised app; only for old third-party suites of several apps.

=back

Reply:

=over

=item meetingid (str)

the meeting; members join with it through the mini program and JS-SDK calls that enter a meeting.

=item meeting_code (str)

the meeting code; only with the advanced features.

=item meeting_link (str)

the link to join; only with the advanced features.

=item excess_users (list[str])

participants without a valid meeting account; only for corps with the professional edition.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: 会议接口权限

=item *

note: the organiser and the corp's participants within the app's visible range

=back

Limits:

=over

=item *

a calendar with an organiser, made earlier by the same app, is allowed too, though the app is now the creator.

=back

=head2 update($access_token, \%hash)

修改预约会议: change a meeting that has not begun.

POST meeting/update
https://developer.work.weixin.qq.com/document/path/99047 (2025/11/18)

hash:

=over

=item meetingid (str, required)

the meeting; only one that waits to begin.

=item title (str)

the title; 1 to 255 characters. Without the advanced features up to 40 bytes or 20 characters.

=item meeting_start (int)

the start, Unix seconds, after now; given together with meeting_duration. Required for a single meeting that was booked with a start in the past.

=item meeting_duration (int)

the length in seconds; from 300 to 86399. Given together with meeting_start. Required for a single meeting that was booked with a start in the past.

=item description (str)

what it is about; at most 500 characters; bytes or UTF-8 characters, as the page has it.

=item location (str)

the place; at most 128 characters. With the advanced features up to 18 Chinese or 36 Latin characters.

=item remind_time (int)

when members are reminded, seconds before meeting_start. Default: 0.

=item cal_id (str)

the calendar, made by the same app; at most 64 bytes. The meeting goes into the participants' default calendars, and also into this one where they share it. Required for third-party apps.

=item invitees (dict)

whom to invite; no more than the administrator may invite: 100 in an ordinary corp, in a paying one the capacity bought and never over 300 (for more call set_invitees). One invalid userid or one outside the app's visible range fails the call.

=item invitees.userid (list[str])

the members; at most 300 items.

=item settings (dict)

how the meeting is held.

=item settings.password (str)

password to join, digits only; 4 to 6 characters.

=item settings.enable_waiting_room (bool)

whether there is a waiting room. Default: false.

=item settings.allow_enter_before_host (bool)

whether members may join before the host. Default: true.

=item settings.allow_external_user (bool)

whether people outside the corp may join. Default: true. Needs the advanced features.

=item settings.enable_enter_mute (int)

mute on joining, 0 = no, 1 = yes, 2 = once over 6 people have joined. Default: 2.

=item settings.allow_unmute_self (bool)

whether participants may unmute themselves; needs the advanced features.

=item settings.mute_all (bool)

whether all are muted; no effect alone: to be true when allow_unmute_self is false; needs the advanced features.

=item settings.enable_screen_watermark (bool)

whether shared screens have a watermark. Default: false.

=item settings.watermark_type (int)

0 = single row, 1 = several rows. Default: 0. Needs the advanced features.

=item settings.auto_record_type (str)

automatic recording, none = off, local = on the host's device, cloud = in the cloud; needs the advanced features.

=item settings.attendee_join_auto_record (bool)

whether cloud recording starts with the first participant, not with the host; only when auto_record_type is cloud.

=item settings.enable_host_pause_auto_record (bool)

whether the host may pause or stop cloud recording; only when auto_record_type is cloud.

=item settings.enable_enroll (bool)

whether one enrols first; needs the advanced features.

=item settings.enable_host_key (bool)

whether a key makes one the host; needs the advanced features.

=item settings.host_key (str)

the host's key, 6 digits; made by the server when left out.

=item settings.remind_scope (int)

whom a call reminds when the meeting starts, 1 = nobody, 2 = the host, 3 = all members, 4 = those in ring_users. Default: 3 with the basic fields, 2 with the advanced features.

=item settings.hosts (dict)

the hosts; the administrator is left out of them. One invalid userid fails the call.

=item settings.hosts.userid (list[str])

the members; at most 10 items.

=item settings.ring_users (dict)

whom to ring when remind_scope is 4; nobody is rung while it is empty.

=item settings.ring_users.userid (list[str])

the members.

=item reminders (dict)

recurrence and reminders.

=item reminders.is_repeat (int)

0 = single meeting, 1 = recurring. Default: 0.

=item reminders.repeat_type (int)

used when is_repeat is 1, 0 = daily, 1 = weekly, 2 = monthly, 7 = every working day. Default: 0. A custom recurrence is daily, weekly or monthly.

=item reminders.is_custom_repeat (int)

custom recurrence, used when is_repeat is 1, 0 = no, 1 = yes; needs the advanced features.

=item reminders.repeat_until_type (int)

how the recurrence ends, 0 = by date, 1 = by number. Default: 0. Needs the advanced features.

=item reminders.repeat_until_count (int)

the number of meetings: up to 200 daily, weekly or on working days, up to 50 monthly. Needs the advanced features.

=item reminders.repeat_until (int)

the last moment, Unix seconds; used when repeat_until_type is 0. Up to 200 meetings daily, weekly or on working days, 50 monthly (and fortnightly); the latest possible when later or left out.

=item reminders.repeat_interval (int)

recurs every so many days, weeks or months; required when is_custom_repeat is 1. With the basic fields only for repeat_type 1 and at most 2.

=item reminders.repeat_day_of_week (list[int])

days of the week: 1 = Monday, 2 = Tuesday, 3 = Wednesday, 4 = Thursday, 5 = Friday, 6 = Saturday, 7 = Sunday; only for a custom weekly recurrence. The server puts in the day of meeting_start where it is missing; needs the advanced features.

=item reminders.repeat_day_of_month (list[int])

days of the month, each from 1 to 31; only for a custom monthly recurrence. The server puts in the day of meeting_start where it is missing; needs the advanced features.

=item reminders.remind_before (list[int])

when members are reminded, seconds before meeting_start, one of 0, 300, 900, 3600, 86400; another value counts as 0. Default: no reminder.

=item agentid (int)

the agentid of the authorised app; only for old third-party suites of several apps.

=back

Reply:

=over

=item excess_users (list[str])

participants without a valid meeting account; only for corps with the professional edition.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: 会议接口权限

=item *

note: only for what the app itself created; the organiser and the corp's participants within the app's visible range

=back

Limits:

=over

=item *

an old meeting with an organiser takes no new calendar that was made in the app's name.

=back

=head2 cancel($access_token, \%hash)

取消预约会议: cancel a meeting that has not begun.

POST meeting/cancel
https://developer.work.weixin.qq.com/document/path/99048 (2023/04/26)

hash:

=over

=item meetingid (str, required)

the meeting; only one that waits to begin.

=item sub_meetingid (str)

the occurrence of a recurring meeting; without it the whole series is cancelled. Needs the advanced features.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: 会议接口权限

=item *

note: only for what the app itself created

=back

=head2 get_info($access_token, \%hash)

获取会议详情: get the details of a meeting.

POST meeting/get_info
https://developer.work.weixin.qq.com/document/path/99049 (2025/07/28)

meetingid (required without the advanced features of meetings) may give way to meeting_code where the corp has them.

hash:

=over

=item meetingid (str)

the meeting; one of meetingid and meeting_code is needed.

=item meeting_code (str)

the meeting code; needs the advanced features. One of meetingid and meeting_code is needed.

=item sub_meetingid (str)

the occurrence of a recurring meeting; needs the advanced features.

=back

Reply:

=over

=item admin_userid (str)

the administrator of the meeting.

=item main_department (int)

department of the organiser.

=item title (str)

the title; at most 60 bytes; 40 on the page for the advanced features.

=item meeting_start (int)

the start, Unix seconds.

=item meeting_duration (int)

the length, seconds.

=item status (int)

1 = to begin, 2 = in progress, 3 = ended, 4 = cancelled, 5 = expired.

=item meeting_type (int)

0 = single, 1 = recurring, 2 = WeChat only, 3 = screen casting in Rooms, 5 = personal meeting code, 6 = webinar; with the advanced features.

=item description (str)

what it is about; at most 600 bytes.

=item location (str)

the place; at most 128 characters.

=item cal_id (str)

the calendar.

=item attendees (dict)

who takes part; for a quick meeting only those who joined.

=item attendees.member (list[dict])

members of the corp.

=item attendees.member[].userid (str)

the member.

=item attendees.member[].status (int)

1 = joined, 2 = did not join.

=item attendees.member[].first_join_time (int)

first joined, Unix seconds.

=item attendees.member[].last_quit_time (int)

last left, Unix seconds.

=item attendees.member[].total_join_count (int)

how often they joined.

=item attendees.member[].cumulative_time (int)

time in the meeting, seconds.

=item attendees.tmp_external_user (list[dict])

external contacts who joined; none who joined from WeChat.

=item attendees.tmp_external_user[].tmp_external_userid (str)

temporary id of the outsider, another one in each meeting; the conversion of tmp_external_userid gives the external_userid.

=item attendees.tmp_external_user[].status (int)

1 = joined, 2 = did not join; the official sample has 3 and 4.

=item attendees.tmp_external_user[].first_join_time (int)

first joined, Unix seconds.

=item attendees.tmp_external_user[].last_quit_time (int)

last left, Unix seconds.

=item attendees.tmp_external_user[].total_join_count (int)

how often they joined.

=item attendees.tmp_external_user[].cumulative_time (int)

time in the meeting, seconds.

=item guests (list[dict])

guests from outside; with the advanced features, as is all below that create says so of.

=item guests[].area (str)

country or region code without plus or zeros, such as 86 for China.

=item guests[].phone_number (str)

the mobile number.

=item guests[].guest_name (str)

the guest's name.

=item settings (dict)

how the meeting is held.

=item settings.need_password (bool)

whether there is a password.

=item settings.password (str)

password to join, digits only; 4 to 6 characters; the page for the advanced features gives bool as its type, its sample text.

=item settings.enable_waiting_room (bool)

whether there is a waiting room.

=item settings.allow_enter_before_host (bool)

whether members may join before the host.

=item settings.allow_external_user (bool)

whether people outside the corp may join.

=item settings.enable_enter_mute (int)

mute on joining, 0 = no, 1 = yes, 2 = once over 6 people have joined.

=item settings.enable_enter_mute_type (int)

in the official sample only, with 2 as its value.

=item settings.allow_unmute_self (bool)

whether participants may unmute themselves.

=item settings.enable_screen_watermark (bool)

whether shared screens have a watermark.

=item settings.watermark_type (int)

0 = single row, 1 = several rows.

=item settings.auto_record_type (str)

automatic recording, none = off, local = on the host's device, cloud = in the cloud.

=item settings.attendee_join_auto_record (bool)

whether cloud recording starts with the first participant.

=item settings.enable_host_pause_auto_record (bool)

whether the host may pause or stop cloud recording.

=item settings.enable_doc_upload_permission (bool)

whether members may upload documents.

=item settings.enable_enroll (bool)

whether one enrols first.

=item settings.enable_host_key (bool)

whether a key makes one the host.

=item settings.host_key (str)

the host's key.

=item settings.remind_scope (int)

whom a call reminds when the meeting starts, 1 = nobody, 2 = the host, 3 = all members, 4 = those in ring_users.

=item settings.hosts (dict)

the hosts.

=item settings.hosts.userid (list[str])

the members; at most 10 items.

=item settings.current_hosts (dict)

the hosts now.

=item settings.current_hosts.userid (list[str])

the members.

=item settings.co_hosts (dict)

the co-hosts.

=item settings.co_hosts.userid (list[str])

the members.

=item settings.ring_users (dict)

whom to ring.

=item settings.ring_users.userid (list[str])

the members.

=item reminders (dict)

recurrence and reminders.

=item reminders.is_repeat (int)

0 = single meeting, 1 = recurring.

=item reminders.repeat_type (int)

0 = daily, 1 = weekly, 2 = monthly, 7 = every working day; means nothing for a single meeting.

=item reminders.is_custom_repeat (int)

custom recurrence, 0 = no, 1 = yes.

=item reminders.repeat_until_type (int)

how the recurrence ends, 0 = by date, 1 = by number.

=item reminders.repeat_until_count (int)

the number of meetings.

=item reminders.repeat_until (int)

the last moment, Unix seconds; there when repeat_until_type is 0.

=item reminders.repeat_interval (int)

recurs every so many days, weeks or months.

=item reminders.repeat_day_of_week (list[int])

days of the week: 1 = Monday, 2 = Tuesday, 3 = Wednesday, 4 = Thursday, 5 = Friday, 6 = Saturday, 7 = Sunday.

=item reminders.repeat_day_of_month (list[int])

days of the month from 1 to 31.

=item reminders.remind_before (list[int])

when members are reminded, seconds before the start: 0, 300, 900, 3600 or 86400.

=item meeting_code (str)

the meeting code.

=item meeting_link (str)

the link to join.

=item has_vote (bool)

whether there is a poll; only the creator and the hosts may ask for it.

=item sub_meetings (list[dict])

the occurrences of a recurring meeting.

=item sub_meetings[].sub_meetingid (str)

the occurrence.

=item sub_meetings[].title (str)

its title.

=item sub_meetings[].status (int)

0 = as planned, 1 = deleted.

=item sub_meetings[].start_time (int)

its start, Unix seconds.

=item sub_meetings[].end_time (int)

its end, Unix seconds.

=item sub_meetings[].repeat_id (str)

the segment that it belongs to.

=item has_more_sub_meeting (int)

whether there are more occurrences, 0 = no, 1 = yes.

=item remain_sub_meetings (int)

how many occurrences are left.

=item current_sub_meetingid (str)

the occurrence in progress or next.

=item sub_repeat_list (list[dict])

the segments of a recurring meeting: changing an occurrence, or one and all later ones, splits it into segments with rules of their own.

=item sub_repeat_list[].repeat_id (str)

the segment.

=item sub_repeat_list[].repeat_type (int)

0 = daily, 1 = weekly, 2 = monthly, 7 = every working day.

=item sub_repeat_list[].is_custom_repeat (int)

custom recurrence, 0 = no, 1 = yes.

=item sub_repeat_list[].repeat_interval (int)

recurs every so many days, weeks or months.

=item sub_repeat_list[].repeat_day_of_week (list[int])

days of the week: 1 = Monday, 2 = Tuesday, 3 = Wednesday, 4 = Thursday, 5 = Friday, 6 = Saturday, 7 = Sunday.

=item sub_repeat_list[].repeat_day_of_month (list[int])

days of the month from 1 to 31.

=item sub_repeat_list[].repeat_until_type (int)

how the segment ends, 0 = by date, 1 = by number.

=item sub_repeat_list[].repeat_until_count (int)

the number of meetings; there when repeat_until_type is 1.

=item sub_repeat_list[].repeat_until (int)

the last moment, Unix seconds; there when repeat_until_type is 0.

=item agentid (int)

the app; in the official sample only.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: 会议接口权限

=item *

note: only for what the app itself created

=back

=head2 get_user_meetingid($access_token, \%hash)

获取成员会议ID列表: list the meetings of a member in some time.

POST meeting/get_user_meetingid
https://developer.work.weixin.qq.com/document/path/99050 (2025/04/14)

hash:

=over

=item userid (str, required)

the member.

=item begin_time (int)

begin of the time, Unix seconds.

=item end_time (int)

end of the time, Unix seconds, no more than 180 days after begin_time; now when both are left out. It bounds past meetings alone: all those to come that start at begin_time or later are listed.

=item cursor (str)

the next_cursor of the page before; empty or "0" for the first.

=item limit (int)

items a page; at most 100. Default: 100.

=back

Reply:

=over

=item meetingid_list (list[str])

the meetings; may be empty.

=item next_cursor (str)

where the next page begins; empty at the end.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: 会议接口权限

=item *

note: only for what the app itself created

=back

=head2 get_invitees($access_token, \%hash)

获取会议受邀成员列表: list the members who are invited.

POST meeting/get_invitees
https://developer.work.weixin.qq.com/document/path/98160 (2023/04/25)

hash:

=over

=item meetingid (str, required)

the meeting.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=back

Reply:

=over

=item invitees (list[dict])

the members invited when the meeting was booked.

=item invitees[].userid (str)

the member.

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

note: only for what the app itself created; members outside the app's visible range are left out

=back

Limits:

=over

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 set_invitees($access_token, \%hash)

更新会议受邀成员列表: replace the list of those invited.

POST meeting/set_invitees
https://developer.work.weixin.qq.com/document/path/98162 (2023/04/24)

hash:

=over

=item meetingid (str, required)

the meeting.

=item invitees (list[dict])

the members; at most 2000 items. Bounded by the largest online meeting room that the corp bought; the administrator must be among them.

=item invitees[].userid (str)

the member, within the app's visible range.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: only for what the app itself created; the members within the app's visible range

=back

Limits:

=over

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 create_customer_short_url($access_token, \%hash)

创建用户专属参会链接: make a link to join that shows who came by it.

POST meeting/create_customer_short_url
https://developer.work.weixin.qq.com/document/path/98818 (2023/04/26)

Each link carries its own customer_data, which comes back in the events of joining and of the waiting room, and in
the lists of the waiting room.

hash:

=over

=item meetingid (str, required)

the meeting.

=item customer_data (str, required)

what the link stands for; at most 256 bytes.

=back

Reply:

=over

=item meeting_short_url_customer_data (dict)

the link; a list of such in the page's table, one in its sample.

=item meeting_short_url_customer_data.meeting_short_url (str)

the link.

=item meeting_short_url_customer_data.customer_data (str)

what it stands for.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: only for what the app itself created

=back

Limits:

=over

=item *

not for webinars.

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 get_customer_short_url($access_token, \%hash)

获取用户专属参会链接: list the links of create_customer_short_url.

POST meeting/get_customer_short_url
https://developer.work.weixin.qq.com/document/path/98819 (2023/04/24)

hash:

=over

=item meetingid (str, required)

the meeting.

=back

Reply:

=over

=item meeting_short_url_customer_data_list (list[dict])

the links.

=item meeting_short_url_customer_data_list[].meeting_short_url (str)

the link.

=item meeting_short_url_customer_data_list[].customer_data (str)

what it stands for.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: only for what the app itself created

=back

Limits:

=over

=item *

not for webinars, nor for meetings with a personal meeting code.

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 get_realtime_attendee_list($access_token, \%hash)

获取实时会中成员列表: list who is in the meeting now.

POST meeting/get_realtime_attendee_list
https://developer.work.weixin.qq.com/document/path/98157 (2025/03/06)

Who has left is not listed.

hash:

=over

=item meetingid (str, required)

the meeting.

=item sub_meetingid (str)

the occurrence, as current_sub_meetingid of get_info gives it; required for a recurring meeting.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=item limit (int)

items a page; at most 50.

=back

Reply:

=over

=item attendees (list[dict])

who is there.

=item attendees[].userid (str)

the participant, when a member of the corp.

=item attendees[].tmp_openid (str)

temporary id of the participant in this meeting.

=item attendees[].instance_id (int)

kind of device, 0 = PSTN, 1 = PC, 2 = Mac, 3 = Android, 4 = iOS, 5 = web, 6 = iPad, 7 = Android pad, 8 = mini program, 9 = VoIP or SIP device (MRA), 10 = Linux, 20 = Rooms for Touch Windows, 21 = Rooms for Touch macOS, 22 = Rooms for Touch Android, 30 = Controller for Touch Windows, 32 = Controller for Touch Android, 33 = Controller for Touch iOS or iPadOS, 81 = HarmonyOS phone, 82 = HarmonyOS tablet, 83 = HarmonyOS PC, 84 = HarmonyOS car.

=item attendees[].role (int)

0 = ordinary, 1 = creator, 2 = host, 3 = creator and host, 4 = visitor, 5 = visitor and host, 6 = co-host, 7 = creator and co-host.

=item attendees[].join_type (int)

0 = PSTN by mobile or landline, 1 = VoIP, 2 = attached VoIP that casts a screen, 3 = VoIP by Linux SDK, 4 = attached PSTN for voice, 5 = attached PSTN for video, 6 = PSTN by Linux SDK.

=item attendees[].join_time (str)

joined, Unix seconds as text.

=item attendees[].audio_state (bool)

whether the microphone is on.

=item attendees[].video_state (bool)

whether the camera is on.

=item attendees[].screen_shared_state (bool)

whether the screen is being shared.

=item has_more (bool)

whether more follows.

=item next_cursor (str)

where the next page begins; empty at the end.

=item status (str)

in the official sample only, with "1" as its value.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: only for what the app itself created; members outside the app's visible range are left out

=back

Limits:

=over

=item *

limit must stay what it was for the first page.

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 get_attendee_list($access_token, \%hash)

获取已参会成员列表: list who came to a meeting or webinar.

POST meeting/get_attendee_list
https://developer.work.weixin.qq.com/document/path/98156 (2025/03/06)

The list is empty before it begins.

hash:

=over

=item meetingid (str, required)

the meeting.

=item sub_meetingid (str)

the occurrence, as current_sub_meetingid of get_info gives it; required for a recurring meeting.

=item start_time (int)

came from then on, Unix seconds. Default: 31 days before now. No effect on a recurring meeting.

=item end_time (int)

came up to then, Unix seconds. Default: now. No effect on a recurring meeting.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=item limit (int)

items a page; at most 100.

=back

Reply:

=over

=item attendees (list[dict])

who came.

=item attendees[].userid (str)

the participant, when a member of the corp.

=item attendees[].tmp_openid (str)

temporary id of the participant in this meeting.

=item attendees[].instance_id (int)

kind of device, 0 = PSTN, 1 = PC, 2 = Mac, 3 = Android, 4 = iOS, 5 = web, 6 = iPad, 7 = Android pad, 8 = mini program, 9 = VoIP or SIP device (MRA), 10 = Linux, 20 = Rooms for Touch Windows, 21 = Rooms for Touch macOS, 22 = Rooms for Touch Android, 30 = Controller for Touch Windows, 32 = Controller for Touch Android, 33 = Controller for Touch iOS or iPadOS, 81 = HarmonyOS phone, 82 = HarmonyOS tablet, 83 = HarmonyOS PC, 84 = HarmonyOS car.

=item attendees[].role (int)

0 = ordinary, 1 = creator, 2 = host, 3 = creator and host, 4 = visitor from the WeChat mini program, 5 = visitor and host, 6 = co-host, 7 = creator and co-host.

=item attendees[].join_type (int)

0 = PSTN by mobile or landline, 1 = VoIP, 2 = attached VoIP that casts a screen, 3 = VoIP by Linux SDK, 4 = attached PSTN for voice, 5 = attached PSTN for video, 6 = PSTN by Linux SDK.

=item attendees[].join_time (str)

joined, Unix seconds as text.

=item attendees[].quit_time (str)

left, Unix seconds as text.

=item attendees[].net (str)

kind of network (有线 cable, WIFI, 2G, 3G, 4G, 未知 unknown); only while in the meeting.

=item attendees[].webinar_role (int)

role in a webinar, 0 = ordinary, 1 = guest of the corp, 2 = guest from outside, 3 = guest by invitation link, 4 = audience.

=item attendees[].audio_state (bool)

whether the microphone is on.

=item attendees[].video_state (bool)

whether the camera is on.

=item attendees[].screen_shared_state (bool)

whether the screen is being shared.

=item attendees[].customer_data (str)

what the link stands for that they came by.

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

note: only for what the app itself created; members outside the app's visible range are left out

=back

Limits:

=over

=item *

start_time to end_time spans at most 31 days; without both the last 90 days are searched.

=item *

limit must stay what it was for the first page.

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 check_device_in_meeting($access_token, \%hash)

获取成员设备是否入会: tell with which devices a member has joined meetings so far.

POST meeting/check_device_in_meeting
https://developer.work.weixin.qq.com/document/path/98165 (2025/03/06)

hash:

=over

=item userid (str, required)

the member, within the app's visible range.

=item instance_id_list (list[int])

kinds of devices to look at, 0 = PSTN, 1 = PC, 2 = Mac, 3 = Android, 4 = iOS, 5 = web, 6 = iPad, 7 = Android pad, 8 = mini program, 9 = VoIP or SIP device (MRA), 10 = Linux, 20 = Rooms for Touch Windows, 21 = Rooms for Touch macOS, 22 = Rooms for Touch Android, 30 = Controller for Touch Windows, 32 = Controller for Touch Android, 33 = Controller for Touch iOS or iPadOS, 81 = HarmonyOS phone, 82 = HarmonyOS tablet, 83 = HarmonyOS PC, 84 = HarmonyOS car. Default: all.

=item meetingid_list (list[str], required)

the meetings, made by this corp.

=back

Reply:

=over

=item result_list (list[dict])

what was found.

=item result_list[].meetingid (str)

the meeting.

=item result_list[].instance_id (int)

kind of device, 0 = PSTN, 1 = PC, 2 = Mac, 3 = Android, 4 = iOS, 5 = web, 6 = iPad, 7 = Android pad, 8 = mini program, 9 = VoIP or SIP device (MRA), 10 = Linux, 20 = Rooms for Touch Windows, 21 = Rooms for Touch macOS, 22 = Rooms for Touch Android, 30 = Controller for Touch Windows, 32 = Controller for Touch Android, 33 = Controller for Touch iOS or iPadOS, 81 = HarmonyOS phone, 82 = HarmonyOS tablet, 83 = HarmonyOS PC, 84 = HarmonyOS car.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: only for what the app itself created; the member within the app's visible range

=back

Limits:

=over

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 get_guests($access_token, \%hash)

获取会议嘉宾列表: list the guests from outside.

POST meeting/get_guests
https://developer.work.weixin.qq.com/document/path/99039 (2023/04/25)

hash:

=over

=item meetingid (str, required)

the meeting.

=back

Reply:

=over

=item guests (list[dict])

the guests.

=item guests[].area (str)

country or region code without plus or zeros, such as 86 for China.

=item guests[].phone_number (str)

the mobile number.

=item guests[].guest_name (str)

the guest's name.

=item meetingid (str)

the meeting.

=item meeting_code (str)

the meeting code.

=item title (str)

the title.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: only for what the app itself created

=back

Limits:

=over

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 set_guests($access_token, \%hash)

更新会议嘉宾列表: replace the list of guests from outside.

POST meeting/set_guests
https://developer.work.weixin.qq.com/document/path/99040 (2023/04/25)

hash:

=over

=item meetingid (str, required)

the meeting.

=item guests (list[dict], required)

the guests.

=item guests[].area (str, required)

country or region code without plus or zeros, such as 86 for China.

=item guests[].phone_number (str, required)

the mobile number.

=item guests[].guest_name (str)

the guest's name; at most 16 characters.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: only for what the app itself created

=back

Limits:

=over

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 get_quality($access_token, \%hash)

获取会议健康度: get the connection quality of a meeting that has ended.

POST meeting/get_quality
https://developer.work.weixin.qq.com/document/path/98821 (2023/05/12)

The participants come in the order of joining; one on several devices comes once for each.

hash:

=over

=item meetingid (str, required)

the meeting.

=item sub_meetingid (str)

the occurrence, as current_sub_meetingid of get_info gives it; required for a recurring meeting.

=item start_time (int, required)

Unix seconds, within the last 7 days: counted from the first media room that opened at that time or later. A media room lasts from the first one to join to the last one to leave.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=item limit (int)

items a page; at most 50. Default: 50.

=back

Reply:

=over

=item quality (int)

0 = no data, 1 = healthy, 2 = warning.

=item audio_quality (int)

audio, 0 = no data, 1 = good, 2 = fairly good, 3 = medium, 4 = bad.

=item video_quality (int)

video, 0 = no data, 1 = good, 2 = fairly good, 3 = medium, 4 = bad.

=item screen_share_quality (int)

screen sharing, 0 = no data, 1 = good, 2 = fairly good, 3 = medium, 4 = bad.

=item network_quality (int)

network, 0 = no data, 1 = good, 2 = fairly good, 3 = medium, 4 = bad.

=item problems (list[str])

what the warnings are about.

=item attendees (list[dict])

how well it worked for each.

=item attendees[].userid (str)

the participant, when a member of the corp.

=item attendees[].tmp_openid (str)

temporary id of the participant in this meeting.

=item attendees[].instance_id (int)

kind of device, 0 = PSTN, 1 = PC, 2 = Mac, 3 = Android, 4 = iOS, 5 = web, 6 = iPad, 7 = Android pad, 8 = mini program, 9 = VoIP or SIP device (MRA), 10 = Linux, 20 = Rooms for Touch Windows, 21 = Rooms for Touch macOS, 22 = Rooms for Touch Android, 30 = Controller for Touch Windows, 32 = Controller for Touch Android, 33 = Controller for Touch iOS or iPadOS.

=item attendees[].quality (int)

0 = no data, 1 = healthy, 2 = warning.

=item attendees[].audio_quality (int)

audio, 0 = no data, 1 = good, 2 = fairly good, 3 = medium, 4 = bad.

=item attendees[].video_quality (int)

video, 0 = no data, 1 = good, 2 = fairly good, 3 = medium, 4 = bad.

=item attendees[].screen_share_quality (int)

screen sharing, 0 = no data, 1 = good, 2 = fairly good, 3 = medium, 4 = bad.

=item attendees[].network_quality (int)

network, 0 = no data, 1 = good, 2 = fairly good, 3 = medium, 4 = bad.

=item attendees[].problems (list[str])

what the warnings are about.

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

note: only for what the app itself created; members outside the app's visible range are left out

=back

Limits:

=over

=item *

limit must stay what it was for the first page.

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=cut
