# Made from the docstrings of kf.py by .ci/made; change those.

from collections.abc import Iterator
from typing import Any, List, Optional
from typing_extensions import TypedDict
from .._http import Token
from ..store import Store
from ._match import Message

__all__ = [
    "kf_msg_or_event",
    "kf_account_auth_change",
    "new_messages",
]

class KfMsgOrEventMessage(TypedDict):
    ToUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    Token: str
    OpenKfId: str

def kf_msg_or_event(message: Message) -> Optional[KfMsgOrEventMessage]: ...

class KfAccountAuthChangeMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    AuthAddOpenKfId: List[str]
    AuthDelOpenKfId: List[str]

def kf_account_auth_change(message: Message) -> Optional[KfAccountAuthChangeMessage]: ...

def new_messages(
    access_token: Token, event: Message, store: Store, *, attempts: int = 5
) -> Iterator[dict[str, Any]]: ...
