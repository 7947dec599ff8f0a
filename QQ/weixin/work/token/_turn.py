"""Who renews a token and who waits for it, and how long the server is left alone after it gave none."""

import math
import threading
import time
from typing import Optional, Union

from .._http import Reply

LONGEST_PAUSE = 60.0  # seconds
LONGEST_RENEWAL = 70.0  # seconds after which those who wait for a renewal no longer do


class Renewal:
    """A renewal under way, and those who wait for its outcome; which stays None where it was interrupted.

    A signal handler may come at any place here and wait for a renewal too. So nobody holds a lock that another needs,
    which an Event would.
    """

    def __init__(self) -> None:
        self.outcome: Union[str, Reply, None] = None
        self.until = time.monotonic() + LONGEST_RENEWAL
        self._ended = False
        self._waiting: list[threading.Lock] = []

    def is_over(self) -> bool:
        return self._ended or self.until < time.monotonic()

    def wait(self) -> None:
        mine = threading.Lock()
        mine.acquire()
        self._waiting.append(mine)
        if not self._ended:
            mine.acquire(timeout=max(0.0, self.until - time.monotonic()))

    def end(self) -> None:
        self._ended = True
        for each in self._waiting:
            each.release()


class Pause:
    """How long the server is left alone after it gave no token, or none that it takes: a second, doubling to a minute."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.until = -math.inf
        self.reply: Optional[Reply] = None  # what it gave in place of a token

    def lasts(self) -> bool:
        return time.monotonic() < self.until

    def begin(self, reply: Optional[Reply]) -> None:
        if self.lasts():
            return
        now = time.monotonic()
        goes_on = self.seconds and now < self.until + LONGEST_PAUSE
        self.seconds = min(2 * self.seconds, LONGEST_PAUSE) if goes_on else 1.0
        self.until = now + self.seconds
        self.reply = reply

    def forget_failure(self) -> None:
        if self.reply is not None:
            self.seconds, self.reply = 0.0, None
