"""Where small values are kept: in memory, in a file, in Redis; or in anything with the methods of Store.

from QQ.weixin.work.store import FileStore

store = FileStore("/var/lib/app/store")
store.set("cursor", "c-17")
if store.add("message 42", "seen", 3600):
    ...  # nobody has seen this message within the hour
"""

import glob
import hashlib
import logging
import math
import os
import threading
import time
import weakref
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import Any, Optional, Protocol, Union

from .. import _forks
from . import _lockfile
from ._database import Database

__all__ = ["Store", "MemoryStore", "FileStore", "RedisStore"]

TABLE = "kept (key TEXT PRIMARY KEY, value TEXT, expires REAL)"
LOCK_SECONDS = 10.0  # seconds that a lock is waited for
HOLD = 60  # seconds after which a lock in Redis of a machine that went away is open again
POLL = 0.02  # seconds
SWEEP = 1000  # values in memory from which on the expired ones are looked for

log: logging.Logger = logging.getLogger("QQ.weixin.work.store")


class Store(Protocol):
    """Small texts by key, each with an expiry, and a lock for each key."""

    def get(self, key: str) -> Optional[str]:
        """The value; None where there is none, or no longer."""

    def set(self, key: str, value: str, seconds: Optional[float] = None) -> None:
        """Keep a value for so many seconds; without them for good."""

    def add(self, key: str, value: str, seconds: Optional[float] = None) -> bool:
        """Keep a value where there is none, and tell whether it was kept: of all who try at once, one is told so."""
        ...

    def delete(self, key: str) -> None:
        """Forget the value, if there is one."""

    def lock(self, key: str) -> AbstractContextManager[bool]:
        """Let one at a time in for a key. Yields whether the lock was got in time; who waited in vain goes on without.
        Whoever holds it holds up nobody who reads, writes or locks another key, nor who reads or writes this one."""
        ...


class MemoryStore:
    """Keeps values for the threads of this process."""

    def __init__(self) -> None:
        self._values: dict[str, tuple[str, float]] = {}
        self._sweep_at = SWEEP
        self._after_fork()
        _forks.reset(self)

    def _after_fork(self) -> None:
        self._guard = threading.RLock()
        # A lock that nobody waits for or holds is dropped, as is one whose holder was interrupted before it could let go.
        self._locks: weakref.WeakValueDictionary[str, threading.Lock] = weakref.WeakValueDictionary()

    def get(self, key: str) -> Optional[str]:
        value, expires = self._values.get(key, (None, 0.0))
        return value if expires > time.time() else None

    def set(self, key: str, value: str, seconds: Optional[float] = None) -> None:
        with self._guard:
            if len(self._values) >= self._sweep_at:
                self._values = {name: kept for name, kept in self._values.items() if self.get(name) is not None}
                self._sweep_at = max(SWEEP, 2 * len(self._values))
            self._values[key] = value, _expiry(seconds)

    def add(self, key: str, value: str, seconds: Optional[float] = None) -> bool:
        with self._guard:
            if self.get(key) is not None:
                return False
            self.set(key, value, seconds)
            return True

    def delete(self, key: str) -> None:
        with self._guard:
            self._values.pop(key, None)

    @contextmanager
    def lock(self, key: str) -> Iterator[bool]:
        with self._guard:
            lock = self._locks.setdefault(key, threading.Lock())
        held = lock.acquire(timeout=LOCK_SECONDS)
        try:
            yield held
        finally:
            if held:
                lock.release()


