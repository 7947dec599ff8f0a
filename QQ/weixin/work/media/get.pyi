# Made from the docstrings of get.py by .ci/made; change those.

from typing import Optional, Union
from typing_extensions import NotRequired, TypedDict
from .._http import Query, Target, Token
from ..errors import Failure

__all__ = [
    "jssdk",
]

JssdkReply = TypedDict(
    "JssdkReply",
    {
        "content-type": str,
        "filename": str,
        "data": bytes,
        "errcode": NotRequired[int],
        "errmsg": NotRequired[str],
    },
)

def jssdk(access_token: Token, media_id: Query, to: Optional[Target] = None) -> Union[JssdkReply, Failure]: ...
