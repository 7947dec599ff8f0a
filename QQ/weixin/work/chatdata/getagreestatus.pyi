# Made from the docstrings of getagreestatus.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "single",
    "room",
]

class SingleHash(TypedDict, total=False):
    item: Required[Sequence[SingleHashItem]]

class SingleHashItem(TypedDict, total=False):
    open_userid: Required[str]
    external_userid: Required[str]

class SingleReply(TypedDict):
    errcode: int
    errmsg: str
    agreeinfo: List[SingleReplyAgreeinfo]

class SingleReplyAgreeinfo(TypedDict):
    open_userid: str
    external_userid: str
    agree_status: Literal['Agree', 'Disagree']
    status_change_time: int

def single(access_token: Token, hash: Union[SingleHash, Mapping[str, Any]]) -> Union[SingleReply, Failure]: ...

class RoomHash(TypedDict, total=False):
    chatid: Required[str]

class RoomReply(TypedDict):
    errcode: int
    errmsg: str
    agreeinfo: List[RoomReplyAgreeinfo]

class RoomReplyAgreeinfo(TypedDict):
    external_userid: str
    agree_status: Literal['Agree', 'Disagree']
    status_change_time: int

def room(access_token: Token, hash: Union[RoomHash, Mapping[str, Any]]) -> Union[RoomReply, Failure]: ...
