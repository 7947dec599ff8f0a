# Made from the docstrings of group_welcome_template.py by .ci/made; change those.

from typing import Any, Literal, Mapping, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "add",
    "edit",
    "get",
]

class AddHash(TypedDict, total=False):
    text: AddHashText
    image: AddHashImage
    link: AddHashLink
    miniprogram: AddHashMiniprogram
    file: AddHashFile
    video: AddHashVideo
    agentid: int
    notify: Literal[0, 1]

class AddHashText(TypedDict, total=False):
    content: str

class AddHashImage(TypedDict, total=False):
    media_id: str
    pic_url: str

class AddHashLink(TypedDict, total=False):
    title: Required[str]
    picurl: str
    desc: str
    url: Required[str]

class AddHashMiniprogram(TypedDict, total=False):
    title: Required[str]
    pic_media_id: Required[str]
    appid: Required[str]
    page: Required[str]

class AddHashFile(TypedDict, total=False):
    media_id: Required[str]

class AddHashVideo(TypedDict, total=False):
    media_id: Required[str]

class AddReply(TypedDict):
    errcode: int
    errmsg: str
    template_id: str

def add(access_token: Token, hash: Union[AddHash, Mapping[str, Any]]) -> Union[AddReply, Failure]: ...

class EditHash(TypedDict, total=False):
    template_id: Required[str]
    text: EditHashText
    image: EditHashImage
    link: EditHashLink
    miniprogram: EditHashMiniprogram
    file: EditHashFile
    video: EditHashVideo
    agentid: int

class EditHashText(TypedDict, total=False):
    content: str

class EditHashImage(TypedDict, total=False):
    media_id: str
    pic_url: str

class EditHashLink(TypedDict, total=False):
    title: Required[str]
    picurl: str
    desc: str
    url: Required[str]

class EditHashMiniprogram(TypedDict, total=False):
    title: Required[str]
    pic_media_id: Required[str]
    appid: Required[str]
    page: Required[str]

class EditHashFile(TypedDict, total=False):
    media_id: Required[str]

class EditHashVideo(TypedDict, total=False):
    media_id: Required[str]

class EditReply(TypedDict):
    errcode: int
    errmsg: str

def edit(access_token: Token, hash: Union[EditHash, Mapping[str, Any]]) -> Union[EditReply, Failure]: ...

class GetHash(TypedDict, total=False):
    template_id: Required[str]

class GetReply(TypedDict):
    errcode: int
    errmsg: str
    text: GetReplyText
    image: GetReplyImage
    link: GetReplyLink
    miniprogram: GetReplyMiniprogram
    file: GetReplyFile
    video: GetReplyVideo

class GetReplyText(TypedDict):
    content: str

class GetReplyImage(TypedDict):
    pic_url: str

class GetReplyLink(TypedDict):
    title: str
    picurl: str
    desc: str
    url: str

class GetReplyMiniprogram(TypedDict):
    title: str
    pic_media_id: str
    appid: str
    page: str

class GetReplyFile(TypedDict):
    media_id: str

class GetReplyVideo(TypedDict):
    media_id: str

def get(access_token: Token, hash: Union[GetHash, Mapping[str, Any]]) -> Union[GetReply, Failure]: ...

class DelHash(TypedDict, total=False):
    template_id: Required[str]
    agentid: int

class DelReply(TypedDict):
    errcode: int
    errmsg: str

def del_(access_token: Token, hash: Union[DelHash, Mapping[str, Any]]) -> Union[DelReply, Failure]: ...
