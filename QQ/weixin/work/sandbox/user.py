"""The members of the company."""

import re
import secrets
from collections.abc import Sequence
from typing import Any, Optional

from ._model.login import visitor
from ._model.pages import page
from ._reply import RefusalError, Reply
from ._state import State
from ._state.company import Company
from ._state.people import leave, open_userid, userid_of

USERID = re.compile(r"[0-9A-Za-z][0-9A-Za-z_\-@.]{0,63}")
LISTS = ("order", "is_leader_in_dept")  # these have an entry for each department
BEFORE = "status before"  # in the state of a member who is disabled
ACTIVE, DISABLED, NOT_ACTIVATED = 1, 2, 4  # status


def create(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    company = sandbox.company
    userid = hash["userid"]
    if not USERID.fullmatch(userid):
        raise RefusalError(40003, "userid")
    if company.known(userid) is not None:
        raise RefusalError(60102)
    if not hash.get("mobile") and not hash.get("email"):
        raise RefusalError(60129)
    new = [each for each in hash.get("department") or () if each and each not in company.departments]
    _check(company, None, hash, new)
    made = [each for each in new if company.open_department(each)]
    departments = [each or company.pending_department() for each in hash.get("department") or [0]]
    company.members[userid] = {"status": NOT_ACTIVATED, "gender": "0", "isleader": 0, "enable": 1}
    _change(company, userid, {"main_department": departments[0], **hash, "department": departments})
    named = [{"id": each, "name": company.details(each)["name"]} for each in made]
    return {"created_department_list": {"department_info": named}} if made else {}


def get(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _reply(sandbox.company, sandbox.company.need_member(query["userid"]))


def update(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    company = sandbox.company
    userid = company.need_member(hash["userid"])
    _check(company, userid, hash)
    _change(company, userid, hash)
    return {}


def delete(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    leave(sandbox, sandbox.company.need_member(query["userid"]))
    return {}


def batchdelete(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    for userid in [sandbox.company.need_member(each, 40031) for each in hash["useridlist"]]:
        leave(sandbox, userid)
    return {}


def simplelist(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    names = ("userid", "name", "department")
    return {"userlist": [{name: member[name] for name in names} for member in _of_department(sandbox, query)]}


def list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"userlist": _of_department(sandbox, query)}


def list_id(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    company = sandbox.company
    pairs = [{"userid": each, "department": id} for each in company.userids() for id in company.departments_of(each)]
    part, next_cursor = page(pairs, hash, 10000)
    return {"next_cursor": next_cursor, "dept_user": part}


def getuserid(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _find(sandbox.company, _plain(hash["mobile"]), 60146, "mobile")


def get_userid_by_email(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    name = "email" if hash.get("email_type") == 2 else "biz_mail"
    return _find(sandbox.company, hash["email"], 60147 if name == "email" else 60148, name)


def convert_to_openid(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"openid": f"o-{sandbox.company.need_member(hash['userid'])}"}


def convert_to_userid(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    userid = sandbox.company.known(hash["openid"].removeprefix("o-"))
    if userid is None:
        raise RefusalError(43004)
    return {"userid": userid}


def getuserinfo(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    who = visitor(sandbox, query["code"], sandbox.corpid)
    names = {"userid": "UserId", "openid": "OpenId"}
    return {**{own: who[name] for name, own in names.items() if name in who}, "DeviceId": "sandbox-device"}


def tfa_succ(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if sandbox.tfa_codes.get(hash["tfa_code"]) != sandbox.company.need_member(hash["userid"]):
        raise RefusalError(40029, "tfa_code")
    sandbox.tfa_codes.pop(hash["tfa_code"])
    return {}


def get_active_stat(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"active_cnt": sum(sandbox.company.member(each).get("status") == 1 for each in sandbox.company.userids())}


def get_mobile_hashcode(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"hashcode": secrets.token_hex(10)}


def list_member_auth(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    part, next_cursor = page(sandbox.company.userids(), hash, 1000)
    return {"member_auth_list": [{"open_userid": open_userid(each)} for each in part], "next_cursor": next_cursor}


def check_member_auth(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"is_member_auth": userid_of(sandbox, hash["open_userid"]) is not None}


def authsucc(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    sandbox.company.need_member(query["userid"])
    return {}


def _of_department(sandbox: State, query: dict[str, str]) -> Sequence[Reply]:
    company = sandbox.company
    department = company.need_department(query["department_id"])
    return [_reply(company, each) for each in company.members_of(department, query.get("fetch_child") == "1")]


def _reply(company: Company, userid: str) -> Reply:
    departments = company.departments_of(userid)
    picture = f"http://wework.qpic.cn/wwhead/{userid}"
    defaults = {
        **{name: [0] * len(departments) for name in LISTS},
        **({"main_department": departments[0]} if departments else {}),
        "avatar": f"{picture}/0",
        "thumb_avatar": f"{picture}/100",
        "qr_code": f"https://open.work.weixin.qq.com/wwopen/userQRCode?vcode=vc{userid}",
    }
    known = {name: value for name, value in company.member(userid).items() if name != BEFORE}
    return {"userid": userid, **defaults, **known, "department": departments}


def _find(company: Company, value: str, errcode: int, name: str) -> Reply:
    for userid in company.members_with_value(name, value):
        return {"userid": userid}
    raise RefusalError(errcode)


def _plain(mobile: str) -> str:
    """A mobile number of China without its country code and separators; others as they are."""
    digits = re.sub("[ -]", "", mobile).removeprefix("+86")
    return mobile if digits.startswith("+") else digits


def _check(company: Company, userid: Optional[str], hash: dict[str, Any], new: Sequence[int] = ()) -> None:
    """Raise RefusalError if the member can't be so. new: the departments that are created with the member."""
    for department in hash.get("department") or []:
        if department not in new and (userid or department):
            company.need_department(department, 60123)
    for leader in hash.get("direct_leader") or []:
        company.need_member(leader)
    for name, errcode in (("mobile", 60104), ("email", 60106)):
        value = _plain(hash[name]) if name == "mobile" and hash.get(name) else hash.get(name)
        for other in company.members_with_value(name, value) if value else ():
            if other != userid:
                raise RefusalError(errcode, f"{other} has it")
    if hash.get("email") and not re.fullmatch(r"[^@\s]+@[^@\s]+", hash["email"]):
        raise RefusalError(60105)
    if hash.get("mobile") and not re.fullmatch(r"\+?[0-9 -]{5,20}", hash["mobile"]):
        raise RefusalError(60103)
    departments = hash.get("department") or (company.departments_of(userid) if userid else [])
    for name in LISTS:
        if hash.get(name) and len(hash[name]) != len(departments):
            raise RefusalError(
                60132 if name == "is_leader_in_dept" else 40058, f"{name} must have one entry for each department"
            )
    if hash.get("main_department") and hash["main_department"] not in departments:
        raise RefusalError(60123, "main_department must be one of the member's departments")


def _change(company: Company, userid: str, hash: dict[str, Any]) -> None:
    not_stored = ("userid", "new_userid", "department", "to_invite", "avatar_mediaid", *LISTS)
    member = company.member(userid)
    member.update({name: value for name, value in hash.items() if name not in not_stored})
    if hash.get("mobile"):
        member["mobile"] = _plain(hash["mobile"])
    if hash.get("gender") is not None:
        member["gender"] = str(hash["gender"]) if hash["gender"] in (1, 2, "1", "2") else "0"
    if hash.get("enable") == 0 and member.get("status") != DISABLED:
        member.update({BEFORE: member.get("status", ACTIVE), "status": DISABLED})
    elif hash.get("enable") == 1 and member.get("status") == DISABLED:
        member["status"] = member.get(BEFORE, NOT_ACTIVATED)
    given = hash.get("department") or company.departments_of(userid)
    if hash.get("department"):
        company.set_departments(userid, given)
        if member.get("main_department") not in given:
            member["main_department"] = given[0]
    for name in LISTS:
        if hash.get(name) or hash.get("department"):
            by_department = dict(zip(given, hash.get(name) or ()))
            member[name] = [by_department.get(each, 0) for each in company.departments_of(userid)]
