# Made from the docstrings of advanced_api.py by .ci/made; change those.

from typing import Literal, Optional
from typing_extensions import TypedDict
from .._match import Message

__all__ = [
    "advanced_api_pay_success",
    "advanced_api_refund",
    "advanced_api_cancel",
    "advanced_api_insufficient",
    "advanced_api_expired",
    "advanced_api_trial_expired",
]

class AdvancedApiPaySuccessMessage(TypedDict):
    ServiceCorpId: str
    InfoType: str
    AuthCorpId: str
    AdvanceApiType: str
    OrderId: str
    BuyerUserId: str
    TimeStamp: str

def advanced_api_pay_success(message: Message) -> Optional[AdvancedApiPaySuccessMessage]: ...

class AdvancedApiRefundMessage(TypedDict):
    ServiceCorpId: str
    InfoType: str
    AuthCorpId: str
    AdvanceApiType: str
    OrderId: str
    OrderStatus: Literal['1', '2']
    TimeStamp: str

def advanced_api_refund(message: Message) -> Optional[AdvancedApiRefundMessage]: ...

class AdvancedApiCancelMessage(TypedDict):
    ServiceCorpId: str
    InfoType: str
    AuthCorpId: str
    AdvanceApiType: str
    OrderId: str
    TimeStamp: str

def advanced_api_cancel(message: Message) -> Optional[AdvancedApiCancelMessage]: ...

class AdvancedApiInsufficientMessage(TypedDict):
    ServiceCorpId: str
    InfoType: str
    AuthCorpId: str
    AdvanceApiType: str
    ChatArchiveApi: AdvancedApiInsufficientMessageChatArchiveApi
    TimeStamp: str

class AdvancedApiInsufficientMessageChatArchiveApi(TypedDict):
    Edition: Literal['2', '3']

def advanced_api_insufficient(message: Message) -> Optional[AdvancedApiInsufficientMessage]: ...

class AdvancedApiExpiredMessage(TypedDict):
    ServiceCorpId: str
    InfoType: str
    AuthCorpId: str
    AdvanceApiType: str
    ChatArchiveApi: AdvancedApiExpiredMessageChatArchiveApi
    TimeStamp: str

class AdvancedApiExpiredMessageChatArchiveApi(TypedDict):
    Edition: Literal['2', '3']

def advanced_api_expired(message: Message) -> Optional[AdvancedApiExpiredMessage]: ...

class AdvancedApiTrialExpiredMessage(TypedDict):
    ServiceCorpId: str
    InfoType: str
    AuthCorpId: str
    AdvanceApiType: str
    TimeStamp: str

def advanced_api_trial_expired(message: Message) -> Optional[AdvancedApiTrialExpiredMessage]: ...
