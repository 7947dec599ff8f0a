"""The body of an upload: one part `media`, from a path, an open file or memory, read while it is sent."""

import errno
import io
import mimetypes
import os
import re
import stat
import tempfile
from collections.abc import Iterator
from typing import Any, BinaryIO, Optional

from .reason import UploadError
from .types import Media, kind

__all__ = ["Multipart"]

PIECE = 64 << 10  # bytes read or sent at once
IN_MEMORY = 1 << 20  # bytes of a pipe that are kept in memory; more goes to a temporary file


class Multipart:
    """What __iter__ gives, any number of times, is the whole body.

    media (str): the path where it is a file on disk, else the name shown to people.
    """

    def __init__(self, media: Media) -> None:
        self.media, content = _named(media)
        if "\0" in self.media:
            raise ValueError("the name of the media holds a NUL, which no file has")
        name = os.path.basename(self.media) if content is None else self.media
        try:
            self._file, self._start, self.size = _at_disk(self.media) if content is None else _in_hand(content)
        except OSError as error:
            raise UploadError(f"media {self.media!r}: {error.strerror or error}") from None
        except (TypeError, ValueError):
            raise
        except Exception as error:  # whatever a library raises, a call must not
            raise UploadError(f"media {self.media!r}: {type(error).__name__}: {error}") from None
        content_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
        for character, escape in (('"', "%22"), ("\r", "%0D"), ("\n", "%0A")):
            name = name.replace(character, escape)
        boundary = os.urandom(16).hex()
        self.content_type = f"multipart/form-data; boundary={boundary}"
        head = (
            f"--{boundary}\r\n"
            f'Content-Disposition: form-data; name="media"; filename="{name}"; filelength={self.size}\r\n'
            f"Content-Type: {content_type}\r\n\r\n"
        )
        try:
            self.head = head.encode("utf-8", "surrogateescape")
        except UnicodeEncodeError:
            raise ValueError("the name of the media holds a lone surrogate, which UTF-8 can't carry") from None
        self.tail = f"\r\n--{boundary}--\r\n".encode()

    def __len__(self) -> int:
        return len(self.head) + self.size + len(self.tail)

    def __iter__(self) -> Iterator[bytes]:
        yield self.head
        try:
            if self._file is None:
                with open(self.media, "rb") as file:
                    yield from self._pieces(file)
            else:
                self._file.seek(self._start)
                yield from self._pieces(self._file)
        except Exception as error:  # whatever a library raises, a call must not
            why = getattr(error, "strerror", None) or str(error) or type(error).__name__
            raise UploadError(f"media {self.media!r} was not sent to its end: {why}") from None
        yield self.tail

    def _pieces(self, file: BinaryIO) -> Iterator[bytes]:
        left = self.size
        while left:
            piece = file.read(min(PIECE, left))
            if not piece:
                raise OSError(errno.EIO, "it became shorter")
            left -= len(piece)
            yield piece


Source = tuple[Optional[BinaryIO], int, int]  # the file, where to begin, how much to send


def _named(media: Any) -> tuple[str, Any]:
    """The path, or the name and the content."""
    if isinstance(media, (str, os.PathLike)):
        return os.fsdecode(media), None
    if hasattr(media, "read"):
        name = getattr(media, "name", None)
        return (os.path.basename(name) if isinstance(name, str) else "") or "media", media
    if isinstance(media, tuple) and len(media) == 2:
        name, content = media
        if not isinstance(name, str):
            raise TypeError(f"media[0] must be the name of the file, a str, not {kind(name)}")
        if not name:
            raise ValueError("media[0] must be the name of the file, and is empty")
        if re.search(r"[/\\]", name):
            raise ValueError(f"media[0] must be the name of the file without a path, not {name!r}")
        if isinstance(content, (bytes, bytearray, memoryview)):
            return name, io.BytesIO(bytes(content))
        if hasattr(content, "read"):
            return name, content
        raise TypeError(f"media[1] must be bytes or an open binary file, not {kind(content)}")
    raise TypeError(f"media must be a path, an open binary file, or (name, bytes or file), not {kind(media)}")


def _at_disk(path: str) -> Source:
    with open(path, "rb") as file:
        status = os.fstat(file.fileno())
        if stat.S_ISREG(status.st_mode) and status.st_size:
            return None, 0, status.st_size
        return _copied(file)


def _in_hand(file: Any) -> Source:
    is_read = False
    try:
        if not isinstance(file.read(0), bytes):
            raise TypeError("media must be open in binary mode, as open(path, 'rb') has it")
        if hasattr(file, "seekable") and file.seekable():
            start = file.tell()
            file.seek(0, os.SEEK_END)
            end = file.tell()
            file.seek(start)
            if start < end:
                return file, start, end - start
            is_read = start > 0
    except io.UnsupportedOperation:
        raise ValueError("media must be open for reading, as open(path, 'rb') has it") from None
    except ValueError:
        raise ValueError("media is a file that was closed") from None
    if is_read:
        raise ValueError("media is a file at its end, so nothing would be sent: seek(0) puts it back to its start")
    return _copied(file)


class _Copy(tempfile.SpooledTemporaryFile):  # type: ignore[type-arg]
    """Closed with the upload that holds it."""

    def __del__(self) -> None:
        self.close()


def _copied(source: BinaryIO) -> Source:
    """A copy of what tells no size beforehand: a pipe, standard input, a file of /proc."""
    copy: Any = _Copy(max_size=IN_MEMORY)
    for piece in iter(lambda: source.read(PIECE), b""):
        copy.write(piece)
    return copy, 0, copy.tell()
