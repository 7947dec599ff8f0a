"""What a thread is in the middle of, so that it does not wait for itself."""

import threading
from collections.abc import Hashable, Iterator
from contextlib import contextmanager

from .. import _forks


class _Own(threading.local):
    def __init__(self) -> None:
        self._after_fork()
        _forks.reset(self)

    def _after_fork(self) -> None:
        self.places: set[Hashable] = set()


_own = _Own()


def places() -> set[Hashable]:
    """What this thread is in the middle of."""
    return _own.places


@contextmanager
def entered(place: Hashable) -> Iterator[bool]:
    """Be in the middle of something. Gives False where this thread was already: it calls from within, or in a signal
    handler, and would wait for itself."""
    own = places()  # of the thread that comes in; another may go out
    first = place not in own
    try:
        own.add(place)
        yield first
    finally:
        if first:
            own.discard(place)
