"""What goes out: the query as text, the hash as JSON bytes and whom to blame, the body of an upload."""

import builtins
import errno
import json
import mimetypes
import os
import stat
import tempfile
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO, NamedTuple, Optional, Union
from urllib.parse import quote

from .reason import Unreadable
from .secret import values
from .types import Hash, Path, Query, Token

__all__ = ["Multipart", "Request", "check_hash", "json_bytes", "query_text"]

PIECE = 64 << 10  # bytes read or sent at once


class Request(NamedTuple):
    """One call on its way to the server."""

    method: str
    path: str
    query: Mapping[str, Union[Query, Token]]
    body: "Union[bytes, Multipart, None]" = None
    headers: Mapping[str, str] = {}
    hash: Optional[Hash] = None

    def secrets(self) -> Iterator[str]:
        yield from values(self.query)
        yield from values(self.hash)


def query_text(query: Mapping[str, Any]) -> str:
    return "&".join(f"{name}={_quoted(name, value)}" for name, value in query.items())


def _quoted(name: str, value: Any) -> str:
    if isinstance(value, str):
        try:
            return quote(str.__str__(value), safe="")
        except UnicodeEncodeError:
            raise ValueError(f"{name} holds a lone surrogate, which UTF-8 can't carry") from None
    if isinstance(value, int):
        return str(int(value))
    raise TypeError(f"{name} must be a str or an int, not {_kind(value)}")


def _plain(value: object) -> dict[Any, Any]:
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError


_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_plain).encode


def json_bytes(hash: Any) -> bytes:
    try:
        return _encode(hash).encode()
    except RecursionError:
        raise ValueError("hash is nested too deeply") from None
    except (TypeError, ValueError):
        raise _blame(hash, "hash", ()) from None


def check_hash(hash: Hash) -> None:
    """Raise TypeError or ValueError for a hash that JSON can't hold, naming the field."""
    json_bytes(hash)


def _blame(value: Any, name: str, around: tuple[int, ...]) -> Exception:
    """The error that says which part of the hash JSON can't hold."""
    if id(value) in around:
        return ValueError(f"{name} contains itself")
    around += (id(value),)
    items: list[tuple[str, Any]] = []
    if isinstance(value, Mapping):
        for key, item in value.items():
            if not isinstance(key, (str, int, float, type(None))):
                return TypeError(f"{name} has a key of type {_kind(key)}; JSON keys are strings")
            items += [(f"{name}.{key!s}", item), (f"a key of {name}", key)]
    elif isinstance(value, (list, tuple)):
        items = [(f"{name}[{index}]", item) for index, item in enumerate(value)]
    for field, item in items:
        try:
            _encode(item).encode()
        except (TypeError, ValueError):
            return _blame(item, field, around)
    if isinstance(value, str):
        return ValueError(f"{ascii(name)[1:-1]} holds a lone surrogate, which UTF-8 can't carry")
    if isinstance(value, float):
        return ValueError(f"{name} is {value}, which JSON can't hold")
    if isinstance(value, int):
        return ValueError(f"{name} has too many digits")
    return TypeError(f"{name} is of type {_kind(value)}, which JSON can't hold")


def _kind(value: object) -> str:
    """The name of a type. One that is called like a builtin is told with where it comes from: numpy.bool is no bool."""
    kind = type(value)
    is_like_a_builtin = kind.__module__ != "builtins" and hasattr(builtins, kind.__name__.rstrip("_"))
    return f"{kind.__module__}.{kind.__name__}" if is_like_a_builtin else kind.__name__


class Multipart:
    """The body of an upload: one part `media`, read from the disk while it is sent."""

    def __init__(self, media: Path) -> None:
        if not isinstance(media, (str, os.PathLike)):
            raise TypeError(f"media must be the path of a file, a str or an os.PathLike, not {_kind(media)}")
        self.media = os.fsdecode(media)
        with open(self.media, "rb") as file:
            status = os.fstat(file.fileno())
            self._copy = None if stat.S_ISREG(status.st_mode) and status.st_size else _copied(file)
        self.size = self._copy.seek(0, os.SEEK_END) if self._copy else status.st_size
        name = os.path.basename(self.media)
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        for character, escape in (('"', "%22"), ("\r", "%0D"), ("\n", "%0A")):
            name = name.replace(character, escape)
        boundary = os.urandom(16).hex()
        self.content_type = f"multipart/form-data; boundary={boundary}"
        self.head = (
            f"--{boundary}\r\n"
            f'Content-Disposition: form-data; name="media"; filename="{name}"; filelength={self.size}\r\n'
            f"Content-Type: {kind}\r\n\r\n"
        ).encode("utf-8", "surrogateescape")
        self.tail = f"\r\n--{boundary}--\r\n".encode()

    def __len__(self) -> int:
        return len(self.head) + self.size + len(self.tail)

    def __iter__(self) -> Iterator[bytes]:
        yield self.head
        try:
            if self._copy:
                self._copy.seek(0)
                yield from self._pieces(self._copy)
            else:
                with open(self.media, "rb") as file:
                    yield from self._pieces(file)
        except OSError as error:
            raise Unreadable(f"media {self.media!r} was not sent to its end: {error.strerror}") from None
        yield self.tail

    def _pieces(self, file: BinaryIO) -> Iterator[bytes]:
        left = self.size
        while left:
            piece = file.read(min(PIECE, left))
            if not piece:
                raise OSError(errno.EIO, "it became shorter")
            left -= len(piece)
            yield piece


def _copied(source: BinaryIO) -> "BinaryIO":
    """A copy of what tells no size beforehand: a pipe, standard input, a file of /proc."""
    copy = tempfile.SpooledTemporaryFile(max_size=1 << 20)  # noqa: SIM115, closed with the upload that holds it
    for piece in iter(lambda: source.read(PIECE), b""):
        copy.write(piece)
    return copy  # type: ignore[return-value]
