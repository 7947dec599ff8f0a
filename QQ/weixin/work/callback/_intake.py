"""From a push that was opened to one that is sure to be handled: once, as far as the store can tell."""

import time
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Callable, Optional, Union

from ..store import MemoryStore, Store
from ..store._interface import has_queues
from ._limited import LimitedStore, StoreDownError
from ._open import Opened
from ._parse import parse
from ._queue import Queue, Taken
from ._received import ACCEPTED, HANDLED, LATE, REMEMBERED, Claim, claim, key_of

__all__ = ["Intake", "Push"]

BESIDE_SECONDS = 60.0  # for which memory knows it too, when the store does
LATE_SECONDS = 300.0  # that a handler may take after the answer before another process may take its push for left
NOTE_SECONDS = 0.5  # that a note in the store is waited for; it is not worth a late answer
KEPT_SECONDS = 2.0  # that the store may take to tell a value
MARGIN = 0.3  # seconds by which a look at another's work ends before the time is over


@dataclass(frozen=True, repr=False)  # whose repr would show what it says
class Push:
    """A push, and the key of its mark in the store: None where the same words may come again, and mean it."""

    opened: Opened
    message: dict[str, Any]
    key: Optional[str]
    remembered: float  # seconds


class Intake:
    """What one callback has received, in its store and in memory."""

    def __init__(self, store: Optional[Store], name: str, tolerance: Optional[float] = None) -> None:
        is_memory = type(store) is MemoryStore  # which neither hangs nor fails
        self._memory = store if isinstance(store, MemoryStore) and is_memory else MemoryStore()
        self._limited = None if store is None or is_memory else LimitedStore(store)
        self.name = name
        self.has_store = self._limited is not None
        self._tolerance = tolerance
        self.queue = Queue(self._limited, self.name) if self._limited and has_queues(self._limited.store) else None

    def push(self, opened: Opened) -> Push:
        """A push that was opened. Raises CallbackError when its text can't be read."""
        message = parse(opened.text)
        # An AI bot is asked again and again for more of its reply, and may be asked in the same words.
        key = None if message.get("msgtype") == "stream" else key_of(self.name, opened.receiveid, opened.text)
        is_replayable_for = 0.0
        if self._tolerance is not None and opened.timestamp is not None:
            is_replayable_for = opened.timestamp + self._tolerance - time.time()
        return Push(opened, message, key, max(REMEMBERED, is_replayable_for))

    def is_new(self, push: Push) -> bool:
        """Whether a push is to be accepted where memory alone tells; it is accepted then."""
        return push.key is None or self._memory.add(push.key, ACCEPTED, push.remembered)

    def claim(self, push: Push, until: float, into_queue: bool, take: bool = False) -> Union[Claim, Taken]:
        """Whether the push is to be accepted. NEW: by the caller. QUEUED: it is in the queue, and so accepted. Taken: that,
        and the caller handles it, who has said that he can."""
        found: Union[Claim, Taken] = claim(self._memory, push.key, until)
        if found is not Claim.NEW or self._limited is None:
            return found
        queue = self.queue if into_queue else None

        def work(store: Any) -> Union[Claim, Taken]:
            if queue is None:
                return claim(store, push.key, until - MARGIN)
            return queue.put(push.key, push.opened.text, push.remembered, take)

        def undo(store: Any, found: Union[Claim, Taken]) -> None:
            if found in (Claim.KNOWN, Claim.BUSY):
                return
            _mark(store, push, HANDLED)  # memory has stood in
            if queue is not None and isinstance(found, Taken):
                queue.leave(found)

        try:
            found = self._limited.ask(until, work, undo)
        except StoreDownError:
            return Claim.NEW
        if found in (Claim.KNOWN, Claim.QUEUED) or isinstance(found, Taken):
            _mark(self._memory, push, ACCEPTED, BESIDE_SECONDS)
        elif found is Claim.BUSY and push.key is not None:  # the mark in the store is another's
            self._memory.delete(push.key)
        return found

    def accepted(self, push: Push) -> None:
        """Note that a push that was NEW has its answer."""
        _mark(self._memory, push, ACCEPTED)
        self._note(lambda store: _mark(store, push, ACCEPTED))

    def late(self, push: Push) -> None:
        """Note that a push has its answer while this process is still handling it."""
        _mark(self._memory, push, ACCEPTED)

        def work(store: Any) -> None:
            if self.queue is not None and push.key is not None:
                self.queue.put_late(push.key, push.opened.text, push.remembered)
                _mark(store, push, LATE, LATE_SECONDS)
            else:
                _mark(store, push, ACCEPTED)

        self._note(work)

    def handled(self, push: Push) -> None:
        """Note that a late push was handled after all."""
        self._note(lambda store: _mark(store, push, HANDLED))

    def forget(self, push: Push) -> None:
        """Let a push that was NEW be accepted when it comes again."""
        if push.key is not None:
            key = push.key
            self._memory.delete(key)
            self._note(lambda store: store.delete(key))

    def keep(self, key: str, value: str, seconds: float) -> None:
        """Keep a value for all processes, as far as the store can be had."""
        self._memory.set(key, value, seconds)
        self._note(lambda store: store.set(key, value, seconds))

    def kept(self, key: str) -> Optional[str]:
        """A value that was kept, by this process or another."""
        value = self._memory.get(key)
        if value is None and self._limited is not None:
            with suppress(StoreDownError):
                value = self._limited.ask(time.monotonic() + KEPT_SECONDS, lambda store: store.get(key))
        return value

    def _note(self, work: Callable[[Store], Any]) -> None:
        if self._limited is not None:
            self._limited.note(work, NOTE_SECONDS)


def _mark(store: Store, push: Push, value: str, seconds: Optional[float] = None) -> None:
    if push.key is not None:
        store.set(push.key, value, push.remembered if seconds is None else seconds)
