# Made from the docstrings of checkin.py by .ci/made; change those.

from typing import Any, Dict, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from ._http import Hash, Token
from .errors import Failure

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

class GetcorpcheckinoptionReply(TypedDict):
    errcode: int
    errmsg: str
    group: List[GetcorpcheckinoptionReplyGroup]

class GetcorpcheckinoptionReplyGroup(TypedDict):
    grouptype: Literal[1, 2, 3]
    groupid: int
    groupname: str
    checkindate: List[GetcorpcheckinoptionReplyGroupCheckindate]
    spe_workdays: List[GetcorpcheckinoptionReplyGroupSpeWorkdays]
    spe_offdays: List[GetcorpcheckinoptionReplyGroupSpeOffdays]
    sync_holidays: bool
    need_photo: bool
    wifimac_infos: List[GetcorpcheckinoptionReplyGroupWifimacInfos]
    note_can_use_local_pic: bool
    allow_checkin_offworkday: bool
    allow_apply_offworkday: bool
    loc_infos: List[GetcorpcheckinoptionReplyGroupLocInfos]
    range: GetcorpcheckinoptionReplyGroupRange
    create_time: int
    white_users: List[str]
    type: Literal[0, 2, 3]
    reporterinfo: GetcorpcheckinoptionReplyGroupReporterinfo
    ot_info: GetcorpcheckinoptionReplyGroupOtInfo
    allow_apply_bk_cnt: int
    option_out_range: Literal[0, 1, 2]
    create_userid: str
    use_face_detect: bool
    allow_apply_bk_day_limit: int
    update_userid: str
    schedulelist: List[GetcorpcheckinoptionReplyGroupSchedulelist]
    offwork_interval_time: int
    buka_restriction: int
    span_day_time: int
    standard_work_duration: int
    open_sp_checkin: bool
    checkin_method_type: Literal[0, 1, 2]

class GetcorpcheckinoptionReplyGroupCheckindate(TypedDict):
    workdays: List[int]
    checkintime: List[GetcorpcheckinoptionReplyGroupCheckindateCheckintime]
    noneed_offwork: bool
    limit_aheadtime: int
    flex_on_duty_time: int
    flex_off_duty_time: int
    biweekly: GetcorpcheckinoptionReplyGroupCheckindateBiweekly

class GetcorpcheckinoptionReplyGroupCheckindateCheckintime(TypedDict):
    work_sec: int
    off_work_sec: int
    remind_work_sec: int
    remind_off_work_sec: int

class GetcorpcheckinoptionReplyGroupCheckindateBiweekly(TypedDict):
    enable_weekday_recurrence: bool
    odd_workdays: List[int]
    even_workdays: List[int]

class GetcorpcheckinoptionReplyGroupSpeWorkdays(TypedDict):
    timestamp: int
    notes: str
    checkintime: List[GetcorpcheckinoptionReplyGroupSpeWorkdaysCheckintime]

class GetcorpcheckinoptionReplyGroupSpeWorkdaysCheckintime(TypedDict):
    work_sec: int
    off_work_sec: int
    remind_work_sec: int
    remind_off_work_sec: int

class GetcorpcheckinoptionReplyGroupSpeOffdays(TypedDict):
    timestamp: int
    notes: str
    checkintime: List[Dict[str, Any]]

class GetcorpcheckinoptionReplyGroupWifimacInfos(TypedDict):
    wifiname: str
    wifimac: str

class GetcorpcheckinoptionReplyGroupLocInfos(TypedDict):
    lat: int
    lng: int
    loc_title: str
    loc_detail: str
    distance: int

class GetcorpcheckinoptionReplyGroupRange(TypedDict):
    party_id: List[str]
    userid: List[str]
    tagid: List[int]

class GetcorpcheckinoptionReplyGroupReporterinfo(TypedDict):
    reporters: List[GetcorpcheckinoptionReplyGroupReporterinfoReporters]
    updatetime: int

class GetcorpcheckinoptionReplyGroupReporterinfoReporters(TypedDict):
    userid: str

class GetcorpcheckinoptionReplyGroupOtInfo(TypedDict):
    type: Literal[0, 1, 2]
    allow_ot_workingday: bool
    allow_ot_nonworkingday: bool
    otcheckinfo: GetcorpcheckinoptionReplyGroupOtInfoOtcheckinfo
    uptime: int
    otapplyinfo: GetcorpcheckinoptionReplyGroupOtInfoOtapplyinfo

class GetcorpcheckinoptionReplyGroupOtInfoOtcheckinfo(TypedDict):
    ot_workingday_time_start: int
    ot_workingday_time_min: int
    ot_workingday_time_max: int
    ot_nonworkingday_time_min: int
    ot_nonworkingday_time_max: int
    ot_workingday_restinfo: GetcorpcheckinoptionReplyGroupOtInfoOtcheckinfoOtWorkingdayRestinfo
    ot_nonworkingday_restinfo: GetcorpcheckinoptionReplyGroupOtInfoOtcheckinfoOtNonworkingdayRestinfo
    ot_nonworkingday_spanday_time: int

class GetcorpcheckinoptionReplyGroupOtInfoOtcheckinfoOtWorkingdayRestinfo(TypedDict):
    type: Literal[0, 1, 2]
    fix_time_rule: GetcorpcheckinoptionReplyGroupOtInfoOtcheckinfoOtWorkingdayRestinfoFixTimeRule
    cal_ottime_rule: GetcorpcheckinoptionReplyGroupOtInfoOtcheckinfoOtWorkingdayRestinfoCalOttimeRule

class GetcorpcheckinoptionReplyGroupOtInfoOtcheckinfoOtWorkingdayRestinfoFixTimeRule(TypedDict):
    fix_time_begin_sec: int
    fix_time_end_sec: int

class GetcorpcheckinoptionReplyGroupOtInfoOtcheckinfoOtWorkingdayRestinfoCalOttimeRule(TypedDict):
    items: List[GetcorpcheckinoptionReplyGroupOtInfoOtcheckinfoOtWorkingdayRestinfoCalOttimeRuleItems]

class GetcorpcheckinoptionReplyGroupOtInfoOtcheckinfoOtWorkingdayRestinfoCalOttimeRuleItems(TypedDict):
    ot_time: int
    rest_time: int

class GetcorpcheckinoptionReplyGroupOtInfoOtcheckinfoOtNonworkingdayRestinfo(TypedDict):
    type: Literal[0, 1, 2]
    fix_time_rule: GetcorpcheckinoptionReplyGroupOtInfoOtcheckinfoOtNonworkingdayRestinfoFixTimeRule
    cal_ottime_rule: GetcorpcheckinoptionReplyGroupOtInfoOtcheckinfoOtNonworkingdayRestinfoCalOttimeRule

class GetcorpcheckinoptionReplyGroupOtInfoOtcheckinfoOtNonworkingdayRestinfoFixTimeRule(TypedDict):
    fix_time_begin_sec: int
    fix_time_end_sec: int

class GetcorpcheckinoptionReplyGroupOtInfoOtcheckinfoOtNonworkingdayRestinfoCalOttimeRule(TypedDict):
    items: List[GetcorpcheckinoptionReplyGroupOtInfoOtcheckinfoOtNonworkingdayRestinfoCalOttimeRuleItems]

class GetcorpcheckinoptionReplyGroupOtInfoOtcheckinfoOtNonworkingdayRestinfoCalOttimeRuleItems(TypedDict):
    ot_time: int
    rest_time: int

class GetcorpcheckinoptionReplyGroupOtInfoOtapplyinfo(TypedDict):
    allow_ot_workingday: bool
    allow_ot_nonworkingday: bool
    uptime: int
    ot_workingday_restinfo: GetcorpcheckinoptionReplyGroupOtInfoOtapplyinfoOtWorkingdayRestinfo
    ot_nonworkingday_restinfo: GetcorpcheckinoptionReplyGroupOtInfoOtapplyinfoOtNonworkingdayRestinfo
    ot_nonworkingday_spanday_time: int

class GetcorpcheckinoptionReplyGroupOtInfoOtapplyinfoOtWorkingdayRestinfo(TypedDict):
    type: Literal[0, 1, 2]
    fix_time_rule: GetcorpcheckinoptionReplyGroupOtInfoOtapplyinfoOtWorkingdayRestinfoFixTimeRule
    cal_ottime_rule: GetcorpcheckinoptionReplyGroupOtInfoOtapplyinfoOtWorkingdayRestinfoCalOttimeRule

class GetcorpcheckinoptionReplyGroupOtInfoOtapplyinfoOtWorkingdayRestinfoFixTimeRule(TypedDict):
    fix_time_begin_sec: int
    fix_time_end_sec: int

class GetcorpcheckinoptionReplyGroupOtInfoOtapplyinfoOtWorkingdayRestinfoCalOttimeRule(TypedDict):
    items: List[GetcorpcheckinoptionReplyGroupOtInfoOtapplyinfoOtWorkingdayRestinfoCalOttimeRuleItems]

class GetcorpcheckinoptionReplyGroupOtInfoOtapplyinfoOtWorkingdayRestinfoCalOttimeRuleItems(TypedDict):
    ot_time: int
    rest_time: int

class GetcorpcheckinoptionReplyGroupOtInfoOtapplyinfoOtNonworkingdayRestinfo(TypedDict):
    type: Literal[0, 1, 2]
    fix_time_rule: GetcorpcheckinoptionReplyGroupOtInfoOtapplyinfoOtNonworkingdayRestinfoFixTimeRule
    cal_ottime_rule: GetcorpcheckinoptionReplyGroupOtInfoOtapplyinfoOtNonworkingdayRestinfoCalOttimeRule

