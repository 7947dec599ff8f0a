# Made from the docstrings of __init__.py by .ci/made; change those.

from typing import Any, Dict, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure
from . import approval as approval
from . import calendar as calendar
from . import journal as journal
from . import meetingroom as meetingroom
from . import schedule as schedule
from . import vacation as vacation

__all__ = [
    "gettemplatedetail",
    "applyevent",
    "getapprovalinfo",
    "getapprovaldetail",
]

class GettemplatedetailHash(TypedDict, total=False):
    template_id: Required[str]

class GettemplatedetailReply(TypedDict):
    errcode: int
    errmsg: str
    template_names: List[GettemplatedetailReplyTemplateNames]
    template_content: GettemplatedetailReplyTemplateContent

class GettemplatedetailReplyTemplateNames(TypedDict):
    text: str
    lang: str

class GettemplatedetailReplyTemplateContent(TypedDict):
    controls: List[GettemplatedetailReplyTemplateContentControls]

class GettemplatedetailReplyTemplateContentControls(TypedDict):
    property: GettemplatedetailReplyTemplateContentControlsProperty
    config: GettemplatedetailReplyTemplateContentControlsConfig

class GettemplatedetailReplyTemplateContentControlsProperty(TypedDict):
    control: Literal['Text', 'Textarea', 'Number', 'Money', 'Date', 'Selector', 'Contact', 'Tips', 'File', 'Table', 'Attendance', 'Vacation', 'Location', 'RelatedApproval', 'Formula', 'DateRange', 'BankAccount', 'PunchCorrection', 'PhoneNumber']
    id: str
    title: List[GettemplatedetailReplyTemplateContentControlsPropertyTitle]
    placeholder: List[GettemplatedetailReplyTemplateContentControlsPropertyPlaceholder]
    require: Literal[0, 1]
    un_print: Literal[0, 1]

class GettemplatedetailReplyTemplateContentControlsPropertyTitle(TypedDict):
    text: str
    lang: str

class GettemplatedetailReplyTemplateContentControlsPropertyPlaceholder(TypedDict):
    text: str
    lang: str

class GettemplatedetailReplyTemplateContentControlsConfig(TypedDict):
    date: GettemplatedetailReplyTemplateContentControlsConfigDate
    selector: GettemplatedetailReplyTemplateContentControlsConfigSelector
    contact: GettemplatedetailReplyTemplateContentControlsConfigContact
    table: GettemplatedetailReplyTemplateContentControlsConfigTable
    attendance: GettemplatedetailReplyTemplateContentControlsConfigAttendance
    vacation_list: GettemplatedetailReplyTemplateContentControlsConfigVacationList
    tips: GettemplatedetailReplyTemplateContentControlsConfigTips
    file: GettemplatedetailReplyTemplateContentControlsConfigFile
    location: GettemplatedetailReplyTemplateContentControlsConfigLocation
    related_approval: GettemplatedetailReplyTemplateContentControlsConfigRelatedApproval
    date_range: GettemplatedetailReplyTemplateContentControlsConfigDateRange

class GettemplatedetailReplyTemplateContentControlsConfigDate(TypedDict):
    type: Literal['day', 'hour']

class GettemplatedetailReplyTemplateContentControlsConfigSelector(TypedDict):
    type: Literal['single', 'multi']
    exp_type: int
    options: List[GettemplatedetailReplyTemplateContentControlsConfigSelectorOptions]
    op_relations: List[GettemplatedetailReplyTemplateContentControlsConfigSelectorOpRelations]

class GettemplatedetailReplyTemplateContentControlsConfigSelectorOptions(TypedDict):
    key: str
    value: List[GettemplatedetailReplyTemplateContentControlsConfigSelectorOptionsValue]

class GettemplatedetailReplyTemplateContentControlsConfigSelectorOptionsValue(TypedDict):
    text: str
    lang: str

class GettemplatedetailReplyTemplateContentControlsConfigSelectorOpRelations(TypedDict):
    key: str
    relation_list: List[GettemplatedetailReplyTemplateContentControlsConfigSelectorOpRelationsRelationList]

class GettemplatedetailReplyTemplateContentControlsConfigSelectorOpRelationsRelationList(TypedDict):
    related_control_id: str
    action: int

class GettemplatedetailReplyTemplateContentControlsConfigContact(TypedDict):
    type: Literal['single', 'multi']
    mode: Literal['user', 'department']

