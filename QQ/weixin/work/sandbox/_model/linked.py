"""Ids of linked corps (互联企业): CorpId/userid and LinkedId/department. The sandbox is linked with itself."""

from .._reply import RefusalError
from .._state import State
from .things import Thing

__all__ = ["department_of", "member", "own_department", "own_userid"]

LINKED = "linkSandbox"


def department_of(department: int) -> str:
    return f"{LINKED}/{department}"


def own_department(sandbox: State, id: str) -> int:
    linked, _, department = id.rpartition("/")
    if linked != LINKED:
        raise RefusalError(60003)
    return sandbox.company.need_department(department)


def own_userid(sandbox: State, id: str) -> str:
    corpid, _, userid = id.rpartition("/")
    if corpid != sandbox.corpid:
        raise RefusalError(60111)
    return sandbox.company.need_member(userid)


def member(sandbox: State, id: str) -> Thing:
    userid = own_userid(sandbox, id)
    departments = [department_of(each) for each in sandbox.company.departments_of(userid)]
    who = {"corpid": sandbox.corpid, "userid": userid, "department": departments}
    return {**sandbox.company.member(userid), **who}
