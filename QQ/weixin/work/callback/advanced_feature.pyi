# Made from the docstrings of advanced_feature.py by .ci/made; change those.

from typing import Literal, Optional
from typing_extensions import TypedDict
from ._match import Message

__all__ = [
    "submit_vip_account_approval",
    "finish_vip_account_approval",
]

class SubmitVipAccountApprovalMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ApplyReason: str
    BusinessType: Literal['1', '2', '3', '4']
    ApplyId: str
    AgentID: str

def submit_vip_account_approval(message: Message) -> Optional[SubmitVipAccountApprovalMessage]: ...

class FinishVipAccountApprovalMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    FinishType: Literal['1', '2', '3']
    ApplyId: str
    AgentID: str

def finish_vip_account_approval(message: Message) -> Optional[FinishVipAccountApprovalMessage]: ...
