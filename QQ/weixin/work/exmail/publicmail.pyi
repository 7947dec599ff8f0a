# Made from the docstrings of publicmail.py by .ci/made; change those.

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
    "get_auth_code_list",
    "delete_auth_code",
]

class CreateHash(TypedDict, total=False):
    email: Required[str]
    name: Required[str]
    userid_list: CreateHashUseridList
    tag_list: CreateHashTagList
    department_list: CreateHashDepartmentList
    create_auth_code: Literal[0, 1]
    auth_code_info: CreateHashAuthCodeInfo

class CreateHashUseridList(TypedDict, total=False):
    list: Required[Union[List[str], Tuple[str, ...]]]

class CreateHashTagList(TypedDict, total=False):
    list: Required[Sequence[int]]

class CreateHashDepartmentList(TypedDict, total=False):
    list: Required[Sequence[int]]

class CreateHashAuthCodeInfo(TypedDict, total=False):
    remark: str

class CreateReply(TypedDict):
    errcode: int
    errmsg: str
    id: int
    auth_code_id: int
    auth_code: str

def create(access_token: Token, hash: Union[CreateHash, Mapping[str, Any]]) -> Union[CreateReply, Failure]: ...

class UpdateHash(TypedDict, total=False):
    id: Required[int]
    name: str
    userid_list: UpdateHashUseridList
    tag_list: UpdateHashTagList
    department_list: UpdateHashDepartmentList
    alias_list: UpdateHashAliasList
    create_auth_code: Literal[0, 1]
    auth_code_info: UpdateHashAuthCodeInfo

class UpdateHashUseridList(TypedDict, total=False):
    list: Required[Union[List[str], Tuple[str, ...]]]

class UpdateHashTagList(TypedDict, total=False):
    list: Required[Sequence[int]]

class UpdateHashDepartmentList(TypedDict, total=False):
    list: Required[Sequence[int]]

class UpdateHashAliasList(TypedDict, total=False):
    list: Required[Union[List[str], Tuple[str, ...]]]

class UpdateHashAuthCodeInfo(TypedDict, total=False):
    remark: str

class UpdateReply(TypedDict):
    errcode: int
    errmsg: str
    auth_code_id: int
    auth_code: str

def update(access_token: Token, hash: Union[UpdateHash, Mapping[str, Any]]) -> Union[UpdateReply, Failure]: ...

class DeleteHash(TypedDict, total=False):
    id: Required[int]

class DeleteReply(TypedDict):
    errcode: int
    errmsg: str

def delete(access_token: Token, hash: Union[DeleteHash, Mapping[str, Any]]) -> Union[DeleteReply, Failure]: ...

class SearchReply(TypedDict):
    errcode: int
    errmsg: str
    list: List[SearchReplyList]

class SearchReplyList(TypedDict):
    id: int
    email: str
    name: str

def search(access_token: Token, fuzzy: Query, email: Optional[Query] = None) -> Union[SearchReply, Failure]: ...

class GetHash(TypedDict, total=False):
    id_list: Required[Sequence[int]]

class GetReply(TypedDict):
    errcode: int
    errmsg: str
    list: List[GetReplyList]

class GetReplyList(TypedDict):
    id: int
    email: str
    name: str
    userid_list: GetReplyListUseridList
    tag_list: GetReplyListTagList
    department_list: GetReplyListDepartmentList
    alias_list: GetReplyListAliasList

class GetReplyListUseridList(TypedDict):
    list: List[str]

class GetReplyListTagList(TypedDict):
    list: List[int]

class GetReplyListDepartmentList(TypedDict):
    list: List[int]

class GetReplyListAliasList(TypedDict):
    list: List[str]

def get(access_token: Token, hash: Union[GetHash, Mapping[str, Any]]) -> Union[GetReply, Failure]: ...

class GetAuthCodeListHash(TypedDict, total=False):
    id: Required[int]

class GetAuthCodeListReply(TypedDict):
    errcode: int
    errmsg: str
    auth_code_list: List[GetAuthCodeListReplyAuthCodeList]

class GetAuthCodeListReplyAuthCodeList(TypedDict):
    auth_code_id: int
    remark: str
    last_use_time: int
    create_time: int

def get_auth_code_list(
    access_token: Token, hash: Union[GetAuthCodeListHash, Mapping[str, Any]]
) -> Union[GetAuthCodeListReply, Failure]: ...

class DeleteAuthCodeHash(TypedDict, total=False):
    id: Required[int]
    auth_code_id: Required[int]

class DeleteAuthCodeReply(TypedDict):
    errcode: int
    errmsg: str

def delete_auth_code(
    access_token: Token, hash: Union[DeleteAuthCodeHash, Mapping[str, Any]]
) -> Union[DeleteAuthCodeReply, Failure]: ...
