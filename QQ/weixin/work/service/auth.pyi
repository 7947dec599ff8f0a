# Made from the docstrings of auth.py by .ci/made; change those.

from typing import Any, Literal, Mapping, Union
from typing_extensions import Required, TypedDict
from .._http import Query, Token
from ..errors import Failure

__all__ = [
    "getuserinfo3rd",
    "getuserdetail3rd",
]

class Getuserinfo3rdReply(TypedDict):
    errcode: int
    errmsg: str
    corpid: str
    userid: str
    user_ticket: str
    expires_in: int
    open_userid: str
    openid: str

def getuserinfo3rd(suite_access_token: Token, code: Query) -> Union[Getuserinfo3rdReply, Failure]: ...

class Getuserdetail3rdHash(TypedDict, total=False):
    user_ticket: Required[str]

class Getuserdetail3rdReply(TypedDict):
    errcode: int
    errmsg: str
    corpid: str
    userid: str
    name: str
    gender: Literal['0', '1', '2']
    avatar: str
    qr_code: str

def getuserdetail3rd(
    suite_access_token: Token, hash: Union[Getuserdetail3rdHash, Mapping[str, Any]]
) -> Union[Getuserdetail3rdReply, Failure]: ...
