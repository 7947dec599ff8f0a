"""What a rule of attendance (打卡规则) may be. The official page lists the mistakes; these are those that tests can make."""

import re
from collections.abc import Iterable
from typing import Any

from .._reply import RefusalError
from .._state.attendance import FIXED, FREE, SHIFTS
from .things import Thing

__all__ = ["check_rule"]

INVALID, NOT_ALLOWED, NOWHERE = 301093, 301094, 301097
DISTANCES = {*range(100, 1001, 100), 1500, 2000, 2500, 3000}  # metres
REST, REST_NAME = 0, "休息"  # the schedule_id of the shift in which one rests, and its name
HALF_HOUR, HOUR, DAY = 1800, 3600, 86400
LONGEST = {"groupname": 40, "schedule_name": 40}  # characters
MAX_PERIODS, MAX_SHIFTS, MAX_SPECIAL_DAYS = 4, 50, 366
BETWEEN = {"allow_apply_bk_cnt": 99, "allow_apply_bk_day_limit": 180, "buka_limit_next_month": 28}  # or -1: no limit
ONLY_FREE = ("span_day_time", "standard_work_duration")


def check_rule(rule: Thing) -> None:
    """Raise RefusalError if the rule can't be so."""
    kind = rule["grouptype"]
    _need(0 < len(rule["groupname"]) <= LONGEST["groupname"], "groupname has 1 to 40 characters")
    _need(any((rule.get("range") or {}).get(name) for name in ("party_id", "userid", "tagid")), "range is empty")
    _need(rule.get("type", 0) in (0, 1, 3), "type is 0, 1 or 3")
    for name, most in BETWEEN.items():
        value = rule.get(name, -1)
        _need(-1 <= value <= most and (value or name == "allow_apply_bk_cnt"), f"{name} is -1, or at most {most}")
    _need(kind == SHIFTS or not rule.get("schedulelist"), "schedulelist is for grouptype 2", NOT_ALLOWED)
    _need(kind != SHIFTS or not rule.get("checkindate"), "checkindate is not for grouptype 2", NOT_ALLOWED)
    _need(kind == FREE or not any(rule.get(name) for name in ONLY_FREE), "it is for grouptype 3", NOT_ALLOWED)
    _check_places(rule)
    _check_special_days(rule, kind)
    if kind == FIXED:
        _check_dates(rule.get("checkindate") or [])
    elif kind == SHIFTS:
        _check_shifts(rule.get("schedulelist") or [])
    else:
        _check_free(rule)


def _need(holds: Any, mistake: str, errcode: int = INVALID) -> None:
    if not holds:
        raise RefusalError(errcode, mistake)


def _check_places(rule: Thing) -> None:
    wifi, places = rule.get("wifimac_infos") or [], rule.get("loc_infos") or []
    _need(wifi or places, "missing wifimac_infos or loc_infos", NOWHERE)
    for each in wifi:
        _need(
            each.get("wifiname") and re.fullmatch("[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){5}", each.get("wifimac") or ""),
            "wifimac",
        )
    _need_unique((each["wifimac"].lower() for each in wifi), "wifimac")
    for each in places:
        inside = abs(each.get("lat") or 0) <= 90_000_000 and abs(each.get("lng") or 0) <= 180_000_000
        _need(inside and each.get("lat") is not None and each.get("lng") is not None, "lat or lng")
        _need(each.get("loc_title") and each.get("loc_detail"), "missing loc_title or loc_detail")
        _need(each.get("distance") in DISTANCES, "distance is 100, 200 ... 1000, 1500, 2000, 2500 or 3000")


