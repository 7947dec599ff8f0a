# Made from the docstrings of groupchat.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "get",
]

class GetHash(TypedDict, total=False):
    chatid: Required[str]

class GetReply(TypedDict):
    errcode: int
    errmsg: str
    members: List[GetReplyMembers]
    creator: str
    room_create_time: int

class GetReplyMembers(TypedDict):
    type: Literal[1, 2, 3]
    memberid: str
    jointime: int

def get(access_token: Token, hash: Union[GetHash, Mapping[str, Any]]) -> Union[GetReply, Failure]: ...
