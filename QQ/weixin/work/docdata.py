"""QQ::weixin::work::docdata: 数据与智能专区.

The archive of documents in the data zone (数据与智能专区): who is in it, and what a corp has granted.
"""

from . import _http
from ._http import Hash, Reply, Token

__all__ = ["get_auth_user_list", "get_auth_info"]


def get_auth_user_list(access_token: Token, hash: Hash) -> Reply:
    """获取文件内容存档授权成员列表: list the members whose documents are archived at present.

    POST docdata/get_auth_user_list
    https://developer.work.weixin.qq.com/document/path/101873 (2026/09/10)

    hash:
        cursor (str): the next_cursor of the page before; left out for the first.
        limit (int): how many to a page, at most 1000. Default: 200.

    Reply:
        auth_user_list (list[dict]): the members in effect.
        auth_user_list[].userid (str): the member.
        next_cursor (str): the cursor of the next page.
        has_more (int): whether more follow: 1 = yes, 0 = no; true in the official sample.

    Permission:
        self-built, third-party, delegated: 数据与智能专区 > 分析企业文件数据
        note: the grant takes a second consent of the corp's administrator

    Limits:
        - only corps and providers that take part in the trial of the archive of file contents (文件内容存档).
    """
    return _http.post("docdata/get_auth_user_list", access_token, hash)


def get_auth_info(access_token: Token, hash: Hash) -> Reply:
    """获取数据与智能专区文档存档授权信息: get what a corp has granted of its documents: range and term.

    POST docdata/get_auth_info
    https://developer.work.weixin.qq.com/document/path/101488 (2026/04/28)

    Pass an empty dict.

    Reply:
        status (int): 1 = on trial, 2 = the trial is over.
        auth_scope (dict): whom the corp has granted.
        auth_scope.userid_list (list[str]): members.
        auth_scope.department_id_list (list[int]): departments.
        auth_scope.tag_id_list (list[int]): tags.
        begin_time (int): begin of the trial, Unix seconds; only when status is 1.
        end_time (int): end of the trial, Unix seconds; only when status is 1.
        auth_user_count (int): how many different people the grant covers.

    Permission:
        third-party: 数据与智能专区 > 分析企业文档数据
        self-built, delegated: not allowed
        note: the grant takes a second consent of the corp's administrator
    """
    return _http.post("docdata/get_auth_info", access_token, hash)
