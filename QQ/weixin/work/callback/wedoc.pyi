# Made from the docstrings of wedoc.py by .ci/made; change those.

from typing import List, Literal, Optional
from typing_extensions import TypedDict
from ._match import Message

__all__ = [
    "doc_change",
    "doc_member_change",
    "delete_doc",
    "form_complete",
    "delete_form",
    "form_settings_change",
    "smart_sheet_change",
    "add_filed",
    "update_filed",
    "delete_filed",
    "add_record",
    "update_record",
    "delete_record",
]

class DocChangeMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: Literal['doc_member_change', 'delete_doc', 'form_complete', 'delete_form', 'form_settings_change']
    DocId: List[str]
    FormId: List[str]

def doc_change(message: Message) -> Optional[DocChangeMessage]: ...

class DocMemberChangeMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    DocId: List[str]

def doc_member_change(message: Message) -> Optional[DocMemberChangeMessage]: ...

class DeleteDocMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    DocId: List[str]

def delete_doc(message: Message) -> Optional[DeleteDocMessage]: ...

class FormCompleteMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    FormId: List[str]

def form_complete(message: Message) -> Optional[FormCompleteMessage]: ...

class DeleteFormMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    FormId: List[str]

def delete_form(message: Message) -> Optional[DeleteFormMessage]: ...

class FormSettingsChangeMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    FormId: List[str]

def form_settings_change(message: Message) -> Optional[FormSettingsChangeMessage]: ...

class SmartSheetChangeMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: Literal['add_filed', 'update_filed', 'delete_filed', 'add_record', 'update_record', 'delete_record']
    DocId: str
    SheetId: str
    FieldId: List[str]
    RecordId: List[str]

def smart_sheet_change(message: Message) -> Optional[SmartSheetChangeMessage]: ...

class AddFiledMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    DocId: str
    SheetId: str
    FieldId: List[str]

def add_filed(message: Message) -> Optional[AddFiledMessage]: ...

class UpdateFiledMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    DocId: str
    SheetId: str
    FieldId: List[str]

def update_filed(message: Message) -> Optional[UpdateFiledMessage]: ...

class DeleteFiledMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    DocId: str
    SheetId: str
    FieldId: List[str]

def delete_filed(message: Message) -> Optional[DeleteFiledMessage]: ...

class AddRecordMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    DocId: str
    SheetId: str
    RecordId: List[str]

def add_record(message: Message) -> Optional[AddRecordMessage]: ...

class UpdateRecordMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    DocId: str
    SheetId: str
    RecordId: List[str]

def update_record(message: Message) -> Optional[UpdateRecordMessage]: ...

class DeleteRecordMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    DocId: str
    SheetId: str
    RecordId: List[str]

def delete_record(message: Message) -> Optional[DeleteRecordMessage]: ...
