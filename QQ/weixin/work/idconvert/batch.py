"""QQ::weixin::work::idconvert::batch: ID转换接口.

Ids, many at once.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["external_userid_to_pending_id"]


def external_userid_to_pending_id(access_token: Token, hash: Hash) -> Reply:
    """external_userid查询pending_id: get the pending_ids that WeChat users had before they became customers.

    POST idconvert/batch/external_userid_to_pending_id
    https://developer.work.weixin.qq.com/document/path/95900 (2025/11/17)

    Finds what idconvert.unionid_to_external_userid gave to the same service provider, within 90 days.

    hash:
        chat_id (str): a customer group: only its group owner need be in the visible range, and ids outside the group
            are ignored; when left out the followers must be.
        external_userid (list[str], required): the customers; at most 100 items.

    Reply:
        result (list[dict]): those found.
        result[].external_userid (str): the customer.
        result[].pending_id (str): the provisional id.

    Permission:
        third-party, delegated: only for verified corps; the follower or group owner is within the app's visible range
        note: 营销获客 apps get only the customers that they brought, whose follower or group owner is in the visible range
            or may connect customers

    Limits:
        - a pending_id is valid for 90 days.
    """
    return _http.post("idconvert/batch/external_userid_to_pending_id", access_token, hash)
