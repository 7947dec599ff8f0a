"""Access tokens that renew themselves, shared by threads, processes and machines.

    from QQ.weixin.work.token import AccessToken
    from QQ.weixin.work.kf import customer

    token = AccessToken(corpid, corpsecret)
    customer.batchget(token, {"external_userid_list": ["wm..."]})

An AccessToken goes wherever an access_token goes.
"""

import hashlib
import json
import logging
import os
import threading
import time
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple, Optional, Union

from . import _http, gettoken
from ._http import Reply
from .errors import Failure

__all__ = ["AccessToken", "FileStore", "MemoryStore", "RedisStore", "Stored"]

MARGIN = 300  # seconds before its expiry that a token is renewed
PATIENCE = 10.0  # seconds that one waits for another who is renewing, before doing it oneself
HOLD = 60  # seconds after which a lock of a machine that went away is open again
POLL = 0.02  # seconds

log = logging.getLogger("QQ.weixin.work.token")


class Stored(NamedTuple):
    """A token in a store."""

    access_token: str
    expires: float  # Unix seconds
    renew_at: float  # Unix seconds


class MemoryStore:
    """Keeps tokens for the threads of this process."""

    def __init__(self) -> None:
        self._tokens: dict[str, Stored] = {}
        self._after_fork()
        _reset_after_fork.add(self)

    def _after_fork(self) -> None:
        self._locks: dict[str, threading.Lock] = {}

    def load(self, key: str) -> Optional[Stored]:
        return self._tokens.get(key)

    def save(self, key: str, stored: Stored) -> None:
        self._tokens[key] = stored

    @contextmanager
    def lock(self, key: str) -> Iterator[None]:
        """Let one at a time renew the token of a key; who has waited for PATIENCE seconds goes ahead all the same."""
        lock = self._locks.setdefault(key, threading.Lock())
        held = lock.acquire(timeout=PATIENCE)
        try:
            yield
        finally:
            if held:
                lock.release()


class FileStore:
    """Keeps tokens for the processes of this machine, in a file that only its owner can read.

    path: the file; ~/.cache/qq-weixin-work/tokens.json (or under XDG_CACHE_HOME) by default.
    """

    def __init__(self, path: Union[str, "os.PathLike[str]", None] = None) -> None:
        cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
        self.path = Path(path) if path is not None else cache / "qq-weixin-work" / "tokens.json"

    def __repr__(self) -> str:
        return f"FileStore({str(self.path)!r})"

    def load(self, key: str) -> Optional[Stored]:
        found = self._read().get(key)
        return found and Stored(**found)

    def save(self, key: str, stored: Stored) -> None:
        kept = {other: value for other, value in self._read().items() if value["expires"] > time.time()}
        draft = self.path.with_name(f"{self.path.name}.{os.getpid()}.{threading.get_ident()}")
        with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            json.dump({**kept, key: stored._asdict()}, file)
        os.replace(draft, self.path)

    @contextmanager
    def lock(self, key: str) -> Iterator[None]:
        """Let one at a time renew a token; who has waited for PATIENCE seconds goes ahead all the same."""
        import fcntl

        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with open(os.open(f"{self.path}.lock", os.O_RDWR | os.O_CREAT, 0o600), "w") as file:
            until = time.monotonic() + PATIENCE
            while True:
                try:
                    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                except BlockingIOError:
                    if time.monotonic() > until:
                        break
                    time.sleep(POLL)
            yield

    def _read(self) -> dict[str, Any]:
        """What the file holds; nothing where it is missing or damaged."""
        try:
            tokens = json.loads(self.path.read_text())
            return {key: Stored(**value)._asdict() for key, value in tokens.items()}
        except (FileNotFoundError, ValueError, TypeError, AttributeError):
            return {}


class RedisStore:
    """Keeps tokens for many machines, in Redis. Needs redis-py: pip install 'QQ-weixin-work[redis]'.

    server: the address, as in redis://localhost:6379/0, or a redis.Redis.
    prefix: what the names of its keys begin with.
    """

    def __init__(self, server: Any, prefix: str = "qq-weixin-work:") -> None:
        if isinstance(server, str):
            from redis import Redis

            server = Redis.from_url(server, socket_timeout=5, socket_connect_timeout=5)
        self._redis = server
        self._prefix = prefix

    def __repr__(self) -> str:
        return f"RedisStore(prefix={self._prefix!r})"

    def load(self, key: str) -> Optional[Stored]:
        found = self._redis.get(self._prefix + key)
        try:
            return Stored(**json.loads(found)) if found else None
        except (TypeError, ValueError):
            return None

    def save(self, key: str, stored: Stored) -> None:
        seconds = max(1, int(stored.expires - time.time()))
        self._redis.set(self._prefix + key, json.dumps(stored._asdict()), ex=seconds)

    @contextmanager
    def lock(self, key: str) -> Iterator[None]:
        """Let one at a time renew the token of a key; who has waited for PATIENCE seconds goes ahead all the same."""
        lock = self._redis.lock(f"{self._prefix}{key}:lock", timeout=HOLD, sleep=POLL, blocking_timeout=PATIENCE)
        held = lock.acquire()
        try:
            yield
        finally:
            if held and lock.owned():
                lock.release()


