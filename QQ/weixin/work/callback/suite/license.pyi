# Made from the docstrings of license.py by .ci/made; change those.

from typing import List, Literal, Optional
from typing_extensions import TypedDict
from .._match import Message

__all__ = [
    "unlicensed_notify",
    "license_pay_success",
    "license_refund",
    "auto_activate",
]

class UnlicensedNotifyMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    AgentID: str

def unlicensed_notify(message: Message) -> Optional[UnlicensedNotifyMessage]: ...

class LicensePaySuccessMessage(TypedDict):
    ServiceCorpId: str
    InfoType: str
    AuthCorpId: str
    OrderId: str
    BuyerUserId: str
    TimeStamp: str

def license_pay_success(message: Message) -> Optional[LicensePaySuccessMessage]: ...

class LicenseRefundMessage(TypedDict):
    ServiceCorpId: str
    InfoType: str
    AuthCorpId: str
    OrderId: str
    OrderStatus: Literal['1', '2']
    TimeStamp: str

def license_refund(message: Message) -> Optional[LicenseRefundMessage]: ...

class AutoActivateMessage(TypedDict):
    ServiceCorpId: str
    InfoType: str
    AuthCorpId: str
    Scene: Literal['1', '2', '3']
    TimeStamp: str
    AccountList: List[AutoActivateMessageAccountList]

class AutoActivateMessageAccountList(TypedDict):
    ActiveCode: str
    Type: Literal['1', '2']
    ExpireTime: str
    UserId: str
    PreviousStatus: str
    PreviousActiveCode: str

def auto_activate(message: Message) -> Optional[AutoActivateMessage]: ...
