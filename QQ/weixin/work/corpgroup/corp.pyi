# Made from the docstrings of corp.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "list_app_share_info",
    "gettoken",
    "get_chain_list",
    "get_chain_group",
    "get_chain_corpinfo_list",
    "get_chain_corpinfo",
    "remove_corp",
    "get_chain_user_custom_id",
]

class ListAppShareInfoHash(TypedDict, total=False):
    agentid: Required[int]
    business_type: Literal[0, 1]
    corpid: str
    limit: int
    cursor: str

class ListAppShareInfoReply(TypedDict):
    errcode: int
    errmsg: str
    ending: Literal[0, 1]
    corp_list: List[ListAppShareInfoReplyCorpList]
    next_cursor: str

class ListAppShareInfoReplyCorpList(TypedDict):
    corpid: str
    corp_name: str
    agentid: int

def list_app_share_info(
    access_token: Token, hash: Union[ListAppShareInfoHash, Mapping[str, Any]]
) -> Union[ListAppShareInfoReply, Failure]: ...

class GettokenHash(TypedDict, total=False):
    corpid: Required[str]
    agentid: Required[int]
    business_type: Literal[0, 1]

class GettokenReply(TypedDict):
    errcode: int
    errmsg: str
    access_token: str
    expires_in: int

def gettoken(access_token: Token, hash: Union[GettokenHash, Mapping[str, Any]]) -> Union[GettokenReply, Failure]: ...

class GetChainListReply(TypedDict):
    errcode: int
    errmsg: str
    chains: List[GetChainListReplyChains]

class GetChainListReplyChains(TypedDict):
    chain_id: str
    chain_name: str

def get_chain_list(access_token: Token) -> Union[GetChainListReply, Failure]: ...

class GetChainGroupHash(TypedDict, total=False):
    chain_id: Required[str]
    groupid: int

class GetChainGroupReply(TypedDict):
    errcode: int
    errmsg: str
    groups: List[GetChainGroupReplyGroups]

class GetChainGroupReplyGroups(TypedDict):
    groupid: int
    group_name: str
    parentid: int
    order: int

def get_chain_group(
    access_token: Token, hash: Union[GetChainGroupHash, Mapping[str, Any]]
) -> Union[GetChainGroupReply, Failure]: ...

class GetChainCorpinfoListHash(TypedDict, total=False):
    chain_id: Required[str]
    groupid: int
    need_pending: bool
    cursor: str
    limit: int

class GetChainCorpinfoListReply(TypedDict):
    errcode: int
    errmsg: str
    has_more: bool
    next_cursor: str
    group_corps: List[GetChainCorpinfoListReplyGroupCorps]

class GetChainCorpinfoListReplyGroupCorps(TypedDict):
    groupid: int
    corpid: str
    corp_name: str
    custom_id: str
    invite_userid: str
    pending_corpid: str
    is_joined: int

def get_chain_corpinfo_list(
    access_token: Token, hash: Union[GetChainCorpinfoListHash, Mapping[str, Any]]
) -> Union[GetChainCorpinfoListReply, Failure]: ...

class GetChainCorpinfoHash(TypedDict, total=False):
    chain_id: Required[str]
    corpid: str
    pending_corpid: str

class GetChainCorpinfoReply(TypedDict):
    errcode: int
    errmsg: str
    corp_name: str
    qualification_status: Literal[1, 2, 3]
    custom_id: str
    groupid: int
    is_joined: bool

def get_chain_corpinfo(
    access_token: Token, hash: Union[GetChainCorpinfoHash, Mapping[str, Any]]
) -> Union[GetChainCorpinfoReply, Failure]: ...

class RemoveCorpHash(TypedDict, total=False):
    chain_id: Required[str]
    corpid: str
    pending_corpid: str

class RemoveCorpReply(TypedDict):
    errcode: int
    errmsg: str

def remove_corp(
    access_token: Token, hash: Union[RemoveCorpHash, Mapping[str, Any]]
) -> Union[RemoveCorpReply, Failure]: ...

class GetChainUserCustomIdHash(TypedDict, total=False):
    chain_id: Required[str]
    corpid: Required[str]
    userid: Required[str]

class GetChainUserCustomIdReply(TypedDict):
    errcode: int
    errmsg: str
    user_custom_id: str

def get_chain_user_custom_id(
    access_token: Token, hash: Union[GetChainUserCustomIdHash, Mapping[str, Any]]
) -> Union[GetChainUserCustomIdReply, Failure]: ...
