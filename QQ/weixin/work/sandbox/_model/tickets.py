"""The tickets with which pages sign their calls of the JS-SDK."""

from .._reply import Reply
from .._state import State

__all__ = ["page_ticket"]


def page_ticket(sandbox: State, owner: str, kind: str) -> Reply:
    ticket = sandbox.issue(owner, kind)
    return {"ticket": ticket, "expires_in": sandbox.seconds_left(ticket)}
