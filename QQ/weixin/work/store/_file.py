"""A store in a file, for the processes of one machine."""

import glob
import hashlib
import os
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from io import FileIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional, Union

from . import _interface, _lockfile
from ._database import Database, UnsafeFileError
from ._interface import POLL_SECONDS, check_text, checked_seconds
from ._own import entered
from ._place import cache_file, expanded

if TYPE_CHECKING:
    from sqlite3 import Connection

TABLES = {
    "kept": "key TEXT PRIMARY KEY, value TEXT, expires REAL",
    "queued": "id INTEGER PRIMARY KEY AUTOINCREMENT, queue TEXT, text TEXT, free_at REAL",
}
INDEXES = {"kept_by_expiry": "kept (expires)", "queued_by_queue": "queued (queue)"}
SWEPT = 100  # expired values that are removed with each new one, so that it does not wait for a million of them

FIND = """SELECT row.key, row.value, row.expires FROM kept CROSS JOIN kept AS row ON row.rowid = kept.rowid
WHERE kept.key = ?"""  # the key as the row has it, not as the index does
SWEEP = "DELETE FROM kept WHERE rowid IN (SELECT rowid FROM kept WHERE expires <= ? LIMIT ?)"
EXTEND = "UPDATE queued SET free_at = ? WHERE id = ? AND queue = ? AND free_at > 0"
PUT = "SELECT queue, text FROM queued INDEXED BY queued_by_queue WHERE queue = ? AND id = ?"
FIRST = """SELECT id, text FROM queued INDEXED BY queued_by_queue
WHERE queue = ? AND free_at <= ? AND typeof(text) = 'text' ORDER BY id LIMIT 1"""


class FileStore:
    """Keeps values and queues for the processes of this machine, in an SQLite file that only its owner can read.

    path: the file; ~/.cache/qq-weixin-work/store.sqlite3 (or under XDG_CACHE_HOME) by default.

    The file gets the mode 0600; one that belongs to another user is an error. A file that is damaged, or is no store at
    all, is kept beside the new one as PATH.broken, and a WARNING says so. A store of 0.11.0 is used as it is.

    Locks are the operating system's: they end with the process that holds them, and a forked child does not have them.
    Who waits for a busy file gets an sqlite3.OperationalError after 10 seconds.
    """

    def __init__(self, path: Union[str, "os.PathLike[str]", None] = None) -> None:
        self.path: Path = cache_file("store.sqlite3") if path is None else expanded(path)
        self._database = Database(self.path, TABLES, INDEXES, lambda: self.lock(""))

    def __repr__(self) -> str:
        return f"FileStore({str(self.path)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.path,)

    def get(self, key: str) -> Optional[str]:
        check_text(key=key)
        return self._database.read(lambda file: _unexpired(_row(file, key)))

    def set(self, key: str, value: str, seconds: Optional[float] = None) -> None:
        check_text(key=key, value=value)
        expires = time.time() + checked_seconds(seconds)
        self._database.write(lambda file: _keep(file, key, value, expires))

    def add(self, key: str, value: str, seconds: Optional[float] = None) -> bool:
        check_text(key=key, value=value)
        expires = time.time() + checked_seconds(seconds)
        return self._database.write(
            lambda file: _unexpired(_row(file, key)) is None and _keep(file, key, value, expires)
        )

    def delete(self, key: str) -> None:
        check_text(key=key)
        self._database.write(lambda file: _delete(file, key))

    @contextmanager
    def lock(self, key: str) -> Iterator[bool]:
        check_text(key=key)
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder = os.path.realpath(self.path.parent)
        path = os.path.join(folder, f"{self.path.name}.{hashlib.sha256(key.encode()).hexdigest()[:16]}.lock")
        with entered(path) as first:
            file = None
            try:
                file = _waited_for(path) if first else None
                yield file is not None
            finally:
                if file is not None:
                    _lockfile.unlock(path, file)
                    self._remove_what_the_dead_left(folder)

    def _remove_what_the_dead_left(self, folder: str) -> None:
        for path in glob.iglob(f"{glob.escape(folder)}/{glob.escape(self.path.name)}.*.lock"):
            with suppress(OSError):  # it is another user's, or a link
                if file := _lockfile.locked(path):
                    _lockfile.unlock(path, file)

    def put(self, queue: str, text: str) -> None:
        check_text(queue=queue, text=text)
        self._database.write(lambda file: _put(file, queue, text))

    def add_and_put(
        self, key: str, value: str, seconds: Optional[float], queue: str, text: str, lease: float
    ) -> Optional[str]:
        """add() a value and put() a text where that is True: both or neither, at the cost of one. Gives the id of the text,
        which is taken for so many seconds already; None where there was a value."""
        check_text(key=key, value=value, queue=queue, text=text)
        expires, lease = time.time() + checked_seconds(seconds), checked_seconds(lease)
        free_at = time.time() + lease if lease else 0.0

        def work(file: "Connection") -> Optional[str]:
            if _unexpired(_row(file, key)) is not None:
                return None
            _keep(file, key, value, expires)
            return _put(file, queue, text, free_at)

        return self._database.write(work)

    def take(self, queue: str, seconds: float) -> Optional[tuple[str, str]]:
        check_text(queue=queue)
        lease = checked_seconds(seconds)
        if self._database.read(lambda file: _first(file, queue)) is None:  # which needs no transaction
            return None
        return self._database.write(lambda file: _take(file, queue, lease))

    def extend(self, queue: str, id: str, seconds: float) -> None:
        """Let the lease of a text that was taken end so many seconds from now."""
        check_text(queue=queue, id=id)
        free_at = time.time() + checked_seconds(seconds)
        self._change(EXTEND, free_at, id, queue)

    def done(self, queue: str, id: str) -> None:
        check_text(queue=queue, id=id)
        self._change("DELETE FROM queued WHERE id = ? AND queue = ?", id, queue)

    def extend_all(self, queue: str, ids: Sequence[str], seconds: float) -> None:
        """extend() for each of these, at the cost of one."""
        check_text(queue=queue, **{f"id {number}": id for number, id in enumerate(ids)})
        free_at = time.time() + checked_seconds(seconds)
        self._database.write(lambda file: file.executemany(EXTEND, [(free_at, id, queue) for id in ids]))

    def done_all(self, queue: str, ids: Sequence[str]) -> None:
        """done() for each of these, at the cost of one."""
        check_text(queue=queue, **{f"id {number}": id for number, id in enumerate(ids)})
        rows = [(id, queue) for id in ids]
        self._database.write(lambda file: file.executemany("DELETE FROM queued WHERE id = ? AND queue = ?", rows))

    def _change(self, statement: str, *values: Any) -> int:
        """The number of rows that a statement changed."""
        return self._database.write(lambda file: file.execute(statement, values).rowcount)