class GetcorpcheckinoptionReplyGroupOtInfoOtapplyinfoOtNonworkingdayRestinfoFixTimeRule(TypedDict):
    fix_time_begin_sec: int
    fix_time_end_sec: int

class GetcorpcheckinoptionReplyGroupOtInfoOtapplyinfoOtNonworkingdayRestinfoCalOttimeRule(TypedDict):
    items: List[GetcorpcheckinoptionReplyGroupOtInfoOtapplyinfoOtNonworkingdayRestinfoCalOttimeRuleItems]

class GetcorpcheckinoptionReplyGroupOtInfoOtapplyinfoOtNonworkingdayRestinfoCalOttimeRuleItems(TypedDict):
    ot_time: int
    rest_time: int

class GetcorpcheckinoptionReplyGroupSchedulelist(TypedDict):
    schedule_id: int
    schedule_name: str
    time_section: List[GetcorpcheckinoptionReplyGroupSchedulelistTimeSection]
    limit_aheadtime: int
    noneed_offwork: bool
    limit_offtime: int
    flex_on_duty_time: int
    flex_off_duty_time: int
    allow_flex: bool
    late_rule: GetcorpcheckinoptionReplyGroupSchedulelistLateRule
    max_allow_arrive_early: int
    max_allow_arrive_late: int

class GetcorpcheckinoptionReplyGroupSchedulelistTimeSection(TypedDict):
    time_id: int
    work_sec: int
    off_work_sec: int
    remind_work_sec: int
    remind_off_work_sec: int
    rest_times: List[GetcorpcheckinoptionReplyGroupSchedulelistTimeSectionRestTimes]
    rest_begin_time: int
    rest_end_time: int
    allow_rest: bool

class GetcorpcheckinoptionReplyGroupSchedulelistTimeSectionRestTimes(TypedDict):
    rest_begin_time: int
    rest_end_time: int

class GetcorpcheckinoptionReplyGroupSchedulelistLateRule(TypedDict):
    allow_offwork_after_time: bool
    timerules: List[GetcorpcheckinoptionReplyGroupSchedulelistLateRuleTimerules]

class GetcorpcheckinoptionReplyGroupSchedulelistLateRuleTimerules(TypedDict):
    offwork_after_time: int
    onwork_flex_time: int

def getcorpcheckinoption(access_token: Token, hash: Hash) -> Union[GetcorpcheckinoptionReply, Failure]: ...

class GetcheckinoptionHash(TypedDict, total=False):
    datetime: Required[int]
    useridlist: Required[Union[List[str], Tuple[str, ...]]]

class GetcheckinoptionReply(TypedDict):
    errcode: int
    errmsg: str
    info: List[GetcheckinoptionReplyInfo]

class GetcheckinoptionReplyInfo(TypedDict):
    userid: str
    group: GetcheckinoptionReplyInfoGroup

class GetcheckinoptionReplyInfoGroup(TypedDict):
    grouptype: Literal[1, 2, 3]
    groupid: int
    groupname: str
    checkindate: List[GetcheckinoptionReplyInfoGroupCheckindate]
    spe_workdays: List[GetcheckinoptionReplyInfoGroupSpeWorkdays]
    spe_offdays: List[GetcheckinoptionReplyInfoGroupSpeOffdays]
    sync_holidays: bool
    need_photo: bool
    wifimac_infos: List[GetcheckinoptionReplyInfoGroupWifimacInfos]
    note_can_use_local_pic: bool
    allow_checkin_offworkday: bool
    allow_apply_offworkday: bool
    loc_infos: List[GetcheckinoptionReplyInfoGroupLocInfos]
    schedulelist: List[GetcheckinoptionReplyInfoGroupSchedulelist]
    offwork_interval_time: int
    buka_restriction: int
    span_day_time: int
    standard_work_duration: int
    open_sp_checkin: bool
    checkin_method_type: Literal[0, 1, 2]

class GetcheckinoptionReplyInfoGroupCheckindate(TypedDict):
    workdays: List[int]
    checkintime: List[GetcheckinoptionReplyInfoGroupCheckindateCheckintime]
    flex_time: int
    noneed_offwork: bool
    limit_aheadtime: int
    flex_on_duty_time: int
    flex_off_duty_time: int
    biweekly: GetcheckinoptionReplyInfoGroupCheckindateBiweekly

class GetcheckinoptionReplyInfoGroupCheckindateCheckintime(TypedDict):
    work_sec: int
    off_work_sec: int
    remind_work_sec: int
    remind_off_work_sec: int

class GetcheckinoptionReplyInfoGroupCheckindateBiweekly(TypedDict):
    enable_weekday_recurrence: bool
    odd_workdays: List[int]
    even_workdays: List[int]

class GetcheckinoptionReplyInfoGroupSpeWorkdays(TypedDict):
    timestamp: int
    notes: str
    checkintime: List[GetcheckinoptionReplyInfoGroupSpeWorkdaysCheckintime]

class GetcheckinoptionReplyInfoGroupSpeWorkdaysCheckintime(TypedDict):
    work_sec: int
    off_work_sec: int
    remind_work_sec: int
    remind_off_work_sec: int

class GetcheckinoptionReplyInfoGroupSpeOffdays(TypedDict):
    timestamp: int
    notes: str
    checkintime: List[Dict[str, Any]]

class GetcheckinoptionReplyInfoGroupWifimacInfos(TypedDict):
    wifiname: str
    wifimac: str

class GetcheckinoptionReplyInfoGroupLocInfos(TypedDict):
    lat: int
    lng: int
    loc_title: str
    loc_detail: str
    distance: int

class GetcheckinoptionReplyInfoGroupSchedulelist(TypedDict):
    schedule_id: int
    schedule_name: str
    time_section: List[GetcheckinoptionReplyInfoGroupSchedulelistTimeSection]
    limit_aheadtime: int
    noneed_offwork: bool
    limit_offtime: int
    flex_on_duty_time: int
    flex_off_duty_time: int
    allow_flex: bool
    late_rule: GetcheckinoptionReplyInfoGroupSchedulelistLateRule
    max_allow_arrive_early: int
    max_allow_arrive_late: int

class GetcheckinoptionReplyInfoGroupSchedulelistTimeSection(TypedDict):
    time_id: int
    work_sec: int
    off_work_sec: int
    remind_work_sec: int
    remind_off_work_sec: int
    rest_times: List[GetcheckinoptionReplyInfoGroupSchedulelistTimeSectionRestTimes]
    rest_begin_time: int
    rest_end_time: int
    allow_rest: bool

class GetcheckinoptionReplyInfoGroupSchedulelistTimeSectionRestTimes(TypedDict):
    rest_begin_time: int
    rest_end_time: int

class GetcheckinoptionReplyInfoGroupSchedulelistLateRule(TypedDict):
    allow_offwork_after_time: bool
    timerules: List[GetcheckinoptionReplyInfoGroupSchedulelistLateRuleTimerules]

class GetcheckinoptionReplyInfoGroupSchedulelistLateRuleTimerules(TypedDict):
    offwork_after_time: int
    onwork_flex_time: int

def getcheckinoption(
    access_token: Token, hash: Union[GetcheckinoptionHash, Mapping[str, Any]]
) -> Union[GetcheckinoptionReply, Failure]: ...

class GetcheckindataHash(TypedDict, total=False):
    opencheckindatatype: Required[Literal[1, 2, 3]]
    starttime: Required[int]
    endtime: Required[int]
    useridlist: Required[Union[List[str], Tuple[str, ...]]]

class GetcheckindataReply(TypedDict):
    errcode: int
    errmsg: str
    checkindata: List[GetcheckindataReplyCheckindata]

class GetcheckindataReplyCheckindata(TypedDict):
    userid: str
    groupname: str
    checkin_type: Literal['上班打卡', '下班打卡', '外出打卡', '仅记录打卡时间和位置']
    exception_type: str
    checkin_time: int
    location_title: str
    location_detail: str
    wifiname: str
    notes: str
    wifimac: str
    mediaids: List[str]
    lat: int
    lng: int
    deviceid: str
    sch_checkin_time: int
    groupid: int
    schedule_id: int
    timeline_id: int

def getcheckindata(
    access_token: Token, hash: Union[GetcheckindataHash, Mapping[str, Any]]
) -> Union[GetcheckindataReply, Failure]: ...

class GetcheckinDaydataHash(TypedDict, total=False):
    starttime: Required[int]
    endtime: Required[int]
    useridlist: Required[Union[List[str], Tuple[str, ...]]]

class GetcheckinDaydataReply(TypedDict):
    errcode: int
    errmsg: str
    datas: List[GetcheckinDaydataReplyDatas]

class GetcheckinDaydataReplyDatas(TypedDict):
    base_info: GetcheckinDaydataReplyDatasBaseInfo
    summary_info: GetcheckinDaydataReplyDatasSummaryInfo
    holiday_infos: List[GetcheckinDaydataReplyDatasHolidayInfos]
    exception_infos: List[GetcheckinDaydataReplyDatasExceptionInfos]
    ot_info: GetcheckinDaydataReplyDatasOtInfo
    sp_items: List[GetcheckinDaydataReplyDatasSpItems]

class GetcheckinDaydataReplyDatasBaseInfo(TypedDict):
    date: int
    record_type: Literal[1, 2, 3, 4, 5, 7]
    name: str
    name_ex: str
    departs_name: str
    acctid: str
    rule_info: GetcheckinDaydataReplyDatasBaseInfoRuleInfo
    day_type: Literal[0, 1]

