"""Service providers: the tokens of provider, suite and corp, and how to get one with another."""

import secrets
from typing import Any

from .._reply import RefusalError, Reply
from .._state import State
from . import auth
from ._orders import corpid_to_opencorpid as corpid_to_opencorpid
from ._orders import get_account_balance as get_account_balance
from ._orders import get_order as get_order
from ._orders import get_order_list as get_order_list
from ._orders import prolong_try as prolong_try

OLD_NAMES = {"corpid": "CorpId", "userid": "UserId", "openid": "OpenId"}


def getuserinfo3rd(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    found = auth.getuserinfo3rd(sandbox, query, hash)
    return {**{OLD_NAMES.get(name, name): value for name, value in found.items()}, "DeviceId": "sandbox-device"}


def getuserdetail3rd(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    found = auth.getuserdetail3rd(sandbox, query, hash)
    return {**found, "gender": int(found["gender"])}


def get_provider_token(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    provider = sandbox.provider
    if hash["corpid"] != provider.corpid:
        raise RefusalError(40013)
    if hash["provider_secret"] != provider.secret:
        raise RefusalError(40001)
    token = sandbox.issue(provider.corpid, "provider_access_token")
    return {"provider_access_token": token, "expires_in": sandbox.seconds_left(token)}


def get_suite_token(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    suite = sandbox.provider.suites.get(hash["suite_id"])
    if suite is None:
        raise RefusalError(40083)
    if hash["suite_secret"] != suite.secret:
        raise RefusalError(40080)
    suite.need_ticket(hash["suite_ticket"])
    token = sandbox.issue(hash["suite_id"], "suite_access_token")
    return {"suite_access_token": token, "expires_in": sandbox.seconds_left(token)}


def get_pre_auth_code(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    code = secrets.token_urlsafe(48)
    sandbox.provider.pre_auth_codes.add(code, _suite(sandbox, query))
    return {"pre_auth_code": code, "expires_in": 1200}


def set_session_info(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if sandbox.provider.pre_auth_codes.get(hash["pre_auth_code"]) != _suite(sandbox, query):
        raise RefusalError(42007)
    return {}


def get_permanent_code(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    suite_id = _suite(sandbox, query)
    code, corpid = sandbox.provider.exchange(suite_id, hash["auth_code"])
    reply = {"permanent_code": code, **_authorised(sandbox, corpid), "auth_user_info": _administrator(sandbox)}
    if not suite_id.startswith("dk"):
        token = sandbox.issue(code)
        reply.update(access_token=token, expires_in=sandbox.seconds_left(token))
    return reply


def get_auth_info(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    sandbox.provider.need_permanent(_suite(sandbox, query), hash)
    return _authorised(sandbox, hash["auth_corpid"])


def get_corp_token(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    code = sandbox.provider.need_permanent(_suite(sandbox, query), hash)
    token = sandbox.issue(code)
    return {"access_token": token, "expires_in": sandbox.seconds_left(token)}


def get_admin_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if (_suite(sandbox, query), hash["auth_corpid"]) not in sandbox.provider.permanent_codes.values():
        raise RefusalError(40084)
    return {"admin": [{"userid": _administrator(sandbox)["userid"], "open_userid": "", "auth_type": 1}]}


def _suite(sandbox: State, query: dict[str, str]) -> str:
    return sandbox.owner(query["suite_access_token"])


def _authorised(sandbox: State, corpid: str) -> Reply:
    company = sandbox.company
    privilege = {"level": 1, "allow_party": [*company.departments], "allow_user": [], "allow_tag": []}
    agent = {"agentid": 1000002, "name": "沙箱应用", "square_logo_url": "", "round_logo_url": "", "auth_mode": 0}
    name = company.details(1)["name"]
    corp = {"corpid": corpid, "corp_name": name, "corp_full_name": name, "corp_type": "verified"}
    more = {
        "corp_user_max": 200,
        "subject_type": 1,
        "corp_scale": "1-50人",
        "corp_industry": "",
        "corp_sub_industry": "",
    }
    return {
        "auth_corp_info": {**corp, **more},
        "auth_info": {"agent": [{**agent, "is_customized_app": False, "privilege": privilege}]},
    }


def _administrator(sandbox: State) -> Reply:
    userid = next(iter(sandbox.company.userids()), "")
    name = sandbox.company.member(userid)["name"] if userid else ""
    return {"userid": userid, "name": name, "avatar": "", "open_userid": ""}
