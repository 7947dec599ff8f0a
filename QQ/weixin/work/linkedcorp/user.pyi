# Made from the docstrings of user.py by .ci/made; change those.

from typing import Any, List, Mapping, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "get",
    "simplelist",
    "list",
]

class GetHash(TypedDict, total=False):
    userid: Required[str]

class GetReply(TypedDict):
    errcode: int
    errmsg: str
    user_info: GetReplyUserInfo

class GetReplyUserInfo(TypedDict):
    corpid: str
    userid: str
    name: str
    mobile: str
    telephone: str
    email: str
    position: str
    department: List[str]
    extattr: GetReplyUserInfoExtattr

class GetReplyUserInfoExtattr(TypedDict):
    attrs: List[GetReplyUserInfoExtattrAttrs]

class GetReplyUserInfoExtattrAttrs(TypedDict):
    type: int
    name: str
    value: str
    text: GetReplyUserInfoExtattrAttrsText
    web: GetReplyUserInfoExtattrAttrsWeb

class GetReplyUserInfoExtattrAttrsText(TypedDict):
    value: str

class GetReplyUserInfoExtattrAttrsWeb(TypedDict):
    title: str
    url: str

def get(access_token: Token, hash: Union[GetHash, Mapping[str, Any]]) -> Union[GetReply, Failure]: ...

class SimplelistHash(TypedDict, total=False):
    department_id: Required[str]
    fetch_child: bool

class SimplelistReply(TypedDict):
    errcode: int
    errmsg: str
    userlist: List[SimplelistReplyUserlist]

class SimplelistReplyUserlist(TypedDict):
    corpid: str
    userid: str
    name: str
    department: List[str]

def simplelist(
    access_token: Token, hash: Union[SimplelistHash, Mapping[str, Any]]
) -> Union[SimplelistReply, Failure]: ...

class ListHash(TypedDict, total=False):
    department_id: Required[str]
    fetch_child: bool

class ListReply(TypedDict):
    errcode: int
    errmsg: str
    userlist: List[ListReplyUserlist]

class ListReplyUserlist(TypedDict):
    corpid: str
    userid: str
    name: str
    mobile: str
    telephone: str
    email: str
    position: str
    department: List[str]
    extattr: ListReplyUserlistExtattr

class ListReplyUserlistExtattr(TypedDict):
    attrs: List[ListReplyUserlistExtattrAttrs]

class ListReplyUserlistExtattrAttrs(TypedDict):
    type: int
    name: str
    value: str
    text: ListReplyUserlistExtattrAttrsText
    web: ListReplyUserlistExtattrAttrsWeb

class ListReplyUserlistExtattrAttrsText(TypedDict):
    value: str

class ListReplyUserlistExtattrAttrsWeb(TypedDict):
    title: str
    url: str

def list(access_token: Token, hash: Union[ListHash, Mapping[str, Any]]) -> Union[ListReply, Failure]: ...
