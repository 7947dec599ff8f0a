# Made from the docstrings of groupchat.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "onjob_transfer",
    "transfer",
    "list",
    "get",
    "add_join_way",
    "get_join_way",
    "update_join_way",
    "del_join_way",
    "statistic",
    "statistic_group_by_day",
    "get_new_external_userid",
]

class OnjobTransferHash(TypedDict, total=False):
    chat_id_list: Required[Union[List[str], Tuple[str, ...]]]
    new_owner: Required[str]

class OnjobTransferReply(TypedDict):
    errcode: int
    errmsg: str
    failed_chat_list: List[OnjobTransferReplyFailedChatList]

class OnjobTransferReplyFailedChatList(TypedDict):
    chat_id: str
    errcode: int
    errmsg: str

def onjob_transfer(
    access_token: Token, hash: Union[OnjobTransferHash, Mapping[str, Any]]
) -> Union[OnjobTransferReply, Failure]: ...

class TransferHash(TypedDict, total=False):
    chat_id_list: Required[Union[List[str], Tuple[str, ...]]]
    new_owner: Required[str]

class TransferReply(TypedDict):
    errcode: int
    errmsg: str
    failed_chat_list: List[TransferReplyFailedChatList]

class TransferReplyFailedChatList(TypedDict):
    chat_id: str
    errcode: int
    errmsg: str

def transfer(access_token: Token, hash: Union[TransferHash, Mapping[str, Any]]) -> Union[TransferReply, Failure]: ...

class ListHash(TypedDict, total=False):
    status_filter: Literal[0, 1, 2, 3]
    owner_filter: ListHashOwnerFilter
    cursor: str
    limit: Required[int]

class ListHashOwnerFilter(TypedDict, total=False):
    userid_list: Union[List[str], Tuple[str, ...]]

class ListReply(TypedDict):
    errcode: int
    errmsg: str
    group_chat_list: List[ListReplyGroupChatList]
    next_cursor: str

class ListReplyGroupChatList(TypedDict):
    chat_id: str
    status: Literal[0, 1, 2, 3]

def list(access_token: Token, hash: Union[ListHash, Mapping[str, Any]]) -> Union[ListReply, Failure]: ...

class GetHash(TypedDict, total=False):
    chat_id: Required[str]
    need_name: Literal[0, 1]

class GetReply(TypedDict):
    errcode: int
    errmsg: str
    group_chat: GetReplyGroupChat

class GetReplyGroupChat(TypedDict):
    chat_id: str
    name: str
    owner: str
    create_time: int
    notice: str
    member_list: List[GetReplyGroupChatMemberList]
    admin_list: List[GetReplyGroupChatAdminList]
    member_version: str

class GetReplyGroupChatMemberList(TypedDict):
    userid: str
    type: Literal[1, 2]
    unionid: str
    join_time: int
    join_scene: Literal[1, 2, 3]
    invitor: GetReplyGroupChatMemberListInvitor
    group_nickname: str
    name: str
    state: str

class GetReplyGroupChatMemberListInvitor(TypedDict):
    userid: str

class GetReplyGroupChatAdminList(TypedDict):
    userid: str

def get(access_token: Token, hash: Union[GetHash, Mapping[str, Any]]) -> Union[GetReply, Failure]: ...

class AddJoinWayHash(TypedDict, total=False):
    scene: Required[Literal[1, 2]]
    remark: str
    auto_create_room: Literal[0, 1]
    room_base_name: str
    room_base_id: int
    chat_id_list: Required[Union[List[str], Tuple[str, ...]]]
    state: str
    mark_source: bool

class AddJoinWayReply(TypedDict):
    errcode: int
    errmsg: str
    config_id: str

def add_join_way(
    access_token: Token, hash: Union[AddJoinWayHash, Mapping[str, Any]]
) -> Union[AddJoinWayReply, Failure]: ...

class GetJoinWayHash(TypedDict, total=False):
    config_id: Required[str]

class GetJoinWayReply(TypedDict):
    errcode: int
    errmsg: str
    join_way: GetJoinWayReplyJoinWay