class GettemplatedetailReplyTemplateContentControlsConfigTable(TypedDict):
    children: List[GettemplatedetailReplyTemplateContentControls]
    stat_field: List[Dict[str, Any]]

class GettemplatedetailReplyTemplateContentControlsConfigAttendance(TypedDict):
    type: Literal[1, 3, 4, 5]
    date_range: GettemplatedetailReplyTemplateContentControlsConfigAttendanceDateRange

class GettemplatedetailReplyTemplateContentControlsConfigAttendanceDateRange(TypedDict):
    type: Literal['hour', 'halfday']

class GettemplatedetailReplyTemplateContentControlsConfigVacationList(TypedDict):
    item: List[GettemplatedetailReplyTemplateContentControlsConfigVacationListItem]

class GettemplatedetailReplyTemplateContentControlsConfigVacationListItem(TypedDict):
    id: int
    name: List[GettemplatedetailReplyTemplateContentControlsConfigVacationListItemName]

class GettemplatedetailReplyTemplateContentControlsConfigVacationListItemName(TypedDict):
    text: str
    lang: str

class GettemplatedetailReplyTemplateContentControlsConfigTips(TypedDict):
    tips_content: List[GettemplatedetailReplyTemplateContentControlsConfigTipsTipsContent]

class GettemplatedetailReplyTemplateContentControlsConfigTipsTipsContent(TypedDict):
    lang: str
    text: GettemplatedetailReplyTemplateContentControlsConfigTipsTipsContentText

class GettemplatedetailReplyTemplateContentControlsConfigTipsTipsContentText(TypedDict):
    sub_text: List[GettemplatedetailReplyTemplateContentControlsConfigTipsTipsContentTextSubText]

class GettemplatedetailReplyTemplateContentControlsConfigTipsTipsContentTextSubText(TypedDict):
    type: Literal[1, 2]
    content: GettemplatedetailReplyTemplateContentControlsConfigTipsTipsContentTextSubTextContent

class GettemplatedetailReplyTemplateContentControlsConfigTipsTipsContentTextSubTextContent(TypedDict):
    plain_text: GettemplatedetailReplyTemplateContentControlsConfigTipsTipsContentTextSubTextContentPlainText
    link: GettemplatedetailReplyTemplateContentControlsConfigTipsTipsContentTextSubTextContentLink

class GettemplatedetailReplyTemplateContentControlsConfigTipsTipsContentTextSubTextContentPlainText(TypedDict):
    content: str

class GettemplatedetailReplyTemplateContentControlsConfigTipsTipsContentTextSubTextContentLink(TypedDict):
    title: str
    url: str

class GettemplatedetailReplyTemplateContentControlsConfigFile(TypedDict):
    is_only_photo: Literal[0, 1]

class GettemplatedetailReplyTemplateContentControlsConfigLocation(TypedDict):
    distance: Literal[100, 200, 300]

class GettemplatedetailReplyTemplateContentControlsConfigRelatedApproval(TypedDict):
    template_id: Any

class GettemplatedetailReplyTemplateContentControlsConfigDateRange(TypedDict):
    type: Literal['hour', 'halfday']

def gettemplatedetail(
    access_token: Token, hash: Union[GettemplatedetailHash, Mapping[str, Any]]
) -> Union[GettemplatedetailReply, Failure]: ...

class ApplyeventHash(TypedDict, total=False):
    creator_userid: Required[str]
    template_id: Required[str]
    use_template_approver: Required[Literal[0, 1]]
    choose_department: int
    process: ApplyeventHashProcess
    approver: Sequence[ApplyeventHashApprover]
    notifyer: Union[List[str], Tuple[str, ...]]
    notify_type: Literal[1, 2, 3]
    apply_data: Required[ApplyeventHashApplyData]
    summary_list: Required[Sequence[ApplyeventHashSummaryList]]

class ApplyeventHashProcess(TypedDict, total=False):
    node_list: Required[Sequence[ApplyeventHashProcessNodeList]]

class ApplyeventHashProcessNodeList(TypedDict, total=False):
    type: Required[Literal[1, 2, 3]]
    apv_rel: Literal[1, 2, 3]
    userid: Required[Union[List[str], Tuple[str, ...]]]

class ApplyeventHashApprover(TypedDict, total=False):
    userid: Required[Union[List[str], Tuple[str, ...]]]
    attr: Required[Literal[1, 2]]

