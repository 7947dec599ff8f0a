# Made from the docstrings of __init__.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Union
from typing_extensions import Required, TypedDict
from .._http import Query, Token
from ..errors import Failure
from . import groupchat as groupchat

__all__ = [
    "get_robot_info",
    "get_permit_user_list",
    "check_single_agree",
    "check_room_agree",
]

class GetRobotInfoReply(TypedDict):
    errcode: int
    errmsg: str
    data: GetRobotInfoReplyData

class GetRobotInfoReplyData(TypedDict):
    robot_id: str
    name: str
    creator_userid: str

def get_robot_info(access_token: Token, robot_id: Query) -> Union[GetRobotInfoReply, Failure]: ...

class GetPermitUserListHash(TypedDict, total=False):
    type: Literal[1, 2, 3]

class GetPermitUserListReply(TypedDict):
    errcode: int
    errmsg: str
    ids: List[str]

def get_permit_user_list(
    access_token: Token, hash: Union[GetPermitUserListHash, Mapping[str, Any]]
) -> Union[GetPermitUserListReply, Failure]: ...

class CheckSingleAgreeHash(TypedDict, total=False):
    info: Required[Sequence[CheckSingleAgreeHashInfo]]

class CheckSingleAgreeHashInfo(TypedDict, total=False):
    userid: Required[str]
    exteranalopenid: Required[str]

class CheckSingleAgreeReply(TypedDict):
    errcode: int
    errmsg: str
    agreeinfo: List[CheckSingleAgreeReplyAgreeinfo]

class CheckSingleAgreeReplyAgreeinfo(TypedDict):
    userid: str
    exteranalopenid: str
    agree_status: Literal['Agree', 'Disagree']
    status_change_time: int

def check_single_agree(
    access_token: Token, hash: Union[CheckSingleAgreeHash, Mapping[str, Any]]
) -> Union[CheckSingleAgreeReply, Failure]: ...

class CheckRoomAgreeHash(TypedDict, total=False):
    roomid: Required[str]

class CheckRoomAgreeReply(TypedDict):
    errcode: int
    errmsg: str
    agreeinfo: List[CheckRoomAgreeReplyAgreeinfo]

class CheckRoomAgreeReplyAgreeinfo(TypedDict):
    exteranalopenid: str
    agree_status: Literal['Agree', 'Disagree']
    status_change_time: int

def check_room_agree(
    access_token: Token, hash: Union[CheckRoomAgreeHash, Mapping[str, Any]]
) -> Union[CheckRoomAgreeReply, Failure]: ...