class GetcheckinDaydataReplyDatasBaseInfoRuleInfo(TypedDict):
    groupid: int
    groupname: str
    scheduleid: int
    schedulename: str
    checkintime: List[GetcheckinDaydataReplyDatasBaseInfoRuleInfoCheckintime]

class GetcheckinDaydataReplyDatasBaseInfoRuleInfoCheckintime(TypedDict):
    work_sec: int
    off_work_sec: int

class GetcheckinDaydataReplyDatasSummaryInfo(TypedDict):
    checkin_count: int
    regular_work_sec: int
    standard_work_sec: int
    earliest_time: int
    lastest_time: int

class GetcheckinDaydataReplyDatasHolidayInfos(TypedDict):
    sp_number: str
    sp_title: GetcheckinDaydataReplyDatasHolidayInfosSpTitle
    sp_description: GetcheckinDaydataReplyDatasHolidayInfosSpDescription

class GetcheckinDaydataReplyDatasHolidayInfosSpTitle(TypedDict):
    data: List[GetcheckinDaydataReplyDatasHolidayInfosSpTitleData]

class GetcheckinDaydataReplyDatasHolidayInfosSpTitleData(TypedDict):
    text: str
    lang: str

class GetcheckinDaydataReplyDatasHolidayInfosSpDescription(TypedDict):
    data: List[GetcheckinDaydataReplyDatasHolidayInfosSpDescriptionData]

class GetcheckinDaydataReplyDatasHolidayInfosSpDescriptionData(TypedDict):
    text: str
    lang: str

class GetcheckinDaydataReplyDatasExceptionInfos(TypedDict):
    exception: Literal[1, 2, 3, 4, 5, 6]
    count: int
    duration: int

class GetcheckinDaydataReplyDatasOtInfo(TypedDict):
    ot_status: Literal[0, 1, 2]
    ot_duration: int
    exception_duration: List[int]
    workday_over_as_vacation: int
    workday_over_as_money: int
    restday_over_as_vacation: int
    restday_over_as_money: int
    holiday_over_as_vacation: int
    holiday_over_as_money: int

class GetcheckinDaydataReplyDatasSpItems(TypedDict):
    type: Literal[1, 2, 3, 4, 15, 100]
    vacation_id: int
    count: int
    duration: int
    time_type: Literal[0, 1]
    name: str

def getcheckin_daydata(
    access_token: Token, hash: Union[GetcheckinDaydataHash, Mapping[str, Any]]
) -> Union[GetcheckinDaydataReply, Failure]: ...

class GetcheckinMonthdataHash(TypedDict, total=False):
    starttime: Required[int]
    endtime: Required[int]
    useridlist: Required[Union[List[str], Tuple[str, ...]]]

class GetcheckinMonthdataReply(TypedDict):
    errcode: int
    errmsg: str
    datas: List[GetcheckinMonthdataReplyDatas]

class GetcheckinMonthdataReplyDatas(TypedDict):
    base_info: GetcheckinMonthdataReplyDatasBaseInfo
    summary_info: GetcheckinMonthdataReplyDatasSummaryInfo
    exception_infos: List[GetcheckinMonthdataReplyDatasExceptionInfos]
    sp_items: List[GetcheckinMonthdataReplyDatasSpItems]
    overwork_info: GetcheckinMonthdataReplyDatasOverworkInfo

class GetcheckinMonthdataReplyDatasBaseInfo(TypedDict):
    record_type: Literal[1, 2, 3, 4, 5, 7]
    name: str
    name_ex: str
    departs_name: str
    rule_info: GetcheckinMonthdataReplyDatasBaseInfoRuleInfo
    acctid: str

class GetcheckinMonthdataReplyDatasBaseInfoRuleInfo(TypedDict):
    groupid: int
    groupname: str

class GetcheckinMonthdataReplyDatasSummaryInfo(TypedDict):
    work_days: int
    regular_days: int
    rest_days: int
    except_days: int
    regular_work_sec: int
    standard_work_sec: int

class GetcheckinMonthdataReplyDatasExceptionInfos(TypedDict):
    exception: Literal[1, 2, 3, 4, 5, 6]
    count: int
    duration: int

class GetcheckinMonthdataReplyDatasSpItems(TypedDict):
    type: Literal[1, 2, 3, 4, 15, 100]
    vacation_id: int
    count: int
    duration: int
    time_type: Literal[0, 1]
    name: str

class GetcheckinMonthdataReplyDatasOverworkInfo(TypedDict):
    workday_over_sec: int
    holidays_over_sec: int
    restdays_over_sec: int
    workdays_over_as_vacation: int
    workdays_over_as_money: int
    restdays_over_as_vacation: int
    restdays_over_as_money: int
    holidays_over_as_vacation: int
    holidays_over_as_money: int

def getcheckin_monthdata(
    access_token: Token, hash: Union[GetcheckinMonthdataHash, Mapping[str, Any]]
) -> Union[GetcheckinMonthdataReply, Failure]: ...

class GetcheckinschedulistHash(TypedDict, total=False):
    starttime: Required[int]
    endtime: Required[int]
    useridlist: Required[Union[List[str], Tuple[str, ...]]]

class GetcheckinschedulistReply(TypedDict):
    errcode: int
    errmsg: str
    schedule_list: List[GetcheckinschedulistReplyScheduleList]

class GetcheckinschedulistReplyScheduleList(TypedDict):
    userid: str
    yearmonth: int
    groupid: int
    groupname: str
    schedule: GetcheckinschedulistReplyScheduleListSchedule

class GetcheckinschedulistReplyScheduleListSchedule(TypedDict):
    scheduleList: List[GetcheckinschedulistReplyScheduleListScheduleScheduleList]

class GetcheckinschedulistReplyScheduleListScheduleScheduleList(TypedDict):
    day: int
    schedule_info: GetcheckinschedulistReplyScheduleListScheduleScheduleListScheduleInfo

class GetcheckinschedulistReplyScheduleListScheduleScheduleListScheduleInfo(TypedDict):
    schedule_id: int
    schedule_name: str
    time_section: List[GetcheckinschedulistReplyScheduleListScheduleScheduleListScheduleInfoTimeSection]

class GetcheckinschedulistReplyScheduleListScheduleScheduleListScheduleInfoTimeSection(TypedDict):
    id: int
    work_sec: int
    off_work_sec: int
    remind_work_sec: int
    remind_off_work_sec: int

def getcheckinschedulist(
    access_token: Token, hash: Union[GetcheckinschedulistHash, Mapping[str, Any]]
) -> Union[GetcheckinschedulistReply, Failure]: ...

class SetcheckinschedulistHash(TypedDict, total=False):
    groupid: Required[int]
    items: Required[Sequence[SetcheckinschedulistHashItems]]
    yearmonth: Required[int]

class SetcheckinschedulistHashItems(TypedDict, total=False):
    userid: Required[str]
    day: Required[int]
    schedule_id: Required[int]

class SetcheckinschedulistReply(TypedDict):
    errcode: int
    errmsg: str

def setcheckinschedulist(
    access_token: Token, hash: Union[SetcheckinschedulistHash, Mapping[str, Any]]
) -> Union[SetcheckinschedulistReply, Failure]: ...

class PunchCorrectionHash(TypedDict, total=False):
    userid: Required[str]
    schedule_date_time: Required[int]
    schedule_checkin_time: int
    checkin_time: Required[int]
    remark: str

class PunchCorrectionReply(TypedDict):
    errcode: int
    errmsg: str

def punch_correction(
    access_token: Token, hash: Union[PunchCorrectionHash, Mapping[str, Any]]
) -> Union[PunchCorrectionReply, Failure]: ...

class AddcheckinuserfaceHash(TypedDict, total=False):
    userid: str
    userface: str

class AddcheckinuserfaceReply(TypedDict):
    errcode: int
    errmsg: str

def addcheckinuserface(
    access_token: Token, hash: Union[AddcheckinuserfaceHash, Mapping[str, Any]]
) -> Union[AddcheckinuserfaceReply, Failure]: ...

class AddCheckinOptionHash(TypedDict, total=False):
    effective_now: bool
    group: AddCheckinOptionHashGroup

class AddCheckinOptionHashGroup(TypedDict, total=False):
    grouptype: Required[Literal[1, 2, 3]]
    groupname: Required[str]
    range: Required[AddCheckinOptionHashGroupRange]
    white_users: Union[List[str], Tuple[str, ...]]
    checkindate: Sequence[AddCheckinOptionHashGroupCheckindate]
    schedulelist: Sequence[AddCheckinOptionHashGroupSchedulelist]
    offwork_interval_time: int
    span_day_time: int
    standard_work_duration: int
    spe_workdays: Sequence[AddCheckinOptionHashGroupSpeWorkdays]
    spe_offdays: Sequence[AddCheckinOptionHashGroupSpeOffdays]
    sync_holidays: bool
    need_photo: bool
    note_can_use_local_pic: bool
    wifimac_infos: Sequence[AddCheckinOptionHashGroupWifimacInfos]
    loc_infos: Sequence[AddCheckinOptionHashGroupLocInfos]
    option_out_range: Literal[0, 1, 2]
    allow_checkin_offworkday: bool
    type: int
    checkin_method_type: Literal[0, 1, 2]
    use_face_detect: bool
    open_face_live_detect: bool
    sync_out_checkin: bool
    reporterinfo: AddCheckinOptionHashGroupReporterinfo
    allow_apply_offworkday: bool
    allow_apply_bk_cnt: int
    allow_apply_bk_day_limit: int
    buka_limit_next_month: int
    buka_restriction: int
    buka_remind: AddCheckinOptionHashGroupBukaRemind
    ot_info_v2: AddCheckinOptionHashGroupOtInfoV2
    open_sp_checkin: bool

