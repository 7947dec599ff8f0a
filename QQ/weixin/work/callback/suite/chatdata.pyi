# Made from the docstrings of chatdata.py by .ci/made; change those.

from typing import Optional
from typing_extensions import TypedDict
from .._match import Message

__all__ = [
    "conversation_new_message",
    "hit_keyword",
    "chat_archive_audit_approved_single",
    "chat_archive_audit_approved_room",
    "chat_archive_export_finished",
]

class ConversationNewMessageMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    Token: str
    TimeStamp: str

def conversation_new_message(message: Message) -> Optional[ConversationNewMessageMessage]: ...

class HitKeywordMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    Token: str
    TimeStamp: str

def hit_keyword(message: Message) -> Optional[HitKeywordMessage]: ...

class ChatArchiveAuditApprovedSingleMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    OpenUserID: str
    ExternalUserID: str
    ChatId: str

def chat_archive_audit_approved_single(message: Message) -> Optional[ChatArchiveAuditApprovedSingleMessage]: ...

class ChatArchiveAuditApprovedRoomMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    OpenUserID: str
    ExternalUserID: str
    ChatId: str

def chat_archive_audit_approved_room(message: Message) -> Optional[ChatArchiveAuditApprovedRoomMessage]: ...

class ChatArchiveExportFinishedMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    JobId: str
    TimeStamp: str

def chat_archive_export_finished(message: Message) -> Optional[ChatArchiveExportFinishedMessage]: ...
