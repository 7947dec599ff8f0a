# Made from the docstrings of __init__.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import NotRequired, Required, TypedDict
from .._http import Query, Token
from ..errors import Failure
from . import auth as auth
from . import batch as batch
from . import contact as contact
from . import customer_acquisition as customer_acquisition
from . import externalcontact as externalcontact
from . import media as media
from . import miniprogram as miniprogram
from . import school as school
from . import v2 as v2

__all__ = [
    "get_provider_token",
    "get_suite_token",
    "get_pre_auth_code",
    "set_session_info",
    "get_permanent_code",
    "get_auth_info",
    "get_corp_token",
    "get_admin_list",
    "get_customized_auth_url",
    "get_app_qrcode",
    "get_account_balance",
    "get_register_code",
    "get_register_info",
    "getuserinfo3rd",
    "getuserdetail3rd",
    "get_login_info",
    "add_device",
    "get_device_auth_info",
    "reset_secret_no",
    "list_device",
    "fetch_device_log",
    "del_device",
    "set_printer_support_state",
    "corpid_to_opencorpid",
    "prolong_try",
    "get_order_list",
    "get_order",
    "finish_openid_migration",
]

class GetProviderTokenHash(TypedDict, total=False):
    corpid: Required[str]
    provider_secret: Required[str]

class GetProviderTokenReply(TypedDict):
    errcode: int
    errmsg: str
    provider_access_token: str
    expires_in: int

def get_provider_token(
    hash: Union[GetProviderTokenHash, Mapping[str, Any]]
) -> Union[GetProviderTokenReply, Failure]: ...

class GetSuiteTokenHash(TypedDict, total=False):
    suite_id: Required[str]
    suite_secret: Required[str]
    suite_ticket: Required[str]

class GetSuiteTokenReply(TypedDict):
    errcode: int
    errmsg: str
    suite_access_token: str
    expires_in: int

def get_suite_token(hash: Union[GetSuiteTokenHash, Mapping[str, Any]]) -> Union[GetSuiteTokenReply, Failure]: ...

class GetPreAuthCodeReply(TypedDict):
    errcode: int
    errmsg: str
    pre_auth_code: str
    expires_in: int

def get_pre_auth_code(suite_access_token: Token) -> Union[GetPreAuthCodeReply, Failure]: ...

class SetSessionInfoHash(TypedDict, total=False):
    pre_auth_code: Required[str]
    session_info: Required[SetSessionInfoHashSessionInfo]

class SetSessionInfoHashSessionInfo(TypedDict, total=False):
    appid: Sequence[int]
    auth_type: Literal[0, 1]

class SetSessionInfoReply(TypedDict):
    errcode: int
    errmsg: str

def set_session_info(
    suite_access_token: Token, hash: Union[SetSessionInfoHash, Mapping[str, Any]]
) -> Union[SetSessionInfoReply, Failure]: ...

class GetPermanentCodeHash(TypedDict, total=False):
    auth_code: Required[str]

class GetPermanentCodeReply(TypedDict):
    errcode: int
    errmsg: str
    permanent_code: str
    access_token: str
    expires_in: int
    dealer_corp_info: GetPermanentCodeReplyDealerCorpInfo
    auth_corp_info: GetPermanentCodeReplyAuthCorpInfo
    auth_info: GetPermanentCodeReplyAuthInfo
    auth_user_info: GetPermanentCodeReplyAuthUserInfo
    register_code_info: GetPermanentCodeReplyRegisterCodeInfo
    state: str
    edition_info: GetPermanentCodeReplyEditionInfo

class GetPermanentCodeReplyDealerCorpInfo(TypedDict):
    corpid: str
    corp_name: str

class GetPermanentCodeReplyAuthCorpInfo(TypedDict):
    corpid: str
    corp_name: str
    corp_type: Literal['verified', 'unverified']
    corp_square_logo_url: str
    corp_user_max: int
    corp_agent_max: int
    corp_full_name: str
    subject_type: Literal[1, 2, 3, 4]
    verified_end_time: int
    corp_wxqrcode: str
    corp_scale: str
    corp_industry: str
    corp_sub_industry: str
    location: str
    corp_ex_name: GetPermanentCodeReplyAuthCorpInfoCorpExName
    auth_type: int

class GetPermanentCodeReplyAuthCorpInfoCorpExName(TypedDict):
    name_list: List[str]

