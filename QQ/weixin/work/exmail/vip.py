"""QQ::weixin::work::exmail::vip: 高级功能账号管理.

Advanced-feature accounts (高级功能账号) of mail: which members have them.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["batch_add", "batch_del", "list"]


def batch_add(access_token: Token, hash: Hash) -> Reply:
    """分配高级功能账号: give members the advanced features.

    POST exmail/vip/batch_add
    https://developer.work.weixin.qq.com/document/path/99316 (2023/07/11)

    hash:
        userid_list (list[str], required): the members; at most 100 items.

    Reply:
        succ_userid_list (list[str]): members who have the features now, or had them before.
        fail_userid_list (list[str]): members for whom it failed.

    Permission:
        self-built: 协作 > 邮件 > 可调用接口的应用
        note: within the app's visible range
    """
    return _http.post("exmail/vip/batch_add", access_token, hash)


def batch_del(access_token: Token, hash: Hash) -> Reply:
    """取消高级功能账号: take the advanced features from members.

    POST exmail/vip/batch_del
    https://developer.work.weixin.qq.com/document/path/99317 (2023/07/11)

    hash:
        userid_list (list[str], required): the members; at most 100 items.

    Reply:
        succ_userid_list (list[str]): members who have the features no longer.
        fail_userid_list (list[str]): members for whom it failed.

    Permission:
        self-built: 协作 > 邮件 > 可调用接口的应用
        note: within the app's visible range
    """
    return _http.post("exmail/vip/batch_del", access_token, hash)


def list(access_token: Token, hash: Hash) -> Reply:
    """获取高级功能账号列表: list the members who have the advanced features.

    POST exmail/vip/list
    https://developer.work.weixin.qq.com/document/path/99318 (2023/07/20)

    hash:
        cursor (str): the next_cursor of the page before; empty for the first.
        limit (int): items a page; at most 200. Default: 100. A page can hold fewer: only has_more marks the end.

    Reply:
        has_more (bool): whether more follows.
        next_cursor (str): where the next page begins; empty at the end.
        userid_list (list[str]): the members.

    Permission:
        self-built: 协作 > 邮件 > 可调用接口的应用
        note: within the app's visible range
    """
    return _http.post("exmail/vip/list", access_token, hash)
