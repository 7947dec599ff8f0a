"""Customers and the service upgrade."""

import math
from typing import Any, Optional

from .._play.records import context_reply
from .._reply import RefusalError, Reply
from .._state import State
from .._state.chat import WINDOW


def get_upgrade_service_config(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"member_range": sandbox.member_range, "groupchat_range": sandbox.groupchat_range}


def upgrade_service(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    conversation = _conversation(sandbox, hash)
    recommended = {1: "member", 2: "groupchat"}.get(hash["type"]) if type(hash["type"]) is int else None
    if recommended is None:
        raise RefusalError(40058, "type must be 1 or 2")
    if not isinstance(hash.get(recommended), dict):
        raise RefusalError(40058, f"missing {recommended}")
    if recommended == "member":
        members = list(sandbox.member_range.get("userid_list", []))
        for department in sandbox.member_range.get("department_id_list", []):
            members += sandbox.departments.get(department, [])
        if hash["member"]["userid"] not in members:
            raise RefusalError(95021, "userid")
    elif hash["groupchat"]["chat_id"] not in sandbox.groupchat_range.get("chat_id_list", []):
        raise RefusalError(95021, "chat_id")
    sandbox.recommendations[conversation] = {"type": hash["type"], recommended: hash[recommended]}
    return {}


def cancel_upgrade_service(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    sandbox.recommendations.pop(_conversation(sandbox, hash), None)
    return {}


def _conversation(sandbox: State, hash: dict[str, Any]) -> tuple[str, str]:
    account = sandbox.kf.account(hash["open_kfid"])
    return account.open_kfid, sandbox.kf.need_customer(hash["external_userid"])


def batchget(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    ids = hash["external_userid_list"]
    if not isinstance(ids, list) or not 1 <= len(ids) <= 100 or not all(isinstance(item, str) for item in ids):
        raise RefusalError(40058, "external_userid_list must hold 1 to 100 ids")
    with_context = hash.get("need_enter_session_context", 0)
    if with_context not in (0, 1):
        raise RefusalError(40058, "need_enter_session_context must be 0 or 1")
    customers = {external_userid: _customer(sandbox, external_userid, bool(with_context)) for external_userid in ids}
    return {
        "customer_list": [customers[external_userid] for external_userid in ids if customers[external_userid]],
        "invalid_external_userid": [external_userid for external_userid in ids if not customers[external_userid]],
    }


def _customer(sandbox: State, external_userid: str, with_context: bool) -> Optional[Reply]:
    known = sandbox.customers.get(external_userid)
    if known is None or sandbox.now - known.get("last_contact", -math.inf) > WINDOW:
        return None
    names = ("nickname", "gender") if sandbox.third_party else ("nickname", "gender", "avatar", "unionid")
    reply = {"external_userid": external_userid, **{name: known[name] for name in names if name in known}}
    if sandbox.third_party:
        reply["gender"] = 0
    entered_recently = sandbox.now - known.get("entered", sandbox.now) <= WINDOW
    if with_context and "enter_session_context" in known and entered_recently:
        reply["enter_session_context"] = context_reply(known["enter_session_context"])
    return reply