class AddCheckinOptionHashGroupRange(TypedDict, total=False):
    party_id: Union[List[str], Tuple[str, ...]]
    userid: Union[List[str], Tuple[str, ...]]
    tagid: Sequence[int]

class AddCheckinOptionHashGroupCheckindate(TypedDict, total=False):
    workdays: Sequence[int]
    checkintime: Sequence[AddCheckinOptionHashGroupCheckindateCheckintime]
    flex_time: int
    allow_flex: bool
    flex_on_duty_time: int
    flex_off_duty_time: int
    max_allow_arrive_early: int
    max_allow_arrive_late: int
    late_rule: AddCheckinOptionHashGroupCheckindateLateRule
    biweekly: AddCheckinOptionHashGroupCheckindateBiweekly

class AddCheckinOptionHashGroupCheckindateCheckintime(TypedDict, total=False):
    time_id: int
    work_sec: Required[int]
    off_work_sec: Required[int]
    remind_work_sec: int
    remind_off_work_sec: int
    allow_rest: bool
    rest_begin_time: int
    rest_end_time: int
    rest_times: Sequence[AddCheckinOptionHashGroupCheckindateCheckintimeRestTimes]
    earliest_work_sec: int
    latest_work_sec: int
    earliest_off_work_sec: int
    latest_off_work_sec: int
    no_need_checkon: bool
    no_need_checkoff: bool

class AddCheckinOptionHashGroupCheckindateCheckintimeRestTimes(TypedDict, total=False):
    rest_begin_time: int
    rest_end_time: int

class AddCheckinOptionHashGroupCheckindateLateRule(TypedDict, total=False):
    allow_offwork_after_time: bool
    offwork_after_time: int
    onwork_flex_time: int
    timerules: Sequence[AddCheckinOptionHashGroupCheckindateLateRuleTimerules]

class AddCheckinOptionHashGroupCheckindateLateRuleTimerules(TypedDict, total=False):
    offwork_after_time: int
    onwork_flex_time: int

class AddCheckinOptionHashGroupCheckindateBiweekly(TypedDict, total=False):
    enable_weekday_recurrence: bool
    odd_workdays: Sequence[int]
    even_workdays: Sequence[int]

class AddCheckinOptionHashGroupSchedulelist(TypedDict, total=False):
    schedule_id: int
    schedule_name: str
    time_section: Sequence[AddCheckinOptionHashGroupSchedulelistTimeSection]
    allow_flex: bool
    flex_on_duty_time: int
    flex_off_duty_time: int
    max_allow_arrive_early: int
    max_allow_arrive_late: int
    late_rule: AddCheckinOptionHashGroupSchedulelistLateRule

class AddCheckinOptionHashGroupSchedulelistTimeSection(TypedDict, total=False):
    time_id: int
    work_sec: Required[int]
    off_work_sec: Required[int]
    remind_work_sec: int
    remind_off_work_sec: int
    allow_rest: bool
    rest_begin_time: int
    rest_end_time: int
    rest_times: Sequence[AddCheckinOptionHashGroupSchedulelistTimeSectionRestTimes]
    earliest_work_sec: int
    latest_work_sec: int
    earliest_off_work_sec: int
    latest_off_work_sec: int
    no_need_checkon: bool
    no_need_checkoff: bool

class AddCheckinOptionHashGroupSchedulelistTimeSectionRestTimes(TypedDict, total=False):
    rest_begin_time: int
    rest_end_time: int

class AddCheckinOptionHashGroupSchedulelistLateRule(TypedDict, total=False):
    allow_offwork_after_time: bool
    offwork_after_time: int
    onwork_flex_time: int
    timerules: Sequence[AddCheckinOptionHashGroupSchedulelistLateRuleTimerules]

class AddCheckinOptionHashGroupSchedulelistLateRuleTimerules(TypedDict, total=False):
    offwork_after_time: int
    onwork_flex_time: int

class AddCheckinOptionHashGroupSpeWorkdays(TypedDict, total=False):
    type: Literal[0, 1, 2]
    timestamp: int
    begtime: int
    endtime: int
    notes: Required[str]
    checkintime: Required[Sequence[AddCheckinOptionHashGroupSpeWorkdaysCheckintime]]

class AddCheckinOptionHashGroupSpeWorkdaysCheckintime(TypedDict, total=False):
    time_id: Required[int]
    work_sec: Required[int]
    off_work_sec: Required[int]
    remind_work_sec: Required[int]
    remind_off_work_sec: Required[int]

class AddCheckinOptionHashGroupSpeOffdays(TypedDict, total=False):
    type: Literal[0, 1, 2]
    timestamp: int
    begtime: int
    endtime: int
    notes: str

class AddCheckinOptionHashGroupWifimacInfos(TypedDict, total=False):
    wifiname: str
    wifimac: str

class AddCheckinOptionHashGroupLocInfos(TypedDict, total=False):
    lat: int
    lng: int
    loc_title: str
    loc_detail: str
    distance: Literal[100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1500, 2000, 2500, 3000]

class AddCheckinOptionHashGroupReporterinfo(TypedDict, total=False):
    reporters: Sequence[AddCheckinOptionHashGroupReporterinfoReporters]

class AddCheckinOptionHashGroupReporterinfoReporters(TypedDict, total=False):
    userid: str
    tagid: int

class AddCheckinOptionHashGroupBukaRemind(TypedDict, total=False):
    open_remind: bool
    buka_remind_day: int
    buka_remind_month: Literal[0, 1]

class AddCheckinOptionHashGroupOtInfoV2(TypedDict, total=False):
    workdayconf: Required[AddCheckinOptionHashGroupOtInfoV2Workdayconf]
    restdayconf: AddCheckinOptionHashGroupOtInfoV2Restdayconf
    holidayconf: AddCheckinOptionHashGroupOtInfoV2Holidayconf
    time_unit_config: AddCheckinOptionHashGroupOtInfoV2TimeUnitConfig

class AddCheckinOptionHashGroupOtInfoV2Workdayconf(TypedDict, total=False):
    allow_ot: Required[bool]
    type: Literal[0, 1, 2]
    apply: AddCheckinOptionHashGroupOtInfoV2WorkdayconfApply
    checkin: AddCheckinOptionHashGroupOtInfoV2WorkdayconfCheckin
    applycheckin: AddCheckinOptionHashGroupOtInfoV2WorkdayconfApplycheckin
    ot_trans_enable: bool
    ot_trans_type: Literal[1, 2]
    vacation: AddCheckinOptionHashGroupOtInfoV2WorkdayconfVacation
    ot_time_range: Literal[0, 1, 2]

class AddCheckinOptionHashGroupOtInfoV2WorkdayconfApply(TypedDict, total=False):
    restinfo: AddCheckinOptionHashGroupOtInfoV2WorkdayconfApplyRestinfo

class AddCheckinOptionHashGroupOtInfoV2WorkdayconfApplyRestinfo(TypedDict, total=False):
    type: Literal[0, 1, 2]
    fix_time_rule_list: Sequence[AddCheckinOptionHashGroupOtInfoV2WorkdayconfApplyRestinfoFixTimeRuleList]
    cal_ottime_rule: AddCheckinOptionHashGroupOtInfoV2WorkdayconfApplyRestinfoCalOttimeRule

class AddCheckinOptionHashGroupOtInfoV2WorkdayconfApplyRestinfoFixTimeRuleList(TypedDict, total=False):
    fix_time_begin_sec: Required[int]
    fix_time_end_sec: Required[int]

class AddCheckinOptionHashGroupOtInfoV2WorkdayconfApplyRestinfoCalOttimeRule(TypedDict, total=False):
    items: Required[Sequence[AddCheckinOptionHashGroupOtInfoV2WorkdayconfApplyRestinfoCalOttimeRuleItems]]

class AddCheckinOptionHashGroupOtInfoV2WorkdayconfApplyRestinfoCalOttimeRuleItems(TypedDict, total=False):
    ot_time: Required[int]
    rest_time: Required[int]

class AddCheckinOptionHashGroupOtInfoV2WorkdayconfCheckin(TypedDict, total=False):
    ot_time_start: int
    ot_time_min: int
    ot_time_max: int
    restinfo: AddCheckinOptionHashGroupOtInfoV2WorkdayconfCheckinRestinfo

class AddCheckinOptionHashGroupOtInfoV2WorkdayconfCheckinRestinfo(TypedDict, total=False):
    type: Literal[0, 1, 2]
    fix_time_rule_list: Sequence[AddCheckinOptionHashGroupOtInfoV2WorkdayconfCheckinRestinfoFixTimeRuleList]
    cal_ottime_rule: AddCheckinOptionHashGroupOtInfoV2WorkdayconfCheckinRestinfoCalOttimeRule

class AddCheckinOptionHashGroupOtInfoV2WorkdayconfCheckinRestinfoFixTimeRuleList(TypedDict, total=False):
    fix_time_begin_sec: Required[int]
    fix_time_end_sec: Required[int]

class AddCheckinOptionHashGroupOtInfoV2WorkdayconfCheckinRestinfoCalOttimeRule(TypedDict, total=False):
    items: Required[Sequence[AddCheckinOptionHashGroupOtInfoV2WorkdayconfCheckinRestinfoCalOttimeRuleItems]]

class AddCheckinOptionHashGroupOtInfoV2WorkdayconfCheckinRestinfoCalOttimeRuleItems(TypedDict, total=False):
    ot_time: Required[int]
    rest_time: Required[int]

class AddCheckinOptionHashGroupOtInfoV2WorkdayconfApplycheckin(TypedDict, total=False):
    restinfo: AddCheckinOptionHashGroupOtInfoV2WorkdayconfApplycheckinRestinfo

