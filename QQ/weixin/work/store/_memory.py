"""A store in the memory of this process."""

import threading
import time
import weakref
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Optional

from .. import _forks
from . import _interface
from ._interface import check_text, checked_seconds
from ._own import entered

SWEEP = 1000  # values from which on the expired ones are looked for


class MemoryStore:
    """Keeps values and queues for the threads of this process.

    A forked child starts with the values of its parent, which then change apart. What waits in a queue stays with the
    parent, so that it is not done twice. Pickled or copied, it is a new store with nothing in it.
    """

    def __init__(self) -> None:
        self._values: dict[str, tuple[str, float]] = {}
        self._sweep_at = SWEEP
        self._after_fork()
        _forks.reset(self)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), ()

    def _after_fork(self) -> None:
        self._guard = threading.RLock()
        # A lock that nobody waits for or holds is dropped, as is one whose holder was interrupted before it could let go.
        self._locks: weakref.WeakValueDictionary[str, threading.Lock] = weakref.WeakValueDictionary()
        self._queues: dict[str, _Queue] = {}

    def get(self, key: str) -> Optional[str]:
        check_text(key=key)
        value, expires = self._values.get(key, (None, 0.0))
        return value if expires > time.time() else None

    def set(self, key: str, value: str, seconds: Optional[float] = None) -> None:
        check_text(key=key, value=value)
        expires = time.time() + checked_seconds(seconds)
        with self._guard:
            if len(self._values) >= self._sweep_at:
                now = time.time()
                self._values = {name: kept for name, kept in self._values.items() if kept[1] > now}
                self._sweep_at = max(SWEEP, 2 * len(self._values))
            self._values[key] = value, expires

    def add(self, key: str, value: str, seconds: Optional[float] = None) -> bool:
        with self._guard:
            if self.get(key) is not None:
                check_text(value=value)
                checked_seconds(seconds)
                return False
            self.set(key, value, seconds)
            return True

    def delete(self, key: str) -> None:
        check_text(key=key)
        with self._guard:
            self._values.pop(key, None)

    @contextmanager
    def lock(self, key: str) -> Iterator[bool]:
        check_text(key=key)
        with self._guard:
            lock = self._locks.setdefault(key, threading.Lock())
        with entered((id(self), key)) as first:
            held = first and lock.acquire(timeout=_interface.LOCK_SECONDS)
            try:
                yield held
            finally:
                if held:
                    lock.release()

    def put(self, queue: str, text: str) -> None:
        check_text(queue=queue, text=text)
        with self._guard:
            self._queues.setdefault(queue, _Queue()).put(text)

    def take(self, queue: str, seconds: float) -> Optional[tuple[str, str]]:
        check_text(queue=queue)
        lease = checked_seconds(seconds)
        with self._guard:
            return self._queues[queue].take(lease) if queue in self._queues else None

    def extend(self, queue: str, id: str, seconds: float) -> None:
        """Let the lease of a text that was taken end so many seconds from now."""
        check_text(queue=queue, id=id)
        lease = checked_seconds(seconds)
        with self._guard:
            if queue in self._queues:
                self._queues[queue].extend(id, lease)

    def done(self, queue: str, id: str) -> None:
        check_text(queue=queue, id=id)
        with self._guard:
            if queue in self._queues:
                self._queues[queue].taken.pop(id, None)


class _Queue:
    def __init__(self) -> None:
        self.number = 0
        self.waiting: deque[tuple[str, str]] = deque()
        self.taken: dict[str, tuple[str, float]] = {}  # the text, and when its lease ends

    def put(self, text: str) -> None:
        self.number += 1
        self.waiting.append((str(self.number), text))

    def take(self, lease: float) -> Optional[tuple[str, str]]:
        now = time.monotonic()
        free = [id for id, (_, until) in self.taken.items() if until <= now]
        if free:
            id = min(free, key=int)
            text = self.taken[id][0]
        elif self.waiting:
            id, text = self.waiting.popleft()
        else:
            return None
        self.taken[id] = text, now + lease
        return id, text

    def extend(self, id: str, lease: float) -> None:
        if id in self.taken:
            self.taken[id] = self.taken[id][0], time.monotonic() + lease
