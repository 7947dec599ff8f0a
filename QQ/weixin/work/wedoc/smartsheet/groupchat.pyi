# Made from the docstrings of groupchat.py by .ci/made; change those.

from typing import Any, List, Mapping, Tuple, Union
from typing_extensions import Required, TypedDict
from ..._http import Token
from ...errors import Failure

__all__ = [
    "list",
    "get",
    "update",
]

class ListHash(TypedDict, total=False):
    docid: Required[str]
    cursor: str
    limit: int

class ListReply(TypedDict):
    errcode: int
    errmsg: str
    chat_id_list: List[str]
    next_cursor: str
    has_more: bool

def list(access_token: Token, hash: Union[ListHash, Mapping[str, Any]]) -> Union[ListReply, Failure]: ...

class GetHash(TypedDict, total=False):
    docid: Required[str]
    chat_id: Required[str]

class GetReply(TypedDict):
    errcode: int
    errmsg: str
    name: str
    owner: str
    user_list: List[str]

def get(access_token: Token, hash: Union[GetHash, Mapping[str, Any]]) -> Union[GetReply, Failure]: ...

class UpdateHash(TypedDict, total=False):
    docid: Required[str]
    chat_id: Required[str]
    owner: str
    add_user_list: Union[List[str], Tuple[str, ...]]
    del_user_list: Union[List[str], Tuple[str, ...]]

class UpdateReply(TypedDict):
    errcode: int
    errmsg: str

def update(access_token: Token, hash: Union[UpdateHash, Mapping[str, Any]]) -> Union[UpdateReply, Failure]: ...
