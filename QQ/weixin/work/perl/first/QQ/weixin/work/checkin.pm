# Made from the docstrings of QQ/weixin/work/checkin.py by .ci/made; change those.
package QQ::weixin::work::checkin;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work',
    exported => [qw(getcorpcheckinoption getcheckinoption getcheckindata getcheckin_daydata getcheckin_monthdata getcheckinschedulist setcheckinschedulist punch_correction addcheckinuserface add_checkin_option update_checkin_option clear_checkin_option_array_field del_checkin_option)],
    original => [qw(getcorpcheckinoption getcheckinoption getcheckindata getcheckin_daydata getcheckin_monthdata getcheckinschedulist setcheckinschedulist punch_correction addcheckinuserface add_checkin_option update_checkin_option clear_checkin_option_array_field del_checkin_option)],
    more     => [qw(add_checkin_record)],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::checkin - 打卡

=head1 SYNOPSIS

    use QQ::weixin::work::checkin;
    my $reply = QQ::weixin::work::checkin::getcorpcheckinoption($access_token, \%hash);

=head1 DESCRIPTION

Check-ins (打卡): the check-in rules of the corp, members' check-ins, daily and monthly reports, shift plans, and make-up
check-ins. A rule has fixed hours, shifts or free hours, and many fields matter for one kind only. Times of day are
seconds from 0:00 and may pass 86400 into the next day.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 getcorpcheckinoption($access_token, \%hash)

获取企业所有打卡规则: read all check-in rules of the corp.

POST checkin/getcorpcheckinoption
https://developer.work.weixin.qq.com/document/path/93384 (2025/08/29)

The call takes no field: pass an empty hash, {}.

Reply:

=over

=item group (list[dict])

the rules.

=item group[].grouptype (int)

1 = fixed hours, 2 = shifts, 3 = free hours.

=item group[].groupid (int)

rule.

=item group[].groupname (str)

name of the rule.

=item group[].checkindate (list[dict])

check-in times; meaningless for rules by shift.

=item group[].checkindate[].workdays (list[int])

working days: for fixed and free hours, 1 to 6 = Monday to Saturday and 0 = Sunday; empty or left out where two kinds of weeks take turns; by shift, the date asked for.

=item group[].checkindate[].checkintime (list[dict])

working hours.

=item group[].checkindate[].checkintime[].work_sec (int)

start of work, seconds from 0:00.

=item group[].checkindate[].checkintime[].off_work_sec (int)

end of work, seconds from 0:00.

=item group[].checkindate[].checkintime[].remind_work_sec (int)

reminder before work, seconds from 0:00.

=item group[].checkindate[].checkintime[].remind_off_work_sec (int)

reminder after work, seconds from 0:00.

=item group[].checkindate[].noneed_offwork (bool)

true = no check-out needed.

=item group[].checkindate[].limit_aheadtime (int)

how early one may check in, milliseconds.

=item group[].checkindate[].flex_on_duty_time (int)

lateness allowed, seconds.

=item group[].checkindate[].flex_off_duty_time (int)

early leaving allowed, seconds.

=item group[].checkindate[].biweekly (dict)

weeks that take turns; only for fixed hours.

=item group[].checkindate[].biweekly.enable_weekday_recurrence (bool)

whether two kinds of weeks take turns (大小周).

=item group[].checkindate[].biweekly.odd_workdays (list[int])

working days of odd weeks, the week of 2024-01-01 being week 1.

=item group[].checkindate[].biweekly.even_workdays (list[int])

working days of even weeks.

=item group[].spe_workdays (list[dict])

extra days on which check-in is required.

=item group[].spe_workdays[].timestamp (int)

the day, Unix seconds.

=item group[].spe_workdays[].notes (str)

remark.

=item group[].spe_workdays[].checkintime (list[dict])

working hours of that day.

=item group[].spe_workdays[].checkintime[].work_sec (int)

start of work, seconds from 0:00.

=item group[].spe_workdays[].checkintime[].off_work_sec (int)

end of work, seconds from 0:00.

=item group[].spe_workdays[].checkintime[].remind_work_sec (int)

reminder before work, seconds from 0:00.

=item group[].spe_workdays[].checkintime[].remind_off_work_sec (int)

reminder after work, seconds from 0:00.

=item group[].spe_offdays (list[dict])

extra days without check-in.

=item group[].spe_offdays[].timestamp (int)

the day, Unix seconds.

=item group[].spe_offdays[].notes (str)

remark.

=item group[].spe_offdays[].checkintime (list[dict])

empty list; shown only in the sample.

=item group[].sync_holidays (bool)

whether public holidays are days off; not supported for rules by shift at present.

=item group[].need_photo (bool)

whether a photo is required.

=item group[].wifimac_infos (list[dict])

Wi-Fi networks that one may check in from.

=item group[].wifimac_infos[].wifiname (str)

name of the network.

=item group[].wifimac_infos[].wifimac (str)

its MAC address (BSSID).

=item group[].note_can_use_local_pic (bool)

whether stored pictures may be attached to remarks.

=item group[].allow_checkin_offworkday (bool)

whether one may check in on days off.

=item group[].allow_apply_offworkday (bool)

whether make-up requests are allowed.

=item group[].loc_infos (list[dict])

places that one may check in at.

=item group[].loc_infos[].lat (int)

latitude times 1,000,000, in GCJ-02.

=item group[].loc_infos[].lng (int)

longitude times 1,000,000, in GCJ-02.

=item group[].loc_infos[].loc_title (str)

name of the place.

=item group[].loc_infos[].loc_detail (str)

address of the place.

=item group[].loc_infos[].distance (int)

distance allowed, metres.

=item group[].range (dict)

who the rule covers.

=item group[].range.party_id (list[str])

departments.

=item group[].range.userid (list[str])

members.

=item group[].range.tagid (list[int])

tags.

=item group[].create_time (int)

creation time, Unix seconds.

=item group[].white_users (list[str])

members who need not check in; only when there are any.

=item group[].type (int)

how one checks in: 0 = phone, 2 = smart attendance machine, 3 = phone or smart attendance machine.

=item group[].reporterinfo (dict)

who gets reports.

=item group[].reporterinfo.reporters (list[dict])

recipients.

=item group[].reporterinfo.reporters[].userid (str)

recipient.

=item group[].reporterinfo.updatetime (int)

time of the last change, Unix seconds.

=item group[].ot_info (dict)

overtime settings; only when set.

=item group[].ot_info.type (int)

what counts: 0 = check-ins verified against overtime requests, 1 = check-in time, 2 = approved overtime requests only.

=item group[].ot_info.allow_ot_workingday (bool)

whether there is overtime on working days.

=item group[].ot_info.allow_ot_nonworkingday (bool)

whether there is overtime on days off.

=item group[].ot_info.otcheckinfo (dict)

how overtime is computed from check-in time.

=item group[].ot_info.otcheckinfo.ot_workingday_time_start (int)

working days: overtime starts this many seconds after the last end of work; default 30 minutes.

=item group[].ot_info.otcheckinfo.ot_workingday_time_min (int)

working days: shorter than this many seconds is no overtime; default 30 minutes.

=item group[].ot_info.otcheckinfo.ot_workingday_time_max (int)

working days: overtime is capped at this many seconds; default 240 minutes.

=item group[].ot_info.otcheckinfo.ot_nonworkingday_time_min (int)

days off: shorter than this many seconds is no overtime; default 30 minutes.

=item group[].ot_info.otcheckinfo.ot_nonworkingday_time_max (int)

days off: overtime is capped at this many seconds; default 240 minutes.

=item group[].ot_info.otcheckinfo.ot_workingday_restinfo (dict)

breaks taken off overtime on working days.

=item group[].ot_info.otcheckinfo.ot_workingday_restinfo.type (int)

0 = none, 1 = fixed break hours, 2 = by the length of the overtime.

=item group[].ot_info.otcheckinfo.ot_workingday_restinfo.fix_time_rule (dict)

the fixed break; used when type is 1.

=item group[].ot_info.otcheckinfo.ot_workingday_restinfo.fix_time_rule.fix_time_begin_sec (int)

start of the break, seconds from 0:00.

=item group[].ot_info.otcheckinfo.ot_workingday_restinfo.fix_time_rule.fix_time_end_sec (int)

end of the break, seconds from 0:00.

=item group[].ot_info.otcheckinfo.ot_workingday_restinfo.cal_ottime_rule (dict)

breaks by length; used when type is 2.

=item group[].ot_info.otcheckinfo.ot_workingday_restinfo.cal_ottime_rule.items (list[dict])

steps.

=item group[].ot_info.otcheckinfo.ot_workingday_restinfo.cal_ottime_rule.items[].ot_time (int)

overtime reached, seconds.

=item group[].ot_info.otcheckinfo.ot_workingday_restinfo.cal_ottime_rule.items[].rest_time (int)

break then taken off, seconds.

=item group[].ot_info.otcheckinfo.ot_nonworkingday_restinfo (dict)

breaks taken off overtime on days off.

=item group[].ot_info.otcheckinfo.ot_nonworkingday_restinfo.type (int)

0 = none, 1 = fixed break hours, 2 = by the length of the overtime.

=item group[].ot_info.otcheckinfo.ot_nonworkingday_restinfo.fix_time_rule (dict)

the fixed break; used when type is 1.

=item group[].ot_info.otcheckinfo.ot_nonworkingday_restinfo.fix_time_rule.fix_time_begin_sec (int)

start of the break, seconds from 0:00.

=item group[].ot_info.otcheckinfo.ot_nonworkingday_restinfo.fix_time_rule.fix_time_end_sec (int)

end of the break, seconds from 0:00.

=item group[].ot_info.otcheckinfo.ot_nonworkingday_restinfo.cal_ottime_rule (dict)

breaks by length; used when type is 2.

=item group[].ot_info.otcheckinfo.ot_nonworkingday_restinfo.cal_ottime_rule.items (list[dict])

steps.

=item group[].ot_info.otcheckinfo.ot_nonworkingday_restinfo.cal_ottime_rule.items[].ot_time (int)

overtime reached, seconds.

=item group[].ot_info.otcheckinfo.ot_nonworkingday_restinfo.cal_ottime_rule.items[].rest_time (int)

break then taken off, seconds.

=item group[].ot_info.otcheckinfo.ot_nonworkingday_spanday_time (int)

days off: when the day turns into the next, seconds from 0:00.

=item group[].ot_info.uptime (int)

time of the last change, Unix seconds.

=item group[].ot_info.otapplyinfo (dict)

settings for overtime by request; only when set and in that mode; like otcheckinfo, but only its breaks and turn of the day.

=item group[].ot_info.otapplyinfo.allow_ot_workingday (bool)

whether there is overtime on working days; shown only in the sample.

=item group[].ot_info.otapplyinfo.allow_ot_nonworkingday (bool)

whether there is overtime on days off; shown only in the sample.

=item group[].ot_info.otapplyinfo.uptime (int)

time of the last change, Unix seconds; shown only in the sample.

=item group[].ot_info.otapplyinfo.ot_workingday_restinfo (dict)

breaks taken off overtime on working days.

=item group[].ot_info.otapplyinfo.ot_workingday_restinfo.type (int)

0 = none, 1 = fixed break hours, 2 = by the length of the overtime.

=item group[].ot_info.otapplyinfo.ot_workingday_restinfo.fix_time_rule (dict)

the fixed break; used when type is 1.

=item group[].ot_info.otapplyinfo.ot_workingday_restinfo.fix_time_rule.fix_time_begin_sec (int)

start of the break, seconds from 0:00.

=item group[].ot_info.otapplyinfo.ot_workingday_restinfo.fix_time_rule.fix_time_end_sec (int)

end of the break, seconds from 0:00.

=item group[].ot_info.otapplyinfo.ot_workingday_restinfo.cal_ottime_rule (dict)

breaks by length; used when type is 2.

=item group[].ot_info.otapplyinfo.ot_workingday_restinfo.cal_ottime_rule.items (list[dict])

steps.

=item group[].ot_info.otapplyinfo.ot_workingday_restinfo.cal_ottime_rule.items[].ot_time (int)

overtime reached, seconds.

=item group[].ot_info.otapplyinfo.ot_workingday_restinfo.cal_ottime_rule.items[].rest_time (int)

break then taken off, seconds.

=item group[].ot_info.otapplyinfo.ot_nonworkingday_restinfo (dict)

breaks taken off overtime on days off.

=item group[].ot_info.otapplyinfo.ot_nonworkingday_restinfo.type (int)

0 = none, 1 = fixed break hours, 2 = by the length of the overtime.

=item group[].ot_info.otapplyinfo.ot_nonworkingday_restinfo.fix_time_rule (dict)

the fixed break; used when type is 1.

=item group[].ot_info.otapplyinfo.ot_nonworkingday_restinfo.fix_time_rule.fix_time_begin_sec (int)

start of the break, seconds from 0:00.

=item group[].ot_info.otapplyinfo.ot_nonworkingday_restinfo.fix_time_rule.fix_time_end_sec (int)

end of the break, seconds from 0:00.

=item group[].ot_info.otapplyinfo.ot_nonworkingday_restinfo.cal_ottime_rule (dict)

breaks by length; used when type is 2.

=item group[].ot_info.otapplyinfo.ot_nonworkingday_restinfo.cal_ottime_rule.items (list[dict])

steps.

=item group[].ot_info.otapplyinfo.ot_nonworkingday_restinfo.cal_ottime_rule.items[].ot_time (int)

overtime reached, seconds.

=item group[].ot_info.otapplyinfo.ot_nonworkingday_restinfo.cal_ottime_rule.items[].rest_time (int)

break then taken off, seconds.

=item group[].ot_info.otapplyinfo.ot_nonworkingday_spanday_time (int)

days off: when the day turns into the next, seconds from 0:00.

=item group[].allow_apply_bk_cnt (int)

make-up requests allowed a month; -1 = no limit (default).

=item group[].option_out_range (int)

checking in elsewhere: 0 = an exception (default), 1 = normal field work, 2 = not allowed.

=item group[].create_userid (str)

who created the rule.

=item group[].use_face_detect (bool)

whether faces are recognised.

=item group[].allow_apply_bk_day_limit (int)

days within which make-up requests are allowed; -1 = no limit (default).

=item group[].update_userid (str)

who changed the rule last.

=item group[].schedulelist (list[dict])

shifts; only for rules by shift.

=item group[].schedulelist[].schedule_id (int)

shift.

=item group[].schedulelist[].schedule_name (str)

name of the shift.

=item group[].schedulelist[].time_section (list[dict])

working periods of the shift.

=item group[].schedulelist[].time_section[].time_id (int)

period, that is one pair of start and end within the shift.

=item group[].schedulelist[].time_section[].work_sec (int)

start of work, seconds from 0:00.

=item group[].schedulelist[].time_section[].off_work_sec (int)

end of work, seconds from 0:00.

=item group[].schedulelist[].time_section[].remind_work_sec (int)

reminder before work, seconds from 0:00.

=item group[].schedulelist[].time_section[].remind_off_work_sec (int)

reminder after work, seconds from 0:00.

=item group[].schedulelist[].time_section[].rest_times (list[dict])

further breaks; without the first.

