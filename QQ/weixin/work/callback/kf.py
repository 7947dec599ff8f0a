"""QQ::weixin::work::callback::kf: 微信客服.

Customer service: the event that says there is something new, and new_messages(), which fetches it.
"""

from collections.abc import Iterator
from typing import Any, Optional

from .._http import Token
from ..store import Store
from ._match import Message, matching

__all__ = ["kf_msg_or_event", "kf_account_auth_change", "new_messages"]


def kf_msg_or_event(message: Message) -> Optional[Message]:
    """微信客服有新消息或事件: a customer-service account has new messages or events, which kf.sync_msg gives.

    EVENT MsgType=event Event=kf_msg_or_event
    https://developer.work.weixin.qq.com/document/path/94670 (2024/12/23)

    It holds no message itself: new_messages() fetches what is new, each message once.

    Message:
        ToUserName (str): the corp, by its CorpID.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always kf_msg_or_event.
        Token (str): the token to call kf.sync_msg with; for 10 minutes.
        OpenKfId (str): the customer-service account that has something new.
    """
    return matching(message, MsgType="event", Event="kf_msg_or_event")


def kf_account_auth_change(message: Message) -> Optional[Message]:
    """客服账号授权变更事件: customer-service accounts were opened to the app, or taken from it.

    EVENT MsgType=event Event=kf_account_auth_change
    https://developer.work.weixin.qq.com/document/path/97712 (2023/11/30)

    Only for apps with the permission 微信客服 > 管理账号、分配会话和收发消息, which a self-built app has once an account is opened to it;
    what is taken away is pushed without it, too.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always kf_account_auth_change.
        AuthAddOpenKfId (list[str]): the customer-service accounts that were added; absent when none.
        AuthDelOpenKfId (list[str]): the customer-service accounts that were taken away; absent when none.
    """
    return matching(message, MsgType="event", Event="kf_account_auth_change")


def new_messages(access_token: Token, event: Message, store: Store, *, attempts: int = 5) -> Iterator[dict[str, Any]]:
    """读取消息: what a customer-service account has new, each message and event of kf.sync_msg once.

    https://developer.work.weixin.qq.com/document/path/94670 (2024/12/23)

        if event := callback.kf.kf_msg_or_event(message):
            for new in callback.kf.new_messages(token, event, store):
                ...

    event: kf_msg_or_event; or {"OpenKfId": ...} alone, to fetch what was pushed while nobody listened. Where several
        corps have an account of that id, with the ToUserName (the corp's CorpID) too.
    store: of QQ.weixin.work.store, shared by all who receive: it keeps how far each account was read.
    attempts (int): how often a message is tried before it is given up, which takes at least 10 minutes.

    One reader at a time reads an account, in the order of the messages; when another push comes meanwhile, it goes on
    with that. A message counts as handled when the next one is asked for. So the one that a process was handling when it
    was killed comes again: give the answer a msgid that is made from the message's, and the server refuses a second one.

    A loop that is left, by break or by an exception, has failed with its message. The messages of other customers go on,
    those of the same customer wait behind it; it comes again with each push, after all others. When it has failed
    `attempts` times in 10 minutes or more, it is given up, and an ERROR in the log names it. What fails or waits is kept
    in the store, text and all.

    Nothing is raised for what goes wrong with the server or the store: the logger QQ.weixin.work.callback has a WARNING,
    and what is missing comes with the next push. Without a cursor in the store, or with one that the server refuses, it
    begins with the messages of 3 days ago; those that were handled do not come again. With a RedisStore a message must be
    handled within 40 seconds, or another may get it too: hand over what takes longer.

    Raises ValueError or TypeError for an event, or attempts, that can't be right.
    """
    from ._kf import read

    open_kfid = event.get("OpenKfId")
    if not isinstance(open_kfid, str) or not open_kfid:
        raise ValueError("the event has no OpenKfId, so it is no kf_msg_or_event")
    if isinstance(attempts, bool) or not isinstance(attempts, int) or attempts < 1:
        raise ValueError(f"attempts must be a whole number from 1, not {attempts!r}")
    corp = getattr(access_token, "corpid", None) or event.get("ToUserName")
    corp = corp if isinstance(corp, str) else ""
    return read(access_token, open_kfid, corp, str(event.get("Token") or ""), store, attempts)
