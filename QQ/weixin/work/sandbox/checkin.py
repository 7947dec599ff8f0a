"""Check-ins (打卡): rules, shift plans, check-ins and reports. s.checks_in checks a member in."""

import base64
import re
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta, timezone
from typing import Any, Optional

from ._model.attendance import day_report, month_report
from ._model.checkin_rules import check_rule
from ._model.resource import Fitted, Resource, Thing, media, now, number
from ._reply import RefusalError, Reply
from ._state import State
from ._state.attendance import OUTSIDE, SHIFTS, add_record, due_on, records_of, rule_of, shift_on
from ._state.statistic import DAY, midnight

RULES = Resource(
    "checkin_rules",
    id="groupid",
    new=number(),
    unknown=301089,
    maximum=1000,
    full=301095,
    needs={
        "range.userid[]": lambda sandbox, userid: sandbox.company.need_member(userid, 301090),
        "range.party_id[]": lambda sandbox, party: sandbox.company.need_department(party, 301090),
        "range.tagid[]": lambda sandbox, tagid: sandbox.company.need_tag(tagid),
        "white_users[]": lambda sandbox, userid: sandbox.company.need_member(userid, 301090),
    },
    adds={"create_time": now, "create_userid": "zhangsan"},
    defaults={"sync_holidays": True, "note_can_use_local_pic": True, "allow_apply_bk_cnt": -1, "type": 0},
)
CHINA = timezone(timedelta(hours=8))
CLEARED = {1: "spe_workdays", 2: "spe_offdays", 3: "wifimac_infos", 4: "loc_infos"}
INSIDE, OUT, ALL = 1, 2, 3  # opencheckindatatype
MAX_DAYS = 31

getcorpcheckinoption: Fitted = RULES.lists(at="group[]")
del_checkin_option: Fitted = RULES.deletes()


