# Made from the docstrings of realcontrol.py by .ci/made; change those.

from typing import Any, Literal, Mapping, Sequence, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "set",
    "set_cohost",
    "mute_user",
    "switch_user_video",
    "close_screen_share",
    "set_nicknames",
    "manage_waiting_room_users",
    "kickout_users",
    "dismiss",
]

class SetHash(TypedDict, total=False):
    meetingid: Required[str]
    mute_all: bool
    enable_enter_mute: Literal[0, 1, 2]
    allow_unmute_self: bool
    meeting_locked: bool
    hide_meeting_code_password: bool
    allow_chat: Literal[0, 1, 2]
    allow_share_screen: bool
    allow_external_user: bool
    play_ivr_on_join: bool
    enable_waiting_room: bool

class SetReply(TypedDict):
    errcode: int
    errmsg: str

def set(access_token: Token, hash: Union[SetHash, Mapping[str, Any]]) -> Union[SetReply, Failure]: ...

class SetCohostHash(TypedDict, total=False):
    meetingid: Required[str]
    action: Required[bool]
    operated_user: Required[SetCohostHashOperatedUser]

class SetCohostHashOperatedUser(TypedDict, total=False):
    tmp_openid: Required[str]
    instance_id: Required[Literal[1, 2, 3, 4, 5, 6, 7, 9, 81, 82, 83, 84]]

class SetCohostReply(TypedDict):
    errcode: int
    errmsg: str

def set_cohost(
    access_token: Token, hash: Union[SetCohostHash, Mapping[str, Any]]
) -> Union[SetCohostReply, Failure]: ...

class MuteUserHash(TypedDict, total=False):
    meetingid: Required[str]
    option: Required[bool]
    operated_user: Required[MuteUserHashOperatedUser]

class MuteUserHashOperatedUser(TypedDict, total=False):
    tmp_openid: Required[str]
    instance_id: Required[Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21, 22, 30, 32, 33]]

class MuteUserReply(TypedDict):
    errcode: int
    errmsg: str

def mute_user(access_token: Token, hash: Union[MuteUserHash, Mapping[str, Any]]) -> Union[MuteUserReply, Failure]: ...

class SwitchUserVideoHash(TypedDict, total=False):
    meetingid: Required[str]
    video: bool
    operated_user: Required[SwitchUserVideoHashOperatedUser]

class SwitchUserVideoHashOperatedUser(TypedDict, total=False):
    tmp_openid: Required[str]
    instance_id: Required[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21, 22, 30, 32, 33, 81, 82, 83, 84]]

class SwitchUserVideoReply(TypedDict):
    errcode: int
    errmsg: str

def switch_user_video(
    access_token: Token, hash: Union[SwitchUserVideoHash, Mapping[str, Any]]
) -> Union[SwitchUserVideoReply, Failure]: ...

class CloseScreenShareHash(TypedDict, total=False):
    meetingid: Required[str]
    operated_user: Required[CloseScreenShareHashOperatedUser]

class CloseScreenShareHashOperatedUser(TypedDict, total=False):
    tmp_openid: Required[str]
    instance_id: Required[Literal[1, 2, 3, 4, 5, 6, 7, 9, 10, 20, 21, 22, 30, 32, 33, 81, 82, 83, 84]]

class CloseScreenShareReply(TypedDict):
    errcode: int
    errmsg: str

def close_screen_share(
    access_token: Token, hash: Union[CloseScreenShareHash, Mapping[str, Any]]
) -> Union[CloseScreenShareReply, Failure]: ...

class SetNicknamesHash(TypedDict, total=False):
    meetingid: Required[str]
    operated_users: Required[Sequence[SetNicknamesHashOperatedUsers]]

class SetNicknamesHashOperatedUsers(TypedDict, total=False):
    tmp_openid: Required[str]
    instance_id: Required[Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21, 22, 30, 32, 33, 81, 82, 83, 84]]
    nickname: str

class SetNicknamesReply(TypedDict):
    errcode: int
    errmsg: str

def set_nicknames(
    access_token: Token, hash: Union[SetNicknamesHash, Mapping[str, Any]]
) -> Union[SetNicknamesReply, Failure]: ...

class ManageWaitingRoomUsersHash(TypedDict, total=False):
    meetingid: Required[str]
    operate_type: Required[Literal[1, 2, 3]]
    allow_rejoin: bool
    operated_users: Required[Sequence[ManageWaitingRoomUsersHashOperatedUsers]]

class ManageWaitingRoomUsersHashOperatedUsers(TypedDict, total=False):
    tmp_openid: Required[str]
    instance_id: Required[Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21, 22, 30, 32, 33, 81, 82, 83, 84]]

class ManageWaitingRoomUsersReply(TypedDict):
    errcode: int
    errmsg: str

def manage_waiting_room_users(
    access_token: Token, hash: Union[ManageWaitingRoomUsersHash, Mapping[str, Any]]
) -> Union[ManageWaitingRoomUsersReply, Failure]: ...

class KickoutUsersHash(TypedDict, total=False):
    meetingid: Required[str]
    allow_rejoin: Required[bool]
    operated_users: Required[Sequence[KickoutUsersHashOperatedUsers]]

class KickoutUsersHashOperatedUsers(TypedDict, total=False):
    tmp_openid: Required[str]
    instance_id: Required[Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21, 22, 30, 32, 33, 81, 82, 83, 84]]

class KickoutUsersReply(TypedDict):
    errcode: int
    errmsg: str

def kickout_users(
    access_token: Token, hash: Union[KickoutUsersHash, Mapping[str, Any]]
) -> Union[KickoutUsersReply, Failure]: ...

class DismissHash(TypedDict, total=False):
    meetingid: Required[str]
    force_dismiss: Literal[0, 1]
    retrieve_code: Literal[0, 1]

class DismissReply(TypedDict):
    errcode: int
    errmsg: str

def dismiss(access_token: Token, hash: Union[DismissHash, Mapping[str, Any]]) -> Union[DismissReply, Failure]: ...