=item group[].schedulelist[].time_section[].rest_times[].rest_begin_time (int)

start of the break, seconds from 0:00.

=item group[].schedulelist[].time_section[].rest_times[].rest_end_time (int)

end of the break, seconds from 0:00.

=item group[].schedulelist[].time_section[].rest_begin_time (int)

start of the first break, seconds from 0:00.

=item group[].schedulelist[].time_section[].rest_end_time (int)

end of the first break, seconds from 0:00.

=item group[].schedulelist[].time_section[].allow_rest (bool)

whether there is a break.

=item group[].schedulelist[].limit_aheadtime (int)

how early one may check in, milliseconds.

=item group[].schedulelist[].noneed_offwork (bool)

true = no check-out needed.

=item group[].schedulelist[].limit_offtime (int)

check-out is refused this many seconds after the end of work.

=item group[].schedulelist[].flex_on_duty_time (int)

lateness allowed, seconds.

=item group[].schedulelist[].flex_off_duty_time (int)

early leaving allowed, seconds.

=item group[].schedulelist[].allow_flex (bool)

whether flexible hours are allowed.

=item group[].schedulelist[].late_rule (dict)

who leaves late may come late the next day.

=item group[].schedulelist[].late_rule.allow_offwork_after_time (bool)

whether this applies; timerules matter only when true.

=item group[].schedulelist[].late_rule.timerules (list[dict])

steps of the rule.

=item group[].schedulelist[].late_rule.timerules[].offwork_after_time (int)

how late one left, seconds after the last end of work.

=item group[].schedulelist[].late_rule.timerules[].onwork_flex_time (int)

lateness then allowed at the first period of the next day, seconds.

=item group[].schedulelist[].max_allow_arrive_early (int)

how early one may come in order to leave early, seconds.

=item group[].schedulelist[].max_allow_arrive_late (int)

how late one may come and leave, seconds; this and max_allow_arrive_early exclude flex_on_duty_time and flex_off_duty_time: setting one pair zeroes the other.

=item group[].offwork_interval_time (int)

check-out is possible this many seconds after check-in; for overtime under fixed hours and shifts and for free hours.

=item group[].buka_restriction (int)

bit mask of the exceptions closed to make-up requests; a set bit closes, from the lowest bit on: missing check-in, late, early leaving, other; 0 = all open (default).

=item group[].span_day_time (int)

free hours: when the day turns into the next, seconds from 0:00.

=item group[].standard_work_duration (int)

free hours: working time due, seconds; -1 = no limit.

=item group[].open_sp_checkin (bool)

whether check-in by approval (审批打卡) is on; left out = on.

=item group[].checkin_method_type (int)

how check-ins and check-outs alternate, on days off for fixed hours and shifts, always for free hours: 0 = many pairs, 1 = one pair, 2 = only time and place are recorded; 2 for free hours only.

=back

Permission:

=over

=item *

self-built: 打卡 > 可调用接口的应用

=item *

delegated: 打卡

=item *

third-party: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Limits:

=over

=item *

60 calls a minute.

=back

=head2 getcheckinoption($access_token, \%hash)

获取员工打卡规则: read the check-in rules that apply to given members on a given day.

POST checkin/getcheckinoption
https://developer.work.weixin.qq.com/document/path/90263 (2025/08/29)

The rules of a member may differ from day to day, so ask for each day.

hash:

=over

=item datetime (int, required)

the day, 0:00 in Unix seconds.

=item useridlist (list[str], required)

members; at most 100 items.

=back

Reply:

=over

=item info (list[dict])

one entry per member.

=item info[].userid (str)

member.

=item info[].group (dict)

rule that applies to the member on that day.

=item info[].group.grouptype (int)

1 = fixed hours, 2 = shifts, 3 = free hours.

=item info[].group.groupid (int)

rule.

=item info[].group.groupname (str)

name of the rule.

=item info[].group.checkindate (list[dict])

check-in times.

=item info[].group.checkindate[].workdays (list[int])

working days: for fixed and free hours, 1 to 6 = Monday to Saturday and 0 = Sunday; empty or left out where two kinds of weeks take turns; by shift, the date asked for.

=item info[].group.checkindate[].checkintime (list[dict])

working hours.

=item info[].group.checkindate[].checkintime[].work_sec (int)

start of work, seconds from 0:00.

=item info[].group.checkindate[].checkintime[].off_work_sec (int)

end of work, seconds from 0:00.

=item info[].group.checkindate[].checkintime[].remind_work_sec (int)

reminder before work, seconds from 0:00.

=item info[].group.checkindate[].checkintime[].remind_off_work_sec (int)

reminder after work, seconds from 0:00.

=item info[].group.checkindate[].flex_time (int)

flexible time, milliseconds; used only when flex_on_duty_time and flex_off_duty_time are -1.

=item info[].group.checkindate[].noneed_offwork (bool)

true = no check-out needed.

=item info[].group.checkindate[].limit_aheadtime (int)

how early one may check in, milliseconds.

=item info[].group.checkindate[].flex_on_duty_time (int)

lateness allowed, seconds; -1 = see flex_time.

=item info[].group.checkindate[].flex_off_duty_time (int)

early leaving allowed, seconds; -1 = see flex_time.

=item info[].group.checkindate[].biweekly (dict)

weeks that take turns; only for fixed hours.

=item info[].group.checkindate[].biweekly.enable_weekday_recurrence (bool)

whether two kinds of weeks take turns (大小周).

=item info[].group.checkindate[].biweekly.odd_workdays (list[int])

working days of odd weeks, the week of 2024-01-01 being week 1.

=item info[].group.checkindate[].biweekly.even_workdays (list[int])

working days of even weeks.

=item info[].group.spe_workdays (list[dict])

extra days on which check-in is required.

=item info[].group.spe_workdays[].timestamp (int)

the day, Unix seconds.

=item info[].group.spe_workdays[].notes (str)

remark.

=item info[].group.spe_workdays[].checkintime (list[dict])

working hours of that day.

=item info[].group.spe_workdays[].checkintime[].work_sec (int)

start of work, seconds from 0:00.

=item info[].group.spe_workdays[].checkintime[].off_work_sec (int)

end of work, seconds from 0:00.

=item info[].group.spe_workdays[].checkintime[].remind_work_sec (int)

reminder before work, seconds from 0:00.

=item info[].group.spe_workdays[].checkintime[].remind_off_work_sec (int)

reminder after work, seconds from 0:00.

=item info[].group.spe_offdays (list[dict])

extra days without check-in.

=item info[].group.spe_offdays[].timestamp (int)

the day, Unix seconds.

=item info[].group.spe_offdays[].notes (str)

remark.

=item info[].group.spe_offdays[].checkintime (list[dict])

empty list; shown only in the sample.

=item info[].group.sync_holidays (bool)

whether public holidays are days off; not supported for rules by shift at present.

=item info[].group.need_photo (bool)

whether a photo is required.

=item info[].group.wifimac_infos (list[dict])

Wi-Fi networks that one may check in from.

=item info[].group.wifimac_infos[].wifiname (str)

name of the network.

=item info[].group.wifimac_infos[].wifimac (str)

its MAC address (BSSID).

=item info[].group.note_can_use_local_pic (bool)

whether stored pictures may be attached to remarks.

=item info[].group.allow_checkin_offworkday (bool)

whether one may check in on days off.

=item info[].group.allow_apply_offworkday (bool)

whether make-up requests are allowed.

=item info[].group.loc_infos (list[dict])

places that one may check in at.

=item info[].group.loc_infos[].lat (int)

latitude times 1,000,000, in GCJ-02.

=item info[].group.loc_infos[].lng (int)

longitude times 1,000,000, in GCJ-02.

=item info[].group.loc_infos[].loc_title (str)

name of the place.

=item info[].group.loc_infos[].loc_detail (str)

address of the place.

=item info[].group.loc_infos[].distance (int)

distance allowed, metres.

=item info[].group.schedulelist (list[dict])

shifts; only for rules by shift.

=item info[].group.schedulelist[].schedule_id (int)

shift.

=item info[].group.schedulelist[].schedule_name (str)

name of the shift.

=item info[].group.schedulelist[].time_section (list[dict])

working periods of the shift.

=item info[].group.schedulelist[].time_section[].time_id (int)

period, that is one pair of start and end within the shift.

=item info[].group.schedulelist[].time_section[].work_sec (int)

start of work, seconds from 0:00.

=item info[].group.schedulelist[].time_section[].off_work_sec (int)

end of work, seconds from 0:00.

=item info[].group.schedulelist[].time_section[].remind_work_sec (int)

reminder before work, seconds from 0:00.

=item info[].group.schedulelist[].time_section[].remind_off_work_sec (int)

reminder after work, seconds from 0:00.

=item info[].group.schedulelist[].time_section[].rest_times (list[dict])

further breaks; without the first.

=item info[].group.schedulelist[].time_section[].rest_times[].rest_begin_time (int)

start of the break, seconds from 0:00.

=item info[].group.schedulelist[].time_section[].rest_times[].rest_end_time (int)

end of the break, seconds from 0:00.

=item info[].group.schedulelist[].time_section[].rest_begin_time (int)

start of the first break, seconds from 0:00.

=item info[].group.schedulelist[].time_section[].rest_end_time (int)

end of the first break, seconds from 0:00.

=item info[].group.schedulelist[].time_section[].allow_rest (bool)

whether there is a break.

=item info[].group.schedulelist[].limit_aheadtime (int)

how early one may check in, milliseconds.

=item info[].group.schedulelist[].noneed_offwork (bool)

true = no check-out needed.

=item info[].group.schedulelist[].limit_offtime (int)

check-out is refused this many seconds after the end of work.

=item info[].group.schedulelist[].flex_on_duty_time (int)

lateness allowed, seconds; -1 = see flex_time.

=item info[].group.schedulelist[].flex_off_duty_time (int)

early leaving allowed, seconds; -1 = see flex_time.

=item info[].group.schedulelist[].allow_flex (bool)

whether flexible hours are allowed.

=item info[].group.schedulelist[].late_rule (dict)

who leaves late may come late the next day.

=item info[].group.schedulelist[].late_rule.allow_offwork_after_time (bool)

whether this applies; timerules matter only when true.

=item info[].group.schedulelist[].late_rule.timerules (list[dict])

steps of the rule.

=item info[].group.schedulelist[].late_rule.timerules[].offwork_after_time (int)

how late one left, seconds after the last end of work.

=item info[].group.schedulelist[].late_rule.timerules[].onwork_flex_time (int)

lateness then allowed at the first period of the next day, seconds.

=item info[].group.schedulelist[].max_allow_arrive_early (int)

how early one may come in order to leave early, seconds.

=item info[].group.schedulelist[].max_allow_arrive_late (int)

how late one may come and leave, seconds; this and max_allow_arrive_early exclude flex_on_duty_time and flex_off_duty_time: setting one pair zeroes the other.

=item info[].group.offwork_interval_time (int)

check-out is possible this many seconds after check-in; for overtime under fixed hours and shifts and for free hours.

=item info[].group.buka_restriction (int)

bit mask of the exceptions closed to make-up requests; a set bit closes, from the lowest bit on: missing check-in, late, early leaving, other; 0 = all open (default).

=item info[].group.span_day_time (int)

free hours: when the day turns into the next, seconds from 0:00.

=item info[].group.standard_work_duration (int)

free hours: working time due, seconds; -1 = no limit.

=item info[].group.open_sp_checkin (bool)

whether check-in by approval (审批打卡) is on; left out = on.

=item info[].group.checkin_method_type (int)

how check-ins and check-outs alternate, on days off for fixed hours and shifts, always for free hours: 0 = many pairs, 1 = one pair, 2 = only time and place are recorded; 2 for free hours only.

=back

Permission:

=over

=item *

self-built: 打卡 > 可调用接口的应用

=item *

third-party, delegated: 打卡

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 getcheckindata($access_token, \%hash)

获取打卡记录数据: list the check-ins of given members in a time range.

POST checkin/getcheckindata
https://developer.work.weixin.qq.com/document/path/90262 (2024/12/16)

The records are returned whether or not the 打卡 app is switched on.

hash:

=over

=item opencheckindatatype (int, required)

1 = check-in and check-out, 2 = field check-in, 3 = all.

=item starttime (int, required)

start of the range, Unix seconds.

=item endtime (int, required)

end of the range, Unix seconds; not more than 30 days after starttime.

=item useridlist (list[str], required)

members; at most 100 items.

=back

Reply:

=over

=item checkindata (list[dict])

the check-ins.

=item checkindata[].userid (str)

member.

=item checkindata[].groupname (str)

name of the rule.

=item checkindata[].checkin_type (str)

上班打卡 = check-in, 下班打卡 = check-out, 外出打卡 = field check-in, 仅记录打卡时间和位置 = time and place only.

=item checkindata[].exception_type (str)

what was wrong, separated by semicolons: 时间异常 = time, 地点异常 = place, 未打卡 = missing, wifi异常 = Wi-Fi, 非常用设备 = unusual device.

=item checkindata[].checkin_time (int)

when, Unix seconds.

=item checkindata[].location_title (str)

name of the place.

=item checkindata[].location_detail (str)

address of the place.

=item checkindata[].wifiname (str)

name of the Wi-Fi network.

=item checkindata[].notes (str)

remark.

=item checkindata[].wifimac (str)

MAC address (BSSID) of the Wi-Fi network.

=item checkindata[].mediaids (list[str])

media_id of each attachment, to be fetched with media.get.

=item checkindata[].lat (int)

latitude times 1,000,000, in GCJ-02; only when checked in by place.

=item checkindata[].lng (int)

longitude times 1,000,000, in GCJ-02; only when checked in by place.

=item checkindata[].deviceid (str)

device.

=item checkindata[].sch_checkin_time (int)

start or end of work that the record belongs to, Unix seconds; only for fixed hours and shifts.

=item checkindata[].groupid (int)

rule.

=item checkindata[].schedule_id (int)

shift within the rule.

=item checkindata[].timeline_id (int)

working period within the shift.

=back

Permission:

=over

=item *

self-built: 打卡 > 可调用接口的应用

=item *

third-party, delegated: 打卡

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: members within the app's visible range

=back

Limits:

=over

=item *

600 calls a minute.

=item *

at most 30 days in a call.

=back

=head2 getcheckin_daydata($access_token, \%hash)

获取打卡日报数据: read the daily attendance reports of given members for a span of days.

POST checkin/getcheckin_daydata
https://developer.work.weixin.qq.com/document/path/93374 (2024/09/11)

hash:

=over

=item starttime (int, required)

first day, 0:00 in Unix seconds.

=item endtime (int, required)

last day, 0:00 in Unix seconds.

=item useridlist (list[str], required)

members; 1 to 100 items; each userid 1 to 64 bytes.

=back

Reply:

=over

=item datas (list[dict])

one report per member and day.

=item datas[].base_info (dict)

who and when.

=item datas[].base_info.date (int)

the day, Unix seconds.

=item datas[].base_info.record_type (int)

1 = fixed hours, 2 = field work (never in this report), 3 = shifts, 4 = free check-in, 5 = overtime, 7 = no rule.

=item datas[].base_info.name (str)

member's name.

=item datas[].base_info.name_ex (str)

member's alias.

