"""The server's limits, waited out: the one place that knows which refusals pass by themselves."""

import random
import threading
from collections.abc import Callable
from typing import Any, Optional

from ..errors import Failure, errcode_of

__all__ = ["patiently"]

TRIES = {
    -1: 3,
    45009: 10,
    45033: 10,
    429: 10,
    503: 3,
}  # busy; too many calls; too many at once; the same by HTTP status
FIRST_WAIT, LONGEST_WAIT = 0.5, 60.0  # seconds


def patiently(ask: Callable[[], Any], stop: Optional[threading.Event] = None) -> Any:
    """The reply that `ask` gives once no limit is in the way any more, or when waiting was in vain or is stopped."""
    stop = stop or threading.Event()
    tries = dict(TRIES)
    wait = FIRST_WAIT
    while True:
        reply = ask()
        refusal = reply.status if isinstance(reply, Failure) else errcode_of(reply)
        if not refusal or not tries.get(refusal):
            return reply
        tries[refusal] -= 1
        if pause(stop, wait * random.uniform(0.5, 1)):
            return reply
        wait = min(2 * wait, LONGEST_WAIT)


def pause(stop: threading.Event, seconds: float) -> bool:
    """Wait, unless the work is stopped; whether it is."""
    return stop.wait(seconds)
