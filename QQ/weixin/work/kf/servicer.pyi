# Made from the docstrings of servicer.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Query, Token
from ..errors import Failure

__all__ = [
    "add",
    "list",
]

class AddHash(TypedDict, total=False):
    open_kfid: Required[str]
    userid_list: Union[List[str], Tuple[str, ...]]
    department_id_list: Sequence[int]

class AddReply(TypedDict):
    errcode: int
    errmsg: str
    result_list: List[AddReplyResultList]

class AddReplyResultList(TypedDict):
    userid: str
    department_id: int
    errcode: int
    errmsg: str

def add(access_token: Token, hash: Union[AddHash, Mapping[str, Any]]) -> Union[AddReply, Failure]: ...

class DelHash(TypedDict, total=False):
    open_kfid: Required[str]
    userid_list: Union[List[str], Tuple[str, ...]]
    department_id_list: Sequence[int]

class DelReply(TypedDict):
    errcode: int
    errmsg: str
    result_list: List[DelReplyResultList]

class DelReplyResultList(TypedDict):
    userid: str
    department_id: int
    errcode: int
    errmsg: str

def del_(access_token: Token, hash: Union[DelHash, Mapping[str, Any]]) -> Union[DelReply, Failure]: ...

class ListReply(TypedDict):
    errcode: int
    errmsg: str
    servicer_list: List[ListReplyServicerList]

class ListReplyServicerList(TypedDict):
    userid: str
    status: Literal[0, 1]
    stop_type: Literal[0, 1]
    department_id: int

def list(access_token: Token, open_kfid: Query) -> Union[ListReply, Failure]: ...
