# Made from the docstrings of vip.py by .ci/made; change those.

from typing import Any, List, Mapping, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "batch_add",
    "batch_del",
    "list",
]

class BatchAddHash(TypedDict, total=False):
    userid_list: Required[Union[List[str], Tuple[str, ...]]]

class BatchAddReply(TypedDict):
    errcode: int
    errmsg: str
    succ_userid_list: List[str]
    fail_userid_list: List[str]

def batch_add(access_token: Token, hash: Union[BatchAddHash, Mapping[str, Any]]) -> Union[BatchAddReply, Failure]: ...

class BatchDelHash(TypedDict, total=False):
    userid_list: Required[Union[List[str], Tuple[str, ...]]]

class BatchDelReply(TypedDict):
    errcode: int
    errmsg: str
    succ_userid_list: List[str]
    fail_userid_list: List[str]

def batch_del(access_token: Token, hash: Union[BatchDelHash, Mapping[str, Any]]) -> Union[BatchDelReply, Failure]: ...

class ListHash(TypedDict, total=False):
    cursor: str
    limit: int

class ListReply(TypedDict):
    errcode: int
    errmsg: str
    has_more: bool
    next_cursor: str
    userid_list: List[str]

def list(access_token: Token, hash: Union[ListHash, Mapping[str, Any]]) -> Union[ListReply, Failure]: ...
