# Made from the docstrings of dial.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Union
from typing_extensions import TypedDict
from ._http import Token
from .errors import Failure

__all__ = [
    "get_dial_record",
]

class GetDialRecordHash(TypedDict, total=False):
    start_time: int
    end_time: int
    offset: int
    limit: int

class GetDialRecordReply(TypedDict):
    errcode: int
    errmsg: str
    record: List[GetDialRecordReplyRecord]

class GetDialRecordReplyRecord(TypedDict):
    call_time: int
    total_duration: int
    call_type: Literal[1, 2]
    caller: GetDialRecordReplyRecordCaller
    callee: List[GetDialRecordReplyRecordCallee]

class GetDialRecordReplyRecordCaller(TypedDict):
    userid: str
    duration: int

class GetDialRecordReplyRecordCallee(TypedDict):
    userid: str
    phone: int
    duration: int

def get_dial_record(
    access_token: Token, hash: Union[GetDialRecordHash, Mapping[str, Any]]
) -> Union[GetDialRecordReply, Failure]: ...