class ApplyeventHashApplyData(TypedDict, total=False):
    contents: Required[Sequence[ApplyeventHashApplyDataContents]]

class ApplyeventHashApplyDataContents(TypedDict, total=False):
    control: Required[Literal['Text', 'Textarea', 'Number', 'Money', 'Date', 'Selector', 'Contact', 'Tips', 'File', 'Table', 'Location', 'RelatedApproval', 'Formula', 'DateRange', 'Vacation', 'Attendance']]
    id: Required[str]
    title: Sequence[ApplyeventHashApplyDataContentsTitle]
    value: Required[ApplyeventHashApplyDataContentsValue]

class ApplyeventHashApplyDataContentsTitle(TypedDict, total=False):
    text: str
    lang: str

class ApplyeventHashApplyDataContentsValue(TypedDict, total=False):
    text: str
    new_number: str
    new_money: str
    date: ApplyeventHashApplyDataContentsValueDate
    selector: ApplyeventHashApplyDataContentsValueSelector
    members: Sequence[ApplyeventHashApplyDataContentsValueMembers]
    departments: Sequence[ApplyeventHashApplyDataContentsValueDepartments]
    files: Sequence[ApplyeventHashApplyDataContentsValueFiles]
    children: Sequence[ApplyeventHashApplyDataContentsValueChildren]
    vacation: ApplyeventHashApplyDataContentsValueVacation
    attendance: ApplyeventHashApplyDataContentsValueAttendance
    location: ApplyeventHashApplyDataContentsValueLocation
    related_approval: Sequence[ApplyeventHashApplyDataContentsValueRelatedApproval]
    formula: ApplyeventHashApplyDataContentsValueFormula
    date_range: ApplyeventHashApplyDataContentsValueDateRange

class ApplyeventHashApplyDataContentsValueDate(TypedDict, total=False):
    type: Required[Literal['day', 'hour']]
    s_timestamp: Required[str]

class ApplyeventHashApplyDataContentsValueSelector(TypedDict, total=False):
    type: Required[Literal['single', 'multi']]
    options: Required[Sequence[ApplyeventHashApplyDataContentsValueSelectorOptions]]

class ApplyeventHashApplyDataContentsValueSelectorOptions(TypedDict, total=False):
    key: Required[str]

class ApplyeventHashApplyDataContentsValueMembers(TypedDict, total=False):
    userid: Required[str]
    name: str

class ApplyeventHashApplyDataContentsValueDepartments(TypedDict, total=False):
    openapi_id: Required[str]
    name: str

class ApplyeventHashApplyDataContentsValueFiles(TypedDict, total=False):
    file_id: Required[str]
    file_name: str
    file_size: Any
    file_type: str
    file_url: str

class ApplyeventHashApplyDataContentsValueChildren(TypedDict, total=False):
    list: Required[Sequence[ApplyeventHashApplyDataContents]]

class ApplyeventHashApplyDataContentsValueVacation(TypedDict, total=False):
    selector: Required[ApplyeventHashApplyDataContentsValueVacationSelector]
    attendance: Required[ApplyeventHashApplyDataContentsValueVacationAttendance]

class ApplyeventHashApplyDataContentsValueVacationSelector(TypedDict, total=False):
    type: Required[str]
    options: Required[Sequence[ApplyeventHashApplyDataContentsValueVacationSelectorOptions]]
    exp_type: int

class ApplyeventHashApplyDataContentsValueVacationSelectorOptions(TypedDict, total=False):
    key: Required[str]
    value: Sequence[ApplyeventHashApplyDataContentsValueVacationSelectorOptionsValue]

class ApplyeventHashApplyDataContentsValueVacationSelectorOptionsValue(TypedDict, total=False):
    text: str
    lang: str

class ApplyeventHashApplyDataContentsValueVacationAttendance(TypedDict, total=False):
    date_range: Required[ApplyeventHashApplyDataContentsValueVacationAttendanceDateRange]
    type: Required[int]
    slice_info: ApplyeventHashApplyDataContentsValueVacationAttendanceSliceInfo

class ApplyeventHashApplyDataContentsValueVacationAttendanceDateRange(TypedDict, total=False):
    type: Required[Literal['halfday', 'hour']]
    new_begin: Required[int]
    new_end: Required[int]
    new_duration: int