=item datas[].base_info.departs_name (str)

departments of the member, joined by semicolons.

=item datas[].base_info.acctid (str)

member (userid).

=item datas[].base_info.rule_info (dict)

rule that applied.

=item datas[].base_info.rule_info.groupid (int)

rule.

=item datas[].base_info.rule_info.groupname (str)

name of the rule.

=item datas[].base_info.rule_info.scheduleid (int)

shift; only for rules by shift.

=item datas[].base_info.rule_info.schedulename (str)

name of the shift; only for rules by shift.

=item datas[].base_info.rule_info.checkintime (list[dict])

working hours of the day; only for fixed hours.

=item datas[].base_info.rule_info.checkintime[].work_sec (int)

start of work, seconds from 0:00.

=item datas[].base_info.rule_info.checkintime[].off_work_sec (int)

end of work, seconds from 0:00.

=item datas[].base_info.day_type (int)

0 = working day, 1 = day off.

=item datas[].summary_info (dict)

totals.

=item datas[].summary_info.checkin_count (int)

check-ins of the day.

=item datas[].summary_info.regular_work_sec (int)

actual working time, seconds.

=item datas[].summary_info.standard_work_sec (int)

working time due, seconds.

=item datas[].summary_info.earliest_time (int)

first check-in, seconds from 0:00.

=item datas[].summary_info.lastest_time (int)

last check-in, seconds from 0:00; the name is spelled so.

=item datas[].holiday_infos (list[dict])

leave and attendance requests of the day.

=item datas[].holiday_infos[].sp_number (str)

number of the approval.

=item datas[].holiday_infos[].sp_title (dict)

title of the request.

=item datas[].holiday_infos[].sp_title.data (list[dict])

the title by language, Chinese only at present.

=item datas[].holiday_infos[].sp_title.data[].text (str)

title.

=item datas[].holiday_infos[].sp_title.data[].lang (str)

language: zh_CN.

=item datas[].holiday_infos[].sp_description (dict)

description of the request.

=item datas[].holiday_infos[].sp_description.data (list[dict])

the description by language, Chinese only at present.

=item datas[].holiday_infos[].sp_description.data[].text (str)

description.

=item datas[].holiday_infos[].sp_description.data[].lang (str)

language: zh_CN.

=item datas[].exception_infos (list[dict])

exceptions.

=item datas[].exception_infos[].exception (int)

1 = late, 2 = early leaving, 3 = missing check-in, 4 = absent, 5 = wrong place, 6 = wrong device.

=item datas[].exception_infos[].count (int)

how often that day.

=item datas[].exception_infos[].duration (int)

how long that day; only for 1, 2 and 4.

=item datas[].ot_info (dict)

overtime.

=item datas[].ot_info.ot_status (int)

0 = none, 1 = normal, 2 = too short.

=item datas[].ot_info.ot_duration (int)

length of the overtime.

=item datas[].ot_info.exception_duration (list[int])

what the overtime lacks when ot_status is 2.

=item datas[].ot_info.workday_over_as_vacation (int)

overtime on working days turned into time off, seconds.

=item datas[].ot_info.workday_over_as_money (int)

overtime on working days turned into pay, seconds.

=item datas[].ot_info.restday_over_as_vacation (int)

overtime on rest days turned into time off, seconds.

=item datas[].ot_info.restday_over_as_money (int)

overtime on rest days turned into pay, seconds.

=item datas[].ot_info.holiday_over_as_vacation (int)

overtime on holidays turned into time off, seconds.

=item datas[].ot_info.holiday_over_as_money (int)

overtime on holidays turned into pay, seconds.

=item datas[].sp_items (list[dict])

leave and attendance statistics.

=item datas[].sp_items[].type (int)

1 = leave, 2 = make-up, 3 = business trip, 4 = out of office, 15 = check-in by approval, 100 = field work.

=item datas[].sp_items[].vacation_id (int)

kind of leave, when type is 1; for the list of kinds see oa.vacation.

=item datas[].sp_items[].count (int)

how often that day.

=item datas[].sp_items[].duration (int)

how long that day, seconds; divide by 86400 for days or by 3600 for hours, as time_type says.

=item datas[].sp_items[].time_type (int)

unit of the item: 0 = days, 1 = hours.

=item datas[].sp_items[].name (str)

name of the item.

=back

Permission:

=over

=item *

self-built: 打卡 > 可调用接口的应用

=item *

third-party, delegated: 打卡

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: members within the app's visible range

=back

Limits:

=over

=item *

100 calls a minute.

=back

=head2 getcheckin_monthdata($access_token, \%hash)

获取打卡月报数据: read the attendance of given members summed over a span of days.

POST checkin/getcheckin_monthdata
https://developer.work.weixin.qq.com/document/path/93387 (2025/03/24)

hash:

=over

=item starttime (int, required)

first day, 0:00 in Unix seconds.

=item endtime (int, required)

last day, 0:00 in Unix seconds.

=item useridlist (list[str], required)

members; 1 to 100 items; each userid 1 to 64 bytes.

=back

Reply:

=over

=item datas (list[dict])

one report per member.

=item datas[].base_info (dict)

who.

=item datas[].base_info.record_type (int)

1 = fixed hours, 2 = field work (never in this report), 3 = shifts, 4 = free check-in, 5 = overtime, 7 = no rule.

=item datas[].base_info.name (str)

member's name.

=item datas[].base_info.name_ex (str)

member's alias.

=item datas[].base_info.departs_name (str)

departments of the member, joined by semicolons.

=item datas[].base_info.rule_info (dict)

rule that applied.

=item datas[].base_info.rule_info.groupid (int)

rule.

=item datas[].base_info.rule_info.groupname (str)

name of the rule.

=item datas[].base_info.acctid (str)

member (userid).

=item datas[].summary_info (dict)

totals.

=item datas[].summary_info.work_days (int)

days on which check-in was due.

=item datas[].summary_info.regular_days (int)

days without exceptions; not shown in the sample.

=item datas[].summary_info.rest_days (int)

days of rest.

=item datas[].summary_info.except_days (int)

days with exceptions.

=item datas[].summary_info.regular_work_sec (int)

actual working time, seconds.

=item datas[].summary_info.standard_work_sec (int)

working time due, seconds.

=item datas[].exception_infos (list[dict])

exceptions.

=item datas[].exception_infos[].exception (int)

1 = late, 2 = early leaving, 3 = missing check-in, 4 = absent, 5 = wrong place, 6 = wrong device.

=item datas[].exception_infos[].count (int)

how often in the period.

=item datas[].exception_infos[].duration (int)

how long in the period; only for 1, 2 and 4.

=item datas[].sp_items (list[dict])

leave and attendance statistics.

=item datas[].sp_items[].type (int)

1 = leave, 2 = make-up, 3 = business trip, 4 = out of office, 15 = check-in by approval, 100 = field work.

=item datas[].sp_items[].vacation_id (int)

kind of leave, when type is 1; for the list of kinds see oa.vacation.

=item datas[].sp_items[].count (int)

how often in the period.

=item datas[].sp_items[].duration (int)

how long in the period, seconds; divide by 86400 for days or by 3600 for hours, as time_type says.

=item datas[].sp_items[].time_type (int)

unit of the item: 0 = days, 1 = hours.

=item datas[].sp_items[].name (str)

name of the item.

=item datas[].overwork_info (dict)

overtime.

=item datas[].overwork_info.workday_over_sec (int)

overtime on working days, seconds; workday has no s in this name.

=item datas[].overwork_info.holidays_over_sec (int)

overtime on holidays, seconds; not shown in the sample.

=item datas[].overwork_info.restdays_over_sec (int)

overtime on rest days, seconds.

=item datas[].overwork_info.workdays_over_as_vacation (int)

overtime on working days turned into time off, seconds.

=item datas[].overwork_info.workdays_over_as_money (int)

overtime on working days turned into pay, seconds.

=item datas[].overwork_info.restdays_over_as_vacation (int)

overtime on rest days turned into time off, seconds.

=item datas[].overwork_info.restdays_over_as_money (int)

overtime on rest days turned into pay, seconds.

=item datas[].overwork_info.holidays_over_as_vacation (int)

overtime on holidays turned into time off, seconds.

=item datas[].overwork_info.holidays_over_as_money (int)

overtime on holidays turned into pay, seconds.

=back

Permission:

=over

=item *

self-built: 打卡 > 可调用接口的应用

=item *

third-party, delegated: 打卡

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: members within the app's visible range

=back

Limits:

=over

=item *

60 calls a minute.

=back

=head2 getcheckinschedulist($access_token, \%hash)

获取打卡人员排班信息: read the shift plans of given members in a time range.

POST checkin/getcheckinschedulist
https://developer.work.weixin.qq.com/document/path/93380 (2023/12/18)

Only members under a rule by shift have a plan.

hash:

=over

=item starttime (int, required)

start of the range, Unix seconds.

=item endtime (int, required)

end of the range, Unix seconds; not more than a month after starttime.

=item useridlist (list[str], required)

members; at most 100 items.

=back

Reply:

=over

=item schedule_list (list[dict])

the plans.

=item schedule_list[].userid (str)

member.

=item schedule_list[].yearmonth (int)

month of the plan as YYYYMM.

=item schedule_list[].groupid (int)

rule.

=item schedule_list[].groupname (str)

name of the rule.

=item schedule_list[].schedule (dict)

the member's plan.

=item schedule_list[].schedule.scheduleList (list[dict])

its days; the L is a capital.

=item schedule_list[].schedule.scheduleList[].day (int)

day of the month.

=item schedule_list[].schedule.scheduleList[].schedule_info (dict)

shift of that day.

=item schedule_list[].schedule.scheduleList[].schedule_info.schedule_id (int)

shift; 0 = rest.

=item schedule_list[].schedule.scheduleList[].schedule_info.schedule_name (str)

name of the shift.

=item schedule_list[].schedule.scheduleList[].schedule_info.time_section (list[dict])

working periods; empty on a day of rest.

=item schedule_list[].schedule.scheduleList[].schedule_info.time_section[].id (int)

period, that is one pair of start and end within the shift.

=item schedule_list[].schedule.scheduleList[].schedule_info.time_section[].work_sec (int)

start of work, seconds from 0:00.

=item schedule_list[].schedule.scheduleList[].schedule_info.time_section[].off_work_sec (int)

end of work, seconds from 0:00.

=item schedule_list[].schedule.scheduleList[].schedule_info.time_section[].remind_work_sec (int)

reminder before work, seconds from 0:00.

=item schedule_list[].schedule.scheduleList[].schedule_info.time_section[].remind_off_work_sec (int)

reminder after work, seconds from 0:00.

=back

Permission:

=over

=item *

self-built: 打卡 > 可调用接口的应用

=item *

third-party, delegated: 打卡

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: members within the app's visible range

=back

Limits:

=over

=item *

60 calls a minute.

=back

Errors:

=over

=item *

301021: wrong userid.

=item *

301070: system error, try again later.

=item *

301075: wrong input parameter.

=back

=head2 setcheckinschedulist($access_token, \%hash)

为打卡人员排班: plan shifts for members under a rule by shift.

POST checkin/setcheckinschedulist
https://developer.work.weixin.qq.com/document/path/93385 (2023/12/18)

Each item gives one member one shift on one day of the month yearmonth. The shifts themselves belong to the rule:
see getcorpcheckinoption.

hash:

=over

=item groupid (int, required)

the rule, which must be by shift.

=item items (list[dict], required)

the shifts planned.

=item items[].userid (str, required)

member.

=item items[].day (int, required)

day of the month; from 1 to 31.

=item items[].schedule_id (int, required)

shift of the rule; 0 = rest.

=item yearmonth (int, required)

the month as YYYYMM.

=back

Permission:

=over

=item *

self-built: 打卡 > 可调用接口的应用

=item *

third-party, delegated: 打卡

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Limits:

=over

=item *

60 calls a minute.

=back

=head2 punch_correction($access_token, \%hash)

为打卡人员补卡: add a make-up check-in for a member.

POST checkin/punch_correction
https://developer.work.weixin.qq.com/document/path/95803 (2024/07/25)

hash:

=over

=item userid (str, required)

member.

=item schedule_date_time (int, required)

day on which the check-in was due, 0:00 in Unix seconds.

=item schedule_checkin_time (int)

time of that day at which it was due, seconds from 0:00 (32400 = 9:00): work_sec or off_work_sec of the member's rule; leave out where the rule sets no time (days off, no rule, free hours).

=item checkin_time (int, required)

time of the check-in to add, Unix seconds; against the time due it may count as normal, late or early.

=item remark (str)

remark; at most 512 bytes.

=back

Permission:

=over

=item *

self-built: 打卡 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Limits:

=over

=item *

600 calls a minute.

=item *

while a check-in by approval (审批打卡) is in review it cannot be made up for; what is added wipes out its data.

=back

=head2 addcheckinuserface($access_token, \%hash)

录入打卡人员人脸信息: store a member's face image for check-in by face.

POST checkin/addcheckinuserface
https://developer.work.weixin.qq.com/document/path/93378 (2023/11/30)

The image is used for check-in only and replaces the one already stored.

hash:

=over

=item userid (str)

member; needed, though the page calls it optional.

=item userface (str)

face image in base64; needed, though the page calls it optional.

=back

Permission:

=over

=item *

self-built: 打卡 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Limits:

=over

=item *

10 calls a minute.

=item *

the image: at most 1 MB.

=back

Errors:

=over

=item *

301021: wrong input parameter.

=item *

301069: no member has this userid.

=item *

301070: system error, try again later.

=item *

301071: another member of the corp has a similar face; the image is stored all the same.

=item *

301072: bad face image data, use another image.

=back

=head2 add_checkin_option($access_token, \%hash)

创建打卡规则: create a check-in rule.

POST checkin/add_checkin_option
https://developer.work.weixin.qq.com/document/path/98041 (2025/08/29)

The reply does not name the new rule: read it back with getcorpcheckinoption. A groupid in the hash is ignored.

hash:

=over

=item effective_now (bool)

whether the rule takes effect at once. Default: false.

=item group (dict)

the rule; always needed.

=item group.grouptype (int, required)

1 = fixed hours, 2 = shifts, 3 = free hours.

=item group.groupname (str, required)

name of the rule; 1 to 40 characters.

=item group.range (dict, required)

who the rule covers; at least one of its three lists must not be empty.

=item group.range.party_id (list[str])

departments.

=item group.range.userid (list[str])

members.

=item group.range.tagid (list[int])

tags.

=item group.white_users (list[str])

members who need not check in.

=item group.checkindate (list[dict])

check-in times; 1 to 7 items; required when grouptype is 1, not allowed when it is 2.

=item group.checkindate[].workdays (list[int])

working days, 1 to 6 = Monday to Saturday and 0 = Sunday; at most 7 items; each day once in the rule; required when grouptype is 1, but empty where biweekly is on.

=item group.checkindate[].checkintime (list[dict])

working periods; 1 to 4 items; neither they nor the times open for check-in may overlap.

=item group.checkindate[].checkintime[].time_id (int)

id of your own for the period; from 1 to 99998; unique within the rule.

=item group.checkindate[].checkintime[].work_sec (int, required)

