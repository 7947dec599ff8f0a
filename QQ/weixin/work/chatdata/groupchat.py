"""QQ::weixin::work::chatdata::groupchat: 基础接口.

Facts about the group chats whose messages are archived.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["get"]


def get(access_token: Token, hash: Hash) -> Reply:
    """获取内部群信息: read creator, time of creation and members of an internal group chat.

    POST chatdata/groupchat/get
    https://developer.work.weixin.qq.com/document/path/99495 (2024/02/02)

    hash:
        chatid (str, required): the group chat, as archived messages name it; only internal ones and those of corp
            interconnection (企业互联). At least one of its members must be in the range granted.

    Reply:
        members (list[dict]): who is in the group chat.
        members[].type (int): 1 = member, 2 = external contact, 3 = robot.
        members[].memberid (str): open_userid of a member, external_userid of an external contact, or id of a robot.
        members[].jointime (int): time of joining, Unix seconds.
        creator (str): open_userid of who created it.
        room_create_time (int): time of creation, Unix seconds.

    Permission:
        self-built, third-party, delegated: not allowed
        message archive: 会话存档接口权限 > 获取内部群信息

    Errors:
        301052: the message archive has expired.
    """
    return _http.post("chatdata/groupchat/get", access_token, hash)
