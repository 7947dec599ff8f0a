# Made from the docstrings of customer_acquisition.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Hash, Token
from ..errors import Failure

__all__ = [
    "list_link",
    "get",
    "create_link",
    "update_link",
    "delete_link",
    "customer",
    "statistic",
    "get_chat_info",
    "get_comp_auth_info",
    "create_once_key",
]

class ListLinkHash(TypedDict, total=False):
    limit: int
    cursor: str

class ListLinkReply(TypedDict):
    errcode: int
    errmsg: str
    link_id_list: List[str]
    next_cursor: str

def list_link(access_token: Token, hash: Union[ListLinkHash, Mapping[str, Any]]) -> Union[ListLinkReply, Failure]: ...

class GetHash(TypedDict, total=False):
    link_id: Required[str]

class GetReply(TypedDict):
    errcode: int
    errmsg: str
    link: GetReplyLink
    range: GetReplyRange
    priority_option: GetReplyPriorityOption

class GetReplyLink(TypedDict):
    link_name: str
    url: str
    create_time: int
    skip_verify: bool
    mark_source: bool

class GetReplyRange(TypedDict):
    user_list: List[str]
    department_list: List[int]

class GetReplyPriorityOption(TypedDict):
    priority_type: Literal[1, 2]
    priority_userid_list: List[str]

def get(access_token: Token, hash: Union[GetHash, Mapping[str, Any]]) -> Union[GetReply, Failure]: ...

class CreateLinkHash(TypedDict, total=False):
    link_name: Required[str]
    range: CreateLinkHashRange
    skip_verify: bool
    priority_option: CreateLinkHashPriorityOption
    mark_source: bool

class CreateLinkHashRange(TypedDict, total=False):
    user_list: Union[List[str], Tuple[str, ...]]
    department_list: Sequence[int]

class CreateLinkHashPriorityOption(TypedDict, total=False):
    priority_type: Literal[1, 2]
    priority_userid_list: Union[List[str], Tuple[str, ...]]

class CreateLinkReply(TypedDict):
    errcode: int
    errmsg: str
    link: CreateLinkReplyLink

class CreateLinkReplyLink(TypedDict):
    link_id: str
    link_name: str
    url: str
    create_time: int

def create_link(
    access_token: Token, hash: Union[CreateLinkHash, Mapping[str, Any]]
) -> Union[CreateLinkReply, Failure]: ...

class UpdateLinkHash(TypedDict, total=False):
    link_id: Required[str]
    link_name: str
    range: UpdateLinkHashRange
    skip_verify: bool
    priority_option: UpdateLinkHashPriorityOption
    mark_source: bool

class UpdateLinkHashRange(TypedDict, total=False):
    user_list: Union[List[str], Tuple[str, ...]]
    department_list: Sequence[int]

class UpdateLinkHashPriorityOption(TypedDict, total=False):
    priority_type: Literal[1, 2]
    priority_userid_list: Union[List[str], Tuple[str, ...]]

class UpdateLinkReply(TypedDict):
    errcode: int
    errmsg: str

def update_link(
    access_token: Token, hash: Union[UpdateLinkHash, Mapping[str, Any]]
) -> Union[UpdateLinkReply, Failure]: ...

class DeleteLinkHash(TypedDict, total=False):
    link_id: Required[str]

class DeleteLinkReply(TypedDict):
    errcode: int
    errmsg: str

def delete_link(
    access_token: Token, hash: Union[DeleteLinkHash, Mapping[str, Any]]
) -> Union[DeleteLinkReply, Failure]: ...

class CustomerHash(TypedDict, total=False):
    link_id: Required[str]
    limit: int
    cursor: str

class CustomerReply(TypedDict):
    errcode: int
    errmsg: str
    customer_list: List[CustomerReplyCustomerList]
    next_cursor: str

class CustomerReplyCustomerList(TypedDict):
    external_userid: str
    userid: str
    chat_status: Literal[0, 1, 2]
    state: str

def customer(access_token: Token, hash: Union[CustomerHash, Mapping[str, Any]]) -> Union[CustomerReply, Failure]: ...

class StatisticHash(TypedDict, total=False):
    link_id: Required[str]
    start_time: Required[int]
    end_time: Required[int]

class StatisticReply(TypedDict):
    errcode: int
    errmsg: str
    click_link_customer_cnt: int
    new_customer_cnt: int

def statistic(
    access_token: Token, hash: Union[StatisticHash, Mapping[str, Any]]
) -> Union[StatisticReply, Failure]: ...

class GetChatInfoHash(TypedDict, total=False):
    chat_key: Required[str]

class GetChatInfoReply(TypedDict):
    errcode: int
    errmsg: str
    userid: str
    external_userid: str
    chat_info: GetChatInfoReplyChatInfo

class GetChatInfoReplyChatInfo(TypedDict):
    recv_msg_cnt: int
    link_id: str
    state: str

def get_chat_info(
    access_token: Token, hash: Union[GetChatInfoHash, Mapping[str, Any]]
) -> Union[GetChatInfoReply, Failure]: ...

class GetCompAuthInfoReply(TypedDict):
    errcode: int
    errmsg: str
    pay_mode: Literal[0, 1]
    price: int
    link_auth_mode: Literal[0, 1]
    auth_apps: List[GetCompAuthInfoReplyAuthApps]

class GetCompAuthInfoReplyAuthApps(TypedDict):
    agentid: int

def get_comp_auth_info(access_token: Token, hash: Hash) -> Union[GetCompAuthInfoReply, Failure]: ...

class CreateOnceKeyHash(TypedDict, total=False):
    link_id: Required[str]
    key_num: int

class CreateOnceKeyReply(TypedDict):
    errcode: int
    errmsg: str
    keys: List[str]

def create_once_key(
    access_token: Token, hash: Union[CreateOnceKeyHash, Mapping[str, Any]]
) -> Union[CreateOnceKeyReply, Failure]: ...
