"""QQ::weixin::work::callback::oa: 办公.

Approvals, calendars, schedules and meeting rooms.
"""

from typing import Optional

from ._match import Message, matching

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


def open_approval_change(message: Message) -> Optional[Message]:
    """审批状态通知事件: the state of an approval form that the app submitted changed.

    EVENT MsgType=event Event=open_approval_change
    https://developer.work.weixin.qq.com/document/path/90240 (2025/11/26)

    Comes when the state of the form changes, and when an approver decides while it is under way. Pushed to self-built
    apps at 审批 > 可调用接口的应用, and to third-party and delegated apps with the permission 审批.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): WeCom itself; sys in the official sample.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always open_approval_change.
        AgentID (str): the app.
        ApprovalInfo (dict): the approval form.
        ApprovalInfo.ThirdNo (str): the number that the app gave the form.
        ApprovalInfo.OpenSpName (str): the name of the template.
        ApprovalInfo.OpenTemplateId (str): the template.
        ApprovalInfo.OpenSpStatus (str): 1 = under way, 2 = approved, 3 = refused, 4 = withdrawn.
        ApprovalInfo.ApplyTime (str): when it was submitted, in Unix seconds.
        ApprovalInfo.ApplyUserName (str): the name of who submitted it.
        ApprovalInfo.ApplyUserId (str): who submitted it.
        ApprovalInfo.ApplyUserParty (str): the department of who submitted it.
        ApprovalInfo.ApplyUserImage (str): the avatar of who submitted it.
        ApprovalInfo.ApprovalNodes (dict): the course of the approval.
        ApprovalInfo.ApprovalNodes.ApprovalNode (list[dict]): the steps, one each.
        ApprovalInfo.ApprovalNodes.ApprovalNode[].NodeStatus (str): 1 = under way, 2 = approved, 3 = refused, 4 = passed
            on.
        ApprovalInfo.ApprovalNodes.ApprovalNode[].NodeAttr (str): 1 = one of them decides, 2 = all must agree.
        ApprovalInfo.ApprovalNodes.ApprovalNode[].NodeType (str): 1 = certain members, 2 = a tag, 3 = the leader.
        ApprovalInfo.ApprovalNodes.ApprovalNode[].Items (dict): who decides in this step; several where the step is a
            tag or the leader.
        ApprovalInfo.ApprovalNodes.ApprovalNode[].Items.Item (list[dict]): a member each.
        ApprovalInfo.ApprovalNodes.ApprovalNode[].Items.Item[].ItemName (str): the name of the member.
        ApprovalInfo.ApprovalNodes.ApprovalNode[].Items.Item[].ItemUserId (str): the member.
        ApprovalInfo.ApprovalNodes.ApprovalNode[].Items.Item[].ItemImage (str): the avatar of the member.
        ApprovalInfo.ApprovalNodes.ApprovalNode[].Items.Item[].ItemStatus (str): 1 = under way, 2 = approved, 3 =
            refused, 4 = passed on.
        ApprovalInfo.ApprovalNodes.ApprovalNode[].Items.Item[].ItemSpeech (str): what the member said.
        ApprovalInfo.ApprovalNodes.ApprovalNode[].Items.Item[].ItemOpTime (str): when the member decided, in Unix
            seconds.
        ApprovalInfo.NotifyNodes (dict): who is notified.
        ApprovalInfo.NotifyNodes.NotifyNode (list[dict]): a member each.
        ApprovalInfo.NotifyNodes.NotifyNode[].ItemName (str): the name of the member.
        ApprovalInfo.NotifyNodes.NotifyNode[].ItemUserId (str): the member.
        ApprovalInfo.NotifyNodes.NotifyNode[].ItemImage (str): the avatar of the member.
        ApprovalInfo.approverstep (str): the step that is under way: 0 = the first, 1 = the second, and so on.
        ApprovalInfo.ApprovalNodes.ApprovalNode[].Items.Item[].ItemUserid (str): the member, as other documents spell
            it.
        ApprovalInfo.ApprovalNodes.ApprovalNode[].Items.Item[].ItemParty (str): the department of the member.
        ApprovalInfo.NotifyNodes.NotifyNode[].ItemUserid (str): the member, as other documents spell it.
        ApprovalInfo.NotifyNodes.NotifyNode[].ItemParty (str): the department of the member.
        ApprovalInfo.ApproverStep (str): the step that is under way: 0 = the first, 1 = the second, and so on; as other
            documents spell it.
        thirdNo (str): the number that the app gave the form, as other documents spell it.
    """
    return matching(message, MsgType="event", Event="open_approval_change")


