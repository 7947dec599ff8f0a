# Made from the docstrings of living.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Tuple, Union
from typing_extensions import Required, TypedDict
from ._http import Query, Token
from .errors import Failure

__all__ = [
    "create",
    "modify",
    "cancel",
    "delete_replay_data",
    "get_living_code",
    "get_user_all_livingid",
    "get_living_info",
    "get_watch_stat",
    "get_living_share_info",
]

class CreateHash(TypedDict, total=False):
    anchor_userid: Required[str]
    theme: Required[str]
    living_start: Required[int]
    living_duration: Required[int]
    type: Literal[0, 1, 2, 3, 4]
    description: str
    agentid: int
    remind_time: int
    activity_cover_mediaid: str
    activity_share_mediaid: str
    activity_detail: CreateHashActivityDetail

class CreateHashActivityDetail(TypedDict, total=False):
    description: str
    image_list: Union[List[str], Tuple[str, ...]]

class CreateReply(TypedDict):
    errcode: int
    errmsg: str
    livingid: str

def create(access_token: Token, hash: Union[CreateHash, Mapping[str, Any]]) -> Union[CreateReply, Failure]: ...

class ModifyHash(TypedDict, total=False):
    livingid: Required[str]
    theme: str
    living_start: int
    living_duration: int
    type: Literal[0, 1, 2, 3, 4]
    description: str
    remind_time: int

class ModifyReply(TypedDict):
    errcode: int
    errmsg: str

def modify(access_token: Token, hash: Union[ModifyHash, Mapping[str, Any]]) -> Union[ModifyReply, Failure]: ...

class CancelHash(TypedDict, total=False):
    livingid: Required[str]

class CancelReply(TypedDict):
    errcode: int
    errmsg: str

def cancel(access_token: Token, hash: Union[CancelHash, Mapping[str, Any]]) -> Union[CancelReply, Failure]: ...

class DeleteReplayDataHash(TypedDict, total=False):
    livingid: Required[str]

class DeleteReplayDataReply(TypedDict):
    errcode: int
    errmsg: str

def delete_replay_data(
    access_token: Token, hash: Union[DeleteReplayDataHash, Mapping[str, Any]]
) -> Union[DeleteReplayDataReply, Failure]: ...

class GetLivingCodeHash(TypedDict, total=False):
    livingid: Required[str]
    openid: Required[str]

class GetLivingCodeReply(TypedDict):
    errcode: int
    errmsg: str
    living_code: str

def get_living_code(
    access_token: Token, hash: Union[GetLivingCodeHash, Mapping[str, Any]]
) -> Union[GetLivingCodeReply, Failure]: ...

class GetUserAllLivingidHash(TypedDict, total=False):
    userid: Required[str]
    cursor: str
    limit: int

class GetUserAllLivingidReply(TypedDict):
    errcode: int
    errmsg: str
    next_cursor: str
    livingid_list: List[str]

def get_user_all_livingid(
    access_token: Token, hash: Union[GetUserAllLivingidHash, Mapping[str, Any]]
) -> Union[GetUserAllLivingidReply, Failure]: ...

class GetLivingInfoReply(TypedDict):
    errcode: int
    errmsg: str
    living_info: GetLivingInfoReplyLivingInfo

class GetLivingInfoReplyLivingInfo(TypedDict):
    theme: str
    living_start: int
    living_duration: int
    status: Literal[0, 1, 2, 3, 4]
    reserve_start: int
    reserve_living_duration: int
    description: str
    anchor_userid: str
    main_department: int
    viewer_num: int
    comment_num: int
    mic_num: int
    open_replay: Literal[0, 1]
    replay_status: Literal[0, 1, 2, 3]
    type: Literal[0, 1, 2, 3, 4]
    push_stream_url: str
    online_count: int
    subscribe_count: int

def get_living_info(access_token: Token, livingid: Query) -> Union[GetLivingInfoReply, Failure]: ...

class GetWatchStatHash(TypedDict, total=False):
    livingid: Required[str]
    next_key: str

class GetWatchStatReply(TypedDict):
    errcode: int
    errmsg: str
    ending: Literal[0, 1]
    next_key: str
    stat_info: GetWatchStatReplyStatInfo

class GetWatchStatReplyStatInfo(TypedDict):
    users: List[GetWatchStatReplyStatInfoUsers]
    external_users: List[GetWatchStatReplyStatInfoExternalUsers]

class GetWatchStatReplyStatInfoUsers(TypedDict):
    userid: str
    watch_time: int
    is_comment: Literal[0, 1]
    is_mic: Literal[0, 1]
    invitor_userid: str
    invitor_external_userid: str

class GetWatchStatReplyStatInfoExternalUsers(TypedDict):
    external_userid: str
    type: Literal[1, 2]
    name: str
    watch_time: int
    is_comment: Literal[0, 1]
    is_mic: Literal[0, 1]
    invitor_userid: str
    invitor_external_userid: str

def get_watch_stat(
    access_token: Token, hash: Union[GetWatchStatHash, Mapping[str, Any]]
) -> Union[GetWatchStatReply, Failure]: ...

class GetLivingShareInfoHash(TypedDict, total=False):
    ww_share_code: Required[str]

class GetLivingShareInfoReply(TypedDict):
    errcode: int
    errmsg: str
    livingid: str
    viewer_userid: str
    viewer_external_userid: str
    invitor_userid: str
    invitor_external_userid: str

def get_living_share_info(
    access_token: Token, hash: Union[GetLivingShareInfoHash, Mapping[str, Any]]
) -> Union[GetLivingShareInfoReply, Failure]: ...
