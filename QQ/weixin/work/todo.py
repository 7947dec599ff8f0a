"""QQ::weixin::work::todo: 待办.

To-dos: read one, and say how far it is.
"""

from . import _http
from ._http import Hash, Reply, Token

__all__ = ["get", "update"]


def get(access_token: Token, hash: Hash) -> Reply:
    """获取待办详情: get a to-do.

    POST todo/get
    https://developer.work.weixin.qq.com/document/path/101524

    hash:
        todo_id (str): the to-do.

    Reply:
        content (str): what is to be done.
        creator (str): who made it, by userid.
        status (int): state of the whole.
        create_time (int): when it was made, Unix seconds.
        attendees (list[dict]): those who take part.
        attendees[].userid (str): the member.
        attendees[].status (int): state of their part.
        end_time (int): when it is due, Unix seconds.
        reminders (list[dict]): the reminders.
        reminders[].remind_time (int): when, Unix seconds.

    Limits:
        - newer than the documents of 2026-01; fields as other SDKs have them.
    """
    return _http.post("todo/get", access_token, hash)


def update(access_token: Token, hash: Hash) -> Reply:
    """更新待办状态: set the state of a to-do, for all or for some.

    POST todo/update
    https://developer.work.weixin.qq.com/document/path/101534

    hash:
        todo_id (str): the to-do.
        status (int): state of the whole.
        attendees (list[dict]): those who take part.
        attendees[].userid (str): the member.
        attendees[].status (int): state of their part.

    Limits:
        - newer than the documents of 2026-01; fields as other SDKs have them.
    """
    return _http.post("todo/update", access_token, hash)
