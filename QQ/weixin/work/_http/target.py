"""Where a download goes: to an open file as it comes in, or to a path, where it is whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, BinaryIO, Optional

from .reason import Unwritable

__all__ = ["Draft", "opened"]


@contextmanager
def opened(to: Any) -> "Iterator[Draft]":
    """A file to write to. What was written to a path is there only once it is kept."""
    if hasattr(to, "write"):
        yield Draft(to, None)
        return
    if not isinstance(to, (str, os.PathLike)):
        raise TypeError(f"to must be a path or an open binary file, not {type(to).__name__}")
    path = os.fsdecode(to)
    if os.path.exists(path) and not os.path.isfile(path):  # a device or a pipe, which must not be replaced
        with open(path, "wb") as file:
            yield Draft(file, None)
        return
    draft = os.path.join(os.path.dirname(path), f".{os.path.basename(path)}.{os.urandom(8).hex()}.part")
    with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666), "wb") as file:
        try:
            yield Draft(file, (draft, path))
        finally:
            file.close()
            with suppress(FileNotFoundError):  # it was kept
                os.unlink(draft)


class Draft:
    """What has been written, and where it is to go."""

    def __init__(self, file: BinaryIO, move: Optional[tuple[str, str]]) -> None:
        self.file = file
        self.size = 0
        self._move = move

    def write(self, data: bytes) -> None:
        try:
            self.file.write(data)
        except OSError as error:
            raise Unwritable(f"the file that came in could not be written: {error.strerror or error}") from None
        self.size += len(data)

    def keep(self) -> None:
        self.file.flush()
        if self._move is not None:
            self.file.close()
            os.replace(*self._move)
