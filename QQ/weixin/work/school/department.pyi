# Made from the docstrings of department.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Optional, Sequence, Union
from typing_extensions import Required, TypedDict
from .._http import Query, Token
from ..errors import Failure

__all__ = [
    "create",
    "update",
    "delete",
    "list",
]

class CreateHash(TypedDict, total=False):
    id: int
    name: str
    type: Required[Literal[1, 2, 3, 4]]
    parentid: Required[int]
    standard_grade: Literal[0, 1, 2, 3, 4, 5, 31, 32, 33, 34, 35, 36, 37, 38, 39, 61, 62, 63, 64, 91, 92, 93, 94, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132]
    register_year: int
    order: int
    department_admins: Sequence[CreateHashDepartmentAdmins]

class CreateHashDepartmentAdmins(TypedDict, total=False):
    userid: Required[str]
    type: Required[Literal[1, 2, 3, 4, 5]]
    subject: str

class CreateReply(TypedDict):
    errcode: int
    errmsg: str
    id: int

def create(access_token: Token, hash: Union[CreateHash, Mapping[str, Any]]) -> Union[CreateReply, Failure]: ...

class UpdateHash(TypedDict, total=False):
    id: Required[int]
    new_id: int
    name: str
    parentid: int
    standard_grade: Literal[0, 1, 2, 3, 4, 5, 31, 32, 33, 34, 35, 36, 37, 38, 39, 61, 62, 63, 64, 91, 92, 93, 94, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132]
    register_year: int
    order: int
    department_admins: Sequence[UpdateHashDepartmentAdmins]

class UpdateHashDepartmentAdmins(TypedDict, total=False):
    op: Required[Literal[0, 1]]
    userid: Required[str]
    type: Literal[1, 2, 3, 4, 5]
    subject: str

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
    departments: List[ListReplyDepartments]

class ListReplyDepartments(TypedDict):
    id: int
    name: str
    type: Literal[1, 2, 3, 4, 5]
    parentid: int
    standard_grade: Literal[0, 1, 2, 3, 4, 5, 31, 32, 33, 34, 35, 36, 37, 38, 39, 61, 62, 63, 64, 91, 92, 93, 94, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132]
    register_year: int
    order: int
    department_admins: List[ListReplyDepartmentsDepartmentAdmins]
    is_graduated: Literal[0, 1]
    open_group_chat: Literal[0, 1]
    group_chat_id: str

class ListReplyDepartmentsDepartmentAdmins(TypedDict):
    userid: str
    type: Literal[1, 2, 3, 4, 5]
    subject: str

def list(access_token: Token, id: Optional[Query] = None) -> Union[ListReply, Failure]: ...
