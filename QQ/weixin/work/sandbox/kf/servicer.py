"""The receptionists of an account: members and departments."""

import builtins
from collections.abc import Callable
from typing import Any, Optional

from .._reply import RefusalError, Reply
from .._state import State
from .._state.kf import Account

MAX_MEMBERS, MAX_DEPARTMENTS = 2000, 20

Change = Callable[[State, Account, Any], Optional[str]]


def add(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _each(sandbox, hash, 20, _add_member, _add_department)


def del_(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _each(sandbox, hash, 100, _remove_member, _remove_department)


def list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if not query.get("open_kfid"):
        raise RefusalError(40058, "missing open_kfid")
    account = sandbox.kf.account(query["open_kfid"])
    members = [{"userid": userid, **_status(account, userid)} for userid in account.servicers]
    return {"servicer_list": [*members, *({"department_id": department} for department in account.departments)]}


def _status(account: Account, userid: str) -> Reply:
    stop_type = account.stopped.get(userid)
    return {"status": 0} if stop_type is None else {"status": 1, "stop_type": stop_type}


def _each(sandbox: State, hash: dict[str, Any], max_departments: int, member: Change, department: Change) -> Reply:
    """Make the change for each member and department. Returns a reply with the result of each."""
    account = sandbox.kf.account(hash["open_kfid"])
    userids = _items(hash, "userid_list", str, 100)
    departments = _items(hash, "department_id_list", int, max_departments)
    if not userids and not departments:
        raise RefusalError(40058, "missing userid_list and department_id_list")
    results = [{"userid": userid, **_result(member, sandbox, account, userid)} for userid in userids]
    results += [{"department_id": number, **_result(department, sandbox, account, number)} for number in departments]
    return {"result_list": results}


def _items(hash: dict[str, Any], name: str, kind: type, max_items: int) -> builtins.list[Any]:
    items = hash.get(name)
    items = [] if items is None else items
    if type(items) is not builtins.list or len(items) > max_items or not all(type(item) is kind for item in items):
        raise RefusalError(40058, f"{name} must be a list of at most {max_items} items")
    return items


def _result(change: Change, sandbox: State, account: Account, item: Any) -> Reply:
    try:
        return {"errcode": 0, "errmsg": change(sandbox, account, item) or "success"}
    except RefusalError as refusal:
        return {"errcode": refusal.errcode, "errmsg": refusal.errmsg}


def _add_member(sandbox: State, account: Account, userid: str) -> Optional[str]:
    if not sandbox.is_member(userid):
        raise RefusalError(60111)
    if userid in account.servicers:
        return "ignored"
    if len(account.servicers) >= MAX_MEMBERS:
        raise RefusalError(95020)
    account.servicers.append(userid)
    return None


def _add_department(sandbox: State, account: Account, department: int) -> Optional[str]:
    if department not in sandbox.departments:
        raise RefusalError(60003)
    if department in account.departments:
        return "ignored"
    if len(account.departments) >= MAX_DEPARTMENTS:
        raise RefusalError(95020)
    account.departments.append(department)
    return None


def _remove_member(sandbox: State, account: Account, userid: str) -> Optional[str]:
    if userid not in account.servicers:
        return "ignored"
    account.servicers.remove(userid)
    return None


def _remove_department(sandbox: State, account: Account, department: int) -> Optional[str]:
    if department not in account.departments:
        return "ignored"
    account.departments.remove(department)
    return None
