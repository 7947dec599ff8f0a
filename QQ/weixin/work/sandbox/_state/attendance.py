"""Attendance (打卡): which rule a member is under, when check-in is due, and what a check-in counts as."""

from datetime import datetime, timezone
from typing import Any, NamedTuple, Optional

from . import State
from .statistic import UTC_OFFSET, midnight

__all__ = ["FIXED", "FREE", "SHIFTS", "Due", "add_record", "due_on", "records_of", "rule_of", "shift_on"]

FIXED, SHIFTS, FREE = 1, 2, 3  # grouptype
IN_A_ROW, EVERY_TWO_WEEKS = 1, 2  # type of a special day
ARRIVES, LEAVES, OUTSIDE, NO_RULE = "上班打卡", "下班打卡", "外出打卡", "仅记录打卡时间和位置"
BAD_TIME = "时间异常"

Rule = dict[str, Any]


class Due(NamedTuple):
    """A time at which check-in is due, in Unix seconds, and how late or early it may be."""

    at: int
    arrives: bool
    flexible: int
    period: int  # the number of the period, from 1


def rule_of(sandbox: State, userid: str) -> Optional[Rule]:
    """The rule that covers the member: of several, the newest."""
    company = sandbox.company
    rules: list[Rule] = [*sandbox.resources.get("checkin_rules", {}).values()]
    for rule in reversed(rules):
        who = rule["range"]
        parties = [int(party) for party in who.get("party_id") or [] if int(party) in company.departments]
        tags = [company.tags[tag] for tag in who.get("tagid") or [] if tag in company.tags]
        if userid not in (rule.get("white_users") or []) and (
            userid in (who.get("userid") or [])
            or any(userid in company.members_of(party) for party in parties)
            or any(userid in company.members_with(tag) for tag in tags)
        ):
            return rule
    return None


def shift_on(sandbox: State, rule: Rule, userid: str, day: int) -> Optional[dict[str, Any]]:
    """The shift of a member on a day, which is given by its midnight; None if none is planned."""
    planned = sandbox.resources.get("checkin_plans", {}).get(f"{userid}/{day}")
    if planned is None:
        return None
    shifts = rule.get("schedulelist") or []
    return next((shift for shift in shifts if shift["schedule_id"] == planned["schedule_id"]), None)


def due_on(sandbox: State, rule: Rule, userid: str, day: int) -> list[Due]:
    """When check-in is due on a day, which is given by its midnight; nothing on a day off."""
    if rule["grouptype"] == SHIFTS:
        shift = shift_on(sandbox, rule, userid, day)
        return _dues(day, shift, shift.get("time_section") or []) if shift else []
    weekday = datetime.fromtimestamp(day + UTC_OFFSET, timezone.utc).isoweekday() % 7  # 0 = Sunday
    for special in rule.get("spe_workdays") or []:
        if _is_on(special, day):
            return _dues(day, special, special["checkintime"])
    if any(_is_on(special, day) for special in rule.get("spe_offdays") or []):
        return []
    for date in rule.get("checkindate") or []:
        if rule["grouptype"] == FIXED and weekday in (date.get("workdays") or []):
            return _dues(day, date, date.get("checkintime") or [])
    return []


def _is_on(special: dict[str, Any], day: int) -> bool:
    """Whether a special day is that day: a single one, days in a row, or one that comes again every two weeks."""
    kind = special.get("type") or 0
    if kind == IN_A_ROW:
        return bool(special["begtime"] <= day <= special["endtime"])
    first = special.get("timestamp")
    if kind == EVERY_TWO_WEEKS and first:
        return bool(first <= day <= special["endtime"] and (day - first) % (14 * 86400) == 0)
    return day == first


def _dues(day: int, date: dict[str, Any], periods: list[dict[str, Any]]) -> list[Due]:
    dues = []
    for number, period in enumerate(periods, 1):
        dues.append(Due(day + period["work_sec"], True, date.get("flex_on_duty_time") or 0, number))
        if not date.get("noneed_offwork"):
            dues.append(Due(day + period["off_work_sec"], False, date.get("flex_off_duty_time") or 0, number))
    return dues


def add_record(sandbox: State, userid: str, at: int, outside: bool = False, **fields: Any) -> dict[str, Any]:
    """Add a check-in of a member. It counts for the due time that is nearest."""
    rule = rule_of(sandbox, userid)
    record: dict[str, Any] = {"userid": userid, "checkin_time": at, "checkin_type": NO_RULE, **fields}
    if rule is not None:
        day = midnight(at)
        record.update(groupid=rule["groupid"], groupname=rule["groupname"], checkin_type=ARRIVES)
        counts = not outside or rule.get("sync_out_checkin")
        dues = due_on(sandbox, rule, userid, day) if counts else []
        shift = shift_on(sandbox, rule, userid, day)
        if shift:
            record["schedule_id"] = shift["schedule_id"]
        if dues:
            due = min(dues, key=lambda due: abs(due.at - at))
            wrong = at > due.at + due.flexible if due.arrives else at < due.at - due.flexible
            record.update(
                checkin_type=ARRIVES if due.arrives else LEAVES,
                exception_type=BAD_TIME if wrong else "",
                sch_checkin_time=due.at,
                timeline_id=due.period,
            )
        elif any(midnight(each["checkin_time"]) == day for each in records_of(sandbox, userid, day, day + 86399)):
            record["checkin_type"] = LEAVES
    if outside:
        record["checkin_type"] = OUTSIDE
    records = sandbox.resources.setdefault("checkin_records", {})
    sandbox.serials["checkin_records"] = number = sandbox.serials.get("checkin_records", 0) + 1
    records[str(number)] = record
    return record


def records_of(sandbox: State, userid: str, start: int, end: int) -> list[dict[str, Any]]:
    """A member's check-ins in a time, in its order."""
    records = sandbox.resources.get("checkin_records", {}).values()
    own = [each for each in records if each["userid"] == userid and start <= each["checkin_time"] <= end]
    return sorted(own, key=lambda record: record["checkin_time"])
