# Made from the docstrings of account.py by .ci/made; change those.

from typing import Any, List, Mapping, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "add",
    "update",
    "list",
]

class AddHash(TypedDict, total=False):
    name: Required[str]
    media_id: Required[str]

class AddReply(TypedDict):
    errcode: int
    errmsg: str
    open_kfid: str

def add(access_token: Token, hash: Union[AddHash, Mapping[str, Any]]) -> Union[AddReply, Failure]: ...

class DelHash(TypedDict, total=False):
    open_kfid: Required[str]

class DelReply(TypedDict):
    errcode: int
    errmsg: str

def del_(access_token: Token, hash: Union[DelHash, Mapping[str, Any]]) -> Union[DelReply, Failure]: ...

class UpdateHash(TypedDict, total=False):
    open_kfid: Required[str]
    name: str
    media_id: str

class UpdateReply(TypedDict):
    errcode: int
    errmsg: str

def update(access_token: Token, hash: Union[UpdateHash, Mapping[str, Any]]) -> Union[UpdateReply, Failure]: ...

class ListHash(TypedDict, total=False):
    offset: int
    limit: int

class ListReply(TypedDict):
    errcode: int
    errmsg: str
    account_list: List[ListReplyAccountList]

class ListReplyAccountList(TypedDict):
    open_kfid: str
    name: str
    avatar: str
    manage_privilege: bool

def list(access_token: Token, hash: Union[ListHash, Mapping[str, Any]]) -> Union[ListReply, Failure]: ...
