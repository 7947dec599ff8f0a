"""Schedules (日程) in calendars."""

from datetime import datetime, timedelta, timezone
from typing import Any

from .._model.resource import Fitted, Resource, Thing, member, number, text
from .._reply import RefusalError, Reply
from .._state import State
from .._state.statistic import midnight
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
MAX_DAYS = 366  # for which the occurrences of a schedule without end are worked out
DAY, HOUR = 86400, 3600
DAILY, WEEKLY, MONTHLY, YEARLY, WORKDAYS = 0, 1, 2, 5, 7  # repeat_type
ONE, LATER = 1, 2  # op_mode: only this occurrence, or this and all later ones

get: Fitted = SCHEDULES.gets(by="schedule_id_list", at="schedule_list[]")
get_by_calendar: Fitted = SCHEDULES.lists(at="schedule_list[]", limit=500)


@Fitted
def add(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return create_for(sandbox, hash["schedule"])


def create_for(sandbox: State, schedule: Thing) -> Thing:
    """Create a schedule, by default in the app's own calendar."""
    cal_id = schedule.get("cal_id") or _default(sandbox)
    _check(schedule, CALENDARS.need(sandbox, cal_id))
    return SCHEDULES.add(sandbox, {**schedule, "cal_id": cal_id})


@Fitted
def update(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    schedule = {name: value for name, value in hash["schedule"].items() if name != "cal_id"}
    old = _need(sandbox, schedule["schedule_id"])
    if hash.get("skip_attendees") == 1:
        schedule["attendees"] = old.get("attendees")
    _check(schedule, CALENDARS.need(sandbox, old["cal_id"]))
    bookings = sandbox.resources.get("meetingroom_bookings", {}).values()
    if any(each["schedule_id"] == schedule["schedule_id"] and each["status"] == 0 for each in bookings):
        raise RefusalError(90700)
    if _is_part(old, hash):
        if schedule["start_time"] < midnight(hash["op_start_time"]):
            raise RefusalError(90488)
        if hash["op_mode"] == ONE and (schedule.get("reminders") or {}).get("is_repeat") == 1:
            raise RefusalError(90484)
        new = SCHEDULES.add(sandbox, {**schedule, "cal_id": old["cal_id"]})
        _take_out(old, hash)
        return {"schedule_id": new["schedule_id"]}
    SCHEDULES.change(sandbox, schedule["schedule_id"], schedule, replaces=True)
    return {}


@Fitted
def del_(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    schedule = _need(sandbox, hash["schedule_id"])
    if _is_part(schedule, hash):
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


def _check(schedule: Thing, calendar: Thing) -> None:
    if schedule["end_time"] < schedule["start_time"]:
        raise RefusalError(40058, "end_time is before start_time")
    people = [*(schedule.get("attendees") or []), *(calendar.get("shares") or [])]
    if not {*(schedule.get("admins") or [])} <= {each["userid"] for each in people}:
        raise RefusalError(90492)


def _is_part(schedule: Thing, hash: dict[str, Any]) -> bool:
    """Whether the call is about some occurrences of a recurring schedule; from the first one on, it is about all."""
    mode, start = hash.get("op_mode"), hash.get("op_start_time")
    if mode not in (ONE, LATER):
        return False
    if not start:
        raise RefusalError(40058, "missing op_start_time")
    if (schedule.get("reminders") or {}).get("is_repeat") != 1:
        raise RefusalError(90484)
    if start not in [at for at, _ in occurrences(schedule)]:
        raise RefusalError(90482)
    return not (mode == LATER and start == schedule["start_time"])


def _take_out(schedule: Thing, hash: dict[str, Any]) -> None:
    """Take one occurrence out of a recurring schedule, or this one and all later ones."""
    start, reminders = hash["op_start_time"], schedule["reminders"]
    if hash["op_mode"] == ONE:
        excluded = [*reminders.get("exclude_time_list", []), {"start_time": start}]
        schedule["reminders"] = {**reminders, "exclude_time_list": excluded}
    else:
        schedule["reminders"] = {**reminders, "repeat_until": start - 1}


def occurrences(schedule: Thing) -> list[tuple[int, int]]:
    """When it takes place: start and end of each time."""
    start, length = schedule["start_time"], schedule["end_time"] - schedule["start_time"]
    reminders = schedule.get("reminders") or {}
    if reminders.get("is_repeat") != 1:
        return [(start, start + length)]
    until = reminders.get("repeat_until") or start + MAX_DAYS * DAY
    excluded = {each["start_time"] for each in reminders.get("exclude_time_list", [])}
    zone = timezone(timedelta(hours=reminders.get("timezone", 8)))
    first = datetime.fromtimestamp(start, zone)
    days = (first + timedelta(days=number) for number in range(MAX_DAYS))
    starts = [int(day.timestamp()) for day in days if _falls_on(reminders, first, day)]
    return [(at, at + length) for at in starts if at <= until and at not in excluded]


def _falls_on(reminders: Thing, first: datetime, day: datetime) -> bool:
    kind, custom = reminders.get("repeat_type", DAILY), reminders.get("is_custom_repeat") == 1
    every = reminders.get("repeat_interval") or 1 if custom else 1
    if kind == WORKDAYS:
        return day.isoweekday() <= 5
    if kind == WEEKLY:
        weeks = ((day - first).days + first.weekday()) // 7
        wanted = (custom and reminders.get("repeat_day_of_week")) or [first.isoweekday()]
        return weeks % every == 0 and day.isoweekday() in wanted
    months = (day.year - first.year) * 12 + day.month - first.month
    wanted = (custom and reminders.get("repeat_day_of_month")) or [first.day]
    if kind == MONTHLY:
        return months % every == 0 and day.day in wanted
    if kind == YEARLY:
        return months % (12 * every) == 0 and day.day in wanted
    return (day - first).days % every == 0