start of work, seconds from 0:00; a multiple of 60; at most 86400.

=item group.checkindate[].checkintime[].off_work_sec (int, required)

end of work, seconds from 0:00; a multiple of 60; later than work_sec by more than a minute and less than 24 hours; before 23:59 of the next day.

=item group.checkindate[].checkintime[].remind_work_sec (int)

reminder before work, seconds from 0:00; 0, 5, 10, 15 or 20 minutes before work_sec; required when the period is given.

=item group.checkindate[].checkintime[].remind_off_work_sec (int)

reminder after work, seconds from 0:00; 0, 10, 20, 30 or 60 minutes after off_work_sec; required when the period is given.

=item group.checkindate[].checkintime[].allow_rest (bool)

whether there are breaks. Default: false.

=item group.checkindate[].checkintime[].rest_begin_time (int)

start of the break, seconds from 0:00; a multiple of 60; required when allow_rest is true, not allowed else; breaks lie inside the period and leave more than 3 minutes of work.

=item group.checkindate[].checkintime[].rest_end_time (int)

end of the break, seconds from 0:00; a multiple of 60; required when allow_rest is true, not allowed else.

=item group.checkindate[].checkintime[].rest_times (list[dict])

further breaks, which must not overlap; at most 5 items; needs allow_rest.

=item group.checkindate[].checkintime[].rest_times[].rest_begin_time (int)

start of the break, seconds from 0:00.

=item group.checkindate[].checkintime[].rest_times[].rest_end_time (int)

end of the break, seconds from 0:00.

=item group.checkindate[].checkintime[].earliest_work_sec (int)

earliest check-in, seconds from 0:00; a multiple of 60; before work_sec; not after 0:00 of the next day; required when the period is given.

=item group.checkindate[].checkintime[].latest_work_sec (int)

latest check-in, seconds from 0:00; a multiple of 60; between work_sec and off_work_sec; not after 23:59 of the next day; required when the period is given.

=item group.checkindate[].checkintime[].earliest_off_work_sec (int)

earliest check-out, seconds from 0:00; a multiple of 60; between work_sec and off_work_sec; not after 04:00 of the next day; required when the period is given.

=item group.checkindate[].checkintime[].latest_off_work_sec (int)

latest check-out, seconds from 0:00; a multiple of 60; not before off_work_sec, and less than 24 hours after it; not after 04:00 of the next day; required when the period is given.

=item group.checkindate[].checkintime[].no_need_checkon (bool)

whether no check-in is needed. Default: false.

=item group.checkindate[].checkintime[].no_need_checkoff (bool)

whether no check-out is needed. Default: false.

=item group.checkindate[].flex_time (int)

an old field, milliseconds; can't be used when rules are made or changed.

=item group.checkindate[].allow_flex (bool)

whether flexible hours are allowed, by the two flex fields or by the two max_allow fields, one pair of which must then be given. Default: false.

=item group.checkindate[].flex_on_duty_time (int)

lateness allowed, seconds; a multiple of 300; at most 21600; needs allow_flex.

=item group.checkindate[].flex_off_duty_time (int)

early leaving allowed, seconds; a multiple of 300; at most 21600; needs allow_flex.

=item group.checkindate[].max_allow_arrive_early (int)

how early one may come in order to leave early, seconds; a multiple of 300; at most 21600; needs allow_flex.

=item group.checkindate[].max_allow_arrive_late (int)

how late one may come and leave, seconds; a multiple of 300; at most 21600; needs allow_flex; this pair excludes the two flex fields, and one pair given zeroes the other.

=item group.checkindate[].late_rule (dict)

who leaves late may come late the next day; needs allow_flex.

=item group.checkindate[].late_rule.allow_offwork_after_time (bool)

whether this applies; the other fields need it. Default: false.

=item group.checkindate[].late_rule.offwork_after_time (int)

how late one left, seconds after the last end of work; a multiple of 900; at most 36000; ignored when timerules is given; not less than onwork_flex_time.

=item group.checkindate[].late_rule.onwork_flex_time (int)

lateness then allowed at the first period of the next day, seconds; a multiple of 900; at most 36000; ignored when timerules is given.

=item group.checkindate[].late_rule.timerules (list[dict])

the same in several steps.

=item group.checkindate[].late_rule.timerules[].offwork_after_time (int)

how late one left, seconds after the last end of work; a multiple of 900; at most 36000; not less than onwork_flex_time.

=item group.checkindate[].late_rule.timerules[].onwork_flex_time (int)

lateness then allowed at the first period of the next day, seconds; a multiple of 900; at most 36000.

=item group.checkindate[].biweekly (dict)

weeks that take turns; only used when grouptype is 1.

=item group.checkindate[].biweekly.enable_weekday_recurrence (bool)

whether two kinds of weeks take turns (大小周).

=item group.checkindate[].biweekly.odd_workdays (list[int])

working days of odd weeks, the week of 2024-01-01 being week 1.

=item group.checkindate[].biweekly.even_workdays (list[int])

working days of even weeks.

=item group.schedulelist (list[dict])

shifts; at most 50 items; required when grouptype is 2, not allowed otherwise; one of them must be the day of rest, with schedule_id 0, the name 休息 and no time_section, and another a working one.

=item group.schedulelist[].schedule_id (int)

id of your own for the shift, unique within the rule; 0 = rest.

=item group.schedulelist[].schedule_name (str)

name of the shift, unique within the rule; 1 to 40 characters.

=item group.schedulelist[].time_section (list[dict])

working periods, which may not overlap; at most 4 items.

=item group.schedulelist[].time_section[].time_id (int)

id of your own for the period; from 1 to 99998; unique within the rule.

=item group.schedulelist[].time_section[].work_sec (int, required)

start of work, seconds from 0:00; a multiple of 60; at most 86400.

=item group.schedulelist[].time_section[].off_work_sec (int, required)

end of work, seconds from 0:00; a multiple of 60; later than work_sec by more than a minute and less than 24 hours; before 23:59 of the next day.

=item group.schedulelist[].time_section[].remind_work_sec (int)

reminder before work, seconds from 0:00; 0, 5, 10, 15 or 20 minutes before work_sec; required when the period is given.

=item group.schedulelist[].time_section[].remind_off_work_sec (int)

reminder after work, seconds from 0:00; 0, 10, 20, 30 or 60 minutes after off_work_sec; required when the period is given.

=item group.schedulelist[].time_section[].allow_rest (bool)

whether there are breaks. Default: false.

=item group.schedulelist[].time_section[].rest_begin_time (int)

start of the break, seconds from 0:00; a multiple of 60; required when allow_rest is true, not allowed else; breaks lie inside the period and leave more than 3 minutes of work.

=item group.schedulelist[].time_section[].rest_end_time (int)

end of the break, seconds from 0:00; a multiple of 60; required when allow_rest is true, not allowed else.

=item group.schedulelist[].time_section[].rest_times (list[dict])

further breaks, which must not overlap; at most 5 items; needs allow_rest.

=item group.schedulelist[].time_section[].rest_times[].rest_begin_time (int)

start of the break, seconds from 0:00.

=item group.schedulelist[].time_section[].rest_times[].rest_end_time (int)

end of the break, seconds from 0:00.

=item group.schedulelist[].time_section[].earliest_work_sec (int)

earliest check-in, seconds from 0:00; a multiple of 60; before work_sec, in the first period by at most 4 hours; required when the period is given.

=item group.schedulelist[].time_section[].latest_work_sec (int)

latest check-in, seconds from 0:00; a multiple of 60; between work_sec and off_work_sec; required when the period is given.

=item group.schedulelist[].time_section[].earliest_off_work_sec (int)

earliest check-out, seconds from 0:00; a multiple of 60; between work_sec and off_work_sec; required when the period is given.

=item group.schedulelist[].time_section[].latest_off_work_sec (int)

latest check-out, seconds from 0:00; a multiple of 60; not before off_work_sec, and less than 24 hours after it; required when the period is given.

=item group.schedulelist[].time_section[].no_need_checkon (bool)

whether no check-in is needed. Default: false.

=item group.schedulelist[].time_section[].no_need_checkoff (bool)

whether no check-out is needed. Default: false.

=item group.schedulelist[].allow_flex (bool)

whether flexible hours are allowed, by the two flex fields or by the two max_allow fields, one pair of which must then be given. Default: true.

=item group.schedulelist[].flex_on_duty_time (int)

lateness allowed, seconds; a multiple of 300; at most 21600; needs allow_flex.

=item group.schedulelist[].flex_off_duty_time (int)

early leaving allowed, seconds; a multiple of 300; at most 21600; needs allow_flex.

=item group.schedulelist[].max_allow_arrive_early (int)

how early one may come in order to leave early, seconds; a multiple of 300; at most 21600; needs allow_flex.

=item group.schedulelist[].max_allow_arrive_late (int)

how late one may come and leave, seconds; a multiple of 300; at most 21600; needs allow_flex; this pair excludes the two flex fields, and one pair given zeroes the other.

=item group.schedulelist[].late_rule (dict)

who leaves late may come late the next day; needs allow_flex.

=item group.schedulelist[].late_rule.allow_offwork_after_time (bool)

whether this applies; the other fields need it. Default: false.

=item group.schedulelist[].late_rule.offwork_after_time (int)

how late one left, seconds after the last end of work; a multiple of 900; at most 36000; ignored when timerules is given; not less than onwork_flex_time.

=item group.schedulelist[].late_rule.onwork_flex_time (int)

lateness then allowed at the first period of the next day, seconds; a multiple of 900; at most 36000; ignored when timerules is given.

=item group.schedulelist[].late_rule.timerules (list[dict])

the same in several steps.

=item group.schedulelist[].late_rule.timerules[].offwork_after_time (int)

how late one left, seconds after the last end of work; a multiple of 900; at most 36000; not less than onwork_flex_time.

=item group.schedulelist[].late_rule.timerules[].onwork_flex_time (int)

lateness then allowed at the first period of the next day, seconds; a multiple of 900; at most 36000.

=item group.offwork_interval_time (int)

check-out is possible this many seconds after check-in; for overtime under fixed hours and shifts and for free hours; a multiple of 300; at most 86100.

=item group.span_day_time (int)

when the day turns into the next, seconds from 0:00; a multiple of 60; from 0 to 86340; not allowed unless grouptype is 3. Default: 0.

=item group.standard_work_duration (int)

working time due, seconds; -1 = no limit, else 3600 to 86400 in steps of 1800; not allowed unless grouptype is 3. Default: -1.

=item group.spe_workdays (list[dict])

extra days on which check-in is required, in the future and without overlap; at most 366 items; not allowed unless grouptype is 1.

=item group.spe_workdays[].type (int)

which days: 0 = one day (timestamp), 1 = a span (begtime to endtime), 2 = every two weeks (timestamp to endtime).

=item group.spe_workdays[].timestamp (int)

the day, or with type 2 the first day, 0:00 in Unix seconds; required when type is 0 or 2.

=item group.spe_workdays[].begtime (int)

first day of the span, 0:00 in Unix seconds; required when type is 1.

=item group.spe_workdays[].endtime (int)

last day, inclusive, 0:00 in Unix seconds; required when type is 1 or 2; not before the first day, nor more than a year after it.

=item group.spe_workdays[].notes (str, required)

remark; 1 to 40 bytes.

=item group.spe_workdays[].checkintime (list[dict], required)

working periods of that day; without the four earliest and latest fields.

=item group.spe_workdays[].checkintime[].time_id (int, required)

id of your own for the period; from 1 to 99998; unique within the rule.

=item group.spe_workdays[].checkintime[].work_sec (int, required)

start of work, seconds from 0:00; a multiple of 60; from 14400 to 64800, which is 04:00 to 18:00.

=item group.spe_workdays[].checkintime[].off_work_sec (int, required)

end of work, seconds from 0:00; a multiple of 60; later than work_sec by more than a minute and less than 24 hours; from 14400 to 97200 (04:00 to 03:00 of the next day).

=item group.spe_workdays[].checkintime[].remind_work_sec (int, required)

reminder before work, seconds from 0:00; 0, 5, 10, 15 or 20 minutes before work_sec.

=item group.spe_workdays[].checkintime[].remind_off_work_sec (int, required)

reminder after work, seconds from 0:00; 0, 10, 20, 30 or 60 minutes after off_work_sec.

=item group.spe_offdays (list[dict])

extra days without check-in, in the future and without overlap; at most 366 items.

=item group.spe_offdays[].type (int)

which days: 0 = one day (timestamp), 1 = a span (begtime to endtime), 2 = every two weeks (timestamp to endtime).

=item group.spe_offdays[].timestamp (int)

the day, or with type 2 the first day, 0:00 in Unix seconds; required when type is 0 or 2.

=item group.spe_offdays[].begtime (int)

first day of the span, 0:00 in Unix seconds; required when type is 1.

=item group.spe_offdays[].endtime (int)

last day, inclusive, 0:00 in Unix seconds; required when type is 1 or 2; not before the first day, nor more than a year after it.

=item group.spe_offdays[].notes (str)

remark; optional in the table, yet an empty one is refused.

=item group.sync_holidays (bool)

whether public holidays are days off. Default: true.

=item group.need_photo (bool)

whether a photo is required. Default: false.

=item group.note_can_use_local_pic (bool)

whether stored pictures may be attached to remarks. Default: true.

=item group.wifimac_infos (list[dict])

Wi-Fi networks that one may check in from; at most 500 items; required when loc_infos is left out.

=item group.wifimac_infos[].wifiname (str)

name of the network; 1 to 40 characters.

=item group.wifimac_infos[].wifimac (str)

its MAC address (BSSID); must not be empty; unique within the rule.

=item group.loc_infos (list[dict])

places that one may check in at; at most 500 items; required when wifimac_infos is left out.

=item group.loc_infos[].lat (int)

latitude times 1,000,000, in GCJ-02; from -90000000 to 90000000; required when the place is given.

=item group.loc_infos[].lng (int)

longitude times 1,000,000, in GCJ-02; from -180000000 to 180000000; required when the place is given.

=item group.loc_infos[].loc_title (str)

name of the place; 1 to 40 characters.

=item group.loc_infos[].loc_detail (str)

address of the place; 1 to 40 characters.

=item group.loc_infos[].distance (int)

distance allowed, metres; one of 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1500, 2000, 2500, 3000.

=item group.option_out_range (int)

checking in elsewhere: 0 = an exception, 1 = normal field work, 2 = not allowed. Default: 0.

=item group.allow_checkin_offworkday (bool)

whether one may check in on days off, fixed hours. Default: false.

=item group.type (int)

how one checks in: 0 = phone, 2 = smart attendance machine, 3 = phone or smart attendance machine; the list of errors knows 1 = USB attendance machine instead of 2. Default: 0.

=item group.checkin_method_type (int)

how check-ins and check-outs alternate, on days off for fixed hours and shifts, always for free hours: 0 = many pairs, 1 = one pair, 2 = only time and place are recorded; 2 for free hours only.

=item group.use_face_detect (bool)

whether faces are recognised. Default: false.

=item group.open_face_live_detect (bool)

whether it is checked that the face is alive; needs use_face_detect. Default: false.

=item group.sync_out_checkin (bool)

whether field check-ins (外出打卡) count as check-in and check-out. Default: false.

