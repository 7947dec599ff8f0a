"""Which parent or student opened a page of a third-party app."""

from typing import Any

from .._model.login import visitor
from .._reply import Reply
from .._state import State


def getuserinfo3rd(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    who = visitor(sandbox, query["code"], sandbox.owner(query["suite_access_token"]))
    found: Reply = {"DeviceId": "sandbox-device"}
    for kind in ("parent", "student"):
        if f"{kind}_userid" in who:
            found[f"{kind}s"] = [{"corpid": sandbox.corpid, f"{kind}_userid": who[f"{kind}_userid"]}]
    return found
