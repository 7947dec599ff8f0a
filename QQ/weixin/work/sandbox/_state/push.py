"""What the sandbox posts to callback addresses, sealed and repeated as WeCom does it."""

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

from .base import Base
from .log import Push
from .loopback import is_loopback

__all__ = ["Callback", "Pushes"]

ANSWER_SECONDS = 5  # seconds for an answer
TRIES = 3
WORKERS = 8
MAX_WAITING = 20_000

Late = Union[float, tuple[float, float]]


@dataclass
class Callback:
    """An address that is pushed to, and how.

    receiveid (str): for whom the messages are sealed.
    late (float): by how many seconds they come late; of a pair (from, to) each by its own, so that they change places.
    twice (bool): each comes twice. tampered (bool): one character of each is changed on the way.
    """

    url: str
    token: str
    encoding_aes_key: str
    receiveid: str
    late: Late = 0.0
    twice: bool = False
    tampered: bool = False

    def __repr__(self) -> str:
        return f"Callback({self.url!r}, receiveid={self.receiveid!r}, late={self.late!r}, twice={self.twice!r}, tampered={self.tampered!r})"


class Pushes:
    def __init__(self, core: Base) -> None:
        self._core = core
        self.addresses: list[Callback] = []
        self._waiting: list[tuple[float, int, Callback, Push]] = []
        self._order = itertools.count()
        self._changed = threading.Condition()
        self._under_way = 0
        self._pool: Optional[ThreadPoolExecutor] = None

    # Addresses

    def register(self, callback: Callback) -> Callback:
        """Verify an address as WeCom does when it is saved, and push to it from now on."""
        _need_loopback(callback.url)
        from ...callback import encrypt_echo

        echo = f"{random.randrange(10**18, 10**19)}"
        query = encrypt_echo(callback.token, callback.encoding_aes_key, callback.receiveid, echo)
        try:
            status, body = _exchange("GET", f"{callback.url}{'&' if '?' in callback.url else '?'}{query}")
        except _NoAnswerError as error:
            raise ValueError(f"the callback address can't be saved: no answer ({error})") from None
        if status != 200:
            raise ValueError(f"the callback address can't be saved: it answered HTTP {status}")
        if body != echo.encode():
            raise ValueError("the callback address can't be saved: its answer is not the bare echo")
        with self._changed:
            if self._pool is None:
                self._pool = ThreadPoolExecutor(WORKERS, "sandbox-push")
                threading.Thread(target=self._dispatch, name="sandbox-pushes", daemon=True).start()
            self.addresses.append(callback)
        return callback

    # Messages

    def event(self, event: Union[str, Mapping[str, Any]], **switches: Any) -> list[Push]:
        """Push to each address."""
        if isinstance(event, Mapping) and "MsgType" in event:
            now = int(self._core.now)
            event = {"ToUserName": self._core.corpid, "CreateTime": now, **event}
        return [push for callback in list(self.addresses) for push in self._send(callback, event, switches)]

    def _send(self, callback: Callback, event: Any, switches: dict[str, Any]) -> list[Push]:
        callback = Callback(**{**vars(callback), **switches})
        found = []
        for _ in range(2 if callback.twice else 1):
            late = random.uniform(*callback.late) if isinstance(callback.late, tuple) else callback.late
            push = Push(self._core.now, callback.url, dict(event) if isinstance(event, Mapping) else {"": event})
            with self._changed:
                if len(self._waiting) >= MAX_WAITING:
                    self._done(push, f"dropped, since {MAX_WAITING} wait already")
                else:
                    self._under_way += 1
                    heapq.heappush(self._waiting, (time.monotonic() + late, next(self._order), callback, push))
                    self._changed.notify_all()
            found.append(push)
        return found

    def wait(self, timeout: float = 30) -> bool:
        """Wait until all that was to be pushed is; whether it was by then."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._under_way, timeout)

    def stop(self) -> None:
        """Push no more; what waits is done with."""
        with self._changed:
            self.addresses.clear()
            for _, _, _, push in self._waiting:
                self._under_way -= 1
                self._done(push, "stopped")
            self._waiting.clear()
            pool, self._pool = self._pool, None
            self._changed.notify_all()
        if pool is not None:
            pool.shutdown(wait=False)

    def _dispatch(self) -> None:
        """Hand what is due to the pool."""
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
        except Exception as error:  # by what a user has given as event or key
            outcome = f"can't be sealed: {type(error).__name__}"
        self._done(push, outcome)
        with self._changed:
            self._under_way -= 1
            self._changed.notify_all()

    def _try(self, callback: Callback, push: Push) -> str:
        from ...callback import encrypt_push

        event = push.event.get("", push.event)
        query, body = encrypt_push(callback.token, callback.encoding_aes_key, callback.receiveid, event)
        if callback.tampered:
            body = _tampered(body)
        url = f"{callback.url}{'&' if '?' in callback.url else '?'}{query}"
        outcome = ""
        while push.tries < TRIES and not self._core.stopping.is_set():
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
        self._core.log.add(push)
        push.done.set()


def _need_loopback(url: str) -> None:
    parts = urlsplit(url)
    if not is_loopback(parts.hostname or "") or parts.scheme not in ("http", "https"):
        raise ValueError("the sandbox pushes to this machine only: http://127.0.0.1:PORT/...")


class _NoAnswerError(Exception):
    """Of what kind the error was."""


def _exchange(method: str, url: str, body: str = "") -> tuple[int, bytes]:
    import requests  # which takes as long to load as all of the sandbox

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
    """With one character changed in the middle of what is sealed."""
    sealed = max(re.finditer(r"[A-Za-z0-9+/]{16,}", body), key=lambda found: len(found[0]))
    at = (sealed.start() + sealed.end()) // 2
    return body[:at] + ("A" if body[at] != "A" else "B") + body[at + 1 :]
