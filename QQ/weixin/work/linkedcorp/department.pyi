# Made from the docstrings of department.py by .ci/made; change those.

from typing import Any, List, Mapping, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "list",
]

class ListHash(TypedDict, total=False):
    department_id: Required[str]

class ListReply(TypedDict):
    errcode: int
    errmsg: str
    department_list: List[ListReplyDepartmentList]

class ListReplyDepartmentList(TypedDict):
    department_id: int
    department_name: str
    parentid: int
    order: int

def list(access_token: Token, hash: Union[ListHash, Mapping[str, Any]]) -> Union[ListReply, Failure]: ...
