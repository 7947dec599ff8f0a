"""QQ::weixin::work::wedoc::vip: 高级功能账号管理.

Assigns, withdraws and lists the advanced-feature accounts (高级功能账号) of documents, which are handed out member by
member. All calls work only on members inside the visible range of the calling app.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["batch_add", "batch_del", "list"]


def batch_add(access_token: Token, hash: Hash) -> Reply:
    """分配高级功能账号: assign advanced-feature accounts of documents to members.

    POST wedoc/vip/batch_add
    https://developer.work.weixin.qq.com/document/path/99516 (2023/12/07)

    A member who already holds an account counts as a success. The call may succeed in part: look at fail_userid_list.

    hash:
        userid_list (list[str], required): members to receive an account, at most 100 items.

    Reply:
        succ_userid_list (list[str]): members who now hold an account, including those who already had one.
        fail_userid_list (list[str]): members to whom no account could be assigned.

    Permission:
        self-built: 协作 > 文档 > 可调用接口的应用
        third-party, delegated: not allowed
        note: within the app's visible range
    """
    return _http.post("wedoc/vip/batch_add", access_token, hash)


def batch_del(access_token: Token, hash: Hash) -> Reply:
    """取消高级功能账号: take advanced-feature accounts of documents away from members.

    POST wedoc/vip/batch_del
    https://developer.work.weixin.qq.com/document/path/99517 (2023/12/07)

    The call may succeed in part: look at fail_userid_list.

    hash:
        userid_list (list[str], required): members who lose their account, at most 100 items.

    Reply:
        succ_userid_list (list[str]): members whose account was taken away.
        fail_userid_list (list[str]): members whose account could not be taken away.

    Permission:
        self-built: 协作 > 文档 > 可调用接口的应用
        third-party, delegated: not allowed
        note: within the app's visible range
    """
    return _http.post("wedoc/vip/batch_del", access_token, hash)


def list(access_token: Token, hash: Hash) -> Reply:
    """获取高级功能账号列表: list the members who hold an advanced-feature account, page by page.

    POST wedoc/vip/list
    https://developer.work.weixin.qq.com/document/path/99518 (2023/12/07)

    Pass an empty dict for the first page with the default size, then repeat with cursor set to next_cursor as long as
    has_more is true.

    hash:
        cursor (str): the next_cursor of the page before; left out for the first.
        limit (int): page size, at most 200. A page may hold fewer members, so only has_more marks the end. Default:
            100.

    Reply:
        has_more (bool): whether more members follow.
        next_cursor (str): where the next page begins.
        userid_list (list[str]): members who hold an account.

    Permission:
        self-built: 协作 > 文档 > 可调用接口的应用
        third-party, delegated: not allowed
        note: within the app's visible range
    """
    return _http.post("wedoc/vip/list", access_token, hash)
