"""Mail (邮件): addresses, who may use a mailbox, and the mails that the sandbox keeps."""

from typing import Any

from .._reply import RefusalError
from .._state import State
from .resource import department, member

__all__ = ["PEOPLE", "address_of", "need_free"]


def _tag(sandbox: State, tagid: Any) -> None:
    sandbox.company.need_tag(tagid)


PEOPLE = {"userid_list.list[]": member, "department_list.list[]": department, "tag_list.list[]": _tag}


def address_of(sandbox: State, userid: str) -> str:
    found = sandbox.company.member(userid)
    return str(found.get("biz_mail") or found.get("email") or f"{userid}@example.com")


def need_free(sandbox: State, email: str, errcode: int) -> None:
    """Raise RefusalError if it is the address of a member, or of a shared mailbox."""
    members = (address_of(sandbox, userid) for userid in sandbox.company.members)
    shared = (each["email"] for each in sandbox.resources.get("public_mailboxes", {}).values())
    if email in {*members, *shared}:
        raise RefusalError(errcode)
