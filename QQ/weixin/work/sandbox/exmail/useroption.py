"""How members may use other mail programs."""

from typing import Any

from .._model.resource import Fitted
from .._reply import Reply
from .._state import State


@Fitted
def get(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    options = _options(sandbox, hash)
    return {"option": {"list": [{"type": each, "value": options.get(str(each), "0")} for each in hash["type"]]}}


@Fitted
def update(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    options = _options(sandbox, hash)
    options.update({str(each["type"]): each["value"] for each in hash["option"]["list"]})
    return {}


def _options(sandbox: State, hash: dict[str, Any]) -> dict[str, Any]:
    userid = sandbox.company.need_member(hash["userid"])
    return sandbox.resources.setdefault("mail_options", {}).setdefault(userid, {})
