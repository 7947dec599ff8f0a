# Made from the docstrings of groupchat.py by .ci/made; change those.

from typing import Any, List, Mapping, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "get",
]

class GetHash(TypedDict, total=False):
    roomid: Required[str]

class GetReply(TypedDict):
    errcode: int
    errmsg: str
    roomname: str
    creator: str
    members: List[GetReplyMembers]
    notice: str
    room_create_time: int

class GetReplyMembers(TypedDict):
    memberid: str
    jointime: int

def get(access_token: Token, hash: Union[GetHash, Mapping[str, Any]]) -> Union[GetReply, Failure]: ...
