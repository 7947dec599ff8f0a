# Made from the docstrings of miniapppay.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from ._http import Media, Token
from .errors import Failure

__all__ = [
    "upload_image",
    "apply_mch",
    "get_applyment_status",
    "create_order",
    "get_order",
    "close_order",
    "get_sign",
    "refund",
    "get_refund_detail",
    "get_bill",
]

class UploadImageReply(TypedDict):
    errcode: int
    errmsg: str
    open_wx_pay_media_id: str

def upload_image(access_token: Token, media: Media) -> Union[UploadImageReply, Failure]: ...

class ApplyMchHash(TypedDict, total=False):
    out_request_no: Required[str]
    organization_type: Required[Literal[0, 1, 2, 3]]
    business_license_info: Required[ApplyMchHashBusinessLicenseInfo]
    finance_institution_info: ApplyMchHashFinanceInstitutionInfo
    merchant_short_name: Required[str]
    id_card_info: Required[ApplyMchHashIdCardInfo]
    owner: bool
    ubo_info: ApplyMchHashUboInfo
    contact_info: Required[ApplyMchHashContactInfo]
    account_info: Required[ApplyMchHashAccountInfo]
    sales_scene_info: Required[ApplyMchHashSalesSceneInfo]
    business_id: Required[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]]
    qualifications: ApplyMchHashQualifications
    business_addition_pics: ApplyMchHashBusinessAdditionPics
    userid: Required[str]

class ApplyMchHashBusinessLicenseInfo(TypedDict, total=False):
    cert_type: Literal[2389, 2394, 2395, 2396, 2399, 2400, 2520, 2521, 2522]
    business_license_copy_open_wx_pay_media_id: Required[str]
    business_license_number: Required[str]
    merchant_name: Required[str]
    legal_person: Required[str]
    company_address: str
    business_time_begin_time: str
    business_time_end_time: str

class ApplyMchHashFinanceInstitutionInfo(TypedDict, total=False):
    finance_type: Required[str]
    finance_license_pics_open_wx_pay_media_id: Required[Union[List[str], Tuple[str, ...]]]

class ApplyMchHashIdCardInfo(TypedDict, total=False):
    id_doc_type: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8]
    id_card_copy_open_wx_pay_media_id: Required[str]
    id_card_national_open_wx_pay_media_id: str
    id_card_name: Required[str]
    id_card_number: Required[str]
    id_card_address: str
    id_card_valid_time_begin: Required[str]
    id_card_valid_time: Required[str]

class ApplyMchHashUboInfo(TypedDict, total=False):
    id_doc_type: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8]
    id_card_copy_open_wx_pay_media_id: Required[str]
    id_card_national_open_wx_pay_media_id: str
    id_card_name: Required[str]
    id_card_number: Required[str]
    id_card_address: str
    id_card_valid_time_begin: Required[str]
    id_card_valid_time: Required[str]

class ApplyMchHashContactInfo(TypedDict, total=False):
    contact_type: Required[str]
    contact_info: Required[ApplyMchHashContactInfoContactInfo]
    business_authorization_letter_open_wx_pay_media_id: str
    mobile_phone: Required[str]
    contact_email: Required[str]

class ApplyMchHashContactInfoContactInfo(TypedDict, total=False):
    id_doc_type: int
    id_card_copy_open_wx_pay_media_id: str
    id_card_national_open_wx_pay_media_id: str
    id_card_name: Required[str]
    id_card_number: Required[str]
    id_card_address: str
    id_card_valid_time_begin: str
    id_card_valid_time: str

class ApplyMchHashAccountInfo(TypedDict, total=False):
    bank_account_type: Literal[74, 75]
    account_bank: Required[str]
    account_name: Required[str]
    account_number: Required[str]
    bank_address_code: Required[str]
    bank_name: str
    bank_card_supplement: ApplyMchHashAccountInfoBankCardSupplement

class ApplyMchHashAccountInfoBankCardSupplement(TypedDict, total=False):
    settlement_certificate_open_wx_pay_media_id: str
    relationship_certificate_open_wx_pay_media_id: str
    other_certificate_open_wx_pay_media_id: Union[List[str], Tuple[str, ...]]

class ApplyMchHashSalesSceneInfo(TypedDict, total=False):
    type: Required[Literal[1, 2]]
    store_url: str
    store_pic_open_wx_pay_media_id: str
    address_code: str
    offline_address: str
    entrance_pic_open_wx_pay_media_id: str
    indoor_pic_open_wx_pay_media_id: str

