# Made from the docstrings of customer_strategy.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "list",
    "get",
    "get_range",
    "create",
    "edit",
]

class ListHash(TypedDict, total=False):
    cursor: str
    limit: int

class ListReply(TypedDict):
    errcode: int
    errmsg: str
    strategy: List[ListReplyStrategy]
    next_cursor: str

class ListReplyStrategy(TypedDict):
    strategy_id: int

def list(access_token: Token, hash: Union[ListHash, Mapping[str, Any]]) -> Union[ListReply, Failure]: ...

class GetHash(TypedDict, total=False):
    strategy_id: Required[int]

class GetReply(TypedDict):
    errcode: int
    errmsg: str
    strategy: GetReplyStrategy

class GetReplyStrategy(TypedDict):
    strategy_id: int
    parent_id: int
    strategy_name: str
    create_time: int
    admin_list: List[str]
    privilege: GetReplyStrategyPrivilege

class GetReplyStrategyPrivilege(TypedDict):
    view_customer_list: bool
    view_customer_data: bool
    view_room_list: bool
    contact_me: bool
    join_room: bool
    share_customer: bool
    oper_resign_customer: bool
    oper_resign_group: bool
    send_customer_msg: bool
    edit_welcome_msg: bool
    view_behavior_data: bool
    view_room_data: bool
    send_group_msg: bool
    room_deduplication: bool
    rapid_reply: bool
    onjob_customer_transfer: bool
    edit_anti_spam_rule: bool
    export_customer_list: bool
    export_customer_data: bool
    export_customer_group_list: bool
    manage_customer_tag: bool

def get(access_token: Token, hash: Union[GetHash, Mapping[str, Any]]) -> Union[GetReply, Failure]: ...

class GetRangeHash(TypedDict, total=False):
    strategy_id: Required[int]
    cursor: str
    limit: int

class GetRangeReply(TypedDict):
    errcode: int
    errmsg: str
    range: List[GetRangeReplyRange]
    next_cursor: str

class GetRangeReplyRange(TypedDict):
    type: Literal[1, 2]
    userid: str
    partyid: int

def get_range(access_token: Token, hash: Union[GetRangeHash, Mapping[str, Any]]) -> Union[GetRangeReply, Failure]: ...

class CreateHash(TypedDict, total=False):
    parent_id: int
    strategy_name: Required[str]
    admin_list: Required[Union[List[str], Tuple[str, ...]]]
    privilege: CreateHashPrivilege
    range: Required[Sequence[CreateHashRange]]

class CreateHashPrivilege(TypedDict, total=False):
    view_customer_list: bool
    view_customer_data: bool
    view_room_list: bool
    contact_me: bool
    join_room: bool
    share_customer: bool
    oper_resign_customer: bool
    oper_resign_group: bool
    send_customer_msg: bool
    edit_welcome_msg: bool
    view_behavior_data: bool
    view_room_data: bool
    send_group_msg: bool
    room_deduplication: bool
    rapid_reply: bool
    onjob_customer_transfer: bool
    edit_anti_spam_rule: bool
    export_customer_list: bool
    export_customer_data: bool
    export_customer_group_list: bool
    manage_customer_tag: bool

class CreateHashRange(TypedDict, total=False):
    type: Required[Literal[1, 2]]
    userid: str
    partyid: int

class CreateReply(TypedDict):
    errcode: int
    errmsg: str
    strategy_id: int

def create(access_token: Token, hash: Union[CreateHash, Mapping[str, Any]]) -> Union[CreateReply, Failure]: ...

class EditHash(TypedDict, total=False):
    strategy_id: Required[int]
    strategy_name: str
    admin_list: Union[List[str], Tuple[str, ...]]
    privilege: EditHashPrivilege
    range_add: Sequence[EditHashRangeAdd]
    range_del: Sequence[EditHashRangeDel]

class EditHashPrivilege(TypedDict, total=False):
    view_customer_list: bool
    view_customer_data: bool
    view_room_list: bool
    contact_me: bool
    join_room: bool
    share_customer: bool
    oper_resign_customer: bool
    oper_resign_group: bool
    send_customer_msg: bool
    edit_welcome_msg: bool
    view_behavior_data: bool
    view_room_data: bool
    send_group_msg: bool
    room_deduplication: bool
    rapid_reply: bool
    onjob_customer_transfer: bool
    edit_anti_spam_rule: bool
    export_customer_list: bool
    export_customer_data: bool
    export_customer_group_list: bool
    manage_customer_tag: bool

class EditHashRangeAdd(TypedDict, total=False):
    type: Literal[1, 2]
    userid: str
    partyid: int

class EditHashRangeDel(TypedDict, total=False):
    type: Literal[1, 2]
    userid: str
    partyid: int

class EditReply(TypedDict):
    errcode: int
    errmsg: str

def edit(access_token: Token, hash: Union[EditHash, Mapping[str, Any]]) -> Union[EditReply, Failure]: ...

class DelHash(TypedDict, total=False):
    strategy_id: Required[int]

class DelReply(TypedDict):
    errcode: int
    errmsg: str

def del_(access_token: Token, hash: Union[DelHash, Mapping[str, Any]]) -> Union[DelReply, Failure]: ...
