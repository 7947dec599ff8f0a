# Made from the docstrings of bookinfo.py by .ci/made; change those.

from typing import Any, Literal, Mapping, Union
from typing_extensions import Required, TypedDict
from ..._http import Token
from ...errors import Failure

__all__ = [
    "get",
]

class GetHash(TypedDict, total=False):
    meetingroom_id: Required[int]
    booking_id: Required[str]

class GetReply(TypedDict):
    errcode: int
    errmsg: str
    meetingroom_id: int
    schedule: GetReplySchedule

class GetReplySchedule(TypedDict):
    start_time: int
    end_time: int
    schedule_id: str
    booker: str
    status: Literal[0, 1, 2, 3]
    booking_id: str
    master_booking_id: str

def get(access_token: Token, hash: Union[GetHash, Mapping[str, Any]]) -> Union[GetReply, Failure]: ...
