"""The departments of the company."""

import re
from collections.abc import Iterable
from typing import Any

from ._reply import RefusalError, Reply
from ._state import State
from ._state.company import ROOT, Company

DETAILS = ("name", "name_en", "parentid", "order")


def create(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    company = sandbox.company
    parent = company.need_department(hash["parentid"], 60004)
    department = hash.get("id") or max(company.departments) + 1
    if department in company.departments:
        raise RefusalError(60008, "id")
    if not 1 < department < 2**32:
        raise RefusalError(60123)
    _check_name(company, parent, hash["name"], department)
    company.departments[department] = []
    company.department_details[department] = {"order": 0, **_details(hash)}
    return {"id": department}


def update(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    company = sandbox.company
    department = company.need_department(hash["id"])
    details = {**company.details(department), **_details(hash)}
    if "parentid" in hash and department != ROOT:
        company.need_department(hash["parentid"], 60004)
        if hash["parentid"] in company.with_subdepartments(department):
            raise RefusalError(60010)
    _check_name(company, details["parentid"], details["name"], department)
    company.department_details[department] = details
    return {}


def delete(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    company = sandbox.company
    department = company.need_department(query["id"])
    if department == ROOT:
        raise RefusalError(60007)
    if len(company.with_subdepartments(department)) > 1:
        raise RefusalError(60006)
    if company.departments[department]:
        raise RefusalError(60005)
    del company.departments[department]
    company.department_details.pop(department, None)
    return {}


def list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"department": [_reply(sandbox.company, department) for department in _selected(sandbox.company, query)]}


def simplelist(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    replies = [_reply(sandbox.company, department) for department in _selected(sandbox.company, query)]
    return {"department_id": [{name: each[name] for name in ("id", "parentid", "order")} for each in replies]}


def get(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"department": _reply(sandbox.company, sandbox.company.need_department(query.get("id") or ROOT))}


def _selected(company: Company, query: dict[str, str]) -> Iterable[int]:
    return company.with_subdepartments(company.need_department(query.get("id") or ROOT))


def _reply(company: Company, department: int) -> Reply:
    leaders = []
    for userid in company.departments[department]:
        heads = dict(zip(company.departments_of(userid), company.member(userid).get("is_leader_in_dept", [])))
        leaders += [userid] if heads.get(department) == 1 else []
    return {"id": department, "name_en": "", **company.details(department), "department_leader": leaders}


def _details(hash: dict[str, Any]) -> Reply:
    return {name: hash[name] for name in DETAILS if hash.get(name) not in (None, "")}


def _check_name(company: Company, parent: int, name: str, department: int) -> None:
    if re.search(r'[\\:*?"<>｜]', name):
        raise RefusalError(60009)
    for other in company.children_of(parent):
        if other != department and company.details(other)["name"] == name:
            raise RefusalError(60008, "name")
