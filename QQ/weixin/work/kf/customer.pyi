# Made from the docstrings of customer.py by .ci/made; change those.

from collections.abc import Callable
from typing import Any, List, Literal, Mapping, Optional, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Hash, Token
from ..errors import Failure

__all__ = [
    "get_upgrade_service_config",
    "upgrade_service",
    "cancel_upgrade_service",
    "batchget",
    "batchget_all",
]

class GetUpgradeServiceConfigReply(TypedDict):
    errcode: int
    errmsg: str
    member_range: GetUpgradeServiceConfigReplyMemberRange
    groupchat_range: GetUpgradeServiceConfigReplyGroupchatRange

class GetUpgradeServiceConfigReplyMemberRange(TypedDict):
    userid_list: List[str]
    department_id_list: List[int]

class GetUpgradeServiceConfigReplyGroupchatRange(TypedDict):
    chat_id_list: List[str]

def get_upgrade_service_config(
    access_token: Token, hash: Optional[Hash] = None
) -> Union[GetUpgradeServiceConfigReply, Failure]: ...

class UpgradeServiceHash(TypedDict, total=False):
    open_kfid: Required[str]
    external_userid: Required[str]
    type: Required[Literal[1, 2]]
    member: UpgradeServiceHashMember
    groupchat: UpgradeServiceHashGroupchat

class UpgradeServiceHashMember(TypedDict, total=False):
    userid: Required[str]
    wording: str

class UpgradeServiceHashGroupchat(TypedDict, total=False):
    chat_id: Required[str]
    wording: str

class UpgradeServiceReply(TypedDict):
    errcode: int
    errmsg: str

def upgrade_service(
    access_token: Token, hash: Union[UpgradeServiceHash, Mapping[str, Any]]
) -> Union[UpgradeServiceReply, Failure]: ...

class CancelUpgradeServiceHash(TypedDict, total=False):
    open_kfid: Required[str]
    external_userid: Required[str]

class CancelUpgradeServiceReply(TypedDict):
    errcode: int
    errmsg: str

def cancel_upgrade_service(
    access_token: Token, hash: Union[CancelUpgradeServiceHash, Mapping[str, Any]]
) -> Union[CancelUpgradeServiceReply, Failure]: ...

class BatchgetHash(TypedDict, total=False):
    external_userid_list: Required[Union[List[str], Tuple[str, ...]]]
    need_enter_session_context: Literal[0, 1]

class BatchgetReply(TypedDict):
    errcode: int
    errmsg: str
    customer_list: List[BatchgetReplyCustomerList]
    invalid_external_userid: List[str]

class BatchgetReplyCustomerList(TypedDict):
    external_userid: str
    nickname: str
    avatar: str
    gender: Literal[0, 1, 2]
    unionid: str
    enter_session_context: BatchgetReplyCustomerListEnterSessionContext

class BatchgetReplyCustomerListEnterSessionContext(TypedDict):
    scene: str
    scene_param: str
    wechat_channels: BatchgetReplyCustomerListEnterSessionContextWechatChannels

class BatchgetReplyCustomerListEnterSessionContextWechatChannels(TypedDict):
    nickname: str
    shop_nickname: str
    scene: Literal[1, 2, 3, 4, 5]

def batchget(access_token: Token, hash: Union[BatchgetHash, Mapping[str, Any]]) -> Union[BatchgetReply, Failure]: ...

class BatchgetAllHash(TypedDict, total=False):
    external_userid_list: Required[Union[List[str], Tuple[str, ...]]]
    need_enter_session_context: int

class BatchgetAllReply(TypedDict):
    errcode: int
    errmsg: str
    customer_list: List[BatchgetAllReplyCustomerList]
    invalid_external_userid: List[str]
    failed: List[BatchgetAllReplyFailed]

class BatchgetAllReplyCustomerList(TypedDict):
    external_userid: str
    nickname: str
    avatar: str
    gender: Literal[0, 1, 2]
    unionid: str
    enter_session_context: BatchgetAllReplyCustomerListEnterSessionContext

class BatchgetAllReplyCustomerListEnterSessionContext(TypedDict):
    scene: str
    scene_param: str
    wechat_channels: BatchgetAllReplyCustomerListEnterSessionContextWechatChannels

class BatchgetAllReplyCustomerListEnterSessionContextWechatChannels(TypedDict):
    nickname: str
    shop_nickname: str
    scene: Literal[1, 2, 3, 4, 5]

class BatchgetAllReplyFailed(TypedDict):
    external_userid_list: List[str]
    errcode: int
    errmsg: str
    reason: str

def batchget_all(
    access_token: Token, hash: Union[BatchgetAllHash, Mapping[str, Any]], workers: int = 4, progress: Optional[Callable[[int, int], object]] = None
) -> Union[BatchgetAllReply, Failure]: ...
