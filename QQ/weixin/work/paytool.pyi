# Made from the docstrings of paytool.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Union
from typing_extensions import Required, TypedDict
from ._http import Token
from .errors import Failure

__all__ = [
    "open_order",
    "close_order",
    "get_order_list",
    "get_order_detail",
    "get_invoice_list",
    "mark_invoice_status",
]

def signed(hash: Mapping[str, Any], key: str) -> dict[str, Any]: ...

class OpenOrderHash(TypedDict, total=False):
    nonce_str: Required[str]
    ts: Required[int]
    sig: Required[str]
    business_type: Required[Literal[1, 2, 3]]
    custom_corpid: str
    pay_type: Required[Literal[0, 1, 2]]
    bank_receipt_media_id: str
    creator: str
    product_list: Required[OpenOrderHashProductList]

class OpenOrderHashProductList(TypedDict, total=False):
    third_app: OpenOrderHashProductListThirdApp
    customized_app: OpenOrderHashProductListCustomizedApp
    promotion_case: OpenOrderHashProductListPromotionCase

class OpenOrderHashProductListThirdApp(TypedDict, total=False):
    order_type: Required[Literal[0, 1, 2]]
    notify_custom_corp: Literal[0, 1]
    buy_info_list: Required[Sequence[OpenOrderHashProductListThirdAppBuyInfoList]]

class OpenOrderHashProductListThirdAppBuyInfoList(TypedDict, total=False):
    suiteid: Required[str]
    appid: int
    edition_id: Required[str]
    user_count: int
    duration_days: int
    take_effect_date: str
    discount_info: OpenOrderHashProductListThirdAppBuyInfoListDiscountInfo

class OpenOrderHashProductListThirdAppBuyInfoListDiscountInfo(TypedDict, total=False):
    discount_type: Required[Literal[1, 2]]
    discount_amount: int
    discount_ratio: int
    discount_remarks: Required[str]

class OpenOrderHashProductListCustomizedApp(TypedDict, total=False):
    order_type: Required[Literal[0, 1, 2]]
    notify_custom_corp: Literal[0, 1]
    buy_info_list: Required[Sequence[OpenOrderHashProductListCustomizedAppBuyInfoList]]

class OpenOrderHashProductListCustomizedAppBuyInfoList(TypedDict, total=False):
    suiteid: Required[str]
    appid: int
    user_count: int
    duration_days: int
    take_effect_date: str
    total_price: Required[int]

class OpenOrderHashProductListPromotionCase(TypedDict, total=False):
    order_type: Required[Literal[0, 1, 2]]
    notify_custom_corp: Literal[0, 1]
    case_id: Required[str]
    promotion_edition_name: Required[str]
    duration_days: int
    take_effect_date: str
    buy_info_list: Sequence[OpenOrderHashProductListPromotionCaseBuyInfoList]

class OpenOrderHashProductListPromotionCaseBuyInfoList(TypedDict, total=False):
    suiteid: Required[str]
    appid: int
    user_count: int

class OpenOrderReply(TypedDict):
    errcode: int
    errmsg: str
    order_id: str
    order_url: str
    origin_price: int
    paid_price: int

def open_order(
    provider_access_token: Token, hash: Union[OpenOrderHash, Mapping[str, Any]]
) -> Union[OpenOrderReply, Failure]: ...

class CloseOrderHash(TypedDict, total=False):
    nonce_str: Required[str]
    ts: Required[int]
    sig: Required[str]
    order_id: Required[str]

class CloseOrderReply(TypedDict):
    errcode: int
    errmsg: str

def close_order(
    provider_access_token: Token, hash: Union[CloseOrderHash, Mapping[str, Any]]
) -> Union[CloseOrderReply, Failure]: ...

class GetOrderListHash(TypedDict, total=False):
    nonce_str: Required[str]
    ts: Required[int]
    sig: Required[str]
    business_type: Literal[1, 2, 3]
    start_time: int
    end_time: int
    cursor: str
    limit: Required[int]

class GetOrderListReply(TypedDict):
    errcode: int
    errmsg: str
    pay_order_list: List[GetOrderListReplyPayOrderList]
    next_cursor: str
    has_more: Literal[0, 1]

class GetOrderListReplyPayOrderList(TypedDict):
    order_id: str
    custom_corpid: str
    create_time: int
    buy_content: str
    origin_price: int
    paid_price: int
    order_status: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9]
    order_from: Literal[1, 2]
    creator: str
    pay_type: Literal[0, 1, 2]

def get_order_list(
    provider_access_token: Token, hash: Union[GetOrderListHash, Mapping[str, Any]]
) -> Union[GetOrderListReply, Failure]: ...

