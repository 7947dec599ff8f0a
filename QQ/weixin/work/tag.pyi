# Made from the docstrings of tag.py by .ci/made; change those.

from typing import Any, List, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from ._http import Query, Token
from .errors import Failure

__all__ = [
    "create",
    "update",
    "delete",
    "get",
    "addtagusers",
    "deltagusers",
    "list",
]

class CreateHash(TypedDict, total=False):
    tagname: Required[str]
    tagid: int

class CreateReply(TypedDict):
    errcode: int
    errmsg: str
    tagid: int

def create(access_token: Token, hash: Union[CreateHash, Mapping[str, Any]]) -> Union[CreateReply, Failure]: ...

class UpdateHash(TypedDict, total=False):
    tagid: Required[int]
    tagname: Required[str]

class UpdateReply(TypedDict):
    errcode: int
    errmsg: str

def update(access_token: Token, hash: Union[UpdateHash, Mapping[str, Any]]) -> Union[UpdateReply, Failure]: ...

class DeleteReply(TypedDict):
    errcode: int
    errmsg: str

def delete(access_token: Token, tagid: Query) -> Union[DeleteReply, Failure]: ...

class GetReply(TypedDict):
    errcode: int
    errmsg: str
    tagname: str
    userlist: List[GetReplyUserlist]
    partylist: List[int]

class GetReplyUserlist(TypedDict):
    userid: str
    name: str

def get(access_token: Token, tagid: Query) -> Union[GetReply, Failure]: ...

class AddtagusersHash(TypedDict, total=False):
    tagid: Required[int]
    userlist: Union[List[str], Tuple[str, ...]]
    partylist: Sequence[int]

class AddtagusersReply(TypedDict):
    errcode: int
    errmsg: str
    invalidlist: str
    invalidparty: List[int]

def addtagusers(
    access_token: Token, hash: Union[AddtagusersHash, Mapping[str, Any]]
) -> Union[AddtagusersReply, Failure]: ...

class DeltagusersHash(TypedDict, total=False):
    tagid: Required[int]
    userlist: Union[List[str], Tuple[str, ...]]
    partylist: Sequence[int]

class DeltagusersReply(TypedDict):
    errcode: int
    errmsg: str
    invalidlist: str
    invalidparty: List[int]

def deltagusers(
    access_token: Token, hash: Union[DeltagusersHash, Mapping[str, Any]]
) -> Union[DeltagusersReply, Failure]: ...

class ListReply(TypedDict):
    errcode: int
    errmsg: str
    taglist: List[ListReplyTaglist]

class ListReplyTaglist(TypedDict):
    tagid: int
    tagname: str

def list(access_token: Token) -> Union[ListReply, Failure]: ...
