"""The layouts of a meeting (会议布局), basic and advanced ones, and its backgrounds."""

from typing import Any

from .._reply import RefusalError, Reply
from .._state import State
from .meetings import MEETINGS
from .resource import Resource, Thing, text

__all__ = ["BACKGROUNDS", "LAYOUTS", "add_all", "need_own", "remove_all", "use"]

LAYOUTS = Resource("meeting_layouts", id="layout_id", new=text("ly"), parent=MEETINGS)
BACKGROUNDS = Resource("meeting_backgrounds", id="background_id", new=text("bg"), parent=MEETINGS, maximum=7)


def need_own(sandbox: State, things: Resource, hash: dict[str, Any], id: str) -> Thing:
    MEETINGS.need(sandbox, hash["meetingid"])
    thing = things.need(sandbox, id)
    if thing["meetingid"] != hash["meetingid"]:
        raise RefusalError(things.unknown, things.id)
    return thing


def add_all(
    sandbox: State, things: Resource, hash: dict[str, Any], new: list[Thing], most: int, **fields: Any
) -> list[Thing]:
    """Add them all, or none if there would be more than `most`."""
    meetingid = MEETINGS.need(sandbox, hash["meetingid"])["meetingid"]
    there = [each for each in things.all(sandbox, meetingid) if fields.items() <= each.items()]
    if len(there) + len(new) > most:
        raise RefusalError(40058, f"at most {most} in a meeting")
    return [things.add(sandbox, {**each, **fields, "meetingid": meetingid}) for each in new]


def use(sandbox: State, things: Resource, hash: dict[str, Any], id: str) -> Reply:
    """Use this one for the meeting; "" brings back its default."""
    meeting = MEETINGS.need(sandbox, hash["meetingid"])
    if id:
        need_own(sandbox, things, hash, id)
    meeting[f"selected_{things.id}"] = id
    return {}


def remove_all(sandbox: State, things: Resource, hash: dict[str, Any], ids: list[str]) -> Reply:
    """Delete them, none of which may be in use."""
    meeting = MEETINGS.need(sandbox, hash["meetingid"])
    for id in ids:
        if need_own(sandbox, things, hash, id)[things.id] == meeting.get(f"selected_{things.id}"):
            raise RefusalError(40058, f"{things.id} is in use")
    for id in dict.fromkeys(ids):
        things.remove(sandbox, id)
    return {}
