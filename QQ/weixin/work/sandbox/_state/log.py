"""What came in and what went out: the last calls and pushes, kept within bounds, and to be waited for."""

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
MAX_BODY = 256 << 10  # bytes of a body; of a longer one only its size is kept


def _packed(body: bytes) -> bytes:
    return zlib.compress(body if len(body) <= MAX_BODY else json.dumps(f"({len(body)} bytes)").encode(), 1)


def _decoded(packed: bytes) -> Any:
    """JSON, with secrets hidden; of anything else a word that says so."""
    body = zlib.decompress(packed)
    try:
        return json.loads(hidden(body.decode()))
    except (ValueError, RecursionError):
        return f"({len(body)} bytes that are no JSON)" if body else None


@dataclass
class Call:
    """A request and the answer to it.

    number (int): its place among all entries, from 1.
    at (float): when it came in, by the sandbox's clock.
    method, path (str): such as POST, kf/send_msg.
    query (dict): the query, with secrets hidden. request, reply: the hash and the reply, with secrets hidden.
    status (int): the HTTP status. errcode (int or None): that of the reply; None where it is no JSON.
    milliseconds (float): how long the answer took.
    sample (bool): whether the reply is a sample, because no model answers this path.
    fault (bool): whether the sandbox was told to fail it.
    notes (list): what is odd about it, such as fields that the documentation does not know.
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
    sent: bytes = field(default=b"", repr=False)
    got: bytes = field(default=b"", repr=False)
    number: int = 0

    def __post_init__(self) -> None:
        self.sent, self.got = _packed(self.sent), _packed(self.got)

    @property
    def request(self) -> Any:
        return _decoded(self.sent)

    @property
    def reply(self) -> Any:
        return _decoded(self.got)

    @property
    def size(self) -> int:
        return len(self.sent) + len(self.got)


@dataclass
class Push:
    """A message or event that was, or is to be, posted to a callback address.

    at (float): when, by the sandbox's clock. url (str): where to. event (dict): what, before it was sealed.
    tries (int): how often it was posted. outcome (str): "" while it is under way, then such as "ok" or "HTTP 500".
    milliseconds (float): how long the last try took.
    """

    at: float
    url: str
    event: dict[str, Any]
    tries: int = 0
    outcome: str = ""
    milliseconds: float = 0.0
    number: int = 0
    done: threading.Event = field(default_factory=threading.Event, repr=False)
    size = 1024

    def wait(self, timeout: float = 30) -> str:
        """Its outcome, waited for; "" where there is none by then."""
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
        """The entries after that one."""
        with self._changed:
            found = []
            for entry in reversed(self._entries):
                if entry.number <= number:
                    break
                found.append(entry)
            return found[::-1]

    def wait(self, number: int, timeout: float = 30) -> list[Entry]:
        """The entries after that one, waited for; none where there is none by then."""
        with self._changed:
            self._changed.wait_for(lambda: self.last > number, timeout)
        return self.since(number)

    def wait_for(self, wanted: Callable[[Entry], bool], timeout: float = 30, number: int = 0) -> Optional[Entry]:
        """The first entry after that one that is wanted, waited for; None where there is none by then."""
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
