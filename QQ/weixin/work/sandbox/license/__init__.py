"""Accounts that a service provider buys for corps (接口许可): the orders are in _orders.py, here the codes and who has them."""

from collections.abc import Callable
from typing import Any, Optional

from .._model.resource import Fitted, Resource, Thing, paged
from .._reply import RefusalError, Reply
from .._state import State
from .._state.license import ACTIVE, DAY, UNBOUND
from ._orders import (
    cancel_order,
    create_new_order,
    create_new_order_job,
    create_renew_order_job,
    get_order,
    get_union_order,
    list_order,
    list_order_account,
    need_corp,
    new_order_job_result,
    pay_job_result,
    submit_new_order_job,
    submit_order_job,
    submit_pay_job,
)

__all__ = [
    "cancel_order",
    "create_new_order",
    "create_new_order_job",
    "create_renew_order_job",
    "get_order",
    "get_union_order",
    "list_order",
    "list_order_account",
    "new_order_job_result",
    "pay_job_result",
    "submit_new_order_job",
    "submit_order_job",
    "submit_pay_job",
]

CODES = Resource("license_codes", id="active_code", unknown=701021)
MOST_LEFT = 20  # days of the old code when it is replaced
MOST = 5 * 365  # days of all codes of a type
TRANSFER_DAYS = 30


@Fitted
def active_account(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    need_corp(sandbox, hash["corpid"])
    _bind(sandbox, hash)
    return {}


@Fitted
def batch_active_account(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    need_corp(sandbox, hash["corpid"])
    return {"active_result": _each(hash["active_list"], lambda each: _bind(sandbox, each))}


@Fitted
def active_account_by_type(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    need_corp(sandbox, hash["corpid"])
    if _of_member(sandbox, hash["userid"], hash["type"]):
        raise RefusalError(701011)
    free = [each for each in CODES.all(sandbox) if each["status"] == UNBOUND and each["type"] == hash["type"]]
    if not free:
        raise RefusalError(701021)
    _bind(sandbox, {**hash, "active_code": free[0]["active_code"]})
    return {}


def _bind(sandbox: State, hash: Thing) -> None:
    code = CODES.need(sandbox, hash["active_code"])
    userid = sandbox.company.need_member(hash["userid"], 701019)
    if code["status"] != UNBOUND:
        raise RefusalError(701003)
    old, left = _of_member(sandbox, userid, code["type"]), 0
    if old:
        left = max(old["expire_time"] - int(sandbox.now), 0)
        if left > MOST_LEFT * DAY:
            raise RefusalError(701082)
        if left + code["days"] * DAY > MOST * DAY:
            raise RefusalError(701030)
        del sandbox.resources[CODES.name][old["active_code"]]
    now = int(sandbox.now)
    code.update(status=ACTIVE, userid=userid, active_time=now, expire_time=now + left + code["days"] * DAY)


def _of_member(sandbox: State, userid: str, kind: int) -> Optional[Thing]:
    """The member's account of that type, if it is valid."""
    for code in CODES.all(sandbox):
        if (code.get("userid"), code["type"]) == (userid, kind) and code["expire_time"] > sandbox.now:
            return code
    return None


def _seen(sandbox: State, code: Thing) -> Thing:
    expired = code["status"] == ACTIVE and code["expire_time"] <= sandbox.now
    return {**code, "status": 3} if expired else code


@Fitted
def get_active_info_by_code(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    need_corp(sandbox, hash["corpid"])
    return {"active_info": _seen(sandbox, CODES.need(sandbox, hash["active_code"]))}


@Fitted
def batch_get_active_info_by_code(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    need_corp(sandbox, hash["corpid"])
    there = sandbox.resources.get(CODES.name, {})
    wanted = dict.fromkeys(hash["active_code_list"])
    return {
        "active_info_list": [_seen(sandbox, there[each]) for each in wanted if each in there],
        "invalid_active_code_list": [each for each in wanted if each not in there],
    }


@Fitted
def list_actived_account(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    need_corp(sandbox, hash["corpid"])
    return paged([each for each in CODES.all(sandbox) if "userid" in each], hash, at="account_list[]", limit=500)


@Fitted
def get_active_info_by_user(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    need_corp(sandbox, hash["corpid"])
    userid = sandbox.company.need_member(hash["userid"], 701019)
    own = [each for each in CODES.all(sandbox) if each.get("userid") == userid]
    return {"active_status": int(bool(own)), "active_info_list": own}


@Fitted
def batch_transfer_license(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    need_corp(sandbox, hash["corpid"])
    return {"transfer_result": _each(hash["transfer_list"], lambda each: _transfer(sandbox, each))}


def _transfer(sandbox: State, who: Thing) -> None:
    takeover = sandbox.company.need_member(who["takeover_userid"], 701019)
    owned = [each for each in CODES.all(sandbox) if each.get("userid") == who["handover_userid"]]
    valid = [each for each in owned if each["expire_time"] > sandbox.now]
    if not valid:
        raise RefusalError(701016)
    for code in valid:
        at_work = sandbox.company.known(who["handover_userid"])
        if at_work and code.get("transferred", 0) > sandbox.now - TRANSFER_DAYS * DAY:
            raise RefusalError(701017)
        if _of_member(sandbox, takeover, code["type"]):
            raise RefusalError(701018)
    for code in valid:
        code.update(userid=takeover, transferred=int(sandbox.now))


@Fitted
def batch_share_active_code(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    need_corp(sandbox, hash["from_corpid"])
    if hash["to_corpid"] not in sandbox.downstream:
        raise RefusalError(701058)
    results = _each(hash["share_list"], lambda each: _share(sandbox, each, hash))
    return {"share_result": [each for each in results if each["errcode"]]}


def _share(sandbox: State, what: Thing, hash: dict[str, Any]) -> None:
    code = CODES.need(sandbox, what["active_code"])
    if code["status"] != UNBOUND:
        raise RefusalError(701003)
    if "share_info" in code:
        raise RefusalError(701055)
    code["share_info"] = {"to_corpid": hash["to_corpid"]}


def _each(things: list[Thing], do: Callable[[Thing], None]) -> list[Thing]:
    """Do it for each: what came of it, with an errcode."""
    results = []
    for thing in things:
        outcome = {"errcode": 0, "errmsg": "ok"}
        try:
            do(thing)
        except RefusalError as refusal:
            outcome = {"errcode": refusal.errcode, "errmsg": refusal.errmsg}
        results.append({**thing, **outcome})
    return results


@Fitted
def get_app_license_info(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    need_corp(sandbox, hash["corpid"])
    if hash["suite_id"] not in sandbox.provider.suites:
        raise RefusalError(40083)
    return {"license_status": 1, "license_check_time": int(sandbox.now)}


@Fitted
def set_auto_active_status(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _need_bought(sandbox, hash["corpid"])
    settings = sandbox.resources.setdefault("license_settings", {})
    settings[hash["corpid"]] = {"auto_active_status": hash["auto_active_status"]}
    return {}


@Fitted
def get_auto_active_status(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _need_bought(sandbox, hash["corpid"])
    return sandbox.resources.get("license_settings", {}).get(hash["corpid"], {"auto_active_status": 0})


def _need_bought(sandbox: State, corpid: str) -> None:
    need_corp(sandbox, corpid)
    if not sandbox.resources.get(CODES.name):
        raise RefusalError(701071)


@Fitted
def support_policy_query(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    need_corp(sandbox, hash["corpid"])
    return {"query_result": 0, "unsatisfied_reason": [701090]}
