"""A store in a file, for the processes of one machine."""

import glob
import hashlib
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Optional, Union

from . import _interface, _lockfile
from ._database import Database
from ._interface import POLL_SECONDS, check_text, checked_seconds
from ._place import cache_file, expanded

SCHEMA = (
    "TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, value TEXT, expires REAL)",
    "TABLE IF NOT EXISTS queued (id INTEGER PRIMARY KEY AUTOINCREMENT, queue TEXT, text TEXT, free_at REAL)",
    "INDEX IF NOT EXISTS queued_in_order ON queued (queue, id)",
)


class FileStore:
    """Keeps values and queues for the processes of this machine, in an SQLite file that only its owner can read.

    path: the file; ~/.cache/qq-weixin-work/store.sqlite3 (or under XDG_CACHE_HOME) by default.

    A file that can't be read as such, or that others may read, is made anew. Locks are the operating system's: they end
    with the process that holds them, and a forked child does not have them.
    """

    def __init__(self, path: Union[str, "os.PathLike[str]", None] = None) -> None:
        self.path: Path = cache_file("store.sqlite3") if path is None else expanded(path)
        self._database = Database(self.path, SCHEMA, lambda: self.lock(""))

    def __repr__(self) -> str:
        return f"FileStore({str(self.path)!r})"

    def get(self, key: str) -> Optional[str]:
        check_text(key=key)
        found = self._database.run("SELECT value FROM kept WHERE key = ? AND expires > ?", key, time.time())[0]
        return found[0][0] if found and isinstance(found[0][0], str) else None

    def set(self, key: str, value: str, seconds: Optional[float] = None) -> None:
        check_text(key=key, value=value)
        expires = time.time() + checked_seconds(seconds)
        self._database.run("DELETE FROM kept WHERE expires <= ?", time.time())
        self._database.run("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", key, value, expires)

    def add(self, key: str, value: str, seconds: Optional[float] = None) -> bool:
        check_text(key=key, value=value)
        expires = time.time() + checked_seconds(seconds)
        self._database.run("DELETE FROM kept WHERE expires <= ?", time.time())
        return self._database.run("INSERT OR IGNORE INTO kept VALUES (?, ?, ?)", key, value, expires)[1] == 1

    def delete(self, key: str) -> None:
        check_text(key=key)
        self._database.run("DELETE FROM kept WHERE key = ?", key)

    @contextmanager
    def lock(self, key: str) -> Iterator[bool]:
        check_text(key=key)
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder = os.path.realpath(self.path.parent)
        path = os.path.join(folder, f"{self.path.name}.{hashlib.sha256(key.encode()).hexdigest()[:16]}.lock")
        until = time.monotonic() + _interface.LOCK_SECONDS
        file = None
        try:
            while (file := _lockfile.locked(path)) is None and time.monotonic() < until:
                time.sleep(POLL_SECONDS)
            yield file is not None
        finally:
            if file is not None:
                _lockfile.unlock(path, file)
                for left_by_the_dead in glob.iglob(f"{glob.escape(folder)}/{glob.escape(self.path.name)}.*.lock"):
                    if other := _lockfile.locked(left_by_the_dead):
                        _lockfile.unlock(left_by_the_dead, other)

    def put(self, queue: str, text: str) -> None:
        check_text(queue=queue, text=text)
        self._database.run("INSERT INTO queued (queue, text, free_at) VALUES (?, ?, 0)", queue, text)

    def take(self, queue: str, seconds: float) -> Optional[tuple[str, str]]:
        check_text(queue=queue)
        lease = checked_seconds(seconds)
        while True:
            now = time.time()
            found, _ = self._database.run(
                "SELECT id, text FROM queued WHERE queue = ? AND free_at <= ? AND typeof(text) = 'text' ORDER BY id LIMIT 1",
                queue,
                now,
            )
            if not found:
                return None
            id, text = found[0]
            taken = "UPDATE queued SET free_at = ? WHERE id = ? AND free_at <= ?"
            if self._database.run(taken, now + lease, id, now)[1]:  # else another was faster
                return str(id), text

    def extend(self, queue: str, id: str, seconds: float) -> None:
        """Let the lease of a text that was taken end so many seconds from now."""
        check_text(queue=queue, id=id)
        free_at = time.time() + checked_seconds(seconds)
        self._database.run(
            "UPDATE queued SET free_at = ? WHERE id = ? AND queue = ? AND free_at > 0", free_at, id, queue
        )

    def done(self, queue: str, id: str) -> None:
        check_text(queue=queue, id=id)
        self._database.run("DELETE FROM queued WHERE id = ? AND queue = ?", id, queue)
