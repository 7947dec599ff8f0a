"""QQ::weixin::work::wedrive::vip: 高级功能账号管理.

Assigns, withdraws and lists the advanced-feature accounts (高级功能账号) of WeDrive, which are handed out member by member
within the visible range of the app.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["batch_add", "batch_del", "list"]


def batch_add(access_token: Token, hash: Hash) -> Reply:
    """分配高级功能账号: assign advanced-feature accounts of WeDrive to members.

    POST wedrive/vip/batch_add
    https://developer.work.weixin.qq.com/document/path/99512 (2023/12/07)

    The call may succeed in part: look at fail_userid_list.

    hash:
        userid_list (list[str], required): members to receive an account, at most 100 items.

    Reply:
        succ_userid_list (list[str]): members who have an account now, also those who had one before.
        fail_userid_list (list[str]): members to whom none could be assigned.

    Permission:
        self-built: 协作 > 微盘 > 可调用接口的应用
        third-party, delegated: not allowed
        note: within the app's visible range
    """
    return _http.post("wedrive/vip/batch_add", access_token, hash)


def batch_del(access_token: Token, hash: Hash) -> Reply:
    """取消高级功能账号: take advanced-feature accounts of WeDrive from members.

    POST wedrive/vip/batch_del
    https://developer.work.weixin.qq.com/document/path/99513 (2023/12/07)

    The call may succeed in part: look at fail_userid_list.

    hash:
        userid_list (list[str], required): members to lose their account, at most 100 items.

    Reply:
        succ_userid_list (list[str]): members whose account was taken.
        fail_userid_list (list[str]): members whose account could not be taken.

    Permission:
        self-built: 协作 > 微盘 > 可调用接口的应用
        third-party, delegated: not allowed
        note: within the app's visible range
    """
    return _http.post("wedrive/vip/batch_del", access_token, hash)


def list(access_token: Token, hash: Hash) -> Reply:
    """获取高级功能账号列表: list the members who have an advanced-feature account of WeDrive.

    POST wedrive/vip/list
    https://developer.work.weixin.qq.com/document/path/99514 (2023/12/07)

    hash:
        cursor (str): the next_cursor of the page before; left out for the first.
        limit (int): page size, at most 200. A page may hold fewer, so only has_more marks the end. Default: 100.

    Reply:
        has_more (bool): whether more follow.
        next_cursor (str): where the next page begins.
        userid_list (list[str]): members who have an account.

    Permission:
        self-built: 协作 > 微盘 > 可调用接口的应用
        third-party, delegated: not allowed
        note: within the app's visible range
    """
    return _http.post("wedrive/vip/list", access_token, hash)
