"""Who opened the mini program of a third-party app: with sandbox.opens_miniprogram and its suite_id."""

from typing import Any

from .._model.login import session
from .._reply import Reply
from .._state import State
from .._state.people import open_userid


def jscode2session(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    found = session(sandbox, query["js_code"], sandbox.owner(query["suite_access_token"]))
    return {**found, "open_userid": open_userid(found["userid"])}
