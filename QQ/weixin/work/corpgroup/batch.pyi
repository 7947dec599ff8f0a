# Made from the docstrings of batch.py by .ci/made; change those.

from typing import Any, List, Mapping, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "external_userid_to_pending_id",
]

class ExternalUseridToPendingIdHash(TypedDict, total=False):
    external_userid: Required[Union[List[str], Tuple[str, ...]]]
    chat_id: str

class ExternalUseridToPendingIdReply(TypedDict):
    errcode: int
    errmsg: str
    result: List[ExternalUseridToPendingIdReplyResult]

class ExternalUseridToPendingIdReplyResult(TypedDict):
    external_userid: str
    pending_id: str

def external_userid_to_pending_id(
    access_token: Token, hash: Union[ExternalUseridToPendingIdHash, Mapping[str, Any]]
) -> Union[ExternalUseridToPendingIdReply, Failure]: ...