def sys_approval_change(message: Message) -> Optional[Message]:
    """审批申请状态变化回调通知: the state of an approval form changed.

    EVENT MsgType=event Event=sys_approval_change
    https://developer.work.weixin.qq.com/document/path/91815 (2025/06/11)

    Comes when the form is submitted, decided, passed on, urged, withdrawn or commented on, among others. Told to
    self-built apps at 审批 > 可调用接口的应用, and to third-party and delegated apps with the permission 审批.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who caused it, a member's userid; sys for what the system does itself.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always sys_approval_change.
        AgentID (str): the app.
        ApprovalInfo (dict): the approval form.
        ApprovalInfo.SpNoStr (str): the number of the form, as text that keeps all its digits; to be read in place of
            SpNo.
        ApprovalInfo.SpNo (str): the number of the form; not for forms of education bureaus and schools; better read
            SpNoStr.
        ApprovalInfo.SpName (str): the name of the template.
        ApprovalInfo.SpStatus (str): 1 = under way, 2 = approved, 3 = refused, 4 = withdrawn, 6 = withdrawn after
            approval, 7 = deleted, 10 = paid.
        ApprovalInfo.TemplateId (str): the template.
        ApprovalInfo.ApplyTime (str): when it was submitted, in Unix seconds.
        ApprovalInfo.Applyer (dict): who submitted it.
        ApprovalInfo.Applyer.UserId (str): the member.
        ApprovalInfo.Applyer.Party (str): the department of who submitted it, by id.
        ApprovalInfo.SpRecord (list[dict]): the steps, one each.
        ApprovalInfo.SpRecord[].SpStatus (str): 1 = under way, 2 = approved, 3 = refused, 4 = passed on.
        ApprovalInfo.SpRecord[].ApproverAttr (str): 1 = one of them decides, 2 = all must agree.
        ApprovalInfo.SpRecord[].Details (list[dict]): the members of the step, one each; several where the step is a tag
            or the leader.
        ApprovalInfo.SpRecord[].Details[].Approver (dict): the member.
        ApprovalInfo.SpRecord[].Details[].Approver.UserId (str): the userid.
        ApprovalInfo.SpRecord[].Details[].Speech (str): what the member said.
        ApprovalInfo.SpRecord[].Details[].SpStatus (str): 1 = under way, 2 = approved, 3 = refused, 4 = passed on.
        ApprovalInfo.SpRecord[].Details[].SpTime (str): when the member decided, in Unix seconds; 0 = not yet.
        ApprovalInfo.Notifyer (list[dict]): who is notified, one each.
        ApprovalInfo.Notifyer[].UserId (str): the member.
        ApprovalInfo.ProcessList (dict): the course of the approval.
        ApprovalInfo.ProcessList.NodeList (list[dict]): the steps, one each.
        ApprovalInfo.ProcessList.NodeList[].NodeType (str): 1 = approvers, 2 = those who are notified, 3 = those who
            carry it out.
        ApprovalInfo.ProcessList.NodeList[].SpStatus (str): 1 = under way, 2 = approved, 3 = refused, 4 = passed on, 11
            = handed back to an approver, 12 = an approver was added, 13 = approved and an approver was added, 14 =
            carried out, 15 = handed on.
        ApprovalInfo.ProcessList.NodeList[].ApvRel (str): 1 = all must agree, 2 = one of them decides, 3 = one after the
            other.
        ApprovalInfo.ProcessList.NodeList[].SubNodeList (list[dict]): the members of the step, one each.
        ApprovalInfo.ProcessList.NodeList[].SubNodeList[].UserInfo (dict): the member.
        ApprovalInfo.ProcessList.NodeList[].SubNodeList[].UserInfo.UserId (str): the userid.
        ApprovalInfo.ProcessList.NodeList[].SubNodeList[].Speech (str): what the member said.
        ApprovalInfo.ProcessList.NodeList[].SubNodeList[].SpYj (str): 1 = under way, 2 = approved, 3 = refused, 4 =
            passed on, 11 = handed back to an approver, 12 = an approver was added, 13 = approved and an approver was
            added, 14 = carried out, 15 = handed on.
        ApprovalInfo.ProcessList.NodeList[].SubNodeList[].Sptime (str): when the member decided, in Unix seconds.
        ApprovalInfo.Comments (list[dict]): the comments, one each.
        ApprovalInfo.Comments[].CommentUserInfo (dict): who commented.
        ApprovalInfo.Comments[].CommentUserInfo.UserId (str): the userid.
        ApprovalInfo.Comments[].CommentTime (str): when, in Unix seconds.
        ApprovalInfo.Comments[].CommentContent (str): the comment.
        ApprovalInfo.Comments[].CommentId (str): the comment's id.
        ApprovalInfo.StatuChangeEvent (str): what happened: 1 = submitted, 2 = approved, 3 = refused, 4 = passed on, 5 =
            urged, 6 = withdrawn, 8 = withdrawn after approval, 10 = commented, 11 = handed back to an approver, 12 = an
            approver was added, 13 = approved and an approver was added, 14 = carried out, 15 = handed on.
        ApprovalInfo.SpRecord[].Details[].Attach (list[str]): the files that the member added, by media_id.
        ApprovalInfo.Comments[].Attach (list[str]): the files of the comment, by media_id.
        ApprovalInfo.ProcessList.NodeList[].SubNodeList[].MediaIds (list[str]): the files that the member added, by
            media_id.
    """
    return matching(message, MsgType="event", Event="sys_approval_change")


