# Made from the docstrings of account.py by .ci/made; change those.

from typing import Any, Literal, Mapping, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "act_email",
]

class ActEmailHash(TypedDict, total=False):
    userid: str
    publicemail_id: int
    type: Required[Literal[1, 2]]

class ActEmailReply(TypedDict):
    errcode: int
    errmsg: str

def act_email(access_token: Token, hash: Union[ActEmailHash, Mapping[str, Any]]) -> Union[ActEmailReply, Failure]: ...
