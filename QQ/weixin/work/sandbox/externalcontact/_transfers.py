"""Customers are handed over to another member (客户接替), of members at work and of those who have left."""

from typing import Any

from .._model.resource import Fitted, paged
from .._reply import RefusalError, Reply
from .._state import State
from .._state.transfers import WAITING, settle

__all__ = ["get_unassigned_list", "transfer_customer", "transfer_result", "transfers", "transfers_of"]

DAY = 86400
MAX_TRANSFERS = 2  # of a customer in 90 days


@Fitted
def transfer_customer(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return transfers(sandbox, sandbox.company.need_member(hash["handover_userid"]), hash)


def transfers(sandbox: State, handover: str, hash: dict[str, Any]) -> Reply:
    """Start the takeovers; the result of each stands in the reply."""
    settle(sandbox)
    takeover = sandbox.company.need_member(hash["takeover_userid"])
    results = []
    for external_userid in dict.fromkeys(hash["external_userid"]):
        known = sandbox.resources.setdefault("transfers", {})
        earlier = [each for each in known.values() if each["external_userid"] == external_userid]
        recent = [each for each in earlier if each["started"] > sandbox.now - 90 * DAY]
        errcode = 0
        if handover not in sandbox.contacts.follows.get(external_userid, {}):
            errcode = 40096
        elif any(each["status"] == WAITING for each in earlier):
            errcode = 40129
        elif len(recent) >= MAX_TRANSFERS and sandbox.company.known(handover):
            errcode = 40128
        else:
            known[f"{external_userid} {len(earlier)}"] = {
                "handover_userid": handover,
                "takeover_userid": takeover,
                "external_userid": external_userid,
                "status": WAITING,
                "started": int(sandbox.now),
                "takeover_time": int(sandbox.now) + DAY,
            }
        results.append({"external_userid": external_userid, "errcode": errcode})
    return {"customer": results}


@Fitted
def transfer_result(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    sandbox.company.need_member(hash["handover_userid"])
    return transfers_of(sandbox, hash)


def transfers_of(sandbox: State, hash: dict[str, Any]) -> Reply:
    settle(sandbox)
    who = ("handover_userid", "takeover_userid")
    found = [
        each
        for each in sandbox.resources.get("transfers", {}).values()
        if all(each[name] == hash[name] for name in who)
    ]
    return paged(found, hash, at="customer[]", limit=1000)


@Fitted
def get_unassigned_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    settle(sandbox)
    waiting = {
        each["external_userid"] for each in sandbox.resources.get("transfers", {}).values() if each["status"] == WAITING
    }
    gone = [userid for userid in sandbox.contacts.followers() if not sandbox.company.known(userid)]
    rows = [
        {
            "handover_userid": userid,
            "external_userid": external_userid,
            "dimission_time": sandbox.resources.get("leavers", {}).get(userid, {"time": int(sandbox.now)})["time"],
        }
        for userid in gone
        for external_userid in sandbox.contacts.customers_of(userid)
        if external_userid not in waiting
    ]
    rows.sort(key=lambda row: row["dimission_time"])
    if hash.get("page_id") is None or hash.get("cursor"):
        return paged(rows, hash, at="info[]", limit=1000, size="page_size")
    size = hash.get("page_size") or 1000
    start = hash["page_id"] * size
    if start < 0 or start >= 50_000:
        raise RefusalError(40058, "page_id")
    return {"info": rows[start : start + size], "is_last": start + size >= len(rows)}
