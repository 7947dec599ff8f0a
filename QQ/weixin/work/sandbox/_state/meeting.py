"""Meetings (会议): their states, and the event about what happens in one."""

from typing import Any

from . import State

__all__ = ["CANCELLED", "ENDED", "EXPIRED", "RUNNING", "WAITING", "push", "status"]

WAITING, RUNNING, ENDED, CANCELLED, EXPIRED = 1, 2, 3, 4, 5


def status(sandbox: State, meeting: dict[str, Any]) -> int:
    """The state now: one that nobody came to is over by itself."""
    is_over = meeting["meeting_start"] + meeting["meeting_duration"] < sandbox.now
    return EXPIRED if meeting["status"] == WAITING and is_over else int(meeting["status"])


def push(sandbox: State, meeting: dict[str, Any], what: str, who: str = "sys", **fields: Any) -> None:
    """Push meeting_change. what: its ChangeType."""
    event = {"FromUserName": who, "MsgType": "event", "Event": "meeting_change", "ChangeType": what}
    sandbox.pushes.event({**event, "MeetingId": meeting["meetingid"], "FromUserTmpOpenId": "", **fields})
