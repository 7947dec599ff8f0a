"""The frames of a bot's connection: what is sent, and who waits for which answer."""

import secrets
import socket
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from enum import Enum
from typing import Any, NamedTuple, Optional

from .._http import Reply
from ..errors import Failure
from ._seal import to_sent_json

__all__ = ["End", "Kind", "Link", "UnsentFailure"]

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


class _Answer:
    def __init__(self) -> None:
        self.arrived = threading.Event()
        self.frame: Optional[Mapping[str, Any]] = None


class Link:
    """A connection that is open. Any thread may send over it; one receives."""

    def __init__(self, websocket: Any) -> None:
        self._websocket = websocket
        self._changed = threading.Condition()
        self._waiting: dict[str, _Answer] = {}  # by req_id
        self._over = threading.Event()
        self.ended: Optional[End] = None

    def ask(
        self, cmd: str, body: Optional[Mapping[str, Any]] = None, req_id: str = "", seconds: float = ANSWER_SECONDS
    ) -> Reply:
        """Send a frame and wait for its answer: {"errcode": ..., "errmsg": ..., and what its body has}.

        A frame whose req_id is still without the answer to another one waits for it. Raises CallbackError for what JSON
        can't hold.
        """
        id = req_id or f"{cmd}_{int(time.time() * 1000)}_{secrets.token_hex(4)}"
        frame = {"cmd": cmd, "headers": {"req_id": id}, **({} if body is None else {"body": body})}
        text = to_sent_json(frame)
        answer = _Answer()
        with self._changed:
            is_free = self._changed.wait_for(lambda: id not in self._waiting or self._over.is_set(), seconds)
            if self.ended is not None:
                return UnsentFailure(f"{cmd} was not sent: {self.ended.reason}")
            if not is_free:
                return UnsentFailure(f"{cmd} was not sent: the frame before it has no answer yet")
            self._waiting[id] = answer
        try:
            self._websocket.send(text)
        except Exception:  # the library has several; the thread that receives tells why
            return UnsentFailure(f"{cmd} was not sent: the connection broke")
        else:
            answer.arrived.wait(seconds)
        finally:
            with self._changed:
                self._waiting.pop(id, None)
                self._changed.notify_all()
        if answer.frame is not None:
            return _reply(answer.frame)
        if self.ended is not None:
            return Failure(f"{cmd} was sent, and the connection ended before the answer: {self.ended.reason}")
        return Failure(f"{cmd} was not answered within {seconds:g} s")

    def answer(self, frame: Mapping[str, Any]) -> None:
        """Hand an answer to who waits for it."""
        headers = frame.get("headers")
        waiting = self._waiting.get(str(headers.get("req_id")) if isinstance(headers, Mapping) else "")
        if waiting is not None:
            waiting.frame = frame
            waiting.arrived.set()

    def end(self, kind: Kind, reason: str) -> None:
        """End the connection, if it has not ended; those who wait for answers get none."""
        with self._changed:
            if self.ended is None:
                self.ended = End(kind, reason)
            self._over.set()
            for answer in self._waiting.values():
                answer.arrived.set()
            self._changed.notify_all()
        with suppress(OSError):  # which also ends the wait of who sends to a machine that is gone
            self._websocket.socket.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """End the connection as WebSocket has it: the server is told."""
        with self._changed:
            self.ended = self.ended or End(Kind.CLOSED, "close() was called")
        with suppress(Exception):
            self._websocket.close()
        self.end(Kind.CLOSED, "")

    def wait(self, seconds: float) -> bool:
        """Whether the connection ends within this time."""
        return self._over.wait(seconds)


def _reply(frame: Mapping[str, Any]) -> Reply:
    body = frame.get("body")
    told = {"errcode": frame.get("errcode", 0), "errmsg": frame.get("errmsg", "")}
    return {**told, **(body if isinstance(body, Mapping) else {})}
