# Made from the docstrings of corp.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Optional, Union
from typing_extensions import Required, TypedDict
from ._http import Hash, Query, Token
from .errors import Failure

__all__ = [
    "get_join_qrcode",
    "getapprovaldata",
    "getopenapprovaldata",
    "apply_mass_call_ticket",
    "opencorpid_to_corpid",
    "get_openid_migration",
]

class GetJoinQrcodeReply(TypedDict):
    errcode: int
    errmsg: str
    join_qrcode: str

def get_join_qrcode(access_token: Token, size_type: Optional[Query] = None) -> Union[GetJoinQrcodeReply, Failure]: ...

class GetapprovaldataHash(TypedDict, total=False):
    starttime: Required[int]
    endtime: Required[int]
    next_spnum: int

class GetapprovaldataReply(TypedDict):
    errcode: int
    errmsg: str
    count: int
    total: int
    next_spnum: int
    data: List[GetapprovaldataReplyData]

class GetapprovaldataReplyData(TypedDict):
    spname: str
    apply_name: str
    apply_org: str
    approval_name: List[str]
    notify_name: List[str]
    sp_status: Literal[1, 2, 3, 4, 6, 10]
    sp_num: int
    mediaids: List[str]
    apply_time: int
    apply_user_id: str
    leave: GetapprovaldataReplyDataLeave
    expense: GetapprovaldataReplyDataExpense
    comm: GetapprovaldataReplyDataComm

class GetapprovaldataReplyDataLeave(TypedDict):
    timeunit: Literal[0, 1]
    leave_type: Literal[1, 2, 3, 4, 5, 6, 7, 8]
    start_time: int
    end_time: int
    duration: int
    reason: str

class GetapprovaldataReplyDataExpense(TypedDict):
    expense_type: Literal[1, 2, 3, 4]
    reason: str
    item: List[GetapprovaldataReplyDataExpenseItem]

class GetapprovaldataReplyDataExpenseItem(TypedDict):
    expenseitem_type: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    time: int
    sums: int
    reason: str

class GetapprovaldataReplyDataComm(TypedDict):
    apply_data: str

def getapprovaldata(
    access_token: Token, hash: Union[GetapprovaldataHash, Mapping[str, Any]]
) -> Union[GetapprovaldataReply, Failure]: ...

class GetopenapprovaldataHash(TypedDict, total=False):
    thirdNo: Required[str]

class GetopenapprovaldataReply(TypedDict):
    errcode: int
    errmsg: str
    data: GetopenapprovaldataReplyData

class GetopenapprovaldataReplyData(TypedDict):
    ThirdNo: str
    OpenTemplateId: str
    OpenSpName: str
    OpenSpstatus: Literal[1, 2, 3, 4]
    ApplyTime: int
    ApplyUserId: str
    ApplyUsername: str
    ApplyUserParty: str
    ApplyUserImage: str
    ApprovalNodes: GetopenapprovaldataReplyDataApprovalNodes
    NotifyNodes: GetopenapprovaldataReplyDataNotifyNodes
    ApproverStep: int

class GetopenapprovaldataReplyDataApprovalNodes(TypedDict):
    ApprovalNode: List[GetopenapprovaldataReplyDataApprovalNodesApprovalNode]

class GetopenapprovaldataReplyDataApprovalNodesApprovalNode(TypedDict):
    NodeStatus: Literal[1, 2, 3, 4]
    NodeAttr: Literal[1, 2]
    NodeType: Literal[1, 2, 3]
    Items: GetopenapprovaldataReplyDataApprovalNodesApprovalNodeItems

class GetopenapprovaldataReplyDataApprovalNodesApprovalNodeItems(TypedDict):
    Item: List[GetopenapprovaldataReplyDataApprovalNodesApprovalNodeItemsItem]

class GetopenapprovaldataReplyDataApprovalNodesApprovalNodeItemsItem(TypedDict):
    ItemUserId: str
    ItemName: str
    ItemParty: str
    ItemImage: str
    ItemStatus: Literal[1, 2, 3, 4]
    ItemOpTime: int
    ItemSpeech: str

class GetopenapprovaldataReplyDataNotifyNodes(TypedDict):
    NotifyNode: List[GetopenapprovaldataReplyDataNotifyNodesNotifyNode]

class GetopenapprovaldataReplyDataNotifyNodesNotifyNode(TypedDict):
    ItemUserId: str
    ItemName: str
    ItemParty: str
    ItemImage: str

def getopenapprovaldata(
    access_token: Token, hash: Union[GetopenapprovaldataHash, Mapping[str, Any]]
) -> Union[GetopenapprovaldataReply, Failure]: ...

class ApplyMassCallTicketReply(TypedDict):
    errcode: int
    errmsg: str
    mass_call_ticket: str

def apply_mass_call_ticket(access_token: Token) -> Union[ApplyMassCallTicketReply, Failure]: ...

class OpencorpidToCorpidHash(TypedDict, total=False):
    open_corpid: Required[str]
    source_agentid: Required[int]

class OpencorpidToCorpidReply(TypedDict):
    errcode: int
    errmsg: str
    corpid: str

def opencorpid_to_corpid(
    access_token: Token, hash: Union[OpencorpidToCorpidHash, Mapping[str, Any]]
) -> Union[OpencorpidToCorpidReply, Failure]: ...

class GetOpenidMigrationReply(TypedDict):
    errcode: int
    errmsg: str
    migration_info: List[GetOpenidMigrationReplyMigrationInfo]

class GetOpenidMigrationReplyMigrationInfo(TypedDict):
    openid_type: Literal[1, 3]
    status: Literal[0, 1]

def get_openid_migration(access_token: Token, hash: Hash) -> Union[GetOpenidMigrationReply, Failure]: ...