=item group.reporterinfo (dict)

who gets reports.

=item group.reporterinfo.reporters (list[dict])

recipients, each a member or a tag.

=item group.reporterinfo.reporters[].userid (str)

recipient; required when tagid is left out.

=item group.reporterinfo.reporters[].tagid (int)

tag whose members receive; required when userid is left out.

=item group.allow_apply_offworkday (bool)

whether make-up requests are allowed; the fields on make-up need it. Default: false.

=item group.allow_apply_bk_cnt (int)

make-up requests allowed a month; from -1 to 99; -1 = no limit. Default: -1.

=item group.allow_apply_bk_day_limit (int)

days within which make-up requests are allowed; from -1 to 180; 1 = that day only, 2 = the day after too, -1 = no limit. Default: -1.

=item group.buka_limit_next_month (int)

day of the next month from which make-up requests are closed; -1 = no such day, else 1 to 28. Default: -1.

=item group.buka_restriction (int)

bit mask of the exceptions closed to make-up requests; a set bit closes, from the lowest bit on: missing check-in, late, early leaving, other; 0 = all open. Default: 0.

=item group.buka_remind (dict)

reminder to hand in make-up requests.

=item group.buka_remind.open_remind (bool)

whether to remind; the other two need it.

=item group.buka_remind.buka_remind_day (int)

day of the month: 15 to 30 when buka_remind_month is 0, 1 to 26 when it is 1.

=item group.buka_remind.buka_remind_month (int)

0 = this month, 1 = next month.

=item group.ot_info_v2 (dict)

overtime settings; required when the rule is created; the older ot_info is refused.

=item group.ot_info_v2.workdayconf (dict, required)

overtime on working days.

=item group.ot_info_v2.workdayconf.allow_ot (bool, required)

whether overtime is allowed.

=item group.ot_info_v2.workdayconf.type (int)

what counts: 0 = check-ins verified against overtime requests, 1 = check-in time, 2 = approved overtime requests only. Default: 2.

=item group.ot_info_v2.workdayconf.apply (dict)

settings used when type is 2.

=item group.ot_info_v2.workdayconf.apply.restinfo (dict)

breaks taken off the overtime.

=item group.ot_info_v2.workdayconf.apply.restinfo.type (int)

0 = none, 1 = fixed breaks, 2 = by the length of the overtime; only the fields of that type may be given.

=item group.ot_info_v2.workdayconf.apply.restinfo.fix_time_rule_list (list[dict])

fixed breaks, which must not overlap; 1 to 10 items; only used when type is 1.

=item group.ot_info_v2.workdayconf.apply.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required)

start of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.

=item group.ot_info_v2.workdayconf.apply.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required)

end of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the start.

=item group.ot_info_v2.workdayconf.apply.restinfo.cal_ottime_rule (dict)

breaks by length; only used when type is 2.

=item group.ot_info_v2.workdayconf.apply.restinfo.cal_ottime_rule.items (list[dict], required)

steps; 1 to 5 items.

=item group.ot_info_v2.workdayconf.apply.restinfo.cal_ottime_rule.items[].ot_time (int, required)

overtime reached, seconds; a multiple of 900; greater from step to step.

=item group.ot_info_v2.workdayconf.apply.restinfo.cal_ottime_rule.items[].rest_time (int, required)

break then taken off, seconds; a multiple of 900; at most 21600; not more than ot_time.

=item group.ot_info_v2.workdayconf.checkin (dict)

settings used when type is 1.

=item group.ot_info_v2.workdayconf.checkin.ot_time_start (int)

how long after the end of work overtime begins, seconds; at most 43200. Default: 1800.

=item group.ot_info_v2.workdayconf.checkin.ot_time_min (int)

what is shorter is no overtime, seconds; at most 43200; less than ot_time_max. Default: 1800.

=item group.ot_info_v2.workdayconf.checkin.ot_time_max (int)

what is longer counts no further, seconds; at most 43200. Default: 14400.

=item group.ot_info_v2.workdayconf.checkin.restinfo (dict)

breaks taken off the overtime.

=item group.ot_info_v2.workdayconf.checkin.restinfo.type (int)

0 = none, 1 = fixed breaks, 2 = by the length of the overtime; only the fields of that type may be given.

=item group.ot_info_v2.workdayconf.checkin.restinfo.fix_time_rule_list (list[dict])

fixed breaks, which must not overlap; 1 to 10 items; only used when type is 1.

=item group.ot_info_v2.workdayconf.checkin.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required)

start of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.

=item group.ot_info_v2.workdayconf.checkin.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required)

end of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the start.

=item group.ot_info_v2.workdayconf.checkin.restinfo.cal_ottime_rule (dict)

breaks by length; only used when type is 2.

=item group.ot_info_v2.workdayconf.checkin.restinfo.cal_ottime_rule.items (list[dict], required)

steps; 1 to 5 items.

=item group.ot_info_v2.workdayconf.checkin.restinfo.cal_ottime_rule.items[].ot_time (int, required)

overtime reached, seconds; a multiple of 900; greater from step to step.

=item group.ot_info_v2.workdayconf.checkin.restinfo.cal_ottime_rule.items[].rest_time (int, required)

break then taken off, seconds; a multiple of 900; at most 21600; not more than ot_time.

=item group.ot_info_v2.workdayconf.applycheckin (dict)

settings used when type is 0.

=item group.ot_info_v2.workdayconf.applycheckin.restinfo (dict)

breaks taken off the overtime.

=item group.ot_info_v2.workdayconf.applycheckin.restinfo.type (int)

0 = none, 1 = fixed breaks, 2 = by the length of the overtime; only the fields of that type may be given.

=item group.ot_info_v2.workdayconf.applycheckin.restinfo.fix_time_rule_list (list[dict])

fixed breaks, which must not overlap; 1 to 10 items; only used when type is 1.

=item group.ot_info_v2.workdayconf.applycheckin.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required)

start of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.

=item group.ot_info_v2.workdayconf.applycheckin.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required)

end of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the start.

=item group.ot_info_v2.workdayconf.applycheckin.restinfo.cal_ottime_rule (dict)

breaks by length; only used when type is 2.

=item group.ot_info_v2.workdayconf.applycheckin.restinfo.cal_ottime_rule.items (list[dict], required)

steps; 1 to 5 items.

=item group.ot_info_v2.workdayconf.applycheckin.restinfo.cal_ottime_rule.items[].ot_time (int, required)

overtime reached, seconds; a multiple of 900; greater from step to step.

=item group.ot_info_v2.workdayconf.applycheckin.restinfo.cal_ottime_rule.items[].rest_time (int, required)

break then taken off, seconds; a multiple of 900; at most 21600; not more than ot_time.

=item group.ot_info_v2.workdayconf.ot_trans_enable (bool)

whether overtime is turned into time off or pay. Default: false.

=item group.ot_info_v2.workdayconf.ot_trans_type (int)

1 = time off, 2 = pay. Default: 1.

=item group.ot_info_v2.workdayconf.vacation (dict)

time off.

=item group.ot_info_v2.workdayconf.vacation.trans_ratio (int)

time off for the overtime, per cent; at most 3000. Default: 100.

=item group.ot_info_v2.workdayconf.vacation.sync_vacation (bool)

whether the time off is credited to the leave account. Default: true.

=item group.ot_info_v2.workdayconf.ot_time_range (int)

when overtime is allowed, for fixed hours and shifts: 0 = all day, 1 = before work, 2 = after work. Default: 0.

=item group.ot_info_v2.restdayconf (dict)

overtime on rest days; asked for by the table and the list of errors, left out in the sample.

=item group.ot_info_v2.restdayconf.allow_ot (bool, required)

whether overtime is allowed.

=item group.ot_info_v2.restdayconf.type (int, required)

what counts: 0 = check-ins verified against overtime requests, 1 = check-in time, 2 = approved overtime requests only.

=item group.ot_info_v2.restdayconf.apply (dict)

settings used when type is 2.

=item group.ot_info_v2.restdayconf.apply.restinfo (dict)

breaks taken off the overtime.

=item group.ot_info_v2.restdayconf.apply.restinfo.type (int)

0 = none, 1 = fixed breaks, 2 = by the length of the overtime; only the fields of that type may be given.

=item group.ot_info_v2.restdayconf.apply.restinfo.fix_time_rule_list (list[dict])

fixed breaks, which must not overlap; 1 to 10 items; only used when type is 1.

=item group.ot_info_v2.restdayconf.apply.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required)

start of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.

=item group.ot_info_v2.restdayconf.apply.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required)

end of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the start.

=item group.ot_info_v2.restdayconf.apply.restinfo.cal_ottime_rule (dict)

breaks by length; only used when type is 2.

=item group.ot_info_v2.restdayconf.apply.restinfo.cal_ottime_rule.items (list[dict], required)

steps; 1 to 5 items.

=item group.ot_info_v2.restdayconf.apply.restinfo.cal_ottime_rule.items[].ot_time (int, required)

overtime reached, seconds; a multiple of 900; greater from step to step.

=item group.ot_info_v2.restdayconf.apply.restinfo.cal_ottime_rule.items[].rest_time (int, required)

break then taken off, seconds; a multiple of 900; at most 21600; not more than ot_time.

=item group.ot_info_v2.restdayconf.checkin (dict)

settings used when type is 1.

=item group.ot_info_v2.restdayconf.checkin.ot_time_start (int)

how long after the end of work overtime begins, seconds; at most 43200. Default: 1800.

=item group.ot_info_v2.restdayconf.checkin.ot_time_min (int)

what is shorter is no overtime, seconds; at most 43200; less than ot_time_max. Default: 1800.

=item group.ot_info_v2.restdayconf.checkin.ot_time_max (int)

what is longer counts no further, seconds; at most 43200. Default: 14400.

=item group.ot_info_v2.restdayconf.checkin.restinfo (dict)

breaks taken off the overtime.

=item group.ot_info_v2.restdayconf.checkin.restinfo.type (int)

0 = none, 1 = fixed breaks, 2 = by the length of the overtime; only the fields of that type may be given.

=item group.ot_info_v2.restdayconf.checkin.restinfo.fix_time_rule_list (list[dict])

fixed breaks, which must not overlap; 1 to 10 items; only used when type is 1.

=item group.ot_info_v2.restdayconf.checkin.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required)

start of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.

=item group.ot_info_v2.restdayconf.checkin.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required)

end of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the start.

=item group.ot_info_v2.restdayconf.checkin.restinfo.cal_ottime_rule (dict)

breaks by length; only used when type is 2.

=item group.ot_info_v2.restdayconf.checkin.restinfo.cal_ottime_rule.items (list[dict], required)

steps; 1 to 5 items.

=item group.ot_info_v2.restdayconf.checkin.restinfo.cal_ottime_rule.items[].ot_time (int, required)

overtime reached, seconds; a multiple of 900; greater from step to step.

=item group.ot_info_v2.restdayconf.checkin.restinfo.cal_ottime_rule.items[].rest_time (int, required)

break then taken off, seconds; a multiple of 900; at most 21600; not more than ot_time.

=item group.ot_info_v2.restdayconf.applycheckin (dict)

settings used when type is 0.

=item group.ot_info_v2.restdayconf.applycheckin.restinfo (dict)

breaks taken off the overtime.

=item group.ot_info_v2.restdayconf.applycheckin.restinfo.type (int)

0 = none, 1 = fixed breaks, 2 = by the length of the overtime; only the fields of that type may be given.

=item group.ot_info_v2.restdayconf.applycheckin.restinfo.fix_time_rule_list (list[dict])

fixed breaks, which must not overlap; 1 to 10 items; only used when type is 1.

=item group.ot_info_v2.restdayconf.applycheckin.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required)

start of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.

=item group.ot_info_v2.restdayconf.applycheckin.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required)

end of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the start.

=item group.ot_info_v2.restdayconf.applycheckin.restinfo.cal_ottime_rule (dict)

breaks by length; only used when type is 2.

=item group.ot_info_v2.restdayconf.applycheckin.restinfo.cal_ottime_rule.items (list[dict], required)

steps; 1 to 5 items.

=item group.ot_info_v2.restdayconf.applycheckin.restinfo.cal_ottime_rule.items[].ot_time (int, required)

overtime reached, seconds; a multiple of 900; greater from step to step.

=item group.ot_info_v2.restdayconf.applycheckin.restinfo.cal_ottime_rule.items[].rest_time (int, required)

break then taken off, seconds; a multiple of 900; at most 21600; not more than ot_time.

=item group.ot_info_v2.restdayconf.ot_trans_enable (bool)

whether overtime is turned into time off or pay. Default: false.

=item group.ot_info_v2.restdayconf.ot_trans_type (int)

1 = time off, 2 = pay. Default: 1.

=item group.ot_info_v2.restdayconf.vacation (dict)

time off.

=item group.ot_info_v2.restdayconf.vacation.trans_ratio (int)

time off for the overtime, per cent; at most 3000. Default: 100.

=item group.ot_info_v2.restdayconf.vacation.sync_vacation (bool)

whether the time off is credited to the leave account. Default: true.

=item group.ot_info_v2.restdayconf.ot_time_range (int)

when overtime is allowed, for fixed hours and shifts: 0 = all day, 1 = before work, 2 = after work. Default: 0.

=item group.ot_info_v2.holidayconf (dict)

overtime on holidays; asked for by the table and the list of errors, left out in the sample.

=item group.ot_info_v2.holidayconf.allow_ot (bool, required)

whether overtime is allowed.

=item group.ot_info_v2.holidayconf.type (int, required)

what counts: 0 = check-ins verified against overtime requests, 1 = check-in time, 2 = approved overtime requests only.

=item group.ot_info_v2.holidayconf.apply (dict)

settings used when type is 2.

=item group.ot_info_v2.holidayconf.apply.restinfo (dict)

breaks taken off the overtime.

=item group.ot_info_v2.holidayconf.apply.restinfo.type (int)

0 = none, 1 = fixed breaks, 2 = by the length of the overtime; only the fields of that type may be given.

=item group.ot_info_v2.holidayconf.apply.restinfo.fix_time_rule_list (list[dict])

fixed breaks, which must not overlap; 1 to 10 items; only used when type is 1.

=item group.ot_info_v2.holidayconf.apply.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required)

start of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.

=item group.ot_info_v2.holidayconf.apply.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required)

end of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the start.

=item group.ot_info_v2.holidayconf.apply.restinfo.cal_ottime_rule (dict)

breaks by length; only used when type is 2.

=item group.ot_info_v2.holidayconf.apply.restinfo.cal_ottime_rule.items (list[dict], required)

steps; 1 to 5 items.

=item group.ot_info_v2.holidayconf.apply.restinfo.cal_ottime_rule.items[].ot_time (int, required)

overtime reached, seconds; a multiple of 900; greater from step to step.

=item group.ot_info_v2.holidayconf.apply.restinfo.cal_ottime_rule.items[].rest_time (int, required)

break then taken off, seconds; a multiple of 900; at most 21600; not more than ot_time.

=item group.ot_info_v2.holidayconf.checkin (dict)

settings used when type is 1.

=item group.ot_info_v2.holidayconf.checkin.ot_time_start (int)

how long after the end of work overtime begins, seconds; at most 43200. Default: 1800.

