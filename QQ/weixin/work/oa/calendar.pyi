# Made from the docstrings of calendar.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "add",
    "update",
    "get",
]

class AddHash(TypedDict, total=False):
    calendar: Required[AddHashCalendar]
    agentid: int

class AddHashCalendar(TypedDict, total=False):
    admins: Union[List[str], Tuple[str, ...]]
    set_as_default: Literal[0, 1]
    summary: Required[str]
    color: Required[str]
    description: str
    is_public: Literal[0, 1]
    public_range: AddHashCalendarPublicRange
    is_corp_calendar: Literal[0, 1]
    shares: Sequence[AddHashCalendarShares]

class AddHashCalendarPublicRange(TypedDict, total=False):
    userids: Union[List[str], Tuple[str, ...]]
    partyids: Sequence[int]

class AddHashCalendarShares(TypedDict, total=False):
    userid: Required[str]
    permission: Literal[1, 3]

class AddReply(TypedDict):
    errcode: int
    errmsg: str
    cal_id: str
    fail_result: AddReplyFailResult

class AddReplyFailResult(TypedDict):
    shares: List[AddReplyFailResultShares]

class AddReplyFailResultShares(TypedDict):
    errcode: int
    errmsg: str
    userid: str

def add(access_token: Token, hash: Union[AddHash, Mapping[str, Any]]) -> Union[AddReply, Failure]: ...

class UpdateHash(TypedDict, total=False):
    skip_public_range: Literal[0, 1]
    calendar: Required[UpdateHashCalendar]

class UpdateHashCalendar(TypedDict, total=False):
    cal_id: Required[str]
    admins: Union[List[str], Tuple[str, ...]]
    summary: Required[str]
    color: Required[str]
    description: str
    public_range: UpdateHashCalendarPublicRange
    shares: Sequence[UpdateHashCalendarShares]

class UpdateHashCalendarPublicRange(TypedDict, total=False):
    userids: Union[List[str], Tuple[str, ...]]
    partyids: Sequence[int]

class UpdateHashCalendarShares(TypedDict, total=False):
    userid: Required[str]
    permission: Literal[1, 3]

class UpdateReply(TypedDict):
    errcode: int
    errmsg: str
    fail_result: UpdateReplyFailResult

class UpdateReplyFailResult(TypedDict):
    shares: List[UpdateReplyFailResultShares]

class UpdateReplyFailResultShares(TypedDict):
    errcode: int
    errmsg: str
    userid: str

def update(access_token: Token, hash: Union[UpdateHash, Mapping[str, Any]]) -> Union[UpdateReply, Failure]: ...

class GetHash(TypedDict, total=False):
    cal_id_list: Required[Union[List[str], Tuple[str, ...]]]

class GetReply(TypedDict):
    errcode: int
    errmsg: str
    calendar_list: List[GetReplyCalendarList]

class GetReplyCalendarList(TypedDict):
    cal_id: str
    admins: List[str]
    summary: str
    color: str
    description: str
    is_public: Literal[0, 1]
    public_range: GetReplyCalendarListPublicRange
    is_corp_calendar: Literal[0, 1]
    shares: List[GetReplyCalendarListShares]

class GetReplyCalendarListPublicRange(TypedDict):
    userids: List[str]
    partyids: List[int]

class GetReplyCalendarListShares(TypedDict):
    userid: str
    permission: Literal[1, 3]

def get(access_token: Token, hash: Union[GetHash, Mapping[str, Any]]) -> Union[GetReply, Failure]: ...

class DelHash(TypedDict, total=False):
    cal_id: Required[str]

class DelReply(TypedDict):
    errcode: int
    errmsg: str

def del_(access_token: Token, hash: Union[DelHash, Mapping[str, Any]]) -> Union[DelReply, Failure]: ...
