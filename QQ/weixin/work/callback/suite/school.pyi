# Made from the docstrings of school.py by .ci/made; change those.

from typing import List, Literal, Optional
from typing_extensions import TypedDict
from .._match import Message

__all__ = [
    "change_school_contact",
    "create_student",
    "update_student",
    "delete_student",
    "create_parent",
    "update_parent",
    "delete_parent",
    "subscribe",
    "unsubscribe",
    "create_department",
    "update_department",
    "delete_department",
    "change_school_contact_batch",
]

class ChangeSchoolContactMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: Literal['create_student', 'update_student', 'delete_student', 'create_parent', 'update_parent', 'delete_parent', 'subscribe', 'unsubscribe', 'create_department', 'update_department', 'delete_department']
    Id: str
    NewId: str
    CreateTime: str

def change_school_contact(message: Message) -> Optional[ChangeSchoolContactMessage]: ...

class CreateStudentMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str
    Id: str

def create_student(message: Message) -> Optional[CreateStudentMessage]: ...

class UpdateStudentMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str
    Id: str
    NewId: str

def update_student(message: Message) -> Optional[UpdateStudentMessage]: ...

class DeleteStudentMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str
    Id: str

def delete_student(message: Message) -> Optional[DeleteStudentMessage]: ...

class CreateParentMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str
    Id: str

def create_parent(message: Message) -> Optional[CreateParentMessage]: ...

class UpdateParentMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str
    Id: str
    NewId: str

def update_parent(message: Message) -> Optional[UpdateParentMessage]: ...

class DeleteParentMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str
    Id: str

def delete_parent(message: Message) -> Optional[DeleteParentMessage]: ...

class SubscribeMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str
    Id: str

def subscribe(message: Message) -> Optional[SubscribeMessage]: ...

class UnsubscribeMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str
    Id: str

def unsubscribe(message: Message) -> Optional[UnsubscribeMessage]: ...

class CreateDepartmentMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str
    Id: str
    CreateTime: str

def create_department(message: Message) -> Optional[CreateDepartmentMessage]: ...

class UpdateDepartmentMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str
    Id: str
    CreateTime: str

def update_department(message: Message) -> Optional[UpdateDepartmentMessage]: ...

class DeleteDepartmentMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeType: str
    Id: str
    CreateTime: str

def delete_department(message: Message) -> Optional[DeleteDepartmentMessage]: ...

class ChangeSchoolContactBatchMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    ChangeList: List[ChangeSchoolContactBatchMessageChangeList]

class ChangeSchoolContactBatchMessageChangeList(TypedDict):
    TimeStamp: str
    ChangeType: Literal['create_student', 'update_student', 'delete_student', 'create_parent', 'update_parent', 'delete_parent', 'subscribe', 'unsubscribe', 'create_department', 'update_department', 'delete_department']
    Id: str
    NewId: str

def change_school_contact_batch(message: Message) -> Optional[ChangeSchoolContactBatchMessage]: ...
