# Made from the docstrings of ticket.py by .ci/made; change those.

from typing import Union
from typing_extensions import TypedDict
from ._http import Query, Token
from .errors import Failure

__all__ = [
    "get",
]

class GetReply(TypedDict):
    errcode: int
    errmsg: str
    ticket: str
    expires_in: int

def get(access_token: Token, type: Query) -> Union[GetReply, Failure]: ...
