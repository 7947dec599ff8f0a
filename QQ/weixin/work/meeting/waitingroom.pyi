# Made from the docstrings of waitingroom.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "get_current_user_list",
    "get_user_list",
]

class GetCurrentUserListHash(TypedDict, total=False):
    meetingid: Required[str]
    cursor: str
    limit: int

class GetCurrentUserListReply(TypedDict):
    errcode: int
    errmsg: str
    user_list: List[GetCurrentUserListReplyUserList]
    has_more: bool
    next_cursor: str

class GetCurrentUserListReplyUserList(TypedDict):
    userid: str
    tmp_openid: str
    instance_id: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21, 22, 30, 32, 33, 81, 82, 83, 84]
    customer_data: str

def get_current_user_list(
    access_token: Token, hash: Union[GetCurrentUserListHash, Mapping[str, Any]]
) -> Union[GetCurrentUserListReply, Failure]: ...

class GetUserListHash(TypedDict, total=False):
    meetingid: Required[str]
    cursor: str
    limit: int

class GetUserListReply(TypedDict):
    errcode: int
    errmsg: str
    user_list: List[GetUserListReplyUserList]
    has_more: bool
    next_cursor: str

class GetUserListReplyUserList(TypedDict):
    userid: str
    tmp_openid: str
    instance_id: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21, 22, 30, 32, 33, 81, 82, 83, 84]
    join_time: int
    quit_time: int

def get_user_list(
    access_token: Token, hash: Union[GetUserListHash, Mapping[str, Any]]
) -> Union[GetUserListReply, Failure]: ...
