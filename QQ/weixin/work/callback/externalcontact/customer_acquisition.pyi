# Made from the docstrings of customer_acquisition.py by .ci/made; change those.

from typing import Literal, Optional
from typing_extensions import TypedDict
from .._match import Message

__all__ = [
    "customer_acquisition",
    "balance_low",
    "balance_exhausted",
    "balance_increased",
    "link_unavailable",
    "delete_link",
    "quota_expire_soon",
    "open_profile",
    "friend_request",
    "customer_start_chat",
    "message_from_customer",
]

class CustomerAcquisitionMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: Literal['balance_low', 'balance_exhausted', 'balance_increased', 'link_unavailable', 'delete_link', 'quota_expire_soon', 'open_profile', 'friend_request', 'customer_start_chat', 'message_from_customer']
    LinkId: str
    ExpireTime: str
    ExpireQuotaNum: str
    State: str
    UserID: str
    ExternalUserID: str
    ChatSeq: str
    ChatKey: str

def customer_acquisition(message: Message) -> Optional[CustomerAcquisitionMessage]: ...

class BalanceLowMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str

def balance_low(message: Message) -> Optional[BalanceLowMessage]: ...

class BalanceExhaustedMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str

def balance_exhausted(message: Message) -> Optional[BalanceExhaustedMessage]: ...

class BalanceIncreasedMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str

def balance_increased(message: Message) -> Optional[BalanceIncreasedMessage]: ...

class LinkUnavailableMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    LinkId: str

def link_unavailable(message: Message) -> Optional[LinkUnavailableMessage]: ...

class DeleteLinkMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    LinkId: str

def delete_link(message: Message) -> Optional[DeleteLinkMessage]: ...

class QuotaExpireSoonMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    ExpireTime: str
    ExpireQuotaNum: str

def quota_expire_soon(message: Message) -> Optional[QuotaExpireSoonMessage]: ...

class OpenProfileMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    LinkId: str
    State: str

def open_profile(message: Message) -> Optional[OpenProfileMessage]: ...

class FriendRequestMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    LinkId: str
    State: str

def friend_request(message: Message) -> Optional[FriendRequestMessage]: ...

class CustomerStartChatMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    LinkId: str
    UserID: str
    ExternalUserID: str

def customer_start_chat(message: Message) -> Optional[CustomerStartChatMessage]: ...

class MessageFromCustomerMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    LinkId: str
    UserID: str
    ExternalUserID: str
    ChatSeq: str
    ChatKey: str

def message_from_customer(message: Message) -> Optional[MessageFromCustomerMessage]: ...