=item group.ot_info_v2.holidayconf.checkin.ot_time_min (int)

what is shorter is no overtime, seconds; at most 43200; less than ot_time_max. Default: 1800.

=item group.ot_info_v2.holidayconf.checkin.ot_time_max (int)

what is longer counts no further, seconds; at most 43200. Default: 14400.

=item group.ot_info_v2.holidayconf.checkin.restinfo (dict)

breaks taken off the overtime.

=item group.ot_info_v2.holidayconf.checkin.restinfo.type (int)

0 = none, 1 = fixed breaks, 2 = by the length of the overtime; only the fields of that type may be given.

=item group.ot_info_v2.holidayconf.checkin.restinfo.fix_time_rule_list (list[dict])

fixed breaks, which must not overlap; 1 to 10 items; only used when type is 1.

=item group.ot_info_v2.holidayconf.checkin.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required)

start of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.

=item group.ot_info_v2.holidayconf.checkin.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required)

end of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the start.

=item group.ot_info_v2.holidayconf.checkin.restinfo.cal_ottime_rule (dict)

breaks by length; only used when type is 2.

=item group.ot_info_v2.holidayconf.checkin.restinfo.cal_ottime_rule.items (list[dict], required)

steps; 1 to 5 items.

=item group.ot_info_v2.holidayconf.checkin.restinfo.cal_ottime_rule.items[].ot_time (int, required)

overtime reached, seconds; a multiple of 900; greater from step to step.

=item group.ot_info_v2.holidayconf.checkin.restinfo.cal_ottime_rule.items[].rest_time (int, required)

break then taken off, seconds; a multiple of 900; at most 21600; not more than ot_time.

=item group.ot_info_v2.holidayconf.applycheckin (dict)

settings used when type is 0.

=item group.ot_info_v2.holidayconf.applycheckin.restinfo (dict)

breaks taken off the overtime.

=item group.ot_info_v2.holidayconf.applycheckin.restinfo.type (int)

0 = none, 1 = fixed breaks, 2 = by the length of the overtime; only the fields of that type may be given.

=item group.ot_info_v2.holidayconf.applycheckin.restinfo.fix_time_rule_list (list[dict])

fixed breaks, which must not overlap; 1 to 10 items; only used when type is 1.

=item group.ot_info_v2.holidayconf.applycheckin.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required)

start of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.

=item group.ot_info_v2.holidayconf.applycheckin.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required)

end of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the start.

=item group.ot_info_v2.holidayconf.applycheckin.restinfo.cal_ottime_rule (dict)

breaks by length; only used when type is 2.

=item group.ot_info_v2.holidayconf.applycheckin.restinfo.cal_ottime_rule.items (list[dict], required)

steps; 1 to 5 items.

=item group.ot_info_v2.holidayconf.applycheckin.restinfo.cal_ottime_rule.items[].ot_time (int, required)

overtime reached, seconds; a multiple of 900; greater from step to step.

=item group.ot_info_v2.holidayconf.applycheckin.restinfo.cal_ottime_rule.items[].rest_time (int, required)

break then taken off, seconds; a multiple of 900; at most 21600; not more than ot_time.

=item group.ot_info_v2.holidayconf.ot_trans_enable (bool)

whether overtime is turned into time off or pay. Default: false.

=item group.ot_info_v2.holidayconf.ot_trans_type (int)

1 = time off, 2 = pay. Default: 1.

=item group.ot_info_v2.holidayconf.vacation (dict)

time off.

=item group.ot_info_v2.holidayconf.vacation.trans_ratio (int)

time off for the overtime, per cent; at most 3000. Default: 100.

=item group.ot_info_v2.holidayconf.vacation.sync_vacation (bool)

whether the time off is credited to the leave account. Default: true.

=item group.ot_info_v2.holidayconf.ot_time_range (int)

when overtime is allowed, for fixed hours and shifts: 0 = all day, 1 = before work, 2 = after work. Default: 0.

=item group.ot_info_v2.time_unit_config (dict)

units and rounding.

=item group.ot_info_v2.time_unit_config.ot_time_unit (int)

2 = hours, 3 = days. Default: 2.

=item group.ot_info_v2.time_unit_config.perday_duration_secs (int)

length of a day, seconds; a multiple of 360; from 3600 to 86400. Default: 28800.

=item group.ot_info_v2.time_unit_config.rounding_method (int)

1 = to the nearest, 2 = up, 3 = down. Default: 1.

=item group.ot_info_v2.time_unit_config.rounding_precision (int)

decimal places when rounding_method is 1: 0 = none, 1 = one. Default: 1.

=item group.ot_info_v2.time_unit_config.step_size (int)

step of rounding up or down, seconds; in hours, up: 1800 or 3600, down: 1800, 3600, 7200, 10800 or 14400; in days: 43200 or 86400. Default: 3600.

=item group.open_sp_checkin (bool)

whether check-in by approval (审批打卡) is on.

=back

Permission:

=over

=item *

self-built: 打卡 > 可调用接口的应用

=item *

delegated: 打卡

=item *

third-party: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Errors:

=over

=item *

301093: a field is missing, wrong or breaks one of the limits above; errmsg says which.

=item *

301094: a field that this grouptype does not have, or an outdated one (flex_time, limit_aheadtime, limit_offtime, noneed_offwork, ot_info).

=back

=head2 update_checkin_option($access_token, \%hash)

修改打卡规则: change a check-in rule that the same app created.

POST checkin/update_checkin_option
https://developer.work.weixin.qq.com/document/path/98041 (2025/08/29)

Directly under group, a field left out stays as it is. A list given replaces the old list, but an empty list changes
nothing: to empty one use clear_checkin_option_array_field. Any other value given replaces the old one with
everything below it, and an empty one clears it.

hash:

=over

=item effective_now (bool)

whether the rule takes effect at once. Default: false.

=item group (dict)

the rule; always needed, though only with the fields to change.

=item group.groupid (int, required)

the rule to change.

=item group.grouptype (int)

1 = fixed hours, 2 = shifts, 3 = free hours.

=item group.groupname (str)

name of the rule; 1 to 40 characters.

=item group.range (dict)

who the rule covers; at least one of its three lists must not be empty.

=item group.range.party_id (list[str])

departments.

=item group.range.userid (list[str])

members.

=item group.range.tagid (list[int])

tags.

=item group.white_users (list[str])

members who need not check in.

=item group.checkindate (list[dict])

check-in times; at most 7 items, an empty list leaves them as they are; not allowed when grouptype is 2.

=item group.checkindate[].workdays (list[int])

working days, 1 to 6 = Monday to Saturday and 0 = Sunday; at most 7 items; each day once in the rule; required when grouptype is 1, but empty where biweekly is on.

=item group.checkindate[].checkintime (list[dict])

working periods; 1 to 4 items; neither they nor the times open for check-in may overlap.

=item group.checkindate[].checkintime[].time_id (int)

id of your own for the period; from 1 to 99998; unique within the rule.

=item group.checkindate[].checkintime[].work_sec (int, required)

start of work, seconds from 0:00; a multiple of 60; at most 86400.

=item group.checkindate[].checkintime[].off_work_sec (int, required)

end of work, seconds from 0:00; a multiple of 60; later than work_sec by more than a minute and less than 24 hours; before 23:59 of the next day.

=item group.checkindate[].checkintime[].remind_work_sec (int)

reminder before work, seconds from 0:00; 0, 5, 10, 15 or 20 minutes before work_sec; required when the period is given.

=item group.checkindate[].checkintime[].remind_off_work_sec (int)

reminder after work, seconds from 0:00; 0, 10, 20, 30 or 60 minutes after off_work_sec; required when the period is given.

=item group.checkindate[].checkintime[].allow_rest (bool)

whether there are breaks. Default: false.

=item group.checkindate[].checkintime[].rest_begin_time (int)

start of the break, seconds from 0:00; a multiple of 60; required when allow_rest is true, not allowed else; breaks lie inside the period and leave more than 3 minutes of work.

=item group.checkindate[].checkintime[].rest_end_time (int)

end of the break, seconds from 0:00; a multiple of 60; required when allow_rest is true, not allowed else.

=item group.checkindate[].checkintime[].rest_times (list[dict])

further breaks, which must not overlap; at most 5 items; needs allow_rest.

=item group.checkindate[].checkintime[].rest_times[].rest_begin_time (int)

start of the break, seconds from 0:00.

=item group.checkindate[].checkintime[].rest_times[].rest_end_time (int)

end of the break, seconds from 0:00.

=item group.checkindate[].checkintime[].earliest_work_sec (int)

earliest check-in, seconds from 0:00; a multiple of 60; before work_sec; not after 0:00 of the next day; required when the period is given.

=item group.checkindate[].checkintime[].latest_work_sec (int)

latest check-in, seconds from 0:00; a multiple of 60; between work_sec and off_work_sec; not after 23:59 of the next day; required when the period is given.

=item group.checkindate[].checkintime[].earliest_off_work_sec (int)

earliest check-out, seconds from 0:00; a multiple of 60; between work_sec and off_work_sec; not after 04:00 of the next day; required when the period is given.

=item group.checkindate[].checkintime[].latest_off_work_sec (int)

latest check-out, seconds from 0:00; a multiple of 60; not before off_work_sec, and less than 24 hours after it; not after 04:00 of the next day; required when the period is given.

=item group.checkindate[].checkintime[].no_need_checkon (bool)

whether no check-in is needed. Default: false.

=item group.checkindate[].checkintime[].no_need_checkoff (bool)

whether no check-out is needed. Default: false.

=item group.checkindate[].flex_time (int)

an old field, milliseconds; can't be used when rules are made or changed.

=item group.checkindate[].allow_flex (bool)

whether flexible hours are allowed, by the two flex fields or by the two max_allow fields, one pair of which must then be given. Default: false.

=item group.checkindate[].flex_on_duty_time (int)

lateness allowed, seconds; a multiple of 300; at most 21600; needs allow_flex.

=item group.checkindate[].flex_off_duty_time (int)

early leaving allowed, seconds; a multiple of 300; at most 21600; needs allow_flex.

=item group.checkindate[].max_allow_arrive_early (int)

how early one may come in order to leave early, seconds; a multiple of 300; at most 21600; needs allow_flex.

=item group.checkindate[].max_allow_arrive_late (int)

how late one may come and leave, seconds; a multiple of 300; at most 21600; needs allow_flex; this pair excludes the two flex fields, and one pair given zeroes the other.

=item group.checkindate[].late_rule (dict)

who leaves late may come late the next day; needs allow_flex.

=item group.checkindate[].late_rule.allow_offwork_after_time (bool)

whether this applies; the other fields need it. Default: false.

=item group.checkindate[].late_rule.offwork_after_time (int)

how late one left, seconds after the last end of work; a multiple of 900; at most 36000; ignored when timerules is given; not less than onwork_flex_time.

=item group.checkindate[].late_rule.onwork_flex_time (int)

lateness then allowed at the first period of the next day, seconds; a multiple of 900; at most 36000; ignored when timerules is given.

=item group.checkindate[].late_rule.timerules (list[dict])

the same in several steps.

=item group.checkindate[].late_rule.timerules[].offwork_after_time (int)

how late one left, seconds after the last end of work; a multiple of 900; at most 36000; not less than onwork_flex_time.

=item group.checkindate[].late_rule.timerules[].onwork_flex_time (int)

lateness then allowed at the first period of the next day, seconds; a multiple of 900; at most 36000.

=item group.checkindate[].biweekly (dict)

weeks that take turns; only used when grouptype is 1.

=item group.checkindate[].biweekly.enable_weekday_recurrence (bool)

whether two kinds of weeks take turns (大小周).

=item group.checkindate[].biweekly.odd_workdays (list[int])

working days of odd weeks, the week of 2024-01-01 being week 1.

=item group.checkindate[].biweekly.even_workdays (list[int])

working days of even weeks.

=item group.schedulelist (list[dict])

shifts; at most 50 items; required when grouptype is 2, not allowed otherwise; one of them must be the day of rest, with schedule_id 0, the name 休息 and no time_section, and another a working one.

=item group.schedulelist[].schedule_id (int)

id of your own for the shift, unique within the rule; 0 = rest.

=item group.schedulelist[].schedule_name (str)

name of the shift, unique within the rule; 1 to 40 characters.

=item group.schedulelist[].time_section (list[dict])

working periods, which may not overlap; at most 4 items.

=item group.schedulelist[].time_section[].time_id (int)

id of your own for the period; from 1 to 99998; unique within the rule.

=item group.schedulelist[].time_section[].work_sec (int, required)

start of work, seconds from 0:00; a multiple of 60; at most 86400.

=item group.schedulelist[].time_section[].off_work_sec (int, required)

end of work, seconds from 0:00; a multiple of 60; later than work_sec by more than a minute and less than 24 hours; before 23:59 of the next day.

=item group.schedulelist[].time_section[].remind_work_sec (int)

reminder before work, seconds from 0:00; 0, 5, 10, 15 or 20 minutes before work_sec; required when the period is given.

=item group.schedulelist[].time_section[].remind_off_work_sec (int)

reminder after work, seconds from 0:00; 0, 10, 20, 30 or 60 minutes after off_work_sec; required when the period is given.

=item group.schedulelist[].time_section[].allow_rest (bool)

whether there are breaks. Default: false.

=item group.schedulelist[].time_section[].rest_begin_time (int)

start of the break, seconds from 0:00; a multiple of 60; required when allow_rest is true, not allowed else; breaks lie inside the period and leave more than 3 minutes of work.

=item group.schedulelist[].time_section[].rest_end_time (int)

end of the break, seconds from 0:00; a multiple of 60; required when allow_rest is true, not allowed else.

=item group.schedulelist[].time_section[].rest_times (list[dict])

further breaks, which must not overlap; at most 5 items; needs allow_rest.

=item group.schedulelist[].time_section[].rest_times[].rest_begin_time (int)

start of the break, seconds from 0:00.

=item group.schedulelist[].time_section[].rest_times[].rest_end_time (int)

end of the break, seconds from 0:00.

=item group.schedulelist[].time_section[].earliest_work_sec (int)

earliest check-in, seconds from 0:00; a multiple of 60; before work_sec, in the first period by at most 4 hours; required when the period is given.

=item group.schedulelist[].time_section[].latest_work_sec (int)

latest check-in, seconds from 0:00; a multiple of 60; between work_sec and off_work_sec; required when the period is given.

=item group.schedulelist[].time_section[].earliest_off_work_sec (int)

earliest check-out, seconds from 0:00; a multiple of 60; between work_sec and off_work_sec; required when the period is given.

=item group.schedulelist[].time_section[].latest_off_work_sec (int)

latest check-out, seconds from 0:00; a multiple of 60; not before off_work_sec, and less than 24 hours after it; required when the period is given.

=item group.schedulelist[].time_section[].no_need_checkon (bool)

whether no check-in is needed. Default: false.

=item group.schedulelist[].time_section[].no_need_checkoff (bool)

whether no check-out is needed. Default: false.

=item group.schedulelist[].allow_flex (bool)

whether flexible hours are allowed, by the two flex fields or by the two max_allow fields, one pair of which must then be given. Default: true.

