"""Payments of customers to members (对外收款). s.customer_pays makes one, s.refunds_payment refunds it."""

from typing import Any

from ._model.resource import Fitted, Resource, Thing, department, member, paged
from ._reply import RefusalError, Reply
from ._state import State
from ._state.statistic import DAY

MERCHANTS = Resource(
    "merchants",
    id="mch_id",
    new=None,
    unknown=660006,
    taken=660008,
    needs={"allow_use_scope.user[]": member, "allow_use_scope.partyid[]": department},
    adds={"bind_status": 2},
)
BILLS = Resource("bills", id="out_trade_no", new=None, unknown=60237)
MAX_DAYS = 31
PAYMENT, REFUND = 3, 1  # transaction_type
IN, OUT = 1, 2  # fund_flow_type

addmerchant: Fitted = MERCHANTS.creates()
getmerchant: Fitted = MERCHANTS.gets()
delmerchant: Fitted = MERCHANTS.deletes()
set_mch_use_scope: Fitted = MERCHANTS.updates()


@Fitted
def get_bill_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    wanted = hash.get("payee_userid")
    bills = [bill for bill in _between(sandbox, hash) if wanted in (None, "", bill["payee_userid"])]
    return paged(bills, hash, at="bill_list[]", limit=1000)


@Fitted
def get_payment_info(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    bills = [bill for bill in BILLS.all(sandbox) if bill["payment_id"] == hash["payment_id"]]
    if not bills:
        raise RefusalError(660012)
    return {"bill_list": bills, "out_trade_no_list": bills}


@Fitted
def get_fund_flow(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    flow, balances = [], dict[str, int]()
    for bill in sorted(BILLS.all(sandbox), key=lambda bill: bill["pay_time"]):
        flow.append(_moved(bill, bill["pay_time"], PAYMENT, bill["total_fee"]))
        flow += [_moved(bill, each["refund_reqtime"], REFUND, -each["refund_fee"]) for each in bill["refund_list"]]
    flow.sort(key=lambda moved: moved["timestamp"])
    for moved in flow:
        balances[moved["mch_id"]] = balances.get(moved["mch_id"], 0) + moved["amount"]
        moved["account_balance"] = balances[moved["mch_id"]]
    _need_span(hash)
    shown = [
        moved
        for moved in flow
        if hash["begin_time"] <= moved["timestamp"] <= hash["end_time"]
        and hash.get("mch_id") in (None, "", moved["mch_id"])
    ]
    return paged(shown, hash, at="fund_flow_list[]", limit=100)


def _moved(bill: Thing, at: int, kind: int, amount: int) -> Thing:
    return {
        "timestamp": at,
        "request_no": bill["transaction_id"],
        "transaction_type": kind,
        "fund_flow_type": IN if amount > 0 else OUT,
        "transaction_amount": abs(amount),
        "amount": amount,
        "out_trade_no": bill["out_trade_no"],
        "mch_id": bill["mch_id"],
        "operator_userid": bill["payee_userid"],
        "remark": bill["remark"],
    }


def _between(sandbox: State, hash: dict[str, Any]) -> list[Thing]:
    _need_span(hash)
    return [bill for bill in BILLS.all(sandbox) if hash["begin_time"] <= bill["pay_time"] <= hash["end_time"]]


def _need_span(hash: dict[str, Any]) -> None:
    if not 0 <= hash["end_time"] - hash["begin_time"] <= MAX_DAYS * DAY:
        raise RefusalError(40058, f"end_time must be at most {MAX_DAYS} days after begin_time")
