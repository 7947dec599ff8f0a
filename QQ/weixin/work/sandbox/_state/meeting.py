"""Meetings (会议): their states, and the event about what happens in one."""

from typing import Any

from . import State

__all__ = ["CANCELLED", "ENDED", "EXPIRED", "RUNNING", "WAITING", "push", "status", "tmp_openid"]

WAITING, RUNNING, ENDED, CANCELLED, EXPIRED = 1, 2, 3, 4, 5


def status(sandbox: State, meeting: dict[str, Any]) -> int:
    """The state now: one that nobody came to is over by itself."""
    is_over = meeting["meeting_start"] + meeting["meeting_duration"] < sandbox.now
    return EXPIRED if meeting["status"] == WAITING and is_over else int(meeting["status"])


def push(sandbox: State, meeting: dict[str, Any], what: str, who: str = "sys", **fields: Any) -> None:
    """Push meeting_change. what: its ChangeType. who: the member or the name of who did it; "" for a room."""
    member = "sys" if who == "sys" else sandbox.company.known(who) or ""
    event = {"FromUserName": member, "MsgType": "event", "Event": "meeting_change", "ChangeType": what}
    id = (
        {}
        if what == "cancel_meeting"
        else {"FromUserTmpOpenId": "" if who in ("", "sys") else tmp_openid(meeting, who)}
    )
    if what == "quit_waiting_room":
        fields["OperatedUser"] = {"UserId": member, "TmpOpenId": tmp_openid(meeting, who)}
    sandbox.pushes.event({**event, "MeetingId": meeting["meetingid"], **id, **fields})


def tmp_openid(meeting: dict[str, Any], who: str) -> str:
    """The temporary id of somebody that holds within this meeting."""
    return f"{meeting['meetingid'][2:10]}{who}"
