"""Which customers agree that messages are archived: with sandbox.agrees_to_archive."""

from .._reply import RefusalError
from .._state import State
from .things import Thing

__all__ = ["consent", "outsiders"]


def consent(sandbox: State, external_userid: str, where: str) -> Thing:
    """where: the userid of a member, or the chat_id of a customer group."""
    known = sandbox.resources.get("archive_consents", {}).get(f"{external_userid} {where}", {})
    return {"agree_status": known.get("status", "Disagree"), "status_change_time": known.get("time", 0)}


def outsiders(sandbox: State, chat_id: str) -> list[str]:
    """The customers in a group."""
    chat = sandbox.contacts.groupchats.get(chat_id)
    if chat is None:
        raise RefusalError(40050)
    return [each["userid"] for each in chat["member_list"] if each["type"] == 2]
