# Made from the docstrings of externalpay.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from ._http import Token
from .errors import Failure

__all__ = [
    "addmerchant",
    "getmerchant",
    "delmerchant",
    "set_mch_use_scope",
    "get_bill_list",
    "get_payment_info",
    "get_fund_flow",
]

class AddmerchantHash(TypedDict, total=False):
    mch_id: Required[str]
    merchant_name: Required[str]

class AddmerchantReply(TypedDict):
    errcode: int
    errmsg: str

def addmerchant(
    access_token: Token, hash: Union[AddmerchantHash, Mapping[str, Any]]
) -> Union[AddmerchantReply, Failure]: ...

class GetmerchantHash(TypedDict, total=False):
    mch_id: Required[str]

class GetmerchantReply(TypedDict):
    errcode: int
    errmsg: str
    bind_status: Literal[1, 2, 3]
    mch_id: str
    merchant_name: str
    allow_use_scope: GetmerchantReplyAllowUseScope

class GetmerchantReplyAllowUseScope(TypedDict):
    user: List[str]
    partyid: List[int]
    tagid: List[int]

def getmerchant(
    access_token: Token, hash: Union[GetmerchantHash, Mapping[str, Any]]
) -> Union[GetmerchantReply, Failure]: ...

class DelmerchantHash(TypedDict, total=False):
    mch_id: Required[str]

class DelmerchantReply(TypedDict):
    errcode: int
    errmsg: str

def delmerchant(
    access_token: Token, hash: Union[DelmerchantHash, Mapping[str, Any]]
) -> Union[DelmerchantReply, Failure]: ...

class SetMchUseScopeHash(TypedDict, total=False):
    mch_id: Required[str]
    allow_use_scope: Required[SetMchUseScopeHashAllowUseScope]

class SetMchUseScopeHashAllowUseScope(TypedDict, total=False):
    user: Union[List[str], Tuple[str, ...]]
    partyid: Sequence[int]
    tagid: Sequence[int]

class SetMchUseScopeReply(TypedDict):
    errcode: int
    errmsg: str

def set_mch_use_scope(
    access_token: Token, hash: Union[SetMchUseScopeHash, Mapping[str, Any]]
) -> Union[SetMchUseScopeReply, Failure]: ...

class GetBillListHash(TypedDict, total=False):
    begin_time: Required[int]
    end_time: Required[int]
    payee_userid: str
    cursor: str
    limit: int

class GetBillListReply(TypedDict):
    errcode: int
    errmsg: str
    bill_list: List[GetBillListReplyBillList]
    next_cursor: str

class GetBillListReplyBillList(TypedDict):
    mch_id: str
    bill_type: Literal[0, 1]
    out_trade_no: str
    out_refund_no: str
    transaction_id: str
    trade_state: Literal[1, 3]
    external_userid: str
    payee_userid: str
    total_fee: int
    total_refund_fee: int
    payment_type: Literal[0, 1, 2, 3, 14, 15]
    pay_time: int
    remark: str
    contact_info: GetBillListReplyBillListContactInfo
    payer_info: GetBillListReplyBillListPayerInfo
    commodity_list: List[GetBillListReplyBillListCommodityList]
    refund_list: List[GetBillListReplyBillListRefundList]
    miniprogram_info: GetBillListReplyBillListMiniprogramInfo

class GetBillListReplyBillListContactInfo(TypedDict):
    name: str
    phone: str
    address: str

class GetBillListReplyBillListPayerInfo(TypedDict):
    name: str
    phone: str
    address: str

class GetBillListReplyBillListCommodityList(TypedDict):
    description: str
    amount: int

class GetBillListReplyBillListRefundList(TypedDict):
    out_refund_no: str
    refund_userid: str
    refund_comment: str
    refund_reqtime: int
    refund_status: Literal[0, 1, 2, 3, 4, 5, 6, 7]
    refund_fee: int

class GetBillListReplyBillListMiniprogramInfo(TypedDict):
    appid: str
    name: str

def get_bill_list(
    access_token: Token, hash: Union[GetBillListHash, Mapping[str, Any]]
) -> Union[GetBillListReply, Failure]: ...

class GetPaymentInfoHash(TypedDict, total=False):
    payment_id: Required[str]

class GetPaymentInfoReply(TypedDict):
    errcode: int
    errmsg: str
    bill_list: List[GetPaymentInfoReplyBillList]
    out_trade_no_list: List[GetPaymentInfoReplyOutTradeNoList]

class GetPaymentInfoReplyBillList(TypedDict):
    out_trade_no: str

class GetPaymentInfoReplyOutTradeNoList(TypedDict):
    out_trade_no: str

def get_payment_info(
    access_token: Token, hash: Union[GetPaymentInfoHash, Mapping[str, Any]]
) -> Union[GetPaymentInfoReply, Failure]: ...

class GetFundFlowHash(TypedDict, total=False):
    begin_time: Required[int]
    end_time: Required[int]
    mch_id: str
    cursor: str
    limit: int

class GetFundFlowReply(TypedDict):
    errcode: int
    errmsg: str
    next_cursor: str
    fund_flow_list: List[GetFundFlowReplyFundFlowList]

class GetFundFlowReplyFundFlowList(TypedDict):
    timestamp: int
    request_no: str
    transaction_type: Literal[1, 2, 3, 4, 5]
    fund_flow_type: Literal[1, 2]
    transaction_amount: int
    account_balance: int
    out_trade_no: str
    mch_id: str
    operator_userid: str
    group_list: List[GetFundFlowReplyFundFlowListGroupList]
    remark: str

class GetFundFlowReplyFundFlowListGroupList(TypedDict):
    group_name: str

def get_fund_flow(
    access_token: Token, hash: Union[GetFundFlowHash, Mapping[str, Any]]
) -> Union[GetFundFlowReply, Failure]: ...
