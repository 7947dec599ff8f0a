"""QQ::weixin::work::todo: 待办.

To-dos: read one, and say how far it is.
"""

from . import _http
from ._http import Hash, Reply, Token

__all__ = ["get", "update"]


def get(access_token: Token, hash: Hash) -> Reply:
    """获取待办详情: get a to-do.

    POST todo/get
    https://developer.work.weixin.qq.com/document/path/101524 (2026/05/29)

    hash:
        todo_id (str, required): the to-do.

    Reply:
        content (str): what is to be done.
        creator (str): who made it, by userid.
        status (int): the state of the whole: 0 = done, 1 = in progress.
        create_time (int): when it was made, Unix seconds.
        attendees (list[dict]): those who take part.
        attendees[].userid (str): the member.
        attendees[].status (int): the state of their part: 0 = done, 1 = in progress.
        end_time (int): when it is due, Unix seconds.
        reminders (list[dict]): the reminders.
        reminders[].remind_time (int): when, Unix seconds.
    """
    return _http.post("todo/get", access_token, hash)


def update(access_token: Token, hash: Hash) -> Reply:
    """更新待办状态: set the state of a to-do, for all or for some.

    POST todo/update
    https://developer.work.weixin.qq.com/document/path/101534 (2026/06/04)

    hash:
        todo_id (str, required): the to-do.
        status (int): the state of the whole: 0 = done, 1 = in progress; left as it is if not given.
        attendees (list[dict]): those who take part; at most 20 items. Left as they are if not given or empty.
        attendees[].userid (str, required): the member.
        attendees[].status (int, required): the state of their part: 0 = done, 1 = in progress; the official sample has
            2, which the table does not list.

    Permission:
        note: the app's visible range has to hold the root department

    Limits:
        - only to-dos that the app made itself and that were not deleted.
    """
    return _http.post("todo/update", access_token, hash)
