"""How parents follow the messages of their school (学校通知)."""

from typing import Any

from .._model.resource import Fitted
from .._reply import RefusalError, Reply
from .._state import State
from ..school import put, setting
from ..school.user import PARENTS, seen

__all__ = ["batch_to_external_userid", "get_subscribe_mode", "get_subscribe_qr_code", "set_subscribe_mode"]


@Fitted
def get_subscribe_qr_code(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    sizes = {"big": 1200, "middle": 430, "thumb": 258}
    return {f"qrcode_{name}": f"https://p.qpic.cn/wwhead/{sandbox.corpid}/{size}" for name, size in sizes.items()}


@Fitted
def set_subscribe_mode(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    put(sandbox, "subscribe_mode", hash["subscribe_mode"])
    return {}


@Fitted
def get_subscribe_mode(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"subscribe_mode": setting(sandbox, "subscribe_mode", 1)}


@Fitted
def batch_to_external_userid(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    following = {each["mobile"]: seen(sandbox, each) for each in PARENTS.all(sandbox) if each["is_subscribe"]}
    refusal = RefusalError(60136)
    why = {"errcode": refusal.errcode, "errmsg": refusal.errmsg}
    found = [each for each in hash["mobiles"] if each in following]
    return {
        "success_list": [
            {"mobile": each, "external_userid": following[each]["external_userid"], "errcode": 0, "errmsg": "ok"}
            for each in found
        ],
        "fail_list": [{**why, "mobile": each} for each in hash["mobiles"] if each not in following],
    }
