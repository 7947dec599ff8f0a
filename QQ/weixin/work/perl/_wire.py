"""The messages between a Perl script and its Python process: a length, and fields of bytes, each after its length."""

import os
import select
import socket
import struct
import sys
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, NoReturn

__all__ = ["Message", "Wire", "fields_of", "packed"]

LENGTH = struct.Struct("!I")
PIECE = 64 << 10  # bytes received at once

Message = list[bytes]


class Wire:
    """The socket to the Perl script, which is standard input."""

    def __init__(self, script: int) -> None:
        self.socket = socket.socket(fileno=0)
        self.watched: list[Any] = [self.socket]
        self._data = bytearray()  # received, and not yet asked for
        # A child that the script has forked may hold the socket open long after the script itself has ended.
        with suppress(AttributeError, OSError):  # where the system can't tell of that end
            self.watched.append(os.pidfd_open(script))

    def get(self) -> Message:
        (length,) = LENGTH.unpack(self._read(LENGTH.size))
        return list(fields_of(self._read(length)))

    def _read(self, size: int) -> bytes:
        while len(self._data) < size:
            if self.socket not in select.select(self.watched, [], [])[0]:
                _end()
            try:
                received = self.socket.recv(PIECE)
            except OSError:
                received = b""
            if not received:
                _end()
            self._data += received
        data = bytes(self._data[:size])
        del self._data[:size]
        return data

    def put(self, *fields: bytes) -> None:
        try:
            self.socket.sendall(packed(packed(*fields)))
        except OSError:
            _end()


def packed(*fields: bytes) -> bytes:
    return b"".join(LENGTH.pack(len(field)) + field for field in fields)


def fields_of(data: bytes) -> Iterator[bytes]:
    at = 0
    while at < len(data):
        begin = at + LENGTH.size
        at = begin + LENGTH.unpack_from(data, at)[0]
        yield data[begin:at]


def _end() -> NoReturn:
    sys.stderr.flush()
    os._exit(0)
