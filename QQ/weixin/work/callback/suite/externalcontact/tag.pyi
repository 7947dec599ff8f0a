# Made from the docstrings of tag.py by .ci/made; change those.

from typing import Literal, Optional
from typing_extensions import TypedDict
from ..._match import Message

__all__ = [
    "change_external_tag",
    "create",
    "update",
    "delete",
    "shuffle",
]

class ChangeExternalTagMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    Id: str
    TagType: Literal['tag', 'tag_group']
    ChangeType: Literal['create', 'update', 'delete', 'shuffle']
    StrategyId: str

def change_external_tag(message: Message) -> Optional[ChangeExternalTagMessage]: ...

class CreateMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    Id: str
    TagType: Literal['tag', 'tag_group']
    ChangeType: str

def create(message: Message) -> Optional[CreateMessage]: ...

class UpdateMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    Id: str
    TagType: Literal['tag', 'tag_group']
    ChangeType: str

def update(message: Message) -> Optional[UpdateMessage]: ...

class DeleteMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    Id: str
    TagType: Literal['tag', 'tag_group']
    ChangeType: str

def delete(message: Message) -> Optional[DeleteMessage]: ...

class ShuffleMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    Id: str
    ChangeType: str

def shuffle(message: Message) -> Optional[ShuffleMessage]: ...
