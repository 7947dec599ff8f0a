"""Calendars (日历)."""

import re
from typing import Any

from .._model.resource import Fitted, Resource, Thing, department, member, text
from .._reply import RefusalError, Reply
from .._state import State


def _need_color(sandbox: State, color: str) -> None:
    if not re.fullmatch("#[0-9A-Fa-f]{6}", color):
        raise RefusalError(90473)


CALENDARS = Resource(
    "calendars",
    id="cal_id",
    new=text("wc"),
    unknown=90457,
    maximum=10_000,
    needs={
        "color": _need_color,
        "admins[]": member,
        "public_range.userids[]": member,
        "public_range.partyids[]": department,
    },
    fixed=("is_public", "is_corp_calendar"),
)


@Fitted
def add(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    calendar, rejected = _accepted(sandbox, hash["calendar"])
    if calendar.get("is_corp_calendar") and not calendar.get("public_range"):
        raise RefusalError(90483)
    return {**CALENDARS.add(sandbox, calendar), **rejected}


@Fitted
def update(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    calendar, rejected = _accepted(sandbox, hash["calendar"])
    if hash.get("skip_public_range") == 1:
        kept = CALENDARS.need(sandbox, calendar["cal_id"]).get("public_range")
        calendar = {**calendar, "public_range": kept}
    CALENDARS.change(sandbox, calendar["cal_id"], calendar, replaces=True)
    return rejected


get: Fitted = CALENDARS.gets(by="cal_id_list", at="calendar_list[]")
del_: Fitted = CALENDARS.deletes()


def _accepted(sandbox: State, calendar: Thing) -> tuple[Thing, Reply]:
    """The calendar with those shares whose member is known, and what the reply says of the others."""
    shares = calendar.get("shares") or []
    known = [share for share in shares if sandbox.company.known(share["userid"])]
    if not {*(calendar.get("admins") or [])} <= {share["userid"] for share in shares}:
        raise RefusalError(90492)
    why = {"errcode": 60111, "errmsg": RefusalError(60111).errmsg}
    rejected = [{**why, "userid": share["userid"]} for share in shares if share not in known]
    accepted = {**calendar, "shares": [{"permission": 1, **share} for share in known]}
    return accepted, {"fail_result": {"shares": rejected}} if rejected else {}
