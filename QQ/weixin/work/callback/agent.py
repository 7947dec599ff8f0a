"""QQ::weixin::work::callback::agent: 应用管理.

What becomes of an app: who can see it, how much it is used.
"""

from typing import Optional

from ._match import Message, matching

__all__ = [
    "subscribe",
    "unsubscribe",
    "inactive_alert",
    "close_inactive_agent",
    "reopen_inactive_agent",
    "low_active_alert",
    "low_active",
    "active_restored",
    "switch_workbench_mode",
    "change_app_admin",
]


def subscribe(message: Message) -> Optional[Message]:
    """成员关注及取消关注事件: a member came into the visible range of the app, or joined the corp with the app in range.

    EVENT MsgType=event Event=subscribe
    https://developer.work.weixin.qq.com/document/path/90240 (2025/11/26)

    Pushed to a mini program that receives messages, too.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always subscribe.
        AgentID (str): the app.
        EventKey (str): empty.
    """
    return matching(message, MsgType="event", Event="subscribe")


def unsubscribe(message: Message) -> Optional[Message]:
    """成员关注及取消关注事件: a member left the visible range of the app or the corp, or was disabled.

    EVENT MsgType=event Event=unsubscribe
    https://developer.work.weixin.qq.com/document/path/90240 (2025/11/26)

    Pushed to a mini program that receives messages, too.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always unsubscribe.
        AgentID (str): the app.
        EventKey (str): empty.
    """
    return matching(message, MsgType="event", Event="unsubscribe")


def inactive_alert(message: Message) -> Optional[Message]:
    """长期未使用应用停用预警事件: the app was not used for long, and will be stopped.

    EVENT MsgType=event Event=inactive_alert
    https://developer.work.weixin.qq.com/document/path/90240 (2025/11/26)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always inactive_alert.
        AgentID (str): the app.
        EffectTime (str): when it takes effect, in Unix seconds.
    """
    return matching(message, MsgType="event", Event="inactive_alert")


def close_inactive_agent(message: Message) -> Optional[Message]:
    """长期未使用应用临时停用事件: the app was not used for long, and was stopped.

    EVENT MsgType=event Event=close_inactive_agent
    https://developer.work.weixin.qq.com/document/path/90240 (2025/11/26)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always close_inactive_agent.
        AgentID (str): the app.
    """
    return matching(message, MsgType="event", Event="close_inactive_agent")


def reopen_inactive_agent(message: Message) -> Optional[Message]:
    """长期未使用应用重新启用事件: the app that was stopped was started again.

    EVENT MsgType=event Event=reopen_inactive_agent
    https://developer.work.weixin.qq.com/document/path/90240 (2025/11/26)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always reopen_inactive_agent.
        AgentID (str): the app.
    """
    return matching(message, MsgType="event", Event="reopen_inactive_agent")


def low_active_alert(message: Message) -> Optional[Message]:
    """应用低活跃预警事件: the app is little used, and its access to customer data will be restricted.

    EVENT MsgType=event Event=low_active_alert
    https://developer.work.weixin.qq.com/document/path/90240 (2025/11/26)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always low_active_alert.
        AgentID (str): the app.
        EffectTime (str): when it takes effect, in Unix seconds.
    """
    return matching(message, MsgType="event", Event="low_active_alert")


def low_active(message: Message) -> Optional[Message]:
    """低活跃应用事件: the app is little used, and was restricted.

    EVENT MsgType=event Event=low_active
    https://developer.work.weixin.qq.com/document/path/90240 (2025/11/26)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always low_active.
        AgentID (str): the app.
    """
    return matching(message, MsgType="event", Event="low_active")


def active_restored(message: Message) -> Optional[Message]:
    """低活跃应用活跃恢复事件: the app is used again, and no longer restricted.

    EVENT MsgType=event Event=active_restored
    https://developer.work.weixin.qq.com/document/path/90240 (2025/11/26)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always active_restored.
        AgentID (str): the app.
    """
    return matching(message, MsgType="event", Event="active_restored")


def switch_workbench_mode(message: Message) -> Optional[Message]:
    """修改设置工作台自定义开关事件推送: an administrator switched the custom workbench of the app on or off.

    EVENT MsgType=event Event=switch_workbench_mode
    https://developer.work.weixin.qq.com/document/path/92535 (2024/10/18)

    Comes to the data callback URL (数据回调URL) of a third-party app.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always switch_workbench_mode.
        Mode (str): 1 = the custom workbench was switched on, 0 = it was switched off.
        AgentID (str): the app.
    """
    return matching(message, MsgType="event", Event="switch_workbench_mode")


def change_app_admin(message: Message) -> Optional[Message]:
    """应用管理员变更通知: the administrators of the app changed: fetch them again.

    EVENT MsgType=event Event=change_app_admin
    https://developer.work.weixin.qq.com/document/path/95038 (2021/10/12)

    Comes to the data callback URL (数据回调URL). Where members authorise the app for themselves, only for apps of group
    administrators (分级管理员).

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_app_admin.
        AgentID (str): the app.
    """
    return matching(message, MsgType="event", Event="change_app_admin")
