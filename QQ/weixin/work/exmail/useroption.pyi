# Made from the docstrings of useroption.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "get",
    "update",
]

class GetHash(TypedDict, total=False):
    userid: Required[str]
    type: Required[Sequence[Literal[1, 2, 3, 4]]]

class GetReply(TypedDict):
    errcode: int
    errmsg: str
    option: GetReplyOption

class GetReplyOption(TypedDict):
    list: List[GetReplyOptionList]

class GetReplyOptionList(TypedDict):
    type: Literal[1, 2, 3, 4]
    value: Literal['1', '0']

def get(access_token: Token, hash: Union[GetHash, Mapping[str, Any]]) -> Union[GetReply, Failure]: ...

class UpdateHash(TypedDict, total=False):
    userid: Required[str]
    option: Required[UpdateHashOption]

class UpdateHashOption(TypedDict, total=False):
    list: Required[Sequence[UpdateHashOptionList]]

class UpdateHashOptionList(TypedDict, total=False):
    type: Required[Literal[1, 2, 3, 4]]
    value: Required[Literal['1', '0']]

class UpdateReply(TypedDict):
    errcode: int
    errmsg: str

def update(access_token: Token, hash: Union[UpdateHash, Mapping[str, Any]]) -> Union[UpdateReply, Failure]: ...
