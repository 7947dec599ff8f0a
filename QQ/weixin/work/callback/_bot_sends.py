"""Sending to a bot's chats: no more than WeCom takes, over the connection that is there."""

import threading
import time
from collections import deque
from collections.abc import Mapping
from typing import Any, Callable, Optional

from .._http import Reply
from ._bot_frames import Link, UnsentFailure

__all__ = ["Pacer", "Sender"]

MOST = ((30, 60.0), (1000, 3600.0))  # messages to one chat, in so many seconds
SEND_SECONDS = 30.0  # that a connection is waited for, to send

Connected = Callable[[float], Any]  # the Link; or a Failure, when there is none by then


class Pacer:
    """Who may send to which chat, and when."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sent: dict[str, deque[float]] = {}
        self._sweep_at = 1000

    def take(self, chat: str, reserved: int = 0) -> float:
        """Take leave to send a message: 0 where it is given, else the seconds until there may be one.

        reserved: how many of a minute's messages are left for others.
        """
        now = time.monotonic()
        with self._lock:
            if len(self._sent) >= self._sweep_at:
                self._sweep(now)
            sent = self._sent.setdefault(chat, deque(maxlen=MOST[-1][0]))
            for count, seconds in MOST:
                most = count - reserved if count == MOST[0][0] else count
                if len(sent) >= most and (until := sent[-most] + seconds) > now:
                    return until - now
            sent.append(now)
        return 0.0

    def _sweep(self, now: float) -> None:
        oldest = now - MOST[-1][1]
        self._sent = {chat: sent for chat, sent in self._sent.items() if sent and sent[-1] > oldest}
        self._sweep_at = max(1000, 2 * len(self._sent))


class Sender:
    """Sends frames, each when its chat may have it and a connection is there."""

    def __init__(self, connected: Connected, over: threading.Event) -> None:
        self.pacer = Pacer()
        self._connected = connected
        self.over = over  # set when there will be no connection any more

    def ask(
        self, cmd: str, body: Mapping[str, Any], chat: Optional[str] = None, req_id: str = "", seconds: float = 0.0
    ) -> Reply:
        """Send a frame and wait for its answer, after the messages before it in the chat.

        seconds: for how long a connection is waited for. What was sent is not sent again.
        """
        if chat is not None:
            while wait := self.pacer.take(chat):
                if self.over.wait(wait):
                    break
        return self.ask_now(cmd, body, req_id, seconds or SEND_SECONDS)

    def ask_now(self, cmd: str, body: Mapping[str, Any], req_id: str, seconds: float) -> Reply:
        """The same, for who has leave to send."""
        until = time.monotonic() + seconds
        while True:
            link = self._connected(until)
            if not isinstance(link, Link):
                return UnsentFailure(f"{cmd} was not sent: {link.reason}")
            reply = link.ask(cmd, body, req_id)
            if not isinstance(reply, UnsentFailure) or time.monotonic() >= until:
                return reply
            link.wait(max(0.0, until - time.monotonic()))  # it is about to end
