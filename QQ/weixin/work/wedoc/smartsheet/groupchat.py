"""QQ::weixin::work::wedoc::smartsheet::groupchat: 智能表格自动化创建的群聊.

The group chats that the automation of a smart sheet (智能表格) has created.
"""

from ... import _http
from ..._http import Hash, Reply, Token

__all__ = ["list", "get", "update"]


def list(access_token: Token, hash: Hash) -> Reply:
    """获取群聊列表: list the group chats that a smart sheet has created.

    POST wedoc/smartsheet/groupchat/list
    https://developer.work.weixin.qq.com/document/path/100989 (2025/07/09)

    hash:
        docid (str, required): the smart sheet; only one that the app itself created.
        cursor (str): the next_cursor of the page before; left out for the first.
        limit (int): page size, at most 200. A page may hold fewer, so only has_more marks the end. Default: 100.

    Reply:
        chat_id_list (list[str]): the group chats.
        next_cursor (str): where the next page begins.
        has_more (bool): whether more follow.

    Permission:
        self-built: 协作 > 文档 > 可调用接口的应用; the app's visible range must contain the root department
        third-party, delegated: not allowed

    Limits:
        - at most 20 calls at the same time.
    """
    return _http.post("wedoc/smartsheet/groupchat/list", access_token, hash)


def get(access_token: Token, hash: Hash) -> Reply:
    """获取群聊会话: read name, owner and members of a group chat that a smart sheet has created.

    POST wedoc/smartsheet/groupchat/get
    https://developer.work.weixin.qq.com/document/path/101028 (2025/07/09)

    hash:
        docid (str, required): the smart sheet; only one that the app itself created.
        chat_id (str, required): a group chat that its automation created.

    Reply:
        name (str): name of the group chat.
        owner (str): its group owner.
        user_list (list[str]): its members; only those of the corp.

    Permission:
        self-built: 协作 > 文档 > 可调用接口的应用; the app's visible range must contain the root department
        third-party, delegated: not allowed

    Limits:
        - at most 20 calls at the same time.
    """
    return _http.post("wedoc/smartsheet/groupchat/get", access_token, hash)


def update(access_token: Token, hash: Hash) -> Reply:
    """修改群聊会话: change owner and members of a group chat that a smart sheet has created.

    POST wedoc/smartsheet/groupchat/update
    https://developer.work.weixin.qq.com/document/path/101029 (2025/07/11)

    Change one group chat by one call after the other.

    hash:
        docid (str, required): the smart sheet; only one that the app itself created.
        chat_id (str, required): a group chat that its automation created.
        owner (str): the new group owner, a member of the corp; left out, the owner stays; required when del_user_list
            names the owner.
        add_user_list (list[str]): members to add, at most 500 items; only members of the smart sheet.
        del_user_list (list[str]): members to remove, at most 500 items; only members of the smart sheet.

    Permission:
        self-built: 协作 > 文档 > 可调用接口的应用; the app's visible range must contain the root department
        third-party, delegated: not allowed

    Limits:
        - at most 10 calls at the same time.
        - a group chat has at most 2000 members.
        - at most 1000 changes of group chats an hour for each corp.
    """
    return _http.post("wedoc/smartsheet/groupchat/update", access_token, hash)
