"""QQ::weixin::work::docdata: 数据与智能专区.

The archive of documents in the data zone (数据与智能专区): who is in it, and what a corp has granted.
"""

from . import _http
from ._http import Hash, Reply, Token

__all__ = ["get_auth_user_list", "get_auth_info"]


def get_auth_user_list(access_token: Token, hash: Hash) -> Reply:
    """获取文件内容存档授权成员列表: list the members whose documents are archived at present.

    POST docdata/get_auth_user_list
    https://developer.work.weixin.qq.com/document/path/101873

    hash:
        cursor (str): the next_cursor of the page before; left out for the first.
        limit (int): page size.

    Reply:
        auth_user_list (list[dict]): the members in effect.
        auth_user_list[].userid (str): the member.
        next_cursor (str): where the next page begins.
        has_more (bool): whether more follow.

    Limits:
        - newer than the documents of 2026-01; fields as other SDKs have them.
    """
    return _http.post("docdata/get_auth_user_list", access_token, hash)


def get_auth_info(access_token: Token, hash: Hash) -> Reply:
    """获取数据与智能专区文档存档授权信息: tell what a corp has granted of its documents: range and term.

    POST docdata/get_auth_info
    https://developer.work.weixin.qq.com/document/path/101488

    Pass an empty dict.

    Reply:
        status (int): state of the grant.
        auth_scope (dict): whom the grant covers.
        begin_time (int): begin of the trial, Unix seconds.
        end_time (int): end of the trial, Unix seconds.
        auth_user_count (int): how many different people the grant covers.

    Limits:
        - newer than the documents of 2026-01; fields as other SDKs have them.
    """
    return _http.post("docdata/get_auth_info", access_token, hash)
