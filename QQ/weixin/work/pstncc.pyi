# Made from the docstrings of pstncc.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Tuple, Union
from typing_extensions import Required, TypedDict
from ._http import Token
from .errors import Failure

__all__ = [
    "call",
    "getstates",
]

class CallHash(TypedDict, total=False):
    callee_userid: Required[Union[List[str], Tuple[str, ...]]]

class CallReply(TypedDict):
    errcode: int
    errmsg: str
    states: List[CallReplyStates]

class CallReplyStates(TypedDict):
    code: int
    callid: str
    userid: str

def call(access_token: Token, hash: Union[CallHash, Mapping[str, Any]]) -> Union[CallReply, Failure]: ...

class GetstatesHash(TypedDict, total=False):
    callee_userid: Required[str]
    callid: Required[str]

class GetstatesReply(TypedDict):
    errcode: int
    errmsg: str
    istalked: Literal[0, 1]
    calltime: int
    talktime: int
    reason: int

def getstates(
    access_token: Token, hash: Union[GetstatesHash, Mapping[str, Any]]
) -> Union[GetstatesReply, Failure]: ...
