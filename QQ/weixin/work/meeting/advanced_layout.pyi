# Made from the docstrings of advanced_layout.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "add",
    "update",
    "apply",
    "list",
    "get_user_layout",
    "batch_delete",
]

class AddHash(TypedDict, total=False):
    meetingid: Required[str]
    layout_list: Required[Sequence[AddHashLayoutList]]

class AddHashLayoutList(TypedDict, total=False):
    layout_name: str
    page_list: Required[Sequence[AddHashLayoutListPageList]]

class AddHashLayoutListPageList(TypedDict, total=False):
    layout_template_id: Required[str]
    enable_polling: bool
    polling_setting: AddHashLayoutListPageListPollingSetting
    user_seat_list: Required[Sequence[AddHashLayoutListPageListUserSeatList]]

class AddHashLayoutListPageListPollingSetting(TypedDict, total=False):
    polling_interval_unit: Required[Literal[1, 2]]
    polling_interval: Required[int]
    ignore_user_novideo: Required[bool]
    ignore_user_absence: Required[bool]

class AddHashLayoutListPageListUserSeatList(TypedDict, total=False):
    grid_id: Required[str]
    grid_type: Required[Literal[1, 2]]
    video_type: Literal[1, 2, 3]
    user_list: Sequence[AddHashLayoutListPageListUserSeatListUserList]

class AddHashLayoutListPageListUserSeatListUserList(TypedDict, total=False):
    userid: str
    tmp_openid: str
    nick_name: str

class AddReply(TypedDict):
    errcode: int
    errmsg: str
    layout_list: List[AddReplyLayoutList]

class AddReplyLayoutList(TypedDict):
    layout_id: str
    layout_name: str
    page_list: List[AddReplyLayoutListPageList]

class AddReplyLayoutListPageList(TypedDict):
    layout_template_id: str
    enable_polling: bool
    polling_setting: AddReplyLayoutListPageListPollingSetting
    user_seat_list: List[AddReplyLayoutListPageListUserSeatList]

class AddReplyLayoutListPageListPollingSetting(TypedDict):
    polling_interval_unit: Literal[1, 2]
    polling_interval: int
    ignore_user_novideo: bool
    ignore_user_absence: bool

class AddReplyLayoutListPageListUserSeatList(TypedDict):
    grid_id: str
    grid_type: Literal[1, 2]
    video_type: Literal[1, 2, 3]
    user_list: List[AddReplyLayoutListPageListUserSeatListUserList]

class AddReplyLayoutListPageListUserSeatListUserList(TypedDict):
    userid: str
    tmp_openid: str
    nick_name: str

def add(access_token: Token, hash: Union[AddHash, Mapping[str, Any]]) -> Union[AddReply, Failure]: ...

class UpdateHash(TypedDict, total=False):
    meetingid: Required[str]
    layout_id: Required[str]
    layout_name: str
    page_list: Required[Sequence[UpdateHashPageList]]

class UpdateHashPageList(TypedDict, total=False):
    layout_template_id: Required[str]
    enable_polling: Required[bool]
    polling_setting: UpdateHashPageListPollingSetting
    user_seat_list: Sequence[UpdateHashPageListUserSeatList]

class UpdateHashPageListPollingSetting(TypedDict, total=False):
    polling_interval_unit: Required[Literal[1, 2]]
    polling_interval: Required[int]
    ignore_user_novideo: Required[bool]
    ignore_user_absence: Required[bool]

class UpdateHashPageListUserSeatList(TypedDict, total=False):
    grid_id: Required[str]
    grid_type: Required[Literal[1, 2]]
    video_type: Literal[1, 2, 3]
    user_list: Sequence[UpdateHashPageListUserSeatListUserList]

class UpdateHashPageListUserSeatListUserList(TypedDict, total=False):
    userid: str
    tmp_openid: str

class UpdateReply(TypedDict):
    errcode: int
    errmsg: str

def update(access_token: Token, hash: Union[UpdateHash, Mapping[str, Any]]) -> Union[UpdateReply, Failure]: ...

class ApplyHash(TypedDict, total=False):
    meetingid: Required[str]
    layout_id: Required[str]
    user_list: Sequence[ApplyHashUserList]

class ApplyHashUserList(TypedDict, total=False):
    tmp_openid: Required[str]

class ApplyReply(TypedDict):
    errcode: int
    errmsg: str

def apply(access_token: Token, hash: Union[ApplyHash, Mapping[str, Any]]) -> Union[ApplyReply, Failure]: ...

class ListHash(TypedDict, total=False):
    meetingid: Required[str]

class ListReply(TypedDict):
    errcode: int
    errmsg: str
    selected_layout_id: str
    layout_list: List[ListReplyLayoutList]

class ListReplyLayoutList(TypedDict):
    layout_id: str
    layout_name: str
    page_list: List[ListReplyLayoutListPageList]

class ListReplyLayoutListPageList(TypedDict):
    layout_template_id: str
    enable_polling: bool
    polling_setting: ListReplyLayoutListPageListPollingSetting
    user_seat_list: List[ListReplyLayoutListPageListUserSeatList]

class ListReplyLayoutListPageListPollingSetting(TypedDict):
    polling_interval_unit: Literal[1, 2]
    polling_interval: int
    ignore_user_novideo: bool
    ignore_user_absence: bool

class ListReplyLayoutListPageListUserSeatList(TypedDict):
    grid_id: str
    grid_type: Literal[1, 2]
    video_type: Literal[1, 2, 3]
    user_list: List[ListReplyLayoutListPageListUserSeatListUserList]

class ListReplyLayoutListPageListUserSeatListUserList(TypedDict):
    userid: str
    tmp_openid: str
    nick_name: str

def list(access_token: Token, hash: Union[ListHash, Mapping[str, Any]]) -> Union[ListReply, Failure]: ...

class GetUserLayoutHash(TypedDict, total=False):
    meetingid: Required[str]
    tmp_openid: Required[str]
    instance_id: Required[Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21, 22, 30, 32, 33]]

class GetUserLayoutReply(TypedDict):
    errcode: int
    errmsg: str
    selected_layout_id: str
    layout_name: str
    layout_type: Literal[0, 2, 3]
    page_list: List[GetUserLayoutReplyPageList]

class GetUserLayoutReplyPageList(TypedDict):
    layout_template_id: str
    enable_polling: bool
    polling_setting: GetUserLayoutReplyPageListPollingSetting
    user_seat_list: List[GetUserLayoutReplyPageListUserSeatList]

class GetUserLayoutReplyPageListPollingSetting(TypedDict):
    polling_interval_unit: Literal[1, 2]
    polling_interval: int
    ignore_user_novideo: bool
    ignore_user_absence: bool

class GetUserLayoutReplyPageListUserSeatList(TypedDict):
    grid_id: str
    grid_type: Literal[1, 2]
    video_type: Literal[1, 2, 3]
    user_list: List[GetUserLayoutReplyPageListUserSeatListUserList]

class GetUserLayoutReplyPageListUserSeatListUserList(TypedDict):
    tmp_openid: str

def get_user_layout(
    access_token: Token, hash: Union[GetUserLayoutHash, Mapping[str, Any]]
) -> Union[GetUserLayoutReply, Failure]: ...

class BatchDeleteHash(TypedDict, total=False):
    meetingid: Required[str]
    layout_id_list: Required[Union[List[str], Tuple[str, ...]]]

class BatchDeleteReply(TypedDict):
    errcode: int
    errmsg: str

def batch_delete(
    access_token: Token, hash: Union[BatchDeleteHash, Mapping[str, Any]]
) -> Union[BatchDeleteReply, Failure]: ...
