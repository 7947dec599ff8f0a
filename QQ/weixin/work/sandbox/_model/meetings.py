"""Meetings (会议): planned by the app; members hold them with sandbox.starts_meeting, joins_meeting, ends_meeting."""

import random
from typing import Any

from .._reply import RefusalError
from .._state import State
from .._state.meeting import CANCELLED, RUNNING, WAITING, status, tmp_openid
from .resource import Resource, Thing, member, text

__all__ = ["MEETINGS", "RECORDINGS", "by_code", "need_file", "need_running", "need_waiting", "tmp_openid"]

MEETINGS = Resource(
    "meetings",
    id="meetingid",
    new=text("hy"),
    unknown=90602,
    needs={
        "admin_userid": member,
        "invitees.userid[]": member,
        "settings.hosts.userid[]": member,
        "settings.ring_users.userid[]": member,
    },
    fixed=("admin_userid",),
    defaults={"meeting_duration": 3600, "description": "", "location": ""},
    adds={
        "status": WAITING,
        "meeting_code": lambda sandbox: f"{random.randrange(10**9):09}",
        "guests": [],
        "attendees": {},
        "waiting": {},
        "links": {},
        "enrolments": {},
    },
)
RECORDINGS = Resource("meeting_recordings", id="meeting_record_id", new=text("rec"), parent=MEETINGS)


def by_code(sandbox: State, meeting_code: str) -> Thing:
    for meeting in MEETINGS.all(sandbox):
        if meeting["meeting_code"] == meeting_code:
            return meeting
    raise RefusalError(730004)


def need_file(sandbox: State, hash: dict[str, Any]) -> tuple[Thing, Thing]:
    """The recording of a meeting, and the file of it that the call names."""
    for recording in RECORDINGS.all(sandbox, MEETINGS.need(sandbox, hash["meetingid"])["meetingid"]):
        for file in recording["record_files"]:
            if file["record_file_id"] == hash["record_file_id"]:
                return recording, file
    raise RefusalError(40058, "record_file_id")


def need_waiting(sandbox: State, meetingid: str, refusal: int) -> Thing:
    """A meeting that has not begun. refusal: the errcode for one that has."""
    meeting = MEETINGS.need(sandbox, meetingid)
    if meeting["status"] == CANCELLED:
        raise RefusalError(400041)
    if status(sandbox, meeting) != WAITING:
        raise RefusalError(refusal)
    return meeting


def need_running(sandbox: State, meetingid: str) -> Thing:
    meeting = MEETINGS.need(sandbox, meetingid)
    if meeting["status"] != RUNNING:
        raise RefusalError(40058, "the meeting is not running")
    return meeting
