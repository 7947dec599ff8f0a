"""Who and what an action needs to be there."""

from typing import Any

from .._state import State

__all__ = ["need_member", "need_thing"]


def need_member(sandbox: State, userid: str) -> str:
    """The userid as the company spells it. Raises ValueError if there is no such member."""
    known = sandbox.company.known(userid)
    if known is None:
        raise ValueError(f"there is no member {userid!r}")
    return known


def need_thing(sandbox: State, kind: str, id: str) -> dict[str, Any]:
    """One of the state's resources. Raises ValueError if there is none of that id."""
    if id not in sandbox.resources.get(kind, {}):
        raise ValueError(f"there is no {id!r} among the {kind}")
    return sandbox.resources[kind][id]
