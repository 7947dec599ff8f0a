# Made from the docstrings of license.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from ._http import Token
from .errors import Failure

__all__ = [
    "active_account",
    "batch_active_account",
    "active_account_by_type",
    "get_active_info_by_code",
    "batch_get_active_info_by_code",
    "list_actived_account",
    "get_active_info_by_user",
    "batch_transfer_license",
    "batch_share_active_code",
    "get_app_license_info",
    "set_auto_active_status",
    "get_auto_active_status",
    "create_new_order",
    "create_renew_order_job",
    "submit_order_job",
    "list_order",
    "get_order",
    "list_order_account",
    "cancel_order",
    "create_new_order_job",
    "submit_new_order_job",
    "new_order_job_result",
    "get_union_order",
    "submit_pay_job",
    "pay_job_result",
    "support_policy_query",
]

class ActiveAccountHash(TypedDict, total=False):
    corpid: Required[str]
    active_code: Required[str]
    userid: Required[str]

class ActiveAccountReply(TypedDict):
    errcode: int
    errmsg: str

def active_account(
    provider_access_token: Token, hash: Union[ActiveAccountHash, Mapping[str, Any]]
) -> Union[ActiveAccountReply, Failure]: ...

class BatchActiveAccountHash(TypedDict, total=False):
    corpid: Required[str]
    active_list: Required[Sequence[BatchActiveAccountHashActiveList]]

class BatchActiveAccountHashActiveList(TypedDict, total=False):
    active_code: Required[str]
    userid: Required[str]

class BatchActiveAccountReply(TypedDict):
    errcode: int
    errmsg: str
    active_result: List[BatchActiveAccountReplyActiveResult]

class BatchActiveAccountReplyActiveResult(TypedDict):
    errcode: int
    active_code: str
    userid: str

def batch_active_account(
    provider_access_token: Token, hash: Union[BatchActiveAccountHash, Mapping[str, Any]]
) -> Union[BatchActiveAccountReply, Failure]: ...

class ActiveAccountByTypeHash(TypedDict, total=False):
    type: Required[Literal[1, 2]]
    corpid: Required[str]
    userid: Required[str]

class ActiveAccountByTypeReply(TypedDict):
    errcode: int
    errmsg: str

def active_account_by_type(
    provider_access_token: Token, hash: Union[ActiveAccountByTypeHash, Mapping[str, Any]]
) -> Union[ActiveAccountByTypeReply, Failure]: ...

class GetActiveInfoByCodeHash(TypedDict, total=False):
    corpid: Required[str]
    active_code: Required[str]

class GetActiveInfoByCodeReply(TypedDict):
    errcode: int
    errmsg: str
    active_info: GetActiveInfoByCodeReplyActiveInfo

class GetActiveInfoByCodeReplyActiveInfo(TypedDict):
    active_code: str
    type: Literal[1, 2]
    status: Literal[1, 2, 3, 4, 5, 6]
    userid: str
    create_time: int
    active_time: int
    expire_time: int
    merge_info: GetActiveInfoByCodeReplyActiveInfoMergeInfo
    share_info: GetActiveInfoByCodeReplyActiveInfoShareInfo

class GetActiveInfoByCodeReplyActiveInfoMergeInfo(TypedDict):
    to_active_code: str
    from_active_code: str

class GetActiveInfoByCodeReplyActiveInfoShareInfo(TypedDict):
    to_corpid: str
    from_corpid: str

def get_active_info_by_code(
    provider_access_token: Token, hash: Union[GetActiveInfoByCodeHash, Mapping[str, Any]]
) -> Union[GetActiveInfoByCodeReply, Failure]: ...

class BatchGetActiveInfoByCodeHash(TypedDict, total=False):
    corpid: Required[str]
    active_code_list: Required[Union[List[str], Tuple[str, ...]]]

class BatchGetActiveInfoByCodeReply(TypedDict):
    errcode: int
    errmsg: str
    active_info_list: List[BatchGetActiveInfoByCodeReplyActiveInfoList]
    invalid_active_code_list: List[str]

class BatchGetActiveInfoByCodeReplyActiveInfoList(TypedDict):
    active_code: str
    type: Literal[1, 2]
    status: Literal[1, 2, 3, 4, 5, 6]
    userid: str
    create_time: int
    active_time: int
    expire_time: int
    merge_info: BatchGetActiveInfoByCodeReplyActiveInfoListMergeInfo
    share_info: BatchGetActiveInfoByCodeReplyActiveInfoListShareInfo

class BatchGetActiveInfoByCodeReplyActiveInfoListMergeInfo(TypedDict):
    to_active_code: str
    from_active_code: str

class BatchGetActiveInfoByCodeReplyActiveInfoListShareInfo(TypedDict):
    to_corpid: str
    from_corpid: str

