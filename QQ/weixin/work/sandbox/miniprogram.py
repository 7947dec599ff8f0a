"""Who opened the mini program of the corp: with sandbox.opens_miniprogram."""

from typing import Any

from ._model.login import session
from ._reply import Reply
from ._state import State


def jscode2session(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return session(sandbox, query["js_code"], sandbox.corpid)
