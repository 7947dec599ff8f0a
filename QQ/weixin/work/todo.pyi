# Made from the docstrings of todo.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Union
from typing_extensions import Required, TypedDict
from ._http import Token
from .errors import Failure

__all__ = [
    "get",
    "update",
]

class GetHash(TypedDict, total=False):
    todo_id: Required[str]

class GetReply(TypedDict):
    errcode: int
    errmsg: str
    content: str
    creator: str
    status: Literal[0, 1]
    create_time: int
    attendees: List[GetReplyAttendees]
    end_time: int
    reminders: List[GetReplyReminders]

class GetReplyAttendees(TypedDict):
    userid: str
    status: Literal[0, 1]

class GetReplyReminders(TypedDict):
    remind_time: int

def get(access_token: Token, hash: Union[GetHash, Mapping[str, Any]]) -> Union[GetReply, Failure]: ...

class UpdateHash(TypedDict, total=False):
    todo_id: Required[str]
    status: Literal[0, 1]
    attendees: Sequence[UpdateHashAttendees]

class UpdateHashAttendees(TypedDict, total=False):
    userid: Required[str]
    status: Required[int]

class UpdateReply(TypedDict):
    errcode: int
    errmsg: str

def update(access_token: Token, hash: Union[UpdateHash, Mapping[str, Any]]) -> Union[UpdateReply, Failure]: ...