def batch_get_active_info_by_code(
    provider_access_token: Token, hash: Union[BatchGetActiveInfoByCodeHash, Mapping[str, Any]]
) -> Union[BatchGetActiveInfoByCodeReply, Failure]: ...

class ListActivedAccountHash(TypedDict, total=False):
    corpid: Required[str]
    cursor: str
    limit: int

class ListActivedAccountReply(TypedDict):
    errcode: int
    errmsg: str
    account_list: List[ListActivedAccountReplyAccountList]
    has_more: Literal[0, 1]
    next_cursor: str

class ListActivedAccountReplyAccountList(TypedDict):
    userid: str
    type: Literal[1, 2]
    active_time: int
    expire_time: int

def list_actived_account(
    provider_access_token: Token, hash: Union[ListActivedAccountHash, Mapping[str, Any]]
) -> Union[ListActivedAccountReply, Failure]: ...

class GetActiveInfoByUserHash(TypedDict, total=False):
    corpid: Required[str]
    userid: Required[str]

class GetActiveInfoByUserReply(TypedDict):
    errcode: int
    errmsg: str
    active_status: Literal[0, 1]
    active_info_list: List[GetActiveInfoByUserReplyActiveInfoList]

class GetActiveInfoByUserReplyActiveInfoList(TypedDict):
    userid: str
    type: Literal[1, 2]
    active_time: int
    expire_time: int
    active_code: str

def get_active_info_by_user(
    provider_access_token: Token, hash: Union[GetActiveInfoByUserHash, Mapping[str, Any]]
) -> Union[GetActiveInfoByUserReply, Failure]: ...

class BatchTransferLicenseHash(TypedDict, total=False):
    corpid: Required[str]
    transfer_list: Required[Sequence[BatchTransferLicenseHashTransferList]]

class BatchTransferLicenseHashTransferList(TypedDict, total=False):
    handover_userid: Required[str]
    takeover_userid: Required[str]

class BatchTransferLicenseReply(TypedDict):
    errcode: int
    errmsg: str
    transfer_result: List[BatchTransferLicenseReplyTransferResult]

class BatchTransferLicenseReplyTransferResult(TypedDict):
    errcode: int
    handover_userid: str
    takeover_userid: str

def batch_transfer_license(
    provider_access_token: Token, hash: Union[BatchTransferLicenseHash, Mapping[str, Any]]
) -> Union[BatchTransferLicenseReply, Failure]: ...

class BatchShareActiveCodeHash(TypedDict, total=False):
    from_corpid: Required[str]
    to_corpid: Required[str]
    share_list: Required[Sequence[BatchShareActiveCodeHashShareList]]
    corp_link_type: Literal[0, 1]

class BatchShareActiveCodeHashShareList(TypedDict, total=False):
    active_code: Required[str]

class BatchShareActiveCodeReply(TypedDict):
    errcode: int
    errmsg: str
    share_result: List[BatchShareActiveCodeReplyShareResult]

class BatchShareActiveCodeReplyShareResult(TypedDict):
    errcode: int
    errmsg: str
    active_code: str

def batch_share_active_code(
    provider_access_token: Token, hash: Union[BatchShareActiveCodeHash, Mapping[str, Any]]
) -> Union[BatchShareActiveCodeReply, Failure]: ...

class GetAppLicenseInfoHash(TypedDict, total=False):
    corpid: Required[str]
    suite_id: Required[str]
    appid: int

class GetAppLicenseInfoReply(TypedDict):
    errcode: int
    errmsg: str
    license_status: Literal[0, 1]
    trail_info: GetAppLicenseInfoReplyTrailInfo
    license_check_time: int

class GetAppLicenseInfoReplyTrailInfo(TypedDict):
    start_time: int
    end_time: int

def get_app_license_info(
    provider_access_token: Token, hash: Union[GetAppLicenseInfoHash, Mapping[str, Any]]
) -> Union[GetAppLicenseInfoReply, Failure]: ...

class SetAutoActiveStatusHash(TypedDict, total=False):
    corpid: Required[str]
    auto_active_status: Required[Literal[0, 1]]

class SetAutoActiveStatusReply(TypedDict):
    errcode: int
    errmsg: str

def set_auto_active_status(
    provider_access_token: Token, hash: Union[SetAutoActiveStatusHash, Mapping[str, Any]]
) -> Union[SetAutoActiveStatusReply, Failure]: ...

class GetAutoActiveStatusHash(TypedDict, total=False):
    corpid: Required[str]

class GetAutoActiveStatusReply(TypedDict):
    errcode: int
    errmsg: str
    auto_active_status: Literal[0, 1]

def get_auto_active_status(
    provider_access_token: Token, hash: Union[GetAutoActiveStatusHash, Mapping[str, Any]]
) -> Union[GetAutoActiveStatusReply, Failure]: ...

