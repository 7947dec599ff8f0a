"""Meeting rooms (会议室) and their bookings, which create a schedule."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..._model.meetings import need_waiting
from ..._model.resource import Fitted, Resource, Thing, department, member, number, text
from ..._reply import RefusalError, Reply
from ..._state import State
from ..._state.statistic import DAY, midnight
from ..schedule import SCHEDULES, create_for, occurrences

ROOMS = Resource(
    "meetingrooms",
    id="meetingroom_id",
    new=number(),
    needs={"range.user_list[]": member, "range.department_list[]": department},
    adds={"need_approval": 0},
)


def _event(name: str, booking: Thing) -> Mapping[str, Any]:
    ids = {"MeetingRoomId": str(booking["meetingroom_id"]), "BookingId": booking["booking_id"]}
    return {"FromUserName": booking["booker"], "MsgType": "event", "Event": name, **ids}


BOOKINGS = Resource(
    "meetingroom_bookings",
    id="booking_id",
    new=text("bk"),
    parent=ROOMS,
    needs={"booker": member},
    adds={"status": 0},
    push=lambda what, booking: _event("book_meeting_room", booking) if what == "create" else None,
)
BOOKED, CANCELLED = 0, 1
HALF_HOUR, LATE = 1800, 900  # seconds
PLACE = ("city", "building", "floor")

del_: Fitted = ROOMS.deletes()


@Fitted
def add(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _need_place(hash, PLACE)
    return ROOMS.add(sandbox, hash)


@Fitted
def edit(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _need_place(hash, PLACE)
    return ROOMS.change(sandbox, hash["meetingroom_id"], hash)


@Fitted
def list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    wanted = set(hash.get("equipment") or [])
    rooms = [room for room in _at_place(sandbox, hash) if wanted <= set(room.get("equipment") or [])]
    return {"meetingroom_list": rooms}


@Fitted
def get_booking_info(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    start = hash.get("start_time") or int(sandbox.now)
    end = hash.get("end_time") or midnight(start) + DAY
    if not start <= end <= midnight(start) + DAY:
        raise RefusalError(40058, "end_time must be on the day of start_time")
    rooms = _at_place(sandbox, hash)
    if hash.get("meetingroom_id"):
        rooms = [ROOMS.need(sandbox, hash["meetingroom_id"])]
    booked = [
        {"meetingroom_id": room["meetingroom_id"], "schedule": _times(sandbox, room["meetingroom_id"], start, end)}
        for room in rooms
    ]
    return {"booking_list": booked}


@Fitted
def get_booking_info_by_meeting_id(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    room = ROOMS.need(sandbox, hash["meetingroom_id"])
    bookings = BOOKINGS.all(sandbox, room["meetingroom_id"])
    found = [each for each in bookings if each["meeting_id"] == hash["meeting_id"] and each["status"] == BOOKED]
    return {"meetingroom_id": room["meetingroom_id"], "schedule": found}


@Fitted
def book(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    room = ROOMS.need(sandbox, hash["meetingroom_id"])
    start, end, now = hash["start_time"], hash["end_time"], sandbox.now
    if not start < end or end < now:
        raise RefusalError(40058, "end_time must be later than start_time and than now")
    start, end = start // HALF_HOUR * HALF_HOUR, -(-end // HALF_HOUR) * HALF_HOUR
    while start + LATE < now and start + HALF_HOUR < end:
        start += HALF_HOUR
    booker = sandbox.company.need_member(hash["booker"])
    if _taken(sandbox, room["meetingroom_id"], [(start, end)]):
        raise RefusalError(40058, "the room is taken at that time")
    attendees = [{"userid": sandbox.company.need_member(userid)} for userid in hash.get("attendees") or []]
    fields = {"summary": hash.get("subject") or "", "start_time": start, "end_time": end, "attendees": attendees}
    schedule = create_for(sandbox, fields)
    return _book(sandbox, room, booker, schedule, [(start, end)])


@Fitted
def book_by_schedule(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    room = ROOMS.need(sandbox, hash["meetingroom_id"])
    schedule = SCHEDULES.need(sandbox, hash["schedule_id"])
    if any(each["schedule_id"] == hash["schedule_id"] and each["status"] == BOOKED for each in BOOKINGS.all(sandbox)):
        raise RefusalError(90498)
    booker = sandbox.company.need_member(hash["booker"])
    times = occurrences(schedule)
    taken = _taken(sandbox, room["meetingroom_id"], times)
    if taken and len(times) == 1:
        raise RefusalError(40058, "the room is taken at that time")
    booking = _book(sandbox, room, booker, schedule, [time for time in times if time not in taken])
    return {**booking, "conflict_date": [midnight(start) for start, _ in taken]}


@Fitted
def book_by_meeting(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    room = ROOMS.need(sandbox, hash["meetingroom_id"])
    meeting = need_waiting(sandbox, hash["meetingid"], 40058)
    booker = sandbox.company.need_member(hash["booker"])
    start = meeting["meeting_start"]
    times = [(start, start + meeting["meeting_duration"])]
    if _taken(sandbox, room["meetingroom_id"], times):
        raise RefusalError(40058, "the room is taken at that time")
    fields = {"summary": meeting["title"], "start_time": start, "end_time": times[0][1]}
    booking = _book(sandbox, room, booker, create_for(sandbox, fields), times)
    booking["meeting_id"] = meeting["meetingid"]
    return booking


@Fitted
def cancel_book(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    booking = BOOKINGS.need(sandbox, hash["booking_id"])
    if booking["status"] == CANCELLED:
        raise RefusalError(40058, "the booking is cancelled already")
    if hash.get("cancel_date"):
        day = midnight(hash["cancel_date"])
        booking["times"] = [time for time in booking["times"] if midnight(time[0]) != day]
        if booking["times"]:
            return {}
    booking["status"] = CANCELLED
    sandbox.pushes.event(_event("cancel_meeting_room", booking))
    if hash.get("keep_schedule") != 1 and booking["schedule_id"] in sandbox.resources.get("schedules", {}):
        SCHEDULES.need(sandbox, booking["schedule_id"])["status"] = 1
    return {}


def _book(sandbox: State, room: Thing, booker: str, schedule: Thing, times: Iterable[tuple[int, int]]) -> Thing:
    fields = {
        "meetingroom_id": room["meetingroom_id"],
        "booker": booker,
        "schedule_id": schedule["schedule_id"],
        "start_time": schedule["start_time"],
        "end_time": schedule["end_time"],
        "times": [[start, end] for start, end in times],
    }
    booking = BOOKINGS.add(sandbox, fields)
    booking["meeting_id"] = booking["booking_id"]
    return booking


def _times(sandbox: State, meetingroom_id: int, start: int, end: int) -> Sequence[Thing]:
    """The bookings of a room in a time, one for each occurrence."""
    return [
        {**booking, "start_time": first, "end_time": last}
        for booking in BOOKINGS.all(sandbox, meetingroom_id)
        if booking["status"] == BOOKED
        for first, last in booking["times"]
        if first < end and last > start
    ]


def _taken(sandbox: State, meetingroom_id: int, times: Iterable[tuple[int, int]]) -> Sequence[tuple[int, int]]:
    return [(start, end) for start, end in times if _times(sandbox, meetingroom_id, start, end)]


def _need_place(hash: dict[str, Any], names: Iterable[str]) -> None:
    given = [bool(hash.get(name)) for name in names]
    if any(given) and not all(given):
        raise RefusalError(40058, "city, building and floor go together")


def _at_place(sandbox: State, hash: dict[str, Any]) -> Sequence[Thing]:
    """The rooms at the place that is asked for."""
    if hash.get("floor") and not hash.get("building"):
        raise RefusalError(40058, "missing building")
    if (hash.get("building") or hash.get("floor")) and not hash.get("city"):
        raise RefusalError(40058, "missing city")
    asked = {name: hash[name] for name in PLACE if hash.get(name)}
    return [room for room in ROOMS.all(sandbox) if all(room.get(name) == value for name, value in asked.items())]
