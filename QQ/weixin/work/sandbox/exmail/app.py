"""The mailbox of the app: what it sends, and what comes in with sandbox.mails_app."""

from typing import Any

from .._model.mail import address_of
from .._model.resource import Fitted, Resource, Thing, now, paged
from .._reply import RefusalError, Reply
from .._state import State

SENT = Resource("sent_mails", id="mail_id", adds={"time": now})
RECEIVED = Resource("received_mails", id="mail_id")
FIRST = "app@example.com"


@Fitted
def compose_send(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    people: list[str] = []
    emails: list[str] = []
    for name in ("to", "cc", "bcc"):
        whom = hash.get(name) or {}
        people += [sandbox.company.need_member(each) for each in whom.get("userids") or []]
        emails += whom.get("emails") or []
    if not ((hash["to"].get("emails") or []) + (hash["to"].get("userids") or [])):
        raise RefusalError(40058, "missing to.emails or to.userids")
    mailboxes = {address_of(sandbox, userid): userid for userid in sandbox.company.members}
    people += [mailboxes[email] for email in emails if email in mailboxes]
    SENT.add(sandbox, {**hash, "userids": list(dict.fromkeys(people))})
    return {}


@Fitted
def get_mail_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    mails = [each for each in RECEIVED.all(sandbox) if hash["begin_time"] <= each["time"] <= hash["end_time"]]
    return paged(mails, hash, at="mail_list[]", limit=100)


@Fitted
def read_mail(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return RECEIVED.need(sandbox, hash["mail_id"])


def _own(sandbox: State) -> Thing:
    own = {"email": FIRST, "alias_list": []}
    return sandbox.resources.setdefault("app_mailbox", {}).setdefault("app", own)


@Fitted
def update_email_alias(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    own = _own(sandbox)
    own.update(email=hash["new_email"], alias_list=list(dict.fromkeys([*own["alias_list"], own["email"]])))
    return {}


@Fitted
def get_email_alias(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _own(sandbox)
