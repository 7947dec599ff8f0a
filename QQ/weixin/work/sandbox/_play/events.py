"""Events by their names, filled with the fields that their docstrings document."""

import re
from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches
from functools import cache
from typing import Any

from ..._doc import Field
from ..._doc.constraints import constraints
from ..._doc.events import Event
from ..._doc.events import events as read_events
from ..._doc.shape import Node, tree
from .._state import State
from .._state.media import SAMPLE

__all__ = ["event_named", "events", "message"]

CONDITION = re.compile(r"\b(only|not) when (\w+) is (\w+(?:(?:, | or )\w+)*)")
FIRST_VALUE = re.compile(r"(?:^|[ :])(-?\w+) = ")
COUNT = re.compile(r"how many|seconds|whether|the number of|the version|the price|the (latitude|longitude|zoom)")
# What a field is in the sandbox's world, by its name in lower case.
WORLD: dict[str, Callable[[State], str]] = {
    "agentid": lambda sandbox: str(next(iter(sandbox.agents), 1)),
    "aibotid": lambda sandbox: sandbox.bot.bot_id,
    "attach": lambda sandbox: SAMPLE,
    "authcode": lambda sandbox: sandbox.provider.authorize(),
    "authcorpid": lambda sandbox: sandbox.corpid,
    "authaddopenkfid": lambda sandbox: _first(sandbox.accounts),
    "authdelopenkfid": lambda sandbox: _first(sandbox.accounts),
    "chatid": lambda sandbox: next(iter(sandbox.contacts.groupchats), "wrChat"),
    "corpid": lambda sandbox: sandbox.corpid,
    "department": lambda sandbox: "1",
    "email": lambda sandbox: "zhangsan@example.com",
    "externaluserid": lambda sandbox: next(iter(sandbox.customers), "wmCustomer"),
    "fromusername": lambda sandbox: _first(sandbox.company.members),
    "maindepartment": lambda sandbox: "1",
    "mediaid": lambda sandbox: SAMPLE,
    "mediaids": lambda sandbox: SAMPLE,
    "mobile": lambda sandbox: "13800000001",
    "openkfid": lambda sandbox: _first(sandbox.accounts),
    "paidcorpid": lambda sandbox: sandbox.corpid,
    "servicecorpid": lambda sandbox: sandbox.provider.corpid,
    "suiteid": lambda sandbox: next(iter(sandbox.provider.suites), "wwSuite"),
    "suiteticket": lambda sandbox: next(iter(sandbox.provider.suites.values())).ticket(),
    "thumbmediaid": lambda sandbox: SAMPLE,
    "tousername": lambda sandbox: sandbox.corpid,
    "userid": lambda sandbox: _first(sandbox.company.members),
}


@cache
def events() -> tuple[Event, ...]:
    """All events, such as Event(name="kf.kf_msg_or_event")."""
    return tuple(read_events())


def event_named(name: str) -> Event:
    """The event of that name, or whose name ends so. Raises ValueError if there is none, or several."""
    found = [event for event in events() if event.name == name]
    found = found or [event for event in events() if event.name.endswith(f".{name}")]
    if len(found) == 1:
        return found[0]
    if found:
        raise ValueError(f"{name} is one of {', '.join(event.name for event in found)}")
    ends = {event.name.rpartition(".")[2]: event.name for event in events()}
    similar = [ends[end] for end in get_close_matches(name.rpartition(".")[2], ends, 3)]
    hint = f"; similar: {', '.join(similar)}" if similar else ""
    raise ValueError(f"there is no event {name!r}{hint}; qq-weixin-work --events lists them all")


def message(sandbox: State, event: Event, fields: Mapping[str, Any]) -> dict[str, Any]:
    """The event with all its documented fields, but those that it can't have with the values of others.

    fields: values of your own by name, which may have dots (ApprovalInfo.SpNo); None leaves a field out. Raises ValueError
    for a field that is not documented.
    """
    nodes = tree(event.message)
    given = _nested(fields)
    _need_documented(event, nodes, given)
    fixed = _nested({name: values[0] for name, values in event.match.items()})
    filled = _object(sandbox, nodes, _merged(fixed, given), {})
    if "Token" not in given and filled.get("OpenKfId") in sandbox.accounts and "Token" in filled:
        filled["Token"] = sandbox.kf.account(filled["OpenKfId"]).inbox.token()
    return filled