@Fitted
def add_checkin_option(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    group = _group(hash)
    for name in ("grouptype", "groupname", "range"):
        if not group.get(name):
            raise RefusalError(301093, f"missing group.{name}")
    check_rule(group)
    return RULES.add(sandbox, group)


@Fitted
def update_checkin_option(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    group = _group(hash)
    rule = RULES.need(sandbox, group.get("groupid"))
    changes = {name: value for name, value in group.items() if value != []}
    check_rule({**rule, **changes})
    RULES.change(sandbox, rule["groupid"], changes)
    return {}


@Fitted
def clear_checkin_option_array_field(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    rule = RULES.need(sandbox, hash["groupid"])
    emptied: Thing = {CLEARED[field]: [] for field in hash["clear_field"] if field in CLEARED}
    check_rule({**rule, **emptied})
    rule.update(emptied)
    return {}


@Fitted
def getcheckinoption(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    rules = [(userid, rule_of(sandbox, userid)) for userid in _members(sandbox, hash)]
    return {"info": [{"userid": userid, "group": rule} for userid, rule in rules if rule]}


@Fitted
def add_checkin_record(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    for record in hash["records"]:
        sandbox.company.need_member(record["userid"], 301021)
        if record["checkin_time"] > sandbox.now:
            raise RefusalError(301083, "checkin_time is later than now")
        if record.get("wifiname") and not re.fullmatch(
            "[0-9a-fA-F]{2}(:[0-9a-fA-F]{2}){5}", record.get("wifimac") or ""
        ):
            raise RefusalError(301083, "wifimac must be six pairs of hexadecimal digits with colons")
        for media_id in record.get("mediaids") or []:
            media(sandbox, media_id)
    for record in hash["records"]:
        fields = {name: value for name, value in record.items() if name not in ("userid", "checkin_time")}
        add_record(sandbox, sandbox.company.need_member(record["userid"]), record["checkin_time"], **fields)
    return {}


@Fitted
def punch_correction(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    userid = sandbox.company.need_member(hash["userid"], 301021)
    day, due = midnight(hash["schedule_date_time"]), hash.get("schedule_checkin_time")
    rule = rule_of(sandbox, userid)
    if due is not None and (rule is None or day + due not in [each.at for each in due_on(sandbox, rule, userid, day)]):
        raise RefusalError(301080)
    if hash["checkin_time"] > sandbox.now:
        raise RefusalError(301081)
    add_record(sandbox, userid, hash["checkin_time"], notes=hash.get("remark") or "")
    return {}


@Fitted
def addcheckinuserface(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    userid = sandbox.company.need_member(hash.get("userid"), 301069)
    try:
        face = base64.b64decode(hash.get("userface") or "", validate=True)
    except ValueError:
        face = b""
    if not face:
        raise RefusalError(301072)
    sandbox.resources.setdefault("checkin_faces", {})[userid] = {"userid": userid, "userface": hash["userface"]}
    return {}


@Fitted
def getcheckindata(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    start, end = _span(hash, MAX_DAYS - 1)
    kinds = {INSIDE: (False,), OUT: (True,)}.get(hash["opencheckindatatype"], (False, True))
    found = [record for userid in _members(sandbox, hash) for record in records_of(sandbox, userid, start, end)]
    return {"checkindata": [record for record in found if (record["checkin_type"] == OUTSIDE) in kinds]}


@Fitted
def getcheckin_daydata(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    days = [*_days(hash)]
    return {"datas": [day_report(sandbox, userid, day) for userid in _members(sandbox, hash) for day in days]}


@Fitted
def getcheckin_monthdata(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    days = [*_days(hash)]
    return {"datas": [month_report(sandbox, userid, days) for userid in _members(sandbox, hash)]}


@Fitted
def setcheckinschedulist(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    rule = RULES.need(sandbox, hash["groupid"])
    shifts = {0, *(shift["schedule_id"] for shift in rule.get("schedulelist") or [])}
    if rule["grouptype"] != SHIFTS:
        raise RefusalError(301075, "the rule is not by shift")
    planned = {}
    for item in hash["items"]:
        userid = sandbox.company.need_member(item["userid"], 301021)
        try:
            day = datetime(hash["yearmonth"] // 100, hash["yearmonth"] % 100, item["day"], tzinfo=CHINA)
        except ValueError:
            raise RefusalError(301075, f"there is no day {item['day']} in {hash['yearmonth']}") from None
        if day.timestamp() < midnight(sandbox.now):
            raise RefusalError(301073)
        if item["schedule_id"] not in shifts or rule_of(sandbox, userid) is not rule:
            raise RefusalError(301075, f"{userid} is not under the rule, or it has no shift {item['schedule_id']}")
        key = f"{userid}/{int(day.timestamp())}"
        planned[key] = {"schedule_id": item["schedule_id"], "groupid": rule["groupid"]}
    sandbox.resources.setdefault("checkin_plans", {}).update(planned)
    return {}


@Fitted
def getcheckinschedulist(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    plans: dict[tuple[str, int], Thing] = {}
    days = [*_days(hash)]
    for userid in _members(sandbox, hash):
        rule = rule_of(sandbox, userid)
        for day in days if rule else ():
            if rule and f"{userid}/{day}" in sandbox.resources.get("checkin_plans", {}):
                date = datetime.fromtimestamp(day, CHINA)
                plan = plans.setdefault((userid, date.year * 100 + date.month), _plan(rule, userid, date))
                plan["schedule"]["scheduleList"].append(
                    {"day": date.day, "schedule_info": _shift(shift_on(sandbox, rule, userid, day))}
                )
    return {"schedule_list": [*plans.values()]}


def _plan(rule: Thing, userid: str, date: datetime) -> Thing:
    of_rule = {"groupid": rule["groupid"], "groupname": rule["groupname"]}
    return {"userid": userid, "yearmonth": date.year * 100 + date.month, **of_rule, "schedule": {"scheduleList": []}}


def _shift(shift: Optional[Thing]) -> Thing:
    if shift is None:
        return {"schedule_id": 0, "schedule_name": "休息", "time_section": []}
    periods = [{**period, "id": period.get("time_id", 0)} for period in shift.get("time_section") or []]
    return {**shift, "time_section": periods}


def _group(hash: dict[str, Any]) -> Thing:
    group: Optional[Thing] = hash.get("group")
    if not group:
        raise RefusalError(301093, "missing group")
    return group


def _members(sandbox: State, hash: dict[str, Any]) -> Iterable[str]:
    return [sandbox.company.need_member(userid, 301021) for userid in dict.fromkeys(hash["useridlist"])]


def _span(hash: dict[str, Any], days: int = MAX_DAYS) -> tuple[int, int]:
    start, end = hash["starttime"], hash["endtime"]
    if not 0 < start <= end or end - start > days * DAY:
        raise RefusalError(301024, f"endtime must be at most {days} days after starttime")
    return start, end


def _days(hash: dict[str, Any]) -> Iterator[int]:
    """The midnights of the days asked for."""
    start, end = _span(hash)
    return iter(range(midnight(start), end + 1, DAY))
