"""QQ::weixin::work::msgaudit::groupchat: 会话内容存档.

Facts about the internal group chats whose messages are archived.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["get"]


def get(access_token: Token, hash: Hash) -> Reply:
    """获取会话内容存档内部群信息: read name, notice, creator and members of an internal group chat.

    POST msgaudit/groupchat/get
    https://developer.work.weixin.qq.com/document/path/92951 (2025/05/08)

    hash:
        roomid (str, required): the group chat, as archived messages name it; only internal ones.

    Reply:
        roomname (str): its name.
        creator (str): userid of who created it.
        members (list[dict]): who is in it.
        members[].memberid (str): the member, by userid.
        members[].jointime (int): time of joining, Unix seconds.
        notice (str): its notice.
        room_create_time (int): time of creation, Unix seconds.

    Permission:
        message archive: 会话内容存档

    Limits:
        - at most 2000 calls a minute.

    Errors:
        301052: the message archive has expired.
    """
    return _http.post("msgaudit/groupchat/get", access_token, hash)
