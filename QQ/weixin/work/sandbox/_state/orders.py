"""Orders of a service provider's apps: the events about them."""

from typing import Any

from . import State

__all__ = ["push"]


def push(sandbox: State, what: str, order: dict[str, Any], **others: str) -> None:
    """Push an event of the suite, such as pay_for_app_success."""
    sandbox.pushes.event(
        {
            "SuiteId": order["suiteid"],
            "PaidCorpId": order["paid_corpid"],
            "InfoType": what,
            "TimeStamp": str(int(sandbox.now)),
            "OrderId": order["orderid"],
            **others,
        }
    )
