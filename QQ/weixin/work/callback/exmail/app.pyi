# Made from the docstrings of app.py by .ci/made; change those.

from typing import Optional
from typing_extensions import TypedDict
from .._match import Message

__all__ = [
    "app_email_change",
    "receive_email",
]

class AppEmailChangeMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    Amount: str

def app_email_change(message: Message) -> Optional[AppEmailChangeMessage]: ...

class ReceiveEmailMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    Amount: str

def receive_email(message: Message) -> Optional[ReceiveEmailMessage]: ...