def _nested(fields: Mapping[str, Any]) -> dict[str, Any]:
    nested: dict[str, Any] = {}
    for name, value in fields.items():
        *path, last = str(name).split(".")
        within = nested
        for step in path:
            within = within.setdefault(step, {})
            if not isinstance(within, dict):
                raise ValueError(f"{name} is inside of a field that has a value already")
        within[last] = _merged(within.get(last), value)
    return nested


def _merged(value: Any, other: Any) -> Any:
    if not isinstance(value, dict) or not isinstance(other, Mapping):
        return dict(other) if isinstance(other, Mapping) else other
    return {**value, **{name: _merged(value.get(name), each) for name, each in other.items()}}


def _need_documented(event: Event, nodes: Mapping[str, Node], given: Mapping[str, Any], path: str = "") -> None:
    for name, value in given.items():
        node = nodes.get(name)
        if node is None:
            names = ", ".join(f"{path}{known}" for known in nodes) or f"only {path[:-1]}, which has no fields"
            raise ValueError(f"{event.name} has no field {path}{name}; it has {names}")
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, Mapping):
                _need_documented(event, node.children, each, f"{path}{name}.")


def _object(
    sandbox: State, nodes: Mapping[str, Node], given: Mapping[str, Any], above: Mapping[str, Any]
) -> dict[str, Any]:
    filled: dict[str, Any] = {}
    for name, node in _in_order(nodes):
        if name in given and not isinstance(given[name], Mapping):
            filled[name] = given[name]
        elif name in given or _may_be(node.field, {**above, **given, **filled}):
            filled[name] = _value(sandbox, node, given.get(name, {}), {**above, **given, **filled})
    return {name: filled[name] for name in nodes if filled.get(name) is not None}


def _in_order(nodes: Mapping[str, Node]) -> Iterator[tuple[str, Node]]:
    """The fields, first those on which others depend."""
    return iter(sorted(nodes.items(), key=lambda item: bool(CONDITION.search(item[1].field.note))))


def _may_be(field: Field, others: Mapping[str, Any]) -> bool:
    """Whether an event with these other fields may have it."""
    for only, name, values in CONDITION.findall(field.note):
        if name in others and (others[name] in re.split(", | or ", values)) != (only == "only"):
            return False
    return True


def _value(sandbox: State, node: Node, given: Mapping[str, Any], above: Mapping[str, Any]) -> Any:
    kind = node.field.type
    if kind.startswith("list["):
        one = node.field._replace(type=kind[len("list[") : -1])
        return [_value(sandbox, Node(one, node.children), given, above)]
    if kind == "dict":
        return _object(sandbox, node.children, given, above)
    text = _text(sandbox, node.field)
    return text if kind == "str" else int(text) if text.lstrip("-").isdecimal() else 1


def _text(sandbox: State, field: Field) -> str:
    note, name = field.note, field.name.rpartition(".")[2].removesuffix("[]")
    always = re.match(r"always ([\w.]+?)(?=[.:;, ]|$)", note)
    if always or note.startswith("empty"):
        return always[1] if always else ""
    if "Unix seconds" in note:
        return str(int(sandbox.now))
    values = constraints(field).values or FIRST_VALUE.findall(note)
    if values:
        return str(values[0])
    if name.lower() in WORLD:
        return WORLD[name.lower()](sandbox)
    if note.startswith("the address of"):
        return f"https://example.com/{name}"
    if "by userid" in note or note.startswith("the member"):
        return WORLD["userid"](sandbox)
    return "1" if COUNT.match(note) else name


def _first(names: Any) -> str:
    return min(names, default="none") if isinstance(names, set) else next(iter(names), "none")
