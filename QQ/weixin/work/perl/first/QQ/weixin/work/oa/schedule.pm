# Made from the docstrings of QQ/weixin/work/oa/schedule.py by .ci/made; change those.
package QQ::weixin::work::oa::schedule;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work::oa',
    exported => [qw(add update add_attendees del_attendees get_by_calendar get del)],
    original => [qw(add update add_attendees del_attendees get_by_calendar get del)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::oa::schedule - 日程

=head1 SYNOPSIS

    use QQ::weixin::work::oa::schedule;
    my $reply = QQ::weixin::work::oa::schedule::add($access_token, \%hash);

=head1 DESCRIPTION

A schedule (日程) is an event with attendees, reminders and possibly a recurrence, kept in a calendar of oa.calendar. An
app handles the schedules of the calendars that it created; times are Unix seconds.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 add($access_token, \%hash)

创建日程: create a schedule in a calendar.

POST oa/schedule/add
https://developer.work.weixin.qq.com/document/path/93648 (2025/11/19)

Without is_custom_repeat the occurrences follow from start_time and repeat_type: a weekly one falls on the weekday
of start_time, a monthly one on its day of the month. With is_custom_repeat 1, repeat_day_of_week or
repeat_day_of_month picks the days and repeat_interval the spacing.

hash:

=over

=item schedule (dict, required)

the new schedule.

=item schedule.admins (list[str])

userids of the administrators, at most 3 items; each must be among the shared members.

=item schedule.attendees (list[dict])

attendees, at most 1000 items.

=item schedule.attendees[].userid (str, required)

attendee, at most 64 bytes.

=item schedule.summary (str)

title, 0 to 128 characters; when absent WeCom shows a default title (新建事件).

=item schedule.description (str)

description, at most 1000 characters.

=item schedule.reminders (dict)

reminders and recurrence.

=item schedule.reminders.is_remind (int)

reminder, 0 = no, 1 = yes.

=item schedule.reminders.is_repeat (int)

recurrence, 0 = once only, 1 = recurring.

=item schedule.reminders.remind_before_event_secs (int)

seconds before start_time at which to remind; used when is_remind is 1; 0 = at the start, 300 = 5 minutes, 900 = 15 minutes, 3600 = 1 hour, 86400 = 1 day before; ignored when remind_time_diffs is not empty.

=item schedule.reminders.remind_time_diffs (list[int])

one or more reminder times in seconds relative to start_time, negative ones before it; used when is_remind is 1; allowed: 0, -300, -900, -3600, -86400, and for whole-day schedules also 32400 (09:00 that day), -172800 (2 days before), -604800 (1 week before); takes precedence over remind_before_event_secs.

=item schedule.reminders.repeat_type (int)

recurrence, used when is_repeat is 1; 0 = daily, 1 = weekly, 2 = monthly, 5 = yearly, 7 = on working days.

=item schedule.reminders.repeat_until (int)

end of the recurrence, Unix seconds, used when is_repeat is 1; left out or 0, for ever.

=item schedule.reminders.is_custom_repeat (int)

custom recurrence, used when is_repeat is 1; 0 = no, 1 = yes.

=item schedule.reminders.repeat_interval (int)

spacing of a custom recurrence in units of repeat_type, so 2 means every 2 weeks when weekly, every 2 months when monthly; counts when is_custom_repeat is 1.

=item schedule.reminders.repeat_day_of_week (list[int])

weekdays of a custom weekly recurrence, each from 1 to 7, Monday first.

=item schedule.reminders.repeat_day_of_month (list[int])

days of a custom monthly recurrence, each from 1 to 31.

=item schedule.reminders.timezone (int)

UTC offset in hours, from -12 to 12, east positive. Default: 8.

=item schedule.location (str)

place, at most 128 characters.

=item schedule.start_time (int, required)

start, Unix seconds.

=item schedule.end_time (int, required)

end, Unix seconds.

=item schedule.cal_id (str)

calendar for the schedule, at most 64 bytes; must have been created by the app behind access_token; the app's default calendar when absent; required when the caller is a third-party app.

=item schedule.is_whole_day (int)

whole-day schedule, 0 = no, 1 = yes.

=item agentid (int)

agentid of the authorised app; only needed by old third-party suites of several apps.

=back

Reply:

=over

=item schedule_id (str)

id of the new schedule.

=back

Permission:

=over

=item *

self-built: 协作 > 日程 > 可调用接口的应用

=item *

third-party, delegated: 日程接口权限

=item *

system secret: 会议室

=item *

note: only for what the app itself created; members within the app's visible range

=back

Limits:

=over

=item *

WeCom 4.0.20 or later.

=item *

at most 20000 schedules a day for each app.

=back

=head2 update($access_token, \%hash)

更新日程: replace a schedule, or part of the occurrences of a recurring one.

POST oa/schedule/update
https://developer.work.weixin.qq.com/document/path/97720 (2023/10/24)

The given schedule replaces the old one completely: what is left out is not kept, so pass everything that shall
stay. To add or remove single attendees use add_attendees and del_attendees. The creator and the calendar of a
schedule cannot be changed.

Without is_custom_repeat the occurrences follow from start_time and repeat_type: a weekly one falls on the weekday
of start_time, a monthly one on its day of the month. With is_custom_repeat 1, repeat_day_of_week or
repeat_day_of_month picks the days and repeat_interval the spacing.

hash:

=over

=item skip_attendees (int)

what becomes of the attendees: 0 = they are replaced, 1 = they stay. Default: 0.

=item op_mode (int)

what to change of a recurring schedule, 0 = all occurrences, 1 = only this occurrence, 2 = all future occurrences. Default: 0.

=item op_start_time (int)

start of the occurrence meant by op_mode, Unix seconds, exactly equal to the start of one of the occurrences; required when op_mode is 1 or 2, otherwise ignored.

=item schedule (dict, required)

the new contents.

=item schedule.schedule_id (str, required)

schedule to change.

=item schedule.admins (list[str])

userids of the administrators, at most 3 items; each must be among the shared members.

=item schedule.attendees (list[dict])

attendees, at most 1000 items.

=item schedule.attendees[].userid (str, required)

attendee, at most 64 bytes.

=item schedule.summary (str)

title, 0 to 128 characters; when absent WeCom shows a default title (新建事件).

=item schedule.description (str)

description, at most 1000 characters.

=item schedule.reminders (dict)

reminders and recurrence.

=item schedule.reminders.is_remind (int)

reminder, 0 = no, 1 = yes.

=item schedule.reminders.is_repeat (int)

recurrence, 0 = once only, 1 = recurring.

=item schedule.reminders.remind_before_event_secs (int)

seconds before start_time at which to remind; used when is_remind is 1; 0 = at the start, 300 = 5 minutes, 900 = 15 minutes, 3600 = 1 hour, 86400 = 1 day before; ignored when remind_time_diffs is not empty.

=item schedule.reminders.remind_time_diffs (list[int])

one or more reminder times in seconds relative to start_time, negative ones before it; used when is_remind is 1; allowed: 0, -300, -900, -3600, -86400, and for whole-day schedules also 32400 (09:00 that day), -172800 (2 days before), -604800 (1 week before); takes precedence over remind_before_event_secs.

=item schedule.reminders.repeat_type (int)

recurrence, used when is_repeat is 1; 0 = daily, 1 = weekly, 2 = monthly, 5 = yearly, 7 = on working days.

=item schedule.reminders.repeat_until (int)

end of the recurrence, Unix seconds, used when is_repeat is 1; left out or 0, for ever.

=item schedule.reminders.is_custom_repeat (int)

custom recurrence, used when is_repeat is 1; 0 = no, 1 = yes.

=item schedule.reminders.repeat_interval (int)

spacing of a custom recurrence in units of repeat_type, so 2 means every 2 weeks when weekly, every 2 months when monthly; counts when is_custom_repeat is 1.

=item schedule.reminders.repeat_day_of_week (list[int])

weekdays of a custom weekly recurrence, each from 1 to 7, Monday first.

=item schedule.reminders.repeat_day_of_month (list[int])

days of a custom monthly recurrence, each from 1 to 31.

=item schedule.reminders.timezone (int)

UTC offset in hours, from -12 to 12, east positive. Default: 8.

=item schedule.location (str)

place, at most 128 characters.

=item schedule.start_time (int, required)

start, Unix seconds; not before the day of op_start_time when op_mode is 1 or 2.

=item schedule.end_time (int, required)

end, Unix seconds; not before the day of op_start_time when op_mode is 1 or 2.

=item schedule.is_whole_day (int)

whole-day schedule, 0 = no, 1 = yes.

=back

Reply:

=over

=item schedule_id (str)

id of the new recurring schedule that is split off when not all occurrences are changed.

=back

Permission:

=over

=item *

self-built: 协作 > 日程 > 可调用接口的应用

=item *

third-party, delegated: 日程接口权限

=item *

system secret: 会议室

=item *

note: only for what the app itself created; members within the app's visible range

=back

Limits:

=over

=item *

while a meeting room is booked for the schedule, start_time, end_time, is_whole_day, is_repeat, repeat_type, repeat_until, is_custom_repeat, repeat_interval, repeat_day_of_week, repeat_day_of_month and timezone can't be changed; cancel the booking first.

=back

=head2 add_attendees($access_token, \%hash)

新增日程参与者: add attendees to a schedule.

POST oa/schedule/add_attendees
https://developer.work.weixin.qq.com/document/path/97721 (2023/05/16)

Those already there stay.

hash:

=over

=item schedule_id (str, required)

schedule.

=item attendees (list[dict])

attendees to add; no more than 1000 in the schedule in all.

=item attendees[].userid (str, required)

attendee, at most 64 bytes.

=back

Permission:

=over

=item *

self-built: 协作 > 日程 > 可调用接口的应用

=item *

third-party, delegated: 日程接口权限

=item *

system secret: 会议室

=item *

note: only for what the app itself created; members within the app's visible range

=back

=head2 del_attendees($access_token, \%hash)

删除日程参与者: remove attendees from a schedule.

POST oa/schedule/del_attendees
https://developer.work.weixin.qq.com/document/path/97722 (2025/05/20)

The others stay.

hash:

=over

=item schedule_id (str, required)

schedule.

=item attendees (list[dict])

attendees to remove, at most 1000 items.

=item attendees[].userid (str, required)

attendee, at most 64 bytes.

=back

Permission:

=over

=item *

self-built: 协作 > 日程 > 可调用接口的应用

=item *

third-party, delegated: 日程接口权限

=item *

system secret: 会议室

=item *

note: only for what the app itself created; members within the app's visible range

=back

=head2 get_by_calendar($access_token, \%hash)

获取日历下的日程列表: list the schedules of a calendar that the app created.

POST oa/schedule/get_by_calendar
https://developer.work.weixin.qq.com/document/path/97723 (2022/12/06)

Raise offset by the number of schedules received until schedule_list comes back empty; from that same offset a later
call returns the schedules made since.

hash:

=over

=item cal_id (str, required)

calendar.

=item offset (int)

position to start from. Default: 0.

=item limit (int)

number of schedules wanted, from 1 to 1000. Default: 500.

=back

Reply:

=over

=item schedule_list (list[dict])

the schedules; cancelled ones are among them, see status.

=item schedule_list[].schedule_id (str)

schedule id.

=item schedule_list[].sequence (int)

increasing running number of the schedule, unsigned 64 bits.

=item schedule_list[].admins (list[str])

userids of the administrators.

=item schedule_list[].attendees (list[dict])

attendees, at most 300 items.

=item schedule_list[].attendees[].userid (str)

attendee.

=item schedule_list[].attendees[].response_status (int)

answer to the invitation, 0 = none yet, 1 = tentative, 2 = accepted for all occurrences, 3 = accepted for one occurrence, 4 = declined.

=item schedule_list[].summary (str)

title.

=item schedule_list[].description (str)

description.

=item schedule_list[].reminders (dict)

reminders and recurrence.

=item schedule_list[].reminders.is_remind (int)

reminder, 0 = no, 1 = yes.

=item schedule_list[].reminders.is_repeat (int)

recurrence, 0 = once only, 1 = recurring.

=item schedule_list[].reminders.remind_before_event_secs (int)

seconds before start_time at which to remind; used when is_remind is 1; 0 = at the start, 300 = 5 minutes, 900 = 15 minutes, 3600 = 1 hour, 86400 = 1 day before.

=item schedule_list[].reminders.repeat_type (int)

recurrence, meaningful when is_repeat is 1; 0 = daily, 1 = weekly, 2 = monthly, 5 = yearly, 7 = on working days.

=item schedule_list[].reminders.repeat_until (int)

end of the recurrence, Unix seconds; left out or 0, for ever.

=item schedule_list[].reminders.is_custom_repeat (int)

custom recurrence; 0 = no, 1 = yes.

=item schedule_list[].reminders.repeat_interval (int)

spacing of a custom recurrence in units of repeat_type, so 2 means every 2 weeks when weekly, every 2 months when monthly; counts when is_custom_repeat is 1.

=item schedule_list[].reminders.repeat_day_of_week (list[int])

weekdays of a custom weekly recurrence, each from 1 to 7, Monday first.

=item schedule_list[].reminders.repeat_day_of_month (list[int])

days of a custom monthly recurrence, each from 1 to 31.

=item schedule_list[].reminders.timezone (int)

UTC offset in hours, from -12 to 12, east positive. Default: 8.

=item schedule_list[].location (str)

place, at most 128 characters.

=item schedule_list[].status (int)

state, 0 = normal, 1 = cancelled.

=item schedule_list[].start_time (int)

start, Unix seconds.

=item schedule_list[].end_time (int)

end, Unix seconds.

=item schedule_list[].cal_id (str)

calendar of the schedule, at most 64 bytes.

=back

Permission:

=over

=item *

self-built: 协作 > 日程 > 可调用接口的应用

=item *

third-party, delegated: 日程接口权限

=item *

note: only for what the app itself created; members within the app's visible range

=back

=head2 get($access_token, \%hash)

获取日程详情: get the details of schedules.

POST oa/schedule/get
https://developer.work.weixin.qq.com/document/path/97724 (2025/05/20)

hash:

=over

=item schedule_id_list (list[str], required)

schedule ids, at most 1000 items.

=back

Reply:

=over

=item schedule_list (list[dict])

the schedules; cancelled ones are among them, see status.

=item schedule_list[].schedule_id (str)

schedule id.

=item schedule_list[].admins (list[str])

userids of the administrators.

=item schedule_list[].attendees (list[dict])

attendees.

=item schedule_list[].attendees[].userid (str)

attendee.

=item schedule_list[].attendees[].response_status (int)

answer to the invitation, 0 = none yet, 1 = tentative, 2 = accepted for all occurrences, 3 = accepted for one occurrence, 4 = declined.

=item schedule_list[].summary (str)

title.

=item schedule_list[].description (str)

description.

=item schedule_list[].reminders (dict)

reminders and recurrence.

=item schedule_list[].reminders.is_remind (int)

reminder, 0 = no, 1 = yes.

=item schedule_list[].reminders.is_repeat (int)

recurrence, 0 = once only, 1 = recurring.

=item schedule_list[].reminders.remind_before_event_secs (int)

seconds before start_time at which to remind; used when is_remind is 1; 0 = at the start, 300 = 5 minutes, 900 = 15 minutes, 3600 = 1 hour, 86400 = 1 day before; to be retired in favour of remind_time_diffs.

=item schedule_list[].reminders.remind_time_diffs (list[int])

reminder times in seconds relative to start_time, from -604800 to 86399, such as -300 for 5 minutes before, or 32400 for 09:00 of a whole-day schedule made in the client; meaningful when is_remind is 1.

=item schedule_list[].reminders.repeat_type (int)

recurrence, meaningful when is_repeat is 1; 0 = daily, 1 = weekly, 2 = monthly, 5 = yearly, 7 = on working days.

=item schedule_list[].reminders.repeat_until (int)

end of the recurrence, Unix seconds; left out or 0, for ever.

=item schedule_list[].reminders.is_custom_repeat (int)

custom recurrence; 0 = no, 1 = yes.

=item schedule_list[].reminders.repeat_interval (int)

spacing of a custom recurrence in units of repeat_type, so 2 means every 2 weeks when weekly, every 2 months when monthly; counts when is_custom_repeat is 1.

=item schedule_list[].reminders.repeat_day_of_week (list[int])

weekdays of a custom weekly recurrence, each from 1 to 7, Monday first.

=item schedule_list[].reminders.repeat_day_of_month (list[int])

days of a custom monthly recurrence, each from 1 to 31.

=item schedule_list[].reminders.timezone (int)

UTC offset in hours, from -12 to 12, east positive. Default: 8.

=item schedule_list[].reminders.exclude_time_list (list[dict])

dates taken out of the recurrence, because single occurrences were changed or deleted.

=item schedule_list[].reminders.exclude_time_list[].start_time (int)

the excluded date, Unix seconds.

=item schedule_list[].location (str)

place, at most 128 characters.

=item schedule_list[].status (int)

state, 0 = normal, 1 = cancelled.

=item schedule_list[].start_time (int)

start, Unix seconds.

=item schedule_list[].end_time (int)

end, Unix seconds.

=item schedule_list[].is_whole_day (int)

whole-day schedule, 0 = no, 1 = yes.

=item schedule_list[].cal_id (str)

calendar of the schedule, at most 64 bytes.

=back

Permission:

=over

=item *

self-built: 协作 > 日程 > 可调用接口的应用

=item *

third-party, delegated: 日程接口权限

=item *

system secret: 会议室

=item *

note: only for what the app itself created; members within the app's visible range

=back

=head2 del($access_token, \%hash)

取消日程: cancel a schedule, or part of the occurrences of a recurring one.

POST oa/schedule/del
https://developer.work.weixin.qq.com/document/path/97725 (2022/12/01)

A cancelled schedule is still returned by get and get_by_calendar, with status 1.

hash:

=over

=item schedule_id (str, required)

schedule to cancel.

=item op_mode (int)

what to delete of a recurring schedule, 0 = all occurrences, 1 = only this occurrence, 2 = this and all later occurrences. Default: 0.

=item op_start_time (int)

start of the occurrence meant by op_mode, Unix seconds, exactly equal to the start of one of the occurrences; required when op_mode is 1 or 2, otherwise ignored.

=back

Permission:

=over

=item *

self-built: 协作 > 日程 > 可调用接口的应用

=item *

third-party, delegated: 日程接口权限

=item *

system secret: 会议室

=item *

note: only for what the app itself created; members within the app's visible range

=back

=cut
