# Made from the docstrings of group.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Optional, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Query, Token
from ..errors import Failure

__all__ = [
    "create",
    "update",
    "delete",
    "search",
    "get",
]

class CreateHash(TypedDict, total=False):
    groupid: Required[str]
    groupname: Required[str]
    email_list: CreateHashEmailList
    group_list: CreateHashGroupList
    tag_list: CreateHashTagList
    department_list: CreateHashDepartmentList
    allow_type: Literal[0, 1, 2, 3]
    allow_emaillist: CreateHashAllowEmaillist
    allow_taglist: CreateHashAllowTaglist
    allow_departmentlist: CreateHashAllowDepartmentlist

class CreateHashEmailList(TypedDict, total=False):
    list: Required[Union[List[str], Tuple[str, ...]]]

class CreateHashGroupList(TypedDict, total=False):
    list: Required[Union[List[str], Tuple[str, ...]]]

class CreateHashTagList(TypedDict, total=False):
    list: Required[Sequence[int]]

class CreateHashDepartmentList(TypedDict, total=False):
    list: Required[Sequence[int]]

class CreateHashAllowEmaillist(TypedDict, total=False):
    list: Required[Union[List[str], Tuple[str, ...]]]

class CreateHashAllowTaglist(TypedDict, total=False):
    list: Required[Sequence[int]]

class CreateHashAllowDepartmentlist(TypedDict, total=False):
    list: Required[Sequence[int]]

class CreateReply(TypedDict):
    errcode: int
    errmsg: str

def create(access_token: Token, hash: Union[CreateHash, Mapping[str, Any]]) -> Union[CreateReply, Failure]: ...

class UpdateHash(TypedDict, total=False):
    groupid: Required[str]
    groupname: str
    email_list: UpdateHashEmailList
    group_list: UpdateHashGroupList
    tag_list: UpdateHashTagList
    department_list: UpdateHashDepartmentList
    allow_type: Literal[0, 1, 2, 3]
    allow_emaillist: UpdateHashAllowEmaillist
    allow_taglist: UpdateHashAllowTaglist
    allow_departmentlist: UpdateHashAllowDepartmentlist

class UpdateHashEmailList(TypedDict, total=False):
    list: Required[Union[List[str], Tuple[str, ...]]]

class UpdateHashGroupList(TypedDict, total=False):
    list: Required[Union[List[str], Tuple[str, ...]]]

class UpdateHashTagList(TypedDict, total=False):
    list: Required[Sequence[int]]

class UpdateHashDepartmentList(TypedDict, total=False):
    list: Required[Sequence[int]]

class UpdateHashAllowEmaillist(TypedDict, total=False):
    list: Required[Union[List[str], Tuple[str, ...]]]

class UpdateHashAllowTaglist(TypedDict, total=False):
    list: Required[Sequence[int]]

class UpdateHashAllowDepartmentlist(TypedDict, total=False):
    list: Required[Sequence[int]]

class UpdateReply(TypedDict):
    errcode: int
    errmsg: str

def update(access_token: Token, hash: Union[UpdateHash, Mapping[str, Any]]) -> Union[UpdateReply, Failure]: ...

class DeleteHash(TypedDict, total=False):
    groupid: Required[str]

class DeleteReply(TypedDict):
    errcode: int
    errmsg: str

def delete(access_token: Token, hash: Union[DeleteHash, Mapping[str, Any]]) -> Union[DeleteReply, Failure]: ...

class SearchReply(TypedDict):
    errcode: int
    errmsg: str
    groups: List[SearchReplyGroups]
    count: int

class SearchReplyGroups(TypedDict):
    groupid: str
    groupname: str

def search(access_token: Token, fuzzy: Query, groupid: Optional[Query] = None) -> Union[SearchReply, Failure]: ...

class GetReply(TypedDict):
    errcode: int
    errmsg: str
    groupid: str
    groupname: str
    email_list: GetReplyEmailList
    group_list: GetReplyGroupList
    tag_list: GetReplyTagList
    department_list: GetReplyDepartmentList
    allow_type: Literal[0, 1, 2, 3]
    allow_emaillist: GetReplyAllowEmaillist
    allow_taglist: GetReplyAllowTaglist
    allow_departmentlist: GetReplyAllowDepartmentlist

class GetReplyEmailList(TypedDict):
    list: List[str]

class GetReplyGroupList(TypedDict):
    list: List[str]

class GetReplyTagList(TypedDict):
    list: List[int]

class GetReplyDepartmentList(TypedDict):
    list: List[int]

class GetReplyAllowEmaillist(TypedDict):
    list: List[str]

class GetReplyAllowTaglist(TypedDict):
    list: List[int]

class GetReplyAllowDepartmentlist(TypedDict):
    list: List[int]

def get(access_token: Token, groupid: Query) -> Union[GetReply, Failure]: ...
