"""Locks of the operating system: they end with the process that holds them, and a forked child does not have them.

Those of POSIX belong to the process, so its threads are kept apart here. Closing any descriptor of a file ends them, so a
file that is locked is not opened again.
"""

import os
import sys
import weakref
from contextlib import suppress
from io import FileIO
from typing import Optional

from .. import _forks

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class _Locked:
    """The locked files by path. One that its holder lost, being interrupted, is closed, and so open to all again."""

    def __init__(self) -> None:
        self.files: weakref.WeakValueDictionary[str, FileIO] = weakref.WeakValueDictionary()

    def _after_fork(self) -> None:
        for file in list(self.files.values()):
            file.close()
        self.files.clear()


_locked = _Locked()
_forks.reset(_locked)


def locked(path: str) -> Optional[FileIO]:
    """The file, locked, and new if need be; None while another has it."""
    with _forks.guard():
        if path in _locked.files:
            return None
        try:
            file = FileIO(path, "r+", opener=_open)
        except PermissionError:
            if sys.platform == "win32":  # it is being deleted
                return None
            raise
        try:
            _lock(file)
            if os.path.samestat(os.fstat(file.fileno()), os.stat(path)):
                _locked.files[path] = file
                return file
        except (BlockingIOError, PermissionError, FileNotFoundError):
            pass
        except BaseException:
            file.close()
            raise
        file.close()
        return None


def unlock(path: str, file: FileIO) -> None:
    """Remove the file and with it the lock. Who waits for it sees that it has gone, and makes another."""
    with _forks.guard():
        if file.closed:  # in a child
            return
        if sys.platform != "win32":
            with suppress(OSError):
                os.unlink(path)
        file.close()
        del _locked.files[path]
        if sys.platform == "win32":
            with suppress(OSError):  # another has it open
                os.unlink(path)


def _open(path: str, flags: int) -> int:
    return os.open(path, flags | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)


def _lock(file: FileIO) -> None:
    if sys.platform == "win32":
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
