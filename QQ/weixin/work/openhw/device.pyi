# Made from the docstrings of device.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "get_device_detail",
    "report_device_status",
    "report_firmware_upgrade_result",
    "report_bio_info_result",
    "report_remote_open_result",
    "get_userinfo_by_page",
    "get_userinfo_by_ids",
    "report_checkin_data",
    "report_temperature_data",
    "report_access_data",
    "gen_login_qrcode",
    "gen_id_dynamic_qrcode",
    "get_printer_job_list",
    "get_printer_job_download_url",
    "report_printer_job_status",
    "push_scan_file",
    "set_printer_job_trans_result",
]

class GetDeviceDetailHash(TypedDict, total=False):
    device_sn: Required[str]

class GetDeviceDetailReply(TypedDict):
    errcode: int
    errmsg: str
    device_detail: GetDeviceDetailReplyDeviceDetail

class GetDeviceDetailReplyDeviceDetail(TypedDict):
    qr_code: str
    model_name: str
    default_name: str
    remark_name: str
    bind_status: Literal[0, 1]
    bind_corpinfo: GetDeviceDetailReplyDeviceDetailBindCorpinfo
    auth_corp_info: GetDeviceDetailReplyDeviceDetailAuthCorpInfo

class GetDeviceDetailReplyDeviceDetailBindCorpinfo(TypedDict):
    open_corpid: str
    corp_name: str

class GetDeviceDetailReplyDeviceDetailAuthCorpInfo(TypedDict):
    open_corpid: str
    corp_name: str

def get_device_detail(
    model_access_token: Token, hash: Union[GetDeviceDetailHash, Mapping[str, Any]]
) -> Union[GetDeviceDetailReply, Failure]: ...

class ReportDeviceStatusHash(TypedDict, total=False):
    online_status: Required[Literal[1, 2]]
    cur_version: Required[str]
    upgradable_version: str
    upgradable_version_desc: str

class ReportDeviceStatusReply(TypedDict):
    errcode: int
    errmsg: str

def report_device_status(
    device_access_token: Token, hash: Union[ReportDeviceStatusHash, Mapping[str, Any]]
) -> Union[ReportDeviceStatusReply, Failure]: ...

class ReportFirmwareUpgradeResultHash(TypedDict, total=False):
    oper_id: Required[str]
    errcode: Required[int]
    errmsg: str
    cur_version: Required[str]

class ReportFirmwareUpgradeResultReply(TypedDict):
    errcode: int
    errmsg: str

def report_firmware_upgrade_result(
    device_access_token: Token, hash: Union[ReportFirmwareUpgradeResultHash, Mapping[str, Any]]
) -> Union[ReportFirmwareUpgradeResultReply, Failure]: ...

class ReportBioInfoResultHash(TypedDict, total=False):
    oper_id: str
    open_userid: str
    user_type: Literal[0, 2]
    bio_info_type: Literal[1, 2]
    errcode: Required[int]
    errmsg: str

class ReportBioInfoResultReply(TypedDict):
    errcode: int
    errmsg: str

def report_bio_info_result(
    device_access_token: Token, hash: Union[ReportBioInfoResultHash, Mapping[str, Any]]
) -> Union[ReportBioInfoResultReply, Failure]: ...

class ReportRemoteOpenResultHash(TypedDict, total=False):
    oper_id: Required[str]
    type: Required[Literal['remote_open_door', 'scan_qrcode_open']]
    errcode: Required[Literal[0, 1]]
    errmsg: str

class ReportRemoteOpenResultReply(TypedDict):
    errcode: int
    errmsg: str

def report_remote_open_result(
    device_access_token: Token, hash: Union[ReportRemoteOpenResultHash, Mapping[str, Any]]
) -> Union[ReportRemoteOpenResultReply, Failure]: ...

class GetUserinfoByPageHash(TypedDict, total=False):
    only_perm_version: bool
    limit: int
    cursor: str

class GetUserinfoByPageReply(TypedDict):
    errcode: int
    errmsg: str
    perm_version: int
    userinfo: GetUserinfoByPageReplyUserinfo
    next_cursor: str

class GetUserinfoByPageReplyUserinfo(TypedDict):
    useritems: List[GetUserinfoByPageReplyUserinfoUseritems]

class GetUserinfoByPageReplyUserinfoUseritems(TypedDict):
    open_userid: str
    user_type: Literal[0, 2]
    user_name: str
    pass_rule: GetUserinfoByPageReplyUserinfoUseritemsPassRule