def _check_special_days(rule: Thing, kind: int) -> None:
    _need(kind == FIXED or not rule.get("spe_workdays"), "spe_workdays is for grouptype 1")
    for name in ("spe_workdays", "spe_offdays"):
        days = rule.get(name) or []
        _need(len(days) <= MAX_SPECIAL_DAYS, f"at most {MAX_SPECIAL_DAYS} {name}")
        for day in days:
            times = {0: ("timestamp",), 1: ("begtime", "endtime"), 2: ("timestamp", "endtime")}.get(
                day.get("type", 0), ()
            )
            given = [day.get(each) for each in times]
            _need(times and all(given) and given == sorted(given), f"the type and times of {name}")
            _need(day.get("notes"), f"missing notes of {name}")
            _need(bool(day.get("checkintime")) == (name == "spe_workdays"), f"checkintime of {name}")
            for period in day.get("checkintime") or []:
                _check_period(period)


def _check_dates(dates: list[Thing]) -> None:
    _need(0 < len(dates) <= 7, "checkindate has 1 to 7 items")
    weekdays = [day for date in dates for day in date.get("workdays") or []]
    _need({*weekdays} <= {*range(7)}, "workdays are 0 to 6")
    _need_unique(weekdays, "workdays")
    for date in dates:
        periods = date.get("checkintime") or []
        _need(0 < len(periods) <= MAX_PERIODS, f"checkintime has 1 to {MAX_PERIODS} items")
        _check_periods(periods)


def _check_shifts(shifts: list[Thing]) -> None:
    _need(len(shifts) <= MAX_SHIFTS, f"at most {MAX_SHIFTS} shifts in schedulelist")
    names = [shift.get("schedule_name") or "" for shift in shifts]
    _need(all(0 < len(name) <= LONGEST["schedule_name"] for name in names), "schedule_name has 1 to 40 characters")
    _need_unique(names, "schedule_name")
    _need_unique((shift["schedule_id"] for shift in shifts), "schedule_id")
    rest = next((shift for shift in shifts if shift["schedule_id"] == REST), None)
    _need(rest and rest["schedule_name"] == REST_NAME, f"schedulelist needs a shift 0 with the name {REST_NAME}")
    _need(not (rest or {}).get("time_section"), "the shift 0 has no time_section")
    _need(len(shifts) > 1, "schedulelist needs a shift beside that in which one rests")
    for shift in shifts:
        if shift is not rest:
            periods = shift.get("time_section") or []
            _need(0 < len(periods) <= MAX_PERIODS, f"time_section has 1 to {MAX_PERIODS} items")
            _check_periods(periods)


def _check_periods(periods: list[Thing]) -> None:
    for period in periods:
        _check_period(period)
    spans = sorted((period["work_sec"], period["off_work_sec"]) for period in periods)
    _need(all(off <= next_on for (_, off), (next_on, _) in zip(spans, spans[1:])), "the periods of a day overlap")


def _check_period(period: Thing) -> None:
    starts, ends = period.get("work_sec", 0), period.get("off_work_sec", 0)
    _need(60 < ends - starts < DAY, "work_sec is before off_work_sec")
    _need(all(value % 60 == 0 for name, value in period.items() if name.endswith("_sec")), "times are whole minutes")
    begins, stops = period.get("rest_begin_time") or 0, period.get("rest_end_time") or 0
    if period.get("allow_rest") and not period.get("rest_times"):
        _need(starts < begins < stops < ends, "rest_begin_time and rest_end_time are inside of the period")
    elif not period.get("allow_rest"):
        _need(not begins and not stops, "rest_begin_time and rest_end_time need allow_rest")


def _check_free(rule: Thing) -> None:
    over, length = rule.get("span_day_time") or 0, rule.get("standard_work_duration") or -1
    _need(0 <= over < DAY and over % 60 == 0, "span_day_time is whole minutes, less than a day")
    _need(length == -1 or (HOUR <= length <= DAY and length % HALF_HOUR == 0), "standard_work_duration")


def _need_unique(values: Iterable[Any], name: str) -> None:
    listed = list(values)
    _need(len({*listed}) == len(listed), f"two have the same {name}")
