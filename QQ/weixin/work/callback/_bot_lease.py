"""Which of the processes that share a store has the connection of a bot: the one whose lease runs."""

import logging
import secrets
import threading
import time
from contextlib import suppress
from functools import partial
from typing import Callable, Optional

from ..store import Store
from ._bot_tasks import begun

__all__ = ["Lease"]

LEASE_SECONDS = 10.0  # after which another process takes the place of one that died
RENEW_SECONDS = 3.0
LOOK_SECONDS = 1.0  # between two looks whether the lease is free
QUIET_SECONDS = 30.0  # between two warnings of a store that is down

log = logging.getLogger("QQ.weixin.work.callback")


class Lease:
    """One bot's, held by one process at a time. Without a store, each holds its own."""

    def __init__(self, store: Optional[Store], name: str, lost: Callable[[], None]) -> None:
        self._store = store
        self._key = f"{name}:lease"
        self._me = secrets.token_hex(8)
        self._lost = lost
        self._over = threading.Event()  # of the lease that is held
        self._quiet_until = 0.0
        self._sure_until = 0.0  # by the clock, as the store reckons; then another may have had it
        self.is_held = store is None

    def wait(self, closing: threading.Event) -> bool:
        """Wait until the lease is held; False when closing is set before."""
        was_logged = False
        while not closing.is_set():
            if self.is_held or self._taken():
                return True
            if not was_logged and self._quiet_until <= time.monotonic():
                was_logged = True
                log.info("another process has the bot's connection; this one waits to take its place")
            closing.wait(LOOK_SECONDS)
        return False

    def _taken(self) -> bool:
        if self._store is None:
            return True
        try:
            self.is_held = self._lasting(time.time(), self._store.add(self._key, self._me, LEASE_SECONDS))
        except Exception as error:  # each store has its own
            self._tell(error)
        if self.is_held:
            self._over = threading.Event()
            begun("bot-lease", partial(self._renew, self._over))
        return self.is_held

    def _renew(self, over: threading.Event) -> None:
        while not over.wait(RENEW_SECONDS):
            try:
                is_mine = self.renewed()
            except Exception as error:  # whoever had it goes on: the server tells when another connects
                self._tell(error)
                continue
            if not is_mine and not over.is_set():
                self.is_held = False
                self._lost()
                return

    def renewed(self) -> bool:
        """Renew the lease; False when another has it."""
        if self._store is None:
            return True
        now, found = time.time(), self._store.get(self._key)
        if found == self._me:
            self._store.set(self._key, self._me, LEASE_SECONDS)
            return self._lasting(now, True)
        return self._lasting(now, found is None and self._store.add(self._key, self._me, LEASE_SECONDS))

    def _lasting(self, since: float, is_held: bool) -> bool:
        self._sure_until = since + LEASE_SECONDS if is_held else 0.0
        return is_held

    def is_lost(self) -> bool:
        """Whether another process of the store has it, or may have had it: this one was late to renew it."""
        if self._store is None:
            return False
        was_sure = time.time() < self._sure_until
        try:
            if self.renewed() and was_sure:
                return False
        except Exception as error:
            self._tell(error)
            return False
        self.release()
        return True

    def release(self) -> None:
        """Let another process have it."""
        self._over.set()
        if self._store is not None and self.is_held:
            self.is_held = False
            with suppress(Exception):
                if self._store.get(self._key) == self._me:
                    self._store.delete(self._key)

    def _tell(self, error: Exception) -> None:
        """Log that the store is down. The text of the error is left out, since it may hold a password."""
        if time.monotonic() >= self._quiet_until:
            self._quiet_until = time.monotonic() + QUIET_SECONDS
            log.warning("%r is down, which tells who connects the bot: %s", self._store, type(error).__name__)
