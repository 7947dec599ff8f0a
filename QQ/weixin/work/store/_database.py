"""An SQLite file, set aside and made anew where it can't be used."""

import errno
import logging
import os
import random
import stat
import sys
import time
from contextlib import AbstractContextManager, closing, suppress
from pathlib import Path, PurePath
from types import FrameType
from typing import TYPE_CHECKING, Any, Callable, Optional, TypeVar
from urllib.parse import quote

from .. import _forks

if TYPE_CHECKING:
    from sqlite3 import Connection

BUSY_SECONDS = 10.0  # that a statement waits for those of other processes
COMMIT_SECONDS = 0.05  # that the end of a transaction waits for readers, before all of it is tried again
# What SQLite says where the disk, the rights or another process are to blame, not what the file holds.
NOT_OF_THE_FILE = (
    "locked",
    "readonly",
    "disk I/O",
    "is full",
    "unable to open",
    "interrupted",
    "locking protocol",
    "permission denied",
)

log = logging.getLogger("QQ.weixin.work.store")
_T = TypeVar("_T")


class UnsafeFileError(Exception):
    """A file that values must not be kept in."""


_open_to_others: set[Path] = set()  # files whose mode can't be set, which was logged


class Database:
    """The file at a path.

    tables: the columns of each table, as CREATE TABLE takes them.
    indexes: what each index is on, as CREATE INDEX takes it.
    lock: lets one process at a time make it anew.
    """

    def __init__(
        self,
        path: Path,
        tables: dict[str, str],
        indexes: dict[str, str],
        lock: Callable[[], AbstractContextManager[bool]],
    ) -> None:
        self._path = path
        self._tables = tables
        self._indexes = indexes
        self._lock = lock

    def read(self, work: "Callable[[Connection], _T]") -> _T:
        """Do what needs no transaction."""
        with suppress(UnsafeFileError):
            return self._do_when_free(work)
        with self._lock():
            try:
                return self._do_when_free(work)
            except UnsafeFileError as error:
                reason = error
                self._set_aside()
        log.warning(  # by now, so that who handles it may use the store
            "%s can't be used: %s. It is made anew, and the old file kept as %s.broken",
            *(self._path, reason, self._path),
        )
        return self._do_when_free(work)

    def write(self, work: "Callable[[Connection], _T]") -> _T:
        """Do some work in a transaction. It may be done more than once, where it could not be committed."""

        def transaction(connection: "Connection") -> _T:
            connection.execute("BEGIN IMMEDIATE")
            done = work(connection)
            connection.execute(f"PRAGMA busy_timeout = {COMMIT_SECONDS * 1000:.0f}")
            connection.execute("COMMIT")
            return done

        return self.read(transaction)

    def _do_when_free(self, work: "Callable[[Connection], _T]") -> _T:
        """Wait for other processes, while other threads of this one go on with what they can do."""
        with _forks.guard():
            import sqlite3

        give_up_at = time.monotonic() + BUSY_SECONDS
        while True:
            try:
                self._prepare_file()
                return self._do_now(work)
            except sqlite3.OperationalError as error:
                if "locked" not in str(error) or self._is_in_a_statement() or time.monotonic() > give_up_at:
                    raise
            time.sleep(random.uniform(0.001, 0.02))

    def _do_now(self, work: "Callable[[Connection], _T]") -> _T:
        """Work on a connection of its own, which no thread shares and no fork finds open."""
        import sqlite3

        with _forks.guard():
            try:
                connection = sqlite3.connect(f"{uri(self._path)}?mode=rw", timeout=0, uri=True, isolation_level=None)
                with closing(connection):
                    connection.text_factory = lambda raw: raw.decode(errors="replace")
                    self._create_tables(connection)
                    return work(connection)
            except UnicodeDecodeError:  # of the error message, which cites the file
                raise UnsafeFileError("its schema is damaged") from None
            except (sqlite3.ProgrammingError, sqlite3.DataError):
                raise
            except sqlite3.DatabaseError as error:
                if self._is_of_the_file(error):
                    raise UnsafeFileError(str(error)) from None
                raise

    def _is_in_a_statement(self) -> bool:
        """Whether a signal handler asks, which would wait for the very statement that it interrupted."""
        frame: Optional[FrameType] = sys._getframe(1)  # noqa: SLF001  # inspect is slow to load
        while frame and frame.f_code is not self._do_now.__code__:
            frame = frame.f_back
        return frame is not None

    def _create_tables(self, connection: "Connection") -> None:
        for name, columns in self._tables.items():
            connection.execute(f"CREATE TABLE IF NOT EXISTS {name} ({columns})")
            found = connection.execute(f"PRAGMA table_info({name})").fetchall()
            if [(column, kind.upper(), bool(key)) for _, column, kind, _, _, key in found] != _shape(columns):
                raise UnsafeFileError(f"its table {name} has other columns")
        for name, columns in self._indexes.items():
            connection.execute(f"CREATE INDEX IF NOT EXISTS {name} ON {columns}")

    def _is_of_the_file(self, error: Exception) -> bool:
        if "readonly" in str(error):  # which a damaged header says too
            with open(self._path, "rb") as file:
                return file.read(19)[18:] not in (b"\1", b"\2")
        return not any(words in str(error) for words in NOT_OF_THE_FILE)

    def _set_aside(self) -> None:
        for sidecar in ("-journal", "-wal", "-shm", ""):
            broken = Path(f"{self._path}.broken{sidecar}")
            broken.unlink(missing_ok=True)
            with suppress(FileNotFoundError):
                os.replace(f"{self._path}{sidecar}", broken)

    def _prepare_file(self) -> None:
        """See to it that there is a file of our own, not what somebody else may have put in its place."""
        try:
            status = os.lstat(self._path)
        except FileNotFoundError:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with suppress(FileExistsError), _forks.guard():
                os.close(os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
            status = os.lstat(self._path)
        if stat.S_ISDIR(status.st_mode) or stat.S_ISCHR(status.st_mode) or stat.S_ISBLK(status.st_mode):
            raise OSError(errno.EINVAL, "it is a directory or a device", str(self._path))
        if not stat.S_ISREG(status.st_mode):
            raise UnsafeFileError("it is not a regular file")
        if sys.platform == "win32":
            return
        if status.st_uid != os.geteuid():
            raise PermissionError(errno.EACCES, f"it belongs to another user (uid {status.st_uid})", str(self._path))
        if stat.S_IMODE(status.st_mode) != 0o600 and self._path not in _open_to_others:
            with suppress(OSError):
                os.chmod(self._path, 0o600)
            if os.lstat(self._path).st_mode & 0o077:
                _open_to_others.add(self._path)
                log.warning("others may read %s: its mode can't be set here", self._path)


def uri(path: PurePath) -> str:
    """The address of a file as SQLite takes it, that of a path on another Windows machine too."""
    place = path.as_posix()
    return f"file://{'' if place.startswith('/') else '/'}{quote(os.fsencode(place), safe='/:')}"


def _shape(columns: str) -> list[tuple[Any, ...]]:
    """The name and type of each column, and whether it is the key."""
    words = [column.split() for column in columns.split(", ")]
    return [(word[0], word[1], "PRIMARY" in word) for word in words]