def add_calendar(message: Message) -> Optional[Message]:
    """添加日历事件: a calendar was made.

    EVENT MsgType=event Event=add_calendar
    https://developer.work.weixin.qq.com/document/path/93651 (2022/12/01)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who caused it, a member's userid; sys for what the system does itself.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always add_calendar.
        CalId (str): the calendar; not on the page.
    """
    return matching(message, MsgType="event", Event="add_calendar")


def modify_calendar(message: Message) -> Optional[Message]:
    """修改日历事件: a calendar that the app made was changed by its administrator.

    EVENT MsgType=event Event=modify_calendar
    https://developer.work.weixin.qq.com/document/path/97730 (2022/12/20)

    Only for calendars and schedules that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always modify_calendar.
        CalId (str): the calendar.
    """
    return matching(message, MsgType="event", Event="modify_calendar")


def delete_calendar(message: Message) -> Optional[Message]:
    """删除日历事件: a calendar that the app made was deleted by its administrator.

    EVENT MsgType=event Event=delete_calendar
    https://developer.work.weixin.qq.com/document/path/97728 (2022/12/20)

    Only for calendars and schedules that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always delete_calendar.
        CalId (str): the calendar.
    """
    return matching(message, MsgType="event", Event="delete_calendar")


def add_schedule(message: Message) -> Optional[Message]:
    """添加日程事件: a schedule was made.

    EVENT MsgType=event Event=add_schedule
    https://developer.work.weixin.qq.com/document/path/93651 (2022/12/01)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who caused it, a member's userid; sys for what the system does itself.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always add_schedule.
        ScheduleId (str): the schedule; not on the page.
        CalId (str): the calendar; not on the page.
    """
    return matching(message, MsgType="event", Event="add_schedule")


def modify_schedule(message: Message) -> Optional[Message]:
    """修改日程事件: a schedule that the app made was changed by its administrator.

    EVENT MsgType=event Event=modify_schedule
    https://developer.work.weixin.qq.com/document/path/97731 (2023/01/05)

    Only for calendars and schedules that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always modify_schedule.
        CalId (str): the calendar.
        ScheduleId (str): the schedule.
    """
    return matching(message, MsgType="event", Event="modify_schedule")


def delete_schedule(message: Message) -> Optional[Message]:
    """删除日程事件: a schedule that the app made was deleted by its administrator.

    EVENT MsgType=event Event=delete_schedule
    https://developer.work.weixin.qq.com/document/path/97732 (2022/12/20)

    Only for calendars and schedules that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always delete_schedule.
        CalId (str): the calendar.
        ScheduleId (str): the schedule.
    """
    return matching(message, MsgType="event", Event="delete_schedule")


def respond_schedule(message: Message) -> Optional[Message]:
    """日程回执事件: a member answered the invitation to a schedule: accepted, undecided or declined.

    EVENT MsgType=event Event=respond_schedule
    https://developer.work.weixin.qq.com/document/path/98111 (2023/01/05)

    Only for calendars and schedules that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who answered, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always respond_schedule.
        CalId (str): the calendar.
        ScheduleId (str): the schedule.
    """
    return matching(message, MsgType="event", Event="respond_schedule")


def book_meeting_room(message: Message) -> Optional[Message]:
    """会议室预定事件: a meeting room was booked.

    EVENT MsgType=event Event=book_meeting_room
    https://developer.work.weixin.qq.com/document/path/95333 (2023/11/29)

    Pushed to the app 会议室 of WeCom and to self-built apps that may use its API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always book_meeting_room.
        MeetingRoomId (str): the meeting room.
        BookingId (str): the booking.
        MeetingId (str): the meeting; not on the page.
    """
    return matching(message, MsgType="event", Event="book_meeting_room")


def cancel_meeting_room(message: Message) -> Optional[Message]:
    """会议室取消事件: the booking of a meeting room was cancelled.

    EVENT MsgType=event Event=cancel_meeting_room
    https://developer.work.weixin.qq.com/document/path/95333 (2023/11/29)

    When a member changes the time of a schedule or meeting whose room was booked through the API, the booking is
    cancelled and made anew: both events come. Pushed to the app 会议室 of WeCom and to the self-built app that booked the
    room.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always cancel_meeting_room.
        BookingId (str): the booking.
        MeetingRoomId (str): the meeting room.
        MeetingId (str): the meeting; not on the page.
    """
    return matching(message, MsgType="event", Event="cancel_meeting_room")
