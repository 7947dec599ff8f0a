"""Reports (汇报). s.files_report files one."""

from typing import Any

from .._model.resource import Fitted, Resource, Thing
from .._reply import RefusalError, Reply
from .._state import State
from .._state.statistic import DAY, midnight

JOURNALS = Resource("journals", id="journal_uuid", unknown=301084)
MONTH, YEAR = 31 * DAY, 366 * DAY
DAILY = 2  # report_type

get_record_detail: Fitted = JOURNALS.gets(by="journaluuid", at="info")


@Fitted
def get_record_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    found = _between(sandbox, hash, MONTH)
    for condition in hash.get("filters") or []:
        found = [journal for journal in found if condition["value"] in _values(sandbox, journal, condition["key"])]
    start = max(hash["cursor"], 0)
    part = found[start : start + hash["limit"]]
    ids = [journal["journal_uuid"] for journal in part]
    after = start + len(part)
    return {"journaluuid_list": ids, "next_cursor": after, "endflag": int(after >= len(found))}


@Fitted
def get_stat_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    journals = [each for each in _between(sandbox, hash, YEAR) if each["template_id"] == hash["template_id"]]
    days: dict[int, list[Thing]] = {}
    for journal in journals:
        days.setdefault(midnight(journal["report_time"]), []).append(journal)
    members = sandbox.company.userids()
    return {"stat_list": [_day(members, begin, of_day) for begin, of_day in sorted(days.items())]}


def _day(members: list[str], begin: int, journals: list[Thing]) -> Thing:
    """Who reported on a day, and who did not."""
    reported: dict[str, list[Thing]] = {}
    for journal in journals:
        item = {"journaluuid": journal["journal_uuid"], "reporttime": journal["report_time"], "flag": 0}
        reported.setdefault(journal["submitter"]["userid"], []).append(item)
    receivers = [each["userid"] for journal in journals for each in journal["receivers"]]
    nothing = [{"journaluuid": "", "reporttime": begin, "flag": 0}]
    return {
        "template_id": journals[0]["template_id"],
        "template_name": journals[0]["template_name"],
        "report_range": {"user_list": [{"userid": userid} for userid in members]},
        "white_range": {"user_list": []},
        "receivers": {"user_list": [{"userid": userid} for userid in dict.fromkeys(receivers)]},
        "cycle_begin_time": begin,
        "cycle_end_time": begin + DAY - 1,
        "stat_begin_time": begin,
        "stat_end_time": begin + DAY - 1,
        "report_list": [{"user": {"userid": userid}, "itemlist": items} for userid, items in reported.items()],
        "unreport_list": [
            {"user": {"userid": userid}, "itemlist": nothing} for userid in members if userid not in reported
        ],
        "report_type": DAILY,
    }


def _between(sandbox: State, hash: dict[str, Any], longest: int) -> list[Thing]:
    start, end = hash["starttime"], hash["endtime"]
    if not 0 <= end - start <= longest:
        raise RefusalError(301066, f"endtime must be at most {longest // DAY} days after starttime")
    return [each for each in JOURNALS.all(sandbox) if start <= each["report_time"] <= end]


def _values(sandbox: State, journal: Thing, key: str) -> list[str]:
    """What a filter compares: the member, the departments or the form."""
    userid = journal["submitter"]["userid"]
    if key == "department":
        return [str(department) for department in sandbox.company.departments_of(userid)]
    return [userid if key == "creator" else str(journal.get(key))]
