# Made from the docstrings of wedrive.py by .ci/made; change those.

from typing import List, Literal, Optional
from typing_extensions import TypedDict
from ._match import Message

__all__ = [
    "wedrive_insufficient_capacity",
    "wedrive_space_change",
    "dismiss_space",
    "space_member_change",
    "space_security_settings_change",
    "wedrive_file_change",
    "create_file",
    "rename_file",
    "update_file",
    "delete_file",
    "move_file",
]

class WedriveInsufficientCapacityMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str

def wedrive_insufficient_capacity(message: Message) -> Optional[WedriveInsufficientCapacityMessage]: ...

class WedriveSpaceChangeMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: Literal['dismiss_space', 'space_member_change', 'space_security_settings_change']
    SpaceId: List[str]

def wedrive_space_change(message: Message) -> Optional[WedriveSpaceChangeMessage]: ...

class DismissSpaceMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    SpaceId: List[str]

def dismiss_space(message: Message) -> Optional[DismissSpaceMessage]: ...

class SpaceMemberChangeMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    SpaceId: List[str]

def space_member_change(message: Message) -> Optional[SpaceMemberChangeMessage]: ...

class SpaceSecuritySettingsChangeMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    SpaceId: List[str]

def space_security_settings_change(message: Message) -> Optional[SpaceSecuritySettingsChangeMessage]: ...

class WedriveFileChangeMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: Literal['create_file', 'rename_file', 'update_file', 'delete_file', 'move_file']
    FileId: List[str]

def wedrive_file_change(message: Message) -> Optional[WedriveFileChangeMessage]: ...

class CreateFileMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    FileId: List[str]

def create_file(message: Message) -> Optional[CreateFileMessage]: ...

class RenameFileMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    FileId: List[str]

def rename_file(message: Message) -> Optional[RenameFileMessage]: ...

class UpdateFileMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    FileId: List[str]

def update_file(message: Message) -> Optional[UpdateFileMessage]: ...

class DeleteFileMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    FileId: List[str]

def delete_file(message: Message) -> Optional[DeleteFileMessage]: ...

class MoveFileMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    FileId: List[str]

def move_file(message: Message) -> Optional[MoveFileMessage]: ...
