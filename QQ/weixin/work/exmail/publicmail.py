"""QQ::weixin::work::exmail::publicmail: 管理公共邮箱.

Shared mailboxes: mailboxes that several members use. An app sees those that it made.
"""

from typing import Optional

from .. import _http
from .._http import Hash, Query, Reply, Token

__all__ = [
    "create",
    "update",
    "delete",
    "search",
    "get",
    "get_auth_code_list",
    "delete_auth_code",
]


def create(access_token: Token, hash: Hash) -> Reply:
    """创建公共邮箱: make a shared mailbox.

    POST exmail/publicmail/create
    https://developer.work.weixin.qq.com/document/path/95511 (2024/09/12)

    hash:
        email (str, required): the mail address.
        name (str, required): the name, unlike those of other shared mailboxes; at most 64 characters. Up to 32 Chinese
            ones.
        userid_list (dict): members who may use it; one of userid_list, department_list and tag_list is needed.
        userid_list.list (list[str], required): ids of members.
        tag_list (dict): tags that may use it.
        tag_list.list (list[int], required): ids of tags.
        department_list (dict): departments that may use it.
        department_list.list (list[int], required): ids of departments.
        create_auth_code (int): whether a client password (客户端专用密码) is made, 0 = no, 1 = yes. Default: 0. All those made
            are valid; keep them secret.
        auth_code_info (dict): about the client password; used when create_auth_code is 1.
        auth_code_info.remark (str): a remark in UTF-8; at most 128 bytes. Default: 办公PC.

    Reply:
        id (int): the shared mailbox made.
        auth_code_id (int): the client password, to be deleted by; only when create_auth_code is 1.
        auth_code (str): the client password, shown only this once; only when create_auth_code is 1.

    Permission:
        self-built: 协作 > 邮件 > 可调用接口的应用
        note: only for what the app itself created
    """
    return _http.post("exmail/publicmail/create", access_token, hash)


def update(access_token: Token, hash: Hash) -> Reply:
    """更新公共邮箱: change a shared mailbox.

    POST exmail/publicmail/update
    https://developer.work.weixin.qq.com/document/path/98000 (2025/03/06)

    A list that is left out stays; one that is given empty, as in {"userid_list": {"list": []}}, is emptied.

    hash:
        id (int, required): the shared mailbox.
        name (str): the name, unlike those of other shared mailboxes; at most 64 characters. Up to 32 Chinese ones.
        userid_list (dict): members who may use it; userid_list, department_list and tag_list can't all be emptied.
        userid_list.list (list[str], required): ids of members.
        tag_list (dict): tags that may use it.
        tag_list.list (list[int], required): ids of tags.
        department_list (dict): departments that may use it.
        department_list.list (list[int], required): ids of departments.
        alias_list (dict): its aliases, which replace those there were.
        alias_list.list (list[str], required): mail addresses of the corp, not in use, each 6 to 64 bytes long; at most
            5 items.
        create_auth_code (int): whether a client password (客户端专用密码) is made, 0 = no, 1 = yes. Default: 0. All those made
            are valid; keep them secret.
        auth_code_info (dict): about the client password; used when create_auth_code is 1.
        auth_code_info.remark (str): a remark in UTF-8; at most 128 bytes. Default: 办公PC.

    Reply:
        auth_code_id (int): the client password, to be deleted by; only when create_auth_code is 1.
        auth_code (str): the client password, shown only this once; only when create_auth_code is 1.

    Permission:
        self-built: 协作 > 邮件 > 可调用接口的应用
        note: only for what the app itself created

    Limits:
        - at most 10 client passwords made by API for a shared mailbox, deleted ones apart.
    """
    return _http.post("exmail/publicmail/update", access_token, hash)


def delete(access_token: Token, hash: Hash) -> Reply:
    """删除公共邮箱: delete a shared mailbox.

    POST exmail/publicmail/delete
    https://developer.work.weixin.qq.com/document/path/98001 (2024/08/28)

    hash:
        id (int, required): the shared mailbox.

    Permission:
        self-built: 协作 > 邮件 > 可调用接口的应用
        note: only for what the app itself created
    """
    return _http.post("exmail/publicmail/delete", access_token, hash)


def search(access_token: Token, fuzzy: Query, email: Optional[Query] = None) -> Reply:
    """模糊搜索公共邮箱: find shared mailboxes by part of their name or address.

    GET exmail/publicmail/search
    https://developer.work.weixin.qq.com/document/path/98003 (2024/08/28)

    Arguments:
        fuzzy (int, required): 0 = all, 1 = those that email is part of. Write False for 0, which counts as not given.
        email (str): part of the name or mail address.

    Reply:
        list (list[dict]): the shared mailboxes.
        list[].id (int): the shared mailbox.
        list[].email (str): the mail address.
        list[].name (str): the name.

    Permission:
        self-built: 协作 > 邮件 > 可调用接口的应用
        note: only for what the app itself created
    """
    return _http.get("exmail/publicmail/search", {"email": email}, access_token=access_token, fuzzy=fuzzy)


def get(access_token: Token, hash: Hash) -> Reply:
    """获取公共邮箱详情: get shared mailboxes.

    POST exmail/publicmail/get
    https://developer.work.weixin.qq.com/document/path/98002 (2025/03/03)

    hash:
        id_list (list[int], required): the shared mailboxes.

    Reply:
        list (list[dict]): the shared mailboxes.
        list[].id (int): the shared mailbox.
        list[].email (str): the mail address.
        list[].name (str): the name.
        list[].userid_list (dict): members who may use it.
        list[].userid_list.list (list[str]): ids of members.
        list[].tag_list (dict): tags that may use it.
        list[].tag_list.list (list[int]): ids of tags.
        list[].department_list (dict): departments that may use it.
        list[].department_list.list (list[int]): ids of departments.
        list[].alias_list (dict): its aliases.
        list[].alias_list.list (list[str]): mail addresses.

    Permission:
        self-built: 协作 > 邮件 > 可调用接口的应用
        note: only for what the app itself created
    """
    return _http.post("exmail/publicmail/get", access_token, hash)


def get_auth_code_list(access_token: Token, hash: Hash) -> Reply:
    """获取客户端专用密码列表: list the client passwords of a shared mailbox, without the passwords themselves.

    POST exmail/publicmail/get_auth_code_list
    https://developer.work.weixin.qq.com/document/path/100183 (2024/09/12)

    hash:
        id (int, required): the shared mailbox.

    Reply:
        auth_code_list (list[dict]): the client passwords.
        auth_code_list[].auth_code_id (int): the client password, to be deleted by.
        auth_code_list[].remark (str): the remark.
        auth_code_list[].last_use_time (int): last used, Unix seconds; 0 = never.
        auth_code_list[].create_time (int): made, Unix seconds.

    Permission:
        self-built: 协作 > 邮件 > 可调用接口的应用
    """
    return _http.post("exmail/publicmail/get_auth_code_list", access_token, hash)


def delete_auth_code(access_token: Token, hash: Hash) -> Reply:
    """删除客户端专用密码: delete a client password of a shared mailbox.

    POST exmail/publicmail/delete_auth_code
    https://developer.work.weixin.qq.com/document/path/100184 (2024/09/12)

    hash:
        id (int, required): the shared mailbox.
        auth_code_id (int, required): the client password.

    Permission:
        self-built: 协作 > 邮件 > 可调用接口的应用
    """
    return _http.post("exmail/publicmail/delete_auth_code", access_token, hash)
