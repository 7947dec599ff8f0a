"""Contact ways (联系我): QR codes and buttons by which customers add members."""

import uuid
from typing import Any

from .._model.fields import given
from .._model.pages import page
from .._model.resource import Fitted
from .._reply import RefusalError, Reply
from .._state import State

__all__ = [
    "add_contact_way",
    "del_contact_way",
    "get_contact_way",
    "list_contact_way",
    "update_contact_way",
]

DAY = 86400
PERIOD = 90 * DAY


@Fitted
def add_contact_way(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _check_way(sandbox, hash, hash["type"])
    config_id = uuid.uuid4().hex
    code = {"qr_code": f"https://wework.qpic.cn/wwpic/{config_id}/0"} if hash["scene"] == 2 else {}
    defaults = {"skip_verify": True, "remark": "", "state": "", "is_temp": False, "user": [], "party": []}
    if hash.get("is_temp"):
        defaults.update(expires_in=7 * DAY, chat_expires_in=DAY)
    way = {"config_id": config_id, **defaults, **given(hash), **code}
    sandbox.contacts.contact_ways[config_id] = {**way, "create_time": int(sandbox.now)}
    return {"config_id": config_id, **code}


@Fitted
def get_contact_way(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    way = _way(sandbox, hash)
    return {"contact_way": {name: value for name, value in way.items() if name != "create_time"}}


@Fitted
def list_contact_way(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    start, end = hash.get("start_time") or sandbox.now - PERIOD, hash.get("end_time") or sandbox.now
    ways = [
        {"config_id": config_id}
        for config_id, way in sandbox.contacts.contact_ways.items()
        if start <= way["create_time"] <= end and not way["is_temp"]
    ]
    part, next_cursor = page(ways, hash, 1000, 100)
    return {"contact_way": part, "next_cursor": next_cursor}


@Fitted
def update_contact_way(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    way = _way(sandbox, hash)
    _check_way(sandbox, {**way, **hash}, way["type"])
    way.update({name: value for name, value in hash.items() if value is not None})
    return {}


@Fitted
def del_contact_way(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _way(sandbox, hash)
    del sandbox.contacts.contact_ways[hash["config_id"]]
    return {}


def _way(sandbox: State, hash: dict[str, Any]) -> Reply:
    way = sandbox.contacts.contact_ways.get(hash["config_id"])
    if way is None:
        raise RefusalError(41044)
    return way


def _check_way(sandbox: State, hash: dict[str, Any], kind: int) -> None:
    users, parties = hash.get("user") or [], hash.get("party") or []
    for userid in users:
        sandbox.company.need_member(userid)
    for party in parties:
        sandbox.company.need_department(party)
    if kind == 1 and len(users) != 1:
        raise RefusalError(40058, "user must hold one member when type is 1")
    if not users and not parties:
        raise RefusalError(40058, "missing user or party")
    if len(users) > 100:
        raise RefusalError(41041)
    if hash.get("is_temp") and kind != 1:
        raise RefusalError(40058, "a temporary session is for a single member")
