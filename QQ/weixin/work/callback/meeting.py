"""QQ::weixin::work::callback::meeting: 会议.

Changes of meetings and webinars. meeting_change() takes any of them, the others one kind each.
"""

from typing import Optional

from ._match import Message, matching

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


def meeting_change(message: Message) -> Optional[Message]:
    """会议变更: a meeting changed.

    EVENT MsgType=event Event=meeting_change
    https://developer.work.weixin.qq.com/document/path/99081 (2023/04/26)

    Only for meetings that were made through the API; of files (medium_upload), what was uploaded through it.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who did it, a member's userid; sys if the system did; empty if who did it is no member of
            the corp.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always meeting_change.
        ChangeType (str): one of modify_meeting, cancel_meeting, meeting_start, meeting_end, meeting_mute_all,
            meeting_unmute_all, join_meeting, quit_meeting, join_meeting_before_host, join_waiting_room,
            quit_waiting_room, join_from_meeting_room, move_to_waiting_room, open_screen_share, close_screen_share,
            role_change, webinar_role_change, webinar_warm_up_upload, pstn_status_update, medium_upload,
            start_recording, pause_recording, resume_recording, stop_recording, recording_complete, delete_recording,
            enroll, cancel_enroll, meeting_room_response.
        MeetingId (str): the meeting.
        FromUserTmpOpenId (str): who did it, by the temporary id that holds within this meeting; empty if the system
            did; not when ChangeType is modify_meeting, cancel_meeting, webinar_warm_up_upload or medium_upload.
        OperatedUser (dict): whom it was done to; only when ChangeType is quit_waiting_room, join_from_meeting_room,
            move_to_waiting_room, role_change or webinar_role_change.
        OperatedUser.UserId (str): the member; empty for who is no member of the corp.
        OperatedUser.TmpOpenId (str): the temporary id that holds within this meeting.
        OperatedUser.UserRole (str): the role from now on: 0 = an ordinary member, 1 = the creator, 2 = a host, 3 = the
            creator and host, 4 = a guest, 5 = a guest and host, 6 = a co-host, 7 = the creator and co-host, 8 = a host
            named by the API; in a webinar also 30 = a panellist of the corp, 31 = a panellist from outside, 32 = a
            panellist who came by a link, 33 = an attendee, 34 = an attendee who may speak.
        WarmUpInfo (dict): the warm-up of the webinar; only when ChangeType is webinar_warm_up_upload.
        WarmUpInfo.WarmUpPicture (str): the address of the picture.
        WarmUpInfo.WarmUpVideo (str): the address of the video.
        WarmUpInfo.UploadStatus (str): 0 = failed, 1 = uploaded.
        WarmUpInfo.ErrorMsg (str): why it failed; only when UploadStatus is 0.
        PstnStatus (str): START_INVITE = calling, START_ACCEPT = answered, LEAVE_WITHOUT_ACCEPT = not answered or
            refused, LEAVE_WITH_ACCEPTED = answered and hung up, CANCLE_INVITE = cancelled by the caller; only when
            ChangeType is pstn_status_update.
        AllUploadStatus (str): true = all were uploaded, false = at least one failed and all must be uploaded anew; only
            when ChangeType is medium_upload.
        UploadInfo (list[dict]): the files, one each; only when ChangeType is medium_upload.
        UploadInfo[].MediumUrl (str): the address of the file.
        UploadInfo[].MediumType (str): 1 = a video, 2 = a picture, 3 = a file.
        UploadInfo[].UploadStatus (str): 0 = failed, 1 = uploaded.
        UploadInfo[].ErrorMsg (str): why it failed; only when UploadStatus is 0.
        EnrollId (str): the registration; only when ChangeType is enroll or cancel_enroll.
        MeetingRoomId (str): the meeting room; this or MraAddress; only when ChangeType is meeting_room_response.
        MraAddress (dict): the conference device of the room; this or MeetingRoomId; only when ChangeType is
            meeting_room_response.
        MraAddress.Protocol (str): 1 = SIP, 2 = H.323.
        MraAddress.DialString (str): the address to dial.
        RoomResponseStatus (str): 0 = no answer, 2 = joining, 3 = refused, 5 = the call was cancelled; only when
            ChangeType is meeting_room_response.
    """
    return matching(message, MsgType="event", Event="meeting_change")


