# Made from the docstrings of __init__.py by .ci/made; change those.

from typing import List, Optional
from typing_extensions import TypedDict
from ...store import Store
from .._match import Message
from . import advanced_api as advanced_api
from . import chatdata as chatdata
from . import contact as contact
from . import externalcontact as externalcontact
from . import license as license
from . import order as order
from . import school as school

__all__ = [
    "suite_ticket",
    "create_auth",
    "change_auth",
    "cancel_auth",
    "reset_permanent_code",
    "corp_arch_auth",
    "approve_special_auth",
    "cancel_special_auth",
    "share_agent_change",
    "share_chain_change",
    "agree_external_userid_migration",
    "register_corp",
    "enter_register_package",
    "keep_ticket",
]

class SuiteTicketMessage(TypedDict):
    SuiteId: str
    InfoType: str
    TimeStamp: str
    SuiteTicket: str

def suite_ticket(message: Message) -> Optional[SuiteTicketMessage]: ...

class CreateAuthMessage(TypedDict):
    SuiteId: str
    AuthCode: str
    InfoType: str
    TimeStamp: str
    State: str
    ExtraInfo: CreateAuthMessageExtraInfo

class CreateAuthMessageExtraInfo(TypedDict):
    AuthOpenKfIdList: CreateAuthMessageExtraInfoAuthOpenKfIdList

class CreateAuthMessageExtraInfoAuthOpenKfIdList(TypedDict):
    OpenKfId: List[str]

def create_auth(message: Message) -> Optional[CreateAuthMessage]: ...

class ChangeAuthMessage(TypedDict):
    SuiteId: str
    InfoType: str
    TimeStamp: str
    AuthCorpId: str
    State: str
    ExtraInfo: ChangeAuthMessageExtraInfo

class ChangeAuthMessageExtraInfo(TypedDict):
    AuthOpenKfIdList: ChangeAuthMessageExtraInfoAuthOpenKfIdList

class ChangeAuthMessageExtraInfoAuthOpenKfIdList(TypedDict):
    OpenKfId: List[str]

def change_auth(message: Message) -> Optional[ChangeAuthMessage]: ...

class CancelAuthMessage(TypedDict):
    SuiteId: str
    InfoType: str
    TimeStamp: str
    AuthCorpId: str
    ExtraInfo: CancelAuthMessageExtraInfo

class CancelAuthMessageExtraInfo(TypedDict):
    AuthOpenKfIdList: CancelAuthMessageExtraInfoAuthOpenKfIdList

class CancelAuthMessageExtraInfoAuthOpenKfIdList(TypedDict):
    OpenKfId: List[str]

def cancel_auth(message: Message) -> Optional[CancelAuthMessage]: ...

class ResetPermanentCodeMessage(TypedDict):
    SuiteId: str
    AuthCode: str
    InfoType: str
    TimeStamp: str

def reset_permanent_code(message: Message) -> Optional[ResetPermanentCodeMessage]: ...

class CorpArchAuthMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str

def corp_arch_auth(message: Message) -> Optional[CorpArchAuthMessage]: ...

class ApproveSpecialAuthMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    AuthType: str

def approve_special_auth(message: Message) -> Optional[ApproveSpecialAuthMessage]: ...

class CancelSpecialAuthMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    AuthType: str

def cancel_special_auth(message: Message) -> Optional[CancelSpecialAuthMessage]: ...

class ShareAgentChangeMessage(TypedDict):
    SuiteId: str
    InfoType: str
    TimeStamp: str
    AppId: str
    CorpId: str
    AgentId: str

def share_agent_change(message: Message) -> Optional[ShareAgentChangeMessage]: ...

class ShareChainChangeMessage(TypedDict):
    SuiteId: str
    InfoType: str
    TimeStamp: str
    AppId: str
    CorpId: str
    AgentId: str

def share_chain_change(message: Message) -> Optional[ShareChainChangeMessage]: ...

class AgreeExternalUseridMigrationMessage(TypedDict):
    AuthCorpId: str
    InfoType: str
    ServiceCorpId: str
    TimeStamp: str

def agree_external_userid_migration(message: Message) -> Optional[AgreeExternalUseridMigrationMessage]: ...

class RegisterCorpMessage(TypedDict):
    ServiceCorpId: str
    InfoType: str
    TimeStamp: str
    RegisterCode: str
    AuthCorpId: str
    ContactSync: RegisterCorpMessageContactSync
    AuthUserInfo: RegisterCorpMessageAuthUserInfo
    State: str
    TemplateId: str

class RegisterCorpMessageContactSync(TypedDict):
    AccessToken: str
    ExpiresIn: str

class RegisterCorpMessageAuthUserInfo(TypedDict):
    UserId: str

def register_corp(message: Message) -> Optional[RegisterCorpMessage]: ...

class EnterRegisterPackageMessage(TypedDict):
    ServiceCorpId: str
    InfoType: str
    TimeStamp: str
    AuthCorpId: str
    AuthUserInfo: EnterRegisterPackageMessageAuthUserInfo
    RegisterCode: str
    State: str
    TemplateId: str

class EnterRegisterPackageMessageAuthUserInfo(TypedDict):
    UserId: str

def enter_register_package(message: Message) -> Optional[EnterRegisterPackageMessage]: ...

def keep_ticket(message: Message, store: Store) -> bool: ...
