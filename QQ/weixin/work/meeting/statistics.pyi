# Made from the docstrings of statistics.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "get_start_list",
]

class GetStartListHash(TypedDict, total=False):
    type: Required[Literal[1, 2]]
    begin_time: Required[int]
    end_time: Required[int]
    cursor: str
    limit: int

class GetStartListReply(TypedDict):
    errcode: int
    errmsg: str
    meeting_list: List[GetStartListReplyMeetingList]
    next_cursor: str
    has_more: bool

class GetStartListReplyMeetingList(TypedDict):
    userid: str
    start_time: int

def get_start_list(
    access_token: Token, hash: Union[GetStartListHash, Mapping[str, Any]]
) -> Union[GetStartListReply, Failure]: ...