def modify_meeting(message: Message) -> Optional[Message]:
    """修改会议事件: a meeting was changed by its administrator.

    EVENT MsgType=event Event=meeting_change ChangeType=modify_meeting
    https://developer.work.weixin.qq.com/document/path/99081 (2023/04/26)

    Only for meetings that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always meeting_change.
        ChangeType (str): always modify_meeting.
        MeetingId (str): the meeting.
    """
    return matching(message, MsgType="event", Event="meeting_change", ChangeType="modify_meeting")


def cancel_meeting(message: Message) -> Optional[Message]:
    """取消会议事件: a meeting was cancelled by its administrator.

    EVENT MsgType=event Event=meeting_change ChangeType=cancel_meeting
    https://developer.work.weixin.qq.com/document/path/99082 (2023/04/26)

    Only for meetings that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always meeting_change.
        ChangeType (str): always cancel_meeting.
        MeetingId (str): the meeting.
    """
    return matching(message, MsgType="event", Event="meeting_change", ChangeType="cancel_meeting")


def meeting_start(message: Message) -> Optional[Message]:
    """会议开始事件: a meeting began.

    EVENT MsgType=event Event=meeting_change ChangeType=meeting_start
    https://developer.work.weixin.qq.com/document/path/98333 (2023/04/25)

    Only for meetings that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who did it, a member's userid; sys if the system did; empty if who did it is no member of
            the corp.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always meeting_change.
        ChangeType (str): always meeting_start.
        MeetingId (str): the meeting.
        FromUserTmpOpenId (str): who did it, by the temporary id that holds within this meeting; empty if the system
            did.
    """
    return matching(message, MsgType="event", Event="meeting_change", ChangeType="meeting_start")


def meeting_end(message: Message) -> Optional[Message]:
    """会议结束事件: a meeting ended.

    EVENT MsgType=event Event=meeting_change ChangeType=meeting_end
    https://developer.work.weixin.qq.com/document/path/98337 (2023/04/25)

    Only for meetings that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who did it, a member's userid; sys if the system did; empty if who did it is no member of
            the corp.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always meeting_change.
        ChangeType (str): always meeting_end.
        MeetingId (str): the meeting.
        FromUserTmpOpenId (str): who did it, by the temporary id that holds within this meeting; empty if the system
            did.
    """
    return matching(message, MsgType="event", Event="meeting_change", ChangeType="meeting_end")


def meeting_mute_all(message: Message) -> Optional[Message]:
    """会议全体静音事件: all were muted.

    EVENT MsgType=event Event=meeting_change ChangeType=meeting_mute_all
    https://developer.work.weixin.qq.com/document/path/98341 (2023/04/25)

    Only for meetings that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who did it, a member's userid; sys if the system did; empty if who did it is no member of
            the corp.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always meeting_change.
        ChangeType (str): always meeting_mute_all.
        MeetingId (str): the meeting.
        FromUserTmpOpenId (str): who did it, by the temporary id that holds within this meeting; empty if the system
            did.
    """
    return matching(message, MsgType="event", Event="meeting_change", ChangeType="meeting_mute_all")


def meeting_unmute_all(message: Message) -> Optional[Message]:
    """会议解除全体静音事件: all are no longer muted.

    EVENT MsgType=event Event=meeting_change ChangeType=meeting_unmute_all
    https://developer.work.weixin.qq.com/document/path/98345 (2023/04/25)

    Only for meetings that were made through the API. May come several times for one meeting_mute_all.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who did it, a member's userid; sys if the system did; empty if who did it is no member of
            the corp.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always meeting_change.
        ChangeType (str): always meeting_unmute_all.
        MeetingId (str): the meeting.
        FromUserTmpOpenId (str): who did it, by the temporary id that holds within this meeting; empty if the system
            did.
    """
    return matching(message, MsgType="event", Event="meeting_change", ChangeType="meeting_unmute_all")


