# Made from the docstrings of meeting.py by .ci/made; change those.

from typing import List, Literal, Optional
from typing_extensions import TypedDict
from ._match import Message

__all__ = [
    "meeting_change",
    "modify_meeting",
    "cancel_meeting",
    "meeting_start",
    "meeting_end",
    "meeting_mute_all",
    "meeting_unmute_all",
    "join_meeting",
    "quit_meeting",
    "join_meeting_before_host",
    "join_waiting_room",
    "quit_waiting_room",
    "join_from_meeting_room",
    "move_to_waiting_room",
    "open_screen_share",
    "close_screen_share",
    "role_change",
    "webinar_role_change",
    "webinar_warm_up_upload",
    "pstn_status_update",
    "medium_upload",
    "start_recording",
    "pause_recording",
    "resume_recording",
    "stop_recording",
    "recording_complete",
    "delete_recording",
    "enroll",
    "cancel_enroll",
    "meeting_room_response",
    "meeting_statistics",
    "start_meeting",
]

class MeetingChangeMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: Literal['modify_meeting', 'cancel_meeting', 'meeting_start', 'meeting_end', 'meeting_mute_all', 'meeting_unmute_all', 'join_meeting', 'quit_meeting', 'join_meeting_before_host', 'join_waiting_room', 'quit_waiting_room', 'join_from_meeting_room', 'move_to_waiting_room', 'open_screen_share', 'close_screen_share', 'role_change', 'webinar_role_change', 'webinar_warm_up_upload', 'pstn_status_update', 'medium_upload', 'start_recording', 'pause_recording', 'resume_recording', 'stop_recording', 'recording_complete', 'delete_recording', 'enroll', 'cancel_enroll', 'meeting_room_response']
    MeetingId: str
    FromUserTmpOpenId: str
    OperatedUser: MeetingChangeMessageOperatedUser
    WarmUpInfo: MeetingChangeMessageWarmUpInfo
    PstnStatus: Literal['START_INVITE', 'START_ACCEPT', 'LEAVE_WITHOUT_ACCEPT', 'LEAVE_WITH_ACCEPTED', 'CANCLE_INVITE']
    AllUploadStatus: Literal['true', 'false']
    UploadInfo: List[MeetingChangeMessageUploadInfo]
    EnrollId: str
    MeetingRoomId: str
    MraAddress: MeetingChangeMessageMraAddress
    RoomResponseStatus: Literal['0', '2', '3', '5']

class MeetingChangeMessageOperatedUser(TypedDict):
    UserId: str
    TmpOpenId: str
    UserRole: str

class MeetingChangeMessageWarmUpInfo(TypedDict):
    WarmUpPicture: str
    WarmUpVideo: str
    UploadStatus: Literal['0', '1']
    ErrorMsg: str

class MeetingChangeMessageUploadInfo(TypedDict):
    MediumUrl: str
    MediumType: Literal['1', '2', '3']
    UploadStatus: Literal['0', '1']
    ErrorMsg: str

class MeetingChangeMessageMraAddress(TypedDict):
    Protocol: Literal['1', '2']
    DialString: str

def meeting_change(message: Message) -> Optional[MeetingChangeMessage]: ...

class ModifyMeetingMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    MeetingId: str

def modify_meeting(message: Message) -> Optional[ModifyMeetingMessage]: ...

class CancelMeetingMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    MeetingId: str

def cancel_meeting(message: Message) -> Optional[CancelMeetingMessage]: ...

class MeetingStartMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    MeetingId: str
    FromUserTmpOpenId: str

def meeting_start(message: Message) -> Optional[MeetingStartMessage]: ...

class MeetingEndMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    MeetingId: str
    FromUserTmpOpenId: str

def meeting_end(message: Message) -> Optional[MeetingEndMessage]: ...

class MeetingMuteAllMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    MeetingId: str
    FromUserTmpOpenId: str

def meeting_mute_all(message: Message) -> Optional[MeetingMuteAllMessage]: ...

class MeetingUnmuteAllMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    MeetingId: str
    FromUserTmpOpenId: str

def meeting_unmute_all(message: Message) -> Optional[MeetingUnmuteAllMessage]: ...

class JoinMeetingMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    MeetingId: str
    FromUserTmpOpenId: str

def join_meeting(message: Message) -> Optional[JoinMeetingMessage]: ...

class QuitMeetingMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    MeetingId: str
    FromUserTmpOpenId: str

def quit_meeting(message: Message) -> Optional[QuitMeetingMessage]: ...

class JoinMeetingBeforeHostMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    MeetingId: str
    FromUserTmpOpenId: str

def join_meeting_before_host(message: Message) -> Optional[JoinMeetingBeforeHostMessage]: ...

class JoinWaitingRoomMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    MeetingId: str
    FromUserTmpOpenId: str

def join_waiting_room(message: Message) -> Optional[JoinWaitingRoomMessage]: ...

class QuitWaitingRoomMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    MeetingId: str
    FromUserTmpOpenId: str
    OperatedUser: QuitWaitingRoomMessageOperatedUser

class QuitWaitingRoomMessageOperatedUser(TypedDict):
    UserId: str
    TmpOpenId: str

def quit_waiting_room(message: Message) -> Optional[QuitWaitingRoomMessage]: ...

class JoinFromMeetingRoomMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    MeetingId: str
    FromUserTmpOpenId: str
    OperatedUser: JoinFromMeetingRoomMessageOperatedUser

