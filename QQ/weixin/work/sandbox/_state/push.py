"""Push to callback addresses, encrypted and repeated as WeCom does it."""

import heapq
import itertools
import random
import re
import threading
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Optional, Union
from urllib.parse import urlsplit

from ...errors import WeixinError
from .base import Base
from .log import Push
from .loopback import is_loopback

__all__ = ["Callback", "Pushes"]

ANSWER_SECONDS = 5
MAX_TRIES = 3
WORKERS = 8
MAX_WAITING = 20_000
MAX_LATE = 86400  # seconds

Late = Union[float, tuple[float, float]]


@dataclass
class Callback:
    """A callback address, and how to push to it.

    receiveid (str): the receiver's id inside the encrypted messages.
    late (float): delay each push by so many seconds; with a pair (from, to) by a random time, so that the order changes.
    twice (bool): push everything twice. tampered (bool): change one character of each push.
    """

    url: str
    token: str
    encoding_aes_key: str
    receiveid: str
    late: Late = 0.0
    twice: bool = False
    tampered: bool = False

    def __post_init__(self) -> None:
        pair = self.late if isinstance(self.late, (tuple, list)) else (self.late, self.late)
        if len(pair) != 2 or not all(type(each) in (int, float) and 0 <= each <= MAX_LATE for each in pair):
            raise ValueError(f"late is seconds or a pair of them, 0 to {MAX_LATE}, not {self.late!r}")

    def __repr__(self) -> str:
        return f"Callback({self.url!r}, receiveid={self.receiveid!r}, late={self.late!r}, twice={self.twice!r}, tampered={self.tampered!r})"


