"""QQ::weixin::work::security::member_oper_log: 操作日志.

What members did in the client.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["list"]


def list(access_token: Token, hash: Hash) -> Reply:
    """获取成员操作记录: read the log of what members did.

    POST security/member_oper_log/list
    https://developer.work.weixin.qq.com/document/path/100178 (2025/07/10)

    Call it at intervals and fetch what is new. Records of members outside the app's visible range are left out.

    hash:
        start_time (int, required): start of the range, Unix seconds; no more than 180 days ago.
        end_time (int, required): end of the range, Unix seconds; after start_time by no more than 7 days, and before
            now.
        oper_type (int): only this kind of operation: 1 = add external contact, 2 = delete external contact, 3 = tag
            corp customer, 4 = login on a new device, 5 = change mobile number, 6 = bind WeChat account, 7 = bind a
            different WeChat account, 8 = invite member, 9 = block login, 11 = change nickname, 12 = change name, 13 =
            login on a second device, 15 = confirm order of advanced features, 16 = change of apps, 17 = confirm order
            of the message archive, 20 = block contact with the outside, 21 = lock device. Left out, all kinds.
        userid (str): only operations of this member, within the app's visible range.
        cursor (str): the next_cursor of the page before; left out for the first; not for other conditions than that
            page had.
        limit (int): page size, from 1 to 400. A page may hold fewer, so only has_more marks the end. Default: 400.

    Reply:
        record_list (list[dict]): the records.
        record_list[].userid (str): who acted.
        record_list[].oper_type (int): kind of operation: 1 = add external contact, 2 = delete external contact, 3 = tag
            corp customer, 4 = login on a new device, 5 = change mobile number, 6 = bind WeChat account, 7 = bind a
            different WeChat account, 8 = invite member, 9 = block login, 11 = change nickname, 12 = change name, 13 =
            login on a second device, 15 = confirm order of advanced features, 16 = change of apps, 17 = confirm order
            of the message archive, 20 = block contact with the outside, 21 = lock device.
        record_list[].time (int): when, Unix seconds.
        record_list[].detail_info (str): what it was about.
        record_list[].ip (str): address of who acted.
        has_more (bool): whether more follow.
        next_cursor (str): where the next page begins.

    Permission:
        self-built: 使用分析 > API > 可调用接口应用 (获取成员操作记录)

    Limits:
        - at most 600 calls a minute.
    """
    return _http.post("security/member_oper_log/list", access_token, hash)
