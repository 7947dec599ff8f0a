# Made from the docstrings of menu.py by .ci/made; change those.

from typing import Any, Dict, List, Literal, Mapping, Sequence, Union
from typing_extensions import Required, TypedDict
from ._http import Query, Token
from .errors import Failure

__all__ = [
    "create",
    "get",
    "delete",
]

class CreateHash(TypedDict, total=False):
    button: Required[Sequence[CreateHashButton]]

class CreateHashButton(TypedDict, total=False):
    type: Literal['click', 'view', 'scancode_push', 'scancode_waitmsg', 'pic_sysphoto', 'pic_photo_or_album', 'pic_weixin', 'location_select', 'view_miniprogram']
    name: Required[str]
    key: str
    url: str
    pagepath: str
    appid: str
    sub_button: Sequence[CreateHashButtonSubButton]

class CreateHashButtonSubButton(TypedDict, total=False):
    type: Required[Literal['click', 'view', 'scancode_push', 'scancode_waitmsg', 'pic_sysphoto', 'pic_photo_or_album', 'pic_weixin', 'location_select', 'view_miniprogram']]
    name: Required[str]
    key: str
    url: str
    pagepath: str
    appid: str
    sub_button: Sequence[Mapping[str, Any]]

class CreateReply(TypedDict):
    errcode: int
    errmsg: str

def create(
    access_token: Token, agentid: Query, hash: Union[CreateHash, Mapping[str, Any]]
) -> Union[CreateReply, Failure]: ...

class GetReply(TypedDict):
    errcode: int
    errmsg: str
    button: List[GetReplyButton]

class GetReplyButton(TypedDict):
    type: Literal['click', 'view', 'scancode_push', 'scancode_waitmsg', 'pic_sysphoto', 'pic_photo_or_album', 'pic_weixin', 'location_select', 'view_miniprogram']
    name: str
    key: str
    url: str
    pagepath: str
    appid: str
    sub_button: List[GetReplyButtonSubButton]

class GetReplyButtonSubButton(TypedDict):
    type: Literal['click', 'view', 'scancode_push', 'scancode_waitmsg', 'pic_sysphoto', 'pic_photo_or_album', 'pic_weixin', 'location_select', 'view_miniprogram']
    name: str
    key: str
    url: str
    pagepath: str
    appid: str
    sub_button: List[Dict[str, Any]]

def get(access_token: Token, agentid: Query) -> Union[GetReply, Failure]: ...

class DeleteReply(TypedDict):
    errcode: int
    errmsg: str

def delete(access_token: Token, agentid: Query) -> Union[DeleteReply, Failure]: ...
