# Made from the docstrings of security.py by .ci/made; change those.

from typing import Optional
from typing_extensions import TypedDict
from ._match import Message

__all__ = [
    "security",
    "change_domain_ip",
]

class SecurityMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str

def security(message: Message) -> Optional[SecurityMessage]: ...

class ChangeDomainIpMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str

def change_domain_ip(message: Message) -> Optional[ChangeDomainIpMessage]: ...
