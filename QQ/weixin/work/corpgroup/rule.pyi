# Made from the docstrings of rule.py by .ci/made; change those.

from typing import Any, List, Mapping, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "list_ids",
    "delete_rule",
    "get_rule_info",
    "add_rule",
    "modify_rule",
]

class ListIdsHash(TypedDict, total=False):
    chain_id: Required[str]

class ListIdsReply(TypedDict):
    errcode: int
    errmsg: str
    rule_ids: List[int]

def list_ids(access_token: Token, hash: Union[ListIdsHash, Mapping[str, Any]]) -> Union[ListIdsReply, Failure]: ...

class DeleteRuleHash(TypedDict, total=False):
    chain_id: Required[str]
    rule_id: Required[int]

class DeleteRuleReply(TypedDict):
    errcode: int
    errmsg: str

def delete_rule(
    access_token: Token, hash: Union[DeleteRuleHash, Mapping[str, Any]]
) -> Union[DeleteRuleReply, Failure]: ...

class GetRuleInfoHash(TypedDict, total=False):
    chain_id: Required[str]
    rule_id: Required[int]

class GetRuleInfoReply(TypedDict):
    errcode: int
    errmsg: str
    rule_info: GetRuleInfoReplyRuleInfo

class GetRuleInfoReplyRuleInfo(TypedDict):
    owner_corp_range: GetRuleInfoReplyRuleInfoOwnerCorpRange
    member_corp_range: GetRuleInfoReplyRuleInfoMemberCorpRange

class GetRuleInfoReplyRuleInfoOwnerCorpRange(TypedDict):
    departmentids: List[str]
    userids: List[str]

class GetRuleInfoReplyRuleInfoMemberCorpRange(TypedDict):
    groupids: List[str]
    corpids: List[str]

def get_rule_info(
    access_token: Token, hash: Union[GetRuleInfoHash, Mapping[str, Any]]
) -> Union[GetRuleInfoReply, Failure]: ...

class AddRuleHash(TypedDict, total=False):
    chain_id: Required[str]
    rule_info: Required[AddRuleHashRuleInfo]

class AddRuleHashRuleInfo(TypedDict, total=False):
    owner_corp_range: Required[AddRuleHashRuleInfoOwnerCorpRange]
    member_corp_range: Required[AddRuleHashRuleInfoMemberCorpRange]

class AddRuleHashRuleInfoOwnerCorpRange(TypedDict, total=False):
    departmentids: Union[List[str], Tuple[str, ...]]
    userids: Union[List[str], Tuple[str, ...]]

class AddRuleHashRuleInfoMemberCorpRange(TypedDict, total=False):
    groupids: Union[List[str], Tuple[str, ...]]
    corpids: Union[List[str], Tuple[str, ...]]

class AddRuleReply(TypedDict):
    errcode: int
    errmsg: str
    rule_id: int

def add_rule(access_token: Token, hash: Union[AddRuleHash, Mapping[str, Any]]) -> Union[AddRuleReply, Failure]: ...

class ModifyRuleHash(TypedDict, total=False):
    chain_id: Required[str]
    rule_id: Required[int]
    rule_info: Required[ModifyRuleHashRuleInfo]

class ModifyRuleHashRuleInfo(TypedDict, total=False):
    owner_corp_range: Required[ModifyRuleHashRuleInfoOwnerCorpRange]
    member_corp_range: Required[ModifyRuleHashRuleInfoMemberCorpRange]

class ModifyRuleHashRuleInfoOwnerCorpRange(TypedDict, total=False):
    departmentids: Union[List[str], Tuple[str, ...]]
    userids: Union[List[str], Tuple[str, ...]]

class ModifyRuleHashRuleInfoMemberCorpRange(TypedDict, total=False):
    groupids: Union[List[str], Tuple[str, ...]]
    corpids: Union[List[str], Tuple[str, ...]]

class ModifyRuleReply(TypedDict):
    errcode: int
    errmsg: str

def modify_rule(
    access_token: Token, hash: Union[ModifyRuleHash, Mapping[str, Any]]
) -> Union[ModifyRuleReply, Failure]: ...
