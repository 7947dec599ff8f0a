"""The log: the last calls and pushes, bounded in number and size. Tests can wait for entries."""

import json
import threading
import time
import zlib
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Optional, Union

from ..._http.secret import hidden

__all__ = ["Call", "Entry", "Log", "Push"]

MAX_ENTRIES = 2000
MAX_BYTES = 32 << 20
MAX_BODY = 256 << 10  # bytes; of a longer body only the size is kept


def _packed(body: bytes) -> bytes:
    return zlib.compress(body if len(body) <= MAX_BODY else json.dumps(f"({len(body)} bytes)").encode(), 1)


def _decoded(packed: bytes) -> Any:
    """The JSON of a body with secrets hidden; for another body, a text with its size."""
    body = zlib.decompress(packed)
    try:
        return json.loads(hidden(body.decode()))
    except (ValueError, RecursionError):
        return f"({len(body)} bytes that are not JSON)" if body else None


@dataclass
class Call:
    """A request and its reply.

    number (int): its number among all entries, from 1.
    at (float): the time of the request, by the sandbox's clock.
    method, path (str): such as POST, kf/send_msg.
    query (dict): the query, with secrets hidden. request, reply: the hash and the reply, with secrets hidden.
    status (int): the HTTP status. errcode (int or None): the errcode of the reply; None if it is not JSON.
    milliseconds (float): how long the reply took.
    sample (bool): whether it is a sample reply, since there is no model for this path.
    fault (bool): whether a fault of fail() applied to it.
    notes (list): remarks, such as fields that are not documented.
    """

    at: float
    method: str
    path: str
    query: dict[str, str]
    status: int
    errcode: Optional[int]
    milliseconds: float
    sample: bool = False
    fault: bool = False
    notes: list[str] = field(default_factory=list)
    request_body: bytes = field(default=b"", repr=False)  # both bodies are kept compressed
    reply_body: bytes = field(default=b"", repr=False)
    number: int = 0

    def __post_init__(self) -> None:
        self.request_body, self.reply_body = _packed(self.request_body), _packed(self.reply_body)

    def __repr__(self) -> str:
        return f"Call({self.method} {self.path} {self.query} {self.request} -> {self.reply})"

    @property
    def request(self) -> Any:
        return _decoded(self.request_body)

    @property
    def reply(self) -> Any:
        return _decoded(self.reply_body)

    @property
    def size(self) -> int:
        return len(self.request_body) + len(self.reply_body)


@dataclass
class Push:
    """A message or event for a callback address.

    at (float): the time of the push, by the sandbox's clock. url (str): the address. event (dict): the message or event
        before encryption.
    tries (int): how many times it was sent. outcome (str): "" until it is done, then for example "ok" or "HTTP 500".
    milliseconds (float): how long the last try took.
    """

    at: float
    url: str
    event: dict[str, Any]
    tries: int = 0
    outcome: str = ""
    milliseconds: float = 0.0
    number: int = 0
    callback: Any = field(default=None, repr=False)  # where and how it was pushed
    done: threading.Event = field(default_factory=threading.Event, repr=False)
    size = 1024

    def wait(self, timeout: float = 30) -> str:
        """Wait until the push is done. Returns the outcome, "" after the timeout."""
        self.done.wait(timeout)
        return self.outcome


Entry = Union[Call, Push]


class Log:
    """The last entries, in order."""

    def __init__(self) -> None:
        self._entries: deque[Entry] = deque()
        self._bytes = 0
        self._changed = threading.Condition()
        self.last: int = 0

    def add(self, entry: Entry) -> None:
        with self._changed:
            self.last += 1
            entry.number = self.last
            self._entries.append(entry)
            self._bytes += entry.size
            while len(self._entries) > MAX_ENTRIES or self._bytes > MAX_BYTES:
                self._bytes -= self._entries.popleft().size
            self._changed.notify_all()

    def since(self, number: int = 0) -> list[Entry]:
        """The entries with a greater number."""
        with self._changed:
            entries = []
            for entry in reversed(self._entries):
                if entry.number <= number:
                    break
                entries.append(entry)
            return entries[::-1]

    def wait(self, number: int, timeout: float = 30) -> list[Entry]:
        """Wait for entries with a greater number. Returns them, or an empty list after the timeout."""
        with self._changed:
            self._changed.wait_for(lambda: self.last > number, timeout)
        return self.since(number)

    def wait_for(self, wanted: Callable[[Entry], bool], timeout: float = 30, number: int = 0) -> Optional[Entry]:
        """Wait for an entry with a greater number for which wanted(entry) is true. None after the timeout."""
        until = time.monotonic() + timeout
        while True:
            for entry in self.since(number):
                number = entry.number
                if wanted(entry):
                    return entry
            left = until - time.monotonic()
            if left <= 0:
                return None
            self.wait(number, left)

    def calls(self) -> list[Call]:
        return [entry for entry in self.since() if isinstance(entry, Call)]

    def pushes(self) -> list[Push]:
        return [entry for entry in self.since() if isinstance(entry, Push)]