def join_meeting(message: Message) -> Optional[Message]:
    """成员入会事件: somebody joined the meeting.

    EVENT MsgType=event Event=meeting_change ChangeType=join_meeting
    https://developer.work.weixin.qq.com/document/path/98348 (2023/04/25)

    Only for meetings that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who did it, a member's userid; sys if the system did; empty if who did it is no member of
            the corp.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always meeting_change.
        ChangeType (str): always join_meeting.
        MeetingId (str): the meeting.
        FromUserTmpOpenId (str): who did it, by the temporary id that holds within this meeting; empty if the system
            did.
    """
    return matching(message, MsgType="event", Event="meeting_change", ChangeType="join_meeting")


def quit_meeting(message: Message) -> Optional[Message]:
    """成员离会事件: somebody left the meeting.

    EVENT MsgType=event Event=meeting_change ChangeType=quit_meeting
    https://developer.work.weixin.qq.com/document/path/98352 (2023/04/25)

    Only for meetings that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who did it, a member's userid; sys if the system did; empty if who did it is no member of
            the corp.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always meeting_change.
        ChangeType (str): always quit_meeting.
        MeetingId (str): the meeting.
        FromUserTmpOpenId (str): who did it, by the temporary id that holds within this meeting; empty if the system
            did.
    """
    return matching(message, MsgType="event", Event="meeting_change", ChangeType="quit_meeting")


def join_meeting_before_host(message: Message) -> Optional[Message]:
    """成员等待主持人入会事件: somebody joined before the host, in a meeting that allows it.

    EVENT MsgType=event Event=meeting_change ChangeType=join_meeting_before_host
    https://developer.work.weixin.qq.com/document/path/98353 (2023/04/25)

    Only for meetings that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who did it, a member's userid; sys if the system did; empty if who did it is no member of
            the corp.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always meeting_change.
        ChangeType (str): always join_meeting_before_host.
        MeetingId (str): the meeting.
        FromUserTmpOpenId (str): who did it, by the temporary id that holds within this meeting; empty if the system
            did.
    """
    return matching(message, MsgType="event", Event="meeting_change", ChangeType="join_meeting_before_host")


def join_waiting_room(message: Message) -> Optional[Message]:
    """成员进入等候室事件: somebody entered the waiting room.

    EVENT MsgType=event Event=meeting_change ChangeType=join_waiting_room
    https://developer.work.weixin.qq.com/document/path/98354 (2023/04/25)

    Only for meetings that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who did it, a member's userid; sys if the system did; empty if who did it is no member of
            the corp.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always meeting_change.
        ChangeType (str): always join_waiting_room.
        MeetingId (str): the meeting.
        FromUserTmpOpenId (str): who did it, by the temporary id that holds within this meeting; empty if the system
            did.
    """
    return matching(message, MsgType="event", Event="meeting_change", ChangeType="join_waiting_room")


def quit_waiting_room(message: Message) -> Optional[Message]:
    """成员离开等候室事件: somebody left the waiting room, or was removed from it by the host.

    EVENT MsgType=event Event=meeting_change ChangeType=quit_waiting_room
    https://developer.work.weixin.qq.com/document/path/98355 (2023/04/25)

    Only for meetings that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who did it, a member's userid; sys if the system did; empty if who did it is no member of
            the corp.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always meeting_change.
        ChangeType (str): always quit_waiting_room.
        MeetingId (str): the meeting.
        FromUserTmpOpenId (str): who did it, by the temporary id that holds within this meeting; empty if the system
            did.
        OperatedUser (dict): whom it was done to.
        OperatedUser.UserId (str): the member; empty for who is no member of the corp.
        OperatedUser.TmpOpenId (str): the temporary id that holds within this meeting.
    """
    return matching(message, MsgType="event", Event="meeting_change", ChangeType="quit_waiting_room")


