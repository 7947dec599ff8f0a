# Made from the docstrings of msgaudit.py by .ci/made; change those.

from typing import Optional
from typing_extensions import TypedDict
from ._match import Message

__all__ = [
    "msgaudit_notify",
]

class MsgauditNotifyMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    AgentID: str
    Event: str

def msgaudit_notify(message: Message) -> Optional[MsgauditNotifyMessage]: ...
