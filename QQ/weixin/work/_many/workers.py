"""Threads that work off what waits: the messages of a callback, the calls of asyncio."""

import threading
import time
from collections import deque
from typing import Any, Callable, Optional

from .. import _forks

__all__ = ["Workers", "unraised"]

IDLE_SECONDS = 0.2  # that a thread waits for more work, since to start one takes as long as a short job
MAX_WAITING = 64 << 20  # bytes of what waits in this process

Job = Callable[[], Any]


class Workers:
    """Up to `count` threads. One is started when there is work, and ends when there is none.

    elsewhere: looks for a job when none waits in this process.
    daemon: whether the process may end before the work is done.
    """

    def __init__(
        self,
        count: int,
        elsewhere: Callable[[], Optional[Job]] = lambda: None,
        name: str = "callback",
        daemon: bool = False,
    ) -> None:
        self._count = count
        self._elsewhere = elsewhere
        self._name = name
        self._daemon = daemon
        self._after_fork()
        _forks.reset(self)

    def _after_fork(self) -> None:
        """A child has none of the threads, and its parent goes on with the jobs."""
        lock = threading.RLock()
        self._changed = threading.Condition(lock)
        self._wanted = threading.Condition(lock)  # an idle thread
        self._jobs: deque[tuple[Job, int]] = deque()
        self._bytes = 0
        self._running = 0
        self._idle = 0  # of them
        self._look_again = False

    def waiting(self) -> int:
        """How many jobs wait in this process."""
        return len(self._jobs)

    def is_free(self) -> bool:
        """Whether a job that is put now is begun now."""
        is_none_waiting = not self._jobs and not self._look_again
        return is_none_waiting and (self._idle > 0 or self._running < self._count)

    def allow(self, more: int) -> None:
        """Have more threads, or fewer: one that is too many ends after its job."""
        with self._changed:
            self._count += more
        if more > 0:
            self.look()

    def wait_until_idle(self, seconds: float) -> None:
        """Wait until no job of this process waits or is being done; for so many seconds."""
        with self._changed:
            self._changed.wait_for(lambda: not self._jobs and self._running == self._idle, seconds)

    def put(self, job: Job, size: int = 0, until: float = 0.0) -> bool:
        """Have a job done, the jobs before it first; False when there is no room for it in time."""
        with self._changed:
            if not self._has_room(size):
                left = max(0.0, until - time.monotonic())
                if not self._changed.wait_for(lambda: self._has_room(size), left):
                    return False
            self._jobs.append((job, size))
            self._bytes += size
        if not self.look():  # where no thread can be had, this one does the work
            self._work()
        return True

    def _has_room(self, size: int) -> bool:
        return not self._jobs or self._bytes + size <= MAX_WAITING

    def look(self) -> bool:
        """Have a thread look for a job; tell whether one does."""
        with self._changed:
            self._look_again = True
            if self._idle and self._idle >= len(self._jobs):
                self._wanted.notify()
                return True
            if self._running >= self._count:
                return True
            self._running += 1
        try:
            threading.Thread(target=self._work_as_one_more, name=self._name, daemon=self._daemon).start()
        except RuntimeError:  # no more threads, or the interpreter ends
            with self._changed:
                self._running -= 1
                return self._running > 0
        return True

    def _work_as_one_more(self) -> None:
        while True:
            self._work()
            with self._changed:
                if self._is_needed():
                    continue
                self._idle += 1
                self._changed.notify_all()
                self._wanted.wait_for(self._is_needed, IDLE_SECONDS)
                self._idle -= 1
                if not self._is_needed():
                    self._running -= 1
                    return

    def _is_needed(self) -> bool:
        return self._look_again or (bool(self._jobs) and self._running <= self._count)

    def _work(self) -> None:
        with self._changed:
            self._look_again = False
        while (job := self._next() or self._found_elsewhere()) is not None:
            unraised(job)

    def _found_elsewhere(self) -> Optional[Job]:
        job: Optional[Job] = unraised(self._elsewhere)
        if job is not None:
            self.look()  # where there is one, there may be more
        return job

    def _next(self) -> Optional[Job]:
        with self._changed:
            if not self._jobs or self._running > self._count:
                return None
            job, size = self._jobs.popleft()
            self._bytes -= size
            self._changed.notify_all()
            return job


def unraised(function: Callable[[], Any]) -> Any:
    """What it returns; None where it raises, as a log handler may: that is told, and its thread goes on with other jobs."""
    try:
        return function()
    except BaseException as error:
        threading.excepthook(
            threading.ExceptHookArgs((type(error), error, error.__traceback__, threading.current_thread()))
        )
        return None