class GetPermanentCodeReplyAuthInfo(TypedDict):
    agent: List[GetPermanentCodeReplyAuthInfoAgent]

class GetPermanentCodeReplyAuthInfoAgent(TypedDict):
    agentid: int
    name: str
    square_logo_url: str
    round_logo_url: str
    appid: int
    auth_mode: Literal[0, 1]
    is_customized_app: bool
    privilege: GetPermanentCodeReplyAuthInfoAgentPrivilege
    shared_from: GetPermanentCodeReplyAuthInfoAgentSharedFrom
    auth_from_thirdapp: Any

class GetPermanentCodeReplyAuthInfoAgentPrivilege(TypedDict):
    level: Literal[1, 2, 3, 4, 5]
    allow_user: List[str]
    allow_party: List[int]
    allow_tag: List[int]
    extra_user: List[str]
    extra_party: List[int]
    extra_tag: List[int]

class GetPermanentCodeReplyAuthInfoAgentSharedFrom(TypedDict):
    corpid: str
    share_type: Literal[0, 1]

class GetPermanentCodeReplyAuthUserInfo(TypedDict):
    userid: str
    name: str
    avatar: str
    open_userid: str

class GetPermanentCodeReplyRegisterCodeInfo(TypedDict):
    register_code: str
    template_id: str
    state: str

class GetPermanentCodeReplyEditionInfo(TypedDict):
    agent: List[GetPermanentCodeReplyEditionInfoAgent]

class GetPermanentCodeReplyEditionInfoAgent(TypedDict):
    agent: Any
    agentid: int
    edition_id: str
    edition_name: str
    app_status: Literal[0, 1, 2, 3, 4, 5, 6, 7]
    user_limit: int
    expired_time: int
    is_virtual_version: bool
    is_shared_from_other_corp: bool

def get_permanent_code(
    suite_access_token: Token, hash: Union[GetPermanentCodeHash, Mapping[str, Any]]
) -> Union[GetPermanentCodeReply, Failure]: ...

class GetAuthInfoHash(TypedDict, total=False):
    auth_corpid: Required[str]
    permanent_code: Required[str]

class GetAuthInfoReply(TypedDict):
    errcode: int
    errmsg: str
    dealer_corp_info: GetAuthInfoReplyDealerCorpInfo
    auth_corp_info: GetAuthInfoReplyAuthCorpInfo
    auth_info: GetAuthInfoReplyAuthInfo
    edition_info: GetAuthInfoReplyEditionInfo

class GetAuthInfoReplyDealerCorpInfo(TypedDict):
    corpid: str
    corp_name: str

class GetAuthInfoReplyAuthCorpInfo(TypedDict):
    corpid: str
    corp_name: str
    corp_type: Literal['verified', 'unverified']
    corp_square_logo_url: str
    corp_user_max: int
    corp_agent_max: int
    corp_full_name: str
    subject_type: Literal[1, 2, 3, 4]
    verified_end_time: int
    corp_wxqrcode: str
    corp_scale: str
    corp_industry: str
    corp_sub_industry: str
    location: str
    corp_ex_name: GetAuthInfoReplyAuthCorpInfoCorpExName

class GetAuthInfoReplyAuthCorpInfoCorpExName(TypedDict):
    name_list: List[str]

class GetAuthInfoReplyAuthInfo(TypedDict):
    agent: List[GetAuthInfoReplyAuthInfoAgent]

class GetAuthInfoReplyAuthInfoAgent(TypedDict):
    agentid: int
    name: str
    square_logo_url: str
    round_logo_url: str
    appid: int
    auth_mode: Literal[0, 1]
    is_customized_app: bool
    privilege: GetAuthInfoReplyAuthInfoAgentPrivilege
    shared_from: GetAuthInfoReplyAuthInfoAgentSharedFrom

class GetAuthInfoReplyAuthInfoAgentPrivilege(TypedDict):
    level: Literal[1, 2, 3, 4, 5]
    allow_user: List[str]
    allow_party: List[int]
    allow_tag: List[int]
    extra_user: List[str]
    extra_party: List[int]
    extra_tag: List[int]

class GetAuthInfoReplyAuthInfoAgentSharedFrom(TypedDict):
    corpid: str

class GetAuthInfoReplyEditionInfo(TypedDict):
    agent: List[GetAuthInfoReplyEditionInfoAgent]