class ApplyeventHashApplyDataContentsValueVacationAttendanceSliceInfo(TypedDict, total=False):
    day_items: Required[Sequence[ApplyeventHashApplyDataContentsValueVacationAttendanceSliceInfoDayItems]]

class ApplyeventHashApplyDataContentsValueVacationAttendanceSliceInfoDayItems(TypedDict, total=False):
    daytime: Required[int]
    duration: Required[int]

class ApplyeventHashApplyDataContentsValueAttendance(TypedDict, total=False):
    date_range: Required[ApplyeventHashApplyDataContentsValueAttendanceDateRange]
    type: Required[Literal[3, 4, 5]]
    slice_info: ApplyeventHashApplyDataContentsValueAttendanceSliceInfo

class ApplyeventHashApplyDataContentsValueAttendanceDateRange(TypedDict, total=False):
    type: Required[Literal['halfday', 'hour']]
    new_begin: Required[int]
    new_end: Required[int]
    new_duration: int

class ApplyeventHashApplyDataContentsValueAttendanceSliceInfo(TypedDict, total=False):
    day_items: Required[Sequence[ApplyeventHashApplyDataContentsValueAttendanceSliceInfoDayItems]]

class ApplyeventHashApplyDataContentsValueAttendanceSliceInfoDayItems(TypedDict, total=False):
    daytime: Required[int]
    duration: Required[int]

class ApplyeventHashApplyDataContentsValueLocation(TypedDict, total=False):
    latitude: Required[str]
    longitude: Required[str]
    title: str
    address: str
    time: int

class ApplyeventHashApplyDataContentsValueRelatedApproval(TypedDict, total=False):
    sp_no: Required[str]

class ApplyeventHashApplyDataContentsValueFormula(TypedDict, total=False):
    value: str

class ApplyeventHashApplyDataContentsValueDateRange(TypedDict, total=False):
    type: Required[Literal['halfday', 'hour']]
    new_begin: Required[int]
    new_end: Required[int]
    new_duration: Required[int]

class ApplyeventHashSummaryList(TypedDict, total=False):
    summary_info: Required[Sequence[ApplyeventHashSummaryListSummaryInfo]]

class ApplyeventHashSummaryListSummaryInfo(TypedDict, total=False):
    text: Required[str]
    lang: Required[str]

class ApplyeventReply(TypedDict):
    errcode: int
    errmsg: str
    sp_no: str

def applyevent(
    access_token: Token, hash: Union[ApplyeventHash, Mapping[str, Any]]
) -> Union[ApplyeventReply, Failure]: ...

class GetapprovalinfoHash(TypedDict, total=False):
    starttime: Required[str]
    endtime: Required[str]
    new_cursor: Required[str]
    cursor: int
    size: Required[int]
    filters: Sequence[GetapprovalinfoHashFilters]

class GetapprovalinfoHashFilters(TypedDict, total=False):
    key: Literal['template_id', 'creator', 'department', 'sp_status', 'record_type']
    value: str

class GetapprovalinfoReply(TypedDict):
    errcode: int
    errmsg: str
    sp_no_list: List[str]
    new_next_cursor: str
    next_cursor: int

def getapprovalinfo(
    access_token: Token, hash: Union[GetapprovalinfoHash, Mapping[str, Any]]
) -> Union[GetapprovalinfoReply, Failure]: ...

class GetapprovaldetailHash(TypedDict, total=False):
    sp_no: Required[str]

class GetapprovaldetailReply(TypedDict):
    errcode: int
    errmsg: str
    info: GetapprovaldetailReplyInfo

class GetapprovaldetailReplyInfo(TypedDict):
    sp_no: str
    sp_name: str
    sp_status: Literal[1, 2, 3, 4, 6, 7, 10]
    template_id: str
    apply_time: int
    applyer: GetapprovaldetailReplyInfoApplyer
    batch_applyer: List[GetapprovaldetailReplyInfoBatchApplyer]
    sp_record: List[GetapprovaldetailReplyInfoSpRecord]
    notifyer: List[GetapprovaldetailReplyInfoNotifyer]
    apply_data: GetapprovaldetailReplyInfoApplyData
    comments: List[GetapprovaldetailReplyInfoComments]
    process_list: GetapprovaldetailReplyInfoProcessList

class GetapprovaldetailReplyInfoApplyer(TypedDict):
    userid: str
    partyid: str

class GetapprovaldetailReplyInfoBatchApplyer(TypedDict):
    userid: str

