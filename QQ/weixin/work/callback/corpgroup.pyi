# Made from the docstrings of corpgroup.py by .ci/made; change those.

from typing import List, Literal, Optional
from typing_extensions import TypedDict
from ._match import Message

__all__ = [
    "change_chain",
    "create_chain",
    "update_chain",
    "delete_chain",
    "create_group",
    "update_group",
    "delete_group",
    "corp_join",
    "update_corp",
    "remove_corp",
    "share_agent_change",
    "share_chain_change",
]

class ChangeChainMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: Literal['create_chain', 'update_chain', 'delete_chain', 'create_group', 'update_group', 'delete_group', 'corp_join', 'update_corp', 'remove_corp']
    ChainId: str
    GroupIds: ChangeChainMessageGroupIds
    CorpIds: ChangeChainMessageCorpIds

class ChangeChainMessageGroupIds(TypedDict):
    GroupId: List[str]

class ChangeChainMessageCorpIds(TypedDict):
    CorpId: List[str]

def change_chain(message: Message) -> Optional[ChangeChainMessage]: ...

class CreateChainMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    ChainId: str

def create_chain(message: Message) -> Optional[CreateChainMessage]: ...

class UpdateChainMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    ChainId: str

def update_chain(message: Message) -> Optional[UpdateChainMessage]: ...

class DeleteChainMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    ChainId: str

def delete_chain(message: Message) -> Optional[DeleteChainMessage]: ...

class CreateGroupMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    ChainId: str
    GroupIds: CreateGroupMessageGroupIds

class CreateGroupMessageGroupIds(TypedDict):
    GroupId: List[str]

def create_group(message: Message) -> Optional[CreateGroupMessage]: ...

class UpdateGroupMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    ChainId: str
    GroupIds: UpdateGroupMessageGroupIds

class UpdateGroupMessageGroupIds(TypedDict):
    GroupId: List[str]

def update_group(message: Message) -> Optional[UpdateGroupMessage]: ...

class DeleteGroupMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    ChainId: str
    GroupIds: DeleteGroupMessageGroupIds

class DeleteGroupMessageGroupIds(TypedDict):
    GroupId: List[str]

def delete_group(message: Message) -> Optional[DeleteGroupMessage]: ...

class CorpJoinMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    ChainId: str
    CorpIds: CorpJoinMessageCorpIds

class CorpJoinMessageCorpIds(TypedDict):
    CorpId: List[str]

def corp_join(message: Message) -> Optional[CorpJoinMessage]: ...

class UpdateCorpMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    ChainId: str
    CorpIds: UpdateCorpMessageCorpIds

class UpdateCorpMessageCorpIds(TypedDict):
    CorpId: List[str]

def update_corp(message: Message) -> Optional[UpdateCorpMessage]: ...

class RemoveCorpMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    ChainId: str
    CorpIds: RemoveCorpMessageCorpIds

class RemoveCorpMessageCorpIds(TypedDict):
    CorpId: List[str]

def remove_corp(message: Message) -> Optional[RemoveCorpMessage]: ...

class ShareAgentChangeMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    AgentID: str

def share_agent_change(message: Message) -> Optional[ShareAgentChangeMessage]: ...

class ShareChainChangeMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    AgentID: str

def share_chain_change(message: Message) -> Optional[ShareChainChangeMessage]: ...
