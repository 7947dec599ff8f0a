# Made from the docstrings of order.py by .ci/made; change those.

from typing import Optional
from typing_extensions import TypedDict
from .._match import Message

__all__ = [
    "open_order",
    "change_order",
    "pay_for_app_success",
    "refund",
    "change_editon",
    "cancel_order",
]

class OpenOrderMessage(TypedDict):
    SuiteId: str
    PaidCorpId: str
    InfoType: str
    TimeStamp: str
    OrderId: str
    OperatorId: str

def open_order(message: Message) -> Optional[OpenOrderMessage]: ...

class ChangeOrderMessage(TypedDict):
    SuiteId: str
    PaidCorpId: str
    InfoType: str
    TimeStamp: str
    OldOrderId: str
    NewOrderId: str

def change_order(message: Message) -> Optional[ChangeOrderMessage]: ...

class PayForAppSuccessMessage(TypedDict):
    SuiteId: str
    PaidCorpId: str
    InfoType: str
    TimeStamp: str
    OrderId: str

def pay_for_app_success(message: Message) -> Optional[PayForAppSuccessMessage]: ...

class RefundMessage(TypedDict):
    SuiteId: str
    PaidCorpId: str
    InfoType: str
    TimeStamp: str
    OrderId: str

def refund(message: Message) -> Optional[RefundMessage]: ...

class ChangeEditonMessage(TypedDict):
    SuiteId: str
    PaidCorpId: str
    InfoType: str
    TimeStamp: str

def change_editon(message: Message) -> Optional[ChangeEditonMessage]: ...

class CancelOrderMessage(TypedDict):
    SuiteId: str
    PaidCorpId: str
    InfoType: str
    TimeStamp: str
    OrderId: str

def cancel_order(message: Message) -> Optional[CancelOrderMessage]: ...
