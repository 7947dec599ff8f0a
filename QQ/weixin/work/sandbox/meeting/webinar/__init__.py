"""Webinars (网络研讨会): meetings with an audience. Members hold them as they do meetings."""

from typing import Any

from ..._model.meetings import MEETINGS, by_code, need_waiting
from ..._model.resource import Fitted, Thing
from ..._reply import RefusalError, Reply
from ..._state import State
from ..._state.meeting import CANCELLED, status

WITH_ENROLMENT, WITH_PASSWORD = 1, 2  # admission_type
OF_CORP = 1  # guest_type
HALF_AN_HOUR = 1800
STATES = ["INVALID", "INIT", "STARTED", "NULL", "CANCELLED", "NULL"]
WARM_UP = ("warm_up_picture", "warm_up_video", "allow_attendees_invite_others")
JOIN = "https://work.weixin.qq.com/webapp/tm/"


@Fitted
def create(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    fields = _fields(sandbox, hash)
    webinar = MEETINGS.add(
        sandbox, {**hash, **fields, "invitees": {"userid": [hash["admin_userid"]]}, "is_webinar": True}
    )
    return _seen(sandbox, webinar)


@Fitted
def update(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _need(sandbox, hash)
    need_waiting(sandbox, hash["meetingid"], 400221)
    MEETINGS.change(sandbox, hash["meetingid"], {**hash, **_fields(sandbox, hash)})
    return {}


def _fields(sandbox: State, hash: dict[str, Any]) -> Thing:
    """What makes a meeting of it."""
    if not (hash["start_time"].isdecimal() and hash["end_time"].isdecimal()):
        raise RefusalError(40058, "start_time and end_time are Unix seconds")
    start, end = int(hash["start_time"]), int(hash["end_time"])
    if start < sandbox.now - HALF_AN_HOUR:
        raise RefusalError(400222)
    if end <= start:
        raise RefusalError(400035)
    if hash["admission_type"] == WITH_PASSWORD and not (hash.get("password") or "").isdecimal():
        raise RefusalError(400030)
    for host in hash.get("hosts") or []:
        sandbox.company.need_member(host["userid"])
    settings = {"enable_enroll": hash["admission_type"] == WITH_ENROLMENT}
    return {"meeting_start": start, "meeting_duration": end - start, "settings": settings}


@Fitted
def cancel(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _need(sandbox, hash)
    need_waiting(sandbox, hash["meetingid"], 400224)["status"] = CANCELLED
    return {}


@Fitted
def get(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _seen(sandbox, _need(sandbox, hash))


@Fitted
def list_guest(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _need(sandbox, hash)


@Fitted
def update_guest_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    webinar = _need(sandbox, hash)
    for guest in hash["guests"]:
        if guest["guest_type"] == OF_CORP:
            sandbox.company.need_member(guest.get("userid"))
        elif not guest.get("phone_number") or not guest.get("guest_name"):
            raise RefusalError(40058, "missing phone_number or guest_name")
    webinar["guests"] = hash["guests"]
    return {}


@Fitted
def update_warm_up(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if hash.get("warm_up_picture") and hash.get("warm_up_video"):
        raise RefusalError(40058, "either warm_up_picture or warm_up_video")
    _need(sandbox, hash).update({name: hash[name] for name in WARM_UP if hash.get(name) is not None})
    return {}


def _need(sandbox: State, hash: dict[str, Any]) -> Thing:
    if hash.get("meetingid"):
        webinar = MEETINGS.need(sandbox, hash["meetingid"])
    elif hash.get("meeting_code"):
        webinar = by_code(sandbox, hash["meeting_code"])
    else:
        raise RefusalError(40058, "missing meetingid or meeting_code")
    if not webinar.get("is_webinar"):
        raise RefusalError(730011)
    return webinar


def _seen(sandbox: State, webinar: Thing) -> Thing:
    code = webinar["meeting_code"]
    checked = {"manual_check_link": f"{JOIN}check/{code}", "manual_check_password": code[:6]}
    return {
        **webinar,
        "description": webinar["description"] or None,
        "hosts": webinar.get("hosts") or [{"userid": webinar["admin_userid"]}],
        "status": f"MEETING_STATE_{STATES[status(sandbox, webinar)]}",
        "audience_join_link": f"{JOIN}{code}",
        "guest_join_link": f"{JOIN}guest/{code}",
        **(checked if webinar.get("enable_manual_check") else {}),
    }