class CreateNewOrderHash(TypedDict, total=False):
    corpid: Required[str]
    buyer_userid: Required[str]
    account_count: Required[CreateNewOrderHashAccountCount]
    account_duration: Required[CreateNewOrderHashAccountDuration]

class CreateNewOrderHashAccountCount(TypedDict, total=False):
    base_count: int
    external_contact_count: int

class CreateNewOrderHashAccountDuration(TypedDict, total=False):
    months: int
    days: int

class CreateNewOrderReply(TypedDict):
    errcode: int
    errmsg: str
    order_id: str

def create_new_order(
    provider_access_token: Token, hash: Union[CreateNewOrderHash, Mapping[str, Any]]
) -> Union[CreateNewOrderReply, Failure]: ...

class CreateRenewOrderJobHash(TypedDict, total=False):
    corpid: Required[str]
    jobid: str
    account_list: Required[Sequence[CreateRenewOrderJobHashAccountList]]

class CreateRenewOrderJobHashAccountList(TypedDict, total=False):
    userid: Required[str]
    type: Required[Literal[1, 2]]

class CreateRenewOrderJobReply(TypedDict):
    errcode: int
    errmsg: str
    jobid: str
    invalid_account_list: List[CreateRenewOrderJobReplyInvalidAccountList]

class CreateRenewOrderJobReplyInvalidAccountList(TypedDict):
    errcode: int
    errmsg: str
    userid: str
    type: Literal[1, 2]

def create_renew_order_job(
    provider_access_token: Token, hash: Union[CreateRenewOrderJobHash, Mapping[str, Any]]
) -> Union[CreateRenewOrderJobReply, Failure]: ...

class SubmitOrderJobHash(TypedDict, total=False):
    jobid: Required[str]
    buyer_userid: Required[str]
    account_duration: Required[SubmitOrderJobHashAccountDuration]

class SubmitOrderJobHashAccountDuration(TypedDict, total=False):
    months: int
    new_expire_time: int

class SubmitOrderJobReply(TypedDict):
    errcode: int
    errmsg: str
    order_id: str

def submit_order_job(
    provider_access_token: Token, hash: Union[SubmitOrderJobHash, Mapping[str, Any]]
) -> Union[SubmitOrderJobReply, Failure]: ...

class ListOrderHash(TypedDict, total=False):
    corpid: str
    start_time: int
    end_time: int
    cursor: str
    limit: int

class ListOrderReply(TypedDict):
    errcode: int
    errmsg: str
    order_list: List[ListOrderReplyOrderList]
    has_more: Literal[0, 1]
    next_cursor: str

class ListOrderReplyOrderList(TypedDict):
    order_id: str
    order_type: Literal[1, 2, 5, 8]

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
    order_type: Literal[1, 2, 5, 6]
    order_status: Literal[0, 1, 2, 3, 4, 5, 6, 7]
    corpid: str
    price: int
    account_count: GetOrderReplyOrderAccountCount
    account_duration: GetOrderReplyOrderAccountDuration
    create_time: int
    pay_time: int

class GetOrderReplyOrderAccountCount(TypedDict):
    base_count: int
    external_contact_count: int

class GetOrderReplyOrderAccountDuration(TypedDict):
    months: int
    days: int
    new_expire_time: int

def get_order(
    provider_access_token: Token, hash: Union[GetOrderHash, Mapping[str, Any]]
) -> Union[GetOrderReply, Failure]: ...

class ListOrderAccountHash(TypedDict, total=False):
    order_id: Required[str]
    cursor: str
    limit: int

class ListOrderAccountReply(TypedDict):
    errcode: int
    errmsg: str
    account_list: List[ListOrderAccountReplyAccountList]
    has_more: Literal[0, 1]
    next_cursor: str

class ListOrderAccountReplyAccountList(TypedDict):
    active_code: str
    userid: str
    type: Literal[1, 2]

def list_order_account(
    provider_access_token: Token, hash: Union[ListOrderAccountHash, Mapping[str, Any]]
) -> Union[ListOrderAccountReply, Failure]: ...

class CancelOrderHash(TypedDict, total=False):
    corpid: str
    order_id: Required[str]

class CancelOrderReply(TypedDict):
    errcode: int
    errmsg: str

def cancel_order(
    provider_access_token: Token, hash: Union[CancelOrderHash, Mapping[str, Any]]
) -> Union[CancelOrderReply, Failure]: ...

class CreateNewOrderJobHash(TypedDict, total=False):
    jobid: str
    buy_list: Required[Sequence[CreateNewOrderJobHashBuyList]]

class CreateNewOrderJobHashBuyList(TypedDict, total=False):
    corpid: Required[str]
    account_count: Required[CreateNewOrderJobHashBuyListAccountCount]
    account_duration: Required[CreateNewOrderJobHashBuyListAccountDuration]
    auto_active_status: Literal[0, 1]

