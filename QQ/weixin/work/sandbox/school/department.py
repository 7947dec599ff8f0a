"""The departments of the school contacts: the school itself, campuses, stages, grades and classes."""

from typing import Any

from .._model.resource import Fitted, Thing
from .._model.school import DEPARTMENTS, below
from .._reply import RefusalError, Reply
from .._state import State
from .._state.school import ROOT, push

CLASS, GRADE = 1, 2
ADMINS = {1: 4, 2: 2, 3: 1, 4: 1, 5: 3}  # by the kind of administrator, the kind of department
PRIMARY = 31  # standard_grade


@Fitted
def create(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _check(sandbox, hash, hash["type"])
    highest = max(each["id"] for each in DEPARTMENTS.all(sandbox))
    given = {**hash, "id": hash.get("id") or highest + 1}
    if not given.get("name") and not given.get("standard_grade"):
        raise RefusalError(40058, "missing name")
    grade = given.get("standard_grade")
    if grade and not given.get("register_year"):
        given["register_year"] = 1970 + int(sandbox.now // 31_556_952) - max(grade - PRIMARY, 0) % 30
    given.setdefault("name", f"{given.get('register_year')}级")
    department = DEPARTMENTS.add(sandbox, given)
    push(sandbox, "create_deparmtment", department["id"])
    return {"id": department["id"]}


@Fitted
def update(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    old = DEPARTMENTS.need(sandbox, hash["id"])
    _check(sandbox, hash, old["type"])
    admins = {each["userid"]: each for each in old.get("department_admins") or []}
    for change in hash.get("department_admins") or []:
        admins.pop(change["userid"], None)
        if change["op"] == 0:
            admins[change["userid"]] = {name: value for name, value in change.items() if name != "op"}
    changes = {**hash, "department_admins": [*admins.values()]}
    new_id = changes.pop("new_id", None)
    department = DEPARTMENTS.change(sandbox, hash["id"], changes)
    if new_id and new_id != hash["id"]:
        _renumber(sandbox, department, new_id)
    push(sandbox, "update_deparmtment", department["id"])
    return {}


@Fitted
def delete(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    id = int(DEPARTMENTS.need(sandbox, query.get("id"))["id"])
    if id == ROOT:
        raise RefusalError(60007)
    if any(each["parentid"] == id for each in DEPARTMENTS.all(sandbox)):
        raise RefusalError(60006)
    if any(id in each["department"] for each in sandbox.resources.get("students", {}).values()):
        raise RefusalError(60005)
    DEPARTMENTS.remove(sandbox, id)
    push(sandbox, "delete_deparmtment", id)
    return {}


@Fitted
def list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    departments = DEPARTMENTS.all(sandbox)
    if query.get("id"):
        wanted = below(sandbox, DEPARTMENTS.need(sandbox, query["id"])["id"])
        departments = [each for each in departments if each["id"] in wanted]
    return {
        "departments": [{**each, **({"open_group_chat": 0} if each["type"] == CLASS else {})} for each in departments]
    }


def _check(sandbox: State, hash: dict[str, Any], kind: int) -> None:
    if hash.get("parentid") is not None:
        if hash["parentid"] not in [each["id"] for each in DEPARTMENTS.all(sandbox)]:
            raise RefusalError(60004)
        if kind == CLASS and DEPARTMENTS.need(sandbox, hash["parentid"])["type"] != GRADE:
            raise RefusalError(65015)
        if hash.get("id") is not None and hash["parentid"] in below(sandbox, hash["id"]):
            raise RefusalError(60010)
    for admin in hash.get("department_admins") or []:
        if admin.get("op") != 1 and ADMINS.get(admin.get("type", 0)) != kind:
            raise RefusalError(65006)


def _renumber(sandbox: State, department: Thing, new_id: int) -> None:
    old_id, departments = department["id"], sandbox.resources[DEPARTMENTS.name]
    if str(new_id) in departments:
        raise RefusalError(60008)
    department["id"] = new_id
    departments[str(new_id)] = departments.pop(str(old_id))
    for each in departments.values():
        if each["parentid"] == old_id:
            each["parentid"] = new_id
    for student in sandbox.resources.get("students", {}).values():
        student["department"] = [new_id if each == old_id else each for each in student["department"]]
