"""QQ::weixin::work::corpgroup::batch: 上下游.

Second half of matching WeChat users with customers across a corp chain (上下游): first corpgroup.unionid_to_pending_id
gives a WeChat user a pending_id, then the call here finds that pending_id again for somebody who has become a customer.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["external_userid_to_pending_id"]


def external_userid_to_pending_id(access_token: Token, hash: Hash) -> Reply:
    """external_userid查询pending_id: look up the pending_ids issued earlier for up to 100 customers.

    POST corpgroup/batch/external_userid_to_pending_id
    https://developer.work.weixin.qq.com/document/path/97357 (2023/03/30)

    Compare the pending_ids with those kept from corpgroup.unionid_to_pending_id to learn the customer's unionid.

    hash:
        external_userid (list[str], required): external contact ids of the upstream or a downstream corp; at most 100
            items.
        chat_id (str): customer group; when given, only the group owner must be in the app's visible range and ids
            outside the group are ignored; when left out, the customer's follower must be in the visible range.

    Reply:
        result (list[dict]): conversion results.
        result[].external_userid (str): id that was converted.
        result[].pending_id (str): temporary external contact id, issued before the WeChat user became a customer;
            unique within the shared app, valid for 90 days.

    Permission:
        self-built, delegated: 客户联系; an app that is shared along the corp chain
        note: the upstream app must have called corpgroup.unionid_to_pending_id before
        note: the follower, or the group owner of the customer group, within the app's visible range
        note: upstream corp and downstream corp certified or verified (认证或验证); for a delegated app, its service provider
            certified
    """
    return _http.post("corpgroup/batch/external_userid_to_pending_id", access_token, hash)