=item group.schedulelist[].flex_on_duty_time (int)

lateness allowed, seconds; a multiple of 300; at most 21600; needs allow_flex.

=item group.schedulelist[].flex_off_duty_time (int)

early leaving allowed, seconds; a multiple of 300; at most 21600; needs allow_flex.

=item group.schedulelist[].max_allow_arrive_early (int)

how early one may come in order to leave early, seconds; a multiple of 300; at most 21600; needs allow_flex.

=item group.schedulelist[].max_allow_arrive_late (int)

how late one may come and leave, seconds; a multiple of 300; at most 21600; needs allow_flex; this pair excludes the two flex fields, and one pair given zeroes the other.

=item group.schedulelist[].late_rule (dict)

who leaves late may come late the next day; needs allow_flex.

=item group.schedulelist[].late_rule.allow_offwork_after_time (bool)

whether this applies; the other fields need it. Default: false.

=item group.schedulelist[].late_rule.offwork_after_time (int)

how late one left, seconds after the last end of work; a multiple of 900; at most 36000; ignored when timerules is given; not less than onwork_flex_time.

=item group.schedulelist[].late_rule.onwork_flex_time (int)

lateness then allowed at the first period of the next day, seconds; a multiple of 900; at most 36000; ignored when timerules is given.

=item group.schedulelist[].late_rule.timerules (list[dict])

the same in several steps.

=item group.schedulelist[].late_rule.timerules[].offwork_after_time (int)

how late one left, seconds after the last end of work; a multiple of 900; at most 36000; not less than onwork_flex_time.

=item group.schedulelist[].late_rule.timerules[].onwork_flex_time (int)

lateness then allowed at the first period of the next day, seconds; a multiple of 900; at most 36000.

=item group.offwork_interval_time (int)

check-out is possible this many seconds after check-in; for overtime under fixed hours and shifts and for free hours; a multiple of 300; at most 86100.

=item group.span_day_time (int)

when the day turns into the next, seconds from 0:00; a multiple of 60; from 0 to 86340; not allowed unless grouptype is 3. Default: 0.

=item group.standard_work_duration (int)

working time due, seconds; -1 = no limit, else 3600 to 86400 in steps of 1800; not allowed unless grouptype is 3. Default: -1.

=item group.spe_workdays (list[dict])

extra days on which check-in is required, in the future and without overlap; at most 366 items; not allowed unless grouptype is 1.

=item group.spe_workdays[].type (int)

which days: 0 = one day (timestamp), 1 = a span (begtime to endtime), 2 = every two weeks (timestamp to endtime).

=item group.spe_workdays[].timestamp (int)

the day, or with type 2 the first day, 0:00 in Unix seconds; required when type is 0 or 2.

=item group.spe_workdays[].begtime (int)

first day of the span, 0:00 in Unix seconds; required when type is 1.

=item group.spe_workdays[].endtime (int)

last day, inclusive, 0:00 in Unix seconds; required when type is 1 or 2; not before the first day, nor more than a year after it.

=item group.spe_workdays[].notes (str, required)

remark; 1 to 40 bytes.

=item group.spe_workdays[].checkintime (list[dict], required)

working periods of that day; without the four earliest and latest fields.

=item group.spe_workdays[].checkintime[].time_id (int, required)

id of your own for the period; from 1 to 99998; unique within the rule.

=item group.spe_workdays[].checkintime[].work_sec (int, required)

start of work, seconds from 0:00; a multiple of 60; from 14400 to 64800, which is 04:00 to 18:00.

=item group.spe_workdays[].checkintime[].off_work_sec (int, required)

end of work, seconds from 0:00; a multiple of 60; later than work_sec by more than a minute and less than 24 hours; from 14400 to 97200 (04:00 to 03:00 of the next day).

=item group.spe_workdays[].checkintime[].remind_work_sec (int, required)

reminder before work, seconds from 0:00; 0, 5, 10, 15 or 20 minutes before work_sec.

=item group.spe_workdays[].checkintime[].remind_off_work_sec (int, required)

reminder after work, seconds from 0:00; 0, 10, 20, 30 or 60 minutes after off_work_sec.

=item group.spe_offdays (list[dict])

extra days without check-in, in the future and without overlap; at most 366 items.

=item group.spe_offdays[].type (int)

which days: 0 = one day (timestamp), 1 = a span (begtime to endtime), 2 = every two weeks (timestamp to endtime).

=item group.spe_offdays[].timestamp (int)

the day, or with type 2 the first day, 0:00 in Unix seconds; required when type is 0 or 2.

=item group.spe_offdays[].begtime (int)

first day of the span, 0:00 in Unix seconds; required when type is 1.

=item group.spe_offdays[].endtime (int)

last day, inclusive, 0:00 in Unix seconds; required when type is 1 or 2; not before the first day, nor more than a year after it.

=item group.spe_offdays[].notes (str)

remark; optional in the table, yet an empty one is refused.

=item group.sync_holidays (bool)

whether public holidays are days off. Default: true.

=item group.need_photo (bool)

whether a photo is required. Default: false.

=item group.note_can_use_local_pic (bool)

whether stored pictures may be attached to remarks. Default: true.

=item group.wifimac_infos (list[dict])

Wi-Fi networks that one may check in from; at most 500 items; required when loc_infos is left out.

=item group.wifimac_infos[].wifiname (str)

name of the network; 1 to 40 characters.

=item group.wifimac_infos[].wifimac (str)

its MAC address (BSSID); must not be empty; unique within the rule.

=item group.loc_infos (list[dict])

places that one may check in at; at most 500 items; required when wifimac_infos is left out.

=item group.loc_infos[].lat (int)

latitude times 1,000,000, in GCJ-02; from -90000000 to 90000000; required when the place is given.

=item group.loc_infos[].lng (int)

longitude times 1,000,000, in GCJ-02; from -180000000 to 180000000; required when the place is given.

=item group.loc_infos[].loc_title (str)

name of the place; 1 to 40 characters.

=item group.loc_infos[].loc_detail (str)

address of the place; 1 to 40 characters.

=item group.loc_infos[].distance (int)

distance allowed, metres; one of 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1500, 2000, 2500, 3000.

=item group.option_out_range (int)

checking in elsewhere: 0 = an exception, 1 = normal field work, 2 = not allowed. Default: 0.

=item group.allow_checkin_offworkday (bool)

whether one may check in on days off, fixed hours. Default: false.

=item group.type (int)

how one checks in: 0 = phone, 2 = smart attendance machine, 3 = phone or smart attendance machine; the list of errors knows 1 = USB attendance machine instead of 2. Default: 0.

=item group.checkin_method_type (int)

how check-ins and check-outs alternate, on days off for fixed hours and shifts, always for free hours: 0 = many pairs, 1 = one pair, 2 = only time and place are recorded; 2 for free hours only.

=item group.use_face_detect (bool)

whether faces are recognised. Default: false.

=item group.open_face_live_detect (bool)

whether it is checked that the face is alive; needs use_face_detect. Default: false.

=item group.sync_out_checkin (bool)

whether field check-ins (外出打卡) count as check-in and check-out. Default: false.

=item group.reporterinfo (dict)

who gets reports.

=item group.reporterinfo.reporters (list[dict])

recipients, each a member or a tag.

=item group.reporterinfo.reporters[].userid (str)

recipient; required when tagid is left out.

=item group.reporterinfo.reporters[].tagid (int)

tag whose members receive; required when userid is left out.

=item group.allow_apply_offworkday (bool)

whether make-up requests are allowed; the fields on make-up need it. Default: false.

=item group.allow_apply_bk_cnt (int)

make-up requests allowed a month; from -1 to 99; -1 = no limit. Default: -1.

=item group.allow_apply_bk_day_limit (int)

days within which make-up requests are allowed; from -1 to 180; 1 = that day only, 2 = the day after too, -1 = no limit. Default: -1.

=item group.buka_limit_next_month (int)

day of the next month from which make-up requests are closed; -1 = no such day, else 1 to 28. Default: -1.

=item group.buka_restriction (int)

bit mask of the exceptions closed to make-up requests; a set bit closes, from the lowest bit on: missing check-in, late, early leaving, other; 0 = all open. Default: 0.

=item group.buka_remind (dict)

reminder to hand in make-up requests.

=item group.buka_remind.open_remind (bool)

whether to remind; the other two need it.

=item group.buka_remind.buka_remind_day (int)

day of the month: 15 to 30 when buka_remind_month is 0, 1 to 26 when it is 1.

=item group.buka_remind.buka_remind_month (int)

0 = this month, 1 = next month.

=item group.ot_info_v2 (dict)

overtime settings; required when the rule is created; the older ot_info is refused.

=item group.ot_info_v2.workdayconf (dict, required)

overtime on working days.

=item group.ot_info_v2.workdayconf.allow_ot (bool, required)

whether overtime is allowed.

=item group.ot_info_v2.workdayconf.type (int)

what counts: 0 = check-ins verified against overtime requests, 1 = check-in time, 2 = approved overtime requests only. Default: 2.

=item group.ot_info_v2.workdayconf.apply (dict)

settings used when type is 2.

=item group.ot_info_v2.workdayconf.apply.restinfo (dict)

breaks taken off the overtime.

=item group.ot_info_v2.workdayconf.apply.restinfo.type (int)

0 = none, 1 = fixed breaks, 2 = by the length of the overtime; only the fields of that type may be given.

=item group.ot_info_v2.workdayconf.apply.restinfo.fix_time_rule_list (list[dict])

fixed breaks, which must not overlap; 1 to 10 items; only used when type is 1.

=item group.ot_info_v2.workdayconf.apply.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required)

start of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.

=item group.ot_info_v2.workdayconf.apply.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required)

end of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the start.

=item group.ot_info_v2.workdayconf.apply.restinfo.cal_ottime_rule (dict)

breaks by length; only used when type is 2.

=item group.ot_info_v2.workdayconf.apply.restinfo.cal_ottime_rule.items (list[dict], required)

steps; 1 to 5 items.

=item group.ot_info_v2.workdayconf.apply.restinfo.cal_ottime_rule.items[].ot_time (int, required)

overtime reached, seconds; a multiple of 900; greater from step to step.

=item group.ot_info_v2.workdayconf.apply.restinfo.cal_ottime_rule.items[].rest_time (int, required)

break then taken off, seconds; a multiple of 900; at most 21600; not more than ot_time.

=item group.ot_info_v2.workdayconf.checkin (dict)

settings used when type is 1.

=item group.ot_info_v2.workdayconf.checkin.ot_time_start (int)

how long after the end of work overtime begins, seconds; at most 43200. Default: 1800.

=item group.ot_info_v2.workdayconf.checkin.ot_time_min (int)

what is shorter is no overtime, seconds; at most 43200; less than ot_time_max. Default: 1800.

=item group.ot_info_v2.workdayconf.checkin.ot_time_max (int)

what is longer counts no further, seconds; at most 43200. Default: 14400.

=item group.ot_info_v2.workdayconf.checkin.restinfo (dict)

breaks taken off the overtime.

=item group.ot_info_v2.workdayconf.checkin.restinfo.type (int)

0 = none, 1 = fixed breaks, 2 = by the length of the overtime; only the fields of that type may be given.

=item group.ot_info_v2.workdayconf.checkin.restinfo.fix_time_rule_list (list[dict])

fixed breaks, which must not overlap; 1 to 10 items; only used when type is 1.

=item group.ot_info_v2.workdayconf.checkin.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required)

start of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.

=item group.ot_info_v2.workdayconf.checkin.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required)

end of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the start.

=item group.ot_info_v2.workdayconf.checkin.restinfo.cal_ottime_rule (dict)

breaks by length; only used when type is 2.

=item group.ot_info_v2.workdayconf.checkin.restinfo.cal_ottime_rule.items (list[dict], required)

steps; 1 to 5 items.

=item group.ot_info_v2.workdayconf.checkin.restinfo.cal_ottime_rule.items[].ot_time (int, required)

overtime reached, seconds; a multiple of 900; greater from step to step.

=item group.ot_info_v2.workdayconf.checkin.restinfo.cal_ottime_rule.items[].rest_time (int, required)

break then taken off, seconds; a multiple of 900; at most 21600; not more than ot_time.

=item group.ot_info_v2.workdayconf.applycheckin (dict)

settings used when type is 0.

=item group.ot_info_v2.workdayconf.applycheckin.restinfo (dict)

breaks taken off the overtime.

=item group.ot_info_v2.workdayconf.applycheckin.restinfo.type (int)

0 = none, 1 = fixed breaks, 2 = by the length of the overtime; only the fields of that type may be given.

=item group.ot_info_v2.workdayconf.applycheckin.restinfo.fix_time_rule_list (list[dict])

fixed breaks, which must not overlap; 1 to 10 items; only used when type is 1.

=item group.ot_info_v2.workdayconf.applycheckin.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required)

start of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.

=item group.ot_info_v2.workdayconf.applycheckin.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required)

end of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the start.

=item group.ot_info_v2.workdayconf.applycheckin.restinfo.cal_ottime_rule (dict)

breaks by length; only used when type is 2.

=item group.ot_info_v2.workdayconf.applycheckin.restinfo.cal_ottime_rule.items (list[dict], required)

steps; 1 to 5 items.

=item group.ot_info_v2.workdayconf.applycheckin.restinfo.cal_ottime_rule.items[].ot_time (int, required)

overtime reached, seconds; a multiple of 900; greater from step to step.

=item group.ot_info_v2.workdayconf.applycheckin.restinfo.cal_ottime_rule.items[].rest_time (int, required)

break then taken off, seconds; a multiple of 900; at most 21600; not more than ot_time.

=item group.ot_info_v2.workdayconf.ot_trans_enable (bool)

whether overtime is turned into time off or pay. Default: false.

=item group.ot_info_v2.workdayconf.ot_trans_type (int)

1 = time off, 2 = pay. Default: 1.

=item group.ot_info_v2.workdayconf.vacation (dict)

time off.

=item group.ot_info_v2.workdayconf.vacation.trans_ratio (int)

time off for the overtime, per cent; at most 3000. Default: 100.

=item group.ot_info_v2.workdayconf.vacation.sync_vacation (bool)

whether the time off is credited to the leave account. Default: true.

=item group.ot_info_v2.workdayconf.ot_time_range (int)

when overtime is allowed, for fixed hours and shifts: 0 = all day, 1 = before work, 2 = after work. Default: 0.

=item group.ot_info_v2.restdayconf (dict)

overtime on rest days; asked for by the table and the list of errors, left out in the sample.

=item group.ot_info_v2.restdayconf.allow_ot (bool, required)

whether overtime is allowed.

=item group.ot_info_v2.restdayconf.type (int, required)

what counts: 0 = check-ins verified against overtime requests, 1 = check-in time, 2 = approved overtime requests only.

=item group.ot_info_v2.restdayconf.apply (dict)

settings used when type is 2.

=item group.ot_info_v2.restdayconf.apply.restinfo (dict)

breaks taken off the overtime.

=item group.ot_info_v2.restdayconf.apply.restinfo.type (int)

0 = none, 1 = fixed breaks, 2 = by the length of the overtime; only the fields of that type may be given.

=item group.ot_info_v2.restdayconf.apply.restinfo.fix_time_rule_list (list[dict])

