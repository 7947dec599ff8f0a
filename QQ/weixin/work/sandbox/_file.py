"""The state of a sandbox as a file of JSON, to start from and to save to."""

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple, Union

from ._state import State

__all__ = ["example", "load", "save"]


class Part(NamedTuple):
    """One entry of the file: an attribute of the sandbox or of one of its parts."""

    owner: Callable[[State], Any]
    attribute: str
    to_json: Callable[[Any], Any] = lambda value: value
    from_json: Callable[[Any], Any] = lambda value: value


def _by_number(value: dict[str, Any]) -> dict[int, Any]:
    return {int(key): item for key, item in value.items()}


PARTS = {
    "corpid": Part(lambda sandbox: sandbox, "corpid"),
    "corpsecret": Part(lambda sandbox: sandbox, "corpsecret"),
    "corpsecrets": Part(lambda sandbox: sandbox, "corpsecrets", sorted, set),
    "third_party": Part(lambda sandbox: sandbox, "third_party"),
    "departments": Part(lambda sandbox: sandbox.company, "departments", from_json=_by_number),
    "department_details": Part(lambda sandbox: sandbox.company, "department_details", from_json=_by_number),
    "members": Part(lambda sandbox: sandbox.company, "members"),
    "tags": Part(lambda sandbox: sandbox.company, "tags", from_json=_by_number),
    "profiles": Part(lambda sandbox: sandbox.contacts, "profiles"),
    "follows": Part(lambda sandbox: sandbox.contacts, "follows"),
    "tag_groups": Part(lambda sandbox: sandbox.contacts, "tag_groups"),
    "groupchats": Part(lambda sandbox: sandbox.contacts, "groupchats"),
    "contact_ways": Part(lambda sandbox: sandbox.contacts, "contact_ways"),
    "appchats": Part(lambda sandbox: sandbox, "appchats"),
    "menus": Part(lambda sandbox: sandbox, "menus"),
    "accounts": Part(lambda sandbox: sandbox, "accounts", sorted, set),
    "customers": Part(lambda sandbox: sandbox, "customers"),
    "member_range": Part(lambda sandbox: sandbox, "member_range"),
    "groupchat_range": Part(lambda sandbox: sandbox, "groupchat_range"),
}


def _told(sandbox: State) -> Iterator[tuple[str, Any]]:
    for name, part in PARTS.items():
        yield name, part.to_json(getattr(part.owner(sandbox), part.attribute))


def _json(sandbox: State) -> str:
    with sandbox.lock:
        return json.dumps(dict(_told(sandbox)), ensure_ascii=False, indent=2) + "\n"


def example() -> str:
    """The file of a sandbox as it starts without one."""
    return _json(State())


def save(sandbox: State, path: Union[str, Path]) -> None:
    """Write the whole file anew; where that fails, what there was before is still there."""
    new = Path(f"{path}.new")
    new.write_text(_json(sandbox), encoding="utf-8")
    os.replace(new, path)


def load(sandbox: State, path: Union[str, Path]) -> None:
    """Take over what the file holds. What it leaves out stays; what can't be right is a ValueError, and nothing is taken over."""
    try:
        given = json.loads(Path(path).read_bytes().decode())
    except OSError as error:
        raise ValueError(f"{path} can't be read: {error.strerror}") from None
    except (ValueError, RecursionError) as error:
        raise ValueError(f"{path} is no JSON: {error}") from None
    if not isinstance(given, dict):
        raise ValueError(f"{path} must hold a JSON object")
    now = dict(_told(sandbox))
    taken: dict[str, Any] = {}
    for name, value in given.items():
        if name not in PARTS:
            raise ValueError(f"{path} has {name!r}, which is none of {', '.join(PARTS)}")
        if type(value) is not type(now[name]):
            raise ValueError(f"{path}: {name} must be of the kind {type(now[name]).__name__}, as in the example")
        try:
            taken[name] = PARTS[name].from_json(value)
        except (TypeError, ValueError) as error:
            raise ValueError(f"{path}: {name}: {error}") from None
    with sandbox.lock:
        for name, value in taken.items():
            setattr(PARTS[name].owner(sandbox), PARTS[name].attribute, value)
