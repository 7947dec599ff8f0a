"""Members: as devices and service providers know them, by open_userid; and how they leave."""

from typing import Any, Optional

from . import State

__all__ = ["MEMBER", "leave", "open_userid", "person", "userid_of"]

PREFIX = "woop"
MEMBER = 0  # user_type


def open_userid(userid: str) -> str:
    return f"{PREFIX}{userid}"


def userid_of(sandbox: State, id: str) -> Optional[str]:
    """The member of an open_userid; None if it is none."""
    return sandbox.company.known(id.removeprefix(PREFIX)) if id.startswith(PREFIX) else None


def leave(sandbox: State, userid: str) -> None:
    """Delete a member. When it was is kept: externalcontact.get_unassigned_list tells it with the customers."""
    sandbox.company.delete_member(userid)
    sandbox.resources.setdefault("leavers", {})[userid] = {"time": int(sandbox.now)}


def person(sandbox: State, userid: str) -> dict[str, Any]:
    """A member as devices know them."""
    return {
        "open_userid": open_userid(userid),
        "user_type": MEMBER,
        "user_name": sandbox.company.member(userid)["name"],
    }