class GetUserinfoByPageReplyUserinfoUseritemsPassRule(TypedDict):
    rule_list: List[GetUserinfoByPageReplyUserinfoUseritemsPassRuleRuleList]

class GetUserinfoByPageReplyUserinfoUseritemsPassRuleRuleList(TypedDict):
    id: int
    rule: str
    effect_time: int

def get_userinfo_by_page(
    device_access_token: Token, hash: Union[GetUserinfoByPageHash, Mapping[str, Any]]
) -> Union[GetUserinfoByPageReply, Failure]: ...

class GetUserinfoByIdsHash(TypedDict, total=False):
    user_item: Required[Sequence[GetUserinfoByIdsHashUserItem]]

class GetUserinfoByIdsHashUserItem(TypedDict, total=False):
    open_userid: Required[str]
    user_type: Required[Literal[0, 2]]

class GetUserinfoByIdsReply(TypedDict):
    errcode: int
    errmsg: str
    userinfo: GetUserinfoByIdsReplyUserinfo

class GetUserinfoByIdsReplyUserinfo(TypedDict):
    useritems: List[GetUserinfoByIdsReplyUserinfoUseritems]

class GetUserinfoByIdsReplyUserinfoUseritems(TypedDict):
    open_userid: str
    user_type: Literal[0, 2]
    user_name: str
    pass_rule: GetUserinfoByIdsReplyUserinfoUseritemsPassRule

class GetUserinfoByIdsReplyUserinfoUseritemsPassRule(TypedDict):
    rule_list: List[GetUserinfoByIdsReplyUserinfoUseritemsPassRuleRuleList]

class GetUserinfoByIdsReplyUserinfoUseritemsPassRuleRuleList(TypedDict):
    id: int
    rule: str
    effect_time: int

def get_userinfo_by_ids(
    device_access_token: Token, hash: Union[GetUserinfoByIdsHash, Mapping[str, Any]]
) -> Union[GetUserinfoByIdsReply, Failure]: ...

class ReportCheckinDataHash(TypedDict, total=False):
    checkin_data: Required[Sequence[ReportCheckinDataHashCheckinData]]

class ReportCheckinDataHashCheckinData(TypedDict, total=False):
    open_userid: Required[str]
    user_type: Required[Literal[0, 2]]
    timestamp: Required[int]

class ReportCheckinDataReply(TypedDict):
    errcode: int
    errmsg: str
    fail_list: List[ReportCheckinDataReplyFailList]

class ReportCheckinDataReplyFailList(TypedDict):
    open_userid: str
    user_type: Literal[0, 2]
    timestamp: int

def report_checkin_data(
    device_access_token: Token, hash: Union[ReportCheckinDataHash, Mapping[str, Any]]
) -> Union[ReportCheckinDataReply, Failure]: ...

class ReportTemperatureDataHash(TypedDict, total=False):
    temperature_data: Required[Sequence[ReportTemperatureDataHashTemperatureData]]

class ReportTemperatureDataHashTemperatureData(TypedDict, total=False):
    open_userid: Required[str]
    user_type: Required[Literal[0, 2]]
    timestamp: Required[int]
    temperature: Required[str]
    status: Required[Literal[0, 1, 2]]

class ReportTemperatureDataReply(TypedDict):
    errcode: int
    errmsg: str
    fail_list: List[ReportTemperatureDataReplyFailList]

class ReportTemperatureDataReplyFailList(TypedDict):
    open_userid: str
    user_type: Literal[0, 2]
    timestamp: int
    temperature: str
    status: int

def report_temperature_data(
    device_access_token: Token, hash: Union[ReportTemperatureDataHash, Mapping[str, Any]]
) -> Union[ReportTemperatureDataReply, Failure]: ...

class ReportAccessDataHash(TypedDict, total=False):
    access_data: Required[Sequence[ReportAccessDataHashAccessData]]

class ReportAccessDataHashAccessData(TypedDict, total=False):
    open_userid: Required[str]
    user_type: Required[Literal[0, 2]]
    timestamp: Required[int]
    pass_type: Required[Literal[1, 2, 3]]
    pass_method: Required[Literal[1, 2, 3, 4]]

class ReportAccessDataReply(TypedDict):
    errcode: int
    errmsg: str
    fail_list: List[ReportAccessDataReplyFailList]

