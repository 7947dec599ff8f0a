# Made from the docstrings of oa.py by .ci/made; change those.

from typing import List, Literal, Optional
from typing_extensions import TypedDict
from ._match import Message

__all__ = [
    "open_approval_change",
    "sys_approval_change",
    "add_calendar",
    "modify_calendar",
    "delete_calendar",
    "add_schedule",
    "modify_schedule",
    "delete_schedule",
    "respond_schedule",
    "book_meeting_room",
    "cancel_meeting_room",
]

class OpenApprovalChangeMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    AgentID: str
    ApprovalInfo: OpenApprovalChangeMessageApprovalInfo
    thirdNo: str

class OpenApprovalChangeMessageApprovalInfo(TypedDict):
    ThirdNo: str
    OpenSpName: str
    OpenTemplateId: str
    OpenSpStatus: Literal['1', '2', '3', '4']
    ApplyTime: str
    ApplyUserName: str
    ApplyUserId: str
    ApplyUserParty: str
    ApplyUserImage: str
    ApprovalNodes: OpenApprovalChangeMessageApprovalInfoApprovalNodes
    NotifyNodes: OpenApprovalChangeMessageApprovalInfoNotifyNodes
    approverstep: str
    ApproverStep: str

class OpenApprovalChangeMessageApprovalInfoApprovalNodes(TypedDict):
    ApprovalNode: List[OpenApprovalChangeMessageApprovalInfoApprovalNodesApprovalNode]

class OpenApprovalChangeMessageApprovalInfoApprovalNodesApprovalNode(TypedDict):
    NodeStatus: Literal['1', '2', '3', '4']
    NodeAttr: Literal['1', '2']
    NodeType: Literal['1', '2', '3']
    Items: OpenApprovalChangeMessageApprovalInfoApprovalNodesApprovalNodeItems

class OpenApprovalChangeMessageApprovalInfoApprovalNodesApprovalNodeItems(TypedDict):
    Item: List[OpenApprovalChangeMessageApprovalInfoApprovalNodesApprovalNodeItemsItem]

class OpenApprovalChangeMessageApprovalInfoApprovalNodesApprovalNodeItemsItem(TypedDict):
    ItemName: str
    ItemUserId: str
    ItemImage: str
    ItemStatus: Literal['1', '2', '3', '4']
    ItemSpeech: str
    ItemOpTime: str
    ItemUserid: str
    ItemParty: str

class OpenApprovalChangeMessageApprovalInfoNotifyNodes(TypedDict):
    NotifyNode: List[OpenApprovalChangeMessageApprovalInfoNotifyNodesNotifyNode]

class OpenApprovalChangeMessageApprovalInfoNotifyNodesNotifyNode(TypedDict):
    ItemName: str
    ItemUserId: str
    ItemImage: str
    ItemUserid: str
    ItemParty: str

def open_approval_change(message: Message) -> Optional[OpenApprovalChangeMessage]: ...

class SysApprovalChangeMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    AgentID: str
    ApprovalInfo: SysApprovalChangeMessageApprovalInfo

class SysApprovalChangeMessageApprovalInfo(TypedDict):
    SpNoStr: str
    SpNo: str
    SpName: str
    SpStatus: Literal['1', '2', '3', '4', '6', '7', '10']
    TemplateId: str
    ApplyTime: str
    Applyer: SysApprovalChangeMessageApprovalInfoApplyer
    SpRecord: List[SysApprovalChangeMessageApprovalInfoSpRecord]
    Notifyer: List[SysApprovalChangeMessageApprovalInfoNotifyer]
    ProcessList: SysApprovalChangeMessageApprovalInfoProcessList
    Comments: List[SysApprovalChangeMessageApprovalInfoComments]
    StatuChangeEvent: str

class SysApprovalChangeMessageApprovalInfoApplyer(TypedDict):
    UserId: str
    Party: str

class SysApprovalChangeMessageApprovalInfoSpRecord(TypedDict):
    SpStatus: Literal['1', '2', '3', '4']
    ApproverAttr: Literal['1', '2']
    Details: List[SysApprovalChangeMessageApprovalInfoSpRecordDetails]

class SysApprovalChangeMessageApprovalInfoSpRecordDetails(TypedDict):
    Approver: SysApprovalChangeMessageApprovalInfoSpRecordDetailsApprover
    Speech: str
    SpStatus: Literal['1', '2', '3', '4']
    SpTime: str
    Attach: List[str]

class SysApprovalChangeMessageApprovalInfoSpRecordDetailsApprover(TypedDict):
    UserId: str

class SysApprovalChangeMessageApprovalInfoNotifyer(TypedDict):
    UserId: str

class SysApprovalChangeMessageApprovalInfoProcessList(TypedDict):
    NodeList: List[SysApprovalChangeMessageApprovalInfoProcessListNodeList]

class SysApprovalChangeMessageApprovalInfoProcessListNodeList(TypedDict):
    NodeType: Literal['1', '2', '3']
    SpStatus: str
    ApvRel: Literal['1', '2', '3']
    SubNodeList: List[SysApprovalChangeMessageApprovalInfoProcessListNodeListSubNodeList]

class SysApprovalChangeMessageApprovalInfoProcessListNodeListSubNodeList(TypedDict):
    UserInfo: SysApprovalChangeMessageApprovalInfoProcessListNodeListSubNodeListUserInfo
    Speech: str
    SpYj: str
    Sptime: str
    MediaIds: List[str]

class SysApprovalChangeMessageApprovalInfoProcessListNodeListSubNodeListUserInfo(TypedDict):
    UserId: str

class SysApprovalChangeMessageApprovalInfoComments(TypedDict):
    CommentUserInfo: SysApprovalChangeMessageApprovalInfoCommentsCommentUserInfo
    CommentTime: str
    CommentContent: str
    CommentId: str
    Attach: List[str]

class SysApprovalChangeMessageApprovalInfoCommentsCommentUserInfo(TypedDict):
    UserId: str

def sys_approval_change(message: Message) -> Optional[SysApprovalChangeMessage]: ...

class AddCalendarMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    CalId: str

def add_calendar(message: Message) -> Optional[AddCalendarMessage]: ...

class ModifyCalendarMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    CalId: str

def modify_calendar(message: Message) -> Optional[ModifyCalendarMessage]: ...

class DeleteCalendarMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    CalId: str

def delete_calendar(message: Message) -> Optional[DeleteCalendarMessage]: ...

class AddScheduleMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ScheduleId: str
    CalId: str

def add_schedule(message: Message) -> Optional[AddScheduleMessage]: ...

class ModifyScheduleMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    CalId: str
    ScheduleId: str

def modify_schedule(message: Message) -> Optional[ModifyScheduleMessage]: ...

class DeleteScheduleMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    CalId: str
    ScheduleId: str

def delete_schedule(message: Message) -> Optional[DeleteScheduleMessage]: ...

class RespondScheduleMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    CalId: str
    ScheduleId: str

def respond_schedule(message: Message) -> Optional[RespondScheduleMessage]: ...

class BookMeetingRoomMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    MeetingRoomId: str
    BookingId: str
    MeetingId: str

def book_meeting_room(message: Message) -> Optional[BookMeetingRoomMessage]: ...

class CancelMeetingRoomMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    BookingId: str
    MeetingRoomId: str
    MeetingId: str

def cancel_meeting_room(message: Message) -> Optional[CancelMeetingRoomMessage]: ...
