"""What a store can do, and what the stores here share."""

import math
import numbers
from contextlib import AbstractContextManager
from typing import Any, Optional, Protocol, runtime_checkable

LOCK_SECONDS = 10.0  # that a lock is waited for
POLL_SECONDS = 0.02  # between two looks at a lock that another process holds


class Store(Protocol):
    """Small texts by key, each with an expiry, and a lock for each key.

    Anything with these five methods can be given where a store is wanted. Keys and values are str; seconds is a number,
    or None for no expiry. The stores of this package raise TypeError or ValueError for anything else, and touch nothing.

    A store that also has the methods of QueueStore keeps the pushes that an app has accepted until they are handled.
    """

    def get(self, key: str) -> Optional[str]:
        """The value; None where there is none, or where it has expired."""

    def set(self, key: str, value: str, seconds: Optional[float] = None) -> None:
        """Keep a value for this many seconds; for good without them."""

    def add(self, key: str, value: str, seconds: Optional[float] = None) -> bool:
        """Keep a value where there is none, and tell whether it was kept. If many try at once, one of them gets True."""
        ...

    def delete(self, key: str) -> None:
        """Remove the value, if there is one."""

    def lock(self, key: str) -> AbstractContextManager[bool]:
        """Let one at a time in for a key, for the time of a `with` block.

        Gives True where the lock was got, and False where another had it for as long as this one waited (10 s in the
        stores here): the block runs all the same. A lock ends with the process that holds it. It holds up nobody who
        reads and writes, or who locks another key.
        """
        ...


@runtime_checkable
class QueueStore(Store, Protocol):
    """A store with queues: texts that are waiting to be worked off, each by one of many threads, processes or machines.

    Any store that has these methods is one. A queue needs no preparation: the first put() makes it.

    At least once: a text that was put is given by take() until done() removes it, whichever process is killed meanwhile.
    It is given twice where its taker lives but lets the lease run out. So a taker that may need longer than its lease
    calls extend(queue, id, seconds), which lets the lease end so many seconds from now; the three stores here have it,
    and a store of your own may leave it out. So it may add_and_put(), extend_all() and done_all(), which FileStore has:
    several steps in one write.

    In order: take() gives the text that was put first of those that nobody has. One whose lease ran out is older than
    those that were never taken, so it comes before them.
    """

    def put(self, queue: str, text: str) -> None:
        """Append a text to a queue. When this returns, the text is kept (by a FileStore on the disk, by a RedisStore in
        the server's memory, by a MemoryStore in this process alone)."""

    def take(self, queue: str, seconds: float) -> Optional[tuple[str, str]]:
        """The first text that nobody has, as (id, text), and keep it from all others for this many seconds. None at once
        where there is none: take() never waits for a text."""

    def done(self, queue: str, id: str) -> None:
        """Remove a text that was taken, whether or not its lease has run out. An id that is not in the queue (any more)
        does nothing."""


def has_queues(store: Store) -> bool:
    """Whether it is a QueueStore, be it by a __getattr__, which isinstance() does not see on Python 3.12."""
    return all(hasattr(store, name) for name in ("put", "take", "done"))


def check_text(**texts: Any) -> None:
    """Raise TypeError for the first of these that is not a str, and ValueError for one that UTF-8 can't carry."""
    for name, text in texts.items():
        if not isinstance(text, str):
            raise TypeError(f"{name} must be a str, not {type(text).__name__}")
        if not text.isascii() and any("\ud800" <= character <= "\udfff" for character in text):
            raise ValueError(f"{name} holds a lone surrogate, which UTF-8 can't carry")


def checked_seconds(seconds: Any) -> float:
    """A time in seconds, at least 0; infinite for None."""
    if seconds is None:
        return math.inf
    if isinstance(seconds, bool) or not isinstance(seconds, numbers.Real):
        raise TypeError(f"seconds must be a number, not {type(seconds).__name__}")
    try:
        number = float(seconds)
    except OverflowError:  # of a whole number that no float can hold
        number = 0.0 if seconds < 0 else math.inf
    if math.isnan(number):
        raise ValueError("seconds must be a number, not NaN")
    return max(0.0, number)
