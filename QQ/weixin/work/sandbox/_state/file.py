"""Save the state of a sandbox to a JSON file, and load it: the set-up, which --example shows, and what else is kept."""

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple, Union

from ..._json import decoder
from . import State
from .kept import KEPT

__all__ = ["example", "load", "save"]


def _unchanged(value: Any) -> Any:
    return value


class Part(NamedTuple):
    """One entry of the file: how to read it from the state, and how to set it there."""

    read: Callable[[State], Any]
    write: Callable[[State, Any], None]


def _part(
    where: str, name: str, to_json: Callable[[Any], Any] = _unchanged, from_json: Callable[[Any], Any] = _unchanged
) -> Part:
    """An attribute of the sandbox, or of its attribute `where`."""

    def owner(sandbox: State) -> Any:
        return getattr(sandbox, where) if where else sandbox

    return Part(
        lambda sandbox: to_json(getattr(owner(sandbox), name)),
        lambda sandbox, value: setattr(owner(sandbox), name, from_json(value)),
    )


def _dicts(value: dict[Any, dict[str, Any]]) -> dict[Any, dict[str, Any]]:
    return {key: dict(item) for key, item in value.items()}


def _lists(value: dict[int, list[str]]) -> dict[int, list[str]]:
    return {key: list(item) for key, item in value.items()}


def _int_keys(value: dict[str, Any]) -> dict[int, Any]:
    return {int(key): item for key, item in value.items()}


ACCOUNT = ("name", "avatar", "servicers", "departments", "link", "stopped")
_decode = decoder()


def _accounts(sandbox: State) -> dict[str, dict[str, Any]]:
    accounts = [sandbox.kf.account(open_kfid) for open_kfid in sorted(sandbox.accounts)]
    return {account.open_kfid: {name: getattr(account, name) for name in ACCOUNT} for account in accounts}


def _set_accounts(sandbox: State, value: dict[str, dict[str, Any]]) -> None:
    sandbox.accounts = set(value)
    for open_kfid, fields in value.items():
        for name in set(fields) & set(ACCOUNT):
            setattr(sandbox.kf.account(open_kfid), name, fields[name])


PARTS = {
    "corpid": _part("", "corpid"),
    "corpsecret": _part("", "corpsecret"),
    "corpsecrets": _part("", "corpsecrets", sorted, set),
    "third_party": _part("", "third_party"),
    "bot_id": _part("bot", "bot_id"),
    "bot_secret": _part("bot", "secret"),
    "departments": _part("company", "departments", _lists, _int_keys),
    "department_details": _part("company", "department_details", _dicts, _int_keys),
    "members": _part("company", "members", _dicts),
    "tags": _part("company", "tags", from_json=_int_keys),
    "profiles": _part("contacts", "profiles"),
    "follows": _part("contacts", "follows", _dicts),
    "tag_groups": _part("contacts", "tag_groups"),
    "groupchats": _part("contacts", "groupchats"),
    "contact_ways": _part("contacts", "contact_ways"),
    "resources": _part("", "resources"),
    "serials": _part("", "serials"),
    "appchats": _part("", "appchats"),
    "menus": _part("", "menus"),
    "accounts": Part(_accounts, _set_accounts),
    "customers": _part("", "customers"),
    "intents": _part("kf", "intents"),
    "member_range": _part("", "member_range"),
    "groupchat_range": _part("", "groupchat_range"),
}


# Examples of items, for entries that are empty at the start.
EXAMPLES: dict[str, Any] = {
    "appchats": {"": {}},
    "contact_ways": {"": {}},
    "intents": {"": {}},
    "menus": {"": []},
    "resources": {"": {}},
    "serials": {"": 0},
}
INT_KEYS = ("departments", "department_details", "tags")


def _is_like(value: Any, example: Any) -> bool:
    """Whether the value has the type of the example, and so have its items, if all items of the example have one type."""
    if type(value) is not type(example):
        return False
    items, examples = (list(each.values()) if isinstance(each, dict) else each for each in (value, example))
    if not isinstance(example, (dict, list)) or not examples or len({type(each) for each in examples}) > 1:
        return True
    return all(type(item) is type(examples[0]) for item in items)


def _entries(sandbox: State) -> Iterator[tuple[str, Any]]:
    for name, part in PARTS.items():
        yield name, part.read(sandbox)


def _json(entries: dict[str, Any]) -> str:
    return json.dumps(entries, ensure_ascii=False, indent=2) + "\n"


def example() -> str:
    """The file with the set-up of a new sandbox."""
    return _json(dict(_entries(State())))


def save(sandbox: State, path: Union[str, Path]) -> None:
    """Replace the file. If writing fails, the old file stays."""
    with sandbox.lock:
        kept = {name: part.to_json(sandbox) for name, part in KEPT.items()}
        text = _json({**dict(_entries(sandbox)), **kept})
    new = Path(f"{path}.new")
    new.write_text(text, encoding="utf-8")
    os.replace(new, path)


def load(sandbox: State, path: Union[str, Path]) -> None:
    """Set the state from the file; entries that it does not have stay as they are.

    Raises ValueError for a file that can't be right; the state does not change then.
    """
    try:
        entries = _decode(Path(path).read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise ValueError(f"{path} can't be read: {error.strerror}") from None
    except (ValueError, RecursionError) as error:
        raise ValueError(f"{path} is not JSON: {error}") from None
    if not isinstance(entries, dict):
        raise ValueError(f"{path} must hold a JSON object")
    current = dict(_entries(sandbox))
    kept = {}
    for name, value in entries.items():
        if name in KEPT:
            try:
                kept[name] = KEPT[name].from_json(value)
            except (TypeError, ValueError) as error:
                raise ValueError(f"{path}: {name} is not as the sandbox saves it: {error}") from None
            continue
        if name not in PARTS:
            raise ValueError(f"{path} has {name!r}, which is none of {', '.join((*PARTS, *KEPT))}")
        if not _is_like(value, EXAMPLES.get(name, current[name])):
            raise ValueError(f"{path}: {name} must have the form that it has in --example")
        if name in INT_KEYS and not all(key.isdecimal() for key in value):
            raise ValueError(f"{path}: the keys of {name} must be numbers")
    with sandbox.lock:
        for name in PARTS:
            if name in entries:
                PARTS[name].write(sandbox, entries[name])
        for name in KEPT:
            if name in kept:
                try:
                    KEPT[name].write(sandbox, kept[name])
                except ValueError as error:
                    raise ValueError(f"{path}: {name} is not as the sandbox saves it: {error}") from None
        sandbox.corpsecrets.add(sandbox.corpsecret)