class GetJoinWayReplyJoinWay(TypedDict):
    config_id: str
    scene: Literal[1, 2]
    remark: str
    auto_create_room: Literal[0, 1]
    mark_source: bool
    room_base_name: str
    room_base_id: int
    chat_id_list: List[str]
    qr_code: str
    state: str

def get_join_way(
    access_token: Token, hash: Union[GetJoinWayHash, Mapping[str, Any]]
) -> Union[GetJoinWayReply, Failure]: ...

class UpdateJoinWayHash(TypedDict, total=False):
    config_id: Required[str]
    scene: Required[Literal[1, 2]]
    remark: str
    auto_create_room: Literal[0, 1]
    room_base_name: str
    room_base_id: int
    chat_id_list: Required[Union[List[str], Tuple[str, ...]]]
    state: str
    mark_source: bool

class UpdateJoinWayReply(TypedDict):
    errcode: int
    errmsg: str

def update_join_way(
    access_token: Token, hash: Union[UpdateJoinWayHash, Mapping[str, Any]]
) -> Union[UpdateJoinWayReply, Failure]: ...

class DelJoinWayHash(TypedDict, total=False):
    config_id: Required[str]

class DelJoinWayReply(TypedDict):
    errcode: int
    errmsg: str

def del_join_way(
    access_token: Token, hash: Union[DelJoinWayHash, Mapping[str, Any]]
) -> Union[DelJoinWayReply, Failure]: ...

class StatisticHash(TypedDict, total=False):
    day_begin_time: Required[int]
    day_end_time: int
    owner_filter: Required[StatisticHashOwnerFilter]
    order_by: Literal[1, 2, 3, 4]
    order_asc: Literal[0, 1]
    offset: int
    limit: int

class StatisticHashOwnerFilter(TypedDict, total=False):
    userid_list: Required[Union[List[str], Tuple[str, ...]]]

class StatisticReply(TypedDict):
    errcode: int
    errmsg: str
    total: int
    next_offset: int
    items: List[StatisticReplyItems]

class StatisticReplyItems(TypedDict):
    owner: str
    data: StatisticReplyItemsData

class StatisticReplyItemsData(TypedDict):
    new_chat_cnt: int
    chat_total: int
    chat_has_msg: int
    new_member_cnt: int
    member_total: int
    member_has_msg: int
    msg_total: int
    migrate_trainee_chat_cnt: int

def statistic(
    access_token: Token, hash: Union[StatisticHash, Mapping[str, Any]]
) -> Union[StatisticReply, Failure]: ...

class StatisticGroupByDayHash(TypedDict, total=False):
    day_begin_time: Required[int]
    day_end_time: int
    owner_filter: Required[StatisticGroupByDayHashOwnerFilter]

class StatisticGroupByDayHashOwnerFilter(TypedDict, total=False):
    userid_list: Required[Union[List[str], Tuple[str, ...]]]

class StatisticGroupByDayReply(TypedDict):
    errcode: int
    errmsg: str
    items: List[StatisticGroupByDayReplyItems]

class StatisticGroupByDayReplyItems(TypedDict):
    stat_time: int
    data: StatisticGroupByDayReplyItemsData

class StatisticGroupByDayReplyItemsData(TypedDict):
    new_chat_cnt: int
    chat_total: int
    chat_has_msg: int
    new_member_cnt: int
    member_total: int
    member_has_msg: int
    msg_total: int
    migrate_trainee_chat_cnt: int

def statistic_group_by_day(
    access_token: Token, hash: Union[StatisticGroupByDayHash, Mapping[str, Any]]
) -> Union[StatisticGroupByDayReply, Failure]: ...

class GetNewExternalUseridHash(TypedDict, total=False):
    chat_id: Required[str]
    external_userid_list: Required[Union[List[str], Tuple[str, ...]]]

class GetNewExternalUseridReply(TypedDict):
    errcode: int
    errmsg: str
    items: List[GetNewExternalUseridReplyItems]

class GetNewExternalUseridReplyItems(TypedDict):
    external_userid: str
    new_external_userid: str

def get_new_external_userid(
    access_token: Token, hash: Union[GetNewExternalUseridHash, Mapping[str, Any]]
) -> Union[GetNewExternalUseridReply, Failure]: ...
