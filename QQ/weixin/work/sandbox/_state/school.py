"""The school contacts (家校通讯录): the event about a change."""

from . import State

__all__ = ["ROOT", "push"]

ROOT = 1  # the department that is the school itself


def push(sandbox: State, what: str, id: object) -> None:
    """Push change_school_contact. what: its ChangeType."""
    event = {"FromUserName": "sys", "MsgType": "event", "Event": "change_school_contact", "ChangeType": what}
    sandbox.pushes.event({**event, "Id": str(id)})
