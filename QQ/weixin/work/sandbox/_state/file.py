"""The state of a sandbox as a file of JSON, to start from and to save to."""

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple, Union

from . import State

__all__ = ["example", "load", "save"]


def _same(value: Any) -> Any:
    return value


class Part(NamedTuple):
    """One entry of the file, out of the state and into it."""

    told: Callable[[State], Any]
    taken: Callable[[State, Any], None]


def _part(where: str, name: str, told: Callable[[Any], Any] = _same, taken: Callable[[Any], Any] = _same) -> Part:
    """An attribute of the sandbox, or of the part of it that `where` names."""

    def owner(sandbox: State) -> Any:
        return getattr(sandbox, where) if where else sandbox

    return Part(
        lambda sandbox: told(getattr(owner(sandbox), name)),
        lambda sandbox, value: setattr(owner(sandbox), name, taken(value)),
    )


def _by_number(value: dict[str, Any]) -> dict[int, Any]:
    return {int(key): item for key, item in value.items()}


ACCOUNT = ("name", "avatar", "servicers", "departments")


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
    "departments": _part("company", "departments", taken=_by_number),
    "department_details": _part("company", "department_details", taken=_by_number),
    "members": _part("company", "members"),
    "tags": _part("company", "tags", taken=_by_number),
    "profiles": _part("contacts", "profiles"),
    "follows": _part("contacts", "follows"),
    "tag_groups": _part("contacts", "tag_groups"),
    "groupchats": _part("contacts", "groupchats"),
    "contact_ways": _part("contacts", "contact_ways"),
    "appchats": _part("", "appchats"),
    "menus": _part("", "menus"),
    "accounts": Part(_accounts, _set_accounts),
    "customers": _part("", "customers"),
    "intents": _part("kf", "intents"),
    "member_range": _part("", "member_range"),
    "groupchat_range": _part("", "groupchat_range"),
}


# An entry of those that may be empty in the example.
ENTRIES: dict[str, Any] = {"appchats": {"": {}}, "contact_ways": {"": {}}, "intents": {"": {}}, "menus": {"": []}}
NUMBERED = ("departments", "department_details", "tags")


def _alike(value: Any, like: Any) -> bool:
    """Whether it is of the same kind, and its items of those that the first item is of."""
    if type(value) is not type(like):
        return False
    items, examples = (list(each.values()) if isinstance(each, dict) else each for each in (value, like))
    if not isinstance(like, (dict, list)) or not examples or len({type(each) for each in examples}) > 1:
        return True
    return all(type(item) is type(examples[0]) for item in items)


def _told(sandbox: State) -> Iterator[tuple[str, Any]]:
    for name, part in PARTS.items():
        yield name, part.told(sandbox)


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
        given = json.loads(Path(path).read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise ValueError(f"{path} can't be read: {error.strerror}") from None
    except (ValueError, RecursionError) as error:
        raise ValueError(f"{path} is no JSON: {error}") from None
    if not isinstance(given, dict):
        raise ValueError(f"{path} must hold a JSON object")
    now = dict(_told(sandbox))
    for name, value in given.items():
        if name not in PARTS:
            raise ValueError(f"{path} has {name!r}, which is none of {', '.join(PARTS)}")
        if not _alike(value, ENTRIES.get(name, now[name])):
            raise ValueError(f"{path}: {name} must be like that of the example")
        if name in NUMBERED and not all(key.isdecimal() for key in value):
            raise ValueError(f"{path}: {name} must have numbers for keys")
    with sandbox.lock:
        for name, value in given.items():
            PARTS[name].taken(sandbox, value)
        sandbox.corpsecrets.add(sandbox.corpsecret)
