"""QQ::weixin::work::chatdata::getagreestatus: 基础接口.

Whether external contacts have consented to the archiving of their sessions.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["single", "room"]


def single(access_token: Token, hash: Hash) -> Reply:
    """获取单聊会话同意情况: check whether external contacts consent to the archiving of single chats.

    POST chatdata/getagreestatus/single
    https://developer.work.weixin.qq.com/document/path/99530 (2024/04/22)

    hash:
        item (list[dict], required): the sessions, at most 100 items; the official table calls it info, its sample item.
        item[].open_userid (str, required): the member, within the range granted.
        item[].external_userid (str, required): the external contact.

    Reply:
        agreeinfo (list[dict]): consent for each session.
        agreeinfo[].open_userid (str): the member.
        agreeinfo[].external_userid (str): the external contact.
        agreeinfo[].agree_status (str): Agree = consents, Disagree = does not consent.
        agreeinfo[].status_change_time (int): time of the last change, Unix seconds.

    Permission:
        self-built, third-party, delegated: not allowed
        message archive: 会话存档接口权限
    """
    return _http.post("chatdata/getagreestatus/single", access_token, hash)


def room(access_token: Token, hash: Hash) -> Reply:
    """获取群聊会话同意情况: get which external contacts in a group chat consent to its archiving.

    POST chatdata/getagreestatus/room
    https://developer.work.weixin.qq.com/document/path/99530 (2024/04/22)

    hash:
        chatid (str, required): the group chat; at least one of its members must be in the range granted.

    Reply:
        agreeinfo (list[dict]): consent of each external contact from outside the corp.
        agreeinfo[].external_userid (str): the external contact.
        agreeinfo[].agree_status (str): Agree = consents, Disagree = does not consent.
        agreeinfo[].status_change_time (int): time of the last change, Unix seconds.

    Permission:
        self-built, third-party, delegated: not allowed
        message archive: 会话存档接口权限
    """
    return _http.post("chatdata/getagreestatus/room", access_token, hash)
