"""QQ::weixin::work::callback::exmail::app: 应用邮箱.

Mail to an app.
"""

from typing import Optional

from .._match import Message, matching

__all__ = ["app_email_change", "receive_email"]


def app_email_change(message: Message) -> Optional[Message]:
    """应用邮箱接收邮件事件: something about the mailbox of the app.

    EVENT MsgType=event Event=app_email_change
    https://developer.work.weixin.qq.com/document/path/97495 (2022/11/30)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always app_email_change.
        ChangeType (str): always receive_email.
        Amount (str): how many new mails the app's mailbox has.
    """
    return matching(message, MsgType="event", Event="app_email_change")


def receive_email(message: Message) -> Optional[Message]:
    """应用邮箱接收邮件事件: the mailbox of the app has new mail.

    EVENT MsgType=event Event=app_email_change ChangeType=receive_email
    https://developer.work.weixin.qq.com/document/path/97495 (2022/11/30)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always app_email_change.
        ChangeType (str): always receive_email.
        Amount (str): how many new mails the app's mailbox has.
    """
    return matching(message, MsgType="event", Event="app_email_change", ChangeType="receive_email")
