# Made from the docstrings of __init__.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Union
from typing_extensions import Required, TypedDict
from .._http import Query, Token
from ..errors import Failure
from . import agent as agent
from . import department as department
from . import living as living
from . import user as user

__all__ = [
    "set_teacher_view_mode",
    "get_teacher_view_mode",
    "set_arch_sync_mode",
    "set_upgrade_info",
    "getuserinfo",
    "get_payment_result",
    "get_trade",
    "get_chat_create_mode",
    "set_chat_create_mode",
]

class SetTeacherViewModeHash(TypedDict, total=False):
    view_mode: Required[Literal[1, 2]]

class SetTeacherViewModeReply(TypedDict):
    errcode: int
    errmsg: str

def set_teacher_view_mode(
    access_token: Token, hash: Union[SetTeacherViewModeHash, Mapping[str, Any]]
) -> Union[SetTeacherViewModeReply, Failure]: ...

class GetTeacherViewModeReply(TypedDict):
    errcode: int
    errmsg: str
    view_mode: Literal[1, 2]

def get_teacher_view_mode(access_token: Token) -> Union[GetTeacherViewModeReply, Failure]: ...

class SetArchSyncModeHash(TypedDict, total=False):
    arch_sync_mode: Required[Literal[1, 2, 3]]

class SetArchSyncModeReply(TypedDict):
    errcode: int
    errmsg: str

def set_arch_sync_mode(
    access_token: Token, hash: Union[SetArchSyncModeHash, Mapping[str, Any]]
) -> Union[SetArchSyncModeReply, Failure]: ...

class SetUpgradeInfoHash(TypedDict, total=False):
    upgrade_switch: int
    upgrade_time: int

class SetUpgradeInfoReply(TypedDict):
    errcode: int
    errmsg: str
    next_upgrade_time: int

def set_upgrade_info(
    access_token: Token, hash: Union[SetUpgradeInfoHash, Mapping[str, Any]]
) -> Union[SetUpgradeInfoReply, Failure]: ...

class GetuserinfoReply(TypedDict):
    errcode: int
    errmsg: str
    DeviceId: str
    parent_userid: str
    student_userid: str

def getuserinfo(access_token: Token, code: Query) -> Union[GetuserinfoReply, Failure]: ...

class GetPaymentResultHash(TypedDict, total=False):
    payment_id: Required[str]

class GetPaymentResultReply(TypedDict):
    errcode: int
    errmsg: str
    project_name: str
    amount: int
    payment_result: List[GetPaymentResultReplyPaymentResult]

class GetPaymentResultReplyPaymentResult(TypedDict):
    student_userid: str
    payer_parent_userid: str
    trade_state: Literal[0, 1]
    trade_no: str

def get_payment_result(
    access_token: Token, hash: Union[GetPaymentResultHash, Mapping[str, Any]]
) -> Union[GetPaymentResultReply, Failure]: ...

class GetTradeHash(TypedDict, total=False):
    payment_id: Required[str]
    trade_no: Required[str]

class GetTradeReply(TypedDict):
    errcode: int
    errmsg: str
    transaction_id: str
    pay_time: int

def get_trade(access_token: Token, hash: Union[GetTradeHash, Mapping[str, Any]]) -> Union[GetTradeReply, Failure]: ...

class GetChatCreateModeReply(TypedDict):
    errcode: int
    errmsg: str
    create_mode: Literal[0, 1]

def get_chat_create_mode(access_token: Token) -> Union[GetChatCreateModeReply, Failure]: ...

class SetChatCreateModeHash(TypedDict, total=False):
    create_mode: Required[Literal[0, 1]]

class SetChatCreateModeReply(TypedDict):
    errcode: int
    errmsg: str

def set_chat_create_mode(
    access_token: Token, hash: Union[SetChatCreateModeHash, Mapping[str, Any]]
) -> Union[SetChatCreateModeReply, Failure]: ...
