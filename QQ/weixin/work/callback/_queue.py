"""The accepted pushes in a store: there until they are handled, whichever process dies."""

import json
import logging
import secrets
import threading
import time
import weakref
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Any, Callable, Optional, Union

from .. import _forks
from .._many.workers import Workers
from ._limited import LimitedStore
from ._received import LATE, RECEIVING, Claim

__all__ = ["Queue", "Taken"]

LEASE = 30.0  # seconds after which another process takes the push of one that died
LONG_LEASE = 600.0  # the same for a store that can't extend a lease
LOOK_SECONDS = 1.0  # between two looks for pushes that another process has left
SLOW = 4.0  # seconds from which on a store counts as hanging

log = logging.getLogger("QQ.weixin.work.callback")


@dataclass(frozen=True, repr=False)
class Taken:
    """A push that this process handles."""

    id: str
    text: str


class Queue:
    """The queue of one callback, which all its processes work off."""

    def __init__(self, limited: LimitedStore, name: str) -> None:
        self._limited = limited
        self._store: Any = limited.store
        self._name = name
        self._can_extend = hasattr(self._store, "extend")
        self._after_fork()
        _forks.reset(self)

    def _after_fork(self) -> None:
        """A child handles what its parent took no further, and has no thread that watches."""
        self._lock = threading.Lock()
        self._extend_at: dict[str, float] = {}  # by the id of each push that is being handled
        self._is_watched = False

    def put(self, key: Optional[str], text: str, remembered: float, take: bool) -> Union[Claim, Taken]:
        """Put a push into the queue, unless it is known by its key; it is known for so many seconds then.

        take: whether this process handles it at once; then a store that can do both in one step gives it as Taken.

        When two processes do so at once, or one dies between the two steps, the mark tells which of the copies counts.
        """
        if key is not None and hasattr(self._store, "add_and_put"):
            return self._put_at_once(key, text, remembered, LEASE if take else 0.0)
        if key is not None and self._store.get(key) is not None:
            return Claim.KNOWN
        id = self.put_late(key, text, remembered)
        if key is not None:
            with suppress(Exception):  # it is in the queue; whoever takes it will make the mark
                self._store.add(key, id, remembered)
        return Claim.QUEUED

    def _put_at_once(self, key: str, text: str, remembered: float, lease: float) -> Union[Claim, Taken]:
        started, id = time.monotonic(), secrets.token_hex(8)
        entry = json.dumps([key, id, text, remembered])
        put = self._store.add_and_put(key, id, remembered, self._name, entry, lease)
        if put is None:
            return Claim.KNOWN
        return self._taken(Taken(put, text), started) if lease else Claim.QUEUED

    def _taken(self, taken: Taken, started: float) -> Taken:
        with self._lock:
            self._extend_at[taken.id] = started + LEASE / 3
        return taken

    def put_late(self, key: Optional[str], text: str, remembered: float) -> str:
        """Put a push into the queue whether it is known or not, since this process is handling it already. Gives its id."""
        id = secrets.token_hex(8)
        self._store.put(self._name, json.dumps([key, id, text, remembered]))
        return id

    def take(self) -> Optional[Taken]:
        """A push to handle. None where there is none now, or where the interpreter ends."""
        while threading.main_thread().is_alive() and not self._limited.is_left_alone():
            started = time.monotonic()
            try:
                found = self._store.take(self._name, LEASE if self._can_extend else LONG_LEASE)
                taken = None if found is None else self._unless_handled(*found)
            except Exception as error:  # each store has its own
                self._limited.failed(error)
                if time.monotonic() > started + SLOW:
                    self._limited.hung()
                return None
            if found is None:
                return None
            if taken is not None:
                return self._taken(taken, started)
        return None

    def _unless_handled(self, taken: str, text: str) -> Optional[Taken]:
        try:
            key, id, message, remembered = json.loads(text)
        except (TypeError, ValueError):
            log.error("the queue %s holds what is not a push", self._name)
            self._store.done(self._name, taken)
            return None
        mark = id if key is None else self._mark(key, id, remembered)
        if mark in (id, None):
            return Taken(taken, message)
        if mark not in (LATE, RECEIVING):  # it was handled, or another copy counts
            self._store.done(self._name, taken)
        return None

    def _mark(self, key: str, id: str, remembered: float) -> Optional[str]:
        """The mark of a push, which becomes its id in the queue where there was none."""
        try:
            mark: Optional[str] = self._store.get(key)
            return self._store.get(key) if mark is None and not self._store.add(key, id, remembered) else mark
        except Exception as error:
            self._limited.failed(error)
            return None

    def done(self, *taken: Taken) -> None:
        """Remove pushes that were handled."""
        ids = [each.id for each in taken]
        with self._lock:
            for id in ids:
                self._extend_at.pop(id, None)
        try:
            if len(ids) > 1 and hasattr(self._store, "done_all"):
                self._store.done_all(self._name, ids)
            else:
                for id in ids:
                    self._store.done(self._name, id)
        except Exception as error:
            self._limited.failed(error)

    def leave(self, taken: Taken) -> None:
        """Leave a push in the queue, for who takes it when its lease is over."""
        with self._lock:
            self._extend_at.pop(taken.id, None)

    def job(self, handle: Callable[[str], Any]) -> Optional[Callable[[], None]]:
        """What handles the next push by its text, and then removes it."""
        taken = self.take()
        return None if taken is None else partial(self.handle, taken, handle)

    def handle(self, taken: Taken, handle: Callable[[str], Any]) -> None:
        handle(taken.text)
        self.done(taken)

    def watch(self, workers: Workers) -> None:
        """From now on, extend leases and have the workers look for pushes that another process has left."""
        with self._lock:
            if self._is_watched:
                return
            self._is_watched = True
        watched = weakref.ref(self), weakref.ref(workers)
        try:
            threading.Thread(target=_watch, args=watched, name="callback-queue", daemon=True).start()
        except RuntimeError:  # no more threads, or the interpreter ends; the next push tries it again
            self._is_watched = False

    def probe(self) -> None:
        """Ask a store that is left alone whether it answers again."""
        if self._limited.is_left_alone():
            started = time.monotonic()
            with suppress(Exception):
                self._store.get(self._name)
                if time.monotonic() < started + LOOK_SECONDS:
                    self._limited.answers_again()

    def extend_leases(self) -> None:
        now = time.monotonic()
        with self._lock:
            due = [id for id, at in self._extend_at.items() if at <= now] if self._can_extend else []
            self._extend_at.update(dict.fromkeys(due, now + LEASE / 3))
        try:
            if len(due) > 1 and hasattr(self._store, "extend_all"):
                self._store.extend_all(self._name, due, LEASE)
            else:
                for id in due:
                    self._store.extend(self._name, id, LEASE)
        except Exception as error:
            self._limited.failed(error)


def _watch(queue: "weakref.ref[Queue]", workers: "weakref.ref[Workers]") -> None:
    """Until they are gone."""
    while (watched := queue()) is not None and (looking := workers()) is not None:
        watched.probe()
        watched.extend_leases()
        looking.look()
        del watched, looking
        time.sleep(LOOK_SECONDS)
