# Made from the docstrings of content_priv.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from ..._http import Token
from ...errors import Failure

__all__ = [
    "get_sheet_priv",
    "update_sheet_priv",
    "create_rule",
    "mod_rule_member",
    "delete_rule",
]

class GetSheetPrivHash(TypedDict, total=False):
    docid: Required[str]
    type: Required[Literal[1, 2]]
    rule_id_list: Union[List[str], Tuple[str, ...]]

class GetSheetPrivReply(TypedDict):
    errcode: int
    errmsg: str
    rule_list: List[GetSheetPrivReplyRuleList]

class GetSheetPrivReplyRuleList(TypedDict):
    type: Literal[1, 2]
    rule_id: int
    name: str
    priv_list: List[GetSheetPrivReplyRuleListPrivList]

class GetSheetPrivReplyRuleListPrivList(TypedDict):
    sheet_id: str
    priv: str
    can_insert_record: bool
    can_delete_record: bool
    can_create_modify_delete_view: bool
    field_priv: GetSheetPrivReplyRuleListPrivListFieldPriv
    record_priv: GetSheetPrivReplyRuleListPrivListRecordPriv
    clear: bool

class GetSheetPrivReplyRuleListPrivListFieldPriv(TypedDict):
    field_range_type: Literal[1, 2]
    field_rule_list: List[GetSheetPrivReplyRuleListPrivListFieldPrivFieldRuleList]
    field_default_rule: GetSheetPrivReplyRuleListPrivListFieldPrivFieldDefaultRule

class GetSheetPrivReplyRuleListPrivListFieldPrivFieldRuleList(TypedDict):
    field_id: str
    field_type: str
    can_edit: bool
    can_insert: bool
    can_view: bool

class GetSheetPrivReplyRuleListPrivListFieldPrivFieldDefaultRule(TypedDict):
    can_edit: bool
    can_insert: bool
    can_view: bool

class GetSheetPrivReplyRuleListPrivListRecordPriv(TypedDict):
    record_range_type: Literal[1, 2, 3]
    record_rule_list: List[GetSheetPrivReplyRuleListPrivListRecordPrivRecordRuleList]
    other_priv: Literal[1, 2]

class GetSheetPrivReplyRuleListPrivListRecordPrivRecordRuleList(TypedDict):
    field_id: str
    field_type: str
    oper_type: Literal[1, 2, 3, 4, 5, 6, 7]
    value: List[str]

def get_sheet_priv(
    access_token: Token, hash: Union[GetSheetPrivHash, Mapping[str, Any]]
) -> Union[GetSheetPrivReply, Failure]: ...

class UpdateSheetPrivHash(TypedDict, total=False):
    docid: Required[str]
    type: Required[Literal[1, 2]]
    rule_id: int
    name: str
    priv_list: Sequence[UpdateSheetPrivHashPrivList]

class UpdateSheetPrivHashPrivList(TypedDict, total=False):
    sheet_id: Required[str]
    priv: Required[str]
    can_insert_record: bool
    can_delete_record: bool
    can_create_modify_delete_view: bool
    field_priv: UpdateSheetPrivHashPrivListFieldPriv
    record_priv: UpdateSheetPrivHashPrivListRecordPriv
    clear: bool

class UpdateSheetPrivHashPrivListFieldPriv(TypedDict, total=False):
    field_range_type: Required[Literal[1, 2]]
    field_rule_list: Required[Sequence[UpdateSheetPrivHashPrivListFieldPrivFieldRuleList]]
    field_default_rule: UpdateSheetPrivHashPrivListFieldPrivFieldDefaultRule

class UpdateSheetPrivHashPrivListFieldPrivFieldRuleList(TypedDict, total=False):
    field_id: Required[str]
    field_type: Required[str]
    can_edit: Required[bool]
    can_insert: Required[bool]
    can_view: Required[bool]

class UpdateSheetPrivHashPrivListFieldPrivFieldDefaultRule(TypedDict, total=False):
    can_edit: bool
    can_insert: bool
    can_view: bool

class UpdateSheetPrivHashPrivListRecordPriv(TypedDict, total=False):
    record_range_type: Required[Literal[1, 2, 3]]
    record_rule_list: Sequence[UpdateSheetPrivHashPrivListRecordPrivRecordRuleList]
    other_priv: Required[Literal[1, 2]]

class UpdateSheetPrivHashPrivListRecordPrivRecordRuleList(TypedDict, total=False):
    field_id: Required[str]
    field_type: str
    oper_type: Required[Literal[1, 2, 3, 4, 5, 6, 7]]
    value: Required[Union[List[str], Tuple[str, ...]]]

class UpdateSheetPrivReply(TypedDict):
    errcode: int
    errmsg: str

def update_sheet_priv(
    access_token: Token, hash: Union[UpdateSheetPrivHash, Mapping[str, Any]]
) -> Union[UpdateSheetPrivReply, Failure]: ...

class CreateRuleHash(TypedDict, total=False):
    docid: Required[str]
    name: Required[str]

class CreateRuleReply(TypedDict):
    errcode: int
    errmsg: str
    rule_id: int

def create_rule(
    access_token: Token, hash: Union[CreateRuleHash, Mapping[str, Any]]
) -> Union[CreateRuleReply, Failure]: ...

class ModRuleMemberHash(TypedDict, total=False):
    docid: Required[str]
    rule_id: Required[int]
    add_member_range: ModRuleMemberHashAddMemberRange
    del_member_range: ModRuleMemberHashDelMemberRange

class ModRuleMemberHashAddMemberRange(TypedDict, total=False):
    userid_list: Union[List[str], Tuple[str, ...]]

class ModRuleMemberHashDelMemberRange(TypedDict, total=False):
    userid_list: Union[List[str], Tuple[str, ...]]

class ModRuleMemberReply(TypedDict):
    errcode: int
    errmsg: str

def mod_rule_member(
    access_token: Token, hash: Union[ModRuleMemberHash, Mapping[str, Any]]
) -> Union[ModRuleMemberReply, Failure]: ...

class DeleteRuleHash(TypedDict, total=False):
    docid: Required[str]
    rule_id_list: Required[Sequence[int]]

class DeleteRuleReply(TypedDict):
    errcode: int
    errmsg: str

def delete_rule(
    access_token: Token, hash: Union[DeleteRuleHash, Mapping[str, Any]]
) -> Union[DeleteRuleReply, Failure]: ...
