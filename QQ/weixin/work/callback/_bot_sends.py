"""Sending to a bot's chats: no more than WeCom takes, over the connection that is there."""

import math
import threading
import time
from collections import deque
from collections.abc import Mapping
from functools import partial
from typing import Any, Callable, Union

from .._http import Reply
from ..errors import Failure
from ._bot_frames import Link, UnsentFailure
from ._bot_tasks import FOREVER, Lines, Steps, Wake, done_here, is_own_thread

__all__ = ["Pacer", "Sender"]

MOST = ((30, 60.0), (1000, 3600.0))  # messages to one chat, in so many seconds
SEND_SECONDS = 30.0  # that a connection is waited for, to send


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
    """Sends frames, each when its chat may have it and a connection is there.

    connected: gives the Link, or a Failure where there is none now.
    over: set when there will be no connection any more.
    """

    def __init__(self, connected: Callable[[], Union[Link, Failure]], over: threading.Event) -> None:
        self.pacer = Pacer()
        self.over = over
        self._connected = connected
        self._chats = Lines()
        self._waiting: set[Wake] = set()  # for a connection

    def wake_all(self) -> None:
        """Have all look again who wait for a connection, or for leave to send."""
        for wake in self._waiting.copy():
            wake()
        self._chats.wake_all()

    def ask(self, cmd: str, body: Mapping[str, Any], chat: str = "") -> Reply:
        """Send a frame and wait for its answer, in this thread."""
        if is_own_thread():
            return UnsentFailure(f"{cmd} was not sent: a log handler asks for it in the thread that would send it")
        return done_here(lambda wake: self.asking(wake, cmd, body, chat))

    def asking(
        self,
        wake: Wake,
        cmd: str,
        body: Mapping[str, Any],
        chat: str = "",
        req_id: Any = "",
        seconds: float = SEND_SECONDS,
        patience: float = math.inf,
    ) -> Steps[Reply]:
        """Send a frame and wait for its answer, after the messages before it in the chat.

        seconds: for how long a connection is waited for; patience: for how long the chat, which takes so many a minute.
        What was sent is not sent again.
        """
        if not chat:
            return (yield from self.asking_now(wake, cmd, body, req_id, seconds))
        until = time.monotonic() + patience
        self._chats.join(chat, wake)
        try:
            while not self.over.is_set():
                wait = self.pacer.take(chat) if self._chats.is_first(chat, wake) else FOREVER
                if not wait:
                    break
                if (left := until - time.monotonic()) <= 0:
                    return UnsentFailure(
                        f"{cmd} was not sent: its chat has had all the messages that it takes in a minute"
                    )
                yield min(wait, left)
            sent = partial(self._chats.leave, chat, wake)
            return (yield from self.asking_now(wake, cmd, body, req_id, seconds, sent))
        finally:
            self._chats.leave(chat, wake)

    def asking_now(
        self,
        wake: Wake,
        cmd: str,
        body: Mapping[str, Any],
        req_id: Any,
        seconds: float,
        sent: Callable[[], None] = lambda: None,
    ) -> Steps[Reply]:
        """The same, for who has leave to send."""
        until = time.monotonic() + seconds
        self._waiting.add(wake)
        try:
            while True:
                link = self._connected()
                if isinstance(link, Link):
                    reply = yield from link.asking(wake, cmd, body, req_id, sent=sent)
                else:
                    reply = UnsentFailure(f"{cmd} was not sent: {link.reason}")
                left = until - time.monotonic()
                if not isinstance(reply, UnsentFailure) or left <= 0 or self.over.is_set():
                    return reply
                yield left
        finally:
            self._waiting.discard(wake)
