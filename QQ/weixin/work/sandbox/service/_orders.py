"""Orders of paid apps: corps place and pay them with sandbox.orders_app and pays_app_order; and the provider's account."""

from typing import Any

from .._model.conversion import converted
from .._model.resource import Fitted, Resource
from .._reply import RefusalError, Reply
from .._state import State

__all__ = ["corpid_to_opencorpid", "get_account_balance", "get_order", "get_order_list", "prolong_try"]

ORDERS = Resource("app_orders", id="orderid", unknown=40058)
BALANCE = 1_000_000  # fen
MOST_DAYS = 60  # of trial


@Fitted
def get_order_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    suite_id = sandbox.owner(query["suite_access_token"])
    own = [each for each in ORDERS.all(sandbox) if each["suiteid"] == suite_id and not hash.get("test_mode")]
    return {"order_list": [each for each in own if hash["start_time"] <= each["order_time"] <= hash["end_time"]]}


@Fitted
def get_order(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    order = ORDERS.need(sandbox, hash["orderid"])
    if order["suiteid"] != sandbox.owner(query["suite_access_token"]):
        raise RefusalError(ORDERS.unknown, "orderid")
    return order


@Fitted
def get_account_balance(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"balance": BALANCE}


@Fitted
def prolong_try(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if hash["buyer_corpid"] not in {corpid for _, corpid in sandbox.provider.permanent_codes.values()}:
        raise RefusalError(40013)
    trials = sandbox.resources.setdefault("app_trials", {})
    trial = trials.setdefault(hash["buyer_corpid"], {"days": 0, "end": int(sandbox.now)})
    if hash["prolong_days"] < 1 or trial["days"] + hash["prolong_days"] > MOST_DAYS:
        raise RefusalError(40058, f"prolong_days: at most {MOST_DAYS} days of trial in all")
    trial["days"] += hash["prolong_days"]
    trial["end"] += hash["prolong_days"] * 86400
    return {"try_end_time": trial["end"]}


@Fitted
def corpid_to_opencorpid(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"open_corpid": converted("wp", hash["corpid"])}
