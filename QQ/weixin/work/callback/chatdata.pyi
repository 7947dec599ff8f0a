# Made from the docstrings of chatdata.py by .ci/made; change those.

from typing import Optional
from typing_extensions import TypedDict
from ._match import Message

__all__ = [
    "program_notify",
]

class ProgramNotifyMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    NotifyId: str
    NotifyScene: str

def program_notify(message: Message) -> Optional[ProgramNotifyMessage]: ...
