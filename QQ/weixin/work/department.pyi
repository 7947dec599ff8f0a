# Made from the docstrings of department.py by .ci/made; change those.

from typing import Any, List, Mapping, Optional, Union
from typing_extensions import Required, TypedDict
from ._http import Query, Token
from .errors import Failure

__all__ = [
    "create",
    "update",
    "delete",
    "list",
    "simplelist",
    "get",
]

class CreateHash(TypedDict, total=False):
    name: Required[str]
    name_en: str
    parentid: Required[int]
    order: int
    id: int

class CreateReply(TypedDict):
    errcode: int
    errmsg: str
    id: int

def create(access_token: Token, hash: Union[CreateHash, Mapping[str, Any]]) -> Union[CreateReply, Failure]: ...

class UpdateHash(TypedDict, total=False):
    id: Required[int]
    name: str
    name_en: str
    parentid: int
    order: int

class UpdateReply(TypedDict):
    errcode: int
    errmsg: str

def update(access_token: Token, hash: Union[UpdateHash, Mapping[str, Any]]) -> Union[UpdateReply, Failure]: ...

class DeleteReply(TypedDict):
    errcode: int
    errmsg: str

def delete(access_token: Token, id: Query) -> Union[DeleteReply, Failure]: ...

class ListReply(TypedDict):
    errcode: int
    errmsg: str
    department: List[ListReplyDepartment]

class ListReplyDepartment(TypedDict):
    id: int
    name: str
    name_en: str
    department_leader: List[str]
    parentid: int
    order: int

def list(access_token: Token, id: Optional[Query] = 1) -> Union[ListReply, Failure]: ...

class SimplelistReply(TypedDict):
    errcode: int
    errmsg: str
    department_id: List[SimplelistReplyDepartmentId]

class SimplelistReplyDepartmentId(TypedDict):
    id: int
    parentid: int
    order: int

def simplelist(access_token: Token, id: Optional[Query] = 1) -> Union[SimplelistReply, Failure]: ...

class GetReply(TypedDict):
    errcode: int
    errmsg: str
    department: GetReplyDepartment

class GetReplyDepartment(TypedDict):
    id: int
    name: str
    name_en: str
    department_leader: List[str]
    parentid: int
    order: int

def get(access_token: Token, id: Optional[Query] = 1) -> Union[GetReply, Failure]: ...
