"""QQ::weixin::work::callback::msgaudit: 会话内容存档.

The message archive of the corp itself. That of providers is in QQ.weixin.work.callback.suite.chatdata.
"""

from typing import Optional

from ._match import Message, matching

__all__ = ["msgaudit_notify"]


def msgaudit_notify(message: Message) -> Optional[Message]:
    """产生会话回调事件: the message archive has new messages.

    EVENT MsgType=event Event=msgaudit_notify
    https://developer.work.weixin.qq.com/document/path/95039 (2021/09/01)

    At most every 15 seconds, and only when there were messages.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        AgentID (str): the app.
        Event (str): always msgaudit_notify.
    """
    return matching(message, MsgType="event", Event="msgaudit_notify")