Store = Union[MemoryStore, FileStore, RedisStore]


class _Renewal:
    """A renewal under way, for those who wait for its outcome."""

    def __init__(self) -> None:
        self.done = threading.Event()
        self.outcome: Union[str, Reply] = Failure("gettoken was given up")


class AccessToken(_http.TokenSource):
    """An access_token that is fetched when first used, renewed before it expires, and renewed when the server refuses it.

    corpid, corpsecret (str): as for gettoken.
    store: where the token is kept: a MemoryStore (the default; one for the process), a FileStore for the processes of a
        machine, a RedisStore for many machines, or anything with their methods.

    However many share it, one gettoken goes out per renewal. A call whose reply says that the token is not valid (40014)
    or has expired (42001) was refused, so it is repeated once with a new token. Where gettoken fails, the call returns
    what gettoken returned. A store that is down is told in one warning, and the token is kept in memory meanwhile.
    """

    def __init__(self, corpid: str, corpsecret: str, store: Optional[Store] = None) -> None:
        if not isinstance(corpid, str) or not isinstance(corpsecret, str):
            raise TypeError("corpid and corpsecret must be strings")
        self._corpid = corpid
        self._corpsecret = corpsecret
        self._store = _memory if store is None else store
        self._known: tuple[str, Optional[Stored]] = ("", None)
        self._store_is_down = False
        self._after_fork()
        _reset_after_fork.add(self)

    def __repr__(self) -> str:
        return f"AccessToken(corpid={self._corpid!r})"

    def _after_fork(self) -> None:
        self._lock = threading.Lock()
        self._renewal: Optional[_Renewal] = None

    def current(self) -> Union[str, Reply]:
        key, known = self._known
        if known is not None and time.time() < known.renew_at and key == self._key():
            return known.access_token
        return self._renew(None)

    def renewed(self, stale: str) -> Union[str, Reply]:
        outcome = self._renew(stale)
        return self._renew(stale) if outcome == stale else outcome

    def _key(self) -> str:
        """The name of the token in the store: it belongs to a server, a corp and an app."""
        return hashlib.sha256("\n".join((_http.current_api(), self._corpid, self._corpsecret)).encode()).hexdigest()

    def _renew(self, stale: Optional[str]) -> Union[str, Reply]:
        """Have one thread renew the token while the others wait for it."""
        with self._lock:
            renewal = self._renewal
            mine = renewal is None
            if renewal is None:
                renewal = self._renewal = _Renewal()
        if not mine:
            if not renewal.done.wait(PATIENCE + HOLD):
                return Failure(f"waited {PATIENCE + HOLD:g} s for gettoken")
            return renewal.outcome
        try:
            renewal.outcome = self._renew_in_store(stale)
        finally:
            with self._lock:
                self._renewal = None
            renewal.done.set()
        return renewal.outcome

    def _renew_in_store(self, stale: Optional[str]) -> Union[str, Reply]:
        key = self._key()
        try:
            with self._store.lock(key):
                outcome = self._renew_in(self._store, key, stale)
            self._store_is_down = False
            return outcome
        except Exception as error:  # whatever a store raises, a call must not
            if not self._store_is_down:
                log.warning("%r is down, so the token is kept in memory: %s", self._store, error)
            self._store_is_down = True
        known_key, known = self._known
        if known is not None and known_key == key and known.access_token != stale and time.time() < known.renew_at:
            return known.access_token
        with _memory.lock(key):
            return self._renew_in(_memory, key, stale)

    def _renew_in(self, store: Store, key: str, stale: Optional[str]) -> Union[str, Reply]:
        stored = store.load(key)
        if stored is None or stored.access_token == stale or stored.renew_at <= time.time():
            reply = gettoken(self._corpid, self._corpsecret)
            if not isinstance(reply, dict) or reply.get("errcode"):
                return reply
            if not isinstance(reply.get("access_token"), str):
                return Failure("the reply of gettoken holds no access_token")
            seconds = float(reply.get("expires_in", 7200))
            expires = time.time() + seconds
            # Near its end the server may give the same token again; there will be no other until it has expired.
            again = stored is not None and stored.access_token == reply["access_token"]
            renew_at = expires if again else expires - min(MARGIN, seconds / 10)
            stored = Stored(reply["access_token"], expires, renew_at)
            self._known = key, stored
            store.save(key, stored)
        self._known = key, stored
        return stored.access_token


_reset_after_fork: "weakref.WeakSet[Any]" = weakref.WeakSet()
_memory = MemoryStore()


def _reset() -> None:
    """A lock that another thread held while this process was forked would never be released in it."""
    for holder in list(_reset_after_fork):
        holder._after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_reset)
