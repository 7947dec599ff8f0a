# Made from the docstrings of __init__.py by .ci/made; change those.

from types import ModuleType
from typing import Any, Literal, Mapping, Optional, Union
from typing_extensions import NotRequired, Required, TypedDict
from .._http import Media, Query, Target, Token
from ..errors import Failure
from .get import JssdkReply

__all__ = [
    "upload",
    "uploadimg",
    "get",
    "upload_by_url",
    "get_upload_by_url_result",
    "upload_attachment",
]

class UploadReply(TypedDict):
    errcode: int
    errmsg: str
    type: Literal['image', 'voice', 'video', 'file']
    media_id: str
    created_at: str

def upload(access_token: Token, type: Query, media: Media) -> Union[UploadReply, Failure]: ...

class UploadimgReply(TypedDict):
    errcode: int
    errmsg: str
    url: str

def uploadimg(access_token: Token, media: Media) -> Union[UploadimgReply, Failure]: ...

GetReply = TypedDict(
    "GetReply",
    {
        "content-type": str,
        "filename": str,
        "data": bytes,
        "errcode": NotRequired[int],
        "errmsg": NotRequired[str],
    },
)

class _Get(ModuleType):
    def __call__(self, access_token: Token, media_id: Query, to: Optional[Target] = None) -> Union[GetReply, Failure]: ...
    def jssdk(self, access_token: Token, media_id: Query, to: Optional[Target] = None) -> Union[JssdkReply, Failure]: ...

get: _Get

class UploadByUrlHash(TypedDict, total=False):
    scene: Required[int]
    type: Required[Literal['video', 'file']]
    filename: Required[str]
    url: Required[str]
    md5: Required[str]

class UploadByUrlReply(TypedDict):
    errcode: int
    errmsg: str
    jobid: str

def upload_by_url(
    access_token: Token, hash: Union[UploadByUrlHash, Mapping[str, Any]]
) -> Union[UploadByUrlReply, Failure]: ...

class GetUploadByUrlResultHash(TypedDict, total=False):
    jobid: Required[str]

class GetUploadByUrlResultReply(TypedDict):
    errcode: int
    errmsg: str
    status: int
    detail: GetUploadByUrlResultReplyDetail

class GetUploadByUrlResultReplyDetail(TypedDict):
    errcode: int
    errmsg: str
    media_id: str
    created_at: str

def get_upload_by_url_result(
    access_token: Token, hash: Union[GetUploadByUrlResultHash, Mapping[str, Any]]
) -> Union[GetUploadByUrlResultReply, Failure]: ...

class UploadAttachmentReply(TypedDict):
    errcode: int
    errmsg: str
    type: Literal['image', 'voice', 'video', 'file']
    media_id: str
    created_at: str

def upload_attachment(
    access_token: Token, media_type: Query, attachment_type: Query, media: Media
) -> Union[UploadAttachmentReply, Failure]: ...
