"""QQ::weixin::work::oa::calendar: 日历.

Calendars hold the schedules of oa.schedule. An app creates a calendar for members of the corp and gets a cal_id;
it reads only the calendars that it created itself.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["add", "update", "get", "del"]


def add(access_token: Token, hash: Hash) -> Reply:
    """创建日历: create a calendar in the corp through the app.

    POST oa/calendar/add
    https://developer.work.weixin.qq.com/document/path/93647 (2023/04/23)

    The members in shares form the notification range (通知范围) of the calendar. A public calendar (公共日历, is_public) can
    also be subscribed to by whoever is in public_range; a whole-corp calendar (全员日历, is_corp_calendar) is a public
    calendar too.

    hash:
        calendar (dict, required): the new calendar.
        calendar.admins (list[str]): userids of the administrators, at most 3 items; each must also be in shares.
        calendar.set_as_default (int): make it the default calendar of the app, 0 = no, 1 = yes; not for third-party
            apps. Default: 0.
        calendar.summary (str, required): title, 1 to 128 characters.
        calendar.color (str, required): display colour, hexadecimal RGB such as "#0000FF".
        calendar.description (str): description, 0 to 512 characters.
        calendar.is_public (int): public calendar, 0 = no, 1 = yes; cannot be changed later; each person can create or
            subscribe to no more than 100 public calendars.
        calendar.public_range (dict): who may subscribe; only effective for public calendars, required when
            is_corp_calendar is 1.
        calendar.public_range.userids (list[str]): members, at most 1000 items.
        calendar.public_range.partyids (list[int]): departments, at most 100 items.
        calendar.is_corp_calendar (int): whole-corp calendar, 0 = no, 1 = yes; cannot be changed later; no more than 20
            per corp; colour, default calendar and view-only permission do not apply to it.
        calendar.shares (list[dict]): members of the notification range, at most 2000 items.
        calendar.shares[].userid (str, required): member.
        calendar.shares[].permission (int): what the member may do, 1 = view, 3 = see only free or busy. Default: 1.
        agentid (int): agentid of the authorised app; only needed by old third-party suites of several apps.

    Reply:
        cal_id (str): id of the new calendar.
        fail_result (dict): what was rejected.
        fail_result.shares (list[dict]): invalid members of the notification range.
        fail_result.shares[].errcode (int): error code for the member, such as 40001.
        fail_result.shares[].errmsg (str): error text for the member.
        fail_result.shares[].userid (str): member.

    Permission:
        self-built: 协作 > 日程 > 可调用接口的应用
        third-party, delegated: 日程接口权限
        note: only for what the app itself created; members within the app's visible range

    Limits:
        - WeCom 4.0.20 or later.
        - at most 30000 public calendars in a corp, 10000 calendars of an app, and 100 calendars shared with a member.
    """
    return _http.post("oa/calendar/add", access_token, hash)


def update(access_token: Token, hash: Hash) -> Reply:
    """更新日历: replace the information of a calendar.

    POST oa/calendar/update
    https://developer.work.weixin.qq.com/document/path/97716 (2023/08/31)

    The given calendar replaces the old one completely: what is left out is emptied, so pass everything that shall stay.
    The organizer, is_public and is_corp_calendar cannot be changed.

    hash:
        skip_public_range (int): what becomes of public_range: 0 = it is replaced, 1 = it stays. Default: 0.
        calendar (dict, required): the new contents.
        calendar.cal_id (str, required): calendar to change.
        calendar.admins (list[str]): userids of the administrators, at most 3 items.
        calendar.summary (str, required): title, 1 to 128 characters.
        calendar.color (str, required): display colour, hexadecimal RGB such as "#0000FF".
        calendar.description (str): description, 0 to 512 characters.
        calendar.public_range (dict): who may subscribe; only effective for public calendars.
        calendar.public_range.userids (list[str]): members, at most 1000 items.
        calendar.public_range.partyids (list[int]): departments, at most 100 items.
        calendar.shares (list[dict]): members of the notification range (通知范围), at most 2000 items.
        calendar.shares[].userid (str, required): member.
        calendar.shares[].permission (int): what the member may do, 1 = view, 3 = see only free or busy. Default: 1.

    Reply:
        fail_result (dict): what was rejected.
        fail_result.shares (list[dict]): invalid members of the notification range.
        fail_result.shares[].errcode (int): error code for the member, such as 40001.
        fail_result.shares[].errmsg (str): error text for the member.
        fail_result.shares[].userid (str): member.

    Permission:
        self-built: 协作 > 日程 > 可调用接口的应用
        third-party, delegated: 日程接口权限
        note: only for what the app itself created; members within the app's visible range
    """
    return _http.post("oa/calendar/update", access_token, hash)


def get(access_token: Token, hash: Hash) -> Reply:
    """获取日历详情: get the details of calendars that the app created.

    POST oa/calendar/get
    https://developer.work.weixin.qq.com/document/path/97717 (2023/04/11)

    hash:
        cal_id_list (list[str], required): calendar ids, at most 1000 items.

    Reply:
        calendar_list (list[dict]): the calendars.
        calendar_list[].cal_id (str): calendar id.
        calendar_list[].admins (list[str]): userids of the administrators; the official sample spells the key adminis.
        calendar_list[].summary (str): title, 1 to 128 characters.
        calendar_list[].color (str): display colour, hexadecimal RGB such as "#0000FF".
        calendar_list[].description (str): description, 0 to 512 characters.
        calendar_list[].is_public (int): public calendar, 0 = no, 1 = yes.
        calendar_list[].public_range (dict): who may subscribe; only meaningful for public calendars.
        calendar_list[].public_range.userids (list[str]): members.
        calendar_list[].public_range.partyids (list[int]): departments.
        calendar_list[].is_corp_calendar (int): whole-corp calendar, 0 = no, 1 = yes.
        calendar_list[].shares (list[dict]): members of the notification range, at most 2000 items.
        calendar_list[].shares[].userid (str): member.
        calendar_list[].shares[].permission (int): what the member may do, 1 = view, 3 = see only free or busy.

    Permission:
        self-built: 协作 > 日程 > 可调用接口的应用
        third-party, delegated: 日程接口权限
        note: only for what the app itself created; members within the app's visible range
    """
    return _http.post("oa/calendar/get", access_token, hash)


def del_(access_token: Token, hash: Hash) -> Reply:
    """删除日历: delete a calendar.

    POST oa/calendar/del
    https://developer.work.weixin.qq.com/document/path/97718 (2022/12/01)

    hash:
        cal_id (str, required): calendar to delete.

    Permission:
        self-built: 协作 > 日程 > 可调用接口的应用
        third-party, delegated: 日程接口权限
        note: only for what the app itself created; members within the app's visible range
    """
    return _http.post("oa/calendar/del", access_token, hash)


globals()["del"] = del_
