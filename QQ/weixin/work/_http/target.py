"""Where a download goes: to an open file as it comes in, or to a path, where it is whole or not at all."""

import errno
import io
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, BinaryIO, Optional

from .reason import DownloadError

__all__ = ["Draft", "opened"]


@contextmanager
def opened(to: Any) -> "Iterator[Draft]":
    """A file to write to. What was written to a path is there only once it is kept."""
    if hasattr(to, "write"):
        _check_that_it_takes_bytes(to)
        yield Draft(to, None)
        return
    if not isinstance(to, (str, os.PathLike)):
        raise TypeError(f"to must be a path or an open binary file, not {type(to).__name__}")
    path = os.path.realpath(to)
    if not os.fspath(to):
        raise ValueError("to must be a path, not an empty one")
    if os.path.exists(path) and not os.path.isfile(path):  # a device or a pipe, which must not be replaced
        with open(path, "wb") as file:
            yield Draft(file, None)
        return
    draft = os.path.join(os.path.dirname(path), f".{os.urandom(16).hex()}.part")
    with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666), "wb") as file:
        try:
            with suppress(FileNotFoundError):
                os.chmod(draft, stat.S_IMODE(os.stat(path).st_mode))
            yield Draft(file, (draft, path))
        finally:
            file.close()
            with suppress(FileNotFoundError):  # it was kept
                os.unlink(draft)


def _check_that_it_takes_bytes(file: Any) -> None:
    try:
        file.write(b"")
    except TypeError:
        raise TypeError("to must be open in binary mode, as open(path, 'wb') has it") from None
    except ValueError:  # io.UnsupportedOperation is one
        raise ValueError("to is a file that was closed, or that is not open for writing") from None


class Draft:
    """What has been written, and where it is to go."""

    def __init__(self, file: BinaryIO, move: Optional[tuple[str, str]]) -> None:
        self.file = file
        self.size = 0
        self._move = move

    def write(self, data: bytes) -> None:
        left = memoryview(data)
        try:
            while left:
                left = left[self._written(bytes(left)) :]
        except Exception as error:  # whatever a library raises, a call must not
            why = getattr(error, "strerror", None) or str(error) or type(error).__name__
            raise DownloadError(f"the file that came in could not be written: {why}") from None
        self.size += len(data)

    def _written(self, data: bytes) -> int:
        """How much of it was written; an unbuffered file may take a part."""
        written: Any = self.file.write(data)
        if written == 0 or (written is None and isinstance(self.file, io.RawIOBase)):
            raise BlockingIOError(errno.EAGAIN, "it takes no more")
        return written if isinstance(written, int) else len(data)

    def keep(self) -> None:
        getattr(self.file, "flush", bool)()
        if self._move is not None:
            self.file.close()
            os.replace(*self._move)
