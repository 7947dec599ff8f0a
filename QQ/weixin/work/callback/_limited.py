"""A store that may hang: asked in a thread of its own for a limited time, and left alone for a while after that."""

import logging
import math
import threading
import time
from typing import Any, Callable, Optional, TypeVar

from ..store import Store

__all__ = ["LimitedStore", "StoreDownError"]

PAUSE = 30.0  # seconds for which a store that hung is not asked, and between two warnings of one that fails

T = TypeVar("T")

log = logging.getLogger("QQ.weixin.work.callback")


class StoreDownError(Exception):
    """The store has raised, has not answered in time, or is left alone."""


class LimitedStore:
    """Any store, with a limit on how long it may take."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._alone_until = -math.inf
        self._quiet_until = -math.inf

    def is_left_alone(self) -> bool:
        return time.monotonic() < self._alone_until

    def ask(self, until: float, work: Callable[[Store], T], undo: Optional[Callable[[Store, T], None]] = None) -> T:
        """What work(store) returns by then. Work that ends later is undone: undo(store, what it returned).

        Raises StoreDownError.
        """
        if self.is_left_alone():
            raise StoreDownError
        asked = _Asked(lambda: work(self.store), lambda result: undo(self.store, result) if undo else None)
        asked.start()
        if not asked.wait(until - time.monotonic()):
            self.hung()
            raise StoreDownError
        if asked.error is not None:
            self.failed(asked.error)
            raise StoreDownError
        return asked.result  # type: ignore[no-any-return]

    def note(self, work: Callable[[Store], Any], seconds: float) -> None:
        """Have work(store) done, and wait so long for it; what takes longer goes on by itself."""
        if not self.is_left_alone():
            asked = _Asked(lambda: work(self.store), lambda _: None)
            asked.start()
            if asked.wait(seconds) and asked.error is not None:
                self.failed(asked.error)

    def failed(self, error: Exception) -> None:
        """Log that the store is down. The text of the error is left out, since it may hold a password."""
        if time.monotonic() >= self._quiet_until:
            self._quiet_until = time.monotonic() + PAUSE
            log.warning("%r is down, so a message may be handled twice: %s", self.store, type(error).__name__)

    def hung(self) -> None:
        """Leave the store alone for a while."""
        if not self.is_left_alone():
            log.warning(
                "%r does not answer in time, so memory stands in for it for %g s: a message may be handled twice,"
                " and is lost with the process",
                self.store,
                PAUSE,
            )
        self._alone_until = time.monotonic() + PAUSE

    def answers_again(self) -> None:
        self._alone_until = -math.inf


class _Asked:
    """One piece of work for the store, which its caller may give up waiting for."""

    def __init__(self, work: Callable[[], Any], undo: Callable[[Any], Any]) -> None:
        self._work = work
        self._undo = undo
        self._lock = threading.Lock()
        self._ended = threading.Event()
        self._is_given_up = False
        self.result: Any = None
        self.error: Optional[Exception] = None

    def start(self) -> None:
        try:
            threading.Thread(target=self.run, name="callback-store", daemon=True).start()
        except RuntimeError:  # no more threads, or the interpreter ends
            self.run()

    def run(self) -> None:
        try:
            self.result = self._work()
        except Exception as error:  # each store has its own
            self.error = error
        with self._lock:
            self._ended.set()
            is_given_up = self._is_given_up
        if is_given_up and self.error is None:
            try:
                self._undo(self.result)
            except Exception as error:
                log.warning("a message may be handled twice: %s", type(error).__name__)

    def wait(self, seconds: float) -> bool:
        """Whether the work has ended by then; if not, it is given up."""
        self._ended.wait(max(0.0, seconds))
        with self._lock:
            self._is_given_up = not self._ended.is_set()
        return not self._is_given_up
