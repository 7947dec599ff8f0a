# Made from the docstrings of auth.py by .ci/made; change those.

from typing import Any, Literal, Mapping, Union
from typing_extensions import Required, TypedDict
from ._http import Query, Token
from .errors import Failure

__all__ = [
    "getuserinfo",
    "getuserdetail",
    "get_tfa_info",
]

class GetuserinfoReply(TypedDict):
    errcode: int
    errmsg: str
    userid: str
    user_ticket: str
    user_doc_ticket: str
    openid: str
    external_userid: str
    parent_userid: str

def getuserinfo(access_token: Token, code: Query) -> Union[GetuserinfoReply, Failure]: ...

class GetuserdetailHash(TypedDict, total=False):
    user_ticket: Required[str]

class GetuserdetailReply(TypedDict):
    errcode: int
    errmsg: str
    userid: str
    gender: Literal[0, 1, 2]
    avatar: str
    qr_code: str
    mobile: str
    email: str
    biz_mail: str
    address: str

def getuserdetail(
    access_token: Token, hash: Union[GetuserdetailHash, Mapping[str, Any]]
) -> Union[GetuserdetailReply, Failure]: ...

class GetTfaInfoHash(TypedDict, total=False):
    code: Required[str]

class GetTfaInfoReply(TypedDict):
    errcode: int
    errmsg: str
    userid: str
    tfa_code: str

def get_tfa_info(
    access_token: Token, hash: Union[GetTfaInfoHash, Mapping[str, Any]]
) -> Union[GetTfaInfoReply, Failure]: ...
