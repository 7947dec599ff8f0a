"""An SQLite file with the tables of a store, made anew where it can't be used."""

import errno
import logging
import os
import stat
import sys
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from typing import Any, Callable

from .. import _forks

BUSY = 10.0  # seconds that a statement waits for those of other processes

log = logging.getLogger("QQ.weixin.work.store")


class UnsafeFileError(Exception):
    """A file that values must not be kept in."""


class Database:
    """The file at a path. schema: what it holds, as CREATE takes it. lock: lets one process at a time make it anew."""

    def __init__(self, path: Path, schema: tuple[str, ...], lock: Callable[[], AbstractContextManager[bool]]) -> None:
        self._path = path
        self._schema = schema
        self._lock = lock

    def run(self, statement: str, *values: Any) -> tuple[list[Any], int]:
        """The rows that a statement gives and the number of those that it changed."""
        with suppress(UnsafeFileError):
            return self._execute(statement, values)
        with self._lock():
            try:
                return self._execute(statement, values)
            except UnsafeFileError as error:
                log.warning("%s is made anew: %s", self._path, error)
                for sidecar in ("-journal", "-wal", "-shm", ""):
                    Path(f"{self._path}{sidecar}").unlink(missing_ok=True)
                return self._execute(statement, values)

    def _execute(self, statement: str, values: tuple[Any, ...]) -> tuple[list[Any], int]:
        """Run a statement on a connection of its own, which no thread shares and no fork catches open."""
        with _forks.guard():
            import sqlite3

            self._create()
            connection = sqlite3.connect(f"{self._path.as_uri()}?mode=rw", timeout=BUSY, uri=True, isolation_level=None)
            try:
                connection.text_factory = lambda raw: raw.decode(errors="replace")
                for part in self._schema:
                    connection.execute(f"CREATE {part}")
                cursor = connection.execute(statement, values)
                return cursor.fetchall(), cursor.rowcount
            except sqlite3.OperationalError:
                raise
            except sqlite3.DatabaseError as error:
                raise UnsafeFileError(str(error)) from None
            finally:
                connection.close()

    def _create(self) -> None:
        """See to it that there is a file of our own, not what somebody else may have put in its place."""
        try:
            status = os.lstat(self._path)
        except FileNotFoundError:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with suppress(FileExistsError):
                os.close(os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
            return
        if stat.S_ISDIR(status.st_mode) or stat.S_ISCHR(status.st_mode) or stat.S_ISBLK(status.st_mode):
            raise OSError(errno.EINVAL, "it is a directory or a device", str(self._path))
        if not stat.S_ISREG(status.st_mode):
            raise UnsafeFileError("it is no regular file")
        if sys.platform != "win32" and status.st_mode & 0o077:
            raise UnsafeFileError("others may read or write it")
