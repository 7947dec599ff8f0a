"""Imports of members and departments from a CSV file (异步导入), and invitations. A job is done at once."""

import csv
import io
import logging
import re
from collections.abc import Callable
from typing import Any

from . import department, user
from ._model.resource import Fitted, Resource, Thing, text
from ._reply import RefusalError, Reply
from ._state import State
from ._state.company import ROOT
from ._state.people import leave, open_userid
from ._state.push import Callback

JOBS = Resource("batch_jobs", id="jobid", new=text("job"))
FINISHED = 3
# The columns of the official templates, and their fields; a column of another name is left alone.
MEMBER = {
    "姓名": "name",
    "帐号": "userid",
    "账号": "userid",
    "手机号": "mobile",
    "邮箱": "email",
    "所在部门": "department",
    "职位": "position",
    "性别": "gender",
    "排序": "order",
    "别名": "alias",
    "地址": "address",
    "座机": "telephone",
}
DEPARTMENT = {
    "部门名称": "name",
    "部门ID": "id",
    "部门id": "id",
    "父部门ID": "parentid",
    "父部门id": "parentid",
    "排序": "order",
}
GENDERS = {"男": "1", "女": "2"}

Done = Callable[[State, Thing], Thing]

logger: logging.Logger = logging.getLogger("QQ.weixin.work.sandbox")

getresult: Fitted = JOBS.gets()