class ApplyMchHashQualifications(TypedDict, total=False):
    id: Required[Union[List[str], Tuple[str, ...]]]

class ApplyMchHashBusinessAdditionPics(TypedDict, total=False):
    id: Required[Union[List[str], Tuple[str, ...]]]

class ApplyMchReply(TypedDict):
    errcode: int
    errmsg: str
    error_description: str

def apply_mch(access_token: Token, hash: Union[ApplyMchHash, Mapping[str, Any]]) -> Union[ApplyMchReply, Failure]: ...

class GetApplymentStatusHash(TypedDict, total=False):
    out_request_no: Required[str]

class GetApplymentStatusReply(TypedDict):
    errcode: int
    errmsg: str
    status: GetApplymentStatusReplyStatus
    apply_state: Literal[0, 1, 2, 3, 4, 5, 6]
    real_sign_state: Literal[0, 1, 2]
    reject_reason: str

class GetApplymentStatusReplyStatus(TypedDict):
    applyment_state: Literal['CHECKING', 'ACCOUNT_NEED_VERIFY', 'AUDITING', 'REJECTED', 'NEED_SIGN', 'FINISH', 'FROZEN', 'CANCELED']
    applyment_state_desc: str
    sign_state: Literal['UNSIGNED', 'SIGNED', 'NOT_SIGNABLE']
    sign_url: str
    sub_mchid: str
    audit_detail: List[GetApplymentStatusReplyStatusAuditDetail]
    account_validation: GetApplymentStatusReplyStatusAccountValidation
    legal_validation_url: str

class GetApplymentStatusReplyStatusAuditDetail(TypedDict):
    param_name: str
    reject_reason: str

class GetApplymentStatusReplyStatusAccountValidation(TypedDict):
    account_name: str
    account_no: str
    pay_amount: int
    destination_account_number: str
    destination_account_name: str
    destination_account_bank: str
    city: str
    remark: str
    deadline: str

def get_applyment_status(
    access_token: Token, hash: Union[GetApplymentStatusHash, Mapping[str, Any]]
) -> Union[GetApplymentStatusReply, Failure]: ...

class CreateOrderHash(TypedDict, total=False):
    appid: Required[str]
    mchid: Required[str]
    out_trade_no: Required[str]
    description: Required[str]
    scenekey: str
    amount: Required[CreateOrderHashAmount]
    payer: Required[CreateOrderHashPayer]
    time_expire: str
    attach: str
    goods_tag: str
    scene_info: Required[CreateOrderHashSceneInfo]
    detail: CreateOrderHashDetail

class CreateOrderHashAmount(TypedDict, total=False):
    total: Required[int]
    currency: Required[str]

class CreateOrderHashPayer(TypedDict, total=False):
    openid: Required[str]

class CreateOrderHashSceneInfo(TypedDict, total=False):
    payer_client_ip: Required[str]
    device_id: str
    store_info: CreateOrderHashSceneInfoStoreInfo

class CreateOrderHashSceneInfoStoreInfo(TypedDict, total=False):
    id: Required[str]
    name: str
    area_code: str
    address: str

class CreateOrderHashDetail(TypedDict, total=False):
    cost_price: int
    invoice_id: str
    goods_detail: Sequence[CreateOrderHashDetailGoodsDetail]

class CreateOrderHashDetailGoodsDetail(TypedDict, total=False):
    merchant_goods_id: Required[str]
    wechatpay_goods_id: str
    goods_name: str
    quantity: Required[int]
    unit_price: Required[int]

class CreateOrderReply(TypedDict):
    errcode: int
    errmsg: str
    prepay_id: str

def create_order(
    access_token: Token, hash: Union[CreateOrderHash, Mapping[str, Any]]
) -> Union[CreateOrderReply, Failure]: ...

class GetOrderHash(TypedDict, total=False):
    mchid: Required[str]
    out_trade_no: Required[str]

class GetOrderReply(TypedDict):
    errcode: int
    errmsg: str
    mchid: str
    out_trade_no: str
    transaction_id: str
    trade_type: Literal['JSAPI', 'NATIVE', 'APP', 'MICROPAY', 'MWEB', 'FACEPAY']
    trade_state: Literal['SUCCESS', 'REFUND', 'NOTPAY', 'CLOSED', 'REVOKED', 'USERPAYING', 'PAYERROR', 'ACCEPT']
    trade_state_desc: str
    bank_type: str
    attach: str
    success_time: str
    payer: GetOrderReplyPayer
    amount: GetOrderReplyAmount
    scene_info: GetOrderReplySceneInfo
    promotion_detail: List[GetOrderReplyPromotionDetail]

