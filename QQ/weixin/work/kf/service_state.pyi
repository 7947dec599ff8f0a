# Made from the docstrings of service_state.py by .ci/made; change those.

from typing import Any, Literal, Mapping, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "get",
    "trans",
]

class GetHash(TypedDict, total=False):
    open_kfid: Required[str]
    external_userid: Required[str]

class GetReply(TypedDict):
    errcode: int
    errmsg: str
    service_state: Literal[0, 1, 2, 3, 4]
    servicer_userid: str

def get(access_token: Token, hash: Union[GetHash, Mapping[str, Any]]) -> Union[GetReply, Failure]: ...

class TransHash(TypedDict, total=False):
    open_kfid: Required[str]
    external_userid: Required[str]
    service_state: Required[Literal[1, 2, 3, 4]]
    servicer_userid: str

class TransReply(TypedDict):
    errcode: int
    errmsg: str
    msg_code: str

def trans(access_token: Token, hash: Union[TransHash, Mapping[str, Any]]) -> Union[TransReply, Failure]: ...
