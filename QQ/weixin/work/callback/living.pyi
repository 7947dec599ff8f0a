# Made from the docstrings of living.py by .ci/made; change those.

from typing import Literal, Optional
from typing_extensions import TypedDict
from ._match import Message

__all__ = [
    "living_status_change",
]

class LivingStatusChangeMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    LivingId: str
    Status: Literal['0', '1', '2', '3', '4']
    AgentID: str

def living_status_change(message: Message) -> Optional[LivingStatusChangeMessage]: ...
