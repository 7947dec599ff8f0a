# Made from the docstrings of miniprogram.py by .ci/made; change those.

from typing import Union
from typing_extensions import TypedDict
from .._http import Query, Token
from ..errors import Failure

__all__ = [
    "jscode2session",
]

class Jscode2sessionReply(TypedDict):
    errcode: int
    errmsg: str
    corpid: str
    userid: str
    session_key: str
    open_userid: str

def jscode2session(
    suite_access_token: Token, js_code: Query, grant_type: Query
) -> Union[Jscode2sessionReply, Failure]: ...
