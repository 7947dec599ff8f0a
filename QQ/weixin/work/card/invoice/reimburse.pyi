# Made from the docstrings of reimburse.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Union
from typing_extensions import Required, TypedDict
from ..._http import Token
from ...errors import Failure

__all__ = [
    "getinvoiceinfo",
    "updateinvoicestatus",
    "updatestatusbatch",
    "getinvoiceinfobatch",
]

class GetinvoiceinfoHash(TypedDict, total=False):
    card_id: Required[str]
    encrypt_code: Required[str]

class GetinvoiceinfoReply(TypedDict):
    errcode: int
    errmsg: str
    card_id: str
    begin_time: int
    end_time: int
    openid: str
    type: str
    payee: str
    detail: str
    user_info: GetinvoiceinfoReplyUserInfo

class GetinvoiceinfoReplyUserInfo(TypedDict):
    title: str
    fee_without_tax: int
    fee: int
    tax: int
    billing_no: str
    billing_code: str
    billing_time: int
    info: List[GetinvoiceinfoReplyUserInfoInfo]
    check_code: str
    detail: str
    reimburse_status: Literal['INVOICE_REIMBURSE_INIT', 'INVOICE_REIMBURSE_LOCK', 'INVOICE_REIMBURSE_CLOSURE']
    pdf_url: str
    trip_pdf_url: str
    buyer_number: str
    buyer_address_and_phone: str
    buyer_bank_account: str
    seller_number: str
    seller_address_and_phone: str
    seller_bank_account: str
    remarks: str
    maker: str
    cashier: str

class GetinvoiceinfoReplyUserInfoInfo(TypedDict):
    name: str
    unit: str
    num: int
    price: int
    fee: int

def getinvoiceinfo(
    access_token: Token, hash: Union[GetinvoiceinfoHash, Mapping[str, Any]]
) -> Union[GetinvoiceinfoReply, Failure]: ...

class UpdateinvoicestatusHash(TypedDict, total=False):
    card_id: Required[str]
    encrypt_code: Required[str]
    reimburse_status: Required[Literal['INVOICE_REIMBURSE_INIT', 'INVOICE_REIMBURSE_LOCK', 'INVOICE_REIMBURSE_CLOSURE']]

class UpdateinvoicestatusReply(TypedDict):
    errcode: int
    errmsg: str

def updateinvoicestatus(
    access_token: Token, hash: Union[UpdateinvoicestatusHash, Mapping[str, Any]]
) -> Union[UpdateinvoicestatusReply, Failure]: ...

class UpdatestatusbatchHash(TypedDict, total=False):
    openid: Required[str]
    reimburse_status: Required[Literal['INVOICE_REIMBURSE_INIT', 'INVOICE_REIMBURSE_LOCK', 'INVOICE_REIMBURSE_CLOSURE']]
    invoice_list: Required[Sequence[UpdatestatusbatchHashInvoiceList]]

class UpdatestatusbatchHashInvoiceList(TypedDict, total=False):
    card_id: Required[str]
    encrypt_code: Required[str]

class UpdatestatusbatchReply(TypedDict):
    errcode: int
    errmsg: str

def updatestatusbatch(
    access_token: Token, hash: Union[UpdatestatusbatchHash, Mapping[str, Any]]
) -> Union[UpdatestatusbatchReply, Failure]: ...

class GetinvoiceinfobatchHash(TypedDict, total=False):
    item_list: Required[Sequence[GetinvoiceinfobatchHashItemList]]

class GetinvoiceinfobatchHashItemList(TypedDict, total=False):
    card_id: Required[str]
    encrypt_code: Required[str]

class GetinvoiceinfobatchReply(TypedDict):
    errcode: int
    errmsg: str
    item_list: List[GetinvoiceinfobatchReplyItemList]

class GetinvoiceinfobatchReplyItemList(TypedDict):
    card_id: str
    begin_time: int
    end_time: int
    openid: str
    type: str
    payee: str
    detail: str
    user_info: GetinvoiceinfobatchReplyItemListUserInfo

class GetinvoiceinfobatchReplyItemListUserInfo(TypedDict):
    title: str
    fee_without_tax: int
    fee: int
    tax: int
    billing_no: str
    billing_code: str
    billing_time: int
    info: List[GetinvoiceinfobatchReplyItemListUserInfoInfo]
    check_code: str
    detail: str
    reimburse_status: Literal['INVOICE_REIMBURSE_INIT', 'INVOICE_REIMBURSE_LOCK', 'INVOICE_REIMBURSE_CLOSURE']
    pdf_url: str
    trip_pdf_url: str
    order_id: str
    buyer_number: str
    buyer_address_and_phone: str
    buyer_bank_account: str
    seller_number: str
    seller_address_and_phone: str
    seller_bank_account: str
    remarks: str
    maker: str
    cashier: str

class GetinvoiceinfobatchReplyItemListUserInfoInfo(TypedDict):
    name: str
    unit: str
    num: int
    price: int
    fee: int

def getinvoiceinfobatch(
    access_token: Token, hash: Union[GetinvoiceinfobatchHash, Mapping[str, Any]]
) -> Union[GetinvoiceinfobatchReply, Failure]: ...