class AddCheckinOptionHashGroupOtInfoV2WorkdayconfApplycheckinRestinfo(TypedDict, total=False):
    type: Literal[0, 1, 2]
    fix_time_rule_list: Sequence[AddCheckinOptionHashGroupOtInfoV2WorkdayconfApplycheckinRestinfoFixTimeRuleList]
    cal_ottime_rule: AddCheckinOptionHashGroupOtInfoV2WorkdayconfApplycheckinRestinfoCalOttimeRule

class AddCheckinOptionHashGroupOtInfoV2WorkdayconfApplycheckinRestinfoFixTimeRuleList(TypedDict, total=False):
    fix_time_begin_sec: Required[int]
    fix_time_end_sec: Required[int]

class AddCheckinOptionHashGroupOtInfoV2WorkdayconfApplycheckinRestinfoCalOttimeRule(TypedDict, total=False):
    items: Required[Sequence[AddCheckinOptionHashGroupOtInfoV2WorkdayconfApplycheckinRestinfoCalOttimeRuleItems]]

class AddCheckinOptionHashGroupOtInfoV2WorkdayconfApplycheckinRestinfoCalOttimeRuleItems(TypedDict, total=False):
    ot_time: Required[int]
    rest_time: Required[int]

class AddCheckinOptionHashGroupOtInfoV2WorkdayconfVacation(TypedDict, total=False):
    trans_ratio: int
    sync_vacation: bool

class AddCheckinOptionHashGroupOtInfoV2Restdayconf(TypedDict, total=False):
    allow_ot: Required[bool]
    type: Required[Literal[0, 1, 2]]
    apply: AddCheckinOptionHashGroupOtInfoV2RestdayconfApply
    checkin: AddCheckinOptionHashGroupOtInfoV2RestdayconfCheckin
    applycheckin: AddCheckinOptionHashGroupOtInfoV2RestdayconfApplycheckin
    ot_trans_enable: bool
    ot_trans_type: Literal[1, 2]
    vacation: AddCheckinOptionHashGroupOtInfoV2RestdayconfVacation
    ot_time_range: Literal[0, 1, 2]

class AddCheckinOptionHashGroupOtInfoV2RestdayconfApply(TypedDict, total=False):
    restinfo: AddCheckinOptionHashGroupOtInfoV2RestdayconfApplyRestinfo

class AddCheckinOptionHashGroupOtInfoV2RestdayconfApplyRestinfo(TypedDict, total=False):
    type: Literal[0, 1, 2]
    fix_time_rule_list: Sequence[AddCheckinOptionHashGroupOtInfoV2RestdayconfApplyRestinfoFixTimeRuleList]
    cal_ottime_rule: AddCheckinOptionHashGroupOtInfoV2RestdayconfApplyRestinfoCalOttimeRule

class AddCheckinOptionHashGroupOtInfoV2RestdayconfApplyRestinfoFixTimeRuleList(TypedDict, total=False):
    fix_time_begin_sec: Required[int]
    fix_time_end_sec: Required[int]

class AddCheckinOptionHashGroupOtInfoV2RestdayconfApplyRestinfoCalOttimeRule(TypedDict, total=False):
    items: Required[Sequence[AddCheckinOptionHashGroupOtInfoV2RestdayconfApplyRestinfoCalOttimeRuleItems]]

class AddCheckinOptionHashGroupOtInfoV2RestdayconfApplyRestinfoCalOttimeRuleItems(TypedDict, total=False):
    ot_time: Required[int]
    rest_time: Required[int]

class AddCheckinOptionHashGroupOtInfoV2RestdayconfCheckin(TypedDict, total=False):
    ot_time_start: int
    ot_time_min: int
    ot_time_max: int
    restinfo: AddCheckinOptionHashGroupOtInfoV2RestdayconfCheckinRestinfo

class AddCheckinOptionHashGroupOtInfoV2RestdayconfCheckinRestinfo(TypedDict, total=False):
    type: Literal[0, 1, 2]
    fix_time_rule_list: Sequence[AddCheckinOptionHashGroupOtInfoV2RestdayconfCheckinRestinfoFixTimeRuleList]
    cal_ottime_rule: AddCheckinOptionHashGroupOtInfoV2RestdayconfCheckinRestinfoCalOttimeRule

class AddCheckinOptionHashGroupOtInfoV2RestdayconfCheckinRestinfoFixTimeRuleList(TypedDict, total=False):
    fix_time_begin_sec: Required[int]
    fix_time_end_sec: Required[int]

class AddCheckinOptionHashGroupOtInfoV2RestdayconfCheckinRestinfoCalOttimeRule(TypedDict, total=False):
    items: Required[Sequence[AddCheckinOptionHashGroupOtInfoV2RestdayconfCheckinRestinfoCalOttimeRuleItems]]

class AddCheckinOptionHashGroupOtInfoV2RestdayconfCheckinRestinfoCalOttimeRuleItems(TypedDict, total=False):
    ot_time: Required[int]
    rest_time: Required[int]

class AddCheckinOptionHashGroupOtInfoV2RestdayconfApplycheckin(TypedDict, total=False):
    restinfo: AddCheckinOptionHashGroupOtInfoV2RestdayconfApplycheckinRestinfo

class AddCheckinOptionHashGroupOtInfoV2RestdayconfApplycheckinRestinfo(TypedDict, total=False):
    type: Literal[0, 1, 2]
    fix_time_rule_list: Sequence[AddCheckinOptionHashGroupOtInfoV2RestdayconfApplycheckinRestinfoFixTimeRuleList]
    cal_ottime_rule: AddCheckinOptionHashGroupOtInfoV2RestdayconfApplycheckinRestinfoCalOttimeRule

class AddCheckinOptionHashGroupOtInfoV2RestdayconfApplycheckinRestinfoFixTimeRuleList(TypedDict, total=False):
    fix_time_begin_sec: Required[int]
    fix_time_end_sec: Required[int]

class AddCheckinOptionHashGroupOtInfoV2RestdayconfApplycheckinRestinfoCalOttimeRule(TypedDict, total=False):
    items: Required[Sequence[AddCheckinOptionHashGroupOtInfoV2RestdayconfApplycheckinRestinfoCalOttimeRuleItems]]

class AddCheckinOptionHashGroupOtInfoV2RestdayconfApplycheckinRestinfoCalOttimeRuleItems(TypedDict, total=False):
    ot_time: Required[int]
    rest_time: Required[int]

class AddCheckinOptionHashGroupOtInfoV2RestdayconfVacation(TypedDict, total=False):
    trans_ratio: int
    sync_vacation: bool

class AddCheckinOptionHashGroupOtInfoV2Holidayconf(TypedDict, total=False):
    allow_ot: Required[bool]
    type: Required[Literal[0, 1, 2]]
    apply: AddCheckinOptionHashGroupOtInfoV2HolidayconfApply
    checkin: AddCheckinOptionHashGroupOtInfoV2HolidayconfCheckin
    applycheckin: AddCheckinOptionHashGroupOtInfoV2HolidayconfApplycheckin
    ot_trans_enable: bool
    ot_trans_type: Literal[1, 2]
    vacation: AddCheckinOptionHashGroupOtInfoV2HolidayconfVacation
    ot_time_range: Literal[0, 1, 2]

class AddCheckinOptionHashGroupOtInfoV2HolidayconfApply(TypedDict, total=False):
    restinfo: AddCheckinOptionHashGroupOtInfoV2HolidayconfApplyRestinfo

class AddCheckinOptionHashGroupOtInfoV2HolidayconfApplyRestinfo(TypedDict, total=False):
    type: Literal[0, 1, 2]
    fix_time_rule_list: Sequence[AddCheckinOptionHashGroupOtInfoV2HolidayconfApplyRestinfoFixTimeRuleList]
    cal_ottime_rule: AddCheckinOptionHashGroupOtInfoV2HolidayconfApplyRestinfoCalOttimeRule

class AddCheckinOptionHashGroupOtInfoV2HolidayconfApplyRestinfoFixTimeRuleList(TypedDict, total=False):
    fix_time_begin_sec: Required[int]
    fix_time_end_sec: Required[int]

class AddCheckinOptionHashGroupOtInfoV2HolidayconfApplyRestinfoCalOttimeRule(TypedDict, total=False):
    items: Required[Sequence[AddCheckinOptionHashGroupOtInfoV2HolidayconfApplyRestinfoCalOttimeRuleItems]]

class AddCheckinOptionHashGroupOtInfoV2HolidayconfApplyRestinfoCalOttimeRuleItems(TypedDict, total=False):
    ot_time: Required[int]
    rest_time: Required[int]

class AddCheckinOptionHashGroupOtInfoV2HolidayconfCheckin(TypedDict, total=False):
    ot_time_start: int
    ot_time_min: int
    ot_time_max: int
    restinfo: AddCheckinOptionHashGroupOtInfoV2HolidayconfCheckinRestinfo

class AddCheckinOptionHashGroupOtInfoV2HolidayconfCheckinRestinfo(TypedDict, total=False):
    type: Literal[0, 1, 2]
    fix_time_rule_list: Sequence[AddCheckinOptionHashGroupOtInfoV2HolidayconfCheckinRestinfoFixTimeRuleList]
    cal_ottime_rule: AddCheckinOptionHashGroupOtInfoV2HolidayconfCheckinRestinfoCalOttimeRule

class AddCheckinOptionHashGroupOtInfoV2HolidayconfCheckinRestinfoFixTimeRuleList(TypedDict, total=False):
    fix_time_begin_sec: Required[int]
    fix_time_end_sec: Required[int]

