"""QQ::weixin::work::meeting::phone: 电话入会PSTN管理.

Telephones in a meeting: people join by dialling a number, or are called from the meeting. For corps that bought the
advanced features of meetings (会议高级功能): enterprise 1.0 with at least 10 meeting rooms, business 1.0 with at least 20
advanced-feature accounts, or enterprise or business 2.0; not for the professional edition.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["callout", "get_callout_status", "get_tmp_openid"]


def callout(access_token: Token, hash: Hash) -> Reply:
    """批量外呼: call telephones into a meeting, before or while it runs.

    POST meeting/phone/callout
    https://developer.work.weixin.qq.com/document/path/98823 (2023/04/26)

    The state of each call is returned at once, and later by get_callout_status and by the event of outbound calls (PSTN
    外呼状态更新). Numbers abroad and extensions work too.

    hash:
        meetingid (str, required): the meeting.
        phone_numbers (list[dict], required): whom to call; at most 50 items.
        phone_numbers[].area (int, required): country or region code, such as 86 for China.
        phone_numbers[].phone (str, required): the telephone number, or the main number of a landline.
        phone_numbers[].extension_number (str): extension of a landline.

    Reply:
        phone_numbers (list[dict]): those called.
        phone_numbers[].area (int): country or region code, such as 86 for China.
        phone_numbers[].phone (str): the telephone number, or the main number of a landline.
        phone_numbers[].extension_number (str): extension of a landline.
        phone_numbers[].status (str): state of the call.
        invalid_phone_numbers (list[dict]): those that are no numbers.
        invalid_phone_numbers[].area (int): country or region code, such as 86 for China.
        invalid_phone_numbers[].phone (str): the telephone number, or the main number of a landline.
        invalid_phone_numbers[].extension_number (str): extension of a landline.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - not for webinars.
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/phone/callout", access_token, hash)


def get_callout_status(access_token: Token, hash: Hash) -> Reply:
    """获取会议的外呼状态: list the outbound calls of a meeting and their states.

    POST meeting/phone/get_callout_status
    https://developer.work.weixin.qq.com/document/path/98824 (2023/04/27)

    Calls made in the client, on the web or by API are all listed, whoever made them.

    hash:
        meetingid (str, required): the meeting.
        cursor (str): the next_cursor of the page before; empty for the first.
        limit (int): items a page; at most 100. Default: 20.

    Reply:
        phone_numbers (list[dict]): the calls.
        phone_numbers[].area (int): country or region code, such as 86 for China.
        phone_numbers[].phone (str): the telephone number, or the main number of a landline.
        phone_numbers[].extension_number (str): extension of a landline.
        phone_numbers[].status (str): state of the call.
        phone_numbers[].tmp_openid (str): temporary id of the caller in this meeting, for controlling the meeting.
        has_more (bool): whether more follows.
        next_cursor (str): where the next page begins; empty at the end.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - not for webinars.
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/phone/get_callout_status", access_token, hash)


def get_tmp_openid(access_token: Token, hash: Hash) -> Reply:
    """获取电话入会的成员ID: find the participants who joined by telephone.

    POST meeting/phone/get_tmp_openid
    https://developer.work.weixin.qq.com/document/path/98825 (2023/04/27)

    Only answered calls have a temporary id, those of the past included; a landline from which several people joined has
    several.

    hash:
        meetingid (str, required): the meeting.
        phone_numbers (list[dict], required): the telephones; at most 20 items.
        phone_numbers[].area (int, required): country or region code, such as 86 for China.
        phone_numbers[].phone (str, required): the telephone number, or the main number of a landline.
        phone_numbers[].extension_number (str): extension of a landline.

    Reply:
        tmp_openid_list (list[dict]): those found.
        tmp_openid_list[].area (int): country or region code, such as 86 for China.
        tmp_openid_list[].phone (str): the telephone number, or the main number of a landline.
        tmp_openid_list[].extension_number (str): extension of a landline.
        tmp_openid_list[].tmp_openid (str): temporary id of the caller in this meeting, for controlling the meeting.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/phone/get_tmp_openid", access_token, hash)
