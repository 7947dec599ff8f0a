"""Locks in Redis: leases that are extended for as long as the process of their holder lives."""

import logging
import threading
import time
from contextlib import suppress
from typing import Any

from .. import _forks

LEASE_SECONDS = 6.0  # after which the lock of a process that died is open; less than others wait for it
EXTEND_SECONDS = 2.0  # between two extensions
WITHOUT_THREAD_SECONDS = 60.0  # the lease of a lock that nobody extends, since no thread can be started

log = logging.getLogger("QQ.weixin.work.store")


class _Leases:
    """The locks that this process holds, and the thread that extends them while there are any."""

    def __init__(self) -> None:
        self._after_fork()
        _forks.reset(self)

    def _after_fork(self) -> None:
        self._guard = threading.RLock()
        self._locks: set[Any] = set()
        self._extends = False

    def hold(self, lock: Any) -> None:
        with self._guard:
            self._locks.add(lock)
            if self._extends:
                return
            self._extends = True
        try:
            threading.Thread(target=self._extend, name="store-lease", daemon=True).start()
        except RuntimeError:  # the interpreter is about to end
            self._extends = False
            lock.extend(WITHOUT_THREAD_SECONDS, replace_ttl=True)

    def release(self, lock: Any) -> None:
        """Release a lock, if this process holds it: a forked child does not."""
        from redis.exceptions import LockError

        with self._guard:
            if lock not in self._locks:
                return
            self._locks.discard(lock)
        with suppress(LockError):  # its lease has ended: the process stood still, or Redis was away
            lock.release()

    def _extend(self) -> None:
        while True:
            time.sleep(EXTEND_SECONDS)
            with self._guard:
                locks = list(self._locks)
                if not locks:
                    self._extends = False
                    return
            for lock in locks:
                try:
                    lock.extend(LEASE_SECONDS, replace_ttl=True)
                except Exception as error:  # whatever a client raises, the next extension may succeed
                    log.info("the lease of a lock was not extended: %s", type(error).__name__)


leases = _Leases()
