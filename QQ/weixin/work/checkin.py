"""QQ::weixin::work::checkin: 打卡.

Check-ins (打卡): the check-in rules of the corp, members' check-ins, daily and monthly reports, shift plans, and make-up
check-ins. A rule has fixed hours, shifts or free hours, and many fields matter for one kind only. Times of day are
seconds from 0:00 and may pass 86400 into the next day.
"""

from . import _http
from ._http import Hash, Reply, Token

__all__ = [
    "getcorpcheckinoption",
    "getcheckinoption",
    "getcheckindata",
    "getcheckin_daydata",
    "getcheckin_monthdata",
    "getcheckinschedulist",
    "setcheckinschedulist",
    "punch_correction",
    "addcheckinuserface",
    "add_checkin_option",
    "update_checkin_option",
    "clear_checkin_option_array_field",
    "del_checkin_option",
    "add_checkin_record",
]


def getcorpcheckinoption(access_token: Token, hash: Hash) -> Reply:
    """获取企业所有打卡规则: read all check-in rules of the corp.

    POST checkin/getcorpcheckinoption
    https://developer.work.weixin.qq.com/document/path/93384 (2025/08/29)

    The call takes no field: pass an empty hash, {}.

    Reply:
        group (list[dict]): the rules.
        group[].grouptype (int): 1 = fixed hours, 2 = shifts, 3 = free hours.
        group[].groupid (int): rule.
        group[].groupname (str): name of the rule.
        group[].checkindate (list[dict]): check-in times; meaningless for rules by shift.
        group[].checkindate[].workdays (list[int]): working days: for fixed and free hours, 1 to 6 = Monday to Saturday
            and 0 = Sunday; empty or left out where two kinds of weeks take turns; by shift, the date asked for.
        group[].checkindate[].checkintime (list[dict]): working hours.
        group[].checkindate[].checkintime[].work_sec (int): start of work, seconds from 0:00.
        group[].checkindate[].checkintime[].off_work_sec (int): end of work, seconds from 0:00.
        group[].checkindate[].checkintime[].remind_work_sec (int): reminder before work, seconds from 0:00.
        group[].checkindate[].checkintime[].remind_off_work_sec (int): reminder after work, seconds from 0:00.
        group[].checkindate[].noneed_offwork (bool): true = no check-out needed.
        group[].checkindate[].limit_aheadtime (int): how early one may check in, milliseconds.
        group[].checkindate[].flex_on_duty_time (int): lateness allowed, seconds.
        group[].checkindate[].flex_off_duty_time (int): early leaving allowed, seconds.
        group[].checkindate[].biweekly (dict): weeks that take turns; only for fixed hours.
        group[].checkindate[].biweekly.enable_weekday_recurrence (bool): whether two kinds of weeks take turns (大小周).
        group[].checkindate[].biweekly.odd_workdays (list[int]): working days of odd weeks, the week of 2024-01-01 being
            week 1.
        group[].checkindate[].biweekly.even_workdays (list[int]): working days of even weeks.
        group[].spe_workdays (list[dict]): extra days on which check-in is required.
        group[].spe_workdays[].timestamp (int): the day, Unix seconds.
        group[].spe_workdays[].notes (str): remark.
        group[].spe_workdays[].checkintime (list[dict]): working hours of that day.
        group[].spe_workdays[].checkintime[].work_sec (int): start of work, seconds from 0:00.
        group[].spe_workdays[].checkintime[].off_work_sec (int): end of work, seconds from 0:00.
        group[].spe_workdays[].checkintime[].remind_work_sec (int): reminder before work, seconds from 0:00.
        group[].spe_workdays[].checkintime[].remind_off_work_sec (int): reminder after work, seconds from 0:00.
        group[].spe_offdays (list[dict]): extra days without check-in.
        group[].spe_offdays[].timestamp (int): the day, Unix seconds.
        group[].spe_offdays[].notes (str): remark.
        group[].spe_offdays[].checkintime (list[dict]): empty list; shown only in the sample.
        group[].sync_holidays (bool): whether public holidays are days off; not supported for rules by shift at present.
        group[].need_photo (bool): whether a photo is required.
        group[].wifimac_infos (list[dict]): Wi-Fi networks that one may check in from.
        group[].wifimac_infos[].wifiname (str): name of the network.
        group[].wifimac_infos[].wifimac (str): its MAC address (BSSID).
        group[].note_can_use_local_pic (bool): whether stored pictures may be attached to remarks.
        group[].allow_checkin_offworkday (bool): whether one may check in on days off.
        group[].allow_apply_offworkday (bool): whether make-up requests are allowed.
        group[].loc_infos (list[dict]): places that one may check in at.
        group[].loc_infos[].lat (int): latitude times 1,000,000, in GCJ-02.
        group[].loc_infos[].lng (int): longitude times 1,000,000, in GCJ-02.
        group[].loc_infos[].loc_title (str): name of the place.
        group[].loc_infos[].loc_detail (str): address of the place.
        group[].loc_infos[].distance (int): distance allowed, metres.
        group[].range (dict): who the rule covers.
        group[].range.party_id (list[str]): departments.
        group[].range.userid (list[str]): members.
        group[].range.tagid (list[int]): tags.
        group[].create_time (int): creation time, Unix seconds.
        group[].white_users (list[str]): members who need not check in; only when there are any.
        group[].type (int): how one checks in: 0 = phone, 2 = smart attendance machine, 3 = phone or smart attendance
            machine.
        group[].reporterinfo (dict): who gets reports.
        group[].reporterinfo.reporters (list[dict]): recipients.
        group[].reporterinfo.reporters[].userid (str): recipient.
        group[].reporterinfo.updatetime (int): time of the last change, Unix seconds.
        group[].ot_info (dict): overtime settings; only when set.
        group[].ot_info.type (int): what counts: 0 = check-ins verified against overtime requests, 1 = check-in time, 2
            = approved overtime requests only.
        group[].ot_info.allow_ot_workingday (bool): whether there is overtime on working days.
        group[].ot_info.allow_ot_nonworkingday (bool): whether there is overtime on days off.
        group[].ot_info.otcheckinfo (dict): how overtime is computed from check-in time.
        group[].ot_info.otcheckinfo.ot_workingday_time_start (int): working days: overtime starts this many seconds
            after the last end of work; default 30 minutes.
        group[].ot_info.otcheckinfo.ot_workingday_time_min (int): working days: shorter than this many seconds is no
            overtime; default 30 minutes.
        group[].ot_info.otcheckinfo.ot_workingday_time_max (int): working days: overtime is capped at this many seconds;
            default 240 minutes.
        group[].ot_info.otcheckinfo.ot_nonworkingday_time_min (int): days off: shorter than this many seconds is no
            overtime; default 30 minutes.
        group[].ot_info.otcheckinfo.ot_nonworkingday_time_max (int): days off: overtime is capped at this many seconds;
            default 240 minutes.
        group[].ot_info.otcheckinfo.ot_workingday_restinfo (dict): breaks taken off overtime on working days.
        group[].ot_info.otcheckinfo.ot_workingday_restinfo.type (int): 0 = none, 1 = fixed break hours, 2 = by the
            length of the overtime.
        group[].ot_info.otcheckinfo.ot_workingday_restinfo.fix_time_rule (dict): the fixed break; used when type is 1.
        group[].ot_info.otcheckinfo.ot_workingday_restinfo.fix_time_rule.fix_time_begin_sec (int): start of the break,
            seconds from 0:00.
        group[].ot_info.otcheckinfo.ot_workingday_restinfo.fix_time_rule.fix_time_end_sec (int): end of the break,
            seconds from 0:00.
        group[].ot_info.otcheckinfo.ot_workingday_restinfo.cal_ottime_rule (dict): breaks by length; used when type is
            2.
        group[].ot_info.otcheckinfo.ot_workingday_restinfo.cal_ottime_rule.items (list[dict]): steps.
        group[].ot_info.otcheckinfo.ot_workingday_restinfo.cal_ottime_rule.items[].ot_time (int): overtime reached,
            seconds.
        group[].ot_info.otcheckinfo.ot_workingday_restinfo.cal_ottime_rule.items[].rest_time (int): break then taken
            off, seconds.
        group[].ot_info.otcheckinfo.ot_nonworkingday_restinfo (dict): breaks taken off overtime on days off.
        group[].ot_info.otcheckinfo.ot_nonworkingday_restinfo.type (int): 0 = none, 1 = fixed break hours, 2 = by the
            length of the overtime.
        group[].ot_info.otcheckinfo.ot_nonworkingday_restinfo.fix_time_rule (dict): the fixed break; used when type is
            1.
        group[].ot_info.otcheckinfo.ot_nonworkingday_restinfo.fix_time_rule.fix_time_begin_sec (int): start of the
            break, seconds from 0:00.
        group[].ot_info.otcheckinfo.ot_nonworkingday_restinfo.fix_time_rule.fix_time_end_sec (int): end of the break,
            seconds from 0:00.
        group[].ot_info.otcheckinfo.ot_nonworkingday_restinfo.cal_ottime_rule (dict): breaks by length; used when type
            is 2.
        group[].ot_info.otcheckinfo.ot_nonworkingday_restinfo.cal_ottime_rule.items (list[dict]): steps.
        group[].ot_info.otcheckinfo.ot_nonworkingday_restinfo.cal_ottime_rule.items[].ot_time (int): overtime reached,
            seconds.
        group[].ot_info.otcheckinfo.ot_nonworkingday_restinfo.cal_ottime_rule.items[].rest_time (int): break then taken
            off, seconds.
        group[].ot_info.otcheckinfo.ot_nonworkingday_spanday_time (int): days off: when the day turns into the next,
            seconds from 0:00.
        group[].ot_info.uptime (int): time of the last change, Unix seconds.
        group[].ot_info.otapplyinfo (dict): settings for overtime by request; only when set and in that mode; like
            otcheckinfo, but only its breaks and turn of the day.
        group[].ot_info.otapplyinfo.allow_ot_workingday (bool): whether there is overtime on working days; shown only in
            the sample.
        group[].ot_info.otapplyinfo.allow_ot_nonworkingday (bool): whether there is overtime on days off; shown only in
            the sample.
        group[].ot_info.otapplyinfo.uptime (int): time of the last change, Unix seconds; shown only in the sample.
        group[].ot_info.otapplyinfo.ot_workingday_restinfo (dict): breaks taken off overtime on working days.
        group[].ot_info.otapplyinfo.ot_workingday_restinfo.type (int): 0 = none, 1 = fixed break hours, 2 = by the
            length of the overtime.
        group[].ot_info.otapplyinfo.ot_workingday_restinfo.fix_time_rule (dict): the fixed break; used when type is 1.
        group[].ot_info.otapplyinfo.ot_workingday_restinfo.fix_time_rule.fix_time_begin_sec (int): start of the break,
            seconds from 0:00.
        group[].ot_info.otapplyinfo.ot_workingday_restinfo.fix_time_rule.fix_time_end_sec (int): end of the break,
            seconds from 0:00.
        group[].ot_info.otapplyinfo.ot_workingday_restinfo.cal_ottime_rule (dict): breaks by length; used when type is
            2.
        group[].ot_info.otapplyinfo.ot_workingday_restinfo.cal_ottime_rule.items (list[dict]): steps.
        group[].ot_info.otapplyinfo.ot_workingday_restinfo.cal_ottime_rule.items[].ot_time (int): overtime reached,
            seconds.
        group[].ot_info.otapplyinfo.ot_workingday_restinfo.cal_ottime_rule.items[].rest_time (int): break then taken
            off, seconds.
        group[].ot_info.otapplyinfo.ot_nonworkingday_restinfo (dict): breaks taken off overtime on days off.
        group[].ot_info.otapplyinfo.ot_nonworkingday_restinfo.type (int): 0 = none, 1 = fixed break hours, 2 = by the
            length of the overtime.
        group[].ot_info.otapplyinfo.ot_nonworkingday_restinfo.fix_time_rule (dict): the fixed break; used when type is
            1.
        group[].ot_info.otapplyinfo.ot_nonworkingday_restinfo.fix_time_rule.fix_time_begin_sec (int): start of the
            break, seconds from 0:00.
        group[].ot_info.otapplyinfo.ot_nonworkingday_restinfo.fix_time_rule.fix_time_end_sec (int): end of the break,
            seconds from 0:00.
        group[].ot_info.otapplyinfo.ot_nonworkingday_restinfo.cal_ottime_rule (dict): breaks by length; used when type
            is 2.
        group[].ot_info.otapplyinfo.ot_nonworkingday_restinfo.cal_ottime_rule.items (list[dict]): steps.
        group[].ot_info.otapplyinfo.ot_nonworkingday_restinfo.cal_ottime_rule.items[].ot_time (int): overtime reached,
            seconds.
        group[].ot_info.otapplyinfo.ot_nonworkingday_restinfo.cal_ottime_rule.items[].rest_time (int): break then taken
            off, seconds.
        group[].ot_info.otapplyinfo.ot_nonworkingday_spanday_time (int): days off: when the day turns into the next,
            seconds from 0:00.
        group[].allow_apply_bk_cnt (int): make-up requests allowed a month; -1 = no limit (default).
        group[].option_out_range (int): checking in elsewhere: 0 = an exception (default), 1 = normal field work, 2 =
            not allowed.
        group[].create_userid (str): who created the rule.
        group[].use_face_detect (bool): whether faces are recognised.
        group[].allow_apply_bk_day_limit (int): days within which make-up requests are allowed; -1 = no limit (default).
        group[].update_userid (str): who changed the rule last.
        group[].schedulelist (list[dict]): shifts; only for rules by shift.
        group[].schedulelist[].schedule_id (int): shift.
        group[].schedulelist[].schedule_name (str): name of the shift.
        group[].schedulelist[].time_section (list[dict]): working periods of the shift.
        group[].schedulelist[].time_section[].time_id (int): period, that is one pair of start and end within the shift.
        group[].schedulelist[].time_section[].work_sec (int): start of work, seconds from 0:00.
        group[].schedulelist[].time_section[].off_work_sec (int): end of work, seconds from 0:00.
        group[].schedulelist[].time_section[].remind_work_sec (int): reminder before work, seconds from 0:00.
        group[].schedulelist[].time_section[].remind_off_work_sec (int): reminder after work, seconds from 0:00.
        group[].schedulelist[].time_section[].rest_times (list[dict]): further breaks; without the first.
        group[].schedulelist[].time_section[].rest_times[].rest_begin_time (int): start of the break, seconds from 0:00.
        group[].schedulelist[].time_section[].rest_times[].rest_end_time (int): end of the break, seconds from 0:00.
        group[].schedulelist[].time_section[].rest_begin_time (int): start of the first break, seconds from 0:00.
        group[].schedulelist[].time_section[].rest_end_time (int): end of the first break, seconds from 0:00.
        group[].schedulelist[].time_section[].allow_rest (bool): whether there is a break.
        group[].schedulelist[].limit_aheadtime (int): how early one may check in, milliseconds.
        group[].schedulelist[].noneed_offwork (bool): true = no check-out needed.
        group[].schedulelist[].limit_offtime (int): check-out is refused this many seconds after the end of work.
        group[].schedulelist[].flex_on_duty_time (int): lateness allowed, seconds.
        group[].schedulelist[].flex_off_duty_time (int): early leaving allowed, seconds.
        group[].schedulelist[].allow_flex (bool): whether flexible hours are allowed.
        group[].schedulelist[].late_rule (dict): who leaves late may come late the next day.
        group[].schedulelist[].late_rule.allow_offwork_after_time (bool): whether this applies; timerules matter only
            when true.
        group[].schedulelist[].late_rule.timerules (list[dict]): steps of the rule.
        group[].schedulelist[].late_rule.timerules[].offwork_after_time (int): how late one left, seconds after the last
            end of work.
        group[].schedulelist[].late_rule.timerules[].onwork_flex_time (int): lateness then allowed at the first period
            of the next day, seconds.
        group[].schedulelist[].max_allow_arrive_early (int): how early one may come in order to leave early, seconds.
        group[].schedulelist[].max_allow_arrive_late (int): how late one may come and leave, seconds; this and
            max_allow_arrive_early exclude flex_on_duty_time and flex_off_duty_time: setting one pair zeroes the other.
        group[].offwork_interval_time (int): check-out is possible this many seconds after check-in; for overtime under
            fixed hours and shifts and for free hours.
        group[].buka_restriction (int): bit mask of the exceptions closed to make-up requests; a set bit closes, from
            the lowest bit on: missing check-in, late, early leaving, other; 0 = all open (default).
        group[].span_day_time (int): free hours: when the day turns into the next, seconds from 0:00.
        group[].standard_work_duration (int): free hours: working time due, seconds; -1 = no limit.
        group[].open_sp_checkin (bool): whether check-in by approval (审批打卡) is on; left out = on.
        group[].checkin_method_type (int): how check-ins and check-outs alternate, on days off for fixed hours and
            shifts, always for free hours: 0 = many pairs, 1 = one pair, 2 = only time and place are recorded; 2 for
            free hours only.

    Permission:
        self-built: 打卡 > 可调用接口的应用
        delegated: 打卡
        third-party: not allowed
        system secret: not since 2023-12-01, except for corps that used it before

    Limits:
        - 60 calls a minute.
    """
    return _http.post("checkin/getcorpcheckinoption", access_token, hash)


