# Made from the docstrings of agent.py by .ci/made; change those.

from typing import List, Union
from typing_extensions import TypedDict
from .._http import Query, Token
from ..errors import Failure

__all__ = [
    "get_allow_scope",
]

class GetAllowScopeReply(TypedDict):
    errcode: int
    errmsg: str
    allow_scope: GetAllowScopeReplyAllowScope

class GetAllowScopeReplyAllowScope(TypedDict):
    students: List[GetAllowScopeReplyAllowScopeStudents]
    departments: List[int]

class GetAllowScopeReplyAllowScopeStudents(TypedDict):
    userid: str

def get_allow_scope(access_token: Token, agentid: Query) -> Union[GetAllowScopeReply, Failure]: ...
