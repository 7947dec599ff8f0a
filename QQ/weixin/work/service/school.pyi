# Made from the docstrings of school.py by .ci/made; change those.

from typing import List, Union
from typing_extensions import TypedDict
from .._http import Query, Token
from ..errors import Failure

__all__ = [
    "getuserinfo3rd",
]

class Getuserinfo3rdReply(TypedDict):
    errcode: int
    errmsg: str
    DeviceId: str
    parents: List[Getuserinfo3rdReplyParents]
    students: List[Getuserinfo3rdReplyStudents]

class Getuserinfo3rdReplyParents(TypedDict):
    corpid: str
    parent_userid: str

class Getuserinfo3rdReplyStudents(TypedDict):
    corpid: str
    student_userid: str

def getuserinfo3rd(suite_access_token: Token, code: Query) -> Union[Getuserinfo3rdReply, Failure]: ...
