"""The frames of a bot's connection: what is sent, and who waits for which answer."""

import secrets
import socket
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from enum import Enum
from typing import Any, Callable, NamedTuple, Optional

from .._http import Reply
from ..errors import Failure, errcode_of
from ._bot_tasks import FOREVER, Lines, Steps, Wake
from ._seal import to_sent_json

__all__ = ["CutFailure", "End", "Kind", "Link", "UnsentFailure"]

ANSWER_SECONDS = 10.0  # that a frame waits for its answer


class Kind(Enum):
    """What the end of a connection means."""

    BROKEN = "connect again"
    REFUSED = "it would be refused again"
    REPLACED = "another connection of the bot has taken its place"
    CLOSED = "close() was called"


class End(NamedTuple):
    """How a connection ended."""

    kind: Kind
    reason: str


class UnsentFailure(Failure):
    """A Failure before a whole frame was sent, so the same can be sent later."""


class CutFailure(Failure):
    """A Failure where the connection ended before the answer: whether the frame has arrived, nobody knows."""


class _Asked:
    """A frame that was sent."""

    def __init__(self, wake: Wake) -> None:
        self.wake = wake
        self.answer: Optional[Mapping[str, Any]] = None


class Link:
    """A connection that is open. Any thread may send over it; one receives."""

    def __init__(self, websocket: Any) -> None:
        self._websocket = websocket
        self._lines = Lines()  # by req_id: one frame at a time waits for its answer
        self._asked: dict[str, _Asked] = {}  # by req_id
        self._ending = threading.Lock()
        self._over = threading.Event()
        self.ended: Optional[End] = None

    def asking(
        self,
        wake: Wake,
        cmd: str,
        body: Optional[Mapping[str, Any]] = None,
        req_id: Any = "",
        seconds: float = 0.0,
        sent: Callable[[], None] = lambda: None,
    ) -> Steps[Reply]:
        """Send a frame and wait for its answer: {"errcode": ..., "errmsg": ..., and what its body has}.

        A frame whose req_id is still without the answer to another one waits for it. sent() is called when it is on its
        way. seconds: that its answer may take; 10 by default. Raises CallbackError for what JSON can't hold.
        """
        id = req_id or f"{cmd}_{int(time.time() * 1000)}_{secrets.token_hex(4)}"
        frame = {"cmd": cmd, "headers": {"req_id": id}, **({} if body is None else {"body": body})}
        text, name, asked = to_sent_json(frame), str(id), _Asked(wake)
        self._lines.join(name, wake)
        try:
            while self.ended is None and not self._lines.is_first(name, wake):
                if (earlier := self._asked.get(name)) is not None and earlier.answer is not None:
                    earlier.wake()
                yield FOREVER
            self._asked[name] = asked
            if self.ended is not None:
                return UnsentFailure(f"{cmd} was not sent: {self.ended.reason}")
            try:
                self._websocket.send(text)
            except Exception:  # the library has several; the thread that receives tells why
                return UnsentFailure(f"{cmd} was not sent: the connection broke")
            sent()
            seconds = seconds or ANSWER_SECONDS
            until = time.monotonic() + seconds
            while asked.answer is None and self.ended is None and (left := until - time.monotonic()) > 0:
                yield left
        finally:
            if self._asked.get(name) is asked:
                del self._asked[name]
            self._lines.leave(name, wake)
        if asked.answer is not None:
            return _reply(asked.answer)
        if self.ended is not None:
            return CutFailure(f"{cmd} was sent, and the connection ended before the answer: {self.ended.reason}")
        return Failure(f"{cmd} was not answered within {seconds:g} s")

    def answer(self, frame: Mapping[str, Any]) -> bool:
        """Hand an answer to who waits for it; False where nobody does."""
        headers = frame.get("headers")
        name = str(headers.get("req_id")) if isinstance(headers, Mapping) else ""
        asked = self._asked.get(name)
        if asked is not None:
            asked.answer = asked.answer or frame
            asked.wake(errcode_of(frame) == 0 and not self._lines.is_followed(name))
        return asked is not None

    def end(self, kind: Kind, reason: str) -> None:
        """End the connection, if it has not ended; those who wait for answers get none."""
        with self._ending:
            self.ended = self.ended or End(kind, reason)
        self._over.set()
        for asked in list(self._asked.values()):
            asked.wake()
        self._lines.wake_all()
        with suppress(OSError):  # which also ends the wait of who sends to a machine that is gone
            self._websocket.socket.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """End the connection as WebSocket has it: the server is told."""
        with self._ending:
            self.ended = self.ended or End(Kind.CLOSED, "close() was called")
        with suppress(Exception):
            self._websocket.close()
        self.end(Kind.CLOSED, "")

    def wait(self, seconds: float) -> bool:
        """Whether the connection ends within this time."""
        return self._over.wait(seconds)


def _reply(frame: Mapping[str, Any]) -> Reply:
    body = frame.get("body")
    outcome = {"errcode": frame.get("errcode", 0), "errmsg": frame.get("errmsg", "")}
    return {**outcome, **(body if isinstance(body, Mapping) else {})}