class AddCheckinOptionHashGroupOtInfoV2HolidayconfCheckinRestinfoCalOttimeRule(TypedDict, total=False):
    items: Required[Sequence[AddCheckinOptionHashGroupOtInfoV2HolidayconfCheckinRestinfoCalOttimeRuleItems]]

class AddCheckinOptionHashGroupOtInfoV2HolidayconfCheckinRestinfoCalOttimeRuleItems(TypedDict, total=False):
    ot_time: Required[int]
    rest_time: Required[int]

class AddCheckinOptionHashGroupOtInfoV2HolidayconfApplycheckin(TypedDict, total=False):
    restinfo: AddCheckinOptionHashGroupOtInfoV2HolidayconfApplycheckinRestinfo

class AddCheckinOptionHashGroupOtInfoV2HolidayconfApplycheckinRestinfo(TypedDict, total=False):
    type: Literal[0, 1, 2]
    fix_time_rule_list: Sequence[AddCheckinOptionHashGroupOtInfoV2HolidayconfApplycheckinRestinfoFixTimeRuleList]
    cal_ottime_rule: AddCheckinOptionHashGroupOtInfoV2HolidayconfApplycheckinRestinfoCalOttimeRule

class AddCheckinOptionHashGroupOtInfoV2HolidayconfApplycheckinRestinfoFixTimeRuleList(TypedDict, total=False):
    fix_time_begin_sec: Required[int]
    fix_time_end_sec: Required[int]

class AddCheckinOptionHashGroupOtInfoV2HolidayconfApplycheckinRestinfoCalOttimeRule(TypedDict, total=False):
    items: Required[Sequence[AddCheckinOptionHashGroupOtInfoV2HolidayconfApplycheckinRestinfoCalOttimeRuleItems]]

class AddCheckinOptionHashGroupOtInfoV2HolidayconfApplycheckinRestinfoCalOttimeRuleItems(TypedDict, total=False):
    ot_time: Required[int]
    rest_time: Required[int]

class AddCheckinOptionHashGroupOtInfoV2HolidayconfVacation(TypedDict, total=False):
    trans_ratio: int
    sync_vacation: bool

class AddCheckinOptionHashGroupOtInfoV2TimeUnitConfig(TypedDict, total=False):
    ot_time_unit: Literal[2, 3]
    perday_duration_secs: int
    rounding_method: Literal[1, 2, 3]
    rounding_precision: Literal[0, 1]
    step_size: int

class AddCheckinOptionReply(TypedDict):
    errcode: int
    errmsg: str

def add_checkin_option(
    access_token: Token, hash: Union[AddCheckinOptionHash, Mapping[str, Any]]
) -> Union[AddCheckinOptionReply, Failure]: ...

class UpdateCheckinOptionHash(TypedDict, total=False):
    effective_now: bool
    group: UpdateCheckinOptionHashGroup

class UpdateCheckinOptionHashGroup(TypedDict, total=False):
    groupid: Required[int]
    grouptype: Literal[1, 2, 3]
    groupname: str
    range: UpdateCheckinOptionHashGroupRange
    white_users: Union[List[str], Tuple[str, ...]]
    checkindate: Sequence[UpdateCheckinOptionHashGroupCheckindate]
    schedulelist: Sequence[UpdateCheckinOptionHashGroupSchedulelist]
    offwork_interval_time: int
    span_day_time: int
    standard_work_duration: int
    spe_workdays: Sequence[UpdateCheckinOptionHashGroupSpeWorkdays]
    spe_offdays: Sequence[UpdateCheckinOptionHashGroupSpeOffdays]
    sync_holidays: bool
    need_photo: bool
    note_can_use_local_pic: bool
    wifimac_infos: Sequence[UpdateCheckinOptionHashGroupWifimacInfos]
    loc_infos: Sequence[UpdateCheckinOptionHashGroupLocInfos]
    option_out_range: Literal[0, 1, 2]
    allow_checkin_offworkday: bool
    type: int
    checkin_method_type: Literal[0, 1, 2]
    use_face_detect: bool
    open_face_live_detect: bool
    sync_out_checkin: bool
    reporterinfo: UpdateCheckinOptionHashGroupReporterinfo
    allow_apply_offworkday: bool
    allow_apply_bk_cnt: int
    allow_apply_bk_day_limit: int
    buka_limit_next_month: int
    buka_restriction: int
    buka_remind: UpdateCheckinOptionHashGroupBukaRemind
    ot_info_v2: UpdateCheckinOptionHashGroupOtInfoV2
    open_sp_checkin: bool

class UpdateCheckinOptionHashGroupRange(TypedDict, total=False):
    party_id: Union[List[str], Tuple[str, ...]]
    userid: Union[List[str], Tuple[str, ...]]
    tagid: Sequence[int]

class UpdateCheckinOptionHashGroupCheckindate(TypedDict, total=False):
    workdays: Sequence[int]
    checkintime: Sequence[UpdateCheckinOptionHashGroupCheckindateCheckintime]
    flex_time: int
    allow_flex: bool
    flex_on_duty_time: int
    flex_off_duty_time: int
    max_allow_arrive_early: int
    max_allow_arrive_late: int
    late_rule: UpdateCheckinOptionHashGroupCheckindateLateRule
    biweekly: UpdateCheckinOptionHashGroupCheckindateBiweekly

class UpdateCheckinOptionHashGroupCheckindateCheckintime(TypedDict, total=False):
    time_id: int
    work_sec: Required[int]
    off_work_sec: Required[int]
    remind_work_sec: int
    remind_off_work_sec: int
    allow_rest: bool
    rest_begin_time: int
    rest_end_time: int
    rest_times: Sequence[UpdateCheckinOptionHashGroupCheckindateCheckintimeRestTimes]
    earliest_work_sec: int
    latest_work_sec: int
    earliest_off_work_sec: int
    latest_off_work_sec: int
    no_need_checkon: bool
    no_need_checkoff: bool

class UpdateCheckinOptionHashGroupCheckindateCheckintimeRestTimes(TypedDict, total=False):
    rest_begin_time: int
    rest_end_time: int

class UpdateCheckinOptionHashGroupCheckindateLateRule(TypedDict, total=False):
    allow_offwork_after_time: bool
    offwork_after_time: int
    onwork_flex_time: int
    timerules: Sequence[UpdateCheckinOptionHashGroupCheckindateLateRuleTimerules]

class UpdateCheckinOptionHashGroupCheckindateLateRuleTimerules(TypedDict, total=False):
    offwork_after_time: int
    onwork_flex_time: int

class UpdateCheckinOptionHashGroupCheckindateBiweekly(TypedDict, total=False):
    enable_weekday_recurrence: bool
    odd_workdays: Sequence[int]
    even_workdays: Sequence[int]

class UpdateCheckinOptionHashGroupSchedulelist(TypedDict, total=False):
    schedule_id: int
    schedule_name: str
    time_section: Sequence[UpdateCheckinOptionHashGroupSchedulelistTimeSection]
    allow_flex: bool
    flex_on_duty_time: int
    flex_off_duty_time: int
    max_allow_arrive_early: int
    max_allow_arrive_late: int
    late_rule: UpdateCheckinOptionHashGroupSchedulelistLateRule

class UpdateCheckinOptionHashGroupSchedulelistTimeSection(TypedDict, total=False):
    time_id: int
    work_sec: Required[int]
    off_work_sec: Required[int]
    remind_work_sec: int
    remind_off_work_sec: int
    allow_rest: bool
    rest_begin_time: int
    rest_end_time: int
    rest_times: Sequence[UpdateCheckinOptionHashGroupSchedulelistTimeSectionRestTimes]
    earliest_work_sec: int
    latest_work_sec: int
    earliest_off_work_sec: int
    latest_off_work_sec: int
    no_need_checkon: bool
    no_need_checkoff: bool

class UpdateCheckinOptionHashGroupSchedulelistTimeSectionRestTimes(TypedDict, total=False):
    rest_begin_time: int
    rest_end_time: int

class UpdateCheckinOptionHashGroupSchedulelistLateRule(TypedDict, total=False):
    allow_offwork_after_time: bool
    offwork_after_time: int
    onwork_flex_time: int
    timerules: Sequence[UpdateCheckinOptionHashGroupSchedulelistLateRuleTimerules]

class UpdateCheckinOptionHashGroupSchedulelistLateRuleTimerules(TypedDict, total=False):
    offwork_after_time: int
    onwork_flex_time: int

class UpdateCheckinOptionHashGroupSpeWorkdays(TypedDict, total=False):
    type: Literal[0, 1, 2]
    timestamp: int
    begtime: int
    endtime: int
    notes: Required[str]
    checkintime: Required[Sequence[UpdateCheckinOptionHashGroupSpeWorkdaysCheckintime]]

class UpdateCheckinOptionHashGroupSpeWorkdaysCheckintime(TypedDict, total=False):
    time_id: Required[int]
    work_sec: Required[int]
    off_work_sec: Required[int]
    remind_work_sec: Required[int]
    remind_off_work_sec: Required[int]

class UpdateCheckinOptionHashGroupSpeOffdays(TypedDict, total=False):
    type: Literal[0, 1, 2]
    timestamp: int
    begtime: int
    endtime: int
    notes: str

class UpdateCheckinOptionHashGroupWifimacInfos(TypedDict, total=False):
    wifiname: str
    wifimac: str

class UpdateCheckinOptionHashGroupLocInfos(TypedDict, total=False):
    lat: int
    lng: int
    loc_title: str
    loc_detail: str
    distance: Literal[100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1500, 2000, 2500, 3000]

