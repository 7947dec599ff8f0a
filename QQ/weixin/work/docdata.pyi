# Made from the docstrings of docdata.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Union
from typing_extensions import TypedDict
from ._http import Hash, Token
from .errors import Failure

__all__ = [
    "get_auth_user_list",
    "get_auth_info",
]

class GetAuthUserListHash(TypedDict, total=False):
    cursor: str
    limit: int

class GetAuthUserListReply(TypedDict):
    errcode: int
    errmsg: str
    auth_user_list: List[GetAuthUserListReplyAuthUserList]
    next_cursor: str
    has_more: int

class GetAuthUserListReplyAuthUserList(TypedDict):
    userid: str

def get_auth_user_list(
    access_token: Token, hash: Union[GetAuthUserListHash, Mapping[str, Any]]
) -> Union[GetAuthUserListReply, Failure]: ...

class GetAuthInfoReply(TypedDict):
    errcode: int
    errmsg: str
    status: Literal[1, 2]
    auth_scope: GetAuthInfoReplyAuthScope
    begin_time: int
    end_time: int
    auth_user_count: int

class GetAuthInfoReplyAuthScope(TypedDict):
    userid_list: List[str]
    department_id_list: List[int]
    tag_id_list: List[int]

def get_auth_info(access_token: Token, hash: Hash) -> Union[GetAuthInfoReply, Failure]: ...
