"""QQ::weixin::work::callback::exmail::publicmail: 公共邮箱.

Mail to shared mailboxes.
"""

from typing import Optional

from .._match import Message, matching

__all__ = ["public_email_change", "receive_email"]


def public_email_change(message: Message) -> Optional[Message]:
    """公共邮箱接收邮件事件: something about a shared mailbox.

    EVENT MsgType=event Event=public_email_change
    https://developer.work.weixin.qq.com/document/path/100180 (2024/09/03)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always public_email_change.
        ChangeType (str): always receive_email.
        Id (str): the shared mailbox.
        Amount (str): how many new mails the shared mailbox has.
    """
    return matching(message, MsgType="event", Event="public_email_change")


def receive_email(message: Message) -> Optional[Message]:
    """公共邮箱接收邮件事件: a shared mailbox has new mail.

    EVENT MsgType=event Event=public_email_change ChangeType=receive_email
    https://developer.work.weixin.qq.com/document/path/100180 (2024/09/03)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always public_email_change.
        ChangeType (str): always receive_email.
        Id (str): the shared mailbox.
        Amount (str): how many new mails the shared mailbox has.
    """
    return matching(message, MsgType="event", Event="public_email_change", ChangeType="receive_email")