def join_from_meeting_room(message: Message) -> Optional[Message]:
    """成员从等候室进入会议事件: somebody was let in from the waiting room.

    EVENT MsgType=event Event=meeting_change ChangeType=join_from_meeting_room
    https://developer.work.weixin.qq.com/document/path/98393 (2023/04/25)

    Only for meetings that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who did it, a member's userid; sys if the system did; empty if who did it is no member of
            the corp.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always meeting_change.
        ChangeType (str): always join_from_meeting_room.
        MeetingId (str): the meeting.
        FromUserTmpOpenId (str): who did it, by the temporary id that holds within this meeting; empty if the system
            did.
        OperatedUser (dict): whom it was done to.
        OperatedUser.UserId (str): the member; empty for who is no member of the corp.
        OperatedUser.TmpOpenId (str): the temporary id that holds within this meeting.
    """
    return matching(message, MsgType="event", Event="meeting_change", ChangeType="join_from_meeting_room")


def move_to_waiting_room(message: Message) -> Optional[Message]:
    """成员从会议中被移入等候室事件: somebody was moved into the waiting room.

    EVENT MsgType=event Event=meeting_change ChangeType=move_to_waiting_room
    https://developer.work.weixin.qq.com/document/path/98394 (2023/04/25)

    Only for meetings that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who did it, a member's userid; sys if the system did; empty if who did it is no member of
            the corp.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always meeting_change.
        ChangeType (str): always move_to_waiting_room.
        MeetingId (str): the meeting.
        FromUserTmpOpenId (str): who did it, by the temporary id that holds within this meeting; empty if the system
            did.
        OperatedUser (dict): whom it was done to.
        OperatedUser.UserId (str): the member; empty for who is no member of the corp.
        OperatedUser.TmpOpenId (str): the temporary id that holds within this meeting.
    """
    return matching(message, MsgType="event", Event="meeting_change", ChangeType="move_to_waiting_room")


def open_screen_share(message: Message) -> Optional[Message]:
    """共享屏幕开启事件: somebody began to share a screen.

    EVENT MsgType=event Event=meeting_change ChangeType=open_screen_share
    https://developer.work.weixin.qq.com/document/path/98395 (2023/04/25)

    Only for meetings that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who did it, a member's userid; sys if the system did; empty if who did it is no member of
            the corp.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always meeting_change.
        ChangeType (str): always open_screen_share.
        MeetingId (str): the meeting.
        FromUserTmpOpenId (str): who did it, by the temporary id that holds within this meeting; empty if the system
            did.
    """
    return matching(message, MsgType="event", Event="meeting_change", ChangeType="open_screen_share")


def close_screen_share(message: Message) -> Optional[Message]:
    """共享屏幕结束事件: somebody ceased to share a screen.

    EVENT MsgType=event Event=meeting_change ChangeType=close_screen_share
    https://developer.work.weixin.qq.com/document/path/98396 (2023/04/25)

    Only for meetings that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who did it, a member's userid; sys if the system did; empty if who did it is no member of
            the corp.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always meeting_change.
        ChangeType (str): always close_screen_share.
        MeetingId (str): the meeting.
        FromUserTmpOpenId (str): who did it, by the temporary id that holds within this meeting; empty if the system
            did.
    """
    return matching(message, MsgType="event", Event="meeting_change", ChangeType="close_screen_share")


def role_change(message: Message) -> Optional[Message]:
    """会议成员角色变更事件: somebody has another role in the meeting.

    EVENT MsgType=event Event=meeting_change ChangeType=role_change
    https://developer.work.weixin.qq.com/document/path/98397 (2023/04/25)

    Only for meetings that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who did it, a member's userid; sys if the system did; empty if who did it is no member of
            the corp.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always meeting_change.
        ChangeType (str): always role_change.
        MeetingId (str): the meeting.
        FromUserTmpOpenId (str): who did it, by the temporary id that holds within this meeting; empty if the system
            did.
        OperatedUser (dict): whom it was done to.
        OperatedUser.UserId (str): the member; empty for who is no member of the corp.
        OperatedUser.TmpOpenId (str): the temporary id that holds within this meeting.
        OperatedUser.UserRole (str): the role from now on: 0 = an ordinary member, 1 = the creator, 2 = a host, 3 = the
            creator and host, 4 = a guest, 5 = a guest and host, 6 = a co-host, 7 = the creator and co-host, 8 = a host
            named by the API.
    """
    return matching(message, MsgType="event", Event="meeting_change", ChangeType="role_change")


