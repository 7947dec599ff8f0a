# Made from the docstrings of agent.py by .ci/made; change those.

from typing import Literal, Optional
from typing_extensions import TypedDict
from ._match import Message

__all__ = [
    "subscribe",
    "unsubscribe",
    "inactive_alert",
    "close_inactive_agent",
    "reopen_inactive_agent",
    "low_active_alert",
    "low_active",
    "active_restored",
    "switch_workbench_mode",
    "change_app_admin",
]

class SubscribeMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    AgentID: str
    EventKey: str

def subscribe(message: Message) -> Optional[SubscribeMessage]: ...

class UnsubscribeMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    AgentID: str
    EventKey: str

def unsubscribe(message: Message) -> Optional[UnsubscribeMessage]: ...

class InactiveAlertMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    AgentID: str
    EffectTime: str

def inactive_alert(message: Message) -> Optional[InactiveAlertMessage]: ...

class CloseInactiveAgentMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    AgentID: str

def close_inactive_agent(message: Message) -> Optional[CloseInactiveAgentMessage]: ...

class ReopenInactiveAgentMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    AgentID: str

def reopen_inactive_agent(message: Message) -> Optional[ReopenInactiveAgentMessage]: ...

class LowActiveAlertMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    AgentID: str
    EffectTime: str

def low_active_alert(message: Message) -> Optional[LowActiveAlertMessage]: ...

class LowActiveMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    AgentID: str

def low_active(message: Message) -> Optional[LowActiveMessage]: ...

class ActiveRestoredMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    AgentID: str

def active_restored(message: Message) -> Optional[ActiveRestoredMessage]: ...

class SwitchWorkbenchModeMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    Mode: Literal['1', '0']
    AgentID: str

def switch_workbench_mode(message: Message) -> Optional[SwitchWorkbenchModeMessage]: ...

class ChangeAppAdminMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    AgentID: str

def change_app_admin(message: Message) -> Optional[ChangeAppAdminMessage]: ...
