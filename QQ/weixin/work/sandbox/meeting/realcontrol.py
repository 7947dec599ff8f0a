"""A running meeting is controlled (会中控制): its settings, and who may do what in it."""

from typing import Any

from .._model.meetings import need_running, tmp_openid
from .._model.resource import Fitted, Thing
from .._reply import RefusalError, Reply
from .._state import State
from .._state.meeting import ENDED, push

CO_HOST, ORDINARY = 6, 0  # role
LET_IN, SEND_BACK = 1, 2  # operate_type


def _of(meeting: Thing, user: Thing, kind: str = "attendees") -> tuple[str, Thing]:
    """Who it is, and what is known of them in the meeting or its waiting room."""
    for who, known in meeting[kind].items():
        same = (tmp_openid(meeting, who), known["instance_id"]) == (user["tmp_openid"], user["instance_id"])
        if same and known.get("is_in", True):
            return who, known
    raise RefusalError(40058, "tmp_openid or instance_id")


@Fitted
def set(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    meeting = need_running(sandbox, hash["meetingid"])
    changes = {name: value for name, value in hash.items() if name != "meetingid" and value is not None}
    meeting["settings"] = {**(meeting.get("settings") or {}), **changes}
    for each in meeting["attendees"].values() if hash.get("mute_all") is not None else ():
        each["audio_state"] = not hash["mute_all"]
    return {}


@Fitted
def set_cohost(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    meeting = need_running(sandbox, hash["meetingid"])
    _of(meeting, hash["operated_user"])[1]["role"] = CO_HOST if hash["action"] else ORDINARY
    return {}


@Fitted
def mute_user(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    meeting = need_running(sandbox, hash["meetingid"])
    _of(meeting, hash["operated_user"])[1]["audio_state"] = not hash["option"]
    return {}


@Fitted
def switch_user_video(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    meeting = need_running(sandbox, hash["meetingid"])
    _of(meeting, hash["operated_user"])[1]["video_state"] = bool(hash.get("video"))
    return {}


@Fitted
def close_screen_share(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    meeting = need_running(sandbox, hash["meetingid"])
    _of(meeting, hash["operated_user"])[1]["screen_shared_state"] = False
    return {}


@Fitted
def set_nicknames(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    meeting = need_running(sandbox, hash["meetingid"])
    people = [(_of(meeting, each)[1], each.get("nickname")) for each in hash["operated_users"]]
    for known, nickname in people:
        known["nickname"] = nickname or ""
    return {}


@Fitted
def kickout_users(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    meeting = need_running(sandbox, hash["meetingid"])
    people = [_of(meeting, each) for each in hash["operated_users"]]
    for who, known in people:
        _out(sandbox, meeting, who, known)
    return {}


def _out(sandbox: State, meeting: Thing, who: str, known: Thing) -> None:
    known.update(is_in=False, last_quit_time=int(sandbox.now))
    push(sandbox, meeting, "quit_meeting", who)


@Fitted
def manage_waiting_room_users(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    meeting, what = need_running(sandbox, hash["meetingid"]), hash["operate_type"]
    kind = "attendees" if what == SEND_BACK else "waiting"
    people = [_of(meeting, each, kind) for each in hash["operated_users"]]
    for who, known in people:
        is_member = sandbox.company.known(who) is not None
        if what == SEND_BACK:
            _out(sandbox, meeting, who, known)
            member = {"userid": who} if is_member else {}
            times = {"join_time": int(sandbox.now * 1000), "quit_time": 0}
            meeting["waiting"][who] = {**member, "instance_id": known["instance_id"], **times}
            continue
        del meeting["waiting"][who]
        if what == LET_IN:
            new = {"first_join_time": int(sandbox.now), "last_quit_time": 0, "cumulative_time": 0, "role": ORDINARY}
            came = {**new, "is_member": is_member, "total_join_count": 1, **meeting["attendees"].get(who, {})}
            now = {"is_in": True, "since": int(sandbox.now), "instance_id": known["instance_id"]}
            meeting["attendees"][who] = {**came, **now}
            push(sandbox, meeting, "join_meeting", who)
    return {}


@Fitted
def dismiss(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    meeting = need_running(sandbox, hash["meetingid"])
    there = [(who, known) for who, known in meeting["attendees"].items() if known["is_in"]]
    if there and hash.get("force_dismiss") == 0:
        raise RefusalError(40058, "there is still someone in the meeting")
    for who, known in there:
        _out(sandbox, meeting, who, known)
    meeting["status"] = ENDED
    push(sandbox, meeting, "meeting_end")
    return {}
