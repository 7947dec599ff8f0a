# Made from the docstrings of grid.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Hash, Token
from ..errors import Failure

__all__ = [
    "add",
    "update",
    "delete",
    "list",
    "get_user_grid_info",
    "add_cata",
    "update_cata",
    "delete_cata",
    "list_cata",
]

class AddHash(TypedDict, total=False):
    grid_name: Required[str]
    grid_parent_id: Required[str]
    grid_admin: Required[Union[List[str], Tuple[str, ...]]]
    grid_member: Union[List[str], Tuple[str, ...]]

class AddReply(TypedDict):
    errcode: int
    errmsg: str
    grid_id: str
    invalid_userids: List[str]

def add(access_token: Token, hash: Union[AddHash, Mapping[str, Any]]) -> Union[AddReply, Failure]: ...

class UpdateHash(TypedDict, total=False):
    grid_name: Required[str]
    grid_parent_id: Required[str]
    grid_admin: Required[Union[List[str], Tuple[str, ...]]]
    grid_member: Union[List[str], Tuple[str, ...]]
    grid_id: Required[str]

class UpdateReply(TypedDict):
    errcode: int
    errmsg: str
    invalid_userids: List[str]

def update(access_token: Token, hash: Union[UpdateHash, Mapping[str, Any]]) -> Union[UpdateReply, Failure]: ...

class DeleteHash(TypedDict, total=False):
    grid_id: Required[str]

class DeleteReply(TypedDict):
    errcode: int
    errmsg: str

def delete(access_token: Token, hash: Union[DeleteHash, Mapping[str, Any]]) -> Union[DeleteReply, Failure]: ...

class ListHash(TypedDict, total=False):
    grid_id: str

class ListReply(TypedDict):
    errcode: int
    errmsg: str
    grid_list: List[ListReplyGridList]

class ListReplyGridList(TypedDict):
    grid_id: str
    grid_name: str
    grid_parent_id: str
    grid_admin: List[str]
    grid_member: List[str]

def list(access_token: Token, hash: Union[ListHash, Mapping[str, Any]]) -> Union[ListReply, Failure]: ...

class GetUserGridInfoHash(TypedDict, total=False):
    userid: Required[str]

class GetUserGridInfoReply(TypedDict):
    errcode: int
    errmsg: str
    manage_grids: List[GetUserGridInfoReplyManageGrids]
    joined_grids: List[GetUserGridInfoReplyJoinedGrids]

class GetUserGridInfoReplyManageGrids(TypedDict):
    grid_id: str
    grid_name: str

class GetUserGridInfoReplyJoinedGrids(TypedDict):
    grid_id: str
    grid_name: str

def get_user_grid_info(
    access_token: Token, hash: Union[GetUserGridInfoHash, Mapping[str, Any]]
) -> Union[GetUserGridInfoReply, Failure]: ...

class AddCataHash(TypedDict, total=False):
    category_name: Required[str]
    level: Required[Literal[1, 2]]
    parent_category_id: str

class AddCataReply(TypedDict):
    errcode: int
    errmsg: str
    category_id: str

def add_cata(access_token: Token, hash: Union[AddCataHash, Mapping[str, Any]]) -> Union[AddCataReply, Failure]: ...

class UpdateCataHash(TypedDict, total=False):
    category_name: Required[str]
    level: Required[Literal[1, 2]]
    parent_category_id: str
    category_id: Required[str]

class UpdateCataReply(TypedDict):
    errcode: int
    errmsg: str

def update_cata(
    access_token: Token, hash: Union[UpdateCataHash, Mapping[str, Any]]
) -> Union[UpdateCataReply, Failure]: ...

class DeleteCataHash(TypedDict, total=False):
    category_id: Required[str]

class DeleteCataReply(TypedDict):
    errcode: int
    errmsg: str

def delete_cata(
    access_token: Token, hash: Union[DeleteCataHash, Mapping[str, Any]]
) -> Union[DeleteCataReply, Failure]: ...

class ListCataReply(TypedDict):
    errcode: int
    errmsg: str
    cata_list: List[ListCataReplyCataList]
    category_list: List[ListCataReplyCategoryList]

class ListCataReplyCataList(TypedDict):
    level: Literal[1, 2]
    category_id: str
    category_name: str
    parent_category_id: str

class ListCataReplyCategoryList(TypedDict):
    category_id: str
    category_name: str
    level: Literal[1, 2]
    parent_category_id: str

def list_cata(access_token: Token, hash: Hash) -> Union[ListCataReply, Failure]: ...
