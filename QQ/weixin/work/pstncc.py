"""QQ::weixin::work::pstncc: 紧急通知应用.

Automatic voice calls of the emergency notice (紧急通知) app, which ask members to look at an important message. The app
must be enabled and its balance sufficient.
"""

from . import _http
from ._http import Hash, Reply, Token

__all__ = ["call", "getstates"]


def call(access_token: Token, hash: Hash) -> Reply:
    """发起语音电话: call members automatically to draw their attention to an important message.

    POST pstncc/call
    https://developer.work.weixin.qq.com/document/path/91627 (2023/11/30)

    Each member is phoned by a machine voice. A success of the whole request does not mean that every call was started:
    look at the code of each entry, and ask getstates later whether the member answered.

    hash:
        callee_userid (list[str], required): members to call; must not be empty.

    Reply:
        states (list[dict]): one entry per call.
        states[].code (int): 0 = call started, anything else = failed.
        states[].callid (str): unique id of the call, for getstates.
        states[].userid (str): the member called.

    Permission:
        self-built: 紧急通知 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before

    Errors:
        301049: the calling app is not linked in the emergency notice app.
        301050: the emergency notice app is not enabled.
        301051: the balance of the emergency notice app is insufficient.
    """
    return _http.post("pstncc/call", access_token, hash)


def getstates(access_token: Token, hash: Hash) -> Reply:
    """获取接听状态: check whether a member answered an automatic voice call.

    POST pstncc/getstates
    https://developer.work.weixin.qq.com/document/path/91628 (2023/11/30)

    hash:
        callee_userid (str, required): the member called; one string here, whereas call takes a list.
        callid (str, required): id of the call, from call; must not be empty.

    Reply:
        istalked (int): 0 = not answered, 1 = answered.
        calltime (int): when the call started, Unix seconds.
        talktime (int): duration of the talk, seconds.
        reason (int): state of the call: 0 = ended normally, 1 = ringing, 2 = answered, 3 = talking, 4 = timed out and
            the user hung up, 5 = out of service area, 6 = not answered or account in arrears, 7 = rejected by the
            member, 8 = phone switched off, 9 = number does not exist, 10 = call restricted, 11 = line error, 12 = timed
            out and the system hung up, 13 = call limit exceeded (3 in 8 minutes or 8 in 24 hours), 14 = the line timed
            out without reply, 15 = limit of the calling number exceeded (another number is needed), 16 = line busy
            (call later), 17 = notice that the call was cancelled, 20 = outbound call timed out unconfirmed, 99 = other.

    Permission:
        self-built: 紧急通知 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before

    Limits:
        - only calls of the last 7 days can be looked up.
    """
    return _http.post("pstncc/getstates", access_token, hash)
