"""QQ::weixin::work::service::customer_acquisition: 获客助手组件.

What a service provider paid for corps that use the customer acquisition assistant through it.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["get_bill_list"]


def get_bill_list(suite_access_token: Token, hash: Hash) -> Reply:
    """获取代支付流水: list what the service provider paid for a corp's use of the customer acquisition assistant.

    POST service/customer_acquisition/get_bill_list
    https://developer.work.weixin.qq.com/document/path/99602 (2024/04/23)

    A use appears among the orders of the corp's 获客助手 on the next day. Days as the corp counts them go from 00:00:01 to
    00:00:00 of the next day.

    hash:
        begin_time (int, required): from when, Unix seconds.
        end_time (int, required): until when, Unix seconds; at most 31 days after begin_time.
        auth_corpid (str, required): the authorised corp.
        cursor (str): the next_cursor of the page before; empty for the first.
        limit (int): most records of a page; at most 1000. Default: 100.

    Reply:
        next_cursor (str): where the next page begins; absent at the end.
        bill_list (list[dict]): the records.
        bill_list[].timestamp (int): when it was used, Unix seconds.
        bill_list[].link_id (str): the acquisition link; absent when it has been deleted.
        bill_list[].state (str): the state with which the customer was added; absent when empty.
        bill_list[].price (int): what the service provider paid, in fen.

    Permission:
        third-party: 获客助手组件

    Limits:
        - begin_time to end_time: at most 31 days.
    """
    return _http.post("service/customer_acquisition/get_bill_list", hash=hash, suite_access_token=suite_access_token)
