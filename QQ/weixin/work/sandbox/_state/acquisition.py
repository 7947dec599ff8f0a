"""The customer acquisition assistant (获客助手): how many customers the corp may still add with it, and its events."""

from typing import Any

from . import State

__all__ = ["push", "quota", "use"]

FIRST = 1000  # uses that the corp has at the start
LOW = 20


def quota(sandbox: State) -> dict[str, Any]:
    """total and balance, and the parts that expire. Change it as you like."""
    left = {"total": FIRST, "balance": FIRST, "quota_list": []}
    return sandbox.resources.setdefault("acquisition_quota", {}).setdefault("corp", left)


def use(sandbox: State) -> None:
    """A customer was added with a link. Raises ValueError if the corp has no uses left."""
    left = quota(sandbox)
    if left["balance"] < 1:
        raise ValueError("the corp has no uses of acquisition links left: customer_acquisition_quota")
    left["balance"] -= 1
    if left["balance"] in (0, LOW - 1):
        push(sandbox, "balance_low" if left["balance"] else "balance_exhausted")


def push(sandbox: State, what: str, **fields: str) -> None:
    event = {"FromUserName": "sys", "MsgType": "event", "Event": "customer_acquisition", "ChangeType": what}
    sandbox.pushes.event({**event, **fields})