def webinar_role_change(message: Message) -> Optional[Message]:
    """网络研讨会成员角色变更事件: somebody has another role in the webinar.

    EVENT MsgType=event Event=meeting_change ChangeType=webinar_role_change
    https://developer.work.weixin.qq.com/document/path/98771 (2023/04/25)

    Only for meetings that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who did it, a member's userid; sys if the system did; empty if who did it is no member of
            the corp.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always meeting_change.
        ChangeType (str): always webinar_role_change.
        MeetingId (str): the meeting.
        FromUserTmpOpenId (str): who did it, by the temporary id that holds within this meeting; empty if the system
            did.
        OperatedUser (dict): whom it was done to.
        OperatedUser.UserId (str): the member; empty for who is no member of the corp.
        OperatedUser.TmpOpenId (str): the temporary id that holds within this meeting.
        OperatedUser.UserRole (str): the role from now on: 0 = an ordinary member, 1 = the creator, 2 = a host, 3 = the
            creator and host, 4 = a guest, 5 = a guest and host, 6 = a co-host, 7 = the creator and co-host, 8 = a host
            named by the API; in a webinar also 30 = a panellist of the corp, 31 = a panellist from outside, 32 = a
            panellist who came by a link, 33 = an attendee, 34 = an attendee who may speak.
    """
    return matching(message, MsgType="event", Event="meeting_change", ChangeType="webinar_role_change")


def webinar_warm_up_upload(message: Message) -> Optional[Message]:
    """网络研讨会暖场上传结果: the warm-up of a webinar was uploaded, or failed to be.

    EVENT MsgType=event Event=meeting_change ChangeType=webinar_warm_up_upload
    https://developer.work.weixin.qq.com/document/path/98773 (2023/03/31)

    Only for webinars that were made through the API, when the warm-up was set through it, too.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always meeting_change.
        ChangeType (str): always webinar_warm_up_upload.
        MeetingId (str): the meeting.
        WarmUpInfo (dict): the warm-up of the webinar.
        WarmUpInfo.WarmUpPicture (str): the address of the picture.
        WarmUpInfo.WarmUpVideo (str): the address of the video.
        WarmUpInfo.UploadStatus (str): 0 = failed, 1 = uploaded.
        WarmUpInfo.ErrorMsg (str): why it failed; only when UploadStatus is 0.
    """
    return matching(message, MsgType="event", Event="meeting_change", ChangeType="webinar_warm_up_upload")


def pstn_status_update(message: Message) -> Optional[Message]:
    """PSTN 外呼状态更新事件: the state of a phone call out of the meeting changed.

    EVENT MsgType=event Event=meeting_change ChangeType=pstn_status_update
    https://developer.work.weixin.qq.com/document/path/98774 (2023/04/25)

    Only for meetings that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who did it, a member's userid; sys if the system did; empty if who did it is no member of
            the corp.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always meeting_change.
        ChangeType (str): always pstn_status_update.
        MeetingId (str): the meeting.
        FromUserTmpOpenId (str): who did it, by the temporary id that holds within this meeting; empty if the system
            did.
        PstnStatus (str): START_INVITE = calling, START_ACCEPT = answered, LEAVE_WITHOUT_ACCEPT = not answered or
            refused, LEAVE_WITH_ACCEPTED = answered and hung up, CANCLE_INVITE = cancelled by the caller.
    """
    return matching(message, MsgType="event", Event="meeting_change", ChangeType="pstn_status_update")


def medium_upload(message: Message) -> Optional[Message]:
    """素材上传结果: files were uploaded, or failed to be.

    EVENT MsgType=event Event=meeting_change ChangeType=medium_upload
    https://developer.work.weixin.qq.com/document/path/98775 (2023/04/06)

    Only for what was uploaded through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always meeting_change.
        ChangeType (str): always medium_upload.
        MeetingId (str): the meeting.
        AllUploadStatus (str): true = all were uploaded, false = at least one failed and all must be uploaded anew.
        UploadInfo (list[dict]): the files, one each.
        UploadInfo[].MediumUrl (str): the address of the file.
        UploadInfo[].MediumType (str): 1 = a video, 2 = a picture, 3 = a file.
        UploadInfo[].UploadStatus (str): 0 = failed, 1 = uploaded.
        UploadInfo[].ErrorMsg (str): why it failed; only when UploadStatus is 0.
    """
    return matching(message, MsgType="event", Event="meeting_change", ChangeType="medium_upload")


