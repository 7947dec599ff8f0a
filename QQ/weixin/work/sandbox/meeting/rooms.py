"""Rooms meeting rooms (Rooms会议室) of the corp: the sandbox has two, with a device each. They are booked for meetings, and
called; a call is answered with sandbox.answers_room_call."""

import uuid
from typing import Any

from .._model.given import Given
from .._model.meetings import MEETINGS, need_running, need_waiting
from .._model.resource import Fitted, Thing, paged
from .._reply import RefusalError, Reply
from .._state import State
from .._state.meeting import status

FREE = 2  # meeting_room_status
CALLING, CANCELLED = 4, 5  # status of a call
NAMES = {"roomsSandbox1": "鼓浪屿", "roomsSandbox2": "武夷山"}
STATES = ["INVALID", "INIT", "STARTED", "NULL", "CANCELLED", "NULL"]
MAX_SECONDS = 86400


ROOMS = Given(
    "rooms_meeting_rooms",
    [
        {
            "meeting_room_id": room_id,
            "rooms_id": f"device{room_id}",
            "meeting_room_name": name,
            "meeting_room_location": "深圳-沙箱大厦-1楼",
            "participant_number": 8,
            "meeting_room_status": FREE,
            "scheduled_status": 1,
            "is_allow_call": True,
            "meetings": [],
        }
        for room_id, name in NAMES.items()
    ],
    id="meeting_room_id",
)


@Fitted
def list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return paged(_named(sandbox, hash), hash, at="meeting_room_list[]", limit=20)


def _named(sandbox: State, hash: dict[str, Any]) -> Any:
    return [each for each in ROOMS.all(sandbox) if (hash.get("meeting_room_name") or "") in each["meeting_room_name"]]


@Fitted
def list_devices(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    works = {"camera_status": True, "microphone_status": True, "speaker_status": True}
    rows = [{**each, "device_monitor_info": works} for each in _named(sandbox, hash)]
    return paged(rows, hash, at="device_info_list[]", limit=20)


@Fitted
def list_controllers(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return paged([], hash, at="controller_info_list[]", limit=20)


@Fitted
def get_inventory(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    count = len(ROOMS.all(sandbox))
    return {"normal_count": count, "normal_used_count": count}


@Fitted
def get_info(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    room = ROOMS.need(sandbox, hash["meeting_room_id"])
    return {
        **room,
        "basic_info": {
            **room,
            "rooms_id_list": [room["rooms_id"]],
            "city": "深圳",
            "building": "沙箱大厦",
            "floor": "1楼",
        },
        "account_info": {"valid_period": "-"},
        "hardware_info": room,
        "pmi_info": {},
    }


@Fitted
def get_config(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    ROOMS.need(sandbox, hash["meeting_room_id"])
    return {"meeting_settings": {"water_mark": 0, "auto_response": 2}, "record_settings": {"share_record": 0}}


@Fitted
def book(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    meeting = need_waiting(sandbox, hash["meetingid"], 400221)
    if meeting["meeting_duration"] > MAX_SECONDS or (meeting.get("reminders") or {}).get("is_repeat") == 1:
        raise RefusalError(40058, "the meeting lasts at most 24 hours, and is no recurring one")
    rooms = [ROOMS.need(sandbox, each) for each in dict.fromkeys(hash["meeting_room_id_list"])]
    for room in rooms:
        for other in room["meetings"]:
            if other != hash["meetingid"] and _overlap(meeting, MEETINGS.need(sandbox, other)):
                raise RefusalError(40058, f"{room['meeting_room_name']} is booked at that time")
    for room in rooms:
        room["meetings"] = [*dict.fromkeys([*room["meetings"], hash["meetingid"]])]
    return {"meeting_room_list": rooms}


def _overlap(one: Thing, other: Thing) -> bool:
    starts = max(one["meeting_start"], other["meeting_start"])
    ends = (each["meeting_start"] + each["meeting_duration"] for each in (one, other))
    return bool(other["status"] in (1, 2) and starts < min(ends))


@Fitted
def release(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    MEETINGS.need(sandbox, hash["meetingid"])
    for room in [ROOMS.need(sandbox, each) for each in hash["meeting_room_id_list"]]:
        room["meetings"] = [each for each in room["meetings"] if each != hash["meetingid"]]
    return {}


@Fitted
def list_meetings(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    wanted = (hash.get("meeting_room_id"), hash.get("rooms_id"))
    rooms = [
        each for each in ROOMS.all(sandbox) if each["meeting_room_id"] == wanted[0] or each["rooms_id"] == wanted[1]
    ]
    if not rooms:
        raise RefusalError(ROOMS.unknown, "meeting_room_id or rooms_id")
    start, end = hash.get("start_time") or 0, hash.get("end_time") or 1 << 40
    meetings = [MEETINGS.need(sandbox, each) for each in rooms[0]["meetings"]]
    rows = [
        {
            **each,
            "subject": each["title"],
            "status": f"MEETING_STATE_{STATES[status(sandbox, each)]}",
            "start_time": each["meeting_start"],
            "end_time": each["meeting_start"] + each["meeting_duration"],
        }
        for each in meetings
        if start <= each["meeting_start"] <= end
    ]
    return paged(rows, hash, at="meeting_info_list[]", limit=20)


def _called(sandbox: State, hash: dict[str, Any]) -> str:
    """Whom a call is for: a room, or an MRA terminal by its address."""
    if hash.get("meeting_room_id"):
        return str(ROOMS.need(sandbox, hash["meeting_room_id"])["meeting_room_id"])
    if not hash.get("mra_address"):
        raise RefusalError(40058, "missing meeting_room_id or mra_address")
    return str(hash["mra_address"]["dial_string"])


@Fitted
def call(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    meeting, whom = need_running(sandbox, hash["meetingid"]), _called(sandbox, hash)
    new = {"invite_id": uuid.uuid4().hex, "status": CALLING, "response_time": ""}
    meeting.setdefault("calls", {})[whom] = new
    return new


@Fitted
def cancel_call(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    meeting, whom = need_running(sandbox, hash["meetingid"]), _called(sandbox, hash)
    known = meeting.get("calls", {}).get(whom)
    if known is None or known["invite_id"] != hash["invite_id"]:
        raise RefusalError(40058, "invite_id")
    known["status"] = CANCELLED
    return {}


@Fitted
def get_response_status(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    meeting, whom = MEETINGS.need(sandbox, hash["meetingid"]), _called(sandbox, hash)
    return {"status": 1, **meeting.get("calls", {}).get(whom, {})}
