# Made from the docstrings of living.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Union
from typing_extensions import Required, TypedDict
from .._http import Query, Token
from ..errors import Failure

__all__ = [
    "get_living_info",
    "get_watch_stat",
    "get_unwatch_stat",
    "get_watch_stat_v2",
    "get_unwatch_stat_v2",
]

class GetLivingInfoReply(TypedDict):
    errcode: int
    errmsg: str
    living_info: GetLivingInfoReplyLivingInfo

class GetLivingInfoReplyLivingInfo(TypedDict):
    anchor_userid: str
    theme: str
    living_start: int
    living_duration: int
    living_range: GetLivingInfoReplyLivingInfoLivingRange
    open_replay: Literal[0, 1]
    viewer_num: int
    comment_num: int
    push_stream_url: str
    online_count: int
    subscribe_count: int

class GetLivingInfoReplyLivingInfoLivingRange(TypedDict):
    partyids: List[int]
    group_names: List[str]

def get_living_info(access_token: Token, livingid: Query) -> Union[GetLivingInfoReply, Failure]: ...

class GetWatchStatHash(TypedDict, total=False):
    livingid: Required[str]
    next_key: str

class GetWatchStatReply(TypedDict):
    errcode: int
    errmsg: str
    stat_infoes: GetWatchStatReplyStatInfoes
    ending: Literal[0, 1]
    next_key: str

class GetWatchStatReplyStatInfoes(TypedDict):
    students: List[GetWatchStatReplyStatInfoesStudents]
    visitors: List[GetWatchStatReplyStatInfoesVisitors]

class GetWatchStatReplyStatInfoesStudents(TypedDict):
    student_userid: str
    parent_userid: str
    partyids: List[int]
    watch_time: int
    enter_time: int
    leave_time: int
    is_comment: Literal[0, 1]

class GetWatchStatReplyStatInfoesVisitors(TypedDict):
    nickname: str
    watch_time: int
    enter_time: int
    leave_time: int
    is_comment: Literal[0, 1]

def get_watch_stat(
    access_token: Token, hash: Union[GetWatchStatHash, Mapping[str, Any]]
) -> Union[GetWatchStatReply, Failure]: ...

class GetUnwatchStatHash(TypedDict, total=False):
    livingid: Required[str]
    next_key: str

class GetUnwatchStatReply(TypedDict):
    errcode: int
    errmsg: str
    stat_info: GetUnwatchStatReplyStatInfo
    ending: Literal[0, 1]
    next_key: str

class GetUnwatchStatReplyStatInfo(TypedDict):
    students: List[GetUnwatchStatReplyStatInfoStudents]

class GetUnwatchStatReplyStatInfoStudents(TypedDict):
    student_userid: str
    parent_userid: str
    partyids: List[int]

def get_unwatch_stat(
    access_token: Token, hash: Union[GetUnwatchStatHash, Mapping[str, Any]]
) -> Union[GetUnwatchStatReply, Failure]: ...

class GetWatchStatV2Hash(TypedDict, total=False):
    livingid: Required[str]
    next_cursor: str

class GetWatchStatV2Reply(TypedDict):
    errcode: int
    errmsg: str
    stat_info: GetWatchStatV2ReplyStatInfo
    has_more: Literal[0, 1]
    next_cursor: str

class GetWatchStatV2ReplyStatInfo(TypedDict):
    students: List[GetWatchStatV2ReplyStatInfoStudents]
    parents: List[GetWatchStatV2ReplyStatInfoParents]
    visitors: List[GetWatchStatV2ReplyStatInfoVisitors]

class GetWatchStatV2ReplyStatInfoStudents(TypedDict):
    student_userid: str
    partyids: List[int]
    watch_time: int
    enter_time: int
    leave_time: int
    is_comment: Literal[0, 1]

class GetWatchStatV2ReplyStatInfoParents(TypedDict):
    student_userid: str
    partyids: List[int]
    watch_time: int
    enter_time: int
    leave_time: int
    is_comment: Literal[0, 1]
    parent_userid: str

class GetWatchStatV2ReplyStatInfoVisitors(TypedDict):
    nickname: str
    watch_time: int
    enter_time: int
    leave_time: int
    is_comment: Literal[0, 1]

def get_watch_stat_v2(
    access_token: Token, hash: Union[GetWatchStatV2Hash, Mapping[str, Any]]
) -> Union[GetWatchStatV2Reply, Failure]: ...

class GetUnwatchStatV2Hash(TypedDict, total=False):
    livingid: Required[str]
    next_cursor: str

class GetUnwatchStatV2Reply(TypedDict):
    errcode: int
    errmsg: str
    stat_info: GetUnwatchStatV2ReplyStatInfo
    has_more: Literal[0, 1]
    next_cursor: str

class GetUnwatchStatV2ReplyStatInfo(TypedDict):
    students: List[GetUnwatchStatV2ReplyStatInfoStudents]
    parents: List[GetUnwatchStatV2ReplyStatInfoParents]

class GetUnwatchStatV2ReplyStatInfoStudents(TypedDict):
    student_userid: str
    partyids: List[int]

class GetUnwatchStatV2ReplyStatInfoParents(TypedDict):
    student_userid: str
    partyids: List[int]
    parent_userid: str

def get_unwatch_stat_v2(
    access_token: Token, hash: Union[GetUnwatchStatV2Hash, Mapping[str, Any]]
) -> Union[GetUnwatchStatV2Reply, Failure]: ...
