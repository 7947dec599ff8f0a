# Made from the docstrings of __init__.py by .ci/made; change those.

from typing import Literal, Optional
from typing_extensions import TypedDict
from ..._match import Message
from . import customer_acquisition as customer_acquisition
from . import groupchat as groupchat
from . import tag as tag

__all__ = [
    "change_external_contact",
    "add_external_contact",
    "edit_external_contact",
    "add_half_external_contact",
    "del_external_contact",
    "del_follow_user",
    "transfer_fail",
    "customer_acquisition_permit_change",
]

class ChangeExternalContactMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: Literal['add_external_contact', 'edit_external_contact', 'add_half_external_contact', 'del_external_contact', 'del_follow_user', 'transfer_fail']
    UserID: str
    ExternalUserID: str
    State: str
    WelcomeCode: str
    Source: str
    FailReason: Literal['customer_refused', 'customer_limit_exceed']
    LinkId: str

def change_external_contact(message: Message) -> Optional[ChangeExternalContactMessage]: ...

class AddExternalContactMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str
    UserID: str
    ExternalUserID: str
    State: str
    WelcomeCode: str
    LinkId: str

def add_external_contact(message: Message) -> Optional[AddExternalContactMessage]: ...

class EditExternalContactMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str
    UserID: str
    ExternalUserID: str

def edit_external_contact(message: Message) -> Optional[EditExternalContactMessage]: ...

class AddHalfExternalContactMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str
    UserID: str
    ExternalUserID: str
    State: str
    WelcomeCode: str

def add_half_external_contact(message: Message) -> Optional[AddHalfExternalContactMessage]: ...

class DelExternalContactMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str
    UserID: str
    ExternalUserID: str
    Source: str

def del_external_contact(message: Message) -> Optional[DelExternalContactMessage]: ...

class DelFollowUserMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str
    UserID: str
    ExternalUserID: str

def del_follow_user(message: Message) -> Optional[DelFollowUserMessage]: ...

class TransferFailMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str
    UserID: str
    ExternalUserID: str
    FailReason: Literal['customer_refused', 'customer_limit_exceed']

def transfer_fail(message: Message) -> Optional[TransferFailMessage]: ...

class CustomerAcquisitionPermitChangeMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str

def customer_acquisition_permit_change(message: Message) -> Optional[CustomerAcquisitionPermitChangeMessage]: ...
