# Made from the docstrings of export.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Union
from typing_extensions import Required, TypedDict
from ._http import Query, Token
from .errors import Failure

__all__ = [
    "simple_user",
    "user",
    "department",
    "taguser",
    "get_result",
]

class SimpleUserHash(TypedDict, total=False):
    encoding_aeskey: Required[str]
    block_size: int

class SimpleUserReply(TypedDict):
    errcode: int
    errmsg: str
    jobid: str

def simple_user(
    access_token: Token, hash: Union[SimpleUserHash, Mapping[str, Any]]
) -> Union[SimpleUserReply, Failure]: ...

class UserHash(TypedDict, total=False):
    encoding_aeskey: Required[str]
    block_size: int

class UserReply(TypedDict):
    errcode: int
    errmsg: str
    jobid: str

def user(access_token: Token, hash: Union[UserHash, Mapping[str, Any]]) -> Union[UserReply, Failure]: ...

class DepartmentHash(TypedDict, total=False):
    encoding_aeskey: Required[str]
    block_size: int

class DepartmentReply(TypedDict):
    errcode: int
    errmsg: str
    jobid: str

def department(
    access_token: Token, hash: Union[DepartmentHash, Mapping[str, Any]]
) -> Union[DepartmentReply, Failure]: ...

class TaguserHash(TypedDict, total=False):
    tagid: Required[int]
    encoding_aeskey: Required[str]
    block_size: int

class TaguserReply(TypedDict):
    errcode: int
    errmsg: str
    jobid: str

def taguser(access_token: Token, hash: Union[TaguserHash, Mapping[str, Any]]) -> Union[TaguserReply, Failure]: ...

class GetResultReply(TypedDict):
    errcode: int
    errmsg: str
    status: Literal[0, 1, 2, 3]
    data_list: List[GetResultReplyDataList]

class GetResultReplyDataList(TypedDict):
    url: str
    size: int
    md5: str

def get_result(access_token: Token, jobid: Query) -> Union[GetResultReply, Failure]: ...
