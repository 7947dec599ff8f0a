# Made from the docstrings of keyword.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "create_rule",
    "update_rule",
    "delete_rule",
    "get_rule_list",
    "get_rule_detail",
    "get_hit_msg_list",
]

class CreateRuleHash(TypedDict, total=False):
    name: Required[str]
    keyword: Required[CreateRuleHashKeyword]
    semantics: CreateRuleHashSemantics
    applicable_range: CreateRuleHashApplicableRange

class CreateRuleHashKeyword(TypedDict, total=False):
    word_list: Union[List[str], Tuple[str, ...]]

class CreateRuleHashSemantics(TypedDict, total=False):
    semantics_list: Sequence[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]]

class CreateRuleHashApplicableRange(TypedDict, total=False):
    target_type: CreateRuleHashApplicableRangeTargetType
    chat_type: CreateRuleHashApplicableRangeChatType
    department: CreateRuleHashApplicableRangeDepartment
    user: CreateRuleHashApplicableRangeUser
    external_contact: CreateRuleHashApplicableRangeExternalContact
    chat: CreateRuleHashApplicableRangeChat
    session_type: CreateRuleHashApplicableRangeSessionType
    exclude_mobile: CreateRuleHashApplicableRangeExcludeMobile
    exclude_email: CreateRuleHashApplicableRangeExcludeEmail
    exclude_bank_card: CreateRuleHashApplicableRangeExcludeBankCard

class CreateRuleHashApplicableRangeTargetType(TypedDict, total=False):
    type_list: Sequence[Literal[1, 2]]

class CreateRuleHashApplicableRangeChatType(TypedDict, total=False):
    type_list: Sequence[Literal[1, 2]]

class CreateRuleHashApplicableRangeDepartment(TypedDict, total=False):
    id_list: Sequence[int]

class CreateRuleHashApplicableRangeUser(TypedDict, total=False):
    id_list: Union[List[str], Tuple[str, ...]]

class CreateRuleHashApplicableRangeExternalContact(TypedDict, total=False):
    id_list: Union[List[str], Tuple[str, ...]]

class CreateRuleHashApplicableRangeChat(TypedDict, total=False):
    id_list: Union[List[str], Tuple[str, ...]]

class CreateRuleHashApplicableRangeSessionType(TypedDict, total=False):
    session_type_list: Sequence[Literal[1, 2]]

class CreateRuleHashApplicableRangeExcludeMobile(TypedDict, total=False):
    mobile_list: Union[List[str], Tuple[str, ...]]

class CreateRuleHashApplicableRangeExcludeEmail(TypedDict, total=False):
    email_list: Union[List[str], Tuple[str, ...]]

class CreateRuleHashApplicableRangeExcludeBankCard(TypedDict, total=False):
    bank_card_list: Union[List[str], Tuple[str, ...]]

class CreateRuleReply(TypedDict):
    errcode: int
    errmsg: str
    rule_id: str

def create_rule(
    access_token: Token, hash: Union[CreateRuleHash, Mapping[str, Any]]
) -> Union[CreateRuleReply, Failure]: ...

class UpdateRuleHash(TypedDict, total=False):
    rule_id: Required[str]
    name: str
    keyword: UpdateRuleHashKeyword
    semantics: UpdateRuleHashSemantics
    applicable_range: UpdateRuleHashApplicableRange

class UpdateRuleHashKeyword(TypedDict, total=False):
    word_list: Required[Union[List[str], Tuple[str, ...]]]

class UpdateRuleHashSemantics(TypedDict, total=False):
    semantics_list: Required[Sequence[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]]]

class UpdateRuleHashApplicableRange(TypedDict, total=False):
    target_type: UpdateRuleHashApplicableRangeTargetType
    chat_type: UpdateRuleHashApplicableRangeChatType
    department: UpdateRuleHashApplicableRangeDepartment
    user: UpdateRuleHashApplicableRangeUser
    external_contact: UpdateRuleHashApplicableRangeExternalContact
    chat: UpdateRuleHashApplicableRangeChat
    session_type: UpdateRuleHashApplicableRangeSessionType
    exclude_mobile: UpdateRuleHashApplicableRangeExcludeMobile
    exclude_email: UpdateRuleHashApplicableRangeExcludeEmail
    exclude_bank_card: UpdateRuleHashApplicableRangeExcludeBankCard

class UpdateRuleHashApplicableRangeTargetType(TypedDict, total=False):
    type_list: Sequence[Literal[1, 2]]

class UpdateRuleHashApplicableRangeChatType(TypedDict, total=False):
    type_list: Sequence[Literal[1, 2]]

class UpdateRuleHashApplicableRangeDepartment(TypedDict, total=False):
    id_list: Sequence[int]

class UpdateRuleHashApplicableRangeUser(TypedDict, total=False):
    id_list: Union[List[str], Tuple[str, ...]]

class UpdateRuleHashApplicableRangeExternalContact(TypedDict, total=False):
    id_list: Union[List[str], Tuple[str, ...]]

class UpdateRuleHashApplicableRangeChat(TypedDict, total=False):
    id_list: Union[List[str], Tuple[str, ...]]

class UpdateRuleHashApplicableRangeSessionType(TypedDict, total=False):
    session_type_list: Sequence[Literal[1, 2]]

class UpdateRuleHashApplicableRangeExcludeMobile(TypedDict, total=False):
    mobile_list: Union[List[str], Tuple[str, ...]]

class UpdateRuleHashApplicableRangeExcludeEmail(TypedDict, total=False):
    email_list: Union[List[str], Tuple[str, ...]]

class UpdateRuleHashApplicableRangeExcludeBankCard(TypedDict, total=False):
    bank_card_list: Union[List[str], Tuple[str, ...]]