class GetAuthInfoReplyEditionInfoAgent(TypedDict):
    agent: Any
    agentid: int
    edition_id: str
    edition_name: str
    app_status: Literal[0, 1, 2, 3, 4, 5, 6, 7]
    user_limit: int
    expired_time: int
    is_virtual_version: bool
    is_shared_from_other_corp: bool

def get_auth_info(
    suite_access_token: Token, hash: Union[GetAuthInfoHash, Mapping[str, Any]]
) -> Union[GetAuthInfoReply, Failure]: ...

class GetCorpTokenHash(TypedDict, total=False):
    auth_corpid: Required[str]
    permanent_code: Required[str]

class GetCorpTokenReply(TypedDict):
    errcode: int
    errmsg: str
    access_token: str
    expires_in: int

def get_corp_token(
    suite_access_token: Token, hash: Union[GetCorpTokenHash, Mapping[str, Any]]
) -> Union[GetCorpTokenReply, Failure]: ...

class GetAdminListHash(TypedDict, total=False):
    auth_corpid: Required[str]
    agentid: Required[int]

class GetAdminListReply(TypedDict):
    errcode: int
    errmsg: str
    admin: List[GetAdminListReplyAdmin]

class GetAdminListReplyAdmin(TypedDict):
    userid: str
    open_userid: str
    auth_type: int

def get_admin_list(
    suite_access_token: Token, hash: Union[GetAdminListHash, Mapping[str, Any]]
) -> Union[GetAdminListReply, Failure]: ...

class GetCustomizedAuthUrlHash(TypedDict, total=False):
    state: Required[str]
    templateid_list: Required[Union[List[str], Tuple[str, ...]]]

class GetCustomizedAuthUrlReply(TypedDict):
    errcode: int
    errmsg: str
    qrcode_url: str
    expires_in: int

def get_customized_auth_url(
    provider_access_token: Token, hash: Union[GetCustomizedAuthUrlHash, Mapping[str, Any]]
) -> Union[GetCustomizedAuthUrlReply, Failure]: ...

class GetAppQrcodeHash(TypedDict, total=False):
    suite_id: Required[str]
    appid: int
    state: str
    style: Literal[0, 1, 2, 3, 4]
    result_type: Literal[1, 2]

GetAppQrcodeReply = TypedDict(
    "GetAppQrcodeReply",
    {
        "content-type": str,
        "filename": str,
        "data": bytes,
        "qrcode": str,
        "errcode": NotRequired[int],
        "errmsg": NotRequired[str],
    },
)

def get_app_qrcode(
    suite_access_token: Token, hash: Union[GetAppQrcodeHash, Mapping[str, Any]]
) -> Union[GetAppQrcodeReply, Failure]: ...

class GetAccountBalanceReply(TypedDict):
    errcode: int
    errmsg: str
    balance: int

def get_account_balance(provider_access_token: Token) -> Union[GetAccountBalanceReply, Failure]: ...

class GetRegisterCodeHash(TypedDict, total=False):
    template_id: Required[str]
    corp_name: str
    admin_name: str
    admin_mobile: str
    state: str
    follow_user: str

class GetRegisterCodeReply(TypedDict):
    errcode: int
    errmsg: str
    register_code: str
    expires_in: int

def get_register_code(
    provider_access_token: Token, hash: Union[GetRegisterCodeHash, Mapping[str, Any]]
) -> Union[GetRegisterCodeReply, Failure]: ...

class GetRegisterInfoHash(TypedDict, total=False):
    register_code: Required[str]

class GetRegisterInfoReply(TypedDict):
    errcode: int
    errmsg: str
    corpid: str
    contact_sync: GetRegisterInfoReplyContactSync
    auth_user_info: GetRegisterInfoReplyAuthUserInfo
    template_id: str
    state: str

class GetRegisterInfoReplyContactSync(TypedDict):
    access_token: str
    expires_in: int
    userid: Any

class GetRegisterInfoReplyAuthUserInfo(TypedDict):
    userid: str

def get_register_info(
    provider_access_token: Token, hash: Union[GetRegisterInfoHash, Mapping[str, Any]]
) -> Union[GetRegisterInfoReply, Failure]: ...

class Getuserinfo3rdReply(TypedDict):
    errcode: int
    errmsg: str
    CorpId: str
    UserId: str
    OpenId: str
    DeviceId: str
    open_userid: str
    user_ticket: str
    expires_in: int
    external_userid: str
    parents: List[Getuserinfo3rdReplyParents]

class Getuserinfo3rdReplyParents(TypedDict):
    corpid: str
    parent_userid: str
    external_userid: str

