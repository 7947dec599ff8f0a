"""Customers who are handed over to another member (客户接替): each takeover completes by itself after 24 hours."""

from typing import Any

from . import State

__all__ = ["REFUSED", "TAKEN", "WAITING", "fail", "settle"]

TAKEN, WAITING, REFUSED = 1, 2, 3
ADDED_BY_TRANSFER = 202  # add_way

Transfer = dict[str, Any]


def settle(sandbox: State) -> None:
    """Complete the takeovers whose time has come."""
    for transfer in sandbox.resources.get("transfers", {}).values():
        if transfer["status"] == WAITING and transfer["takeover_time"] <= sandbox.now:
            _complete(sandbox, transfer)


def _complete(sandbox: State, transfer: Transfer) -> None:
    transfer["status"] = TAKEN
    old, new, external_userid = (transfer[name] for name in ("handover_userid", "takeover_userid", "external_userid"))
    follows = sandbox.contacts.follows.setdefault(external_userid, {})
    follow = follows.pop(old, {})
    if sandbox.company.known(old):
        _push(sandbox, "del_external_contact", old, external_userid, Source="DELETE_BY_TRANSFER")
    if new not in follows:
        sandbox.contacts.follow(external_userid, new, int(transfer["takeover_time"]))
        kept: dict[str, Any] = {
            name: follow[name] for name in ("remark", "description", "tag_id", "remark_mobiles") if name in follow
        }
        follows[new].update(kept, add_way=ADDED_BY_TRANSFER)
        _push(sandbox, "add_external_contact", new, external_userid)


def fail(sandbox: State, transfer: Transfer, status: int, reason: str) -> None:
    transfer.update(status=status, takeover_time=0)
    _push(sandbox, "transfer_fail", transfer["takeover_userid"], transfer["external_userid"], FailReason=reason)


def _push(sandbox: State, what: str, userid: str, external_userid: str, **others: str) -> None:
    who = {"UserID": userid, "ExternalUserID": external_userid, **others}
    event = {"FromUserName": "sys", "MsgType": "event", "Event": "change_external_contact", "ChangeType": what}
    sandbox.pushes.event({**event, **who})
