"""QQ::weixin::work::callback::chatdata: 数据与智能专区.

What programs of the data zone report.
"""

from typing import Optional

from ._match import Message, matching

__all__ = ["program_notify"]


def program_notify(message: Message) -> Optional[Message]:
    """应用接收专区通知: a program of the data zone has something to report.

    EVENT MsgType=event Event=program_notify
    https://developer.work.weixin.qq.com/document/path/99998 (2024/11/21)

    Comes to the data callback URL (数据回调URL).

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always program_notify.
        NotifyId (str): the notice, to fetch what it is about with; for 10 minutes; at most 128 bytes.
        NotifyScene (str): the notify_scene that the program gave.
    """
    return matching(message, MsgType="event", Event="program_notify")