class JoinFromMeetingRoomMessageOperatedUser(TypedDict):
    UserId: str
    TmpOpenId: str

def join_from_meeting_room(message: Message) -> Optional[JoinFromMeetingRoomMessage]: ...

class MoveToWaitingRoomMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    MeetingId: str
    FromUserTmpOpenId: str
    OperatedUser: MoveToWaitingRoomMessageOperatedUser

class MoveToWaitingRoomMessageOperatedUser(TypedDict):
    UserId: str
    TmpOpenId: str

def move_to_waiting_room(message: Message) -> Optional[MoveToWaitingRoomMessage]: ...

class OpenScreenShareMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    MeetingId: str
    FromUserTmpOpenId: str

def open_screen_share(message: Message) -> Optional[OpenScreenShareMessage]: ...

class CloseScreenShareMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    MeetingId: str
    FromUserTmpOpenId: str

def close_screen_share(message: Message) -> Optional[CloseScreenShareMessage]: ...

class RoleChangeMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    MeetingId: str
    FromUserTmpOpenId: str
    OperatedUser: RoleChangeMessageOperatedUser

class RoleChangeMessageOperatedUser(TypedDict):
    UserId: str
    TmpOpenId: str
    UserRole: Literal['0', '1', '2', '3', '4', '5', '6', '7', '8']

def role_change(message: Message) -> Optional[RoleChangeMessage]: ...

class WebinarRoleChangeMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    MeetingId: str
    FromUserTmpOpenId: str
    OperatedUser: WebinarRoleChangeMessageOperatedUser

class WebinarRoleChangeMessageOperatedUser(TypedDict):
    UserId: str
    TmpOpenId: str
    UserRole: str

def webinar_role_change(message: Message) -> Optional[WebinarRoleChangeMessage]: ...

class WebinarWarmUpUploadMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    MeetingId: str
    WarmUpInfo: WebinarWarmUpUploadMessageWarmUpInfo

class WebinarWarmUpUploadMessageWarmUpInfo(TypedDict):
    WarmUpPicture: str
    WarmUpVideo: str
    UploadStatus: Literal['0', '1']
    ErrorMsg: str

def webinar_warm_up_upload(message: Message) -> Optional[WebinarWarmUpUploadMessage]: ...

class PstnStatusUpdateMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    MeetingId: str
    FromUserTmpOpenId: str
    PstnStatus: Literal['START_INVITE', 'START_ACCEPT', 'LEAVE_WITHOUT_ACCEPT', 'LEAVE_WITH_ACCEPTED', 'CANCLE_INVITE']

def pstn_status_update(message: Message) -> Optional[PstnStatusUpdateMessage]: ...

class MediumUploadMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    MeetingId: str
    AllUploadStatus: Literal['true', 'false']
    UploadInfo: List[MediumUploadMessageUploadInfo]

class MediumUploadMessageUploadInfo(TypedDict):
    MediumUrl: str
    MediumType: Literal['1', '2', '3']
    UploadStatus: Literal['0', '1']
    ErrorMsg: str

def medium_upload(message: Message) -> Optional[MediumUploadMessage]: ...

class StartRecordingMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    MeetingId: str
    FromUserTmpOpenId: str

def start_recording(message: Message) -> Optional[StartRecordingMessage]: ...

class PauseRecordingMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    MeetingId: str
    FromUserTmpOpenId: str

def pause_recording(message: Message) -> Optional[PauseRecordingMessage]: ...

class ResumeRecordingMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    MeetingId: str
    FromUserTmpOpenId: str

def resume_recording(message: Message) -> Optional[ResumeRecordingMessage]: ...

class StopRecordingMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    MeetingId: str
    FromUserTmpOpenId: str

def stop_recording(message: Message) -> Optional[StopRecordingMessage]: ...

class RecordingCompleteMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    MeetingId: str
    FromUserTmpOpenId: str

def recording_complete(message: Message) -> Optional[RecordingCompleteMessage]: ...

class DeleteRecordingMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    MeetingId: str
    FromUserTmpOpenId: str

def delete_recording(message: Message) -> Optional[DeleteRecordingMessage]: ...

class EnrollMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    MeetingId: str
    FromUserTmpOpenId: str
    EnrollId: str

def enroll(message: Message) -> Optional[EnrollMessage]: ...

class CancelEnrollMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    MeetingId: str
    FromUserTmpOpenId: str
    EnrollId: str

def cancel_enroll(message: Message) -> Optional[CancelEnrollMessage]: ...

class MeetingRoomResponseMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    FromUserTmpOpenId: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    MeetingId: str
    MeetingRoomId: str
    MraAddress: MeetingRoomResponseMessageMraAddress
    RoomResponseStatus: Literal['0', '2', '3', '5']

class MeetingRoomResponseMessageMraAddress(TypedDict):
    Protocol: Literal['1', '2']
    DialString: str

def meeting_room_response(message: Message) -> Optional[MeetingRoomResponseMessage]: ...

class MeetingStatisticsMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    Status: Literal['1', '2']

def meeting_statistics(message: Message) -> Optional[MeetingStatisticsMessage]: ...

class StartMeetingMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    ChangeType: str
    Status: Literal['1', '2']

def start_meeting(message: Message) -> Optional[StartMeetingMessage]: ...
