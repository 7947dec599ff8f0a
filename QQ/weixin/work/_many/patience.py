"""Wait and try again when the server is busy or a rate limit is reached. Which errors that are is known only here."""

import random
import threading
from collections.abc import Callable
from typing import Any, Optional

from ..errors import Failure, errcode_of

__all__ = ["patiently"]

# How many times each errcode or HTTP status is tried again.
RETRIES = {
    -1: 3,  # the server is busy
    45009: 10,  # too many calls
    45033: 10,  # too many calls at the same time
    429: 10,
    503: 3,
}
FIRST_WAIT, LONGEST_WAIT = 0.5, 60.0  # seconds


def patiently(ask: Callable[[], Any], stop: Optional[threading.Event] = None) -> Any:
    """Call `ask` until its reply is no such error; the last reply when the retries are used up or `stop` is set."""
    stop = stop or threading.Event()
    retries = dict(RETRIES)
    wait = FIRST_WAIT
    while True:
        reply = ask()
        code = reply.status if isinstance(reply, Failure) else errcode_of(reply)
        if not code or not retries.get(code):
            return reply
        retries[code] -= 1
        if pause(stop, wait * random.uniform(0.5, 1)):
            return reply
        wait = min(2 * wait, LONGEST_WAIT)


def pause(stop: threading.Event, seconds: float) -> bool:
    """Wait for this time or until `stop` is set. Returns whether it is set."""
    return stop.wait(seconds)