def _waited_for(path: str) -> Optional[FileIO]:
    until = time.monotonic() + _interface.LOCK_SECONDS
    while (file := _lockfile.locked(path)) is None and time.monotonic() < until:
        time.sleep(POLL_SECONDS)
    return file


def _row(file: "Connection", key: str) -> Optional[tuple[Any, Any]]:
    """The value under a key and when it expires, as they are in the table."""
    rows = file.execute(FIND, (key,)).fetchall()
    if not rows:
        return None
    if [found for found, _, _ in rows] != [key]:
        raise UnsafeFileError("the index of its keys is damaged")
    _, value, expires = rows[0]
    return value, expires


def _unexpired(row: Optional[tuple[Any, Any]]) -> Optional[str]:
    value, expires = row or (None, None)
    return value if isinstance(value, str) and isinstance(expires, float) and expires > time.time() else None


def _keep(file: "Connection", key: str, value: str, expires: float) -> bool:
    file.execute(SWEEP, (time.time(), SWEPT))
    file.execute("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", (key, value, expires))
    if _row(file, key) != (value, expires):
        raise UnsafeFileError("what is written to it can't be read again")
    return True


def _delete(file: "Connection", key: str) -> None:
    file.execute("DELETE FROM kept WHERE key = ?", (key,))
    if _row(file, key) is not None:
        raise UnsafeFileError("what is deleted from it is still there")


def _put(file: "Connection", queue: str, text: str, free_at: float = 0.0) -> str:
    values = (queue, text, free_at)
    id = file.execute("INSERT INTO queued (queue, text, free_at) VALUES (?, ?, ?)", values).lastrowid
    if file.execute(PUT, (queue, id)).fetchall() != [(queue, text)]:
        raise UnsafeFileError("what is put into its queue is not there")
    return str(id)


def _first(file: "Connection", queue: str) -> Optional[tuple[int, str]]:
    found: Optional[tuple[int, str]] = file.execute(FIRST, (queue, time.time())).fetchone()
    return found


def _take(file: "Connection", queue: str, lease: float) -> Optional[tuple[str, str]]:
    first = _first(file, queue)
    if first is None:
        return None
    id, text = first
    if file.execute("UPDATE queued SET free_at = ? WHERE id = ?", (time.time() + lease, id)).rowcount != 1:
        raise UnsafeFileError("what is in its queue can't be taken")
    return str(id), text