def getcheckinoption(access_token: Token, hash: Hash) -> Reply:
    """获取员工打卡规则: read the check-in rules that apply to given members on a given day.

    POST checkin/getcheckinoption
    https://developer.work.weixin.qq.com/document/path/90263 (2025/08/29)

    The rules of a member may differ from day to day, so ask for each day.

    hash:
        datetime (int, required): the day, 0:00 in Unix seconds.
        useridlist (list[str], required): members; at most 100 items.

    Reply:
        info (list[dict]): one entry per member.
        info[].userid (str): member.
        info[].group (dict): rule that applies to the member on that day.
        info[].group.grouptype (int): 1 = fixed hours, 2 = shifts, 3 = free hours.
        info[].group.groupid (int): rule.
        info[].group.groupname (str): name of the rule.
        info[].group.checkindate (list[dict]): check-in times.
        info[].group.checkindate[].workdays (list[int]): working days: for fixed and free hours, 1 to 6 = Monday to
            Saturday and 0 = Sunday; empty or left out where two kinds of weeks take turns; by shift, the date asked
            for.
        info[].group.checkindate[].checkintime (list[dict]): working hours.
        info[].group.checkindate[].checkintime[].work_sec (int): start of work, seconds from 0:00.
        info[].group.checkindate[].checkintime[].off_work_sec (int): end of work, seconds from 0:00.
        info[].group.checkindate[].checkintime[].remind_work_sec (int): reminder before work, seconds from 0:00.
        info[].group.checkindate[].checkintime[].remind_off_work_sec (int): reminder after work, seconds from 0:00.
        info[].group.checkindate[].flex_time (int): flexible time, milliseconds; used only when flex_on_duty_time and
            flex_off_duty_time are -1.
        info[].group.checkindate[].noneed_offwork (bool): true = no check-out needed.
        info[].group.checkindate[].limit_aheadtime (int): how early one may check in, milliseconds.
        info[].group.checkindate[].flex_on_duty_time (int): lateness allowed, seconds; -1 = see flex_time.
        info[].group.checkindate[].flex_off_duty_time (int): early leaving allowed, seconds; -1 = see flex_time.
        info[].group.checkindate[].biweekly (dict): weeks that take turns; only for fixed hours.
        info[].group.checkindate[].biweekly.enable_weekday_recurrence (bool): whether two kinds of weeks take turns
            (大小周).
        info[].group.checkindate[].biweekly.odd_workdays (list[int]): working days of odd weeks, the week of 2024-01-01
            being week 1.
        info[].group.checkindate[].biweekly.even_workdays (list[int]): working days of even weeks.
        info[].group.spe_workdays (list[dict]): extra days on which check-in is required.
        info[].group.spe_workdays[].timestamp (int): the day, Unix seconds.
        info[].group.spe_workdays[].notes (str): remark.
        info[].group.spe_workdays[].checkintime (list[dict]): working hours of that day.
        info[].group.spe_workdays[].checkintime[].work_sec (int): start of work, seconds from 0:00.
        info[].group.spe_workdays[].checkintime[].off_work_sec (int): end of work, seconds from 0:00.
        info[].group.spe_workdays[].checkintime[].remind_work_sec (int): reminder before work, seconds from 0:00.
        info[].group.spe_workdays[].checkintime[].remind_off_work_sec (int): reminder after work, seconds from 0:00.
        info[].group.spe_offdays (list[dict]): extra days without check-in.
        info[].group.spe_offdays[].timestamp (int): the day, Unix seconds.
        info[].group.spe_offdays[].notes (str): remark.
        info[].group.spe_offdays[].checkintime (list[dict]): empty list; shown only in the sample.
        info[].group.sync_holidays (bool): whether public holidays are days off; not supported for rules by shift at
            present.
        info[].group.need_photo (bool): whether a photo is required.
        info[].group.wifimac_infos (list[dict]): Wi-Fi networks that one may check in from.
        info[].group.wifimac_infos[].wifiname (str): name of the network.
        info[].group.wifimac_infos[].wifimac (str): its MAC address (BSSID).
        info[].group.note_can_use_local_pic (bool): whether stored pictures may be attached to remarks.
        info[].group.allow_checkin_offworkday (bool): whether one may check in on days off.
        info[].group.allow_apply_offworkday (bool): whether make-up requests are allowed.
        info[].group.loc_infos (list[dict]): places that one may check in at.
        info[].group.loc_infos[].lat (int): latitude times 1,000,000, in GCJ-02.
        info[].group.loc_infos[].lng (int): longitude times 1,000,000, in GCJ-02.
        info[].group.loc_infos[].loc_title (str): name of the place.
        info[].group.loc_infos[].loc_detail (str): address of the place.
        info[].group.loc_infos[].distance (int): distance allowed, metres.
        info[].group.schedulelist (list[dict]): shifts; only for rules by shift.
        info[].group.schedulelist[].schedule_id (int): shift.
        info[].group.schedulelist[].schedule_name (str): name of the shift.
        info[].group.schedulelist[].time_section (list[dict]): working periods of the shift.
        info[].group.schedulelist[].time_section[].time_id (int): period, that is one pair of start and end within the
            shift.
        info[].group.schedulelist[].time_section[].work_sec (int): start of work, seconds from 0:00.
        info[].group.schedulelist[].time_section[].off_work_sec (int): end of work, seconds from 0:00.
        info[].group.schedulelist[].time_section[].remind_work_sec (int): reminder before work, seconds from 0:00.
        info[].group.schedulelist[].time_section[].remind_off_work_sec (int): reminder after work, seconds from 0:00.
        info[].group.schedulelist[].time_section[].rest_times (list[dict]): further breaks; without the first.
        info[].group.schedulelist[].time_section[].rest_times[].rest_begin_time (int): start of the break, seconds from
            0:00.
        info[].group.schedulelist[].time_section[].rest_times[].rest_end_time (int): end of the break, seconds from
            0:00.
        info[].group.schedulelist[].time_section[].rest_begin_time (int): start of the first break, seconds from 0:00.
        info[].group.schedulelist[].time_section[].rest_end_time (int): end of the first break, seconds from 0:00.
        info[].group.schedulelist[].time_section[].allow_rest (bool): whether there is a break.
        info[].group.schedulelist[].limit_aheadtime (int): how early one may check in, milliseconds.
        info[].group.schedulelist[].noneed_offwork (bool): true = no check-out needed.
        info[].group.schedulelist[].limit_offtime (int): check-out is refused this many seconds after the end of work.
        info[].group.schedulelist[].flex_on_duty_time (int): lateness allowed, seconds; -1 = see flex_time.
        info[].group.schedulelist[].flex_off_duty_time (int): early leaving allowed, seconds; -1 = see flex_time.
        info[].group.schedulelist[].allow_flex (bool): whether flexible hours are allowed.
        info[].group.schedulelist[].late_rule (dict): who leaves late may come late the next day.
        info[].group.schedulelist[].late_rule.allow_offwork_after_time (bool): whether this applies; timerules matter
            only when true.
        info[].group.schedulelist[].late_rule.timerules (list[dict]): steps of the rule.
        info[].group.schedulelist[].late_rule.timerules[].offwork_after_time (int): how late one left, seconds after the
            last end of work.
        info[].group.schedulelist[].late_rule.timerules[].onwork_flex_time (int): lateness then allowed at the first
            period of the next day, seconds.
        info[].group.schedulelist[].max_allow_arrive_early (int): how early one may come in order to leave early,
            seconds.
        info[].group.schedulelist[].max_allow_arrive_late (int): how late one may come and leave, seconds; this and
            max_allow_arrive_early exclude flex_on_duty_time and flex_off_duty_time: setting one pair zeroes the other.
        info[].group.offwork_interval_time (int): check-out is possible this many seconds after check-in; for overtime
            under fixed hours and shifts and for free hours.
        info[].group.buka_restriction (int): bit mask of the exceptions closed to make-up requests; a set bit closes,
            from the lowest bit on: missing check-in, late, early leaving, other; 0 = all open (default).
        info[].group.span_day_time (int): free hours: when the day turns into the next, seconds from 0:00.
        info[].group.standard_work_duration (int): free hours: working time due, seconds; -1 = no limit.
        info[].group.open_sp_checkin (bool): whether check-in by approval (审批打卡) is on; left out = on.
        info[].group.checkin_method_type (int): how check-ins and check-outs alternate, on days off for fixed hours and
            shifts, always for free hours: 0 = many pairs, 1 = one pair, 2 = only time and place are recorded; 2 for
            free hours only.

    Permission:
        self-built: 打卡 > 可调用接口的应用
        third-party, delegated: 打卡
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("checkin/getcheckinoption", access_token, hash)


def getcheckindata(access_token: Token, hash: Hash) -> Reply:
    """获取打卡记录数据: list the check-ins of given members in a time range.

    POST checkin/getcheckindata
    https://developer.work.weixin.qq.com/document/path/90262 (2024/12/16)

    The records are returned whether or not the 打卡 app is switched on.

    hash:
        opencheckindatatype (int, required): 1 = check-in and check-out, 2 = field check-in, 3 = all.
        starttime (int, required): start of the range, Unix seconds.
        endtime (int, required): end of the range, Unix seconds; not more than 30 days after starttime.
        useridlist (list[str], required): members; at most 100 items.

    Reply:
        checkindata (list[dict]): the check-ins.
        checkindata[].userid (str): member.
        checkindata[].groupname (str): name of the rule.
        checkindata[].checkin_type (str): 上班打卡 = check-in, 下班打卡 = check-out, 外出打卡 = field check-in, 仅记录打卡时间和位置 = time
            and place only.
        checkindata[].exception_type (str): what was wrong, separated by semicolons: 时间异常 = time, 地点异常 = place, 未打卡 =
            missing, wifi异常 = Wi-Fi, 非常用设备 = unusual device.
        checkindata[].checkin_time (int): when, Unix seconds.
        checkindata[].location_title (str): name of the place.
        checkindata[].location_detail (str): address of the place.
        checkindata[].wifiname (str): name of the Wi-Fi network.
        checkindata[].notes (str): remark.
        checkindata[].wifimac (str): MAC address (BSSID) of the Wi-Fi network.
        checkindata[].mediaids (list[str]): media_id of each attachment, to be fetched with media.get.
        checkindata[].lat (int): latitude times 1,000,000, in GCJ-02; only when checked in by place.
        checkindata[].lng (int): longitude times 1,000,000, in GCJ-02; only when checked in by place.
        checkindata[].deviceid (str): device.
        checkindata[].sch_checkin_time (int): start or end of work that the record belongs to, Unix seconds; only for
            fixed hours and shifts.
        checkindata[].groupid (int): rule.
        checkindata[].schedule_id (int): shift within the rule.
        checkindata[].timeline_id (int): working period within the shift.

    Permission:
        self-built: 打卡 > 可调用接口的应用
        third-party, delegated: 打卡
        system secret: not since 2023-12-01, except for corps that used it before
        note: members within the app's visible range

    Limits:
        - 600 calls a minute.
        - at most 30 days in a call.
    """
    return _http.post("checkin/getcheckindata", access_token, hash)


def getcheckin_daydata(access_token: Token, hash: Hash) -> Reply:
    """获取打卡日报数据: read the daily attendance reports of given members for a span of days.

    POST checkin/getcheckin_daydata
    https://developer.work.weixin.qq.com/document/path/93374 (2024/09/11)

    hash:
        starttime (int, required): first day, 0:00 in Unix seconds.
        endtime (int, required): last day, 0:00 in Unix seconds.
        useridlist (list[str], required): members; 1 to 100 items; each userid 1 to 64 bytes.

    Reply:
        datas (list[dict]): one report per member and day.
        datas[].base_info (dict): who and when.
        datas[].base_info.date (int): the day, Unix seconds.
        datas[].base_info.record_type (int): 1 = fixed hours, 2 = field work (never in this report), 3 = shifts, 4 =
            free check-in, 5 = overtime, 7 = no rule.
        datas[].base_info.name (str): member's name.
        datas[].base_info.name_ex (str): member's alias.
        datas[].base_info.departs_name (str): departments of the member, joined by semicolons.
        datas[].base_info.acctid (str): member (userid).
        datas[].base_info.rule_info (dict): rule that applied.
        datas[].base_info.rule_info.groupid (int): rule.
        datas[].base_info.rule_info.groupname (str): name of the rule.
        datas[].base_info.rule_info.scheduleid (int): shift; only for rules by shift.
        datas[].base_info.rule_info.schedulename (str): name of the shift; only for rules by shift.
        datas[].base_info.rule_info.checkintime (list[dict]): working hours of the day; only for fixed hours.
        datas[].base_info.rule_info.checkintime[].work_sec (int): start of work, seconds from 0:00.
        datas[].base_info.rule_info.checkintime[].off_work_sec (int): end of work, seconds from 0:00.
        datas[].base_info.day_type (int): 0 = working day, 1 = day off.
        datas[].summary_info (dict): totals.
        datas[].summary_info.checkin_count (int): check-ins of the day.
        datas[].summary_info.regular_work_sec (int): actual working time, seconds.
        datas[].summary_info.standard_work_sec (int): working time due, seconds.
        datas[].summary_info.earliest_time (int): first check-in, seconds from 0:00.
        datas[].summary_info.lastest_time (int): last check-in, seconds from 0:00; the name is spelled so.
        datas[].holiday_infos (list[dict]): leave and attendance requests of the day.
        datas[].holiday_infos[].sp_number (str): number of the approval.
        datas[].holiday_infos[].sp_title (dict): title of the request.
        datas[].holiday_infos[].sp_title.data (list[dict]): the title by language, Chinese only at present.
        datas[].holiday_infos[].sp_title.data[].text (str): title.
        datas[].holiday_infos[].sp_title.data[].lang (str): language: zh_CN.
        datas[].holiday_infos[].sp_description (dict): description of the request.
        datas[].holiday_infos[].sp_description.data (list[dict]): the description by language, Chinese only at present.
        datas[].holiday_infos[].sp_description.data[].text (str): description.
        datas[].holiday_infos[].sp_description.data[].lang (str): language: zh_CN.
        datas[].exception_infos (list[dict]): exceptions.
        datas[].exception_infos[].exception (int): 1 = late, 2 = early leaving, 3 = missing check-in, 4 = absent, 5 =
            wrong place, 6 = wrong device.
        datas[].exception_infos[].count (int): how often that day.
        datas[].exception_infos[].duration (int): how long that day; only for 1, 2 and 4.
        datas[].ot_info (dict): overtime.
        datas[].ot_info.ot_status (int): 0 = none, 1 = normal, 2 = too short.
        datas[].ot_info.ot_duration (int): length of the overtime.
        datas[].ot_info.exception_duration (list[int]): what the overtime lacks when ot_status is 2.
        datas[].ot_info.workday_over_as_vacation (int): overtime on working days turned into time off, seconds.
        datas[].ot_info.workday_over_as_money (int): overtime on working days turned into pay, seconds.
        datas[].ot_info.restday_over_as_vacation (int): overtime on rest days turned into time off, seconds.
        datas[].ot_info.restday_over_as_money (int): overtime on rest days turned into pay, seconds.
        datas[].ot_info.holiday_over_as_vacation (int): overtime on holidays turned into time off, seconds.
        datas[].ot_info.holiday_over_as_money (int): overtime on holidays turned into pay, seconds.
        datas[].sp_items (list[dict]): leave and attendance statistics.
        datas[].sp_items[].type (int): 1 = leave, 2 = make-up, 3 = business trip, 4 = out of office, 15 = check-in by
            approval, 100 = field work.
        datas[].sp_items[].vacation_id (int): kind of leave, when type is 1; for the list of kinds see oa.vacation.
        datas[].sp_items[].count (int): how often that day.
        datas[].sp_items[].duration (int): how long that day, seconds; divide by 86400 for days or by 3600 for hours, as
            time_type says.
        datas[].sp_items[].time_type (int): unit of the item: 0 = days, 1 = hours.
        datas[].sp_items[].name (str): name of the item.

    Permission:
        self-built: 打卡 > 可调用接口的应用
        third-party, delegated: 打卡
        system secret: not since 2023-12-01, except for corps that used it before
        note: members within the app's visible range

    Limits:
        - 100 calls a minute.
    """
    return _http.post("checkin/getcheckin_daydata", access_token, hash)


def getcheckin_monthdata(access_token: Token, hash: Hash) -> Reply:
    """获取打卡月报数据: read the attendance of given members summed over a span of days.

    POST checkin/getcheckin_monthdata
    https://developer.work.weixin.qq.com/document/path/93387 (2025/03/24)

    hash:
        starttime (int, required): first day, 0:00 in Unix seconds.
        endtime (int, required): last day, 0:00 in Unix seconds.
        useridlist (list[str], required): members; 1 to 100 items; each userid 1 to 64 bytes.

    Reply:
        datas (list[dict]): one report per member.
        datas[].base_info (dict): who.
        datas[].base_info.record_type (int): 1 = fixed hours, 2 = field work (never in this report), 3 = shifts, 4 =
            free check-in, 5 = overtime, 7 = no rule.
        datas[].base_info.name (str): member's name.
        datas[].base_info.name_ex (str): member's alias.
        datas[].base_info.departs_name (str): departments of the member, joined by semicolons.
        datas[].base_info.rule_info (dict): rule that applied.
        datas[].base_info.rule_info.groupid (int): rule.
        datas[].base_info.rule_info.groupname (str): name of the rule.
        datas[].base_info.acctid (str): member (userid).
        datas[].summary_info (dict): totals.
        datas[].summary_info.work_days (int): days on which check-in was due.
        datas[].summary_info.regular_days (int): days without exceptions; not shown in the sample.
        datas[].summary_info.rest_days (int): days of rest.
        datas[].summary_info.except_days (int): days with exceptions.
        datas[].summary_info.regular_work_sec (int): actual working time, seconds.
        datas[].summary_info.standard_work_sec (int): working time due, seconds.
        datas[].exception_infos (list[dict]): exceptions.
        datas[].exception_infos[].exception (int): 1 = late, 2 = early leaving, 3 = missing check-in, 4 = absent, 5 =
            wrong place, 6 = wrong device.
        datas[].exception_infos[].count (int): how often in the period.
        datas[].exception_infos[].duration (int): how long in the period; only for 1, 2 and 4.
        datas[].sp_items (list[dict]): leave and attendance statistics.
        datas[].sp_items[].type (int): 1 = leave, 2 = make-up, 3 = business trip, 4 = out of office, 15 = check-in by
            approval, 100 = field work.
        datas[].sp_items[].vacation_id (int): kind of leave, when type is 1; for the list of kinds see oa.vacation.
        datas[].sp_items[].count (int): how often in the period.
        datas[].sp_items[].duration (int): how long in the period, seconds; divide by 86400 for days or by 3600 for
            hours, as time_type says.
        datas[].sp_items[].time_type (int): unit of the item: 0 = days, 1 = hours.
        datas[].sp_items[].name (str): name of the item.
        datas[].overwork_info (dict): overtime.
        datas[].overwork_info.workday_over_sec (int): overtime on working days, seconds; workday has no s in this name.
        datas[].overwork_info.holidays_over_sec (int): overtime on holidays, seconds; not shown in the sample.
        datas[].overwork_info.restdays_over_sec (int): overtime on rest days, seconds.
        datas[].overwork_info.workdays_over_as_vacation (int): overtime on working days turned into time off, seconds.
        datas[].overwork_info.workdays_over_as_money (int): overtime on working days turned into pay, seconds.
        datas[].overwork_info.restdays_over_as_vacation (int): overtime on rest days turned into time off, seconds.
        datas[].overwork_info.restdays_over_as_money (int): overtime on rest days turned into pay, seconds.
        datas[].overwork_info.holidays_over_as_vacation (int): overtime on holidays turned into time off, seconds.
        datas[].overwork_info.holidays_over_as_money (int): overtime on holidays turned into pay, seconds.

    Permission:
        self-built: 打卡 > 可调用接口的应用
        third-party, delegated: 打卡
        system secret: not since 2023-12-01, except for corps that used it before
        note: members within the app's visible range

    Limits:
        - 60 calls a minute.
    """
    return _http.post("checkin/getcheckin_monthdata", access_token, hash)


def getcheckinschedulist(access_token: Token, hash: Hash) -> Reply:
    """获取打卡人员排班信息: read the shift plans of given members in a time range.

    POST checkin/getcheckinschedulist
    https://developer.work.weixin.qq.com/document/path/93380 (2023/12/18)

    Only members under a rule by shift have a plan.

    hash:
        starttime (int, required): start of the range, Unix seconds.
        endtime (int, required): end of the range, Unix seconds; not more than a month after starttime.
        useridlist (list[str], required): members; at most 100 items.

    Reply:
        schedule_list (list[dict]): the plans.
        schedule_list[].userid (str): member.
        schedule_list[].yearmonth (int): month of the plan as YYYYMM.
        schedule_list[].groupid (int): rule.
        schedule_list[].groupname (str): name of the rule.
        schedule_list[].schedule (dict): the member's plan.
        schedule_list[].schedule.scheduleList (list[dict]): its days; the L is a capital.
        schedule_list[].schedule.scheduleList[].day (int): day of the month.
        schedule_list[].schedule.scheduleList[].schedule_info (dict): shift of that day.
        schedule_list[].schedule.scheduleList[].schedule_info.schedule_id (int): shift; 0 = rest.
        schedule_list[].schedule.scheduleList[].schedule_info.schedule_name (str): name of the shift.
        schedule_list[].schedule.scheduleList[].schedule_info.time_section (list[dict]): working periods; empty on a day
            of rest.
        schedule_list[].schedule.scheduleList[].schedule_info.time_section[].id (int): period, that is one pair of start
            and end within the shift.
        schedule_list[].schedule.scheduleList[].schedule_info.time_section[].work_sec (int): start of work, seconds from
            0:00.
        schedule_list[].schedule.scheduleList[].schedule_info.time_section[].off_work_sec (int): end of work, seconds
            from 0:00.
        schedule_list[].schedule.scheduleList[].schedule_info.time_section[].remind_work_sec (int): reminder before
            work, seconds from 0:00.
        schedule_list[].schedule.scheduleList[].schedule_info.time_section[].remind_off_work_sec (int): reminder after
            work, seconds from 0:00.

    Permission:
        self-built: 打卡 > 可调用接口的应用
        third-party, delegated: 打卡
        system secret: not since 2023-12-01, except for corps that used it before
        note: members within the app's visible range

    Limits:
        - 60 calls a minute.

    Errors:
        301021: wrong userid.
        301070: system error, try again later.
        301075: wrong input parameter.
    """
    return _http.post("checkin/getcheckinschedulist", access_token, hash)


def setcheckinschedulist(access_token: Token, hash: Hash) -> Reply:
    """为打卡人员排班: plan shifts for members under a rule by shift.

    POST checkin/setcheckinschedulist
    https://developer.work.weixin.qq.com/document/path/93385 (2023/12/18)

    Each item gives one member one shift on one day of the month yearmonth. The shifts themselves belong to the rule:
    see getcorpcheckinoption.

    hash:
        groupid (int, required): the rule, which must be by shift.
        items (list[dict], required): the shifts planned.
        items[].userid (str, required): member.
        items[].day (int, required): day of the month; from 1 to 31.
        items[].schedule_id (int, required): shift of the rule; 0 = rest.
        yearmonth (int, required): the month as YYYYMM.

    Permission:
        self-built: 打卡 > 可调用接口的应用
        third-party, delegated: 打卡
        system secret: not since 2023-12-01, except for corps that used it before

    Limits:
        - 60 calls a minute.
    """
    return _http.post("checkin/setcheckinschedulist", access_token, hash)


def punch_correction(access_token: Token, hash: Hash) -> Reply:
    """为打卡人员补卡: add a make-up check-in for a member.

    POST checkin/punch_correction
    https://developer.work.weixin.qq.com/document/path/95803 (2024/07/25)

    hash:
        userid (str, required): member.
        schedule_date_time (int, required): day on which the check-in was due, 0:00 in Unix seconds.
        schedule_checkin_time (int): time of that day at which it was due, seconds from 0:00 (32400 = 9:00): work_sec or
            off_work_sec of the member's rule; leave out where the rule sets no time (days off, no rule, free hours).
        checkin_time (int, required): time of the check-in to add, Unix seconds; against the time due it may count as
            normal, late or early.
        remark (str): remark; at most 512 bytes.

    Permission:
        self-built: 打卡 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before

    Limits:
        - 600 calls a minute.
        - while a check-in by approval (审批打卡) is in review it cannot be made up for; what is added wipes out its data.
    """
    return _http.post("checkin/punch_correction", access_token, hash)


def addcheckinuserface(access_token: Token, hash: Hash) -> Reply:
    """录入打卡人员人脸信息: store a member's face image for check-in by face.

    POST checkin/addcheckinuserface
    https://developer.work.weixin.qq.com/document/path/93378 (2023/11/30)

    The image is used for check-in only and replaces the one already stored.

    hash:
        userid (str): member; needed, though the page calls it optional.
        userface (str): face image in base64; needed, though the page calls it optional.

    Permission:
        self-built: 打卡 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before

    Limits:
        - 10 calls a minute.
        - the image: at most 1 MB.

    Errors:
        301021: wrong input parameter.
        301069: no member has this userid.
        301070: system error, try again later.
        301071: another member of the corp has a similar face; the image is stored all the same.
        301072: bad face image data, use another image.
    """
    return _http.post("checkin/addcheckinuserface", access_token, hash)


def add_checkin_option(access_token: Token, hash: Hash) -> Reply:
    """创建打卡规则: create a check-in rule.

    POST checkin/add_checkin_option
    https://developer.work.weixin.qq.com/document/path/98041 (2025/08/29)

    The reply does not name the new rule: read it back with getcorpcheckinoption. A groupid in the hash is ignored.

    hash:
        effective_now (bool): whether the rule takes effect at once. Default: false.
        group (dict): the rule; always needed.
        group.grouptype (int, required): 1 = fixed hours, 2 = shifts, 3 = free hours.
        group.groupname (str, required): name of the rule; 1 to 40 characters.
        group.range (dict, required): who the rule covers; at least one of its three lists must not be empty.
        group.range.party_id (list[str]): departments.
        group.range.userid (list[str]): members.
        group.range.tagid (list[int]): tags.
        group.white_users (list[str]): members who need not check in.
        group.checkindate (list[dict]): check-in times; 1 to 7 items; required when grouptype is 1, not allowed when it
            is 2.
        group.checkindate[].workdays (list[int]): working days, 1 to 6 = Monday to Saturday and 0 = Sunday; at most 7
            items; each day once in the rule; required when grouptype is 1, but empty where biweekly is on.
        group.checkindate[].checkintime (list[dict]): working periods; 1 to 4 items; neither they nor the times open for
            check-in may overlap.
        group.checkindate[].checkintime[].time_id (int): id of your own for the period; from 1 to 99998; unique within
            the rule.
        group.checkindate[].checkintime[].work_sec (int, required): start of work, seconds from 0:00; a multiple of 60;
            at most 86400.
        group.checkindate[].checkintime[].off_work_sec (int, required): end of work, seconds from 0:00; a multiple of
            60; later than work_sec by more than a minute and less than 24 hours; before 23:59 of the next day.
        group.checkindate[].checkintime[].remind_work_sec (int): reminder before work, seconds from 0:00; 0, 5, 10, 15
            or 20 minutes before work_sec; required when the period is given.
        group.checkindate[].checkintime[].remind_off_work_sec (int): reminder after work, seconds from 0:00; 0, 10, 20,
            30 or 60 minutes after off_work_sec; required when the period is given.
        group.checkindate[].checkintime[].allow_rest (bool): whether there are breaks. Default: false.
        group.checkindate[].checkintime[].rest_begin_time (int): start of the break, seconds from 0:00; a multiple of
            60; required when allow_rest is true, not allowed else; breaks lie inside the period and leave more than 3
            minutes of work.
        group.checkindate[].checkintime[].rest_end_time (int): end of the break, seconds from 0:00; a multiple of 60;
            required when allow_rest is true, not allowed else.
        group.checkindate[].checkintime[].rest_times (list[dict]): further breaks, which must not overlap; at most 5
            items; needs allow_rest.
        group.checkindate[].checkintime[].rest_times[].rest_begin_time (int): start of the break, seconds from 0:00.
        group.checkindate[].checkintime[].rest_times[].rest_end_time (int): end of the break, seconds from 0:00.
        group.checkindate[].checkintime[].earliest_work_sec (int): earliest check-in, seconds from 0:00; a multiple of
            60; before work_sec; not after 0:00 of the next day; required when the period is given.
        group.checkindate[].checkintime[].latest_work_sec (int): latest check-in, seconds from 0:00; a multiple of 60;
            between work_sec and off_work_sec; not after 23:59 of the next day; required when the period is given.
        group.checkindate[].checkintime[].earliest_off_work_sec (int): earliest check-out, seconds from 0:00; a multiple
            of 60; between work_sec and off_work_sec; not after 04:00 of the next day; required when the period is
            given.
        group.checkindate[].checkintime[].latest_off_work_sec (int): latest check-out, seconds from 0:00; a multiple of
            60; not before off_work_sec, and less than 24 hours after it; not after 04:00 of the next day; required when
            the period is given.
        group.checkindate[].checkintime[].no_need_checkon (bool): whether no check-in is needed. Default: false.
        group.checkindate[].checkintime[].no_need_checkoff (bool): whether no check-out is needed. Default: false.
        group.checkindate[].flex_time (int): an old field, milliseconds; can't be used when rules are made or changed.
        group.checkindate[].allow_flex (bool): whether flexible hours are allowed, by the two flex fields or by the two
            max_allow fields, one pair of which must then be given. Default: false.
        group.checkindate[].flex_on_duty_time (int): lateness allowed, seconds; a multiple of 300; at most 21600; needs
            allow_flex.
        group.checkindate[].flex_off_duty_time (int): early leaving allowed, seconds; a multiple of 300; at most 21600;
            needs allow_flex.
        group.checkindate[].max_allow_arrive_early (int): how early one may come in order to leave early, seconds; a
            multiple of 300; at most 21600; needs allow_flex.
        group.checkindate[].max_allow_arrive_late (int): how late one may come and leave, seconds; a multiple of 300; at
            most 21600; needs allow_flex; this pair excludes the two flex fields, and one pair given zeroes the other.
        group.checkindate[].late_rule (dict): who leaves late may come late the next day; needs allow_flex.
        group.checkindate[].late_rule.allow_offwork_after_time (bool): whether this applies; the other fields need it.
            Default: false.
        group.checkindate[].late_rule.offwork_after_time (int): how late one left, seconds after the last end of work; a
            multiple of 900; at most 36000; ignored when timerules is given; not less than onwork_flex_time.
        group.checkindate[].late_rule.onwork_flex_time (int): lateness then allowed at the first period of the next day,
            seconds; a multiple of 900; at most 36000; ignored when timerules is given.
        group.checkindate[].late_rule.timerules (list[dict]): the same in several steps.
        group.checkindate[].late_rule.timerules[].offwork_after_time (int): how late one left, seconds after the last
            end of work; a multiple of 900; at most 36000; not less than onwork_flex_time.
        group.checkindate[].late_rule.timerules[].onwork_flex_time (int): lateness then allowed at the first period of
            the next day, seconds; a multiple of 900; at most 36000.
        group.checkindate[].biweekly (dict): weeks that take turns; only used when grouptype is 1.
        group.checkindate[].biweekly.enable_weekday_recurrence (bool): whether two kinds of weeks take turns (大小周).
        group.checkindate[].biweekly.odd_workdays (list[int]): working days of odd weeks, the week of 2024-01-01 being
            week 1.
        group.checkindate[].biweekly.even_workdays (list[int]): working days of even weeks.
        group.schedulelist (list[dict]): shifts; at most 50 items; required when grouptype is 2, not allowed otherwise;
            one of them must be the day of rest, with schedule_id 0, the name 休息 and no time_section, and another a
            working one.
        group.schedulelist[].schedule_id (int): id of your own for the shift, unique within the rule; 0 = rest.
        group.schedulelist[].schedule_name (str): name of the shift, unique within the rule; 1 to 40 characters.
        group.schedulelist[].time_section (list[dict]): working periods, which may not overlap; at most 4 items.
        group.schedulelist[].time_section[].time_id (int): id of your own for the period; from 1 to 99998; unique within
            the rule.
        group.schedulelist[].time_section[].work_sec (int, required): start of work, seconds from 0:00; a multiple of
            60; at most 86400.
        group.schedulelist[].time_section[].off_work_sec (int, required): end of work, seconds from 0:00; a multiple of
            60; later than work_sec by more than a minute and less than 24 hours; before 23:59 of the next day.
        group.schedulelist[].time_section[].remind_work_sec (int): reminder before work, seconds from 0:00; 0, 5, 10, 15
            or 20 minutes before work_sec; required when the period is given.
        group.schedulelist[].time_section[].remind_off_work_sec (int): reminder after work, seconds from 0:00; 0, 10,
            20, 30 or 60 minutes after off_work_sec; required when the period is given.
        group.schedulelist[].time_section[].allow_rest (bool): whether there are breaks. Default: false.
        group.schedulelist[].time_section[].rest_begin_time (int): start of the break, seconds from 0:00; a multiple of
            60; required when allow_rest is true, not allowed else; breaks lie inside the period and leave more than 3
            minutes of work.
        group.schedulelist[].time_section[].rest_end_time (int): end of the break, seconds from 0:00; a multiple of 60;
            required when allow_rest is true, not allowed else.
        group.schedulelist[].time_section[].rest_times (list[dict]): further breaks, which must not overlap; at most 5
            items; needs allow_rest.
        group.schedulelist[].time_section[].rest_times[].rest_begin_time (int): start of the break, seconds from 0:00.
        group.schedulelist[].time_section[].rest_times[].rest_end_time (int): end of the break, seconds from 0:00.
        group.schedulelist[].time_section[].earliest_work_sec (int): earliest check-in, seconds from 0:00; a multiple of
            60; before work_sec, in the first period by at most 4 hours; required when the period is given.
        group.schedulelist[].time_section[].latest_work_sec (int): latest check-in, seconds from 0:00; a multiple of 60;
            between work_sec and off_work_sec; required when the period is given.
        group.schedulelist[].time_section[].earliest_off_work_sec (int): earliest check-out, seconds from 0:00; a
            multiple of 60; between work_sec and off_work_sec; required when the period is given.
        group.schedulelist[].time_section[].latest_off_work_sec (int): latest check-out, seconds from 0:00; a multiple
            of 60; not before off_work_sec, and less than 24 hours after it; required when the period is given.
        group.schedulelist[].time_section[].no_need_checkon (bool): whether no check-in is needed. Default: false.
        group.schedulelist[].time_section[].no_need_checkoff (bool): whether no check-out is needed. Default: false.
        group.schedulelist[].allow_flex (bool): whether flexible hours are allowed, by the two flex fields or by the two
            max_allow fields, one pair of which must then be given. Default: true.
        group.schedulelist[].flex_on_duty_time (int): lateness allowed, seconds; a multiple of 300; at most 21600; needs
            allow_flex.
        group.schedulelist[].flex_off_duty_time (int): early leaving allowed, seconds; a multiple of 300; at most 21600;
            needs allow_flex.
        group.schedulelist[].max_allow_arrive_early (int): how early one may come in order to leave early, seconds; a
            multiple of 300; at most 21600; needs allow_flex.
        group.schedulelist[].max_allow_arrive_late (int): how late one may come and leave, seconds; a multiple of 300;
            at most 21600; needs allow_flex; this pair excludes the two flex fields, and one pair given zeroes the
            other.
        group.schedulelist[].late_rule (dict): who leaves late may come late the next day; needs allow_flex.
        group.schedulelist[].late_rule.allow_offwork_after_time (bool): whether this applies; the other fields need it.
            Default: false.
        group.schedulelist[].late_rule.offwork_after_time (int): how late one left, seconds after the last end of work;
            a multiple of 900; at most 36000; ignored when timerules is given; not less than onwork_flex_time.
        group.schedulelist[].late_rule.onwork_flex_time (int): lateness then allowed at the first period of the next
            day, seconds; a multiple of 900; at most 36000; ignored when timerules is given.
        group.schedulelist[].late_rule.timerules (list[dict]): the same in several steps.
        group.schedulelist[].late_rule.timerules[].offwork_after_time (int): how late one left, seconds after the last
            end of work; a multiple of 900; at most 36000; not less than onwork_flex_time.
        group.schedulelist[].late_rule.timerules[].onwork_flex_time (int): lateness then allowed at the first period of
            the next day, seconds; a multiple of 900; at most 36000.
        group.offwork_interval_time (int): check-out is possible this many seconds after check-in; for overtime under
            fixed hours and shifts and for free hours; a multiple of 300; at most 86100.
        group.span_day_time (int): when the day turns into the next, seconds from 0:00; a multiple of 60; from 0 to
            86340; not allowed unless grouptype is 3. Default: 0.
        group.standard_work_duration (int): working time due, seconds; -1 = no limit, else 3600 to 86400 in steps of
            1800; not allowed unless grouptype is 3. Default: -1.
        group.spe_workdays (list[dict]): extra days on which check-in is required, in the future and without overlap; at
            most 366 items; not allowed unless grouptype is 1.
        group.spe_workdays[].type (int): which days: 0 = one day (timestamp), 1 = a span (begtime to endtime), 2 = every
            two weeks (timestamp to endtime).
        group.spe_workdays[].timestamp (int): the day, or with type 2 the first day, 0:00 in Unix seconds; required when
            type is 0 or 2.
        group.spe_workdays[].begtime (int): first day of the span, 0:00 in Unix seconds; required when type is 1.
        group.spe_workdays[].endtime (int): last day, inclusive, 0:00 in Unix seconds; required when type is 1 or 2; not
            before the first day, nor more than a year after it.
        group.spe_workdays[].notes (str, required): remark; 1 to 40 bytes.
        group.spe_workdays[].checkintime (list[dict], required): working periods of that day; without the four earliest
            and latest fields.
        group.spe_workdays[].checkintime[].time_id (int, required): id of your own for the period; from 1 to 99998;
            unique within the rule.
        group.spe_workdays[].checkintime[].work_sec (int, required): start of work, seconds from 0:00; a multiple of 60;
            from 14400 to 64800, which is 04:00 to 18:00.
        group.spe_workdays[].checkintime[].off_work_sec (int, required): end of work, seconds from 0:00; a multiple of
            60; later than work_sec by more than a minute and less than 24 hours; from 14400 to 97200 (04:00 to 03:00 of
            the next day).
        group.spe_workdays[].checkintime[].remind_work_sec (int, required): reminder before work, seconds from 0:00; 0,
            5, 10, 15 or 20 minutes before work_sec.
        group.spe_workdays[].checkintime[].remind_off_work_sec (int, required): reminder after work, seconds from 0:00;
            0, 10, 20, 30 or 60 minutes after off_work_sec.
        group.spe_offdays (list[dict]): extra days without check-in, in the future and without overlap; at most 366
            items.
        group.spe_offdays[].type (int): which days: 0 = one day (timestamp), 1 = a span (begtime to endtime), 2 = every
            two weeks (timestamp to endtime).
        group.spe_offdays[].timestamp (int): the day, or with type 2 the first day, 0:00 in Unix seconds; required when
            type is 0 or 2.
        group.spe_offdays[].begtime (int): first day of the span, 0:00 in Unix seconds; required when type is 1.
        group.spe_offdays[].endtime (int): last day, inclusive, 0:00 in Unix seconds; required when type is 1 or 2; not
            before the first day, nor more than a year after it.
        group.spe_offdays[].notes (str): remark; optional in the table, yet an empty one is refused.
        group.sync_holidays (bool): whether public holidays are days off. Default: true.
        group.need_photo (bool): whether a photo is required. Default: false.
        group.note_can_use_local_pic (bool): whether stored pictures may be attached to remarks. Default: true.
        group.wifimac_infos (list[dict]): Wi-Fi networks that one may check in from; at most 500 items; required when
            loc_infos is left out.
        group.wifimac_infos[].wifiname (str): name of the network; 1 to 40 characters.
        group.wifimac_infos[].wifimac (str): its MAC address (BSSID); must not be empty; unique within the rule.
        group.loc_infos (list[dict]): places that one may check in at; at most 500 items; required when wifimac_infos is
            left out.
        group.loc_infos[].lat (int): latitude times 1,000,000, in GCJ-02; from -90000000 to 90000000; required when the
            place is given.
        group.loc_infos[].lng (int): longitude times 1,000,000, in GCJ-02; from -180000000 to 180000000; required when
            the place is given.
        group.loc_infos[].loc_title (str): name of the place; 1 to 40 characters.
        group.loc_infos[].loc_detail (str): address of the place; 1 to 40 characters.
        group.loc_infos[].distance (int): distance allowed, metres; one of 100, 200, 300, 400, 500, 600, 700, 800, 900,
            1000, 1500, 2000, 2500, 3000.
        group.option_out_range (int): checking in elsewhere: 0 = an exception, 1 = normal field work, 2 = not allowed.
            Default: 0.
        group.allow_checkin_offworkday (bool): whether one may check in on days off, fixed hours. Default: false.
        group.type (int): how one checks in: 0 = phone, 2 = smart attendance machine, 3 = phone or smart attendance
            machine; the list of errors knows 1 = USB attendance machine instead of 2. Default: 0.
        group.checkin_method_type (int): how check-ins and check-outs alternate, on days off for fixed hours and shifts,
            always for free hours: 0 = many pairs, 1 = one pair, 2 = only time and place are recorded; 2 for free hours
            only.
        group.use_face_detect (bool): whether faces are recognised. Default: false.
        group.open_face_live_detect (bool): whether it is checked that the face is alive; needs use_face_detect.
            Default: false.
        group.sync_out_checkin (bool): whether field check-ins (外出打卡) count as check-in and check-out. Default: false.
        group.reporterinfo (dict): who gets reports.
        group.reporterinfo.reporters (list[dict]): recipients, each a member or a tag.
        group.reporterinfo.reporters[].userid (str): recipient; required when tagid is left out.
        group.reporterinfo.reporters[].tagid (int): tag whose members receive; required when userid is left out.
        group.allow_apply_offworkday (bool): whether make-up requests are allowed; the fields on make-up need it.
            Default: false.
        group.allow_apply_bk_cnt (int): make-up requests allowed a month; from -1 to 99; -1 = no limit. Default: -1.
        group.allow_apply_bk_day_limit (int): days within which make-up requests are allowed; from -1 to 180; 1 = that
            day only, 2 = the day after too, -1 = no limit. Default: -1.
        group.buka_limit_next_month (int): day of the next month from which make-up requests are closed; -1 = no such
            day, else 1 to 28. Default: -1.
        group.buka_restriction (int): bit mask of the exceptions closed to make-up requests; a set bit closes, from the
            lowest bit on: missing check-in, late, early leaving, other; 0 = all open. Default: 0.
        group.buka_remind (dict): reminder to hand in make-up requests.
        group.buka_remind.open_remind (bool): whether to remind; the other two need it.
        group.buka_remind.buka_remind_day (int): day of the month: 15 to 30 when buka_remind_month is 0, 1 to 26 when it
            is 1.
        group.buka_remind.buka_remind_month (int): 0 = this month, 1 = next month.
        group.ot_info_v2 (dict): overtime settings; required when the rule is created; the older ot_info is refused.
        group.ot_info_v2.workdayconf (dict, required): overtime on working days.
        group.ot_info_v2.workdayconf.allow_ot (bool, required): whether overtime is allowed.
        group.ot_info_v2.workdayconf.type (int): what counts: 0 = check-ins verified against overtime requests, 1 =
            check-in time, 2 = approved overtime requests only. Default: 2.
        group.ot_info_v2.workdayconf.apply (dict): settings used when type is 2.
        group.ot_info_v2.workdayconf.apply.restinfo (dict): breaks taken off the overtime.
        group.ot_info_v2.workdayconf.apply.restinfo.type (int): 0 = none, 1 = fixed breaks, 2 = by the length of the
            overtime; only the fields of that type may be given.
        group.ot_info_v2.workdayconf.apply.restinfo.fix_time_rule_list (list[dict]): fixed breaks, which must not
            overlap; 1 to 10 items; only used when type is 1.
        group.ot_info_v2.workdayconf.apply.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required): start of
            the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.
        group.ot_info_v2.workdayconf.apply.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required): end of the
            break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the start.
        group.ot_info_v2.workdayconf.apply.restinfo.cal_ottime_rule (dict): breaks by length; only used when type is 2.
        group.ot_info_v2.workdayconf.apply.restinfo.cal_ottime_rule.items (list[dict], required): steps; 1 to 5 items.
        group.ot_info_v2.workdayconf.apply.restinfo.cal_ottime_rule.items[].ot_time (int, required): overtime reached,
            seconds; a multiple of 900; greater from step to step.
        group.ot_info_v2.workdayconf.apply.restinfo.cal_ottime_rule.items[].rest_time (int, required): break then taken
            off, seconds; a multiple of 900; at most 21600; not more than ot_time.
        group.ot_info_v2.workdayconf.checkin (dict): settings used when type is 1.
        group.ot_info_v2.workdayconf.checkin.ot_time_start (int): how long after the end of work overtime begins,
            seconds; at most 43200. Default: 1800.
        group.ot_info_v2.workdayconf.checkin.ot_time_min (int): what is shorter is no overtime, seconds; at most 43200;
            less than ot_time_max. Default: 1800.
        group.ot_info_v2.workdayconf.checkin.ot_time_max (int): what is longer counts no further, seconds; at most
            43200. Default: 14400.
        group.ot_info_v2.workdayconf.checkin.restinfo (dict): breaks taken off the overtime.
        group.ot_info_v2.workdayconf.checkin.restinfo.type (int): 0 = none, 1 = fixed breaks, 2 = by the length of the
            overtime; only the fields of that type may be given.
        group.ot_info_v2.workdayconf.checkin.restinfo.fix_time_rule_list (list[dict]): fixed breaks, which must not
            overlap; 1 to 10 items; only used when type is 1.
        group.ot_info_v2.workdayconf.checkin.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required): start of
            the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.
        group.ot_info_v2.workdayconf.checkin.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required): end of the
            break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the start.
        group.ot_info_v2.workdayconf.checkin.restinfo.cal_ottime_rule (dict): breaks by length; only used when type is
            2.
        group.ot_info_v2.workdayconf.checkin.restinfo.cal_ottime_rule.items (list[dict], required): steps; 1 to 5 items.
        group.ot_info_v2.workdayconf.checkin.restinfo.cal_ottime_rule.items[].ot_time (int, required): overtime reached,
            seconds; a multiple of 900; greater from step to step.
        group.ot_info_v2.workdayconf.checkin.restinfo.cal_ottime_rule.items[].rest_time (int, required): break then
            taken off, seconds; a multiple of 900; at most 21600; not more than ot_time.
        group.ot_info_v2.workdayconf.applycheckin (dict): settings used when type is 0.
        group.ot_info_v2.workdayconf.applycheckin.restinfo (dict): breaks taken off the overtime.
        group.ot_info_v2.workdayconf.applycheckin.restinfo.type (int): 0 = none, 1 = fixed breaks, 2 = by the length of
            the overtime; only the fields of that type may be given.
        group.ot_info_v2.workdayconf.applycheckin.restinfo.fix_time_rule_list (list[dict]): fixed breaks, which must not
            overlap; 1 to 10 items; only used when type is 1.
        group.ot_info_v2.workdayconf.applycheckin.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required):
            start of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.
        group.ot_info_v2.workdayconf.applycheckin.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required): end of
            the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the
            start.
        group.ot_info_v2.workdayconf.applycheckin.restinfo.cal_ottime_rule (dict): breaks by length; only used when type
            is 2.
        group.ot_info_v2.workdayconf.applycheckin.restinfo.cal_ottime_rule.items (list[dict], required): steps; 1 to 5
            items.
        group.ot_info_v2.workdayconf.applycheckin.restinfo.cal_ottime_rule.items[].ot_time (int, required): overtime
            reached, seconds; a multiple of 900; greater from step to step.
        group.ot_info_v2.workdayconf.applycheckin.restinfo.cal_ottime_rule.items[].rest_time (int, required): break then
            taken off, seconds; a multiple of 900; at most 21600; not more than ot_time.
        group.ot_info_v2.workdayconf.ot_trans_enable (bool): whether overtime is turned into time off or pay. Default:
            false.
        group.ot_info_v2.workdayconf.ot_trans_type (int): 1 = time off, 2 = pay. Default: 1.
        group.ot_info_v2.workdayconf.vacation (dict): time off.
        group.ot_info_v2.workdayconf.vacation.trans_ratio (int): time off for the overtime, per cent; at most 3000.
            Default: 100.
        group.ot_info_v2.workdayconf.vacation.sync_vacation (bool): whether the time off is credited to the leave
            account. Default: true.
        group.ot_info_v2.workdayconf.ot_time_range (int): when overtime is allowed, for fixed hours and shifts: 0 = all
            day, 1 = before work, 2 = after work. Default: 0.
        group.ot_info_v2.restdayconf (dict): overtime on rest days; asked for by the table and the list of errors, left
            out in the sample.
        group.ot_info_v2.restdayconf.allow_ot (bool, required): whether overtime is allowed.
        group.ot_info_v2.restdayconf.type (int, required): what counts: 0 = check-ins verified against overtime
            requests, 1 = check-in time, 2 = approved overtime requests only.
        group.ot_info_v2.restdayconf.apply (dict): settings used when type is 2.
        group.ot_info_v2.restdayconf.apply.restinfo (dict): breaks taken off the overtime.
        group.ot_info_v2.restdayconf.apply.restinfo.type (int): 0 = none, 1 = fixed breaks, 2 = by the length of the
            overtime; only the fields of that type may be given.
        group.ot_info_v2.restdayconf.apply.restinfo.fix_time_rule_list (list[dict]): fixed breaks, which must not
            overlap; 1 to 10 items; only used when type is 1.
        group.ot_info_v2.restdayconf.apply.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required): start of
            the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.
        group.ot_info_v2.restdayconf.apply.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required): end of the
            break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the start.
        group.ot_info_v2.restdayconf.apply.restinfo.cal_ottime_rule (dict): breaks by length; only used when type is 2.
        group.ot_info_v2.restdayconf.apply.restinfo.cal_ottime_rule.items (list[dict], required): steps; 1 to 5 items.
        group.ot_info_v2.restdayconf.apply.restinfo.cal_ottime_rule.items[].ot_time (int, required): overtime reached,
            seconds; a multiple of 900; greater from step to step.
        group.ot_info_v2.restdayconf.apply.restinfo.cal_ottime_rule.items[].rest_time (int, required): break then taken
            off, seconds; a multiple of 900; at most 21600; not more than ot_time.
        group.ot_info_v2.restdayconf.checkin (dict): settings used when type is 1.
        group.ot_info_v2.restdayconf.checkin.ot_time_start (int): how long after the end of work overtime begins,
            seconds; at most 43200. Default: 1800.
        group.ot_info_v2.restdayconf.checkin.ot_time_min (int): what is shorter is no overtime, seconds; at most 43200;
            less than ot_time_max. Default: 1800.
        group.ot_info_v2.restdayconf.checkin.ot_time_max (int): what is longer counts no further, seconds; at most
            43200. Default: 14400.
        group.ot_info_v2.restdayconf.checkin.restinfo (dict): breaks taken off the overtime.
        group.ot_info_v2.restdayconf.checkin.restinfo.type (int): 0 = none, 1 = fixed breaks, 2 = by the length of the
            overtime; only the fields of that type may be given.
        group.ot_info_v2.restdayconf.checkin.restinfo.fix_time_rule_list (list[dict]): fixed breaks, which must not
            overlap; 1 to 10 items; only used when type is 1.
        group.ot_info_v2.restdayconf.checkin.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required): start of
            the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.
        group.ot_info_v2.restdayconf.checkin.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required): end of the
            break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the start.
        group.ot_info_v2.restdayconf.checkin.restinfo.cal_ottime_rule (dict): breaks by length; only used when type is
            2.
        group.ot_info_v2.restdayconf.checkin.restinfo.cal_ottime_rule.items (list[dict], required): steps; 1 to 5 items.
        group.ot_info_v2.restdayconf.checkin.restinfo.cal_ottime_rule.items[].ot_time (int, required): overtime reached,
            seconds; a multiple of 900; greater from step to step.
        group.ot_info_v2.restdayconf.checkin.restinfo.cal_ottime_rule.items[].rest_time (int, required): break then
            taken off, seconds; a multiple of 900; at most 21600; not more than ot_time.
        group.ot_info_v2.restdayconf.applycheckin (dict): settings used when type is 0.
        group.ot_info_v2.restdayconf.applycheckin.restinfo (dict): breaks taken off the overtime.
        group.ot_info_v2.restdayconf.applycheckin.restinfo.type (int): 0 = none, 1 = fixed breaks, 2 = by the length of
            the overtime; only the fields of that type may be given.
        group.ot_info_v2.restdayconf.applycheckin.restinfo.fix_time_rule_list (list[dict]): fixed breaks, which must not
            overlap; 1 to 10 items; only used when type is 1.
        group.ot_info_v2.restdayconf.applycheckin.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required):
            start of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.
        group.ot_info_v2.restdayconf.applycheckin.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required): end of
            the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the
            start.
        group.ot_info_v2.restdayconf.applycheckin.restinfo.cal_ottime_rule (dict): breaks by length; only used when type
            is 2.
        group.ot_info_v2.restdayconf.applycheckin.restinfo.cal_ottime_rule.items (list[dict], required): steps; 1 to 5
            items.
        group.ot_info_v2.restdayconf.applycheckin.restinfo.cal_ottime_rule.items[].ot_time (int, required): overtime
            reached, seconds; a multiple of 900; greater from step to step.
        group.ot_info_v2.restdayconf.applycheckin.restinfo.cal_ottime_rule.items[].rest_time (int, required): break then
            taken off, seconds; a multiple of 900; at most 21600; not more than ot_time.
        group.ot_info_v2.restdayconf.ot_trans_enable (bool): whether overtime is turned into time off or pay. Default:
            false.
        group.ot_info_v2.restdayconf.ot_trans_type (int): 1 = time off, 2 = pay. Default: 1.
        group.ot_info_v2.restdayconf.vacation (dict): time off.
        group.ot_info_v2.restdayconf.vacation.trans_ratio (int): time off for the overtime, per cent; at most 3000.
            Default: 100.
        group.ot_info_v2.restdayconf.vacation.sync_vacation (bool): whether the time off is credited to the leave
            account. Default: true.
        group.ot_info_v2.restdayconf.ot_time_range (int): when overtime is allowed, for fixed hours and shifts: 0 = all
            day, 1 = before work, 2 = after work. Default: 0.
        group.ot_info_v2.holidayconf (dict): overtime on holidays; asked for by the table and the list of errors, left
            out in the sample.
        group.ot_info_v2.holidayconf.allow_ot (bool, required): whether overtime is allowed.
        group.ot_info_v2.holidayconf.type (int, required): what counts: 0 = check-ins verified against overtime
            requests, 1 = check-in time, 2 = approved overtime requests only.
        group.ot_info_v2.holidayconf.apply (dict): settings used when type is 2.
        group.ot_info_v2.holidayconf.apply.restinfo (dict): breaks taken off the overtime.
        group.ot_info_v2.holidayconf.apply.restinfo.type (int): 0 = none, 1 = fixed breaks, 2 = by the length of the
            overtime; only the fields of that type may be given.
        group.ot_info_v2.holidayconf.apply.restinfo.fix_time_rule_list (list[dict]): fixed breaks, which must not
            overlap; 1 to 10 items; only used when type is 1.
        group.ot_info_v2.holidayconf.apply.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required): start of
            the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.
        group.ot_info_v2.holidayconf.apply.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required): end of the
            break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the start.
        group.ot_info_v2.holidayconf.apply.restinfo.cal_ottime_rule (dict): breaks by length; only used when type is 2.
        group.ot_info_v2.holidayconf.apply.restinfo.cal_ottime_rule.items (list[dict], required): steps; 1 to 5 items.
        group.ot_info_v2.holidayconf.apply.restinfo.cal_ottime_rule.items[].ot_time (int, required): overtime reached,
            seconds; a multiple of 900; greater from step to step.
        group.ot_info_v2.holidayconf.apply.restinfo.cal_ottime_rule.items[].rest_time (int, required): break then taken
            off, seconds; a multiple of 900; at most 21600; not more than ot_time.
        group.ot_info_v2.holidayconf.checkin (dict): settings used when type is 1.
        group.ot_info_v2.holidayconf.checkin.ot_time_start (int): how long after the end of work overtime begins,
            seconds; at most 43200. Default: 1800.
        group.ot_info_v2.holidayconf.checkin.ot_time_min (int): what is shorter is no overtime, seconds; at most 43200;
            less than ot_time_max. Default: 1800.
        group.ot_info_v2.holidayconf.checkin.ot_time_max (int): what is longer counts no further, seconds; at most
            43200. Default: 14400.
        group.ot_info_v2.holidayconf.checkin.restinfo (dict): breaks taken off the overtime.
        group.ot_info_v2.holidayconf.checkin.restinfo.type (int): 0 = none, 1 = fixed breaks, 2 = by the length of the
            overtime; only the fields of that type may be given.
        group.ot_info_v2.holidayconf.checkin.restinfo.fix_time_rule_list (list[dict]): fixed breaks, which must not
            overlap; 1 to 10 items; only used when type is 1.
        group.ot_info_v2.holidayconf.checkin.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required): start of
            the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.
        group.ot_info_v2.holidayconf.checkin.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required): end of the
            break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the start.
        group.ot_info_v2.holidayconf.checkin.restinfo.cal_ottime_rule (dict): breaks by length; only used when type is
            2.
        group.ot_info_v2.holidayconf.checkin.restinfo.cal_ottime_rule.items (list[dict], required): steps; 1 to 5 items.
        group.ot_info_v2.holidayconf.checkin.restinfo.cal_ottime_rule.items[].ot_time (int, required): overtime reached,
            seconds; a multiple of 900; greater from step to step.
        group.ot_info_v2.holidayconf.checkin.restinfo.cal_ottime_rule.items[].rest_time (int, required): break then
            taken off, seconds; a multiple of 900; at most 21600; not more than ot_time.
        group.ot_info_v2.holidayconf.applycheckin (dict): settings used when type is 0.
        group.ot_info_v2.holidayconf.applycheckin.restinfo (dict): breaks taken off the overtime.
        group.ot_info_v2.holidayconf.applycheckin.restinfo.type (int): 0 = none, 1 = fixed breaks, 2 = by the length of
            the overtime; only the fields of that type may be given.
        group.ot_info_v2.holidayconf.applycheckin.restinfo.fix_time_rule_list (list[dict]): fixed breaks, which must not
            overlap; 1 to 10 items; only used when type is 1.
        group.ot_info_v2.holidayconf.applycheckin.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required):
            start of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.
        group.ot_info_v2.holidayconf.applycheckin.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required): end of
            the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the
            start.
        group.ot_info_v2.holidayconf.applycheckin.restinfo.cal_ottime_rule (dict): breaks by length; only used when type
            is 2.
        group.ot_info_v2.holidayconf.applycheckin.restinfo.cal_ottime_rule.items (list[dict], required): steps; 1 to 5
            items.
        group.ot_info_v2.holidayconf.applycheckin.restinfo.cal_ottime_rule.items[].ot_time (int, required): overtime
            reached, seconds; a multiple of 900; greater from step to step.
        group.ot_info_v2.holidayconf.applycheckin.restinfo.cal_ottime_rule.items[].rest_time (int, required): break then
            taken off, seconds; a multiple of 900; at most 21600; not more than ot_time.
        group.ot_info_v2.holidayconf.ot_trans_enable (bool): whether overtime is turned into time off or pay. Default:
            false.
        group.ot_info_v2.holidayconf.ot_trans_type (int): 1 = time off, 2 = pay. Default: 1.
        group.ot_info_v2.holidayconf.vacation (dict): time off.
        group.ot_info_v2.holidayconf.vacation.trans_ratio (int): time off for the overtime, per cent; at most 3000.
            Default: 100.
        group.ot_info_v2.holidayconf.vacation.sync_vacation (bool): whether the time off is credited to the leave
            account. Default: true.
        group.ot_info_v2.holidayconf.ot_time_range (int): when overtime is allowed, for fixed hours and shifts: 0 = all
            day, 1 = before work, 2 = after work. Default: 0.
        group.ot_info_v2.time_unit_config (dict): units and rounding.
        group.ot_info_v2.time_unit_config.ot_time_unit (int): 2 = hours, 3 = days. Default: 2.
        group.ot_info_v2.time_unit_config.perday_duration_secs (int): length of a day, seconds; a multiple of 360; from
            3600 to 86400. Default: 28800.
        group.ot_info_v2.time_unit_config.rounding_method (int): 1 = to the nearest, 2 = up, 3 = down. Default: 1.
        group.ot_info_v2.time_unit_config.rounding_precision (int): decimal places when rounding_method is 1: 0 = none,
            1 = one. Default: 1.
        group.ot_info_v2.time_unit_config.step_size (int): step of rounding up or down, seconds; in hours, up: 1800 or
            3600, down: 1800, 3600, 7200, 10800 or 14400; in days: 43200 or 86400. Default: 3600.
        group.open_sp_checkin (bool): whether check-in by approval (审批打卡) is on.

    Permission:
        self-built: 打卡 > 可调用接口的应用
        delegated: 打卡
        third-party: not allowed
        system secret: not since 2023-12-01, except for corps that used it before

    Errors:
        301093: a field is missing, wrong or breaks one of the limits above; errmsg says which.
        301094: a field that this grouptype does not have, or an outdated one (flex_time, limit_aheadtime,
            limit_offtime, noneed_offwork, ot_info).
    """
    return _http.post("checkin/add_checkin_option", access_token, hash)


def update_checkin_option(access_token: Token, hash: Hash) -> Reply:
    """修改打卡规则: change a check-in rule that the same app created.

    POST checkin/update_checkin_option
    https://developer.work.weixin.qq.com/document/path/98041 (2025/08/29)

    Directly under group, a field left out stays as it is. A list given replaces the old list, but an empty list changes
    nothing: to empty one use clear_checkin_option_array_field. Any other value given replaces the old one with
    everything below it, and an empty one clears it.

    hash:
        effective_now (bool): whether the rule takes effect at once. Default: false.
        group (dict): the rule; always needed, though only with the fields to change.
        group.groupid (int, required): the rule to change.
        group.grouptype (int): 1 = fixed hours, 2 = shifts, 3 = free hours.
        group.groupname (str): name of the rule; 1 to 40 characters.
        group.range (dict): who the rule covers; at least one of its three lists must not be empty.
        group.range.party_id (list[str]): departments.
        group.range.userid (list[str]): members.
        group.range.tagid (list[int]): tags.
        group.white_users (list[str]): members who need not check in.
        group.checkindate (list[dict]): check-in times; at most 7 items, an empty list leaves them as they are; not
            allowed when grouptype is 2.
        group.checkindate[].workdays (list[int]): working days, 1 to 6 = Monday to Saturday and 0 = Sunday; at most 7
            items; each day once in the rule; required when grouptype is 1, but empty where biweekly is on.
        group.checkindate[].checkintime (list[dict]): working periods; 1 to 4 items; neither they nor the times open for
            check-in may overlap.
        group.checkindate[].checkintime[].time_id (int): id of your own for the period; from 1 to 99998; unique within
            the rule.
        group.checkindate[].checkintime[].work_sec (int, required): start of work, seconds from 0:00; a multiple of 60;
            at most 86400.
        group.checkindate[].checkintime[].off_work_sec (int, required): end of work, seconds from 0:00; a multiple of
            60; later than work_sec by more than a minute and less than 24 hours; before 23:59 of the next day.
        group.checkindate[].checkintime[].remind_work_sec (int): reminder before work, seconds from 0:00; 0, 5, 10, 15
            or 20 minutes before work_sec; required when the period is given.
        group.checkindate[].checkintime[].remind_off_work_sec (int): reminder after work, seconds from 0:00; 0, 10, 20,
            30 or 60 minutes after off_work_sec; required when the period is given.
        group.checkindate[].checkintime[].allow_rest (bool): whether there are breaks. Default: false.
        group.checkindate[].checkintime[].rest_begin_time (int): start of the break, seconds from 0:00; a multiple of
            60; required when allow_rest is true, not allowed else; breaks lie inside the period and leave more than 3
            minutes of work.
        group.checkindate[].checkintime[].rest_end_time (int): end of the break, seconds from 0:00; a multiple of 60;
            required when allow_rest is true, not allowed else.
        group.checkindate[].checkintime[].rest_times (list[dict]): further breaks, which must not overlap; at most 5
            items; needs allow_rest.
        group.checkindate[].checkintime[].rest_times[].rest_begin_time (int): start of the break, seconds from 0:00.
        group.checkindate[].checkintime[].rest_times[].rest_end_time (int): end of the break, seconds from 0:00.
        group.checkindate[].checkintime[].earliest_work_sec (int): earliest check-in, seconds from 0:00; a multiple of
            60; before work_sec; not after 0:00 of the next day; required when the period is given.
        group.checkindate[].checkintime[].latest_work_sec (int): latest check-in, seconds from 0:00; a multiple of 60;
            between work_sec and off_work_sec; not after 23:59 of the next day; required when the period is given.
        group.checkindate[].checkintime[].earliest_off_work_sec (int): earliest check-out, seconds from 0:00; a multiple
            of 60; between work_sec and off_work_sec; not after 04:00 of the next day; required when the period is
            given.
        group.checkindate[].checkintime[].latest_off_work_sec (int): latest check-out, seconds from 0:00; a multiple of
            60; not before off_work_sec, and less than 24 hours after it; not after 04:00 of the next day; required when
            the period is given.
        group.checkindate[].checkintime[].no_need_checkon (bool): whether no check-in is needed. Default: false.
        group.checkindate[].checkintime[].no_need_checkoff (bool): whether no check-out is needed. Default: false.
        group.checkindate[].flex_time (int): an old field, milliseconds; can't be used when rules are made or changed.
        group.checkindate[].allow_flex (bool): whether flexible hours are allowed, by the two flex fields or by the two
            max_allow fields, one pair of which must then be given. Default: false.
        group.checkindate[].flex_on_duty_time (int): lateness allowed, seconds; a multiple of 300; at most 21600; needs
            allow_flex.
        group.checkindate[].flex_off_duty_time (int): early leaving allowed, seconds; a multiple of 300; at most 21600;
            needs allow_flex.
        group.checkindate[].max_allow_arrive_early (int): how early one may come in order to leave early, seconds; a
            multiple of 300; at most 21600; needs allow_flex.
        group.checkindate[].max_allow_arrive_late (int): how late one may come and leave, seconds; a multiple of 300; at
            most 21600; needs allow_flex; this pair excludes the two flex fields, and one pair given zeroes the other.
        group.checkindate[].late_rule (dict): who leaves late may come late the next day; needs allow_flex.
        group.checkindate[].late_rule.allow_offwork_after_time (bool): whether this applies; the other fields need it.
            Default: false.
        group.checkindate[].late_rule.offwork_after_time (int): how late one left, seconds after the last end of work; a
            multiple of 900; at most 36000; ignored when timerules is given; not less than onwork_flex_time.
        group.checkindate[].late_rule.onwork_flex_time (int): lateness then allowed at the first period of the next day,
            seconds; a multiple of 900; at most 36000; ignored when timerules is given.
        group.checkindate[].late_rule.timerules (list[dict]): the same in several steps.
        group.checkindate[].late_rule.timerules[].offwork_after_time (int): how late one left, seconds after the last
            end of work; a multiple of 900; at most 36000; not less than onwork_flex_time.
        group.checkindate[].late_rule.timerules[].onwork_flex_time (int): lateness then allowed at the first period of
            the next day, seconds; a multiple of 900; at most 36000.
        group.checkindate[].biweekly (dict): weeks that take turns; only used when grouptype is 1.
        group.checkindate[].biweekly.enable_weekday_recurrence (bool): whether two kinds of weeks take turns (大小周).
        group.checkindate[].biweekly.odd_workdays (list[int]): working days of odd weeks, the week of 2024-01-01 being
            week 1.
        group.checkindate[].biweekly.even_workdays (list[int]): working days of even weeks.
        group.schedulelist (list[dict]): shifts; at most 50 items; required when grouptype is 2, not allowed otherwise;
            one of them must be the day of rest, with schedule_id 0, the name 休息 and no time_section, and another a
            working one.
        group.schedulelist[].schedule_id (int): id of your own for the shift, unique within the rule; 0 = rest.
        group.schedulelist[].schedule_name (str): name of the shift, unique within the rule; 1 to 40 characters.
        group.schedulelist[].time_section (list[dict]): working periods, which may not overlap; at most 4 items.
        group.schedulelist[].time_section[].time_id (int): id of your own for the period; from 1 to 99998; unique within
            the rule.
        group.schedulelist[].time_section[].work_sec (int, required): start of work, seconds from 0:00; a multiple of
            60; at most 86400.
        group.schedulelist[].time_section[].off_work_sec (int, required): end of work, seconds from 0:00; a multiple of
            60; later than work_sec by more than a minute and less than 24 hours; before 23:59 of the next day.
        group.schedulelist[].time_section[].remind_work_sec (int): reminder before work, seconds from 0:00; 0, 5, 10, 15
            or 20 minutes before work_sec; required when the period is given.
        group.schedulelist[].time_section[].remind_off_work_sec (int): reminder after work, seconds from 0:00; 0, 10,
            20, 30 or 60 minutes after off_work_sec; required when the period is given.
        group.schedulelist[].time_section[].allow_rest (bool): whether there are breaks. Default: false.
        group.schedulelist[].time_section[].rest_begin_time (int): start of the break, seconds from 0:00; a multiple of
            60; required when allow_rest is true, not allowed else; breaks lie inside the period and leave more than 3
            minutes of work.
        group.schedulelist[].time_section[].rest_end_time (int): end of the break, seconds from 0:00; a multiple of 60;
            required when allow_rest is true, not allowed else.
        group.schedulelist[].time_section[].rest_times (list[dict]): further breaks, which must not overlap; at most 5
            items; needs allow_rest.
        group.schedulelist[].time_section[].rest_times[].rest_begin_time (int): start of the break, seconds from 0:00.
        group.schedulelist[].time_section[].rest_times[].rest_end_time (int): end of the break, seconds from 0:00.
        group.schedulelist[].time_section[].earliest_work_sec (int): earliest check-in, seconds from 0:00; a multiple of
            60; before work_sec, in the first period by at most 4 hours; required when the period is given.
        group.schedulelist[].time_section[].latest_work_sec (int): latest check-in, seconds from 0:00; a multiple of 60;
            between work_sec and off_work_sec; required when the period is given.
        group.schedulelist[].time_section[].earliest_off_work_sec (int): earliest check-out, seconds from 0:00; a
            multiple of 60; between work_sec and off_work_sec; required when the period is given.
        group.schedulelist[].time_section[].latest_off_work_sec (int): latest check-out, seconds from 0:00; a multiple
            of 60; not before off_work_sec, and less than 24 hours after it; required when the period is given.
        group.schedulelist[].time_section[].no_need_checkon (bool): whether no check-in is needed. Default: false.
        group.schedulelist[].time_section[].no_need_checkoff (bool): whether no check-out is needed. Default: false.
        group.schedulelist[].allow_flex (bool): whether flexible hours are allowed, by the two flex fields or by the two
            max_allow fields, one pair of which must then be given. Default: true.
        group.schedulelist[].flex_on_duty_time (int): lateness allowed, seconds; a multiple of 300; at most 21600; needs
            allow_flex.
        group.schedulelist[].flex_off_duty_time (int): early leaving allowed, seconds; a multiple of 300; at most 21600;
            needs allow_flex.
        group.schedulelist[].max_allow_arrive_early (int): how early one may come in order to leave early, seconds; a
            multiple of 300; at most 21600; needs allow_flex.
        group.schedulelist[].max_allow_arrive_late (int): how late one may come and leave, seconds; a multiple of 300;
            at most 21600; needs allow_flex; this pair excludes the two flex fields, and one pair given zeroes the
            other.
        group.schedulelist[].late_rule (dict): who leaves late may come late the next day; needs allow_flex.
        group.schedulelist[].late_rule.allow_offwork_after_time (bool): whether this applies; the other fields need it.
            Default: false.
        group.schedulelist[].late_rule.offwork_after_time (int): how late one left, seconds after the last end of work;
            a multiple of 900; at most 36000; ignored when timerules is given; not less than onwork_flex_time.
        group.schedulelist[].late_rule.onwork_flex_time (int): lateness then allowed at the first period of the next
            day, seconds; a multiple of 900; at most 36000; ignored when timerules is given.
        group.schedulelist[].late_rule.timerules (list[dict]): the same in several steps.
        group.schedulelist[].late_rule.timerules[].offwork_after_time (int): how late one left, seconds after the last
            end of work; a multiple of 900; at most 36000; not less than onwork_flex_time.
        group.schedulelist[].late_rule.timerules[].onwork_flex_time (int): lateness then allowed at the first period of
            the next day, seconds; a multiple of 900; at most 36000.
        group.offwork_interval_time (int): check-out is possible this many seconds after check-in; for overtime under
            fixed hours and shifts and for free hours; a multiple of 300; at most 86100.
        group.span_day_time (int): when the day turns into the next, seconds from 0:00; a multiple of 60; from 0 to
            86340; not allowed unless grouptype is 3. Default: 0.
        group.standard_work_duration (int): working time due, seconds; -1 = no limit, else 3600 to 86400 in steps of
            1800; not allowed unless grouptype is 3. Default: -1.
        group.spe_workdays (list[dict]): extra days on which check-in is required, in the future and without overlap; at
            most 366 items; not allowed unless grouptype is 1.
        group.spe_workdays[].type (int): which days: 0 = one day (timestamp), 1 = a span (begtime to endtime), 2 = every
            two weeks (timestamp to endtime).
        group.spe_workdays[].timestamp (int): the day, or with type 2 the first day, 0:00 in Unix seconds; required when
            type is 0 or 2.
        group.spe_workdays[].begtime (int): first day of the span, 0:00 in Unix seconds; required when type is 1.
        group.spe_workdays[].endtime (int): last day, inclusive, 0:00 in Unix seconds; required when type is 1 or 2; not
            before the first day, nor more than a year after it.
        group.spe_workdays[].notes (str, required): remark; 1 to 40 bytes.
        group.spe_workdays[].checkintime (list[dict], required): working periods of that day; without the four earliest
            and latest fields.
        group.spe_workdays[].checkintime[].time_id (int, required): id of your own for the period; from 1 to 99998;
            unique within the rule.
        group.spe_workdays[].checkintime[].work_sec (int, required): start of work, seconds from 0:00; a multiple of 60;
            from 14400 to 64800, which is 04:00 to 18:00.
        group.spe_workdays[].checkintime[].off_work_sec (int, required): end of work, seconds from 0:00; a multiple of
            60; later than work_sec by more than a minute and less than 24 hours; from 14400 to 97200 (04:00 to 03:00 of
            the next day).
        group.spe_workdays[].checkintime[].remind_work_sec (int, required): reminder before work, seconds from 0:00; 0,
            5, 10, 15 or 20 minutes before work_sec.
        group.spe_workdays[].checkintime[].remind_off_work_sec (int, required): reminder after work, seconds from 0:00;
            0, 10, 20, 30 or 60 minutes after off_work_sec.
        group.spe_offdays (list[dict]): extra days without check-in, in the future and without overlap; at most 366
            items.
        group.spe_offdays[].type (int): which days: 0 = one day (timestamp), 1 = a span (begtime to endtime), 2 = every
            two weeks (timestamp to endtime).
        group.spe_offdays[].timestamp (int): the day, or with type 2 the first day, 0:00 in Unix seconds; required when
            type is 0 or 2.
        group.spe_offdays[].begtime (int): first day of the span, 0:00 in Unix seconds; required when type is 1.
        group.spe_offdays[].endtime (int): last day, inclusive, 0:00 in Unix seconds; required when type is 1 or 2; not
            before the first day, nor more than a year after it.
        group.spe_offdays[].notes (str): remark; optional in the table, yet an empty one is refused.
        group.sync_holidays (bool): whether public holidays are days off. Default: true.
        group.need_photo (bool): whether a photo is required. Default: false.
        group.note_can_use_local_pic (bool): whether stored pictures may be attached to remarks. Default: true.
        group.wifimac_infos (list[dict]): Wi-Fi networks that one may check in from; at most 500 items; required when
            loc_infos is left out.
        group.wifimac_infos[].wifiname (str): name of the network; 1 to 40 characters.
        group.wifimac_infos[].wifimac (str): its MAC address (BSSID); must not be empty; unique within the rule.
        group.loc_infos (list[dict]): places that one may check in at; at most 500 items; required when wifimac_infos is
            left out.
        group.loc_infos[].lat (int): latitude times 1,000,000, in GCJ-02; from -90000000 to 90000000; required when the
            place is given.
        group.loc_infos[].lng (int): longitude times 1,000,000, in GCJ-02; from -180000000 to 180000000; required when
            the place is given.
        group.loc_infos[].loc_title (str): name of the place; 1 to 40 characters.
        group.loc_infos[].loc_detail (str): address of the place; 1 to 40 characters.
        group.loc_infos[].distance (int): distance allowed, metres; one of 100, 200, 300, 400, 500, 600, 700, 800, 900,
            1000, 1500, 2000, 2500, 3000.
        group.option_out_range (int): checking in elsewhere: 0 = an exception, 1 = normal field work, 2 = not allowed.
            Default: 0.
        group.allow_checkin_offworkday (bool): whether one may check in on days off, fixed hours. Default: false.
        group.type (int): how one checks in: 0 = phone, 2 = smart attendance machine, 3 = phone or smart attendance
            machine; the list of errors knows 1 = USB attendance machine instead of 2. Default: 0.
        group.checkin_method_type (int): how check-ins and check-outs alternate, on days off for fixed hours and shifts,
            always for free hours: 0 = many pairs, 1 = one pair, 2 = only time and place are recorded; 2 for free hours
            only.
        group.use_face_detect (bool): whether faces are recognised. Default: false.
        group.open_face_live_detect (bool): whether it is checked that the face is alive; needs use_face_detect.
            Default: false.
        group.sync_out_checkin (bool): whether field check-ins (外出打卡) count as check-in and check-out. Default: false.
        group.reporterinfo (dict): who gets reports.
        group.reporterinfo.reporters (list[dict]): recipients, each a member or a tag.
        group.reporterinfo.reporters[].userid (str): recipient; required when tagid is left out.
        group.reporterinfo.reporters[].tagid (int): tag whose members receive; required when userid is left out.
        group.allow_apply_offworkday (bool): whether make-up requests are allowed; the fields on make-up need it.
            Default: false.
        group.allow_apply_bk_cnt (int): make-up requests allowed a month; from -1 to 99; -1 = no limit. Default: -1.
        group.allow_apply_bk_day_limit (int): days within which make-up requests are allowed; from -1 to 180; 1 = that
            day only, 2 = the day after too, -1 = no limit. Default: -1.
        group.buka_limit_next_month (int): day of the next month from which make-up requests are closed; -1 = no such
            day, else 1 to 28. Default: -1.
        group.buka_restriction (int): bit mask of the exceptions closed to make-up requests; a set bit closes, from the
            lowest bit on: missing check-in, late, early leaving, other; 0 = all open. Default: 0.
        group.buka_remind (dict): reminder to hand in make-up requests.
        group.buka_remind.open_remind (bool): whether to remind; the other two need it.
        group.buka_remind.buka_remind_day (int): day of the month: 15 to 30 when buka_remind_month is 0, 1 to 26 when it
            is 1.
        group.buka_remind.buka_remind_month (int): 0 = this month, 1 = next month.
        group.ot_info_v2 (dict): overtime settings; required when the rule is created; the older ot_info is refused.
        group.ot_info_v2.workdayconf (dict, required): overtime on working days.
        group.ot_info_v2.workdayconf.allow_ot (bool, required): whether overtime is allowed.
        group.ot_info_v2.workdayconf.type (int): what counts: 0 = check-ins verified against overtime requests, 1 =
            check-in time, 2 = approved overtime requests only. Default: 2.
        group.ot_info_v2.workdayconf.apply (dict): settings used when type is 2.
        group.ot_info_v2.workdayconf.apply.restinfo (dict): breaks taken off the overtime.
        group.ot_info_v2.workdayconf.apply.restinfo.type (int): 0 = none, 1 = fixed breaks, 2 = by the length of the
            overtime; only the fields of that type may be given.
        group.ot_info_v2.workdayconf.apply.restinfo.fix_time_rule_list (list[dict]): fixed breaks, which must not
            overlap; 1 to 10 items; only used when type is 1.
        group.ot_info_v2.workdayconf.apply.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required): start of
            the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.
        group.ot_info_v2.workdayconf.apply.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required): end of the
            break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the start.
        group.ot_info_v2.workdayconf.apply.restinfo.cal_ottime_rule (dict): breaks by length; only used when type is 2.
        group.ot_info_v2.workdayconf.apply.restinfo.cal_ottime_rule.items (list[dict], required): steps; 1 to 5 items.
        group.ot_info_v2.workdayconf.apply.restinfo.cal_ottime_rule.items[].ot_time (int, required): overtime reached,
            seconds; a multiple of 900; greater from step to step.
        group.ot_info_v2.workdayconf.apply.restinfo.cal_ottime_rule.items[].rest_time (int, required): break then taken
            off, seconds; a multiple of 900; at most 21600; not more than ot_time.
        group.ot_info_v2.workdayconf.checkin (dict): settings used when type is 1.
        group.ot_info_v2.workdayconf.checkin.ot_time_start (int): how long after the end of work overtime begins,
            seconds; at most 43200. Default: 1800.
        group.ot_info_v2.workdayconf.checkin.ot_time_min (int): what is shorter is no overtime, seconds; at most 43200;
            less than ot_time_max. Default: 1800.
        group.ot_info_v2.workdayconf.checkin.ot_time_max (int): what is longer counts no further, seconds; at most
            43200. Default: 14400.
        group.ot_info_v2.workdayconf.checkin.restinfo (dict): breaks taken off the overtime.
        group.ot_info_v2.workdayconf.checkin.restinfo.type (int): 0 = none, 1 = fixed breaks, 2 = by the length of the
            overtime; only the fields of that type may be given.
        group.ot_info_v2.workdayconf.checkin.restinfo.fix_time_rule_list (list[dict]): fixed breaks, which must not
            overlap; 1 to 10 items; only used when type is 1.
        group.ot_info_v2.workdayconf.checkin.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required): start of
            the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.
        group.ot_info_v2.workdayconf.checkin.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required): end of the
            break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the start.
        group.ot_info_v2.workdayconf.checkin.restinfo.cal_ottime_rule (dict): breaks by length; only used when type is
            2.
        group.ot_info_v2.workdayconf.checkin.restinfo.cal_ottime_rule.items (list[dict], required): steps; 1 to 5 items.
        group.ot_info_v2.workdayconf.checkin.restinfo.cal_ottime_rule.items[].ot_time (int, required): overtime reached,
            seconds; a multiple of 900; greater from step to step.
        group.ot_info_v2.workdayconf.checkin.restinfo.cal_ottime_rule.items[].rest_time (int, required): break then
            taken off, seconds; a multiple of 900; at most 21600; not more than ot_time.
        group.ot_info_v2.workdayconf.applycheckin (dict): settings used when type is 0.
        group.ot_info_v2.workdayconf.applycheckin.restinfo (dict): breaks taken off the overtime.
        group.ot_info_v2.workdayconf.applycheckin.restinfo.type (int): 0 = none, 1 = fixed breaks, 2 = by the length of
            the overtime; only the fields of that type may be given.
        group.ot_info_v2.workdayconf.applycheckin.restinfo.fix_time_rule_list (list[dict]): fixed breaks, which must not
            overlap; 1 to 10 items; only used when type is 1.
        group.ot_info_v2.workdayconf.applycheckin.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required):
            start of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.
        group.ot_info_v2.workdayconf.applycheckin.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required): end of
            the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the
            start.
        group.ot_info_v2.workdayconf.applycheckin.restinfo.cal_ottime_rule (dict): breaks by length; only used when type
            is 2.
        group.ot_info_v2.workdayconf.applycheckin.restinfo.cal_ottime_rule.items (list[dict], required): steps; 1 to 5
            items.
        group.ot_info_v2.workdayconf.applycheckin.restinfo.cal_ottime_rule.items[].ot_time (int, required): overtime
            reached, seconds; a multiple of 900; greater from step to step.
        group.ot_info_v2.workdayconf.applycheckin.restinfo.cal_ottime_rule.items[].rest_time (int, required): break then
            taken off, seconds; a multiple of 900; at most 21600; not more than ot_time.
        group.ot_info_v2.workdayconf.ot_trans_enable (bool): whether overtime is turned into time off or pay. Default:
            false.
        group.ot_info_v2.workdayconf.ot_trans_type (int): 1 = time off, 2 = pay. Default: 1.
        group.ot_info_v2.workdayconf.vacation (dict): time off.
        group.ot_info_v2.workdayconf.vacation.trans_ratio (int): time off for the overtime, per cent; at most 3000.
            Default: 100.
        group.ot_info_v2.workdayconf.vacation.sync_vacation (bool): whether the time off is credited to the leave
            account. Default: true.
        group.ot_info_v2.workdayconf.ot_time_range (int): when overtime is allowed, for fixed hours and shifts: 0 = all
            day, 1 = before work, 2 = after work. Default: 0.
        group.ot_info_v2.restdayconf (dict): overtime on rest days; asked for by the table and the list of errors, left
            out in the sample.
        group.ot_info_v2.restdayconf.allow_ot (bool, required): whether overtime is allowed.
        group.ot_info_v2.restdayconf.type (int, required): what counts: 0 = check-ins verified against overtime
            requests, 1 = check-in time, 2 = approved overtime requests only.
        group.ot_info_v2.restdayconf.apply (dict): settings used when type is 2.
        group.ot_info_v2.restdayconf.apply.restinfo (dict): breaks taken off the overtime.
        group.ot_info_v2.restdayconf.apply.restinfo.type (int): 0 = none, 1 = fixed breaks, 2 = by the length of the
            overtime; only the fields of that type may be given.
        group.ot_info_v2.restdayconf.apply.restinfo.fix_time_rule_list (list[dict]): fixed breaks, which must not
            overlap; 1 to 10 items; only used when type is 1.
        group.ot_info_v2.restdayconf.apply.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required): start of
            the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.
        group.ot_info_v2.restdayconf.apply.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required): end of the
            break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the start.
        group.ot_info_v2.restdayconf.apply.restinfo.cal_ottime_rule (dict): breaks by length; only used when type is 2.
        group.ot_info_v2.restdayconf.apply.restinfo.cal_ottime_rule.items (list[dict], required): steps; 1 to 5 items.
        group.ot_info_v2.restdayconf.apply.restinfo.cal_ottime_rule.items[].ot_time (int, required): overtime reached,
            seconds; a multiple of 900; greater from step to step.
        group.ot_info_v2.restdayconf.apply.restinfo.cal_ottime_rule.items[].rest_time (int, required): break then taken
            off, seconds; a multiple of 900; at most 21600; not more than ot_time.
        group.ot_info_v2.restdayconf.checkin (dict): settings used when type is 1.
        group.ot_info_v2.restdayconf.checkin.ot_time_start (int): how long after the end of work overtime begins,
            seconds; at most 43200. Default: 1800.
        group.ot_info_v2.restdayconf.checkin.ot_time_min (int): what is shorter is no overtime, seconds; at most 43200;
            less than ot_time_max. Default: 1800.
        group.ot_info_v2.restdayconf.checkin.ot_time_max (int): what is longer counts no further, seconds; at most
            43200. Default: 14400.
        group.ot_info_v2.restdayconf.checkin.restinfo (dict): breaks taken off the overtime.
        group.ot_info_v2.restdayconf.checkin.restinfo.type (int): 0 = none, 1 = fixed breaks, 2 = by the length of the
            overtime; only the fields of that type may be given.
        group.ot_info_v2.restdayconf.checkin.restinfo.fix_time_rule_list (list[dict]): fixed breaks, which must not
            overlap; 1 to 10 items; only used when type is 1.
        group.ot_info_v2.restdayconf.checkin.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required): start of
            the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.
        group.ot_info_v2.restdayconf.checkin.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required): end of the
            break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the start.
        group.ot_info_v2.restdayconf.checkin.restinfo.cal_ottime_rule (dict): breaks by length; only used when type is
            2.
        group.ot_info_v2.restdayconf.checkin.restinfo.cal_ottime_rule.items (list[dict], required): steps; 1 to 5 items.
        group.ot_info_v2.restdayconf.checkin.restinfo.cal_ottime_rule.items[].ot_time (int, required): overtime reached,
            seconds; a multiple of 900; greater from step to step.
        group.ot_info_v2.restdayconf.checkin.restinfo.cal_ottime_rule.items[].rest_time (int, required): break then
            taken off, seconds; a multiple of 900; at most 21600; not more than ot_time.
        group.ot_info_v2.restdayconf.applycheckin (dict): settings used when type is 0.
        group.ot_info_v2.restdayconf.applycheckin.restinfo (dict): breaks taken off the overtime.
        group.ot_info_v2.restdayconf.applycheckin.restinfo.type (int): 0 = none, 1 = fixed breaks, 2 = by the length of
            the overtime; only the fields of that type may be given.
        group.ot_info_v2.restdayconf.applycheckin.restinfo.fix_time_rule_list (list[dict]): fixed breaks, which must not
            overlap; 1 to 10 items; only used when type is 1.
        group.ot_info_v2.restdayconf.applycheckin.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required):
            start of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.
        group.ot_info_v2.restdayconf.applycheckin.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required): end of
            the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the
            start.
        group.ot_info_v2.restdayconf.applycheckin.restinfo.cal_ottime_rule (dict): breaks by length; only used when type
            is 2.
        group.ot_info_v2.restdayconf.applycheckin.restinfo.cal_ottime_rule.items (list[dict], required): steps; 1 to 5
            items.
        group.ot_info_v2.restdayconf.applycheckin.restinfo.cal_ottime_rule.items[].ot_time (int, required): overtime
            reached, seconds; a multiple of 900; greater from step to step.
        group.ot_info_v2.restdayconf.applycheckin.restinfo.cal_ottime_rule.items[].rest_time (int, required): break then
            taken off, seconds; a multiple of 900; at most 21600; not more than ot_time.
        group.ot_info_v2.restdayconf.ot_trans_enable (bool): whether overtime is turned into time off or pay. Default:
            false.
        group.ot_info_v2.restdayconf.ot_trans_type (int): 1 = time off, 2 = pay. Default: 1.
        group.ot_info_v2.restdayconf.vacation (dict): time off.
        group.ot_info_v2.restdayconf.vacation.trans_ratio (int): time off for the overtime, per cent; at most 3000.
            Default: 100.
        group.ot_info_v2.restdayconf.vacation.sync_vacation (bool): whether the time off is credited to the leave
            account. Default: true.
        group.ot_info_v2.restdayconf.ot_time_range (int): when overtime is allowed, for fixed hours and shifts: 0 = all
            day, 1 = before work, 2 = after work. Default: 0.
        group.ot_info_v2.holidayconf (dict): overtime on holidays; asked for by the table and the list of errors, left
            out in the sample.
        group.ot_info_v2.holidayconf.allow_ot (bool, required): whether overtime is allowed.
        group.ot_info_v2.holidayconf.type (int, required): what counts: 0 = check-ins verified against overtime
            requests, 1 = check-in time, 2 = approved overtime requests only.
        group.ot_info_v2.holidayconf.apply (dict): settings used when type is 2.
        group.ot_info_v2.holidayconf.apply.restinfo (dict): breaks taken off the overtime.
        group.ot_info_v2.holidayconf.apply.restinfo.type (int): 0 = none, 1 = fixed breaks, 2 = by the length of the
            overtime; only the fields of that type may be given.
        group.ot_info_v2.holidayconf.apply.restinfo.fix_time_rule_list (list[dict]): fixed breaks, which must not
            overlap; 1 to 10 items; only used when type is 1.
        group.ot_info_v2.holidayconf.apply.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required): start of
            the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.
        group.ot_info_v2.holidayconf.apply.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required): end of the
            break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the start.
        group.ot_info_v2.holidayconf.apply.restinfo.cal_ottime_rule (dict): breaks by length; only used when type is 2.
        group.ot_info_v2.holidayconf.apply.restinfo.cal_ottime_rule.items (list[dict], required): steps; 1 to 5 items.
        group.ot_info_v2.holidayconf.apply.restinfo.cal_ottime_rule.items[].ot_time (int, required): overtime reached,
            seconds; a multiple of 900; greater from step to step.
        group.ot_info_v2.holidayconf.apply.restinfo.cal_ottime_rule.items[].rest_time (int, required): break then taken
            off, seconds; a multiple of 900; at most 21600; not more than ot_time.
        group.ot_info_v2.holidayconf.checkin (dict): settings used when type is 1.
        group.ot_info_v2.holidayconf.checkin.ot_time_start (int): how long after the end of work overtime begins,
            seconds; at most 43200. Default: 1800.
        group.ot_info_v2.holidayconf.checkin.ot_time_min (int): what is shorter is no overtime, seconds; at most 43200;
            less than ot_time_max. Default: 1800.
        group.ot_info_v2.holidayconf.checkin.ot_time_max (int): what is longer counts no further, seconds; at most
            43200. Default: 14400.
        group.ot_info_v2.holidayconf.checkin.restinfo (dict): breaks taken off the overtime.
        group.ot_info_v2.holidayconf.checkin.restinfo.type (int): 0 = none, 1 = fixed breaks, 2 = by the length of the
            overtime; only the fields of that type may be given.
        group.ot_info_v2.holidayconf.checkin.restinfo.fix_time_rule_list (list[dict]): fixed breaks, which must not
            overlap; 1 to 10 items; only used when type is 1.
        group.ot_info_v2.holidayconf.checkin.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required): start of
            the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.
        group.ot_info_v2.holidayconf.checkin.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required): end of the
            break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the start.
        group.ot_info_v2.holidayconf.checkin.restinfo.cal_ottime_rule (dict): breaks by length; only used when type is
            2.
        group.ot_info_v2.holidayconf.checkin.restinfo.cal_ottime_rule.items (list[dict], required): steps; 1 to 5 items.
        group.ot_info_v2.holidayconf.checkin.restinfo.cal_ottime_rule.items[].ot_time (int, required): overtime reached,
            seconds; a multiple of 900; greater from step to step.
        group.ot_info_v2.holidayconf.checkin.restinfo.cal_ottime_rule.items[].rest_time (int, required): break then
            taken off, seconds; a multiple of 900; at most 21600; not more than ot_time.
        group.ot_info_v2.holidayconf.applycheckin (dict): settings used when type is 0.
        group.ot_info_v2.holidayconf.applycheckin.restinfo (dict): breaks taken off the overtime.
        group.ot_info_v2.holidayconf.applycheckin.restinfo.type (int): 0 = none, 1 = fixed breaks, 2 = by the length of
            the overtime; only the fields of that type may be given.
        group.ot_info_v2.holidayconf.applycheckin.restinfo.fix_time_rule_list (list[dict]): fixed breaks, which must not
            overlap; 1 to 10 items; only used when type is 1.
        group.ot_info_v2.holidayconf.applycheckin.restinfo.fix_time_rule_list[].fix_time_begin_sec (int, required):
            start of the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day.
        group.ot_info_v2.holidayconf.applycheckin.restinfo.fix_time_rule_list[].fix_time_end_sec (int, required): end of
            the break, seconds from 0:00; a multiple of 60; before 23:59 of the next day and within 24 hours of the
            start.
        group.ot_info_v2.holidayconf.applycheckin.restinfo.cal_ottime_rule (dict): breaks by length; only used when type
            is 2.
        group.ot_info_v2.holidayconf.applycheckin.restinfo.cal_ottime_rule.items (list[dict], required): steps; 1 to 5
            items.
        group.ot_info_v2.holidayconf.applycheckin.restinfo.cal_ottime_rule.items[].ot_time (int, required): overtime
            reached, seconds; a multiple of 900; greater from step to step.
        group.ot_info_v2.holidayconf.applycheckin.restinfo.cal_ottime_rule.items[].rest_time (int, required): break then
            taken off, seconds; a multiple of 900; at most 21600; not more than ot_time.
        group.ot_info_v2.holidayconf.ot_trans_enable (bool): whether overtime is turned into time off or pay. Default:
            false.
        group.ot_info_v2.holidayconf.ot_trans_type (int): 1 = time off, 2 = pay. Default: 1.
        group.ot_info_v2.holidayconf.vacation (dict): time off.
        group.ot_info_v2.holidayconf.vacation.trans_ratio (int): time off for the overtime, per cent; at most 3000.
            Default: 100.
        group.ot_info_v2.holidayconf.vacation.sync_vacation (bool): whether the time off is credited to the leave
            account. Default: true.
        group.ot_info_v2.holidayconf.ot_time_range (int): when overtime is allowed, for fixed hours and shifts: 0 = all
            day, 1 = before work, 2 = after work. Default: 0.
        group.ot_info_v2.time_unit_config (dict): units and rounding.
        group.ot_info_v2.time_unit_config.ot_time_unit (int): 2 = hours, 3 = days. Default: 2.
        group.ot_info_v2.time_unit_config.perday_duration_secs (int): length of a day, seconds; a multiple of 360; from
            3600 to 86400. Default: 28800.
        group.ot_info_v2.time_unit_config.rounding_method (int): 1 = to the nearest, 2 = up, 3 = down. Default: 1.
        group.ot_info_v2.time_unit_config.rounding_precision (int): decimal places when rounding_method is 1: 0 = none,
            1 = one. Default: 1.
        group.ot_info_v2.time_unit_config.step_size (int): step of rounding up or down, seconds; in hours, up: 1800 or
            3600, down: 1800, 3600, 7200, 10800 or 14400; in days: 43200 or 86400. Default: 3600.
        group.open_sp_checkin (bool): whether check-in by approval (审批打卡) is on.

    Permission:
        self-built: 打卡 > 可调用接口的应用
        delegated: 打卡
        third-party: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created

    Errors:
        301093: a field is missing, wrong or breaks one of the limits above; errmsg says which.
        301094: a field that this grouptype does not have, or an outdated one (flex_time, limit_aheadtime,
            limit_offtime, noneed_offwork, ot_info).
    """
    return _http.post("checkin/update_checkin_option", access_token, hash)


def clear_checkin_option_array_field(access_token: Token, hash: Hash) -> Reply:
    """清空打卡规则数组元素: empty lists of a check-in rule that the same app created.

    POST checkin/clear_checkin_option_array_field
    https://developer.work.weixin.qq.com/document/path/98041 (2025/08/29)

    update_checkin_option cannot do this, as it takes an empty list for no change.

    hash:
        groupid (int, required): the rule.
        clear_field (list[int], required): what to empty: 1 = spe_workdays, 2 = spe_offdays, 3 = wifimac_infos, 4 =
            loc_infos; wifimac_infos and loc_infos must not both become empty.
        effective_now (bool): whether the change takes effect at once. Default: false.

    Permission:
        self-built: 打卡 > 可调用接口的应用
        delegated: 打卡
        third-party: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created
    """
    return _http.post("checkin/clear_checkin_option_array_field", access_token, hash)


def del_checkin_option(access_token: Token, hash: Hash) -> Reply:
    """删除打卡规则: delete a check-in rule that the same app created.

    POST checkin/del_checkin_option
    https://developer.work.weixin.qq.com/document/path/98041 (2025/08/29)

    hash:
        groupid (int, required): the rule to delete.
        effective_now (bool): whether the deletion takes effect at once. Default: false.

    Permission:
        self-built: 打卡 > 可调用接口的应用
        delegated: 打卡
        third-party: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created
    """
    return _http.post("checkin/del_checkin_option", access_token, hash)


def add_checkin_record(access_token: Token, hash: Hash) -> Reply:
    """添加打卡记录: write check-ins of members, say from a machine of your own.

    POST checkin/add_checkin_record
    https://developer.work.weixin.qq.com/document/path/99647 (2024/07/25)

    The records are matched with the check-in rules and then appear in the details and statistics of WeCom.

    hash:
        records (list[dict], required): the check-ins; at most 200 items.
        records[].userid (str, required): the member.
        records[].checkin_time (int, required): when, Unix seconds.
        records[].location_title (str, required): name of the place; at most 1024 characters.
        records[].location_detail (str, required): address of the place; at most 1024 characters.
        records[].lng (int): longitude times 1,000,000, in GCJ-02; from -180000000 to 180000000.
        records[].lat (int): latitude times 1,000,000, in GCJ-02; from -90000000 to 90000000.
        records[].wifiname (str): name of the Wi-Fi network; at most 1024 characters.
        records[].wifimac (str): its MAC address (BSSID), six pairs of hexadecimal digits with colons; required when
            wifiname is given.
        records[].device_type (int, required): 1 = access control (门禁), 2 = attendance machine, 3 = other.
        records[].device_detail (str, required): brand of the device; at most 40 characters.
        records[].notes (str): remark; at most 1024 characters.
        records[].mediaids (list[str]): picture, a media_id from media.upload; at most 1 items.

    Permission:
        self-built: 打卡 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before

    Limits:
        - 60 calls a minute.
        - a check-in by approval (审批打卡) at the same point is replaced, and its data are lost.
    """
    return _http.post("checkin/add_checkin_record", access_token, hash)