class Pushes:
    def __init__(self, core: Base) -> None:
        self._core = core
        self.addresses: list[Callback] = []
        self.last: Optional[Push] = None  # the last one that is done
        self._waiting: list[tuple[float, int, Callback, Push]] = []
        self._order = itertools.count()
        self._changed = threading.Condition()
        self._pending = 0
        self._pool: Optional[ThreadPoolExecutor] = None

    # Addresses

    def register(self, callback: Callback) -> Callback:
        """Verify an address as WeCom does when an administrator saves it, and push to it from now on."""
        _need_loopback(callback.url)
        from ...callback import encrypt_echo

        echo = f"{random.randrange(10**18, 10**19)}"
        query = encrypt_echo(callback.token, callback.encoding_aes_key, callback.receiveid, echo)
        try:
            status, body = _exchange("GET", f"{callback.url}{'&' if '?' in callback.url else '?'}{query}")
        except _NoAnswerError as error:
            raise ValueError(f"the callback address can't be saved: no answer ({error})") from None
        if status != 200:
            raise ValueError(f"the callback address can't be saved: its answer is HTTP {status}")
        if body != echo.encode():
            raise ValueError("the callback address can't be saved: its answer is not the decrypted echostr")
        return self.add(callback)

    def add(self, callback: Callback) -> Callback:
        """Push to an address from now on, without verifying it."""
        _need_loopback(callback.url)
        self._start()
        self.addresses.append(callback)
        return callback

    def _start(self) -> None:
        with self._changed:
            if self._pool is None:
                self._pool = ThreadPoolExecutor(WORKERS, "sandbox-push")
                threading.Thread(target=self._dispatch, name="sandbox-pushes", daemon=True).start()

    # Messages

    def event(self, event: Union[str, Mapping[str, Any]], **switches: Any) -> list[Push]:
        """Push an event to each address; with receiver and time, if it has a MsgType."""
        if isinstance(event, Mapping) and "MsgType" in event:
            now = int(self._core.now)
            event = {"ToUserName": self._core.corpid, "CreateTime": now, **event}
        return self.as_it_is(event, **switches)

    def as_it_is(self, event: Union[str, Mapping[str, Any]], **switches: Any) -> list[Push]:
        return [push for callback in list(self.addresses) for push in self._send(callback, event, switches)]

    def to(self, callback: Callback, event: Mapping[str, Any]) -> list[Push]:
        """Push an event to one address, which need not be registered."""
        _need_loopback(callback.url)
        self._start()
        return self._send(callback, {"ToUserName": self._core.corpid, "CreateTime": int(self._core.now), **event}, {})

    def again(self, push: Push) -> Push:
        """Push the same once more, at once and as it should be."""
        self._start()
        return self._send(push.callback, push.event, {"late": 0.0, "twice": False, "tampered": False})[0]

    def _send(self, callback: Callback, event: Any, switches: dict[str, Any]) -> list[Push]:
        callback = Callback(**{**vars(callback), **switches})
        pushes = []
        for _ in range(2 if callback.twice else 1):
            late = random.uniform(*callback.late) if isinstance(callback.late, (tuple, list)) else callback.late
            event = dict(event) if isinstance(event, Mapping) else {"": event}
            push = Push(self._core.now, callback.url, event, callback=callback)
            with self._changed:
                if len(self._waiting) >= MAX_WAITING:
                    self._done(push, f"dropped: {MAX_WAITING} pushes wait already")
                else:
                    self._pending += 1
                    heapq.heappush(self._waiting, (time.monotonic() + late, next(self._order), callback, push))
                    self._changed.notify_all()
            pushes.append(push)
        return pushes

    def wait(self, timeout: float = 30) -> bool:
        """Wait until everything is pushed. Returns False after the timeout."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._pending, timeout)

    def stop(self) -> None:
        """Stop pushing, and drop the pushes that wait."""
        with self._changed:
            self.addresses.clear()
            for _, _, _, push in self._waiting:
                self._pending -= 1
                self._done(push, "stopped")
            self._waiting.clear()
            pool, self._pool = self._pool, None
            self._changed.notify_all()
        if pool is not None:
            pool.shutdown(wait=False)

    def _dispatch(self) -> None:
        """Hand each push to the pool when its time has come."""
        with self._changed:
            while self._pool is not None:
                left = self._waiting[0][0] - time.monotonic() if self._waiting else None
                if left is not None and left <= 0:
                    _, _, callback, push = heapq.heappop(self._waiting)
                    self._pool.submit(self._post, callback, push)
                else:
                    self._changed.wait(left)

    def _post(self, callback: Callback, push: Push) -> None:
        try:
            outcome = self._try(callback, push)
        except Exception as error:  # the user's event or key may be anything
            why = str(error) if isinstance(error, (WeixinError, ImportError)) else type(error).__name__
            outcome = f"can't be encrypted: {why}"
        self._done(push, outcome)
        with self._changed:
            self._pending -= 1
            self._changed.notify_all()

    def _try(self, callback: Callback, push: Push) -> str:
        from ...callback import encrypt_push

        event = push.event.get("", push.event)
        query, body = encrypt_push(callback.token, callback.encoding_aes_key, callback.receiveid, event)
        if callback.tampered:
            body = _tampered(body)
        url = f"{callback.url}{'&' if '?' in callback.url else '?'}{query}"
        outcome = ""
        while push.tries < MAX_TRIES and not self._core.stopping.is_set():
            push.tries += 1
            started = time.perf_counter()
            try:
                status, _ = _exchange("POST", url, body)
                outcome = "ok" if status == 200 else f"HTTP {status}"
            except _NoAnswerError as error:
                outcome = f"no answer ({error})"
            push.milliseconds = (time.perf_counter() - started) * 1000
            if not outcome.startswith("no answer"):
                break
        return outcome or "stopped"

    def _done(self, push: Push, outcome: str) -> None:
        push.outcome = outcome
        self.last = push
        self._core.log.add(push)
        push.done.set()


def _need_loopback(url: str) -> None:
    parts = urlsplit(url)
    if not is_loopback(parts.hostname or "") or parts.scheme not in ("http", "https"):
        raise ValueError("the sandbox pushes only to this machine: http://127.0.0.1:PORT/...")


class _NoAnswerError(Exception):
    """There was no HTTP response; the message is the type of the error."""


def _exchange(method: str, url: str, body: str = "") -> tuple[int, bytes]:
    import requests  # here, since loading it takes as long as loading the sandbox

    headers = {"Content-Type": "text/xml" if body[:1] == "<" else "application/json"} if body else {}
    settings: dict[str, Any] = {"timeout": ANSWER_SECONDS, "allow_redirects": False, "stream": True}
    try:
        with requests.Session() as session:
            session.trust_env = False
            with session.request(method, url, data=body.encode(), headers=headers, **settings) as response:
                return response.status_code, next(response.iter_content(1 << 16), b"")
    except requests.RequestException as error:
        raise _NoAnswerError(type(error).__name__) from None


def _tampered(body: str) -> str:
    """The body with one character changed in the middle of the ciphertext."""
    ciphertext = max(re.finditer(r"[A-Za-z0-9+/]{16,}", body), key=lambda match: len(match[0]))
    at = (ciphertext.start() + ciphertext.end()) // 2
    return body[:at] + ("A" if body[at] != "A" else "B") + body[at + 1 :]