def getuserinfo3rd(suite_access_token: Token, code: Query) -> Union[Getuserinfo3rdReply, Failure]: ...

class Getuserdetail3rdHash(TypedDict, total=False):
    user_ticket: Required[str]

class Getuserdetail3rdReply(TypedDict):
    errcode: int
    errmsg: str
    corpid: str
    userid: str
    name: str
    gender: int
    avatar: str
    qr_code: str

def getuserdetail3rd(
    suite_access_token: Token, hash: Union[Getuserdetail3rdHash, Mapping[str, Any]]
) -> Union[Getuserdetail3rdReply, Failure]: ...

class GetLoginInfoHash(TypedDict, total=False):
    auth_code: Required[str]

class GetLoginInfoReply(TypedDict):
    errcode: int
    errmsg: str
    usertype: int
    user_info: GetLoginInfoReplyUserInfo
    corp_info: GetLoginInfoReplyCorpInfo
    agent: List[GetLoginInfoReplyAgent]
    auth_info: GetLoginInfoReplyAuthInfo

class GetLoginInfoReplyUserInfo(TypedDict):
    userid: str
    open_userid: str
    name: str
    avatar: str

class GetLoginInfoReplyCorpInfo(TypedDict):
    corpid: str

class GetLoginInfoReplyAgent(TypedDict):
    agentid: int
    auth_type: int

class GetLoginInfoReplyAuthInfo(TypedDict):
    department: List[GetLoginInfoReplyAuthInfoDepartment]

class GetLoginInfoReplyAuthInfoDepartment(TypedDict):
    id: int
    writable: bool

def get_login_info(
    access_token: Token, hash: Union[GetLoginInfoHash, Mapping[str, Any]]
) -> Union[GetLoginInfoReply, Failure]: ...

class AddDeviceHash(TypedDict, total=False):
    model_id: Required[str]
    device_sn: Required[str]
    remark_name: str

class AddDeviceReply(TypedDict):
    errcode: int
    errmsg: str
    device_info: AddDeviceReplyDeviceInfo

class AddDeviceReplyDeviceInfo(TypedDict):
    model_id: str
    device_id: int
    device_sn: str
    secret_no: str
    qr_code: str
    create_time: int

def add_device(
    provider_access_token: Token, hash: Union[AddDeviceHash, Mapping[str, Any]]
) -> Union[AddDeviceReply, Failure]: ...

class GetDeviceAuthInfoHash(TypedDict, total=False):
    device_sn: Required[str]

class GetDeviceAuthInfoReply(TypedDict):
    errcode: int
    errmsg: str
    auth_corp_info: GetDeviceAuthInfoReplyAuthCorpInfo
    device_info: GetDeviceAuthInfoReplyDeviceInfo

class GetDeviceAuthInfoReplyAuthCorpInfo(TypedDict):
    corpid: str
    corp_name: str

class GetDeviceAuthInfoReplyDeviceInfo(TypedDict):
    model_id: str
    remark_name: str

def get_device_auth_info(
    provider_access_token: Token, hash: Union[GetDeviceAuthInfoHash, Mapping[str, Any]]
) -> Union[GetDeviceAuthInfoReply, Failure]: ...

class ResetSecretNoHash(TypedDict, total=False):
    device_sn: Required[str]

class ResetSecretNoReply(TypedDict):
    errcode: int
    errmsg: str

def reset_secret_no(
    provider_access_token: Token, hash: Union[ResetSecretNoHash, Mapping[str, Any]]
) -> Union[ResetSecretNoReply, Failure]: ...

class ListDeviceHash(TypedDict, total=False):
    offset: int
    limit: int

class ListDeviceReply(TypedDict):
    errcode: int
    errmsg: str
    device_list: List[ListDeviceReplyDeviceList]

class ListDeviceReplyDeviceList(TypedDict):
    model_id: str
    device_sn: str

def list_device(
    provider_access_token: Token, hash: Union[ListDeviceHash, Mapping[str, Any]]
) -> Union[ListDeviceReply, Failure]: ...

class FetchDeviceLogHash(TypedDict, total=False):
    device_sn: Required[str]
    hint: str

class FetchDeviceLogReply(TypedDict):
    errcode: int
    errmsg: str

def fetch_device_log(
    provider_access_token: Token, hash: Union[FetchDeviceLogHash, Mapping[str, Any]]
) -> Union[FetchDeviceLogReply, Failure]: ...

