# Made from the docstrings of contact.py by .ci/made; change those.

from typing import List, Literal, Optional
from typing_extensions import TypedDict
from .._match import Message

__all__ = [
    "change_contact",
    "create_user",
    "update_user",
    "delete_user",
    "create_party",
    "update_party",
    "delete_party",
    "update_tag",
    "batch_job_result",
]

class ChangeContactMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: Literal['create_user', 'update_user', 'delete_user', 'create_party', 'update_party', 'delete_party', 'update_tag']
    UserID: str
    OpenUserID: str
    Name: str
    Department: str
    MainDepartment: str
    IsLeaderInDept: str
    DirectLeader: str
    Mobile: str
    Position: str
    Gender: Literal['0', '1', '2']
    Email: str
    BizMail: str
    Avatar: str
    Alias: str
    Telephone: str
    ExtAttr: ChangeContactMessageExtAttr
    Status: Literal['1', '2', '4', '5']
    NewUserID: str
    Id: str
    ParentId: str
    Order: str
    TagId: str
    AddUserItems: str
    DelUserItems: str
    AddPartyItems: str
    DelPartyItems: str
    Address: str

class ChangeContactMessageExtAttr(TypedDict):
    Item: List[ChangeContactMessageExtAttrItem]

class ChangeContactMessageExtAttrItem(TypedDict):
    Name: str
    Type: Literal['0', '1']
    Text: ChangeContactMessageExtAttrItemText
    Web: ChangeContactMessageExtAttrItemWeb

class ChangeContactMessageExtAttrItemText(TypedDict):
    Value: str

class ChangeContactMessageExtAttrItemWeb(TypedDict):
    Title: str
    Url: str

def change_contact(message: Message) -> Optional[ChangeContactMessage]: ...

class CreateUserMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str
    UserID: str
    OpenUserID: str
    Name: str
    Department: str
    MainDepartment: str
    IsLeaderInDept: str
    DirectLeader: str
    Mobile: str
    Position: str
    Gender: Literal['0', '1', '2']
    Email: str
    BizMail: str
    Status: Literal['1', '2', '4', '5']
    Avatar: str
    Alias: str
    Telephone: str
    ExtAttr: CreateUserMessageExtAttr

class CreateUserMessageExtAttr(TypedDict):
    Item: List[CreateUserMessageExtAttrItem]

class CreateUserMessageExtAttrItem(TypedDict):
    Name: str
    Type: Literal['0', '1']
    Text: CreateUserMessageExtAttrItemText
    Web: CreateUserMessageExtAttrItemWeb

class CreateUserMessageExtAttrItemText(TypedDict):
    Value: str

class CreateUserMessageExtAttrItemWeb(TypedDict):
    Title: str
    Url: str

def create_user(message: Message) -> Optional[CreateUserMessage]: ...

class UpdateUserMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str
    UserID: str
    OpenUserID: str
    Name: str
    Department: str
    MainDepartment: str
    IsLeaderInDept: str
    DirectLeader: str
    Mobile: str
    Position: str
    Gender: Literal['0', '1', '2']
    Email: str
    BizMail: str
    Avatar: str
    Alias: str
    Telephone: str
    ExtAttr: UpdateUserMessageExtAttr
    Status: Literal['1', '2', '4', '5']
    NewUserID: str

class UpdateUserMessageExtAttr(TypedDict):
    Item: List[UpdateUserMessageExtAttrItem]

class UpdateUserMessageExtAttrItem(TypedDict):
    Name: str
    Type: Literal['0', '1']
    Text: UpdateUserMessageExtAttrItemText
    Web: UpdateUserMessageExtAttrItemWeb

class UpdateUserMessageExtAttrItemText(TypedDict):
    Value: str

class UpdateUserMessageExtAttrItemWeb(TypedDict):
    Title: str
    Url: str

def update_user(message: Message) -> Optional[UpdateUserMessage]: ...

class DeleteUserMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str
    UserID: str
    OpenUserID: str

def delete_user(message: Message) -> Optional[DeleteUserMessage]: ...

class CreatePartyMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str
    Name: str
    Id: str
    ParentId: str
    Order: str

def create_party(message: Message) -> Optional[CreatePartyMessage]: ...

class UpdatePartyMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str
    Name: str
    Id: str
    ParentId: str

def update_party(message: Message) -> Optional[UpdatePartyMessage]: ...

class DeletePartyMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str
    Id: str

def delete_party(message: Message) -> Optional[DeletePartyMessage]: ...

class UpdateTagMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str
    TagId: str
    AddUserItems: str
    DelUserItems: str
    AddPartyItems: str
    DelPartyItems: str

def update_tag(message: Message) -> Optional[UpdateTagMessage]: ...

class BatchJobResultMessage(TypedDict):
    SuiteId: str
    InfoType: str
    TimeStamp: str
    BatchJob: BatchJobResultMessageBatchJob
    CreateTime: str
    ServiceCorpId: str
    AuthCorpId: str

class BatchJobResultMessageBatchJob(TypedDict):
    JobId: str
    JobType: Literal['sync_user', 'replace_user', 'invite_user', 'replace_party', 'export_user', 'export_simple_user', 'export_department', 'export_tag', 'export_taguser', 'import_chain_contact', 'contact_id_translate']
    ErrCode: str
    ErrMsg: str

def batch_job_result(message: Message) -> Optional[BatchJobResultMessage]: ...
