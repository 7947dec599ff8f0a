# Made from the docstrings of miniprogram.py by .ci/made; change those.

from typing import Any, Mapping, Union
from typing_extensions import Required, TypedDict
from ._http import Query, Token
from .errors import Failure

__all__ = [
    "transfer_session",
    "jscode2session",
]

class TransferSessionHash(TypedDict, total=False):
    userid: Required[str]
    session_key: Required[str]

class TransferSessionReply(TypedDict):
    errcode: int
    errmsg: str
    userid: str
    session_key: str

def transfer_session(
    access_token: Token, hash: Union[TransferSessionHash, Mapping[str, Any]]
) -> Union[TransferSessionReply, Failure]: ...

class Jscode2sessionReply(TypedDict):
    errcode: int
    errmsg: str
    corpid: str
    userid: str
    session_key: str

def jscode2session(access_token: Token, js_code: Query, grant_type: Query) -> Union[Jscode2sessionReply, Failure]: ...
