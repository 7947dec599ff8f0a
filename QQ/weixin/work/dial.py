"""QQ::weixin::work::dial: 公费电话.

Records of corp-paid calls (公费电话), which members make at the expense of the corp.
"""

from . import _http
from ._http import Hash, Reply, Token

__all__ = ["get_dial_record"]


def get_dial_record(access_token: Token, hash: Hash) -> Reply:
    """获取公费电话拨打记录: list the corp-paid calls of a time range that were answered.

    POST dial/get_dial_record
    https://developer.work.weixin.qq.com/document/path/93662 (2023/11/30)

    An empty hash asks for the first 100 records of the last 30 days.

    hash:
        start_time (int): start of the range, Unix seconds, inclusive; not later than now.
        end_time (int): end of the range, Unix seconds, inclusive; not before start_time.
        offset (int): how many records to skip; 0 for the first page.
        limit (int): page size; more than 100 counts as 100. Default: 100.

    Reply:
        record (list[dict]): the calls.
        record[].call_time (int): when the call was dialled, Unix seconds.
        record[].total_duration (int): total duration, minutes; of a single call its own duration, of a multi-party call
            the sum over all connected users, caller included.
        record[].call_type (int): 1 = single call, 2 = multi-party call.
        record[].caller (dict): who called.
        record[].caller.userid (str): the caller.
        record[].caller.duration (int): the caller's duration, minutes.
        record[].callee (list[dict]): who was called.
        record[].callee[].userid (str): the member called; only for members of the corp.
        record[].callee[].phone (int): the number called; only for people outside the corp.
        record[].callee[].duration (int): this person's duration, minutes.

    Permission:
        self-built: 公费电话 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
        note: records of people outside the app's visible range are left out

    Limits:
        - a range spans at most 30 days; of a longer one only the 30 days before end_time are searched. Without times
          the last 30 days are searched.

    Errors:
        600018: invalid start_time or end_time (when both are given).
    """
    return _http.post("dial/get_dial_record", access_token, hash)