class GetapprovaldetailReplyInfoSpRecord(TypedDict):
    sp_status: Literal[1, 2, 3, 4, 11, 12, 13]
    approverattr: Literal[1, 2]
    details: List[GetapprovaldetailReplyInfoSpRecordDetails]

class GetapprovaldetailReplyInfoSpRecordDetails(TypedDict):
    approver: GetapprovaldetailReplyInfoSpRecordDetailsApprover
    speech: str
    sp_status: Literal[1, 2, 3, 4, 11, 12, 13]
    sptime: int
    media_id: List[str]

class GetapprovaldetailReplyInfoSpRecordDetailsApprover(TypedDict):
    userid: str

class GetapprovaldetailReplyInfoNotifyer(TypedDict):
    userid: str

class GetapprovaldetailReplyInfoApplyData(TypedDict):
    contents: List[GetapprovaldetailReplyInfoApplyDataContents]

class GetapprovaldetailReplyInfoApplyDataContents(TypedDict):
    control: Literal['Text', 'Textarea', 'Number', 'Money', 'Date', 'Selector', 'Contact', 'Tips', 'File', 'Table', 'Attendance', 'Vacation', 'PunchCorrection', 'DateRange', 'Location', 'RelatedApproval', 'Formula', 'BankAccount']
    id: str
    title: List[GetapprovaldetailReplyInfoApplyDataContentsTitle]
    hidden: int
    value: GetapprovaldetailReplyInfoApplyDataContentsValue

class GetapprovaldetailReplyInfoApplyDataContentsTitle(TypedDict):
    text: str
    lang: str

class GetapprovaldetailReplyInfoApplyDataContentsValue(TypedDict):
    text: str
    new_number: str
    new_money: str
    date: GetapprovaldetailReplyInfoApplyDataContentsValueDate
    selector: GetapprovaldetailReplyInfoApplyDataContentsValueSelector
    members: List[GetapprovaldetailReplyInfoApplyDataContentsValueMembers]
    departments: List[GetapprovaldetailReplyInfoApplyDataContentsValueDepartments]
    tips: List[Dict[str, Any]]
    new_tips: GetapprovaldetailReplyInfoApplyDataContentsValueNewTips
    files: List[GetapprovaldetailReplyInfoApplyDataContentsValueFiles]
    children: List[GetapprovaldetailReplyInfoApplyDataContentsValueChildren]
    vacation: GetapprovaldetailReplyInfoApplyDataContentsValueVacation
    attendance: GetapprovaldetailReplyInfoApplyDataContentsValueAttendance
    punch_correction: GetapprovaldetailReplyInfoApplyDataContentsValuePunchCorrection
    location: GetapprovaldetailReplyInfoApplyDataContentsValueLocation
    related_approval: List[GetapprovaldetailReplyInfoApplyDataContentsValueRelatedApproval]
    formula: GetapprovaldetailReplyInfoApplyDataContentsValueFormula
    date_range: GetapprovaldetailReplyInfoApplyDataContentsValueDateRange
    bank_account: GetapprovaldetailReplyInfoApplyDataContentsValueBankAccount
    stat_field: List[Dict[str, Any]]

class GetapprovaldetailReplyInfoApplyDataContentsValueDate(TypedDict):
    type: Literal['day', 'hour']
    s_timestamp: str
    timezone_info: GetapprovaldetailReplyInfoApplyDataContentsValueDateTimezoneInfo

class GetapprovaldetailReplyInfoApplyDataContentsValueDateTimezoneInfo(TypedDict):
    zone_offset: str
    zone_desc: str

class GetapprovaldetailReplyInfoApplyDataContentsValueSelector(TypedDict):
    type: Literal['single', 'multi']
    options: List[GetapprovaldetailReplyInfoApplyDataContentsValueSelectorOptions]

class GetapprovaldetailReplyInfoApplyDataContentsValueSelectorOptions(TypedDict):
    key: str
    value: List[GetapprovaldetailReplyInfoApplyDataContentsValueSelectorOptionsValue]

class GetapprovaldetailReplyInfoApplyDataContentsValueSelectorOptionsValue(TypedDict):
    text: str
    lang: str

class GetapprovaldetailReplyInfoApplyDataContentsValueMembers(TypedDict):
    userid: str
    name: str

class GetapprovaldetailReplyInfoApplyDataContentsValueDepartments(TypedDict):
    openapi_id: str
    name: str

