# Made from the docstrings of school.py by .ci/made; change those.

from typing import Literal, Optional
from typing_extensions import TypedDict
from ._match import Message

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
    "create_deparmtment",
    "update_deparmtment",
    "delete_deparmtment",
]

class ChangeSchoolContactMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: Literal['create_student', 'update_student', 'delete_student', 'create_parent', 'update_parent', 'delete_parent', 'subscribe', 'unsubscribe', 'create_deparmtment', 'update_deparmtment', 'delete_deparmtment']
    Id: str

def change_school_contact(message: Message) -> Optional[ChangeSchoolContactMessage]: ...

class CreateStudentMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    Id: str

def create_student(message: Message) -> Optional[CreateStudentMessage]: ...

class UpdateStudentMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    Id: str

def update_student(message: Message) -> Optional[UpdateStudentMessage]: ...

class DeleteStudentMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    Id: str

def delete_student(message: Message) -> Optional[DeleteStudentMessage]: ...

class CreateParentMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    Id: str

def create_parent(message: Message) -> Optional[CreateParentMessage]: ...

class UpdateParentMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    Id: str

def update_parent(message: Message) -> Optional[UpdateParentMessage]: ...

class DeleteParentMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    Id: str

def delete_parent(message: Message) -> Optional[DeleteParentMessage]: ...

class SubscribeMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    Id: str

def subscribe(message: Message) -> Optional[SubscribeMessage]: ...

class UnsubscribeMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    Id: str

def unsubscribe(message: Message) -> Optional[UnsubscribeMessage]: ...

class CreateDeparmtmentMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    Id: str

def create_deparmtment(message: Message) -> Optional[CreateDeparmtmentMessage]: ...

class UpdateDeparmtmentMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    Id: str

def update_deparmtment(message: Message) -> Optional[UpdateDeparmtmentMessage]: ...

class DeleteDeparmtmentMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    Id: str

def delete_deparmtment(message: Message) -> Optional[DeleteDeparmtmentMessage]: ...