class GetOrderReplyPayer(TypedDict):
    openid: str

class GetOrderReplyAmount(TypedDict):
    total: int
    payer_total: int
    currency: str
    payer_currency: str

class GetOrderReplySceneInfo(TypedDict):
    device_id: str

class GetOrderReplyPromotionDetail(TypedDict):
    coupon_id: str
    name: str
    scope: Literal['GLOBAL', 'SINGLE']
    type: Literal['CASH', 'NOCASH']
    amount: int
    stock_id: str
    wechatpay_contribute: int
    merchant_contribute: int
    other_contribute: int
    currency: str
    goods_detail: List[GetOrderReplyPromotionDetailGoodsDetail]

class GetOrderReplyPromotionDetailGoodsDetail(TypedDict):
    goods_id: str
    quantity: int
    unit_price: int
    discount_amount: int
    goods_remark: str

def get_order(access_token: Token, hash: Union[GetOrderHash, Mapping[str, Any]]) -> Union[GetOrderReply, Failure]: ...

class CloseOrderHash(TypedDict, total=False):
    mchid: Required[str]
    out_trade_no: Required[str]

class CloseOrderReply(TypedDict):
    errcode: int
    errmsg: str

def close_order(
    access_token: Token, hash: Union[CloseOrderHash, Mapping[str, Any]]
) -> Union[CloseOrderReply, Failure]: ...

class GetSignHash(TypedDict, total=False):
    appid: Required[str]
    prepay_id: Required[str]
    sign_type: str
    nonce: Required[str]
    timestamp: Required[int]

class GetSignReply(TypedDict):
    errcode: int
    errmsg: str
    pay_sign: str

def get_sign(access_token: Token, hash: Union[GetSignHash, Mapping[str, Any]]) -> Union[GetSignReply, Failure]: ...

class RefundHash(TypedDict, total=False):
    appid: Required[str]
    mchid: Required[str]
    out_trade_no: Required[str]
    out_refund_no: Required[str]
    reason: str
    funds_account: str
    amount: Required[RefundHashAmount]

class RefundHashAmount(TypedDict, total=False):
    total: Required[int]
    refund: Required[int]
    currency: Required[str]

class RefundReply(TypedDict):
    errcode: int
    errmsg: str
    out_refund_no: str
    amount: RefundReplyAmount
    promotion_detail: List[RefundReplyPromotionDetail]

class RefundReplyAmount(TypedDict):
    refund: int
    currency: str
    payer_refund: int
    discount_refund: int

class RefundReplyPromotionDetail(TypedDict):
    promotion_id: str
    scope: Literal['GLOBAL', 'SINGLE']
    type: Literal['COUPON', 'DISCOUNT']
    amount: int
    refund_amount: int

def refund(access_token: Token, hash: Union[RefundHash, Mapping[str, Any]]) -> Union[RefundReply, Failure]: ...

class GetRefundDetailHash(TypedDict, total=False):
    mchid: Required[str]
    out_refund_no: Required[str]

class GetRefundDetailReply(TypedDict):
    errcode: int
    errmsg: str
    refund_id: str
    out_refund_no: str
    transaction_id: str
    out_trade_no: str
    channel: str
    user_received_account: str
    success_time: str
    create_time: str
    status: Literal['SUCCESS', 'CLOSE', 'PROCESSING', 'ABNORMAL']
    amount: GetRefundDetailReplyAmount
    promotion_detail: List[GetRefundDetailReplyPromotionDetail]

class GetRefundDetailReplyAmount(TypedDict):
    refund: int
    currency: str
    payer_refund: int
    discount_refund: int

class GetRefundDetailReplyPromotionDetail(TypedDict):
    promotion_id: str
    scope: Literal['GLOBAL', 'SINGLE']
    type: Literal['COUPON', 'DISCOUNT']
    amount: int
    refund_amount: int

def get_refund_detail(
    access_token: Token, hash: Union[GetRefundDetailHash, Mapping[str, Any]]
) -> Union[GetRefundDetailReply, Failure]: ...

class GetBillHash(TypedDict, total=False):
    bill_date: Required[str]
    mchid: Required[str]
    bill_type: Literal['ALL', 'SUCCESS', 'REFUND']
    tar_type: str

class GetBillReply(TypedDict):
    errcode: int
    errmsg: str
    hash_type: str
    hash_value: str
    download_url: str
    auth: str

def get_bill(access_token: Token, hash: Union[GetBillHash, Mapping[str, Any]]) -> Union[GetBillReply, Failure]: ...
