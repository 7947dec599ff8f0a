"""QQ::weixin::work::msgaudit: 会话内容存档.

Who is in the message archive (会话内容存档), and which external contacts consent to it. The messages themselves come through
the SDK of the archive, a library of its own, and not through HTTP.
"""

from .. import _http, _namespace
from .._http import Hash, Query, Reply, Token

__all__ = ["get_robot_info", "get_permit_user_list", "check_single_agree", "check_room_agree"]

__getattr__, __dir__ = _namespace.lazy_modules(__name__)


def get_robot_info(access_token: Token, robot_id: Query) -> Reply:
    """获取机器人信息: read name and creator of a robot.

    GET msgaudit/get_robot_info
    https://developer.work.weixin.qq.com/document/path/91774 (2025/05/08)

    Arguments:
        robot_id (str, required): the robot; its ids begin with wb, and stand in archived messages as sender.

    Reply:
        data (dict): the robot.
        data.robot_id (str): the robot.
        data.name (str): its name.
        data.creator_userid (str): the member who created it.

    Permission:
        message archive: 会话内容存档

    Limits:
        - at most 600 calls a minute.
    """
    return _http.get("msgaudit/get_robot_info", access_token=access_token, robot_id=robot_id)


def get_permit_user_list(access_token: Token, hash: Hash) -> Reply:
    """获取会话内容存档开启成员列表: list the members whose messages are archived.

    POST msgaudit/get_permit_user_list
    https://developer.work.weixin.qq.com/document/path/91614 (2025/05/08)

    Departments and tags for which the archive is switched on are resolved to their members. Members over the number
    that was bought are not in effect and not listed.

    hash:
        type (int): only members of this edition: 1 = 办公版, 2 = 服务版, 3 = 企业版; left out, all members.

    Reply:
        ids (list[str]): the members in effect, by userid.

    Permission:
        message archive: 会话内容存档

    Limits:
        - at most 1000 calls a minute.
    """
    return _http.post("msgaudit/get_permit_user_list", access_token, hash)


def check_single_agree(access_token: Token, hash: Hash) -> Reply:
    """获取会话同意情况: check whether external contacts consent to the archiving of single chats.

    POST msgaudit/check_single_agree
    https://developer.work.weixin.qq.com/document/path/91782 (2025/05/08)

    hash:
        info (list[dict], required): the sessions, at most 100 items; a longer list is refused.
        info[].userid (str, required): the member.
        info[].exteranalopenid (str, required): the external contact; spelt like that.

    Reply:
        agreeinfo (list[dict]): consent for each session.
        agreeinfo[].userid (str): the member.
        agreeinfo[].exteranalopenid (str): the external contact.
        agreeinfo[].agree_status (str): Agree = consents, Disagree = does not consent.
        agreeinfo[].status_change_time (int): time of the last change, Unix seconds.

    Permission:
        message archive: 会话内容存档

    Limits:
        - at most 2500 calls a minute.
    """
    return _http.post("msgaudit/check_single_agree", access_token, hash)


def check_room_agree(access_token: Token, hash: Hash) -> Reply:
    """获取会话同意情况: get which external contacts in a group chat consent to its archiving.

    POST msgaudit/check_room_agree
    https://developer.work.weixin.qq.com/document/path/91782 (2025/05/08)

    hash:
        roomid (str, required): the group chat.

    Reply:
        agreeinfo (list[dict]): consent of each external contact from outside the corp.
        agreeinfo[].exteranalopenid (str): the external contact.
        agreeinfo[].agree_status (str): Agree = consents, Disagree = does not consent.
        agreeinfo[].status_change_time (int): time of the last change, Unix seconds.

    Permission:
        message archive: 会话内容存档

    Limits:
        - at most 1500 calls a minute.
    """
    return _http.post("msgaudit/check_room_agree", access_token, hash)
