"""Who logged in on a page of the corp's own app, or of a delegated one."""

import secrets
from typing import Any

from ._model.login import details, member_of, ticket, visitor
from ._reply import Reply
from ._state import State

MORE = ("mobile", "email", "biz_mail", "address")


def getuserinfo(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    who = visitor(sandbox, query["code"], sandbox.corpid)
    found: Reply = {name: who[name] for name in ("userid", "openid", "external_userid") if name in who}
    return {**found, **ticket(sandbox, who)}


def getuserdetail(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    userid = member_of(sandbox, hash)
    found = details(sandbox, userid)
    more = {name: sandbox.company.member(userid).get(name, "") for name in MORE}
    return {"userid": userid, **found, "gender": int(found["gender"]), **more}


def get_tfa_info(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    who = visitor(sandbox, hash["code"], sandbox.corpid)
    userid = sandbox.company.need_member(who.get("userid"))
    tfa_code = secrets.token_urlsafe(24)
    sandbox.tfa_codes.add(tfa_code, userid)
    return {"userid": userid, "tfa_code": tfa_code}
