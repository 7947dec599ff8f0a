# Made from the docstrings of contactrule.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from ._http import Hash, Token
from .errors import Failure

__all__ = [
    "create",
    "list",
    "update",
    "delete",
]

class CreateHash(TypedDict, total=False):
    rules: Required[Sequence[CreateHashRules]]

class CreateHashRules(TypedDict, total=False):
    rule_id: int
    rule_type: Required[Literal[1, 2, 3]]
    range: Required[CreateHashRulesRange]
    whitelist: CreateHashRulesWhitelist
    exclude: CreateHashRulesExclude
    is_allowed_search: bool
    is_allowed_conversation: bool

class CreateHashRulesRange(TypedDict, total=False):
    userid: Union[List[str], Tuple[str, ...]]
    partyid: Sequence[int]
    tagid: Sequence[int]

class CreateHashRulesWhitelist(TypedDict, total=False):
    userid: Union[List[str], Tuple[str, ...]]
    partyid: Sequence[int]
    tagid: Sequence[int]

class CreateHashRulesExclude(TypedDict, total=False):
    userid: Union[List[str], Tuple[str, ...]]
    partyid: Sequence[int]
    tagid: Sequence[int]

class CreateReply(TypedDict):
    errcode: int
    errmsg: str
    rule_ids: List[int]

def create(access_token: Token, hash: Union[CreateHash, Mapping[str, Any]]) -> Union[CreateReply, Failure]: ...

class ListReply(TypedDict):
    errcode: int
    errmsg: str
    rules: List[ListReplyRules]

class ListReplyRules(TypedDict):
    rule_id: int
    rule_type: Literal[1, 2, 3]
    range: ListReplyRulesRange
    whitelist: ListReplyRulesWhitelist
    exclude: ListReplyRulesExclude
    is_allowed_search: bool
    is_allowed_conversation: bool

class ListReplyRulesRange(TypedDict):
    userid: List[str]
    partyid: List[int]
    tagid: List[int]

class ListReplyRulesWhitelist(TypedDict):
    userid: List[str]
    partyid: List[int]
    tagid: List[int]

class ListReplyRulesExclude(TypedDict):
    userid: List[str]
    partyid: List[int]
    tagid: List[int]

def list(access_token: Token, hash: Hash) -> Union[ListReply, Failure]: ...

class UpdateHash(TypedDict, total=False):
    rules: Required[Sequence[UpdateHashRules]]

class UpdateHashRules(TypedDict, total=False):
    rule_id: Required[int]
    rule_type: Literal[1, 2, 3]
    range: Required[UpdateHashRulesRange]
    whitelist: UpdateHashRulesWhitelist
    exclude: UpdateHashRulesExclude
    is_allowed_search: bool
    is_allowed_conversation: bool

class UpdateHashRulesRange(TypedDict, total=False):
    userid: Union[List[str], Tuple[str, ...]]
    partyid: Sequence[int]
    tagid: Sequence[int]

class UpdateHashRulesWhitelist(TypedDict, total=False):
    userid: Union[List[str], Tuple[str, ...]]
    partyid: Sequence[int]
    tagid: Sequence[int]

class UpdateHashRulesExclude(TypedDict, total=False):
    userid: Union[List[str], Tuple[str, ...]]
    partyid: Sequence[int]
    tagid: Sequence[int]

class UpdateReply(TypedDict):
    errcode: int
    errmsg: str
    rules: List[UpdateReplyRules]

class UpdateReplyRules(TypedDict):
    rule_id: int
    rule_type: Literal[1, 2, 3]

def update(access_token: Token, hash: Union[UpdateHash, Mapping[str, Any]]) -> Union[UpdateReply, Failure]: ...

class DeleteHash(TypedDict, total=False):
    rule_ids: Required[Sequence[int]]

class DeleteReply(TypedDict):
    errcode: int
    errmsg: str

def delete(access_token: Token, hash: Union[DeleteHash, Mapping[str, Any]]) -> Union[DeleteReply, Failure]: ...
