"""The settings of a school (家校沟通), and who visits its pages."""

from typing import Any

from .._model.login import visitor
from .._model.resource import Fitted, Resource
from .._reply import RefusalError, Reply
from .._state import State

PAYMENTS = Resource("class_payments", id="payment_id")


def setting(sandbox: State, name: str, default: Any) -> Any:
    return sandbox.resources.get("school_settings", {}).get(name, {}).get("value", default)


def put(sandbox: State, name: str, value: Any) -> None:
    sandbox.resources.setdefault("school_settings", {})[name] = {"value": value}


def _gets(name: str, default: int) -> Fitted:
    return Fitted(lambda sandbox, query, hash: {name: setting(sandbox, name, default)})


def _sets(name: str) -> Fitted:
    def call(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
        put(sandbox, name, hash[name])
        return {}

    return Fitted(call)


get_teacher_view_mode: Fitted = _gets("view_mode", 1)
set_teacher_view_mode: Fitted = _sets("view_mode")
get_chat_create_mode: Fitted = _gets("create_mode", 0)
set_chat_create_mode: Fitted = _sets("create_mode")
set_arch_sync_mode: Fitted = _sets("arch_sync_mode")


@Fitted
def set_upgrade_info(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    put(sandbox, "upgrade_switch", int(hash.get("upgrade_switch") == 1))
    return {"next_upgrade_time": hash.get("upgrade_time") or 0}


@Fitted
def getuserinfo(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    who = visitor(sandbox, query["code"], sandbox.corpid)
    found: Reply = {name: who[name] for name in ("parent_userid", "student_userid") if name in who}
    return {"DeviceId": "", **found}


@Fitted
def get_payment_result(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return PAYMENTS.need(sandbox, hash["payment_id"])


@Fitted
def get_trade(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    for row in PAYMENTS.need(sandbox, hash["payment_id"])["payment_result"]:
        if row["trade_state"] == 1 and row["trade_no"] == hash["trade_no"]:
            return {"transaction_id": f"42{row['trade_no']}", "pay_time": row["pay_time"]}
    raise RefusalError(40058, "trade_no")
