# Made from the docstrings of advanced_feature.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from ._http import Token
from .errors import Failure

__all__ = [
    "set_approval_detail",
    "get_apply_id_list",
    "get_approval_info",
]

class SetApprovalDetailHash(TypedDict, total=False):
    apply_id: Required[str]
    approval_id: Required[str]
    approval_status: Required[Literal[1, 2, 3, 101]]
    approval_url: Required[str]
    process_list: Required[SetApprovalDetailHashProcessList]

class SetApprovalDetailHashProcessList(TypedDict, total=False):
    node_list: Required[Sequence[SetApprovalDetailHashProcessListNodeList]]

class SetApprovalDetailHashProcessListNodeList(TypedDict, total=False):
    node_apv_status: Required[Literal[1, 2, 3, 101, 102]]
    node_apv_rel: Required[Literal[1, 2, 3]]
    current_approvers: Union[List[str], Tuple[str, ...]]
    completed_approvers: Union[List[str], Tuple[str, ...]]
    apv_update_time: int

class SetApprovalDetailReply(TypedDict):
    errcode: int
    errmsg: str

def set_approval_detail(
    access_token: Token, hash: Union[SetApprovalDetailHash, Mapping[str, Any]]
) -> Union[SetApprovalDetailReply, Failure]: ...

class GetApplyIdListHash(TypedDict, total=False):
    business_type: Required[Literal[1, 2, 3, 4]]
    userid: Required[str]
    req_type: Literal[0, 1, 2]
    cursor: str
    limit: int

class GetApplyIdListReply(TypedDict):
    errcode: int
    errmsg: str
    apply_id_list: List[str]
    next_cursor: str
    has_more: bool

def get_apply_id_list(
    access_token: Token, hash: Union[GetApplyIdListHash, Mapping[str, Any]]
) -> Union[GetApplyIdListReply, Failure]: ...

class GetApprovalInfoHash(TypedDict, total=False):
    apply_id: Required[str]

class GetApprovalInfoReply(TypedDict):
    errcode: int
    errmsg: str
    approval_info: GetApprovalInfoReplyApprovalInfo

class GetApprovalInfoReplyApprovalInfo(TypedDict):
    business_type: Literal[1, 2, 3, 4]
    apply_id: str
    approval_id: str
    approval_type: Literal[0, 1, 2]
    approval_status: Literal[0, 1, 2, 3, 4, 5]
    approval_url: str
    applicant: str
    request_reason: str
    create_time: int

def get_approval_info(
    access_token: Token, hash: Union[GetApprovalInfoHash, Mapping[str, Any]]
) -> Union[GetApprovalInfoReply, Failure]: ...