class GetapprovaldetailReplyInfoApplyDataContentsValueNewTips(TypedDict):
    tips_content: List[GetapprovaldetailReplyInfoApplyDataContentsValueNewTipsTipsContent]

class GetapprovaldetailReplyInfoApplyDataContentsValueNewTipsTipsContent(TypedDict):
    lang: str
    text: GetapprovaldetailReplyInfoApplyDataContentsValueNewTipsTipsContentText

class GetapprovaldetailReplyInfoApplyDataContentsValueNewTipsTipsContentText(TypedDict):
    sub_text: List[GetapprovaldetailReplyInfoApplyDataContentsValueNewTipsTipsContentTextSubText]

class GetapprovaldetailReplyInfoApplyDataContentsValueNewTipsTipsContentTextSubText(TypedDict):
    type: Literal[1, 2]
    content: GetapprovaldetailReplyInfoApplyDataContentsValueNewTipsTipsContentTextSubTextContent

class GetapprovaldetailReplyInfoApplyDataContentsValueNewTipsTipsContentTextSubTextContent(TypedDict):
    plain_text: GetapprovaldetailReplyInfoApplyDataContentsValueNewTipsTipsContentTextSubTextContentPlainText
    link: GetapprovaldetailReplyInfoApplyDataContentsValueNewTipsTipsContentTextSubTextContentLink

class GetapprovaldetailReplyInfoApplyDataContentsValueNewTipsTipsContentTextSubTextContentPlainText(TypedDict):
    content: str

class GetapprovaldetailReplyInfoApplyDataContentsValueNewTipsTipsContentTextSubTextContentLink(TypedDict):
    title: str
    url: str

class GetapprovaldetailReplyInfoApplyDataContentsValueFiles(TypedDict):
    file_id: str

class GetapprovaldetailReplyInfoApplyDataContentsValueChildren(TypedDict):
    list: List[GetapprovaldetailReplyInfoApplyDataContents]

class GetapprovaldetailReplyInfoApplyDataContentsValueVacation(TypedDict):
    selector: GetapprovaldetailReplyInfoApplyDataContentsValueVacationSelector
    attendance: GetapprovaldetailReplyInfoApplyDataContentsValueVacationAttendance

class GetapprovaldetailReplyInfoApplyDataContentsValueVacationSelector(TypedDict):
    type: str
    options: List[GetapprovaldetailReplyInfoApplyDataContentsValueVacationSelectorOptions]
    exp_type: int

class GetapprovaldetailReplyInfoApplyDataContentsValueVacationSelectorOptions(TypedDict):
    key: str
    value: List[GetapprovaldetailReplyInfoApplyDataContentsValueVacationSelectorOptionsValue]

class GetapprovaldetailReplyInfoApplyDataContentsValueVacationSelectorOptionsValue(TypedDict):
    text: str
    lang: str

class GetapprovaldetailReplyInfoApplyDataContentsValueVacationAttendance(TypedDict):
    date_range: GetapprovaldetailReplyInfoApplyDataContentsValueVacationAttendanceDateRange
    type: Literal[1, 2, 3, 4, 5]
    slice_info: GetapprovaldetailReplyInfoApplyDataContentsValueVacationAttendanceSliceInfo

class GetapprovaldetailReplyInfoApplyDataContentsValueVacationAttendanceDateRange(TypedDict):
    type: Literal['halfday', 'hour']
    new_begin: int
    new_end: int
    new_duration: int
    timezone_info: GetapprovaldetailReplyInfoApplyDataContentsValueVacationAttendanceDateRangeTimezoneInfo

class GetapprovaldetailReplyInfoApplyDataContentsValueVacationAttendanceDateRangeTimezoneInfo(TypedDict):
    zone_offset: str
    zone_desc: str

class GetapprovaldetailReplyInfoApplyDataContentsValueVacationAttendanceSliceInfo(TypedDict):
    duration: int
    state: Literal[1, 2]
    day_items: List[GetapprovaldetailReplyInfoApplyDataContentsValueVacationAttendanceSliceInfoDayItems]

class GetapprovaldetailReplyInfoApplyDataContentsValueVacationAttendanceSliceInfoDayItems(TypedDict):
    daytime: int
    duration: int

class GetapprovaldetailReplyInfoApplyDataContentsValueAttendance(TypedDict):
    date_range: GetapprovaldetailReplyInfoApplyDataContentsValueAttendanceDateRange
    type: Literal[1, 2, 3, 4, 5]
    slice_info: GetapprovaldetailReplyInfoApplyDataContentsValueAttendanceSliceInfo

