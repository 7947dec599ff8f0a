# Made from the docstrings of groupchat.py by .ci/made; change those.

from typing import List, Literal, Optional
from typing_extensions import TypedDict
from .._match import Message

__all__ = [
    "change_external_chat",
    "create",
    "update",
    "dismiss",
]

class ChangeExternalChatMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChatId: str
    ChangeType: Literal['create', 'update', 'dismiss']
    UpdateDetail: str
    JoinScene: str
    QuitScene: Literal['0', '1']
    MemChangeCnt: str
    MemChangeList: ChangeExternalChatMessageMemChangeList
    LastMemVer: str
    CurMemVer: str

class ChangeExternalChatMessageMemChangeList(TypedDict):
    Item: List[str]

def change_external_chat(message: Message) -> Optional[ChangeExternalChatMessage]: ...

class CreateMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChatId: str
    ChangeType: str

def create(message: Message) -> Optional[CreateMessage]: ...

class UpdateMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChatId: str
    ChangeType: str
    UpdateDetail: str
    JoinScene: str
    QuitScene: Literal['0', '1']
    MemChangeCnt: str
    MemChangeList: UpdateMessageMemChangeList
    LastMemVer: str
    CurMemVer: str

class UpdateMessageMemChangeList(TypedDict):
    Item: List[str]

def update(message: Message) -> Optional[UpdateMessage]: ...

class DismissMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChatId: str
    ChangeType: str

def dismiss(message: Message) -> Optional[DismissMessage]: ...