class GetOrderDetailHash(TypedDict, total=False):
    nonce_str: Required[str]
    ts: Required[int]
    sig: Required[str]
    order_id: Required[str]

class GetOrderDetailReply(TypedDict):
    errcode: int
    errmsg: str
    pay_order: GetOrderDetailReplyPayOrder

class GetOrderDetailReplyPayOrder(TypedDict):
    order_id: str
    custom_corpid: str
    custom_corp_name: str
    create_time: int
    business_type: Literal[1, 2, 3]
    buy_content: str
    origin_price: int
    paid_price: int
    order_status: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9]
    order_from: Literal[1, 2]
    creator: str
    pay_type: Literal[0, 1, 2]
    pay_from: Literal[0, 1, 2]
    pay_channel: Literal[1, 2]
    channel_order_id: str
    paid_time: int
    income_type: Literal[1, 2]
    income_time: int
    income_amount: int
    product_list: GetOrderDetailReplyPayOrderProductList

class GetOrderDetailReplyPayOrderProductList(TypedDict):
    third_app: GetOrderDetailReplyPayOrderProductListThirdApp
    customized_app: GetOrderDetailReplyPayOrderProductListCustomizedApp
    promotion_case: GetOrderDetailReplyPayOrderProductListPromotionCase

class GetOrderDetailReplyPayOrderProductListThirdApp(TypedDict):
    order_type: Literal[0, 1, 2]
    notify_custom_corp: int
    buy_info_list: List[GetOrderDetailReplyPayOrderProductListThirdAppBuyInfoList]

class GetOrderDetailReplyPayOrderProductListThirdAppBuyInfoList(TypedDict):
    suiteid: str
    appid: int
    edition_id: str
    user_count: int
    duration_days: int
    take_effect_date: str
    origin_price: int
    paid_price: int

class GetOrderDetailReplyPayOrderProductListCustomizedApp(TypedDict):
    order_type: Literal[0, 1, 2]
    notify_custom_corp: int
    buy_info_list: List[GetOrderDetailReplyPayOrderProductListCustomizedAppBuyInfoList]

class GetOrderDetailReplyPayOrderProductListCustomizedAppBuyInfoList(TypedDict):
    suiteid: str
    appid: int
    user_count: int
    duration_days: int
    take_effect_date: str
    origin_price: int
    paid_price: int

class GetOrderDetailReplyPayOrderProductListPromotionCase(TypedDict):
    order_type: Literal[0, 1, 2]
    notify_custom_corp: int
    case_id: str
    promotion_edition_name: str
    duration_days: int
    buy_info_list: List[GetOrderDetailReplyPayOrderProductListPromotionCaseBuyInfoList]

class GetOrderDetailReplyPayOrderProductListPromotionCaseBuyInfoList(TypedDict):
    suiteid: str
    appid: int
    edition_id: str
    user_count: int
    take_effect_date: str

def get_order_detail(
    provider_access_token: Token, hash: Union[GetOrderDetailHash, Mapping[str, Any]]
) -> Union[GetOrderDetailReply, Failure]: ...

class GetInvoiceListHash(TypedDict, total=False):
    start_time: int
    end_time: int
    cursor: str
    limit: int

class GetInvoiceListReply(TypedDict):
    errcode: int
    errmsg: str
    invoice_list: List[GetInvoiceListReplyInvoiceList]
    next_cursor: str
    has_more: Literal[0, 1]

class GetInvoiceListReplyInvoiceList(TypedDict):
    order_id: str
    custom_corpid: str
    apply_time: int
    invoice_type: Literal[0, 1]
    paid_price: int
    invoice_status: Literal[0, 1, 2, 3]
    invoice_title: str
    tax_number: str
    send_way: Literal[0, 1, 2]
    contact_name: str
    contact_tel: str
    contact_addr: str
    contact_postcode: str
    receive_email: str
    company_addr: str
    company_tel: str
    bank_name: str
    bank_account_number: str
    invoice_note: str

def get_invoice_list(
    provider_access_token: Token, hash: Union[GetInvoiceListHash, Mapping[str, Any]]
) -> Union[GetInvoiceListReply, Failure]: ...

class MarkInvoiceStatusHash(TypedDict, total=False):
    order_id: Required[str]
    oper_userid: Required[str]
    invoice_status: Required[Literal[1, 2, 3]]
    invoice_note: Required[str]

class MarkInvoiceStatusReply(TypedDict):
    errcode: int
    errmsg: str

def mark_invoice_status(
    provider_access_token: Token, hash: Union[MarkInvoiceStatusHash, Mapping[str, Any]]
) -> Union[MarkInvoiceStatusReply, Failure]: ...
