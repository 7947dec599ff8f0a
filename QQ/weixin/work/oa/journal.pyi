# Made from the docstrings of journal.py by .ci/made; change those.

from typing import Any, Dict, List, Literal, Mapping, Sequence, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "get_record_list",
    "get_record_detail",
    "get_stat_list",
    "export_doc",
    "get_export_doc_result",
    "download_wedrive_file",
]

class GetRecordListHash(TypedDict, total=False):
    starttime: Required[int]
    endtime: Required[int]
    cursor: Required[int]
    limit: Required[int]
    filters: Sequence[GetRecordListHashFilters]

class GetRecordListHashFilters(TypedDict, total=False):
    key: Literal['creator', 'department', 'template_id']
    value: str

class GetRecordListReply(TypedDict):
    errcode: int
    errmsg: str
    journaluuid_list: List[str]
    next_cursor: int
    endflag: Literal[0, 1]

def get_record_list(
    access_token: Token, hash: Union[GetRecordListHash, Mapping[str, Any]]
) -> Union[GetRecordListReply, Failure]: ...

class GetRecordDetailHash(TypedDict, total=False):
    journaluuid: Required[str]

class GetRecordDetailReply(TypedDict):
    errcode: int
    errmsg: str
    info: GetRecordDetailReplyInfo

class GetRecordDetailReplyInfo(TypedDict):
    journal_uuid: str
    template_name: str
    template_id: str
    report_time: int
    submitter: GetRecordDetailReplyInfoSubmitter
    receivers: List[GetRecordDetailReplyInfoReceivers]
    readed_receivers: List[GetRecordDetailReplyInfoReadedReceivers]
    apply_data: GetRecordDetailReplyInfoApplyData
    sys_journal_data: str
    comments: List[GetRecordDetailReplyInfoComments]

class GetRecordDetailReplyInfoSubmitter(TypedDict):
    userid: str

class GetRecordDetailReplyInfoReceivers(TypedDict):
    userid: str

class GetRecordDetailReplyInfoReadedReceivers(TypedDict):
    userid: str

class GetRecordDetailReplyInfoApplyData(TypedDict):
    contents: List[GetRecordDetailReplyInfoApplyDataContents]

class GetRecordDetailReplyInfoApplyDataContents(TypedDict):
    control: Literal['Text', 'Textarea', 'Number', 'Money', 'Date', 'Selector', 'Contact', 'Tips', 'File', 'Table', 'DateRange', 'Doc', 'WedriveFile', 'Location', 'Formula', 'SchoolContact']
    id: str
    title: List[GetRecordDetailReplyInfoApplyDataContentsTitle]
    value: GetRecordDetailReplyInfoApplyDataContentsValue

class GetRecordDetailReplyInfoApplyDataContentsTitle(TypedDict):
    text: str
    lang: str

class GetRecordDetailReplyInfoApplyDataContentsValue(TypedDict):
    text: str
    new_number: str
    new_money: str
    date: GetRecordDetailReplyInfoApplyDataContentsValueDate
    selector: GetRecordDetailReplyInfoApplyDataContentsValueSelector
    tips: List[Dict[str, Any]]
    members: List[GetRecordDetailReplyInfoApplyDataContentsValueMembers]
    departments: List[GetRecordDetailReplyInfoApplyDataContentsValueDepartments]
    files: List[GetRecordDetailReplyInfoApplyDataContentsValueFiles]
    children: List[GetRecordDetailReplyInfoApplyDataContentsValueChildren]
    date_range: GetRecordDetailReplyInfoApplyDataContentsValueDateRange
    location: GetRecordDetailReplyInfoApplyDataContentsValueLocation
    formula: GetRecordDetailReplyInfoApplyDataContentsValueFormula
    stat_field: List[Dict[str, Any]]
    sum_field: List[Dict[str, Any]]
    related_approval: List[Dict[str, Any]]
    students: List[GetRecordDetailReplyInfoApplyDataContentsValueStudents]
    classes: List[GetRecordDetailReplyInfoApplyDataContentsValueClasses]
    docs: List[GetRecordDetailReplyInfoApplyDataContentsValueDocs]
    wedrive_files: List[GetRecordDetailReplyInfoApplyDataContentsValueWedriveFiles]

class GetRecordDetailReplyInfoApplyDataContentsValueDate(TypedDict):
    type: Literal['day', 'hour', 'month', 'minute']
    s_timestamp: str

class GetRecordDetailReplyInfoApplyDataContentsValueSelector(TypedDict):
    type: Literal['single', 'multi']
    options: List[GetRecordDetailReplyInfoApplyDataContentsValueSelectorOptions]

class GetRecordDetailReplyInfoApplyDataContentsValueSelectorOptions(TypedDict):
    key: str
    value: List[GetRecordDetailReplyInfoApplyDataContentsValueSelectorOptionsValue]

class GetRecordDetailReplyInfoApplyDataContentsValueSelectorOptionsValue(TypedDict):
    text: str
    lang: str

class GetRecordDetailReplyInfoApplyDataContentsValueMembers(TypedDict):
    userid: str
    name: str

class GetRecordDetailReplyInfoApplyDataContentsValueDepartments(TypedDict):
    openapi_id: str
    name: str

class GetRecordDetailReplyInfoApplyDataContentsValueFiles(TypedDict):
    file_id: str

class GetRecordDetailReplyInfoApplyDataContentsValueChildren(TypedDict):
    list: List[GetRecordDetailReplyInfoApplyDataContents]

class GetRecordDetailReplyInfoApplyDataContentsValueDateRange(TypedDict):
    type: Literal['halfday', 'hour']
    new_begin: int
    new_end: int
    new_duration: int

class GetRecordDetailReplyInfoApplyDataContentsValueLocation(TypedDict):
    latitude: str
    longitude: str
    title: str
    address: str
    time: int

