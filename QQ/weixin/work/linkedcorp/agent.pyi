# Made from the docstrings of agent.py by .ci/made; change those.

from typing import List, Union
from typing_extensions import TypedDict
from .._http import Hash, Token
from ..errors import Failure

__all__ = [
    "get_perm_list",
]

class GetPermListReply(TypedDict):
    errcode: int
    errmsg: str
    userids: List[str]
    department_ids: List[str]

def get_perm_list(access_token: Token, hash: Hash) -> Union[GetPermListReply, Failure]: ...