class UpdateCheckinOptionHashGroupReporterinfo(TypedDict, total=False):
    reporters: Sequence[UpdateCheckinOptionHashGroupReporterinfoReporters]

class UpdateCheckinOptionHashGroupReporterinfoReporters(TypedDict, total=False):
    userid: str
    tagid: int

class UpdateCheckinOptionHashGroupBukaRemind(TypedDict, total=False):
    open_remind: bool
    buka_remind_day: int
    buka_remind_month: Literal[0, 1]

class UpdateCheckinOptionHashGroupOtInfoV2(TypedDict, total=False):
    workdayconf: Required[UpdateCheckinOptionHashGroupOtInfoV2Workdayconf]
    restdayconf: UpdateCheckinOptionHashGroupOtInfoV2Restdayconf
    holidayconf: UpdateCheckinOptionHashGroupOtInfoV2Holidayconf
    time_unit_config: UpdateCheckinOptionHashGroupOtInfoV2TimeUnitConfig

class UpdateCheckinOptionHashGroupOtInfoV2Workdayconf(TypedDict, total=False):
    allow_ot: Required[bool]
    type: Literal[0, 1, 2]
    apply: UpdateCheckinOptionHashGroupOtInfoV2WorkdayconfApply
    checkin: UpdateCheckinOptionHashGroupOtInfoV2WorkdayconfCheckin
    applycheckin: UpdateCheckinOptionHashGroupOtInfoV2WorkdayconfApplycheckin
    ot_trans_enable: bool
    ot_trans_type: Literal[1, 2]
    vacation: UpdateCheckinOptionHashGroupOtInfoV2WorkdayconfVacation
    ot_time_range: Literal[0, 1, 2]

class UpdateCheckinOptionHashGroupOtInfoV2WorkdayconfApply(TypedDict, total=False):
    restinfo: UpdateCheckinOptionHashGroupOtInfoV2WorkdayconfApplyRestinfo

class UpdateCheckinOptionHashGroupOtInfoV2WorkdayconfApplyRestinfo(TypedDict, total=False):
    type: Literal[0, 1, 2]
    fix_time_rule_list: Sequence[UpdateCheckinOptionHashGroupOtInfoV2WorkdayconfApplyRestinfoFixTimeRuleList]
    cal_ottime_rule: UpdateCheckinOptionHashGroupOtInfoV2WorkdayconfApplyRestinfoCalOttimeRule

class UpdateCheckinOptionHashGroupOtInfoV2WorkdayconfApplyRestinfoFixTimeRuleList(TypedDict, total=False):
    fix_time_begin_sec: Required[int]
    fix_time_end_sec: Required[int]

class UpdateCheckinOptionHashGroupOtInfoV2WorkdayconfApplyRestinfoCalOttimeRule(TypedDict, total=False):
    items: Required[Sequence[UpdateCheckinOptionHashGroupOtInfoV2WorkdayconfApplyRestinfoCalOttimeRuleItems]]

class UpdateCheckinOptionHashGroupOtInfoV2WorkdayconfApplyRestinfoCalOttimeRuleItems(TypedDict, total=False):
    ot_time: Required[int]
    rest_time: Required[int]

class UpdateCheckinOptionHashGroupOtInfoV2WorkdayconfCheckin(TypedDict, total=False):
    ot_time_start: int
    ot_time_min: int
    ot_time_max: int
    restinfo: UpdateCheckinOptionHashGroupOtInfoV2WorkdayconfCheckinRestinfo

class UpdateCheckinOptionHashGroupOtInfoV2WorkdayconfCheckinRestinfo(TypedDict, total=False):
    type: Literal[0, 1, 2]
    fix_time_rule_list: Sequence[UpdateCheckinOptionHashGroupOtInfoV2WorkdayconfCheckinRestinfoFixTimeRuleList]
    cal_ottime_rule: UpdateCheckinOptionHashGroupOtInfoV2WorkdayconfCheckinRestinfoCalOttimeRule

class UpdateCheckinOptionHashGroupOtInfoV2WorkdayconfCheckinRestinfoFixTimeRuleList(TypedDict, total=False):
    fix_time_begin_sec: Required[int]
    fix_time_end_sec: Required[int]

class UpdateCheckinOptionHashGroupOtInfoV2WorkdayconfCheckinRestinfoCalOttimeRule(TypedDict, total=False):
    items: Required[Sequence[UpdateCheckinOptionHashGroupOtInfoV2WorkdayconfCheckinRestinfoCalOttimeRuleItems]]

class UpdateCheckinOptionHashGroupOtInfoV2WorkdayconfCheckinRestinfoCalOttimeRuleItems(TypedDict, total=False):
    ot_time: Required[int]
    rest_time: Required[int]

class UpdateCheckinOptionHashGroupOtInfoV2WorkdayconfApplycheckin(TypedDict, total=False):
    restinfo: UpdateCheckinOptionHashGroupOtInfoV2WorkdayconfApplycheckinRestinfo

class UpdateCheckinOptionHashGroupOtInfoV2WorkdayconfApplycheckinRestinfo(TypedDict, total=False):
    type: Literal[0, 1, 2]
    fix_time_rule_list: Sequence[UpdateCheckinOptionHashGroupOtInfoV2WorkdayconfApplycheckinRestinfoFixTimeRuleList]
    cal_ottime_rule: UpdateCheckinOptionHashGroupOtInfoV2WorkdayconfApplycheckinRestinfoCalOttimeRule

class UpdateCheckinOptionHashGroupOtInfoV2WorkdayconfApplycheckinRestinfoFixTimeRuleList(TypedDict, total=False):
    fix_time_begin_sec: Required[int]
    fix_time_end_sec: Required[int]

class UpdateCheckinOptionHashGroupOtInfoV2WorkdayconfApplycheckinRestinfoCalOttimeRule(TypedDict, total=False):
    items: Required[Sequence[UpdateCheckinOptionHashGroupOtInfoV2WorkdayconfApplycheckinRestinfoCalOttimeRuleItems]]

class UpdateCheckinOptionHashGroupOtInfoV2WorkdayconfApplycheckinRestinfoCalOttimeRuleItems(TypedDict, total=False):
    ot_time: Required[int]
    rest_time: Required[int]

class UpdateCheckinOptionHashGroupOtInfoV2WorkdayconfVacation(TypedDict, total=False):
    trans_ratio: int
    sync_vacation: bool

class UpdateCheckinOptionHashGroupOtInfoV2Restdayconf(TypedDict, total=False):
    allow_ot: Required[bool]
    type: Required[Literal[0, 1, 2]]
    apply: UpdateCheckinOptionHashGroupOtInfoV2RestdayconfApply
    checkin: UpdateCheckinOptionHashGroupOtInfoV2RestdayconfCheckin
    applycheckin: UpdateCheckinOptionHashGroupOtInfoV2RestdayconfApplycheckin
    ot_trans_enable: bool
    ot_trans_type: Literal[1, 2]
    vacation: UpdateCheckinOptionHashGroupOtInfoV2RestdayconfVacation
    ot_time_range: Literal[0, 1, 2]

class UpdateCheckinOptionHashGroupOtInfoV2RestdayconfApply(TypedDict, total=False):
    restinfo: UpdateCheckinOptionHashGroupOtInfoV2RestdayconfApplyRestinfo

class UpdateCheckinOptionHashGroupOtInfoV2RestdayconfApplyRestinfo(TypedDict, total=False):
    type: Literal[0, 1, 2]
    fix_time_rule_list: Sequence[UpdateCheckinOptionHashGroupOtInfoV2RestdayconfApplyRestinfoFixTimeRuleList]
    cal_ottime_rule: UpdateCheckinOptionHashGroupOtInfoV2RestdayconfApplyRestinfoCalOttimeRule

class UpdateCheckinOptionHashGroupOtInfoV2RestdayconfApplyRestinfoFixTimeRuleList(TypedDict, total=False):
    fix_time_begin_sec: Required[int]
    fix_time_end_sec: Required[int]

class UpdateCheckinOptionHashGroupOtInfoV2RestdayconfApplyRestinfoCalOttimeRule(TypedDict, total=False):
    items: Required[Sequence[UpdateCheckinOptionHashGroupOtInfoV2RestdayconfApplyRestinfoCalOttimeRuleItems]]

class UpdateCheckinOptionHashGroupOtInfoV2RestdayconfApplyRestinfoCalOttimeRuleItems(TypedDict, total=False):
    ot_time: Required[int]
    rest_time: Required[int]

class UpdateCheckinOptionHashGroupOtInfoV2RestdayconfCheckin(TypedDict, total=False):
    ot_time_start: int
    ot_time_min: int
    ot_time_max: int
    restinfo: UpdateCheckinOptionHashGroupOtInfoV2RestdayconfCheckinRestinfo

class UpdateCheckinOptionHashGroupOtInfoV2RestdayconfCheckinRestinfo(TypedDict, total=False):
    type: Literal[0, 1, 2]
    fix_time_rule_list: Sequence[UpdateCheckinOptionHashGroupOtInfoV2RestdayconfCheckinRestinfoFixTimeRuleList]
    cal_ottime_rule: UpdateCheckinOptionHashGroupOtInfoV2RestdayconfCheckinRestinfoCalOttimeRule

class UpdateCheckinOptionHashGroupOtInfoV2RestdayconfCheckinRestinfoFixTimeRuleList(TypedDict, total=False):
    fix_time_begin_sec: Required[int]
    fix_time_end_sec: Required[int]

class UpdateCheckinOptionHashGroupOtInfoV2RestdayconfCheckinRestinfoCalOttimeRule(TypedDict, total=False):
    items: Required[Sequence[UpdateCheckinOptionHashGroupOtInfoV2RestdayconfCheckinRestinfoCalOttimeRuleItems]]