@Fitted
def invite(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    company = sandbox.company
    asked = [hash.get(name) or [] for name in ("user", "party", "tag")]
    if not any(asked):
        raise RefusalError(40058, "missing user, party or tag")
    users, parties, tags = asked
    invalid = {
        "invaliduser": [each for each in users if company.known(each) is None],
        "invalidparty": [each for each in parties if each not in company.departments],
        "invalidtag": [each for each in tags if each not in company.tags],
    }
    if sum(map(len, invalid.values())) == sum(map(len, asked)):
        raise RefusalError(40031)
    return invalid


@Fitted
def syncuser(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _run(sandbox, hash, "sync_user", MEMBER, _member)


@Fitted
def replaceuser(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    rows = _rows(sandbox, hash, MEMBER)
    wanted = {row.get("userid", "").lower() for row in rows}
    job = _run(sandbox, hash, "replace_user", MEMBER, _member)
    for userid in [userid for userid in sandbox.company.userids() if userid.lower() not in wanted]:
        leave(sandbox, userid)
    return job


@Fitted
def replaceparty(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    company = sandbox.company
    wanted = {int(row["id"]) for row in _rows(sandbox, hash, DEPARTMENT) if row.get("id", "").isdecimal()}
    job = _run(sandbox, hash, "replace_party", DEPARTMENT, _party)
    for each in sorted(company.departments, reverse=True):  # those below others first
        below = len(company.with_subdepartments(each)) > 1
        if each != ROOT and each not in wanted and not below and not company.departments[each]:
            del company.departments[each]
            company.department_details.pop(each, None)
    return job


@Fitted
def userid_to_openuserid(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    known = {userid: sandbox.company.known(userid) for userid in dict.fromkeys(hash["userid_list"])}
    turned = [{"userid": userid, "open_userid": open_userid(own)} for userid, own in known.items() if own]
    return {"open_userid_list": turned, "invalid_userid_list": [userid for userid, own in known.items() if not own]}


@Fitted
def openuserid_to_userid(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    own = {open_userid(userid): userid for userid in sandbox.company.userids()}
    asked = dict.fromkeys(hash["open_userid_list"])
    turned = [{"open_userid": each, "userid": own[each]} for each in asked if each in own]
    return {"userid_list": turned, "invalid_open_userid_list": [each for each in asked if each not in own]}


def _run(sandbox: State, hash: dict[str, Any], kind: str, columns: dict[str, str], done: Done) -> Thing:
    """Do each row of the file, and keep the job with its results."""
    results = []
    for row in _rows(sandbox, hash, columns):
        try:
            result = {**done(sandbox, row), "errcode": 0, "errmsg": "ok"}
        except RefusalError as refusal:
            ids = {"userid": row.get("userid", ""), "partyid": int(row["id"]) if row.get("id", "").isdecimal() else 0}
            result = {**ids, "errcode": refusal.errcode, "errmsg": refusal.errmsg}
        results.append(result)
    fields = {"status": FINISHED, "type": kind, "total": len(results), "percentage": 100, "result": results}
    job = JOBS.add(sandbox, fields)
    _push(sandbox, hash.get("callback"), job)
    return job


def _rows(sandbox: State, hash: dict[str, Any], columns: dict[str, str]) -> list[dict[str, str]]:
    """The rows of the file, by field; empty cells are left out."""
    file = sandbox.media.find(hash["media_id"])
    if file is None:
        raise RefusalError(40007)
    try:
        content = file.data.decode("utf-8-sig")
    except UnicodeDecodeError:
        content = file.data.decode("gb18030", errors="replace")
    head, *rows = [*csv.reader(io.StringIO(content))] or [[]]
    fields = [columns.get(re.sub(r"\s", "", name)) for name in head]
    if "id" not in fields and "userid" not in fields:
        raise RefusalError(40058, f"the first line of the CSV file must have the columns {', '.join(columns)}")
    return [
        {field: cell.strip() for field, cell in zip(fields, row) if field and cell.strip()} for row in rows if any(row)
    ]


def _member(sandbox: State, row: dict[str, str]) -> Thing:
    company = sandbox.company
    hash: Thing = {name: value for name, value in row.items() if name not in ("department", "order", "gender")}
    if not hash.get("userid"):
        raise RefusalError(40003, "userid")
    for name in ("department", "order"):
        if row.get(name):
            numbers = re.split(r"[;；]", row[name])
            if not all(each.strip().isdecimal() for each in numbers):
                raise RefusalError(40058, f"{name} must be numbers joined by semicolons")
            hash[name] = [int(each) for each in numbers]
    if row.get("gender"):
        hash["gender"] = GENDERS.get(row["gender"], row["gender"])
    for each in hash.get("department", []):
        company.open_department(each)
    if company.known(hash["userid"]) is None:
        if not hash.get("name"):
            raise RefusalError(40058, "missing name")
        user.create(sandbox, {}, {"department": [ROOT], **hash})
    else:
        user.update(sandbox, {}, hash)
    return {"userid": hash["userid"]}


def _party(sandbox: State, row: dict[str, str]) -> Thing:
    company = sandbox.company
    if not row.get("id", "").isdecimal() or not row.get("parentid", "0").isdecimal() or not row.get("name"):
        raise RefusalError(40058, "a department needs a name, and numbers as id and parent id")
    id, parent = int(row["id"]), int(row.get("parentid", 0))
    order = {"order": int(row["order"])} if row.get("order", "").isdecimal() and int(row["order"]) else {}
    if id not in company.departments:
        department.create(sandbox, {}, {"id": id, "name": row["name"], "parentid": parent or ROOT, **order})
        return {"partyid": id, "action": 1}
    before = dict(company.details(id))
    moved = {"parentid": parent} if id != ROOT else {}
    department.update(sandbox, {}, {"id": id, "name": row["name"], **moved, **order})
    after = company.details(id)
    changed = ((2, "name"), (4, "parentid"), (8, "order"))
    return {"partyid": id, "action": sum(bit for bit, name in changed if before.get(name) != after.get(name))}


def _push(sandbox: State, callback: Any, job: Thing) -> None:
    """Push batch_job_result to the address that the call has named."""
    if not callback or not callback.get("url"):
        return
    address = Callback(callback["url"], callback["token"], callback["encodingaeskey"], sandbox.corpid)
    batch = {"JobId": job["jobid"], "JobType": job["type"], "ErrCode": "0", "ErrMsg": "ok"}
    event = {"FromUserName": "sys", "MsgType": "event", "Event": "batch_job_result", "BatchJob": batch}
    try:
        sandbox.pushes.to(address, event)
    except ValueError as error:
        logger.warning("batch_job_result was not pushed to %s: %s", callback["url"], error)
