# Made from the docstrings of patrol.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "get_grid_info",
    "get_corp_status",
    "get_user_status",
    "category_statistic",
    "get_order_list",
    "get_order_info",
]

class GetGridInfoReply(TypedDict):
    errcode: int
    errmsg: str
    grid_list: List[GetGridInfoReplyGridList]

class GetGridInfoReplyGridList(TypedDict):
    grid_id: str
    grid_name: str
    grid_admin: List[str]

def get_grid_info(access_token: Token) -> Union[GetGridInfoReply, Failure]: ...

class GetCorpStatusHash(TypedDict, total=False):
    grid_id: str

class GetCorpStatusReply(TypedDict):
    errcode: int
    errmsg: str
    to_be_assigned: int
    processing: int
    added_today: int
    solved_today: int
    total_case: int
    total_solved: int

def get_corp_status(
    access_token: Token, hash: Union[GetCorpStatusHash, Mapping[str, Any]]
) -> Union[GetCorpStatusReply, Failure]: ...

class GetUserStatusHash(TypedDict, total=False):
    userid: Required[str]

class GetUserStatusReply(TypedDict):
    errcode: int
    errmsg: str
    processing: int
    added_today: int
    solved_today: int

def get_user_status(
    access_token: Token, hash: Union[GetUserStatusHash, Mapping[str, Any]]
) -> Union[GetUserStatusReply, Failure]: ...

class CategoryStatisticHash(TypedDict, total=False):
    category_id: str

class CategoryStatisticReply(TypedDict):
    errcode: int
    errmsg: str
    dashboard_list: List[CategoryStatisticReplyDashboardList]

class CategoryStatisticReplyDashboardList(TypedDict):
    category_id: str
    category_name: str
    category_level: Literal[1, 2]
    category_type: Literal[0, 1]
    total_case: int
    total_solved: int

def category_statistic(
    access_token: Token, hash: Union[CategoryStatisticHash, Mapping[str, Any]]
) -> Union[CategoryStatisticReply, Failure]: ...

class GetOrderListHash(TypedDict, total=False):
    begin_create_time: int
    begin_modify_time: int
    cursor: str
    limit: int

class GetOrderListReply(TypedDict):
    errcode: int
    errmsg: str
    order_list: List[GetOrderListReplyOrderList]
    next_cursor: str

class GetOrderListReplyOrderList(TypedDict):
    order_id: str
    desc: str
    urge_type: Literal[1, 2, 3]
    case_name: str
    grid_id: str
    grid_name: str
    create_time: int
    image_urls: List[str]
    video_media_ids: List[str]
    location: GetOrderListReplyOrderListLocation
    processor_userids: List[str]
    process_list: List[GetOrderListReplyOrderListProcessList]

class GetOrderListReplyOrderListLocation(TypedDict):
    name: str
    address: str
    longitude: float
    latitude: float

class GetOrderListReplyOrderListProcessList(TypedDict):
    process_type: Literal[1, 2, 3, 4, 5, 6, 7]
    process_desc: str
    status: Literal[0, 1]
    image_urls: List[str]
    video_media_ids: List[str]
    solve_userid: str
    solved_time: int

def get_order_list(
    access_token: Token, hash: Union[GetOrderListHash, Mapping[str, Any]]
) -> Union[GetOrderListReply, Failure]: ...

class GetOrderInfoHash(TypedDict, total=False):
    order_id: Required[str]

class GetOrderInfoReply(TypedDict):
    errcode: int
    errmsg: str
    order_info: GetOrderInfoReplyOrderInfo

class GetOrderInfoReplyOrderInfo(TypedDict):
    order_id: str
    desc: str
    urge_type: Literal[1, 2, 3]
    case_name: str
    grid_id: str
    grid_name: str
    create_time: int
    image_urls: List[str]
    video_media_ids: List[str]
    location: GetOrderInfoReplyOrderInfoLocation
    processor_userids: List[str]
    process_list: List[GetOrderInfoReplyOrderInfoProcessList]

class GetOrderInfoReplyOrderInfoLocation(TypedDict):
    name: str
    address: str
    longitude: float
    latitude: float

class GetOrderInfoReplyOrderInfoProcessList(TypedDict):
    process_type: Literal[1, 2, 3, 4, 5, 6, 7]
    process_desc: str
    status: Literal[0, 1]
    image_urls: List[str]
    video_media_ids: List[str]
    solve_userid: str
    solved_time: int

def get_order_info(
    access_token: Token, hash: Union[GetOrderInfoHash, Mapping[str, Any]]
) -> Union[GetOrderInfoReply, Failure]: ...
