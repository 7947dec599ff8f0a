"""Reports of attendance (打卡日报, 打卡月报), from the check-ins of a member."""

from typing import Any

from .._state import State
from .._state.attendance import Due, due_on, records_of, rule_of
from .._state.statistic import DAY
from .things import Thing

__all__ = ["day_report", "month_report"]

LATE, EARLY, MISSING, ABSENT = 1, 2, 3, 4  # exception
RECORD_TYPES = {1: 1, 2: 3, 3: 4}  # by grouptype
NO_RULE = 7
WORKING_DAY, DAY_OFF = 0, 1


def day_report(sandbox: State, userid: str, day: int) -> Thing:
    """The report of a member for a day, which is given by its midnight."""
    rule = rule_of(sandbox, userid)
    dues = due_on(sandbox, rule, userid, day) if rule else []
    records = records_of(sandbox, userid, day, day + DAY - 1)
    times = [record["checkin_time"] - day for record in records]
    arrivals, departures = [due.at for due in dues if due.arrives], [due.at for due in dues if not due.arrives]
    hours = [{"work_sec": a - day, "off_work_sec": b - day} for a, b in zip(arrivals, departures)]
    return {
        "base_info": {
            **_who(sandbox, userid, rule),
            "date": day,
            "day_type": WORKING_DAY if dues else DAY_OFF,
            "rule_info": {**_rule_info(rule), "checkintime": hours},
        },
        "summary_info": {
            "checkin_count": len(records),
            "regular_work_sec": max(times) - min(times) if times else 0,
            "standard_work_sec": sum(each["off_work_sec"] - each["work_sec"] for each in hours),
            "earliest_time": min(times, default=0),
            "lastest_time": max(times, default=0),
        },
        "exception_infos": _exceptions(dues, records, sandbox.now),
        "ot_info": {"ot_status": 0, "ot_duration": 0},
    }


def month_report(sandbox: State, userid: str, days: list[int]) -> Thing:
    """The report of a member for several days."""
    reports = [day_report(sandbox, userid, day) for day in days]
    working = [report for report in reports if report["base_info"]["day_type"] == WORKING_DAY]
    totals: dict[int, Thing] = {}
    for each in (exception for report in reports for exception in report["exception_infos"]):
        total = totals.setdefault(each["exception"], {"exception": each["exception"], "count": 0, "duration": 0})
        total["count"] += each["count"]
        total["duration"] += each["duration"]
    rule = rule_of(sandbox, userid)
    wrong = sum(bool(report["exception_infos"]) for report in reports)
    return {
        "base_info": {**_who(sandbox, userid, rule), "rule_info": _rule_info(rule)},
        "summary_info": {
            "work_days": len(working),
            "regular_days": sum(not report["exception_infos"] for report in working),
            "rest_days": len(reports) - len(working),
            "except_days": wrong,
            "regular_work_sec": sum(report["summary_info"]["regular_work_sec"] for report in reports),
            "standard_work_sec": sum(report["summary_info"]["standard_work_sec"] for report in reports),
        },
        "exception_infos": [*totals.values()],
        "overwork_info": {},
    }


def _who(sandbox: State, userid: str, rule: Any) -> Thing:
    company = sandbox.company
    departments = [company.details(department)["name"] for department in company.departments_of(userid)]
    return {
        "record_type": RECORD_TYPES[rule["grouptype"]] if rule else NO_RULE,
        "name": company.member(userid)["name"],
        "name_ex": company.member(userid).get("alias", ""),
        "departs_name": ";".join(departments),
        "acctid": userid,
    }


def _rule_info(rule: Any) -> Thing:
    return {"groupid": rule["groupid"], "groupname": rule["groupname"]} if rule else {}


def _exceptions(dues: list[Due], records: list[Thing], now: float) -> list[Thing]:
    """Late, early and missing check-ins; a day without any is one of absence."""
    past = [due for due in dues if due.at + due.flexible < now]
    if past and not records:
        seconds = sum(due.at * (-1 if due.arrives else 1) for due in past) if len(past) % 2 == 0 else 0
        return [{"exception": ABSENT, "count": 1, "duration": seconds}]
    found: dict[int, Thing] = {}
    for due in past:
        own = [record["checkin_time"] for record in records if record.get("sch_checkin_time") == due.at]
        wrong = (min(own) - due.at if due.arrives else due.at - max(own)) if own else 0
        kind = MISSING if not own else LATE if due.arrives else EARLY
        if not own or wrong > due.flexible:
            entry = found.setdefault(kind, {"exception": kind, "count": 0, "duration": 0})
            entry["count"] += 1
            entry["duration"] += wrong
    return [*found.values()]
