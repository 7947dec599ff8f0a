"""The body of a request, by its Content-Length or in chunks; and how long a request may take to come."""

import io
import re
import socket
import time
from collections.abc import Iterator
from email.message import Message
from io import BufferedIOBase
from typing import Optional

__all__ = ["MAX_BODY", "BodyError", "Incoming", "read_body"]

MAX_BODY = 64 << 20
MAX_TRAILERS = 100


class BodyError(Exception):
    """The body can't be read: the HTTP status, and the reason."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason


class Incoming(io.RawIOBase):
    """What comes on a connection. A whole request has to come within `seconds` after its first byte, and that as long after the last one."""

    def __init__(self, connection: socket.socket, seconds: float) -> None:
        self._connection = connection
        self._seconds = seconds
        self._until: Optional[float] = None  # None: nothing of a request has come yet

    def next_request(self) -> None:
        self._until = None
        self._connection.settimeout(self._seconds)

    def without_end(self) -> None:
        """From here on there are no requests."""
        self._until = float("inf")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "memoryview") -> int:  # type: ignore[override]
        if self._until is None:
            count = self._connection.recv_into(buffer)
            self._until = time.monotonic() + self._seconds
            return count
        if self._until < float("inf"):
            left = self._until - time.monotonic()
            if left <= 0:
                raise socket.timeout("the request takes too long to come")
            self._connection.settimeout(left)
        return self._connection.recv_into(buffer)


def read_body(headers: Message, read: BufferedIOBase) -> bytes:
    lengths = headers.get_all("Content-Length", [])
    codings = [coding.strip().lower() for coding in headers.get_all("Transfer-Encoding", [])]
    if codings == ["chunked"] and not lengths:
        return b"".join(_chunks(read))
    if not lengths and not codings:
        raise BodyError(411, "a POST needs one Content-Length")
    if len(lengths) != 1 or codings or not re.fullmatch("[0-9]{1,18}", lengths[0]):
        raise BodyError(400, "the Content-Length is none")
    length = int(lengths[0])
    if length > MAX_BODY:
        raise BodyError(413, f"the body is longer than {MAX_BODY} bytes")
    body = read.read(length)
    if len(body) < length:
        raise BodyError(400, "the body is shorter than its Content-Length")
    return body


def _chunks(read: BufferedIOBase) -> Iterator[bytes]:
    left = MAX_BODY
    while True:
        head = re.fullmatch(rb"([0-9a-fA-F]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n", read.readline(4096))
        if head is None:
            raise BodyError(400, "a chunk of the body has no size")
        size = int(head[1], 16)
        if size == 0:
            break
        left -= size
        if left < 0:
            raise BodyError(413, f"the body is longer than {MAX_BODY} bytes")
        yield read.read(size)
        if read.readline(2) not in (b"\r\n", b"\n"):
            raise BodyError(400, "a chunk of the body is not as long as it says")
    for _ in range(MAX_TRAILERS):
        if read.readline(4096) in (b"\r\n", b"\n", b""):
            return
    raise BodyError(400, f"more than {MAX_TRAILERS} lines behind the body")
