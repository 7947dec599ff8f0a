# Made from the docstrings of publicmail.py by .ci/made; change those.

from typing import Optional
from typing_extensions import TypedDict
from .._match import Message

__all__ = [
    "public_email_change",
    "receive_email",
]

class PublicEmailChangeMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    Id: str
    Amount: str

def public_email_change(message: Message) -> Optional[PublicEmailChangeMessage]: ...

class ReceiveEmailMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    Id: str
    Amount: str

def receive_email(message: Message) -> Optional[ReceiveEmailMessage]: ...