class DelDeviceHash(TypedDict, total=False):
    device_sn: Required[str]

class DelDeviceReply(TypedDict):
    errcode: int
    errmsg: str

def del_device(
    provider_access_token: Token, hash: Union[DelDeviceHash, Mapping[str, Any]]
) -> Union[DelDeviceReply, Failure]: ...

class SetPrinterSupportStateHash(TypedDict, total=False):
    device_sn: Required[str]
    not_supported_printer: Required[bool]

class SetPrinterSupportStateReply(TypedDict):
    errcode: int
    errmsg: str

def set_printer_support_state(
    provider_access_token: Token, hash: Union[SetPrinterSupportStateHash, Mapping[str, Any]]
) -> Union[SetPrinterSupportStateReply, Failure]: ...

class CorpidToOpencorpidHash(TypedDict, total=False):
    corpid: Required[str]

class CorpidToOpencorpidReply(TypedDict):
    errcode: int
    errmsg: str
    open_corpid: str

def corpid_to_opencorpid(
    provider_access_token: Token, hash: Union[CorpidToOpencorpidHash, Mapping[str, Any]]
) -> Union[CorpidToOpencorpidReply, Failure]: ...

class ProlongTryHash(TypedDict, total=False):
    buyer_corpid: Required[str]
    prolong_days: Required[int]
    appid: int

class ProlongTryReply(TypedDict):
    errcode: int
    errmsg: str
    try_end_time: int

def prolong_try(
    suite_access_token: Token, hash: Union[ProlongTryHash, Mapping[str, Any]]
) -> Union[ProlongTryReply, Failure]: ...

class GetOrderListHash(TypedDict, total=False):
    start_time: Required[int]
    end_time: Required[int]
    test_mode: Literal[0, 1]

class GetOrderListReply(TypedDict):
    errcode: int
    errmsg: str
    order_list: List[GetOrderListReplyOrderList]

class GetOrderListReplyOrderList(TypedDict):
    orderid: str
    order_status: Literal[0, 1, 2, 3, 4, 5, 6]
    order_type: Literal[0, 1, 2, 3]
    paid_corpid: str
    operator_corpid: str
    operator_id: str
    suiteid: str
    appid: int
    edition_id: str
    edition_name: str
    price: int
    user_count: int
    order_period: int
    order_time: int
    paid_time: int
    begin_time: int
    end_time: int
    order_from: Literal[0, 1, 2, 3]
    service_share_amount: int
    platform_share_amount: int
    dealer_share_amount: int
    dealer_corp_info: GetOrderListReplyOrderListDealerCorpInfo
    corpid: Any
    corp_name: Any

class GetOrderListReplyOrderListDealerCorpInfo(TypedDict):
    corpid: str
    corp_name: str

def get_order_list(
    suite_access_token: Token, hash: Union[GetOrderListHash, Mapping[str, Any]]
) -> Union[GetOrderListReply, Failure]: ...

class GetOrderHash(TypedDict, total=False):
    orderid: Required[str]

class GetOrderReply(TypedDict):
    errcode: int
    errmsg: str
    orderid: str
    order_status: Literal[0, 1, 2, 3, 4, 5, 6]
    order_type: Literal[0, 1, 2, 3]
    paid_corpid: str
    operator_corpid: str
    operator_id: str
    suiteid: str
    appid: int
    edition_id: str
    edition_name: str
    price: int
    user_count: int
    order_period: int
    order_time: int
    paid_time: int
    begin_time: int
    end_time: int
    order_from: Literal[0, 1, 2, 3]
    service_share_amount: int
    platform_share_amount: int
    dealer_share_amount: int
    dealer_corp_info: GetOrderReplyDealerCorpInfo

class GetOrderReplyDealerCorpInfo(TypedDict):
    corpid: str
    corp_name: str

def get_order(
    suite_access_token: Token, hash: Union[GetOrderHash, Mapping[str, Any]]
) -> Union[GetOrderReply, Failure]: ...

class FinishOpenidMigrationHash(TypedDict, total=False):
    corpid: Required[str]
    openid_type: Required[Sequence[Literal[1, 3]]]
    agentid: int

class FinishOpenidMigrationReply(TypedDict):
    errcode: int
    errmsg: str

def finish_openid_migration(
    provider_access_token: Token, hash: Union[FinishOpenidMigrationHash, Mapping[str, Any]]
) -> Union[FinishOpenidMigrationReply, Failure]: ...
