"""The students and parents of the school contacts (家校通讯录). Parents follow the school's notices with sandbox.parent_follows."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from .._model.conversion import converted
from .._model.resource import Fitted, Resource, Thing
from .._model.school import DEPARTMENTS, below
from .._reply import RefusalError, Reply
from .._state import State
from .._state.school import push

USERID = re.compile(r"[0-9A-Za-z][0-9A-Za-z_\-@.]{0,63}")


def _need_class(sandbox: State, department: int) -> None:
    DEPARTMENTS.need(sandbox, department)


class People(Resource):
    """Students or parents, whose userids are found regardless of case."""

    def need(self, sandbox: State, id: Any) -> Thing:
        return super().need(sandbox, self.spelt(sandbox, id))

    def spelt(self, sandbox: State, id: Any) -> str:
        """The userid as it is spelt here, if it is there."""
        there = sandbox.resources.get(self.name, {})
        return str(id) if id in there else next((each for each in there if each.lower() == str(id).lower()), str(id))

    def add(self, sandbox: State, fields: Mapping[str, Any]) -> Thing:
        if not USERID.fullmatch(fields[self.id]):
            raise RefusalError(40003, self.id)
        return super().add(sandbox, {**fields, self.id: self.spelt(sandbox, fields[self.id])})


STUDENTS = People(
    "students",
    id="student_userid",
    new=None,
    unknown=60111,
    taken=60102,
    unique="mobile",
    needs={"department[]": _need_class},
)
PARENTS = People(
    "parents",
    id="parent_userid",
    new=None,
    unknown=60111,
    taken=60102,
    needs={"children[].student_userid": STUDENTS.need},
    adds={"is_subscribe": 0},
)


@Fitted
def get(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if STUDENTS.spelt(sandbox, query["userid"]) in sandbox.resources.get("students", {}):
        return {"user_type": 1, "student": student_reply(sandbox, STUDENTS.need(sandbox, query["userid"]))}
    return {"user_type": 2, "parent": _parent_reply(sandbox, PARENTS.need(sandbox, query["userid"]))}


@Fitted
def list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"students": [student_reply(sandbox, each) for each in _students_of(sandbox, query)]}


@Fitted
def list_parent(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    students = {each["student_userid"] for each in _students_of(sandbox, query)}
    parents = [
        parent
        for parent in PARENTS.all(sandbox)
        if any(child["student_userid"] in students for child in parent["children"])
    ]
    return {"parents": [_parent_reply(sandbox, parent) for parent in parents]}


def _students_of(sandbox: State, query: dict[str, str]) -> Iterable[Thing]:
    department = DEPARTMENTS.need(sandbox, query["department_id"])["id"]
    wanted = below(sandbox, department) if query.get("fetch_child") == "1" else {department}
    return [student for student in STUDENTS.all(sandbox) if wanted & {*student["department"]}]


def student_reply(sandbox: State, student: Thing) -> Thing:
    parents = [
        {**seen(sandbox, parent), "relation": child.get("relation")}
        for parent in PARENTS.all(sandbox)
        for child in parent["children"]
        if child["student_userid"] == student["student_userid"]
    ]
    return {**student, "parents": parents}


def _parent_reply(sandbox: State, parent: Thing) -> Thing:
    children = [
        {**child, "name": STUDENTS.need(sandbox, child["student_userid"])["name"]} for child in parent["children"]
    ]
    return {**seen(sandbox, parent), "children": children}


def seen(sandbox: State, parent: Thing) -> Thing:
    """What the app sees of a parent: the external_userid only while they follow the notices."""
    more = {"external_userid": converted("wm", parent["parent_userid"])} if parent["is_subscribe"] else {}
    return {**{name: parent[name] for name in parent if name != "mobile" or not sandbox.third_party}, **more}


def _create_student(sandbox: State, fields: Thing) -> None:
    STUDENTS.add(sandbox, {name: value for name, value in fields.items() if name != "to_invite"})
    push(sandbox, "create_student", fields["student_userid"])


def _update_student(sandbox: State, fields: Thing) -> None:
    userid = STUDENTS.need(sandbox, fields["student_userid"])["student_userid"]
    STUDENTS.change(sandbox, userid, {name: fields[name] for name in fields if name[:4] != "new_"})
    _rename(sandbox, STUDENTS, userid, fields.get("new_student_userid"))
    push(sandbox, "update_student", fields.get("new_student_userid") or userid)


def _delete_student(sandbox: State, userid: str) -> None:
    userid = STUDENTS.spelt(sandbox, userid)
    if student_reply(sandbox, STUDENTS.need(sandbox, userid))["parents"]:
        raise RefusalError(65013)
    STUDENTS.remove(sandbox, userid)
    push(sandbox, "delete_student", userid)


def _create_parent(sandbox: State, fields: Thing) -> None:
    _check_mobile(sandbox, fields)
    PARENTS.add(sandbox, {name: value for name, value in fields.items() if name != "to_invite"})
    push(sandbox, "create_parent", fields["parent_userid"])


def _update_parent(sandbox: State, fields: Thing) -> None:
    _check_mobile(sandbox, fields)
    changes = {name: fields[name] for name in fields if name[:4] != "new_" and (name != "children" or fields[name])}
    userid = PARENTS.need(sandbox, fields["parent_userid"])["parent_userid"]
    PARENTS.change(sandbox, userid, changes)
    _rename(sandbox, PARENTS, userid, fields.get("new_parent_userid"))
    push(sandbox, "update_parent", fields.get("new_parent_userid") or userid)


def _delete_parent(sandbox: State, userid: str) -> None:
    userid = PARENTS.spelt(sandbox, userid)
    PARENTS.remove(sandbox, userid)
    push(sandbox, "delete_parent", userid)


def _check_mobile(sandbox: State, fields: Thing) -> None:
    others = (each for each in PARENTS.all(sandbox) if each["parent_userid"] != fields["parent_userid"])
    if fields.get("mobile") and any(each["mobile"] == fields["mobile"] for each in others):
        raise RefusalError(60137)


def _rename(sandbox: State, things: People, userid: str, new: Any) -> None:
    if not new or new == userid:
        return
    if things.spelt(sandbox, new) in sandbox.resources[things.name]:
        raise RefusalError(60102)
    renamed = sandbox.resources.setdefault("renamed_school_userids", {})
    if userid in renamed:
        raise RefusalError(301036)
    renamed[new] = {"from": userid}
    thing = sandbox.resources[things.name].pop(userid)
    sandbox.resources[things.name][new] = {**thing, things.id: new}
    if things is STUDENTS:
        for parent in PARENTS.all(sandbox):
            for child in parent["children"]:
                if child["student_userid"] == userid:
                    child["student_userid"] = new


def _one(do: Callable[[State, Any], None], by: str = "") -> Fitted:
    """A call for one. by: the argument that names it; else the hash does."""

    def call(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
        do(sandbox, query[by] if by else hash)
        return {}

    return Fitted(call)


def _many(do: Callable[[State, Any], None], field: str, id: str) -> Fitted:
    """A call for many: those that failed stand in the reply, whose errcode is that of the first of them."""

    def call(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
        failed = []
        for each in hash.get(field) or []:
            try:
                do(sandbox, each)
            except RefusalError as refusal:
                userid = each[id] if isinstance(each, dict) else each
                failed.append({id: userid, "errcode": refusal.errcode, "errmsg": refusal.errmsg})
        outcome = {name: failed[0][name] for name in ("errcode", "errmsg")} if failed else {}
        return {**outcome, "result_list": failed}

    return Fitted(call)


create_student: Fitted = _one(_create_student)
update_student: Fitted = _one(_update_student)
delete_student: Fitted = _one(_delete_student, "userid")
batch_create_student: Fitted = _many(_create_student, "students", "student_userid")
batch_update_student: Fitted = _many(_update_student, "students", "student_userid")
batch_delete_student: Fitted = _many(_delete_student, "useridlist", "student_userid")
create_parent: Fitted = _one(_create_parent)
update_parent: Fitted = _one(_update_parent)
delete_parent: Fitted = _one(_delete_parent, "userid")
batch_create_parent: Fitted = _many(_create_parent, "parents", "parent_userid")
batch_update_parent: Fitted = _many(_update_parent, "parents", "parent_userid")
batch_delete_parent: Fitted = _many(_delete_parent, "useridlist", "parent_userid")
