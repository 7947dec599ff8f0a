"""The service provider's cash desk (收银台): orders that corps pay, with sandbox.pays_order, and invoices."""

from typing import Any

from ._model.resource import Fitted, Resource, Thing, now, paged, text
from ._reply import RefusalError, Reply
from ._state import State

ORDERS = Resource(
    "paytool_orders",
    id="order_id",
    new=text("PT"),
    adds={"create_time": now, "order_status": 1, "order_from": 2},
)
UNPAID, CANCELLED = 1, 3  # order_status
PRODUCTS = {1: "third_app", 2: "customized_app", 3: "promotion_case"}
NOTHING_TO_PAY = 2  # pay_type


@Fitted
def open_order(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _check_time(sandbox, hash)
    name = PRODUCTS[hash["business_type"]]
    product = hash["product_list"].get(name)
    if not product:
        raise RefusalError(40058, f"missing product_list.{name}")
    price = sum(each.get("total_price") or 0 for each in product.get("buy_info_list") or [])
    given = {name: value for name, value in hash.items() if name not in ("nonce_str", "ts", "sig")}
    prices = {"origin_price": price, "paid_price": 0 if hash["pay_type"] == NOTHING_TO_PAY else price}
    order = ORDERS.add(sandbox, {**given, **prices, "buy_content": name})
    return {**order, "order_url": f"https://work.weixin.qq.com/paytool?order={order['order_id']}"}


@Fitted
def close_order(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _check_time(sandbox, hash)
    order = ORDERS.need(sandbox, hash["order_id"])
    if order["order_status"] != UNPAID:
        raise RefusalError(701084)
    order["order_status"] = CANCELLED
    return {}


@Fitted
def get_order_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _check_time(sandbox, hash)
    start, end, kind = hash.get("start_time") or 0, hash.get("end_time") or sandbox.now, hash.get("business_type")
    found = [each for each in ORDERS.all(sandbox) if start <= each["create_time"] <= end]
    found = [each for each in found if kind in (None, each["business_type"])]
    return paged(found, hash, at="pay_order_list[]")


@Fitted
def get_order_detail(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _check_time(sandbox, hash)
    return {"pay_order": ORDERS.need(sandbox, hash["order_id"])}


def _check_time(sandbox: State, hash: dict[str, Any]) -> None:
    if abs(hash["ts"] - sandbox.now) > 15 * 60:
        raise RefusalError(40058, "ts is not now")


@Fitted
def get_invoice_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    start, end = hash.get("start_time") or 0, hash.get("end_time") or sandbox.now
    found = [each["invoice"] for each in ORDERS.all(sandbox) if "invoice" in each]
    return paged([each for each in found if start <= each["apply_time"] <= end], hash, at="invoice_list[]", limit=50)


@Fitted
def mark_invoice_status(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    order: Thing = ORDERS.need(sandbox, hash["order_id"])
    if "invoice" not in order:
        raise RefusalError(40058, "nobody has asked for an invoice of this order")
    order["invoice"].update(invoice_status=hash["invoice_status"], invoice_note=hash.get("invoice_note") or "")
    return {}
