"""QQ::weixin::work::meeting::statistics: 会议统计管理.

Statistics of meetings: who started meetings, or failed to.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["get_start_list"]


def get_start_list(access_token: Token, hash: Hash) -> Reply:
    """获取会议发起记录: list who started meetings in some time.

    POST meeting/statistics/get_start_list
    https://developer.work.weixin.qq.com/document/path/99651 (2024/04/01)

    Told are quick meetings that members started and booked ones that they were the first to join, latest first.

    hash:
        type (int, required): 1 = those started, 2 = those that failed since the corp had too many meetings at a time.
        begin_time (int, required): begin of the time, Unix seconds, included.
        end_time (int, required): end of the time, Unix seconds, not included; at most 30 days after begin_time.
        cursor (str): the next_cursor of the page before; empty for the first.
        limit (int): items a page; at most 1000. Default: 200. A page can hold fewer, as members outside the app's
            visible range are left out.

    Reply:
        meeting_list (list[dict]): the starts or failures.
        meeting_list[].userid (str): who started it; the creator of a booked meeting that someone from outside the corp
            joined first.
        meeting_list[].start_time (int): when, Unix seconds.
        next_cursor (str): where the next page begins; empty at the end.
        has_more (bool): whether more follows.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        note: members outside the app's visible range are left out
    """
    return _http.post("meeting/statistics/get_start_list", access_token, hash)
