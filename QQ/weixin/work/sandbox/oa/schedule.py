"""Schedules (日程) in calendars."""

from typing import Any

from .._model.resource import Fitted, Resource, Thing, member, number, text
from .._reply import RefusalError, Reply
from .._state import State
from .calendar import CALENDARS

SCHEDULES = Resource(
    "schedules",
    id="schedule_id",
    new=text("ws"),
    unknown=90461,
    parent=CALENDARS,
    needs={"admins[]": member, "attendees[].userid": member},
    adds={"status": 0, "sequence": lambda sandbox: number()(sandbox, "schedule sequence")},
)
MAX_ATTENDEES = 1000
ONE, LATER = 1, 2  # op_mode: only this occurrence, or this and all later ones

get = SCHEDULES.gets(by="schedule_id_list", at="schedule_list[]")
get_by_calendar = SCHEDULES.lists(at="schedule_list[]", limit=500)


@Fitted
def add(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    schedule = hash["schedule"]
    _check_times(schedule)
    return SCHEDULES.add(sandbox, {**schedule, "cal_id": schedule.get("cal_id") or _default(sandbox)})


@Fitted
def update(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    schedule = {name: value for name, value in hash["schedule"].items() if name != "cal_id"}
    old = _need(sandbox, schedule["schedule_id"])
    _check_times(schedule)
    if hash.get("skip_attendees") == 1:
        schedule["attendees"] = old.get("attendees")
    if hash.get("op_mode") in (ONE, LATER):
        new = SCHEDULES.add(sandbox, {**schedule, "cal_id": old["cal_id"]})
        _take_out(old, hash)
        return {"schedule_id": new["schedule_id"]}
    SCHEDULES.change(sandbox, schedule["schedule_id"], schedule, replaces=True)
    return {}


@Fitted
def del_(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    schedule = _need(sandbox, hash["schedule_id"])
    if hash.get("op_mode") in (ONE, LATER):
        _take_out(schedule, hash)
    else:
        schedule["status"] = 1
    return {}


@Fitted
def add_attendees(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    attendees = _need(sandbox, hash["schedule_id"]).get("attendees") or []
    all_ = {each["userid"]: each for each in [*(hash.get("attendees") or []), *attendees]}
    if len(all_) > MAX_ATTENDEES:
        raise RefusalError(40058, f"at most {MAX_ATTENDEES} attendees")
    SCHEDULES.change(sandbox, hash["schedule_id"], {"attendees": [*all_.values()]})
    return {}


@Fitted
def del_attendees(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    attendees = _need(sandbox, hash["schedule_id"]).get("attendees") or []
    removed = {each["userid"] for each in hash.get("attendees") or []}
    left = [each for each in attendees if each["userid"] not in removed]
    SCHEDULES.change(sandbox, hash["schedule_id"], {"attendees": left})
    return {}


def _need(sandbox: State, schedule_id: str) -> Thing:
    """A schedule that was not cancelled."""
    schedule = SCHEDULES.need(sandbox, schedule_id)
    if schedule["status"] == 1:
        raise RefusalError(90460)
    return schedule


def _default(sandbox: State) -> str:
    """The app's default calendar, created with its first schedule."""
    default = [calendar for calendar in CALENDARS.all(sandbox) if calendar.get("set_as_default") == 1]
    if not default:
        default = [CALENDARS.add(sandbox, {"set_as_default": 1, "summary": "默认日历", "color": "#0000FF"})]
    return str(default[-1]["cal_id"])


def _check_times(schedule: Thing) -> None:
    if schedule["end_time"] < schedule["start_time"]:
        raise RefusalError(40058, "end_time is before start_time")


def _take_out(schedule: Thing, hash: dict[str, Any]) -> None:
    """Take one occurrence out of a recurring schedule, or this one and all later ones."""
    start, reminders = hash.get("op_start_time"), schedule.get("reminders") or {}
    if not start:
        raise RefusalError(40058, "missing op_start_time")
    if reminders.get("is_repeat") != 1:
        raise RefusalError(90484)
    if hash["op_mode"] == ONE:
        excluded = [*reminders.get("exclude_time_list", []), {"start_time": start}]
        schedule["reminders"] = {**reminders, "exclude_time_list": excluded}
    else:
        schedule["reminders"] = {**reminders, "repeat_until": start - 1}
