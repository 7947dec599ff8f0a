# Made from the docstrings of advanced_api.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Union
from typing_extensions import Required, TypedDict
from ._http import Token
from .errors import Failure

__all__ = [
    "create_order",
    "cancel_order",
    "submit_pay",
    "list_order",
    "get_order",
    "get_corp_buy_info",
]

class CreateOrderHash(TypedDict, total=False):
    advanced_api_type: int
    custom_corpid: Required[str]
    buyer_userid: Required[str]
    order_type: Literal[0, 1, 2, 3]
    chat_archive_api: CreateOrderHashChatArchiveApi

class CreateOrderHashChatArchiveApi(TypedDict, total=False):
    edition: Required[Literal[2, 3]]
    target_edition_info: CreateOrderHashChatArchiveApiTargetEditionInfo
    old_edition: int
    old_edition_info: CreateOrderHashChatArchiveApiOldEditionInfo
    purchase_count: int
    take_effect_time: int

class CreateOrderHashChatArchiveApiTargetEditionInfo(TypedDict, total=False):
    begin_time: int
    end_time: int

class CreateOrderHashChatArchiveApiOldEditionInfo(TypedDict, total=False):
    begin_time: int
    end_time: int

class CreateOrderReply(TypedDict):
    errcode: int
    errmsg: str
    order_id: str

def create_order(
    provider_access_token: Token, hash: Union[CreateOrderHash, Mapping[str, Any]]
) -> Union[CreateOrderReply, Failure]: ...

class CancelOrderHash(TypedDict, total=False):
    order_id: Required[str]

class CancelOrderReply(TypedDict):
    errcode: int
    errmsg: str

def cancel_order(
    provider_access_token: Token, hash: Union[CancelOrderHash, Mapping[str, Any]]
) -> Union[CancelOrderReply, Failure]: ...

class SubmitPayHash(TypedDict, total=False):
    order_id: Required[str]
    payer_userid: Required[str]

class SubmitPayReply(TypedDict):
    errcode: int
    errmsg: str

def submit_pay(
    provider_access_token: Token, hash: Union[SubmitPayHash, Mapping[str, Any]]
) -> Union[SubmitPayReply, Failure]: ...

class ListOrderHash(TypedDict, total=False):
    custom_corpid: str
    start_time: int
    end_time: int
    advanced_api_type: int
    cursor: str
    limit: int

class ListOrderReply(TypedDict):
    errcode: int
    errmsg: str
    order_list: List[ListOrderReplyOrderList]
    next_cursor: str
    has_more: Literal[0, 1]

class ListOrderReplyOrderList(TypedDict):
    order_id: str
    order_type: Literal[0, 1, 2, 3]
    order_status: Literal[0, 1, 2, 3, 4, 5, 6]
    create_time: int

def list_order(
    provider_access_token: Token, hash: Union[ListOrderHash, Mapping[str, Any]]
) -> Union[ListOrderReply, Failure]: ...

class GetOrderHash(TypedDict, total=False):
    order_id: Required[str]

class GetOrderReply(TypedDict):
    errcode: int
    errmsg: str
    order: GetOrderReplyOrder

class GetOrderReplyOrder(TypedDict):
    order_id: str
    advanced_api_type: int
    custom_corpid: str
    buyer_userid: str
    order_type: Literal[0, 1, 2, 3]
    order_status: Literal[0, 1, 2, 3, 4, 5, 6]
    create_time: int
    paid_price: int
    chat_archive_api: GetOrderReplyOrderChatArchiveApi

class GetOrderReplyOrderChatArchiveApi(TypedDict):
    edition: Literal[2, 3]
    purchase_count: int
    purchase_duration_days: int
    take_effect_time: int
    end_time: int
    original_price: int

def get_order(
    provider_access_token: Token, hash: Union[GetOrderHash, Mapping[str, Any]]
) -> Union[GetOrderReply, Failure]: ...

class GetCorpBuyInfoHash(TypedDict, total=False):
    advanced_api_type: Required[int]
    custom_corpid: Required[str]

class GetCorpBuyInfoReply(TypedDict):
    errcode: int
    errmsg: str
    chat_archive_api_buy_info: GetCorpBuyInfoReplyChatArchiveApiBuyInfo

class GetCorpBuyInfoReplyChatArchiveApiBuyInfo(TypedDict):
    edition_list: List[GetCorpBuyInfoReplyChatArchiveApiBuyInfoEditionList]

class GetCorpBuyInfoReplyChatArchiveApiBuyInfoEditionList(TypedDict):
    edition_list: Any
    edition: Literal[1, 2, 3]
    purchase_count: int
    begin_time: int
    end_time: int

def get_corp_buy_info(
    provider_access_token: Token, hash: Union[GetCorpBuyInfoHash, Mapping[str, Any]]
) -> Union[GetCorpBuyInfoReply, Failure]: ...