class ReportAccessDataReplyFailList(TypedDict):
    open_userid: str
    user_type: Literal[0, 2]
    timestamp: int
    pass_type: int
    pass_method: int

def report_access_data(
    device_access_token: Token, hash: Union[ReportAccessDataHash, Mapping[str, Any]]
) -> Union[ReportAccessDataReply, Failure]: ...

class GenLoginQrcodeHash(TypedDict, total=False):
    state: str
    type: Literal[0, 1]

class GenLoginQrcodeReply(TypedDict):
    errcode: int
    errmsg: str
    state: str
    type: int
    qrcode_content: str
    expires_in: int

def gen_login_qrcode(
    device_access_token: Token, hash: Union[GenLoginQrcodeHash, Mapping[str, Any]]
) -> Union[GenLoginQrcodeReply, Failure]: ...

class GenIdDynamicQrcodeHash(TypedDict, total=False):
    device_sn: str
    state: str

class GenIdDynamicQrcodeReply(TypedDict):
    errcode: int
    errmsg: str
    device_sn: str
    state: str
    qrcode_content: str
    expires_in: int

def gen_id_dynamic_qrcode(
    model_access_token: Token, hash: Union[GenIdDynamicQrcodeHash, Mapping[str, Any]]
) -> Union[GenIdDynamicQrcodeReply, Failure]: ...

class GetPrinterJobListHash(TypedDict, total=False):
    open_userid: Required[str]
    cursor: str
    limit: int
    jobid_list: Union[List[str], Tuple[str, ...]]
    status: Literal[0, 1, 2]
    begin_time: int
    end_time: int

class GetPrinterJobListReply(TypedDict):
    errcode: int
    errmsg: str
    printer_job_list: List[GetPrinterJobListReplyPrinterJobList]
    next_cursor: str

class GetPrinterJobListReplyPrinterJobList(TypedDict):
    createtime: int
    submitted: Literal[0, 1]
    open_userid: str
    state: str
    status: Literal[0, 1, 2]
    errcode: int
    errmsg: str
    jobid: str
    doc_name: str
    doc_size: int
    setting_list: List[GetPrinterJobListReplyPrinterJobListSettingList]
    key: Any
    value: Any

class GetPrinterJobListReplyPrinterJobListSettingList(TypedDict):
    key: str
    value: List[str]

def get_printer_job_list(
    device_access_token: Token, hash: Union[GetPrinterJobListHash, Mapping[str, Any]]
) -> Union[GetPrinterJobListReply, Failure]: ...

class GetPrinterJobDownloadUrlHash(TypedDict, total=False):
    jobid: Required[str]

class GetPrinterJobDownloadUrlReply(TypedDict):
    errcode: int
    errmsg: str
    download_url: str
    encoding_aeskey: str

def get_printer_job_download_url(
    device_access_token: Token, hash: Union[GetPrinterJobDownloadUrlHash, Mapping[str, Any]]
) -> Union[GetPrinterJobDownloadUrlReply, Failure]: ...

class ReportPrinterJobStatusHash(TypedDict, total=False):
    jobid: Required[str]
    status: Required[Literal[1, 2]]
    errcode: int
    errmsg: str

class ReportPrinterJobStatusReply(TypedDict):
    errcode: int
    errmsg: str
    req_id: str

def report_printer_job_status(
    device_access_token: Token, hash: Union[ReportPrinterJobStatusHash, Mapping[str, Any]]
) -> Union[ReportPrinterJobStatusReply, Failure]: ...

class PushScanFileHash(TypedDict, total=False):
    open_userid: Required[str]
    filename: Required[str]
    media_id: str
    download_url: str
    auth_code: Required[str]

class PushScanFileReply(TypedDict):
    errcode: int
    errmsg: str

def push_scan_file(
    device_access_token: Token, hash: Union[PushScanFileHash, Mapping[str, Any]]
) -> Union[PushScanFileReply, Failure]: ...

class SetPrinterJobTransResultHash(TypedDict, total=False):
    jobid: Required[str]
    type: Literal[0, 1]
    page: int
    page_size: Required[int]
    setting_version: Required[int]
    media_id: str
    download_url: str
    errcode: int
    errmsg: str

class SetPrinterJobTransResultReply(TypedDict):
    errcode: int
    errmsg: str

def set_printer_job_trans_result(
    device_access_token: Token, hash: Union[SetPrinterJobTransResultHash, Mapping[str, Any]]
) -> Union[SetPrinterJobTransResultReply, Failure]: ...