fixed breaks, which must not overlap; 1 to 10 items; only used when type is 1.

=item group.ot_info_v2.restdayconf.apply.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required)

start of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.

=item group.ot_info_v2.restdayconf.apply.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required)

end of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the start.

=item group.ot_info_v2.restdayconf.apply.restinfo.cal_ottime_rule (dict)

breaks by length; only used when type is 2.

=item group.ot_info_v2.restdayconf.apply.restinfo.cal_ottime_rule.items (list[dict], required)

steps; 1 to 5 items.

=item group.ot_info_v2.restdayconf.apply.restinfo.cal_ottime_rule.items[].ot_time (int, required)

overtime reached, seconds; a multiple of 900; greater from step to step.

=item group.ot_info_v2.restdayconf.apply.restinfo.cal_ottime_rule.items[].rest_time (int, required)

break then taken off, seconds; a multiple of 900; at most 21600; not more than ot_time.

=item group.ot_info_v2.restdayconf.checkin (dict)

settings used when type is 1.

=item group.ot_info_v2.restdayconf.checkin.ot_time_start (int)

how long after the end of work overtime begins, seconds; at most 43200. Default: 1800.

=item group.ot_info_v2.restdayconf.checkin.ot_time_min (int)

what is shorter is no overtime, seconds; at most 43200; less than ot_time_max. Default: 1800.

=item group.ot_info_v2.restdayconf.checkin.ot_time_max (int)

what is longer counts no further, seconds; at most 43200. Default: 14400.

=item group.ot_info_v2.restdayconf.checkin.restinfo (dict)

breaks taken off the overtime.

=item group.ot_info_v2.restdayconf.checkin.restinfo.type (int)

0 = none, 1 = fixed breaks, 2 = by the length of the overtime; only the fields of that type may be given.

=item group.ot_info_v2.restdayconf.checkin.restinfo.fix_time_rule_list (list[dict])

fixed breaks, which must not overlap; 1 to 10 items; only used when type is 1.

=item group.ot_info_v2.restdayconf.checkin.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required)

start of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.

=item group.ot_info_v2.restdayconf.checkin.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required)

end of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the start.

=item group.ot_info_v2.restdayconf.checkin.restinfo.cal_ottime_rule (dict)

breaks by length; only used when type is 2.

=item group.ot_info_v2.restdayconf.checkin.restinfo.cal_ottime_rule.items (list[dict], required)

steps; 1 to 5 items.

=item group.ot_info_v2.restdayconf.checkin.restinfo.cal_ottime_rule.items[].ot_time (int, required)

overtime reached, seconds; a multiple of 900; greater from step to step.

=item group.ot_info_v2.restdayconf.checkin.restinfo.cal_ottime_rule.items[].rest_time (int, required)

break then taken off, seconds; a multiple of 900; at most 21600; not more than ot_time.

=item group.ot_info_v2.restdayconf.applycheckin (dict)

settings used when type is 0.

=item group.ot_info_v2.restdayconf.applycheckin.restinfo (dict)

breaks taken off the overtime.

=item group.ot_info_v2.restdayconf.applycheckin.restinfo.type (int)

0 = none, 1 = fixed breaks, 2 = by the length of the overtime; only the fields of that type may be given.

=item group.ot_info_v2.restdayconf.applycheckin.restinfo.fix_time_rule_list (list[dict])

fixed breaks, which must not overlap; 1 to 10 items; only used when type is 1.

=item group.ot_info_v2.restdayconf.applycheckin.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required)

start of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.

=item group.ot_info_v2.restdayconf.applycheckin.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required)

end of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the start.

=item group.ot_info_v2.restdayconf.applycheckin.restinfo.cal_ottime_rule (dict)

breaks by length; only used when type is 2.

=item group.ot_info_v2.restdayconf.applycheckin.restinfo.cal_ottime_rule.items (list[dict], required)

steps; 1 to 5 items.

=item group.ot_info_v2.restdayconf.applycheckin.restinfo.cal_ottime_rule.items[].ot_time (int, required)

overtime reached, seconds; a multiple of 900; greater from step to step.

=item group.ot_info_v2.restdayconf.applycheckin.restinfo.cal_ottime_rule.items[].rest_time (int, required)

break then taken off, seconds; a multiple of 900; at most 21600; not more than ot_time.

=item group.ot_info_v2.restdayconf.ot_trans_enable (bool)

whether overtime is turned into time off or pay. Default: false.

=item group.ot_info_v2.restdayconf.ot_trans_type (int)

1 = time off, 2 = pay. Default: 1.

=item group.ot_info_v2.restdayconf.vacation (dict)

time off.

=item group.ot_info_v2.restdayconf.vacation.trans_ratio (int)

time off for the overtime, per cent; at most 3000. Default: 100.

=item group.ot_info_v2.restdayconf.vacation.sync_vacation (bool)

whether the time off is credited to the leave account. Default: true.

=item group.ot_info_v2.restdayconf.ot_time_range (int)

when overtime is allowed, for fixed hours and shifts: 0 = all day, 1 = before work, 2 = after work. Default: 0.

=item group.ot_info_v2.holidayconf (dict)

overtime on holidays; asked for by the table and the list of errors, left out in the sample.

=item group.ot_info_v2.holidayconf.allow_ot (bool, required)

whether overtime is allowed.

=item group.ot_info_v2.holidayconf.type (int, required)

what counts: 0 = check-ins verified against overtime requests, 1 = check-in time, 2 = approved overtime requests only.

=item group.ot_info_v2.holidayconf.apply (dict)

settings used when type is 2.

=item group.ot_info_v2.holidayconf.apply.restinfo (dict)

breaks taken off the overtime.

=item group.ot_info_v2.holidayconf.apply.restinfo.type (int)

0 = none, 1 = fixed breaks, 2 = by the length of the overtime; only the fields of that type may be given.

=item group.ot_info_v2.holidayconf.apply.restinfo.fix_time_rule_list (list[dict])

fixed breaks, which must not overlap; 1 to 10 items; only used when type is 1.

=item group.ot_info_v2.holidayconf.apply.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required)

start of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.

=item group.ot_info_v2.holidayconf.apply.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required)

end of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the start.

=item group.ot_info_v2.holidayconf.apply.restinfo.cal_ottime_rule (dict)

breaks by length; only used when type is 2.

=item group.ot_info_v2.holidayconf.apply.restinfo.cal_ottime_rule.items (list[dict], required)

steps; 1 to 5 items.

=item group.ot_info_v2.holidayconf.apply.restinfo.cal_ottime_rule.items[].ot_time (int, required)

overtime reached, seconds; a multiple of 900; greater from step to step.

=item group.ot_info_v2.holidayconf.apply.restinfo.cal_ottime_rule.items[].rest_time (int, required)

break then taken off, seconds; a multiple of 900; at most 21600; not more than ot_time.

=item group.ot_info_v2.holidayconf.checkin (dict)

settings used when type is 1.

=item group.ot_info_v2.holidayconf.checkin.ot_time_start (int)

how long after the end of work overtime begins, seconds; at most 43200. Default: 1800.

=item group.ot_info_v2.holidayconf.checkin.ot_time_min (int)

what is shorter is no overtime, seconds; at most 43200; less than ot_time_max. Default: 1800.

=item group.ot_info_v2.holidayconf.checkin.ot_time_max (int)

what is longer counts no further, seconds; at most 43200. Default: 14400.

=item group.ot_info_v2.holidayconf.checkin.restinfo (dict)

breaks taken off the overtime.

=item group.ot_info_v2.holidayconf.checkin.restinfo.type (int)

0 = none, 1 = fixed breaks, 2 = by the length of the overtime; only the fields of that type may be given.

=item group.ot_info_v2.holidayconf.checkin.restinfo.fix_time_rule_list (list[dict])

fixed breaks, which must not overlap; 1 to 10 items; only used when type is 1.

=item group.ot_info_v2.holidayconf.checkin.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required)

start of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.

=item group.ot_info_v2.holidayconf.checkin.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required)

end of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the start.

=item group.ot_info_v2.holidayconf.checkin.restinfo.cal_ottime_rule (dict)

breaks by length; only used when type is 2.

=item group.ot_info_v2.holidayconf.checkin.restinfo.cal_ottime_rule.items (list[dict], required)

steps; 1 to 5 items.

=item group.ot_info_v2.holidayconf.checkin.restinfo.cal_ottime_rule.items[].ot_time (int, required)

overtime reached, seconds; a multiple of 900; greater from step to step.

=item group.ot_info_v2.holidayconf.checkin.restinfo.cal_ottime_rule.items[].rest_time (int, required)

break then taken off, seconds; a multiple of 900; at most 21600; not more than ot_time.

=item group.ot_info_v2.holidayconf.applycheckin (dict)

settings used when type is 0.

=item group.ot_info_v2.holidayconf.applycheckin.restinfo (dict)

breaks taken off the overtime.

=item group.ot_info_v2.holidayconf.applycheckin.restinfo.type (int)

0 = none, 1 = fixed breaks, 2 = by the length of the overtime; only the fields of that type may be given.

=item group.ot_info_v2.holidayconf.applycheckin.restinfo.fix_time_rule_list (list[dict])

fixed breaks, which must not overlap; 1 to 10 items; only used when type is 1.

=item group.ot_info_v2.holidayconf.applycheckin.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required)

start of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.

=item group.ot_info_v2.holidayconf.applycheckin.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required)

end of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the start.

=item group.ot_info_v2.holidayconf.applycheckin.restinfo.cal_ottime_rule (dict)

breaks by length; only used when type is 2.

=item group.ot_info_v2.holidayconf.applycheckin.restinfo.cal_ottime_rule.items (list[dict], required)

steps; 1 to 5 items.

=item group.ot_info_v2.holidayconf.applycheckin.restinfo.cal_ottime_rule.items[].ot_time (int, required)

overtime reached, seconds; a multiple of 900; greater from step to step.

=item group.ot_info_v2.holidayconf.applycheckin.restinfo.cal_ottime_rule.items[].rest_time (int, required)

break then taken off, seconds; a multiple of 900; at most 21600; not more than ot_time.

=item group.ot_info_v2.holidayconf.ot_trans_enable (bool)

whether overtime is turned into time off or pay. Default: false.

=item group.ot_info_v2.holidayconf.ot_trans_type (int)

1 = time off, 2 = pay. Default: 1.

=item group.ot_info_v2.holidayconf.vacation (dict)

time off.

=item group.ot_info_v2.holidayconf.vacation.trans_ratio (int)

time off for the overtime, per cent; at most 3000. Default: 100.

=item group.ot_info_v2.holidayconf.vacation.sync_vacation (bool)

whether the time off is credited to the leave account. Default: true.

=item group.ot_info_v2.holidayconf.ot_time_range (int)

when overtime is allowed, for fixed hours and shifts: 0 = all day, 1 = before work, 2 = after work. Default: 0.

=item group.ot_info_v2.time_unit_config (dict)

units and rounding.

=item group.ot_info_v2.time_unit_config.ot_time_unit (int)

2 = hours, 3 = days. Default: 2.

=item group.ot_info_v2.time_unit_config.perday_duration_secs (int)

length of a day, seconds; a multiple of 360; from 3600 to 86400. Default: 28800.

=item group.ot_info_v2.time_unit_config.rounding_method (int)

1 = to the nearest, 2 = up, 3 = down. Default: 1.

=item group.ot_info_v2.time_unit_config.rounding_precision (int)

decimal places when rounding_method is 1: 0 = none, 1 = one. Default: 1.

=item group.ot_info_v2.time_unit_config.step_size (int)

step of rounding up or down, seconds; in hours, up: 1800 or 3600, down: 1800, 3600, 7200, 10800 or 14400; in days: 43200 or 86400. Default: 3600.

=item group.open_sp_checkin (bool)

whether check-in by approval (审批打卡) is on.

=back

Permission:

=over

=item *

self-built: 打卡 > 可调用接口的应用

=item *

delegated: 打卡

=item *

third-party: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only for what the app itself created

=back

Errors:

=over

=item *

301093: a field is missing, wrong or breaks one of the limits above; errmsg says which.

=item *

301094: a field that this grouptype does not have, or an outdated one (flex_time, limit_aheadtime, limit_offtime, noneed_offwork, ot_info).

=back

=head2 clear_checkin_option_array_field($access_token, \%hash)

清空打卡规则数组元素: empty lists of a check-in rule that the same app created.

POST checkin/clear_checkin_option_array_field
https://developer.work.weixin.qq.com/document/path/98041 (2025/08/29)

update_checkin_option cannot do this, as it takes an empty list for no change.

hash:

=over

=item groupid (int, required)

the rule.

=item clear_field (list[int], required)

what to empty: 1 = spe_workdays, 2 = spe_offdays, 3 = wifimac_infos, 4 = loc_infos; wifimac_infos and loc_infos must not both become empty.

=item effective_now (bool)

whether the change takes effect at once. Default: false.

=back

Permission:

=over

=item *

self-built: 打卡 > 可调用接口的应用

=item *

delegated: 打卡

=item *

third-party: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only for what the app itself created

=back

=head2 del_checkin_option($access_token, \%hash)

删除打卡规则: delete a check-in rule that the same app created.

POST checkin/del_checkin_option
https://developer.work.weixin.qq.com/document/path/98041 (2025/08/29)

hash:

=over

=item groupid (int, required)

the rule to delete.

=item effective_now (bool)

whether the deletion takes effect at once. Default: false.

=back

Permission:

=over

=item *

self-built: 打卡 > 可调用接口的应用

=item *

delegated: 打卡

=item *

third-party: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only for what the app itself created

=back

=head2 add_checkin_record($access_token, \%hash)

添加打卡记录: write check-ins of members, say from a machine of your own.

POST checkin/add_checkin_record
https://developer.work.weixin.qq.com/document/path/99647 (2024/07/25)

The records are matched with the check-in rules and then appear in the details and statistics of WeCom.

hash:

=over

=item records (list[dict], required)

the check-ins; at most 200 items.

=item records[].userid (str, required)

the member.

=item records[].checkin_time (int, required)

when, Unix seconds.

=item records[].location_title (str, required)

name of the place; at most 1024 characters.

=item records[].location_detail (str, required)

address of the place; at most 1024 characters.

=item records[].lng (int)

longitude times 1,000,000, in GCJ-02; from -180000000 to 180000000.

=item records[].lat (int)

latitude times 1,000,000, in GCJ-02; from -90000000 to 90000000.

=item records[].wifiname (str)

name of the Wi-Fi network; at most 1024 characters.

=item records[].wifimac (str)

its MAC address (BSSID), six pairs of hexadecimal digits with colons; required when wifiname is given.

=item records[].device_type (int, required)

1 = access control (门禁), 2 = attendance machine, 3 = other.

=item records[].device_detail (str, required)

brand of the device; at most 40 characters.

=item records[].notes (str)

remark; at most 1024 characters.

=item records[].mediaids (list[str])

picture, a media_id from media.upload; at most 1 items.

=back

Permission:

=over

=item *

self-built: 打卡 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Limits:

=over

=item *

60 calls a minute.

=item *

a check-in by approval (审批打卡) at the same point is replaced, and its data are lost.

=back

=cut
