# Made from the docstrings of customer_acquisition.py by .ci/made; change those.

from typing import Literal, Optional
from typing_extensions import TypedDict
from ..._match import Message

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
    "service_balance_low",
    "service_balance_exhausted",
    "service_balance_consumed",
    "change_price",
]

class CustomerAcquisitionMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: Literal['balance_low', 'balance_exhausted', 'balance_increased', 'link_unavailable', 'delete_link', 'quota_expire_soon', 'open_profile', 'friend_request', 'customer_start_chat', 'message_from_customer', 'service_balance_low', 'service_balance_exhausted', 'service_balance_consumed', 'change_price']
    LinkId: str
    ExpireTime: str
    ExpireQuotaNum: str
    State: str
    UserID: str
    ExternalUserID: str
    ChatSeq: str
    ChatKey: str
    OnceKey: str
    Price: str
    EffectiveTime: str

def customer_acquisition(message: Message) -> Optional[CustomerAcquisitionMessage]: ...

class BalanceLowMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str

def balance_low(message: Message) -> Optional[BalanceLowMessage]: ...

class BalanceExhaustedMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str

def balance_exhausted(message: Message) -> Optional[BalanceExhaustedMessage]: ...

class BalanceIncreasedMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str

def balance_increased(message: Message) -> Optional[BalanceIncreasedMessage]: ...

class LinkUnavailableMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str
    LinkId: str

def link_unavailable(message: Message) -> Optional[LinkUnavailableMessage]: ...

class DeleteLinkMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str
    LinkId: str

def delete_link(message: Message) -> Optional[DeleteLinkMessage]: ...

class QuotaExpireSoonMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str
    ExpireTime: str
    ExpireQuotaNum: str

def quota_expire_soon(message: Message) -> Optional[QuotaExpireSoonMessage]: ...

class OpenProfileMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str
    LinkId: str
    State: str

def open_profile(message: Message) -> Optional[OpenProfileMessage]: ...

class FriendRequestMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str
    LinkId: str
    State: str

def friend_request(message: Message) -> Optional[FriendRequestMessage]: ...

class CustomerStartChatMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str
    LinkId: str
    State: str
    UserID: str
    ExternalUserID: str

def customer_start_chat(message: Message) -> Optional[CustomerStartChatMessage]: ...

class MessageFromCustomerMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str
    LinkId: str
    State: str
    UserID: str
    ExternalUserID: str
    ChatSeq: str
    ChatKey: str

def message_from_customer(message: Message) -> Optional[MessageFromCustomerMessage]: ...

class ServiceBalanceLowMessage(TypedDict):
    SuiteId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str

def service_balance_low(message: Message) -> Optional[ServiceBalanceLowMessage]: ...

class ServiceBalanceExhaustedMessage(TypedDict):
    SuiteId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str

def service_balance_exhausted(message: Message) -> Optional[ServiceBalanceExhaustedMessage]: ...

class ServiceBalanceConsumedMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str
    LinkId: str
    State: str
    OnceKey: str

def service_balance_consumed(message: Message) -> Optional[ServiceBalanceConsumedMessage]: ...

class ChangePriceMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str
    Price: str
    EffectiveTime: str

def change_price(message: Message) -> Optional[ChangePriceMessage]: ...