class GetapprovaldetailReplyInfoApplyDataContentsValueAttendanceDateRange(TypedDict):
    type: Literal['halfday', 'hour']
    new_begin: int
    new_end: int
    new_duration: int
    timezone_info: GetapprovaldetailReplyInfoApplyDataContentsValueAttendanceDateRangeTimezoneInfo

class GetapprovaldetailReplyInfoApplyDataContentsValueAttendanceDateRangeTimezoneInfo(TypedDict):
    zone_offset: str
    zone_desc: str

class GetapprovaldetailReplyInfoApplyDataContentsValueAttendanceSliceInfo(TypedDict):
    duration: int
    state: Literal[1, 2]
    day_items: List[GetapprovaldetailReplyInfoApplyDataContentsValueAttendanceSliceInfoDayItems]

class GetapprovaldetailReplyInfoApplyDataContentsValueAttendanceSliceInfoDayItems(TypedDict):
    daytime: int
    duration: int

class GetapprovaldetailReplyInfoApplyDataContentsValuePunchCorrection(TypedDict):
    state: str
    time: int
    version: int
    daymonthyear: int

class GetapprovaldetailReplyInfoApplyDataContentsValueLocation(TypedDict):
    latitude: str
    longitude: str
    title: str
    address: str
    time: int

class GetapprovaldetailReplyInfoApplyDataContentsValueRelatedApproval(TypedDict):
    sp_no: str
    template_names: List[GetapprovaldetailReplyInfoApplyDataContentsValueRelatedApprovalTemplateNames]
    sp_status: Literal[1, 2, 3, 4, 6, 7, 10]
    name: str
    create_time: int

class GetapprovaldetailReplyInfoApplyDataContentsValueRelatedApprovalTemplateNames(TypedDict):
    text: str
    lang: str

class GetapprovaldetailReplyInfoApplyDataContentsValueFormula(TypedDict):
    value: str

class GetapprovaldetailReplyInfoApplyDataContentsValueDateRange(TypedDict):
    type: Literal['halfday', 'hour']
    new_begin: int
    new_end: int
    new_duration: int
    perday_duration: int
    timezone_info: GetapprovaldetailReplyInfoApplyDataContentsValueDateRangeTimezoneInfo

class GetapprovaldetailReplyInfoApplyDataContentsValueDateRangeTimezoneInfo(TypedDict):
    zone_offset: str
    zone_desc: str

class GetapprovaldetailReplyInfoApplyDataContentsValueBankAccount(TypedDict):
    account_type: Literal[1, 2]
    account_name: str
    account_number: str
    remark: str
    bank: GetapprovaldetailReplyInfoApplyDataContentsValueBankAccountBank

class GetapprovaldetailReplyInfoApplyDataContentsValueBankAccountBank(TypedDict):
    bank_alias: str
    bank_alias_code: str
    province: str
    province_code: int
    city: str
    city_code: int
    bank_branch_name: str
    bank_branch_id: str

class GetapprovaldetailReplyInfoComments(TypedDict):
    commentUserInfo: GetapprovaldetailReplyInfoCommentsCommentUserInfo
    commenttime: int
    commentcontent: str
    commentid: str
    media_id: List[str]

class GetapprovaldetailReplyInfoCommentsCommentUserInfo(TypedDict):
    userid: str

class GetapprovaldetailReplyInfoProcessList(TypedDict):
    node_list: List[GetapprovaldetailReplyInfoProcessListNodeList]

class GetapprovaldetailReplyInfoProcessListNodeList(TypedDict):
    node_type: Literal[1, 2, 3]
    sp_status: Literal[1, 2, 3, 4, 11, 12, 13, 14, 15]
    apv_rel: Literal[1, 2, 3]
    sub_node_list: List[GetapprovaldetailReplyInfoProcessListNodeListSubNodeList]

class GetapprovaldetailReplyInfoProcessListNodeListSubNodeList(TypedDict):
    userid: str
    speech: str
    sp_yj: Literal[1, 2, 3, 4, 11, 12, 13, 14, 15]
    sptime: int
    media_ids: List[str]

def getapprovaldetail(
    access_token: Token, hash: Union[GetapprovaldetailHash, Mapping[str, Any]]
) -> Union[GetapprovaldetailReply, Failure]: ...
