"""Meetings (会议), from being booked to being cancelled or held; who takes part is in _attendees.py."""

from typing import Any

from .._model.meetings import MEETINGS, by_code, need_waiting, tmp_openid
from .._model.resource import Fitted, Thing, paged
from .._reply import RefusalError, Reply
from .._state import State
from .._state.meeting import CANCELLED, status
from ._attendees import check_device_in_meeting as check_device_in_meeting
from ._attendees import get_attendee_list as get_attendee_list
from ._attendees import get_guests as get_guests
from ._attendees import get_invitees as get_invitees
from ._attendees import get_quality as get_quality
from ._attendees import get_realtime_attendee_list as get_realtime_attendee_list
from ._attendees import set_guests as set_guests
from ._attendees import set_invitees as set_invitees

DAYS = 180
JOIN = "https://work.weixin.qq.com/webapp/tm/"


@Fitted
def create(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _check(sandbox, hash)
    start = hash.get("meeting_start") or int(sandbox.now)
    guests = {"guests": hash.get("guests") or []}
    meeting = MEETINGS.add(sandbox, {**hash, "meeting_start": start})
    meeting.update(guests)
    _invite(meeting, [hash["admin_userid"], *((hash.get("invitees") or {}).get("userid") or [])])
    return {**meeting, "meeting_link": f"{JOIN}{meeting['meeting_code']}"}


@Fitted
def update(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    meeting = need_waiting(sandbox, hash["meetingid"], 400221)
    _check(sandbox, hash)
    settings = {**(meeting.get("settings") or {}), **(hash.get("settings") or {})}
    MEETINGS.change(sandbox, hash["meetingid"], {**hash, "settings": settings})
    if hash.get("invitees"):
        _invite(meeting, [meeting["admin_userid"], *(hash["invitees"].get("userid") or [])])
    return {}


def _check(sandbox: State, hash: dict[str, Any]) -> None:
    if hash.get("meeting_start") is not None and hash["meeting_start"] < sandbox.now:
        raise RefusalError(400222)
    password = (hash.get("settings") or {}).get("password")
    if password and not password.isdecimal():
        raise RefusalError(400030)


def _invite(meeting: Thing, userids: list[str]) -> None:
    meeting["invitees"] = {"userid": list(dict.fromkeys(userids))}


@Fitted
def cancel(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    need_waiting(sandbox, hash["meetingid"], 400224)["status"] = CANCELLED
    return {}


@Fitted
def get_info(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if hash.get("meetingid"):
        meeting = MEETINGS.need(sandbox, hash["meetingid"])
    elif hash.get("meeting_code"):
        meeting = by_code(sandbox, hash["meeting_code"])
    else:
        raise RefusalError(40058, "missing meetingid or meeting_code")
    settings = meeting.get("settings") or {}
    hosts = settings.get("hosts") or {"userid": [meeting["admin_userid"]]}
    came = meeting["attendees"]
    members = [{"userid": each, **_presence(came.get(each))} for each in meeting["invitees"]["userid"]]
    members += [{"userid": each, **_presence(came[each])} for each in came if _joined_uninvited(meeting, each)]
    outsiders = [
        {"tmp_external_userid": tmp_openid(meeting, each), **_presence(came[each])}
        for each in came
        if not came[each]["is_member"]
    ]
    departments = sandbox.company.departments_of(meeting["admin_userid"])
    return {
        **meeting,
        "main_department": departments[0] if departments else 0,
        "status": status(sandbox, meeting),
        "meeting_type": int((meeting.get("reminders") or {}).get("is_repeat") == 1),
        "attendees": {"member": members, "tmp_external_user": outsiders},
        "settings": {"need_password": bool(settings.get("password")), **settings, "hosts": hosts},
        "meeting_link": f"{JOIN}{meeting['meeting_code']}",
    }


def _joined_uninvited(meeting: Thing, who: str) -> bool:
    return bool(meeting["attendees"][who]["is_member"]) and who not in meeting["invitees"]["userid"]


def _presence(came: Any) -> Thing:
    if not came:
        return {"status": 2}
    times = {name: came.get(name) for name in ("first_join_time", "last_quit_time", "total_join_count")}
    return {"status": 1, **times, "cumulative_time": came.get("cumulative_time")}


@Fitted
def get_user_meetingid(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    userid = sandbox.company.need_member(hash["userid"])
    begin, end = hash.get("begin_time") or 0, hash.get("end_time") or sandbox.now + DAYS * 86400
    found = [
        each["meetingid"]
        for each in MEETINGS.all(sandbox)
        if userid in each["invitees"]["userid"] and begin <= each["meeting_start"] <= end
    ]
    cursor = "" if hash.get("cursor") == "0" else hash.get("cursor")
    return paged(found, {**hash, "cursor": cursor}, at="meetingid_list[]", limit=100)


@Fitted
def create_customer_short_url(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    meeting = MEETINGS.need(sandbox, hash["meetingid"])
    data = hash["customer_data"]
    url = meeting["links"].setdefault(
        data, f"https://work.weixin.qq.com/m/{meeting['meeting_code']}{len(meeting['links'])}"
    )
    return {"meeting_short_url_customer_data": {"meeting_short_url": url, "customer_data": data}}


@Fitted
def get_customer_short_url(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    links = MEETINGS.need(sandbox, hash["meetingid"])["links"]
    rows = [{"meeting_short_url": url, "customer_data": data} for data, url in links.items()]
    return {"meeting_short_url_customer_data_list": rows}
