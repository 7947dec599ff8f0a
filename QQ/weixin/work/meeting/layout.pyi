# Made from the docstrings of layout.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "list_template",
    "add",
    "update",
    "set_default",
    "add_background",
    "set_default_background",
    "list_background",
    "delete_background",
    "batch_delete_background",
]

class ListTemplateReply(TypedDict):
    errcode: int
    errmsg: str
    layout_template_list: List[ListTemplateReplyLayoutTemplateList]

class ListTemplateReplyLayoutTemplateList(TypedDict):
    layout_template_id: str
    thumbnail_url: str
    picture_url: str
    render_rule: str

def list_template(access_token: Token) -> Union[ListTemplateReply, Failure]: ...

class AddHash(TypedDict, total=False):
    meetingid: Required[str]
    layout_list: Required[Sequence[AddHashLayoutList]]
    default_layout_order: int

class AddHashLayoutList(TypedDict, total=False):
    page_list: Required[Sequence[AddHashLayoutListPageList]]

class AddHashLayoutListPageList(TypedDict, total=False):
    layout_template_id: Required[str]
    user_seat_list: Sequence[AddHashLayoutListPageListUserSeatList]

class AddHashLayoutListPageListUserSeatList(TypedDict, total=False):
    grid_id: Required[str]
    grid_type: Required[Literal[1, 2, 3]]
    userid: str
    tmp_openid: str
    nick_name: str
    tool_sdkid: str

class AddReply(TypedDict):
    errcode: int
    errmsg: str
    selected_layout_id: str
    layout_list: List[AddReplyLayoutList]

class AddReplyLayoutList(TypedDict):
    layout_id: str
    page_list: List[AddReplyLayoutListPageList]

class AddReplyLayoutListPageList(TypedDict):
    layout_template_id: str
    user_seat_list: List[AddReplyLayoutListPageListUserSeatList]

class AddReplyLayoutListPageListUserSeatList(TypedDict):
    grid_id: str
    grid_type: Literal[1, 2, 3]
    userid: str
    tmp_openid: str
    nick_name: str
    tool_sdkid: str

def add(access_token: Token, hash: Union[AddHash, Mapping[str, Any]]) -> Union[AddReply, Failure]: ...

class UpdateHash(TypedDict, total=False):
    meetingid: Required[str]
    layout_id: Required[str]
    page_list: Required[Sequence[UpdateHashPageList]]
    enable_set_default: bool

class UpdateHashPageList(TypedDict, total=False):
    layout_template_id: Required[str]
    user_seat_list: Sequence[UpdateHashPageListUserSeatList]

class UpdateHashPageListUserSeatList(TypedDict, total=False):
    grid_id: Required[str]
    grid_type: Required[Literal[1, 2, 3]]
    userid: str
    tmp_openid: str
    nick_name: str
    tool_sdkid: str

class UpdateReply(TypedDict):
    errcode: int
    errmsg: str

def update(access_token: Token, hash: Union[UpdateHash, Mapping[str, Any]]) -> Union[UpdateReply, Failure]: ...

class SetDefaultHash(TypedDict, total=False):
    meetingid: Required[str]
    selected_layout_id: Required[str]

class SetDefaultReply(TypedDict):
    errcode: int
    errmsg: str

def set_default(
    access_token: Token, hash: Union[SetDefaultHash, Mapping[str, Any]]
) -> Union[SetDefaultReply, Failure]: ...

class AddBackgroundHash(TypedDict, total=False):
    meetingid: Required[str]
    image_list: Required[Sequence[AddBackgroundHashImageList]]
    default_image_order: int

class AddBackgroundHashImageList(TypedDict, total=False):
    image_url: Required[str]
    image_md5: Required[str]

class AddBackgroundReply(TypedDict):
    errcode: int
    errmsg: str
    selected_background_id: str
    background_list: List[AddBackgroundReplyBackgroundList]

class AddBackgroundReplyBackgroundList(TypedDict):
    background_id: str
    image_md5: str

def add_background(
    access_token: Token, hash: Union[AddBackgroundHash, Mapping[str, Any]]
) -> Union[AddBackgroundReply, Failure]: ...

class SetDefaultBackgroundHash(TypedDict, total=False):
    meetingid: Required[str]
    selected_background_id: Required[str]

class SetDefaultBackgroundReply(TypedDict):
    errcode: int
    errmsg: str

def set_default_background(
    access_token: Token, hash: Union[SetDefaultBackgroundHash, Mapping[str, Any]]
) -> Union[SetDefaultBackgroundReply, Failure]: ...

class ListBackgroundHash(TypedDict, total=False):
    meetingid: Required[str]

class ListBackgroundReply(TypedDict):
    errcode: int
    errmsg: str
    selected_background_id: str
    background_list: List[ListBackgroundReplyBackgroundList]

class ListBackgroundReplyBackgroundList(TypedDict):
    background_id: str
    image_md5: str

def list_background(
    access_token: Token, hash: Union[ListBackgroundHash, Mapping[str, Any]]
) -> Union[ListBackgroundReply, Failure]: ...

class DeleteBackgroundHash(TypedDict, total=False):
    meetingid: Required[str]
    background_id: Required[str]

class DeleteBackgroundReply(TypedDict):
    errcode: int
    errmsg: str

def delete_background(
    access_token: Token, hash: Union[DeleteBackgroundHash, Mapping[str, Any]]
) -> Union[DeleteBackgroundReply, Failure]: ...

class BatchDeleteBackgroundHash(TypedDict, total=False):
    meetingid: Required[str]
    background_id_list: Required[Union[List[str], Tuple[str, ...]]]

class BatchDeleteBackgroundReply(TypedDict):
    errcode: int
    errmsg: str

def batch_delete_background(
    access_token: Token, hash: Union[BatchDeleteBackgroundHash, Mapping[str, Any]]
) -> Union[BatchDeleteBackgroundReply, Failure]: ...
