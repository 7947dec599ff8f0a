"""Class live streams (上课直播): who of the students and parents watched, and who did not."""

from collections.abc import Iterable
from typing import Any

from .._model.resource import Fitted, Thing
from .._reply import Reply
from .._state import State
from ..living import LIVINGS, info, keyed
from .user import PARENTS, STUDENTS


@Fitted
def get_living_info(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    living = LIVINGS.need(sandbox, query["livingid"])
    whom = {"partyids": living.get("partyids") or [], "group_names": []}
    return {"living_info": {**info(sandbox, living), "living_range": whom}}


@Fitted
def get_watch_stat(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    part, ends = keyed(_watched(sandbox, hash), hash.get("next_key"))
    return {"stat_infoes": {"students": _of(part, "student_userid"), "visitors": _of(part, "nickname")}, **ends}


@Fitted
def get_watch_stat_v2(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    part, ends = keyed(_watched(sandbox, hash), hash.get("next_cursor"))
    parents = _of(part, "parent_userid")
    students = [each for each in _of(part, "student_userid") if each not in parents]
    return {"stat_info": {"students": students, "parents": parents, "visitors": _of(part, "nickname")}, **ends}


@Fitted
def get_unwatch_stat(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    part, ends = keyed(_missed(sandbox, hash), hash.get("next_key"))
    return {"stat_info": {"students": part}, **ends}


@Fitted
def get_unwatch_stat_v2(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    part, ends = keyed(_missed(sandbox, hash), hash.get("next_cursor"))
    return {"stat_info": {"students": [], "parents": part}, **ends}


def _of(viewers: Iterable[Thing], name: str) -> list[Thing]:
    return [viewer for viewer in viewers if name in viewer]


def _watched(sandbox: State, hash: dict[str, Any]) -> list[Thing]:
    return [{**each, **_child(sandbox, each)} for each in LIVINGS.need(sandbox, hash["livingid"])["viewers"].values()]


def _child(sandbox: State, viewer: Thing) -> Thing:
    """The classes of a student, or the child of a parent who watched and its classes."""
    parent = sandbox.resources.get("parents", {}).get(viewer.get("parent_userid", ""))
    userid = parent["children"][0]["student_userid"] if parent else viewer.get("student_userid", "")
    student = sandbox.resources.get("students", {}).get(userid)
    return {"student_userid": userid, "partyids": student["department"]} if student else {}


def _missed(sandbox: State, hash: dict[str, Any]) -> list[Thing]:
    """The parents who follow the notices, of students for whom nobody watched."""
    living = LIVINGS.need(sandbox, hash["livingid"])
    watched = {each.get("student_userid") for each in _watched(sandbox, hash)}
    classes = {*(living.get("partyids") or [])}
    students = {each["student_userid"]: each["department"] for each in STUDENTS.all(sandbox)}
    return [
        {"student_userid": userid, "parent_userid": parent["parent_userid"], "partyids": students[userid]}
        for parent in PARENTS.all(sandbox)
        for userid in [child["student_userid"] for child in parent["children"]]
        if parent["is_subscribe"] and userid not in watched and (not classes or classes & {*students[userid]})
    ]
