"""Save the state of a sandbox to a JSON file, and load it: the set-up, which --example shows, and what else is kept."""

import json
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Union

from ..._json import decoder
from . import State
from .kept import KEPT, Kept, attribute

__all__ = ["example", "load", "save"]


ACCOUNT = ("name", "avatar", "servicers", "departments", "link", "stopped")
LONE_SURROGATE = re.compile("[\ud800-\udfff]")  # which UTF-8 can't hold
Fields = dict[str, Any]
_decode = decoder()


def _accounts(sandbox: State) -> dict[str, Fields]:
    accounts = [sandbox.kf.account(open_kfid) for open_kfid in sorted(sandbox.accounts)]
    return {account.open_kfid: {name: getattr(account, name) for name in ACCOUNT} for account in accounts}


def _set_accounts(sandbox: State, value: dict[str, Fields]) -> None:
    sandbox.accounts = set(value)
    for open_kfid, fields in value.items():
        for name in set(fields) & set(ACCOUNT):
            setattr(sandbox.kf.account(open_kfid), name, fields[name])


# The set-up, which --example shows.
PARTS: dict[str, Kept] = {
    "corpid": attribute("", "corpid", str),
    "corpsecret": attribute("", "corpsecret", str),
    "corpsecrets": attribute("", "corpsecrets", set[str]),
    "third_party": attribute("", "third_party", bool),
    "bot_id": attribute("bot", "bot_id", str),
    "bot_secret": attribute("bot", "secret", str),
    "departments": attribute("company", "departments", dict[int, list[str]], is_plain=True),
    "department_details": attribute("company", "department_details", dict[int, Fields], is_plain=True),
    "members": attribute("company", "members", dict[str, Fields], is_plain=True),
    "tags": attribute("company", "tags", dict[int, Fields]),
    "profiles": attribute("contacts", "profiles", dict[str, Fields], is_plain=True),
    "follows": attribute("contacts", "follows", dict[str, dict[str, Fields]], is_plain=True),
    "tag_groups": attribute("contacts", "tag_groups", dict[str, Fields], is_plain=True),
    "groupchats": attribute("contacts", "groupchats", dict[str, Fields], is_plain=True),
    "contact_ways": attribute("contacts", "contact_ways", dict[str, Fields]),
    "resources": attribute("", "resources", dict[str, dict[str, Fields]], is_plain=True),
    "serials": attribute("", "serials", dict[str, int]),
    "appchats": attribute("", "appchats", dict[str, Fields], is_plain=True),
    "menus": attribute("", "menus", dict[str, list[Fields]]),
    "accounts": Kept(dict[str, Fields], _accounts, _set_accounts),
    "customers": attribute("", "customers", dict[str, Fields], is_plain=True),
    "intents": attribute("kf", "intents", dict[str, Fields]),
    "member_range": attribute("", "member_range", dict[str, list[Any]]),
    "groupchat_range": attribute("", "groupchat_range", dict[str, list[str]]),
}


def _entries(sandbox: State, parts: Mapping[str, Kept]) -> dict[str, Any]:
    return {name: part.to_json(sandbox) for name, part in parts.items()}


def _json(entries: dict[str, Any]) -> str:
    try:
        text = json.dumps(entries, ensure_ascii=False, allow_nan=False, indent=2)
    except (TypeError, ValueError, RecursionError):
        raise ValueError("; ".join(filter(None, map(_mistake, entries, entries.values())))) from None
    return LONE_SURROGATE.sub(lambda match: f"\\u{ord(match[0]):x}", text) + "\n"


def _mistake(name: str, value: Any) -> str:
    """Why an entry can't be written; an empty text if it can."""
    try:
        json.dumps(value, allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        return f"{name} holds what JSON can't: {error}"
    return ""


def example() -> str:
    """The file with the set-up of a new sandbox."""
    return _json(_entries(State(), PARTS))


def save(sandbox: State, path: Union[str, Path]) -> None:
    """Replace the file. If writing fails, the old file stays. Raises ValueError if the state holds what JSON can't."""
    path = os.path.realpath(path)
    new = Path(f"{path}.new")
    with sandbox.lock:
        new.write_text(_json(_entries(sandbox, {**PARTS, **KEPT})), encoding="utf-8")
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
    parts = {**PARTS, **KEPT}
    values = {}
    for name, value in entries.items():
        if name not in parts:
            raise ValueError(f"{path} has {name!r}, which is none of {', '.join(parts)}")
        try:
            values[name] = parts[name].from_json(value)
        except (TypeError, ValueError) as error:
            raise ValueError(f"{path}: {name} does not have the form that it has in {_where(name)}: {error}") from None
    with sandbox.lock:
        for name in parts:
            if name in values:
                try:
                    parts[name].write(sandbox, values[name])
                except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
                    raise ValueError(f"{path}: {name} is not as the sandbox saves it: {error}") from None
        sandbox.corpsecrets.add(sandbox.corpsecret)


def _where(name: str) -> str:
    return "--example" if name in PARTS else "a file that the sandbox saved"
