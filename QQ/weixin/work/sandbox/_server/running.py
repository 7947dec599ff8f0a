"""Find the sandbox that runs on this machine: it writes its address to a file, which the command line reads."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, NamedTuple, Optional

from ... import _http, gettoken
from ...errors import errcode_of
from ...store._place import cache_file

__all__ = ["Running", "announced", "environment", "push", "running"]


FILE = "sandbox.json"
ANSWER_SECONDS = 5
PUSH_SECONDS = 30  # until it is known whether a push arrived


class Running(NamedTuple):
    api: str
    corpid: str
    corpsecret: str
    pid: int


@contextmanager
def announced(api: str, corpid: str, corpsecret: str) -> Iterator[None]:
    """Announce a sandbox in the file while it runs. If the file can't be written, nothing happens."""
    own = Running(api, corpid, corpsecret, os.getpid())
    with suppress(OSError, ValueError):  # there may be no home directory
        file = cache_file(FILE)
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft = file.with_name(f"{file.name}.{os.getpid()}")
        with suppress(FileNotFoundError):
            draft.unlink()
        with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as text:
            json.dump(own._asdict(), text)
        os.replace(draft, file)
    try:
        yield
    finally:
        if _read() == own:
            with suppress(OSError):
                cache_file(FILE).unlink()


def running(kind: str = "access_token") -> Optional[tuple[str, str]]:
    """The address of the running sandbox and a credential of it; None if no sandbox answers."""
    sandbox = _read()
    if sandbox is None:
        return None
    try:
        with _http.configured(api=sandbox.api, proxies={}, timeout=ANSWER_SECONDS):
            reply = gettoken(sandbox.corpid, sandbox.corpsecret)
    except ValueError:
        return None
    if not isinstance(reply, dict) or errcode_of(reply) != 0 or not isinstance(reply.get("access_token"), str):
        with suppress(OSError):  # the sandbox has ended without removing its file
            cache_file(FILE).unlink()
        return None
    credential = reply["access_token"] if kind == "access_token" else _credential(sandbox, kind)
    return (sandbox.api, credential) if credential else None


def environment() -> dict[str, str]:
    """The environment variables of the running sandbox; none if no sandbox answers."""
    sandbox = _read()
    return (sandbox and _ask(sandbox, "state", params={"brief": "1"}).get("environment")) or {}


def push(event: str, fields: dict[str, Any]) -> dict[str, Any]:
    """Let the running sandbox push an event: pushes, or the error. Nothing if no sandbox answers."""
    sandbox = _read()
    return _ask(sandbox, "push", PUSH_SECONDS, json={"event": event, "fields": fields}) if sandbox else {}


def _credential(sandbox: Running, kind: str) -> Optional[str]:
    return _ask(sandbox, "credential", params={"kind": kind}).get("credential")


def _ask(sandbox: Running, what: str, seconds: float = ANSWER_SECONDS, **content: Any) -> dict[str, Any]:
    """What the sandbox answers at /sandbox/..., to a POST if there is json; nothing if it does not."""
    import requests

    address = f"{sandbox.api.removesuffix('/cgi-bin')}/sandbox/{what}"
    method = "POST" if "json" in content else "GET"
    with suppress(requests.RequestException, ValueError), requests.Session() as session:
        session.trust_env = False
        reply = session.request(method, address, timeout=seconds, **content).json()
        return reply if isinstance(reply, dict) else {}
    return {}


def _read() -> Optional[Running]:
    """The sandbox in the file; None if the file is missing, damaged or another user's."""
    try:
        with open(cache_file(FILE), encoding="utf-8") as file:
            if hasattr(os, "getuid") and os.fstat(file.fileno()).st_uid != os.getuid():
                return None
            sandbox = Running(**json.load(file))
    except (OSError, ValueError, TypeError, RecursionError):
        return None
    valid = all(isinstance(value, str) for value in sandbox[:3])
    return sandbox if valid and sandbox.api.startswith("http://127.0.0.1:") else None
