"""A service provider's apps, and their orders: the events about them."""

from typing import Any

from . import State

__all__ = ["push", "tell_suite"]


def push(sandbox: State, what: str, order: dict[str, Any], **others: str) -> None:
    """Push an event about an order, such as pay_for_app_success."""
    ids = {"PaidCorpId": order["paid_corpid"], "OrderId": order["orderid"]}
    tell_suite(sandbox, order["suiteid"], what, **ids, **others)


def tell_suite(sandbox: State, suite_id: str, what: str, **fields: str) -> None:
    """Push an event of the suite. what: its InfoType."""
    sandbox.pushes.event({"SuiteId": suite_id, "InfoType": what, "TimeStamp": str(int(sandbox.now)), **fields})
