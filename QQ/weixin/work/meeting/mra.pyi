# Made from the docstrings of mra.py by .ci/made; change those.

from typing import Any, Literal, Mapping, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "query_status",
    "set_default_layout",
    "set_raise_hand",
    "hangup",
]

class QueryStatusHash(TypedDict, total=False):
    meetingid: Required[str]
    tmp_openid: Required[str]

class QueryStatusReply(TypedDict):
    errcode: int
    errmsg: str
    tmp_openid: str
    instance_id: int
    user_role: Literal[0, 1, 2, 3, 4, 5, 6, 7]
    webinar_member_role: Literal[0, 1, 2, 3, 4]
    ip: str
    name: str
    audio_state: bool
    video_state: bool
    screen_shared_state: bool
    default_layout: Literal[1, 2, 3]
    raise_hands_state: bool

def query_status(
    access_token: Token, hash: Union[QueryStatusHash, Mapping[str, Any]]
) -> Union[QueryStatusReply, Failure]: ...

class SetDefaultLayoutHash(TypedDict, total=False):
    meetingid: Required[str]
    default_layout: Required[Literal[1, 2, 3]]
    default_novideo_user: Required[Literal[1, 2]]
    mra: Required[SetDefaultLayoutHashMra]

class SetDefaultLayoutHashMra(TypedDict, total=False):
    tmp_openid: Required[str]

class SetDefaultLayoutReply(TypedDict):
    errcode: int
    errmsg: str

def set_default_layout(
    access_token: Token, hash: Union[SetDefaultLayoutHash, Mapping[str, Any]]
) -> Union[SetDefaultLayoutReply, Failure]: ...

class SetRaiseHandHash(TypedDict, total=False):
    meetingid: Required[str]
    raise_hand: Required[bool]
    mra: Required[SetRaiseHandHashMra]

class SetRaiseHandHashMra(TypedDict, total=False):
    tmp_openid: Required[str]

class SetRaiseHandReply(TypedDict):
    errcode: int
    errmsg: str

def set_raise_hand(
    access_token: Token, hash: Union[SetRaiseHandHash, Mapping[str, Any]]
) -> Union[SetRaiseHandReply, Failure]: ...

class HangupHash(TypedDict, total=False):
    meetingid: Required[str]
    mra: Required[HangupHashMra]

class HangupHashMra(TypedDict, total=False):
    tmp_openid: Required[str]

class HangupReply(TypedDict):
    errcode: int
    errmsg: str

def hangup(access_token: Token, hash: Union[HangupHash, Mapping[str, Any]]) -> Union[HangupReply, Failure]: ...
