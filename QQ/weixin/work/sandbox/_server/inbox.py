"""What members, groups and robots' chats were sent, as they have it on their screens, over HTTP.

GET  /sandbox/inbox   who (a userid, a chatid, a robot's name ...; default: all), since (default 0), limit -> messages with a number above
                      `since`: number, at, kind (member, group, robot, customer, parent or linked), to, sender, msgid, content (msgtype and
                      its object), recalled; last (the greatest number), and chats: kind, id, name, messages (how many), those
                      of the last messages first
"""

from collections.abc import Callable
from itertools import islice
from typing import TYPE_CHECKING

from .._state.plain import plain
from .input import Answer, limited, number_of

if TYPE_CHECKING:
    from .. import Sandbox

__all__ = ["ROUTES"]

MAX_CHATS = 500


def inbox(sandbox: "Sandbox", who: str = "", since: str = "0", limit: str = "") -> Answer:
    number = number_of("since", since)
    with sandbox.lock:
        messages = sandbox.received.of(who) if who else sandbox.received.all()
        return {
            "last": sandbox.received.last,
            "chats": [
                {"kind": kind, "id": id, "name": _name(sandbox, kind, id), "messages": count}
                for (kind, id), count in islice(reversed(sandbox.received.counts.items()), MAX_CHATS)
            ],
            "messages": [plain(each) for each in messages if each.number > number][-limited(limit) :],
        }


def _name(sandbox: "Sandbox", kind: str, id: str) -> str:
    """What people call a recipient."""
    if kind == "group":
        return str(sandbox.appchats.get(id, {}).get("name") or id)
    known = {"member": sandbox.company.members, "customer": sandbox.contacts.profiles}.get(kind, {})
    return str(known.get(id, {}).get("name", id))


ROUTES: dict[tuple[str, str], Callable[..., Answer]] = {("GET", "inbox"): inbox}
