"""Whatever people do, over HTTP: the methods of Sandbox that play them, by their names.

GET  /sandbox/play         -> actions: name, parameters (those without a default are required), documentation
POST /sandbox/play/METHOD  such as approves, with the parameters of the method; data in base64 -> record, what the method returns
"""

import inspect
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._play import Play
from .input import Answer, played

if TYPE_CHECKING:
    from .. import Sandbox

__all__ = ["ROUTES"]

ROOM = Play.__module__
NO_ACTIONS = (
    "callback",
    "event",
    "push",
    "resend",
    "sync_token",
)  # which have routes of their own, or are for programs


def play(sandbox: "Sandbox") -> Answer:
    return {
        "actions": [
            {"name": name, "parameters": str(_signature(method)), "documentation": inspect.getdoc(method)}
            for name, method in ACTIONS.items()
        ]
    }


def _signature(method: Callable[..., Any]) -> inspect.Signature:
    signature = inspect.signature(method)
    return signature.replace(parameters=[*signature.parameters.values()][1:], return_annotation=inspect.Signature.empty)


ACTIONS = {
    name: method
    for name, method in inspect.getmembers(Play, inspect.isfunction)
    if method.__module__.startswith(ROOM) and not name.startswith("_") and name not in NO_ACTIONS
}
ROUTES: dict[tuple[str, str], Callable[..., Answer]] = {
    ("GET", "play"): play,
    **{("POST", f"play/{name}"): played(name) for name in ACTIONS},
}