class FileStore:
    """Keeps values for the processes of this machine, in an SQLite file that only its owner can read.

    path: the file; ~/.cache/qq-weixin-work/store.sqlite3 (or under XDG_CACHE_HOME) by default.

    A file that can't be read as such, or that others may read, is made anew. Locks are the operating system's: they end
    with the process that holds them, and a forked child does not have them.
    """

    def __init__(self, path: Union[str, "os.PathLike[str]", None] = None) -> None:
        if path is None:
            path = Path(os.environ.get("XDG_CACHE_HOME") or "~/.cache") / "qq-weixin-work" / "store.sqlite3"
        place = os.path.expanduser(Path(path))
        if place.startswith("~"):
            raise ValueError(f"there is no home directory to find {place} in; give a FileStore another path")
        self.path: Path = Path(os.path.abspath(place))
        self._database = Database(self.path, TABLE, lambda: self.lock(""))

    def __repr__(self) -> str:
        return f"FileStore({str(self.path)!r})"

    def get(self, key: str) -> Optional[str]:
        found = self._database.run("SELECT value FROM kept WHERE key = ? AND expires > ?", key, time.time())[0]
        return found[0][0] if found and isinstance(found[0][0], str) else None

    def set(self, key: str, value: str, seconds: Optional[float] = None) -> None:
        self._database.run("DELETE FROM kept WHERE expires <= ?", time.time())
        self._database.run("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", key, value, _expiry(seconds))

    def add(self, key: str, value: str, seconds: Optional[float] = None) -> bool:
        self._database.run("DELETE FROM kept WHERE expires <= ?", time.time())
        return self._database.run("INSERT OR IGNORE INTO kept VALUES (?, ?, ?)", key, value, _expiry(seconds))[1] == 1

    def delete(self, key: str) -> None:
        self._database.run("DELETE FROM kept WHERE key = ?", key)

    @contextmanager
    def lock(self, key: str) -> Iterator[bool]:
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder = os.path.realpath(self.path.parent)
        path = os.path.join(folder, f"{self.path.name}.{hashlib.sha256(key.encode()).hexdigest()[:16]}.lock")
        until = time.monotonic() + LOCK_SECONDS
        file = None
        try:
            while (file := _lockfile.locked(path)) is None and time.monotonic() < until:
                time.sleep(POLL)
            yield file is not None
        finally:
            if file is not None:
                _lockfile.unlock(path, file)
                for left_by_the_dead in glob.iglob(f"{glob.escape(folder)}/{glob.escape(self.path.name)}.*.lock"):
                    if other := _lockfile.locked(left_by_the_dead):
                        _lockfile.unlock(left_by_the_dead, other)


class RedisStore:
    """Keeps values for many machines, in Redis. Needs redis-py: pip install 'QQ-weixin-work[redis]'.

    server: the address, as in redis://localhost:6379/0, or a redis.Redis.
    prefix: what the names of its keys begin with.
    """

    def __init__(self, server: Any, prefix: str = "qq-weixin-work:") -> None:
        if isinstance(server, str):
            from redis import Redis
            from redis.backoff import NoBackoff
            from redis.retry import Retry

            try:
                once = Retry(NoBackoff(), 1)
                server = Redis.from_url(server, socket_timeout=5, socket_connect_timeout=5, retry=once)
            except Exception:  # which may show the password
                raise ValueError("server must be an address like redis://:password@localhost:6379/0") from None
        self._redis = server
        self._prefix = prefix

    def __repr__(self) -> str:
        return f"RedisStore(prefix={self._prefix!r})"

    def get(self, key: str) -> Optional[str]:
        from redis import ResponseError

        try:
            found = self._redis.get(self._prefix + key)
        except ResponseError as error:
            if str(error).startswith("WRONGTYPE"):
                return None
            raise
        return found.decode(errors="replace") if isinstance(found, bytes) else found

    def set(self, key: str, value: str, seconds: Optional[float] = None) -> None:
        self._redis.set(self._prefix + key, value, px=_milliseconds(seconds))

    def add(self, key: str, value: str, seconds: Optional[float] = None) -> bool:
        return bool(self._redis.set(self._prefix + key, value, px=_milliseconds(seconds), nx=True))

    def delete(self, key: str) -> None:
        self._redis.delete(self._prefix + key)

    @contextmanager
    def lock(self, key: str) -> Iterator[bool]:
        from redis.exceptions import LockError

        lock = self._redis.lock(f"{self._prefix}{key}:lock", timeout=HOLD, sleep=POLL, blocking_timeout=LOCK_SECONDS)
        process = os.getpid()
        held = lock.acquire()
        try:
            yield held
        finally:
            if held and os.getpid() == process:
                with suppress(LockError):  # it took longer than HOLD
                    lock.release()


def _expiry(seconds: Optional[float]) -> float:
    return math.inf if seconds is None else time.time() + seconds


def _milliseconds(seconds: Optional[float]) -> Optional[int]:
    return None if seconds is None else max(1, int(seconds * 1000))