def start_recording(message: Message) -> Optional[Message]:
    """开始云录制事件: a recording in the cloud began.

    EVENT MsgType=event Event=meeting_change ChangeType=start_recording
    https://developer.work.weixin.qq.com/document/path/98398 (2023/04/25)

    Only for meetings that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who did it, a member's userid; sys if the system did; empty if who did it is no member of
            the corp.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always meeting_change.
        ChangeType (str): always start_recording.
        MeetingId (str): the meeting.
        FromUserTmpOpenId (str): who did it, by the temporary id that holds within this meeting; empty if the system
            did.
    """
    return matching(message, MsgType="event", Event="meeting_change", ChangeType="start_recording")


def pause_recording(message: Message) -> Optional[Message]:
    """暂停云录制事件: a recording in the cloud was paused.

    EVENT MsgType=event Event=meeting_change ChangeType=pause_recording
    https://developer.work.weixin.qq.com/document/path/98399 (2023/04/25)

    Only for meetings that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who did it, a member's userid; sys if the system did; empty if who did it is no member of
            the corp.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always meeting_change.
        ChangeType (str): always pause_recording.
        MeetingId (str): the meeting.
        FromUserTmpOpenId (str): who did it, by the temporary id that holds within this meeting; empty if the system
            did.
    """
    return matching(message, MsgType="event", Event="meeting_change", ChangeType="pause_recording")


def resume_recording(message: Message) -> Optional[Message]:
    """恢复云录制事件: a recording in the cloud goes on.

    EVENT MsgType=event Event=meeting_change ChangeType=resume_recording
    https://developer.work.weixin.qq.com/document/path/98400 (2023/04/25)

    Only for meetings that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who did it, a member's userid; sys if the system did; empty if who did it is no member of
            the corp.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always meeting_change.
        ChangeType (str): always resume_recording.
        MeetingId (str): the meeting.
        FromUserTmpOpenId (str): who did it, by the temporary id that holds within this meeting; empty if the system
            did.
    """
    return matching(message, MsgType="event", Event="meeting_change", ChangeType="resume_recording")


def stop_recording(message: Message) -> Optional[Message]:
    """停止云录制事件: a recording in the cloud was stopped, or ended by itself.

    EVENT MsgType=event Event=meeting_change ChangeType=stop_recording
    https://developer.work.weixin.qq.com/document/path/98401 (2023/04/25)

    Only for meetings that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who did it, a member's userid; sys if the system did; empty if who did it is no member of
            the corp.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always meeting_change.
        ChangeType (str): always stop_recording.
        MeetingId (str): the meeting.
        FromUserTmpOpenId (str): who did it, by the temporary id that holds within this meeting; empty if the system
            did.
    """
    return matching(message, MsgType="event", Event="meeting_change", ChangeType="stop_recording")


def recording_complete(message: Message) -> Optional[Message]:
    """云录制已完成事件: a meeting has ended, and its recording in the cloud is ready.

    EVENT MsgType=event Event=meeting_change ChangeType=recording_complete
    https://developer.work.weixin.qq.com/document/path/98402 (2023/04/25)

    Only for meetings that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who did it, a member's userid; sys if the system did; empty if who did it is no member of
            the corp.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always meeting_change.
        ChangeType (str): always recording_complete.
        MeetingId (str): the meeting.
        FromUserTmpOpenId (str): who did it, by the temporary id that holds within this meeting; empty if the system
            did.
    """
    return matching(message, MsgType="event", Event="meeting_change", ChangeType="recording_complete")


def delete_recording(message: Message) -> Optional[Message]:
    """删除云录制事件: a recording in the cloud was deleted.

    EVENT MsgType=event Event=meeting_change ChangeType=delete_recording
    https://developer.work.weixin.qq.com/document/path/98404 (2023/04/25)

    Only for meetings that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who did it, a member's userid; sys if the system did; empty if who did it is no member of
            the corp.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always meeting_change.
        ChangeType (str): always delete_recording.
        MeetingId (str): the meeting.
        FromUserTmpOpenId (str): who did it, by the temporary id that holds within this meeting; empty if the system
            did.
    """
    return matching(message, MsgType="event", Event="meeting_change", ChangeType="delete_recording")


