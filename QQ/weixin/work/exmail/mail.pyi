# Made from the docstrings of mail.py by .ci/made; change those.

from typing import Any, Mapping, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "get_newcount",
]

class GetNewcountHash(TypedDict, total=False):
    userid: Required[str]

class GetNewcountReply(TypedDict):
    errcode: int
    errmsg: str
    count: int

def get_newcount(
    access_token: Token, hash: Union[GetNewcountHash, Mapping[str, Any]]
) -> Union[GetNewcountReply, Failure]: ...
