"""Who is invited to a meeting, who is in it now, and who came."""

from typing import Any

from .._model.meetings import MEETINGS, tmp_openid
from .._model.resource import Fitted, Thing, paged
from .._reply import Reply
from .._state import State

__all__ = [
    "check_device_in_meeting",
    "get_attendee_list",
    "get_guests",
    "get_invitees",
    "get_quality",
    "get_realtime_attendee_list",
    "set_guests",
    "set_invitees",
]


@Fitted
def get_invitees(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    invited = MEETINGS.need(sandbox, hash["meetingid"])["invitees"]["userid"]
    return paged([{"userid": each} for each in invited], hash, at="invitees[]", limit=100)


@Fitted
def set_invitees(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    meeting = MEETINGS.need(sandbox, hash["meetingid"])
    userids = [sandbox.company.need_member(each.get("userid"), 400021) for each in hash.get("invitees") or []]
    meeting["invitees"] = {"userid": list(dict.fromkeys([meeting["admin_userid"], *userids]))}
    return {}


@Fitted
def get_guests(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return MEETINGS.need(sandbox, hash["meetingid"])


@Fitted
def set_guests(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    MEETINGS.need(sandbox, hash["meetingid"])["guests"] = hash["guests"]
    return {}


@Fitted
def get_realtime_attendee_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    meeting = MEETINGS.need(sandbox, hash["meetingid"])
    there = [_row(meeting, who) for who, came in meeting["attendees"].items() if came["is_in"]]
    return paged(there, hash, at="attendees[]", limit=50)


@Fitted
def get_attendee_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    meeting = MEETINGS.need(sandbox, hash["meetingid"])
    start, end = hash.get("start_time") or 0, hash.get("end_time") or sandbox.now
    came = [who for who, each in meeting["attendees"].items() if start <= each["first_join_time"] <= end]
    return paged([_row(meeting, who) for who in came], hash, at="attendees[]", limit=100)


def _row(meeting: Thing, who: str) -> Thing:
    came = meeting["attendees"][who]
    member = {"userid": who} if came["is_member"] else {}
    quit_time = "" if came["is_in"] else str(came["last_quit_time"])
    times = {"join_time": str(came["first_join_time"]), "quit_time": quit_time}
    states = {name: came.get(name, False) for name in ("audio_state", "video_state", "screen_shared_state")}
    device = {"instance_id": came["instance_id"], "role": came["role"]}
    return {**member, "tmp_openid": tmp_openid(meeting, who), **device, **times, **states}


@Fitted
def check_device_in_meeting(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    userid, devices = sandbox.company.need_member(hash["userid"]), hash.get("instance_id_list")
    found = []
    for meetingid in hash["meetingid_list"]:
        came = MEETINGS.need(sandbox, meetingid)["attendees"].get(userid)
        if came and came["is_in"] and (not devices or came["instance_id"] in devices):
            found.append({"meetingid": meetingid, "instance_id": came["instance_id"]})
    return {"result_list": found}


@Fitted
def get_quality(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    """In the sandbox all connections work well."""
    meeting = MEETINGS.need(sandbox, hash["meetingid"])
    good = {"quality": 1, **{f"{name}_quality": 1 for name in ("audio", "video", "screen_share", "network")}}
    rows = [{**_row(meeting, who), **good} for who in meeting["attendees"]]
    return {**paged(rows, hash, at="attendees[]", limit=50), **(good if rows else {})}
