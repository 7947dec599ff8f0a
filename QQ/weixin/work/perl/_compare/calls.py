"""The calls of all processes below a command: each process has a file of its own in one folder."""

import os
import tempfile
import time
from collections.abc import Iterable, Iterator
from typing import IO, NamedTuple, Optional

from .._call import Call
from .._wire import LENGTH, Message, fields_of, packed

__all__ = ["Calls", "KeptCall", "Requests", "messages", "requests_of", "text"]

Requests = list[Message]  # method, address, Content-Type, Range, names of other headers and body of each


class KeptCall(NamedTuple):
    """A call of the port."""

    function: str  # QQ::weixin::work::user::get
    credential: str  # the first argument, which nobody may see
    answer: str  # why nothing was sent, where that is so
    requests: Requests


class Calls:
    """The calls of this process."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._file: Optional[int] = None

    def keep(self, call: Call, answer: Message) -> None:
        """To be called before Perl has its answer, since it may end then."""
        if self._file is None:
            self._file = tempfile.mkstemp(prefix=f"{time.time_ns():020}-", dir=self._folder)[0]
        function = f"{call.module}.{call.name}".replace(".", "::").encode()
        credential = call.given[0][0][1:] if call.given else b""
        why = answer[1] if answer[0] == b"error" else answer[2] if answer[0] == b"failure" else b""
        requests = [field for request in call.requests for field in request]
        message = packed(packed(function, call.directory, call.frozen, credential, why, *requests))
        while message:
            message = message[os.write(self._file, message) :]

    @staticmethod
    def read(paths: Iterable[str]) -> Iterator[KeptCall]:
        for path in paths:
            with open(path, "rb") as file:
                for function, _, _, credential, why, *requests in messages(file):
                    yield KeptCall(text(function), text(credential), text(why), requests_of(requests))


def messages(file: IO[bytes]) -> Iterator[Message]:
    """Those of a file, which may be cut off where a process was killed."""
    while len(length := file.read(LENGTH.size)) == LENGTH.size:
        message = file.read(LENGTH.unpack(length)[0])
        if len(message) == LENGTH.unpack(length)[0]:
            yield list(fields_of(message))


def text(field: bytes) -> str:
    return field.decode("utf-8", "replace")


def requests_of(fields: Message) -> Requests:
    """The requests of a call but those for the pieces of a file, which the original can't get."""
    requests = [fields[at : at + 6] for at in range(0, len(fields), 6)]
    return [request for request in requests if not request[3]]
