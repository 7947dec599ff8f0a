"""The accounts that a service provider buys for corps (接口许可): orders that are paid, codes that activate members."""

import uuid
from typing import Any

from . import State

__all__ = ["ACTIVE", "DAY", "PAID", "UNBOUND", "UNPAID", "days_of", "pay"]

DAY = 86400
UNPAID, PAID = 0, 1  # order_status
UNBOUND, ACTIVE = 1, 2  # status of a code
TYPES = {"base_count": 1, "external_contact_count": 2}


def days_of(duration: dict[str, Any]) -> int:
    return int((duration.get("months") or 0) * 31 + (duration.get("days") or 0))


def pay(sandbox: State, order: dict[str, Any]) -> None:
    """Pay an order: its codes are made, or its accounts renewed."""
    order.update(order_status=PAID, pay_time=int(sandbox.now))
    codes = sandbox.resources.setdefault("license_codes", {})
    for part in order.get("parts") or [order]:
        if "renews" in part:
            _renew(sandbox, part)
            continue
        made: list[dict[str, Any]] = [
            {"active_code": f"code{uuid.uuid4().hex}", "type": kind}
            for name, kind in TYPES.items()
            for _ in range(part["account_count"].get(name) or 0)
        ]
        fields = {"corpid": part["corpid"], "days": days_of(part["account_duration"]), "create_time": int(sandbox.now)}
        codes.update({code["active_code"]: {**code, **fields, "status": UNBOUND} for code in made})
        part["accounts"] = made
        _push(sandbox, order, part)


def _renew(sandbox: State, order: dict[str, Any]) -> None:
    until, days = order["account_duration"].get("new_expire_time"), days_of(order["account_duration"])
    codes = sandbox.resources["license_codes"].values()
    for account in order["renews"]:
        for code in codes:
            if (code.get("userid"), code["type"]) == (account["userid"], account["type"]):
                code.update(expire_time=until or code["expire_time"] + days * DAY, status=ACTIVE)
    order["accounts"] = order["renews"]
    _push(sandbox, order, order)


def _push(sandbox: State, order: dict[str, Any], part: dict[str, Any]) -> None:
    sandbox.pushes.event(
        {
            "ServiceCorpId": sandbox.provider.corpid,
            "InfoType": "license_pay_success",
            "AuthCorpId": part["corpid"],
            "OrderId": part["order_id"],
            "BuyerUserId": order["buyer_userid"],
            "TimeStamp": str(int(sandbox.now)),
        }
    )
