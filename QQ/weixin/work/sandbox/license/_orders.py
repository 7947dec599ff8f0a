"""Orders of accounts (接口许可): for one corp or several, new ones or renewals. They are paid by submit_pay_job, or with
sandbox.pays_license_order."""

import uuid
from typing import Any

from .._model.resource import Fitted, Resource, Thing, now, paged
from .._reply import RefusalError, Reply
from .._state import State
from .._state.license import UNPAID, days_of, pay

__all__ = [
    "cancel_order",
    "create_new_order",
    "create_new_order_job",
    "create_renew_order_job",
    "get_order",
    "get_union_order",
    "list_order",
    "list_order_account",
    "need_corp",
    "new_order_job_result",
    "pay_job_result",
    "submit_new_order_job",
    "submit_order_job",
    "submit_pay_job",
]

ORDERS = Resource("license_orders", id="order_id", unknown=701005, adds={"create_time": now, "order_status": UNPAID})
JOBS = Resource("license_jobs", id="jobid", unknown=770006)
PURCHASE, RENEWAL, UNION = 1, 2, 8  # order_type
CANCELLED = 2  # order_status
PRICE = 20  # fen, of an account for a day
MIN_DAYS, MAX_DAYS = 31, 1860


def need_corp(sandbox: State, corpid: str) -> None:
    if corpid != sandbox.corpid and corpid not in {corp for _, corp in sandbox.provider.permanent_codes.values()}:
        raise RefusalError(40013)


@Fitted
def create_new_order(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _check(sandbox, hash)
    price = _accounts(hash) * days_of(hash["account_duration"]) * PRICE
    return ORDERS.add(sandbox, {**hash, "order_type": PURCHASE, "price": price})


def _accounts(what: Thing) -> int:
    return sum(what["account_count"].get(name) or 0 for name in ("base_count", "external_contact_count"))


def _check(sandbox: State, what: Thing) -> None:
    need_corp(sandbox, what["corpid"])
    if not _accounts(what):
        raise RefusalError(40058, "account_count")
    if not MIN_DAYS <= days_of(what["account_duration"]) <= MAX_DAYS:
        raise RefusalError(40058, f"account_duration: {MIN_DAYS} to {MAX_DAYS} days")


@Fitted
def create_renew_order_job(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    need_corp(sandbox, hash["corpid"])
    job = _job(sandbox, hash, {"corpid": hash["corpid"], "renews": []})
    known = {(each.get("userid"), each["type"]) for each in sandbox.resources.get("license_codes", {}).values()}
    refusal, invalid = RefusalError(701016), []
    for account in hash["account_list"]:
        if (account["userid"], account["type"]) in known:
            job["renews"].append(account)
        else:
            invalid.append({**account, "errcode": refusal.errcode, "errmsg": refusal.errmsg})
    return {"jobid": job["jobid"], "invalid_account_list": invalid}


@Fitted
def submit_order_job(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    job = _submitted(sandbox, hash["jobid"], "renews")
    duration = hash["account_duration"]
    if not duration.get("months") and not duration.get("new_expire_time"):
        raise RefusalError(40058, "missing months or new_expire_time")
    counts = [sum(each["type"] == kind for each in job["renews"]) for kind in (1, 2)]
    order = {
        **hash,
        "corpid": job["corpid"],
        "renews": job["renews"],
        "order_type": RENEWAL,
        "account_count": {"base_count": counts[0], "external_contact_count": counts[1]},
        "price": sum(counts) * (days_of(duration) or MIN_DAYS) * PRICE,
    }
    job["order_id"] = ORDERS.add(sandbox, order)["order_id"]
    return {"order_id": job["order_id"]}


@Fitted
def create_new_order_job(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    job, invalid = _job(sandbox, hash, {"parts": []}), []
    for each in hash["buy_list"]:
        try:
            _check(sandbox, each)
            job["parts"].append({**each, "order_id": uuid.uuid4().hex})
        except RefusalError as refusal:
            invalid.append({**each, "errcode": refusal.errcode, "errmsg": refusal.errmsg})
    return {"jobid": job["jobid"], "invalid_list": invalid}


@Fitted
def submit_new_order_job(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    job = _submitted(sandbox, hash["jobid"], "parts")
    price = sum(_accounts(part) * days_of(part["account_duration"]) * PRICE for part in job["parts"])
    job["order_id"] = ORDERS.add(sandbox, {**hash, "order_type": UNION, "parts": job["parts"], "price": price})[
        "order_id"
    ]
    return {"jobid": job["jobid"]}


def _job(sandbox: State, hash: dict[str, Any], new: Thing) -> Thing:
    if not hash.get("jobid"):
        return JOBS.add(sandbox, new)
    job = JOBS.need(sandbox, hash["jobid"])
    if "order_id" in job:
        raise RefusalError(701126)
    return job


def _submitted(sandbox: State, jobid: str, what: str) -> Thing:
    job = JOBS.need(sandbox, jobid)
    if "order_id" in job:
        raise RefusalError(701126)
    if not job.get(what):
        raise RefusalError(701025)
    return job


@Fitted
def new_order_job_result(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    job = JOBS.need(sandbox, hash["jobid"])
    if "order_id" not in job:
        raise RefusalError(701125)
    return {"status": 1, "order_id": job["order_id"]}


@Fitted
def list_order(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    start, end = hash.get("start_time") or 0, hash.get("end_time") or sandbox.now
    found = [each for each in ORDERS.all(sandbox) if start <= each["create_time"] <= end]
    if hash.get("corpid"):
        found = [each for each in found if each.get("corpid") == hash["corpid"]]
    return paged(found, hash, at="order_list[]", limit=500)


@Fitted
def get_order(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    order = ORDERS.need(sandbox, hash["order_id"])
    if order["order_type"] == UNION:
        raise RefusalError(701120)
    return {"order": order}


@Fitted
def get_union_order(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    order = ORDERS.need(sandbox, hash["order_id"])
    if order["order_type"] != UNION:
        raise RefusalError(701005)
    parts = [{**part, "sub_order_id": part["order_id"]} for part in order["parts"]]
    return {"order": order, **paged(parts, hash, at="buy_list[]", limit=500)}


@Fitted
def list_order_account(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    orders = ORDERS.all(sandbox)
    parts = {part["order_id"]: part for order in orders for part in (order, *order.get("parts", ()))}
    if hash["order_id"] not in parts:
        raise RefusalError(701005)
    return paged(parts[hash["order_id"]].get("accounts", []), hash, at="account_list[]", limit=500)


@Fitted
def cancel_order(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _need_unpaid(sandbox, hash["order_id"])["order_status"] = CANCELLED
    return {}


@Fitted
def submit_pay_job(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    pay(sandbox, _need_unpaid(sandbox, hash["order_id"]))
    return JOBS.add(sandbox, {"paid": hash["order_id"]})


@Fitted
def pay_job_result(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if "paid" not in JOBS.need(sandbox, hash["jobid"]):
        raise RefusalError(JOBS.unknown)
    return {"status": 1}


def _need_unpaid(sandbox: State, order_id: str) -> Thing:
    order = ORDERS.need(sandbox, order_id)
    if order["order_status"] != UNPAID:
        raise RefusalError(701084)
    return order
