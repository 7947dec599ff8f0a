"""Orders that customers pay in mini programs (小程序接入对外收款). s.customer_pays_order pays one."""

import hashlib
import uuid
from datetime import datetime, timedelta, timezone
from typing import Any

from ._model.resource import Fitted, Resource, Thing
from ._reply import File, RefusalError, Reply
from ._state import State

CHINA = timezone(timedelta(hours=8))
APPLYMENTS = Resource("applyments", id="out_request_no", new=None)
STATES = {"NOTPAY": "未支付", "SUCCESS": "支付成功", "REFUND": "转入退款", "CLOSED": "已关闭"}


@Fitted
def upload_image(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    media: File = hash["media"]
    return {"open_wx_pay_media_id": sandbox.media.keep("image", media.filename, media.data, media.content_type)}


@Fitted
def apply_mch(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    APPLYMENTS.add(sandbox, hash)
    return {}


@Fitted
def get_applyment_status(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    asked = APPLYMENTS.need(sandbox, hash["out_request_no"])
    sub_mchid = str(1600000000 + len(APPLYMENTS.all(sandbox)))
    done = {"applyment_state": "FINISH", "applyment_state_desc": "已完成", "sign_state": "SIGNED"}
    return {
        "status": {**done, "sub_mchid": asked.setdefault("sub_mchid", sub_mchid)},
        "apply_state": 2,
        "real_sign_state": 2,
    }


@Fitted
def create_order(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    orders = sandbox.resources.setdefault("pay_orders", {})
    key = f"{hash['mchid']}/{hash['out_trade_no']}"
    if key in orders:
        raise RefusalError(40058, "out_trade_no was used before")
    if hash["amount"]["total"] < 1:
        raise RefusalError(40058, "amount.total")
    prepay_id = f"wx{uuid.uuid4().hex}"
    orders[key] = {**hash, "prepay_id": prepay_id, "created": int(sandbox.now), "trade_state": "NOTPAY", "refunded": 0}
    return {"prepay_id": prepay_id}


@Fitted
def get_order(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    order = _order(sandbox, hash)
    fields = {name: order[name] for name in ("mchid", "out_trade_no", "payer", "trade_state", "amount")}
    fields["trade_state_desc"] = STATES[order["trade_state"]]
    if "paid_at" not in order:
        return fields
    return {
        **fields,
        "amount": {**order["amount"], "payer_total": order["amount"]["total"], "payer_currency": "CNY"},
        "transaction_id": order["transaction_id"],
        "trade_type": "JSAPI",
        "bank_type": "OTHERS",
        "success_time": _time(order["paid_at"]),
        "attach": order.get("attach", ""),
    }


@Fitted
def close_order(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    order = _order(sandbox, hash)
    if order["trade_state"] not in ("NOTPAY", "CLOSED"):
        raise RefusalError(84088)
    order["trade_state"] = "CLOSED"
    return {}


@Fitted
def get_sign(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    orders = sandbox.resources.get("pay_orders", {}).values()
    valid = sandbox.now - 7200
    if not any(each["prepay_id"] == hash["prepay_id"] and each["created"] > valid for each in orders):
        raise RefusalError(40058, "prepay_id")
    text = f"{hash['appid']}\n{hash['timestamp']}\n{hash['nonce']}\nprepay_id={hash['prepay_id']}\n"
    return {"pay_sign": hashlib.sha256(text.encode()).hexdigest()}


@Fitted
def refund(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    order, wanted = _order(sandbox, hash), hash["amount"]
    refunds = sandbox.resources.setdefault("pay_refunds", {})
    key = f"{hash['mchid']}/{hash['out_refund_no']}"
    if key not in refunds:
        if "paid_at" not in order:
            raise RefusalError(90312, "the order was not paid")
        if wanted["total"] != order["amount"]["total"]:
            raise RefusalError(40058, "amount.total is not that of the order")
        if wanted["refund"] < 1:
            raise RefusalError(90347)
        if order["refunded"] + wanted["refund"] > order["amount"]["total"]:
            raise RefusalError(90341)
        order["refunded"] += wanted["refund"]
        order["trade_state"] = "REFUND"
        refunds[key] = {
            "refund_id": uuid.uuid4().hex,
            "out_refund_no": hash["out_refund_no"],
            "transaction_id": order["transaction_id"],
            "out_trade_no": order["out_trade_no"],
            "channel": "ORIGINAL",
            "user_received_account": "支付用户零钱",
            "success_time": _time(sandbox.now),
            "create_time": _time(sandbox.now),
            "status": "SUCCESS",
            "amount": {**wanted, "payer_refund": wanted["refund"], "discount_refund": 0},
        }
    elif refunds[key]["out_trade_no"] != hash["out_trade_no"]:
        raise RefusalError(90343)
    return dict(refunds[key])


@Fitted
def get_refund_detail(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    found = sandbox.resources.get("pay_refunds", {}).get(f"{hash['mchid']}/{hash['out_refund_no']}")
    if found is None:
        raise RefusalError(40058, "out_refund_no")
    return dict(found)


def _order(sandbox: State, hash: dict[str, Any]) -> Thing:
    order = sandbox.resources.get("pay_orders", {}).get(f"{hash['mchid']}/{hash['out_trade_no']}")
    if order is None:
        raise RefusalError(40058, "there is no such out_trade_no")
    return order


def _time(seconds: float) -> str:
    return datetime.fromtimestamp(int(seconds), CHINA).isoformat()
