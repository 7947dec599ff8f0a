# Made from the docstrings of media.py by .ci/made; change those.

from typing import Optional, Union
from typing_extensions import TypedDict
from .._http import Media, Query, Token
from ..errors import Failure

__all__ = [
    "upload",
]

class UploadReply(TypedDict):
    errcode: int
    errmsg: str
    type: str
    media_id: str
    created_at: str

def upload(
    provider_access_token: Token, type: Query, media: Media, attachment_type: Optional[Query] = None
) -> Union[UploadReply, Failure]: ...
