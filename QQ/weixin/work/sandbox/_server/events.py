"""Push events over HTTP: any that WeCom pushes, with the fields of its documentation; and again what was pushed.

GET  /sandbox/events  search -> events that have all its words, each with name, title, summary, match (the fields that it is known by);
                      name (such as kf.kf_msg_or_event) -> the event with its fields and documentation, and message: what is pushed
POST /sandbox/push    event: a name, a whole message as an object, or its text in XML or JSON; fields: of an event that is named,
                      values of your own by name (which may have dots), null leaves a field out; receiveid, late, twice, tampered
                      -> pushes: number in the log, url, event, tries, outcome ("" if it is not known within 20 seconds)
POST /sandbox/resend  number, of a push in the log -> pushes: the same again, to the same address
"""

import inspect
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._doc import Field
from ..._doc.constraints import constraints
from ..._doc.events import Event
from .._play.events import event_named
from .._play.events import events as known_events
from .._state.log import Push
from .input import Answer, BadInputError

if TYPE_CHECKING:
    from .. import Sandbox

__all__ = ["ROUTES"]

WAIT_SECONDS = 20


def events(sandbox: "Sandbox", search: str = "", name: str = "") -> Answer:
    if name:
        event = event_named(name)
        return {
            **_brief(event),
            "address": event.address,
            "date": event.date,
            "fields": [_field(field) for field in event.message],
            "documentation": inspect.getdoc(event.function),
            "message": sandbox.event(event.name),
        }
    words = search.lower().split()
    return {"events": [brief for brief in map(_brief, known_events()) if all(word in _text(brief) for word in words)]}


def _brief(event: Event) -> dict[str, Any]:
    match = {name: "|".join(values) for name, values in event.match.items()}
    return {"name": event.name, "title": event.title, "summary": event.summary, "match": match}


def _text(brief: dict[str, Any]) -> str:
    match = " ".join(brief["match"].values())
    return f"{brief['name']} {brief['title']} {brief['summary']} {match}".lower()


def _field(field: Field) -> dict[str, Any]:
    return {"name": field.name, "type": field.type, "note": field.note, "values": list(constraints(field).values)}


def push(sandbox: "Sandbox", event: Any, fields: Any = None, **switches: Any) -> Answer:
    if not isinstance(event, (str, dict)):
        raise BadInputError("event is a name, an object, or text in XML or JSON")
    if not isinstance(fields, (dict, type(None))):
        raise BadInputError("fields is an object")
    return _outcome(sandbox.push(event, fields, **switches))


def resend(sandbox: "Sandbox", number: int) -> Answer:
    return _outcome([sandbox.resend(number)])


def _outcome(pushes: list[Push]) -> Answer:
    until = time.monotonic() + WAIT_SECONDS
    for each in pushes:
        each.wait(max(0, until - time.monotonic()))
    names = ("number", "url", "event", "tries", "outcome")
    return {"pushes": [{name: getattr(each, name) for name in names} for each in pushes]}


ROUTES: dict[tuple[str, str], Callable[..., Answer]] = {
    ("GET", "events"): events,
    ("POST", "push"): push,
    ("POST", "resend"): resend,
}