class UpdateRuleReply(TypedDict):
    errcode: int
    errmsg: str

def update_rule(
    access_token: Token, hash: Union[UpdateRuleHash, Mapping[str, Any]]
) -> Union[UpdateRuleReply, Failure]: ...

class DeleteRuleHash(TypedDict, total=False):
    rule_id: Required[str]

class DeleteRuleReply(TypedDict):
    errcode: int
    errmsg: str

def delete_rule(
    access_token: Token, hash: Union[DeleteRuleHash, Mapping[str, Any]]
) -> Union[DeleteRuleReply, Failure]: ...

class GetRuleListHash(TypedDict, total=False):
    cursor: str
    limit: int

class GetRuleListReply(TypedDict):
    errcode: int
    errmsg: str
    rule_list: List[GetRuleListReplyRuleList]
    next_cursor: str
    has_more: bool

class GetRuleListReplyRuleList(TypedDict):
    rule_id: str
    name: str
    create_time: int

def get_rule_list(
    access_token: Token, hash: Union[GetRuleListHash, Mapping[str, Any]]
) -> Union[GetRuleListReply, Failure]: ...

class GetRuleDetailHash(TypedDict, total=False):
    rule_id: Required[str]

class GetRuleDetailReply(TypedDict):
    errcode: int
    errmsg: str
    name: str
    keyword: GetRuleDetailReplyKeyword
    semantics: GetRuleDetailReplySemantics
    applicable_range: GetRuleDetailReplyApplicableRange

class GetRuleDetailReplyKeyword(TypedDict):
    word_list: List[str]

class GetRuleDetailReplySemantics(TypedDict):
    semantics_list: List[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]]

class GetRuleDetailReplyApplicableRange(TypedDict):
    target_type: GetRuleDetailReplyApplicableRangeTargetType
    chat_type: GetRuleDetailReplyApplicableRangeChatType
    department: GetRuleDetailReplyApplicableRangeDepartment
    user: GetRuleDetailReplyApplicableRangeUser
    external_contact: GetRuleDetailReplyApplicableRangeExternalContact
    chat: GetRuleDetailReplyApplicableRangeChat
    session_type: GetRuleDetailReplyApplicableRangeSessionType
    exclude_mobile: GetRuleDetailReplyApplicableRangeExcludeMobile
    exclude_email: GetRuleDetailReplyApplicableRangeExcludeEmail
    exclude_bank_card: GetRuleDetailReplyApplicableRangeExcludeBankCard

class GetRuleDetailReplyApplicableRangeTargetType(TypedDict):
    type_list: List[Literal[1, 2]]

class GetRuleDetailReplyApplicableRangeChatType(TypedDict):
    type_list: List[Literal[1, 2]]

class GetRuleDetailReplyApplicableRangeDepartment(TypedDict):
    id_list: List[int]

class GetRuleDetailReplyApplicableRangeUser(TypedDict):
    id_list: List[str]

class GetRuleDetailReplyApplicableRangeExternalContact(TypedDict):
    id_list: List[str]

class GetRuleDetailReplyApplicableRangeChat(TypedDict):
    id_list: List[str]

class GetRuleDetailReplyApplicableRangeSessionType(TypedDict):
    session_type_list: List[Literal[1, 2]]

class GetRuleDetailReplyApplicableRangeExcludeMobile(TypedDict):
    mobile_list: List[str]

class GetRuleDetailReplyApplicableRangeExcludeEmail(TypedDict):
    email_list: List[str]

class GetRuleDetailReplyApplicableRangeExcludeBankCard(TypedDict):
    bank_card_list: List[str]

def get_rule_detail(
    access_token: Token, hash: Union[GetRuleDetailHash, Mapping[str, Any]]
) -> Union[GetRuleDetailReply, Failure]: ...

class GetHitMsgListHash(TypedDict, total=False):
    token: str
    cursor: str
    limit: int
    need_detail: Literal[0, 1]

class GetHitMsgListReply(TypedDict):
    errcode: int
    errmsg: str
    msg_list: List[GetHitMsgListReplyMsgList]
    next_cursor: str
    has_more: Literal[0, 1]

class GetHitMsgListReplyMsgList(TypedDict):
    msgid: str
    msg_detail: GetHitMsgListReplyMsgListMsgDetail
    hit_rule_list: List[GetHitMsgListReplyMsgListHitRuleList]

class GetHitMsgListReplyMsgListMsgDetail(TypedDict):
    sender: GetHitMsgListReplyMsgListMsgDetailSender
    receiver_list: List[GetHitMsgListReplyMsgListMsgDetailReceiverList]
    chatid: str
    send_time: int
    msgtype: Literal[1, 2, 4, 5, 8, 9, 13, 20]
    service_encrypt_info: GetHitMsgListReplyMsgListMsgDetailServiceEncryptInfo

class GetHitMsgListReplyMsgListMsgDetailSender(TypedDict):
    type: Literal[1, 2]
    id: str

class GetHitMsgListReplyMsgListMsgDetailReceiverList(TypedDict):
    type: Literal[1, 2, 3]
    id: str

class GetHitMsgListReplyMsgListMsgDetailServiceEncryptInfo(TypedDict):
    encrypted_secret_key: str
    public_key_ver: int

class GetHitMsgListReplyMsgListHitRuleList(TypedDict):
    rule_id: str
    has_hit_keyword: bool
    semantics_list: List[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]]

def get_hit_msg_list(
    access_token: Token, hash: Union[GetHitMsgListHash, Mapping[str, Any]]
) -> Union[GetHitMsgListReply, Failure]: ...
