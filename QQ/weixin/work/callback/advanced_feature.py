"""QQ::weixin::work::callback::advanced_feature: 高级功能.

Applications of members for advanced features.
"""

from typing import Optional

from ._match import Message, matching

__all__ = ["submit_vip_account_approval", "finish_vip_account_approval"]


def submit_vip_account_approval(message: Message) -> Optional[Message]:
    """成员申请的提交回调: a member applied for an account with advanced features.

    EVENT MsgType=event Event=submit_vip_account_approval
    https://developer.work.weixin.qq.com/document/path/99876 (2024/05/29)

    Only where the corp has such applications handled through the API; pushed to the apps that may call it.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the applicant, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always submit_vip_account_approval.
        ApplyReason (str): the reason that was given.
        BusinessType (str): 1 = mail, 2 = documents, 3 = WeDrive, 4 = meetings.
        ApplyId (str): the application.
        AgentID (str): the app.
    """
    return matching(message, MsgType="event", Event="submit_vip_account_approval")


def finish_vip_account_approval(message: Message) -> Optional[Message]:
    """成员申请的终止回调: an application for an account with advanced features was settled.

    EVENT MsgType=event Event=finish_vip_account_approval
    https://developer.work.weixin.qq.com/document/path/99877 (2024/05/29)

    Only where the corp has such applications handled through the API; pushed to the apps that may call it.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always finish_vip_account_approval.
        FinishType (str): 1 = refused by an administrator, 2 = an account was given, 3 = withdrawn by the member.
        ApplyId (str): the application.
        AgentID (str): the app.
    """
    return matching(message, MsgType="event", Event="finish_vip_account_approval")