class CreateNewOrderJobHashBuyListAccountCount(TypedDict, total=False):
    base_count: int
    external_contact_count: int

class CreateNewOrderJobHashBuyListAccountDuration(TypedDict, total=False):
    months: int
    days: int

class CreateNewOrderJobReply(TypedDict):
    errcode: int
    errmsg: str
    jobid: str
    invalid_list: List[CreateNewOrderJobReplyInvalidList]

class CreateNewOrderJobReplyInvalidList(TypedDict):
    corpid: str
    errcode: int
    errmsg: str

def create_new_order_job(
    provider_access_token: Token, hash: Union[CreateNewOrderJobHash, Mapping[str, Any]]
) -> Union[CreateNewOrderJobReply, Failure]: ...

class SubmitNewOrderJobHash(TypedDict, total=False):
    jobid: Required[str]
    buyer_userid: Required[str]

class SubmitNewOrderJobReply(TypedDict):
    errcode: int
    errmsg: str
    jobid: str

def submit_new_order_job(
    provider_access_token: Token, hash: Union[SubmitNewOrderJobHash, Mapping[str, Any]]
) -> Union[SubmitNewOrderJobReply, Failure]: ...

class NewOrderJobResultHash(TypedDict, total=False):
    jobid: Required[str]

class NewOrderJobResultReply(TypedDict):
    errcode: int
    errmsg: str
    status: Literal[1, 2, 3]
    order_id: str
    fail_list: List[NewOrderJobResultReplyFailList]

class NewOrderJobResultReplyFailList(TypedDict):
    corpid: str
    errcode: int
    errmsg: str

def new_order_job_result(
    provider_access_token: Token, hash: Union[NewOrderJobResultHash, Mapping[str, Any]]
) -> Union[NewOrderJobResultReply, Failure]: ...

class GetUnionOrderHash(TypedDict, total=False):
    order_id: Required[str]
    cursor: str
    limit: int

class GetUnionOrderReply(TypedDict):
    errcode: int
    errmsg: str
    order: GetUnionOrderReplyOrder
    buy_list: List[GetUnionOrderReplyBuyList]
    has_more: Literal[0, 1]
    next_cursor: str

class GetUnionOrderReplyOrder(TypedDict):
    order_id: str
    order_type: int
    order_status: Literal[0, 1, 2, 3]
    price: int
    create_time: int
    pay_time: int

class GetUnionOrderReplyBuyList(TypedDict):
    sub_order_id: str
    corpid: str
    account_count: GetUnionOrderReplyBuyListAccountCount
    account_duration: GetUnionOrderReplyBuyListAccountDuration

class GetUnionOrderReplyBuyListAccountCount(TypedDict):
    base_count: int
    external_contact_count: int

class GetUnionOrderReplyBuyListAccountDuration(TypedDict):
    months: int
    days: int
    new_expire_time: int

def get_union_order(
    provider_access_token: Token, hash: Union[GetUnionOrderHash, Mapping[str, Any]]
) -> Union[GetUnionOrderReply, Failure]: ...

class SubmitPayJobHash(TypedDict, total=False):
    payer_userid: Required[str]
    order_id: Required[str]

class SubmitPayJobReply(TypedDict):
    errcode: int
    errmsg: str
    jobid: str

def submit_pay_job(
    provider_access_token: Token, hash: Union[SubmitPayJobHash, Mapping[str, Any]]
) -> Union[SubmitPayJobReply, Failure]: ...

class PayJobResultHash(TypedDict, total=False):
    jobid: Required[str]

class PayJobResultReply(TypedDict):
    errcode: int
    errmsg: str
    status: Literal[1, 2, 3]
    pay_job_result: PayJobResultReplyPayJobResult

class PayJobResultReplyPayJobResult(TypedDict):
    errcode: int
    errmsg: str
    fail_corp_list: List[PayJobResultReplyPayJobResultFailCorpList]

class PayJobResultReplyPayJobResultFailCorpList(TypedDict):
    corpid: str
    errcode: int
    errmsg: str

def pay_job_result(
    provider_access_token: Token, hash: Union[PayJobResultHash, Mapping[str, Any]]
) -> Union[PayJobResultReply, Failure]: ...

class SupportPolicyQueryHash(TypedDict, total=False):
    corpid: Required[str]

class SupportPolicyQueryReply(TypedDict):
    errcode: int
    errmsg: str
    query_result: Literal[0, 1]
    unsatisfied_reason: List[int]

def support_policy_query(
    provider_access_token: Token, hash: Union[SupportPolicyQueryHash, Mapping[str, Any]]
) -> Union[SupportPolicyQueryReply, Failure]: ...