class UpdateCheckinOptionHashGroupOtInfoV2RestdayconfCheckinRestinfoCalOttimeRuleItems(TypedDict, total=False):
    ot_time: Required[int]
    rest_time: Required[int]

class UpdateCheckinOptionHashGroupOtInfoV2RestdayconfApplycheckin(TypedDict, total=False):
    restinfo: UpdateCheckinOptionHashGroupOtInfoV2RestdayconfApplycheckinRestinfo

class UpdateCheckinOptionHashGroupOtInfoV2RestdayconfApplycheckinRestinfo(TypedDict, total=False):
    type: Literal[0, 1, 2]
    fix_time_rule_list: Sequence[UpdateCheckinOptionHashGroupOtInfoV2RestdayconfApplycheckinRestinfoFixTimeRuleList]
    cal_ottime_rule: UpdateCheckinOptionHashGroupOtInfoV2RestdayconfApplycheckinRestinfoCalOttimeRule

class UpdateCheckinOptionHashGroupOtInfoV2RestdayconfApplycheckinRestinfoFixTimeRuleList(TypedDict, total=False):
    fix_time_begin_sec: Required[int]
    fix_time_end_sec: Required[int]

class UpdateCheckinOptionHashGroupOtInfoV2RestdayconfApplycheckinRestinfoCalOttimeRule(TypedDict, total=False):
    items: Required[Sequence[UpdateCheckinOptionHashGroupOtInfoV2RestdayconfApplycheckinRestinfoCalOttimeRuleItems]]

class UpdateCheckinOptionHashGroupOtInfoV2RestdayconfApplycheckinRestinfoCalOttimeRuleItems(TypedDict, total=False):
    ot_time: Required[int]
    rest_time: Required[int]

class UpdateCheckinOptionHashGroupOtInfoV2RestdayconfVacation(TypedDict, total=False):
    trans_ratio: int
    sync_vacation: bool

class UpdateCheckinOptionHashGroupOtInfoV2Holidayconf(TypedDict, total=False):
    allow_ot: Required[bool]
    type: Required[Literal[0, 1, 2]]
    apply: UpdateCheckinOptionHashGroupOtInfoV2HolidayconfApply
    checkin: UpdateCheckinOptionHashGroupOtInfoV2HolidayconfCheckin
    applycheckin: UpdateCheckinOptionHashGroupOtInfoV2HolidayconfApplycheckin
    ot_trans_enable: bool
    ot_trans_type: Literal[1, 2]
    vacation: UpdateCheckinOptionHashGroupOtInfoV2HolidayconfVacation
    ot_time_range: Literal[0, 1, 2]

class UpdateCheckinOptionHashGroupOtInfoV2HolidayconfApply(TypedDict, total=False):
    restinfo: UpdateCheckinOptionHashGroupOtInfoV2HolidayconfApplyRestinfo

class UpdateCheckinOptionHashGroupOtInfoV2HolidayconfApplyRestinfo(TypedDict, total=False):
    type: Literal[0, 1, 2]
    fix_time_rule_list: Sequence[UpdateCheckinOptionHashGroupOtInfoV2HolidayconfApplyRestinfoFixTimeRuleList]
    cal_ottime_rule: UpdateCheckinOptionHashGroupOtInfoV2HolidayconfApplyRestinfoCalOttimeRule

class UpdateCheckinOptionHashGroupOtInfoV2HolidayconfApplyRestinfoFixTimeRuleList(TypedDict, total=False):
    fix_time_begin_sec: Required[int]
    fix_time_end_sec: Required[int]

class UpdateCheckinOptionHashGroupOtInfoV2HolidayconfApplyRestinfoCalOttimeRule(TypedDict, total=False):
    items: Required[Sequence[UpdateCheckinOptionHashGroupOtInfoV2HolidayconfApplyRestinfoCalOttimeRuleItems]]

class UpdateCheckinOptionHashGroupOtInfoV2HolidayconfApplyRestinfoCalOttimeRuleItems(TypedDict, total=False):
    ot_time: Required[int]
    rest_time: Required[int]

class UpdateCheckinOptionHashGroupOtInfoV2HolidayconfCheckin(TypedDict, total=False):
    ot_time_start: int
    ot_time_min: int
    ot_time_max: int
    restinfo: UpdateCheckinOptionHashGroupOtInfoV2HolidayconfCheckinRestinfo

class UpdateCheckinOptionHashGroupOtInfoV2HolidayconfCheckinRestinfo(TypedDict, total=False):
    type: Literal[0, 1, 2]
    fix_time_rule_list: Sequence[UpdateCheckinOptionHashGroupOtInfoV2HolidayconfCheckinRestinfoFixTimeRuleList]
    cal_ottime_rule: UpdateCheckinOptionHashGroupOtInfoV2HolidayconfCheckinRestinfoCalOttimeRule

class UpdateCheckinOptionHashGroupOtInfoV2HolidayconfCheckinRestinfoFixTimeRuleList(TypedDict, total=False):
    fix_time_begin_sec: Required[int]
    fix_time_end_sec: Required[int]

class UpdateCheckinOptionHashGroupOtInfoV2HolidayconfCheckinRestinfoCalOttimeRule(TypedDict, total=False):
    items: Required[Sequence[UpdateCheckinOptionHashGroupOtInfoV2HolidayconfCheckinRestinfoCalOttimeRuleItems]]

class UpdateCheckinOptionHashGroupOtInfoV2HolidayconfCheckinRestinfoCalOttimeRuleItems(TypedDict, total=False):
    ot_time: Required[int]
    rest_time: Required[int]

class UpdateCheckinOptionHashGroupOtInfoV2HolidayconfApplycheckin(TypedDict, total=False):
    restinfo: UpdateCheckinOptionHashGroupOtInfoV2HolidayconfApplycheckinRestinfo

class UpdateCheckinOptionHashGroupOtInfoV2HolidayconfApplycheckinRestinfo(TypedDict, total=False):
    type: Literal[0, 1, 2]
    fix_time_rule_list: Sequence[UpdateCheckinOptionHashGroupOtInfoV2HolidayconfApplycheckinRestinfoFixTimeRuleList]
    cal_ottime_rule: UpdateCheckinOptionHashGroupOtInfoV2HolidayconfApplycheckinRestinfoCalOttimeRule

class UpdateCheckinOptionHashGroupOtInfoV2HolidayconfApplycheckinRestinfoFixTimeRuleList(TypedDict, total=False):
    fix_time_begin_sec: Required[int]
    fix_time_end_sec: Required[int]

class UpdateCheckinOptionHashGroupOtInfoV2HolidayconfApplycheckinRestinfoCalOttimeRule(TypedDict, total=False):
    items: Required[Sequence[UpdateCheckinOptionHashGroupOtInfoV2HolidayconfApplycheckinRestinfoCalOttimeRuleItems]]

class UpdateCheckinOptionHashGroupOtInfoV2HolidayconfApplycheckinRestinfoCalOttimeRuleItems(TypedDict, total=False):
    ot_time: Required[int]
    rest_time: Required[int]

class UpdateCheckinOptionHashGroupOtInfoV2HolidayconfVacation(TypedDict, total=False):
    trans_ratio: int
    sync_vacation: bool

class UpdateCheckinOptionHashGroupOtInfoV2TimeUnitConfig(TypedDict, total=False):
    ot_time_unit: Literal[2, 3]
    perday_duration_secs: int
    rounding_method: Literal[1, 2, 3]
    rounding_precision: Literal[0, 1]
    step_size: int

class UpdateCheckinOptionReply(TypedDict):
    errcode: int
    errmsg: str

def update_checkin_option(
    access_token: Token, hash: Union[UpdateCheckinOptionHash, Mapping[str, Any]]
) -> Union[UpdateCheckinOptionReply, Failure]: ...

class ClearCheckinOptionArrayFieldHash(TypedDict, total=False):
    groupid: Required[int]
    clear_field: Required[Sequence[Literal[1, 2, 3, 4]]]
    effective_now: bool

class ClearCheckinOptionArrayFieldReply(TypedDict):
    errcode: int
    errmsg: str

def clear_checkin_option_array_field(
    access_token: Token, hash: Union[ClearCheckinOptionArrayFieldHash, Mapping[str, Any]]
) -> Union[ClearCheckinOptionArrayFieldReply, Failure]: ...

class DelCheckinOptionHash(TypedDict, total=False):
    groupid: Required[int]
    effective_now: bool

class DelCheckinOptionReply(TypedDict):
    errcode: int
    errmsg: str

def del_checkin_option(
    access_token: Token, hash: Union[DelCheckinOptionHash, Mapping[str, Any]]
) -> Union[DelCheckinOptionReply, Failure]: ...

class AddCheckinRecordHash(TypedDict, total=False):
    records: Required[Sequence[AddCheckinRecordHashRecords]]

class AddCheckinRecordHashRecords(TypedDict, total=False):
    userid: Required[str]
    checkin_time: Required[int]
    location_title: Required[str]
    location_detail: Required[str]
    lng: int
    lat: int
    wifiname: str
    wifimac: str
    device_type: Required[Literal[1, 2, 3]]
    device_detail: Required[str]
    notes: str
    mediaids: Union[List[str], Tuple[str, ...]]

class AddCheckinRecordReply(TypedDict):
    errcode: int
    errmsg: str

def add_checkin_record(
    access_token: Token, hash: Union[AddCheckinRecordHash, Mapping[str, Any]]
) -> Union[AddCheckinRecordReply, Failure]: ...