class GetRecordDetailReplyInfoApplyDataContentsValueFormula(TypedDict):
    value: str

class GetRecordDetailReplyInfoApplyDataContentsValueStudents(TypedDict):
    name: str

class GetRecordDetailReplyInfoApplyDataContentsValueClasses(TypedDict):
    name: str

class GetRecordDetailReplyInfoApplyDataContentsValueDocs(TypedDict):
    docid: str
    doc_url: str

class GetRecordDetailReplyInfoApplyDataContentsValueWedriveFiles(TypedDict):
    fileid: str

class GetRecordDetailReplyInfoComments(TypedDict):
    commentid: int
    tocommentid: int
    comment_userinfo: GetRecordDetailReplyInfoCommentsCommentUserinfo
    content: str
    comment_time: int

class GetRecordDetailReplyInfoCommentsCommentUserinfo(TypedDict):
    userid: str

def get_record_detail(
    access_token: Token, hash: Union[GetRecordDetailHash, Mapping[str, Any]]
) -> Union[GetRecordDetailReply, Failure]: ...

class GetStatListHash(TypedDict, total=False):
    template_id: Required[str]
    starttime: Required[int]
    endtime: Required[int]

class GetStatListReply(TypedDict):
    errcode: int
    errmsg: str
    stat_list: List[GetStatListReplyStatList]

class GetStatListReplyStatList(TypedDict):
    template_id: str
    template_name: str
    report_range: GetStatListReplyStatListReportRange
    white_range: GetStatListReplyStatListWhiteRange
    receivers: GetStatListReplyStatListReceivers
    cycle_begin_time: int
    cycle_end_time: int
    stat_begin_time: int
    stat_end_time: int
    report_list: List[GetStatListReplyStatListReportList]
    unreport_list: List[GetStatListReplyStatListUnreportList]
    report_type: Literal[2, 3, 4]

class GetStatListReplyStatListReportRange(TypedDict):
    user_list: List[GetStatListReplyStatListReportRangeUserList]
    party_list: List[GetStatListReplyStatListReportRangePartyList]
    tag_list: List[GetStatListReplyStatListReportRangeTagList]

class GetStatListReplyStatListReportRangeUserList(TypedDict):
    userid: str

class GetStatListReplyStatListReportRangePartyList(TypedDict):
    open_partyid: str

class GetStatListReplyStatListReportRangeTagList(TypedDict):
    open_tagid: str

class GetStatListReplyStatListWhiteRange(TypedDict):
    user_list: List[GetStatListReplyStatListWhiteRangeUserList]
    party_list: List[GetStatListReplyStatListWhiteRangePartyList]
    tag_list: List[GetStatListReplyStatListWhiteRangeTagList]

class GetStatListReplyStatListWhiteRangeUserList(TypedDict):
    userid: str

class GetStatListReplyStatListWhiteRangePartyList(TypedDict):
    open_partyid: str

class GetStatListReplyStatListWhiteRangeTagList(TypedDict):
    open_tagid: str

class GetStatListReplyStatListReceivers(TypedDict):
    user_list: List[GetStatListReplyStatListReceiversUserList]
    tag_list: List[GetStatListReplyStatListReceiversTagList]
    leader_list: List[GetStatListReplyStatListReceiversLeaderList]

class GetStatListReplyStatListReceiversUserList(TypedDict):
    userid: str

class GetStatListReplyStatListReceiversTagList(TypedDict):
    open_tagid: str

class GetStatListReplyStatListReceiversLeaderList(TypedDict):
    level: int

class GetStatListReplyStatListReportList(TypedDict):
    user: GetStatListReplyStatListReportListUser
    itemlist: List[GetStatListReplyStatListReportListItemlist]

class GetStatListReplyStatListReportListUser(TypedDict):
    userid: str

class GetStatListReplyStatListReportListItemlist(TypedDict):
    journaluuid: str
    reporttime: int
    flag: Literal[0, 1]

class GetStatListReplyStatListUnreportList(TypedDict):
    user: GetStatListReplyStatListUnreportListUser
    itemlist: List[GetStatListReplyStatListUnreportListItemlist]

class GetStatListReplyStatListUnreportListUser(TypedDict):
    userid: str

class GetStatListReplyStatListUnreportListItemlist(TypedDict):
    journaluuid: str
    reporttime: int
    flag: int

def get_stat_list(
    access_token: Token, hash: Union[GetStatListHash, Mapping[str, Any]]
) -> Union[GetStatListReply, Failure]: ...

class ExportDocHash(TypedDict, total=False):
    journaluuid: Required[str]
    docid: Required[str]

class ExportDocReply(TypedDict):
    errcode: int
    errmsg: str
    jobid: str

def export_doc(
    access_token: Token, hash: Union[ExportDocHash, Mapping[str, Any]]
) -> Union[ExportDocReply, Failure]: ...

class GetExportDocResultHash(TypedDict, total=False):
    jobid: Required[str]

class GetExportDocResultReply(TypedDict):
    errcode: int
    errmsg: str
    status: int
    url: str

def get_export_doc_result(
    access_token: Token, hash: Union[GetExportDocResultHash, Mapping[str, Any]]
) -> Union[GetExportDocResultReply, Failure]: ...

class DownloadWedriveFileHash(TypedDict, total=False):
    journaluuid: Required[str]
    fileid: Required[str]

class DownloadWedriveFileReply(TypedDict):
    errcode: int
    errmsg: str
    download_url: str
    cookie_name: str
    cookie_value: str

def download_wedrive_file(
    access_token: Token, hash: Union[DownloadWedriveFileHash, Mapping[str, Any]]
) -> Union[DownloadWedriveFileReply, Failure]: ...