def enroll(message: Message) -> Optional[Message]:
    """用户报名事件: somebody registered for a meeting or webinar.

    EVENT MsgType=event Event=meeting_change ChangeType=enroll
    https://developer.work.weixin.qq.com/document/path/98781 (2023/04/25)

    Only for meetings that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who did it, a member's userid; sys if the system did; empty if who did it is no member of
            the corp.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always meeting_change.
        ChangeType (str): always enroll.
        MeetingId (str): the meeting.
        FromUserTmpOpenId (str): who did it, by the temporary id that holds within this meeting; empty if the system
            did.
        EnrollId (str): the registration.
    """
    return matching(message, MsgType="event", Event="meeting_change", ChangeType="enroll")


def cancel_enroll(message: Message) -> Optional[Message]:
    """用户取消报名事件: somebody cancelled a registration for a meeting or webinar.

    EVENT MsgType=event Event=meeting_change ChangeType=cancel_enroll
    https://developer.work.weixin.qq.com/document/path/98782 (2023/04/25)

    Only for meetings that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who did it, a member's userid; sys if the system did; empty if who did it is no member of
            the corp.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always meeting_change.
        ChangeType (str): always cancel_enroll.
        MeetingId (str): the meeting.
        FromUserTmpOpenId (str): who did it, by the temporary id that holds within this meeting; empty if the system
            did.
        EnrollId (str): the registration.
    """
    return matching(message, MsgType="event", Event="meeting_change", ChangeType="cancel_enroll")


def meeting_room_response(message: Message) -> Optional[Message]:
    """会议室应答事件: a meeting room answered the call.

    EVENT MsgType=event Event=meeting_change ChangeType=meeting_room_response
    https://developer.work.weixin.qq.com/document/path/98783 (2023/04/25)

    Only for meetings that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        FromUserTmpOpenId (str): who did it, by the temporary id that holds within this meeting; empty if the system
            did.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always meeting_change.
        ChangeType (str): always meeting_room_response.
        MeetingId (str): the meeting.
        MeetingRoomId (str): the meeting room; this or MraAddress.
        MraAddress (dict): the conference device of the room; this or MeetingRoomId.
        MraAddress.Protocol (str): 1 = SIP, 2 = H.323.
        MraAddress.DialString (str): the address to dial.
        RoomResponseStatus (str): 0 = no answer, 2 = joining, 3 = refused, 5 = the call was cancelled.
    """
    return matching(message, MsgType="event", Event="meeting_change", ChangeType="meeting_room_response")


def meeting_statistics(message: Message) -> Optional[Message]:
    """会议统计: something to count about meetings.

    EVENT MsgType=event Event=meeting_statistics
    https://developer.work.weixin.qq.com/document/path/99648 (2024/03/11)

    Comes when a member in the visible range of the app starts a meeting at once, or is the first to enter a planned
    one.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who started the meeting, by userid; whoever planned it if the first to enter a planned
            meeting is no member of the corp.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always meeting_statistics.
        ChangeType (str): always start_meeting.
        Status (str): 1 = started, 2 = failed to start.
    """
    return matching(message, MsgType="event", Event="meeting_statistics")


def start_meeting(message: Message) -> Optional[Message]:
    """会议发起事件: a meeting was started, or failed to be.

    EVENT MsgType=event Event=meeting_statistics ChangeType=start_meeting
    https://developer.work.weixin.qq.com/document/path/99648 (2024/03/11)

    Comes when a member in the visible range of the app starts a meeting at once, or is the first to enter a planned
    one.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who started the meeting, by userid; whoever planned it if the first to enter a planned
            meeting is no member of the corp.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always meeting_statistics.
        ChangeType (str): always start_meeting.
        Status (str): 1 = started, 2 = failed to start.
    """
    return matching(message, MsgType="event", Event="meeting_statistics", ChangeType="start_meeting")
