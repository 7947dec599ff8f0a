"""The custom menu of an app."""

from typing import Any

from ._model.fields import given
from ._model.outgoing import need_agent
from ._reply import RefusalError, Reply
from ._state import State

# The required fields of a button, by its type; any other type needs a key.
REQUIRED: dict[str, tuple[str, ...]] = {"view": ("url",), "view_miniprogram": ("pagepath", "appid")}


def create(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    need_agent(sandbox, query["agentid"])
    for button in hash["button"]:
        if button.get("sub_button"):
            for sub_button in button["sub_button"]:
                _check(sub_button)
        else:
            _check(button)
    sandbox.menus[query["agentid"]] = given(hash["button"])
    return {}


def get(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    need_agent(sandbox, query["agentid"])
    if query["agentid"] not in sandbox.menus:
        raise RefusalError(46003)
    return {"button": sandbox.menus[query["agentid"]]}


def delete(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    need_agent(sandbox, query["agentid"])
    sandbox.menus.pop(query["agentid"], None)
    return {}


def _check(button: dict[str, Any]) -> None:
    if not button.get("type"):
        raise RefusalError(40058, "missing type")
    for name in REQUIRED.get(button["type"], ("key",)):
        if not button.get(name):
            raise RefusalError(40058, f"missing {name} of a button of type {button['type']}")
