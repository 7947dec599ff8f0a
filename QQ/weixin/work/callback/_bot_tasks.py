"""What waits without a thread of its own: replies that are under way."""

import heapq
import itertools
import threading
import time
from collections import deque
from collections.abc import Generator
from typing import Callable, TypeVar

from .. import _forks
from .._many.workers import unraised

__all__ = ["FOREVER", "Lines", "Steps", "Tasks", "Wake", "begun", "done_here", "is_own_thread"]

FOREVER = 3600.0  # seconds to wait where only wake() is waited for
MOST = 10_000  # tasks, at which who starts one more waits
BATCH = 64  # tasks that can wait, which then are done with together
ALONE_SECONDS = 0.1  # between two looks of a thread that waits by itself

T = TypeVar("T")
Steps = Generator[float, None, T]  # work that yields for how many seconds it waits; a call of its wake() ends the wait
Wake = Callable[..., None]  # takes whether it can wait: what there is to do would wake a thread for nothing

_thread = threading.local()


def begun(name: str, work: Callable[[], None]) -> threading.Thread:
    """A thread of a connection's own, which must not wait for itself: a log handler that it calls may ask it to send."""

    def run() -> None:
        _thread.is_own = True
        work()

    thread = threading.Thread(target=run, name=name, daemon=True)
    thread.start()
    return thread


def is_own_thread() -> bool:
    return getattr(_thread, "is_own", False)


def done_here(work: Callable[[Wake], Steps[T]]) -> T:
    """Do the work in this thread, which waits where the work waits."""
    woken = threading.Event()
    steps = work(lambda _=False: woken.set())
    while True:
        woken.clear()
        try:
            seconds = next(steps)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]
        woken.wait(seconds)


class Lines:
    """Lines with a name each, of those who wait for something that one may have at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._lines: dict[str, deque[Wake]] = {}

    def join(self, name: str, wake: Wake) -> None:
        with self._lock:
            self._lines.setdefault(name, deque()).append(wake)

    def is_first(self, name: str, wake: Wake) -> bool:
        return self._lines[name][0] is wake

    def is_followed(self, name: str) -> bool:
        """Whether somebody waits behind the first."""
        return len(self._lines.get(name, ())) > 1

    def leave(self, name: str, wake: Wake) -> None:
        """Leave the line, if one stands in it; the next is woken."""
        with self._lock:
            line = self._lines.get(name)
            if line is None or wake not in line:
                return
            following = line[1] if line[0] is wake and len(line) > 1 else None
            line.remove(wake)
            if not line:
                del self._lines[name]
        if following is not None:
            following()

    def wake_all(self) -> None:
        with self._lock:
            waiting = [wake for line in self._lines.values() for wake in line]
        for wake in waiting:
            wake()


class _Task:
    def __init__(
        self, wake: "Callable[[_Task, bool], None]", work: Callable[[Wake], Steps[None]], is_patient: bool
    ) -> None:
        self.is_running = True  # or about to
        self.is_woken = False  # while it was running
        self.due = 0.0
        self.steps = work(lambda can_wait=False: wake(self, can_wait and is_patient))


class Tasks:
    """Work that waits, all of it in one thread; but each takes its first step in the thread that starts it."""

    def __init__(self) -> None:
        self._after_fork()
        _forks.reset(self)

    def _after_fork(self) -> None:
        """A child goes on with nothing of it."""
        self._changed = threading.Condition()
        self._tasks: set[_Task] = set()
        self._ready: deque[_Task] = deque()
        self._waiting: list[tuple[float, int, _Task]] = []  # a heap, by the time
        self._numbers = itertools.count()
        self._looks_at = 0.0  # when the thread looks next; 0: it is awake
        self._has_thread = False
        self._is_over = False

    def start(self, work: Callable[[Wake], Steps[None]], is_patient: bool = False) -> None:
        """is_patient: whether there is nothing left to do for it after good news, so that it need not have them at once."""
        with self._changed:
            while len(self._tasks) >= MOST:
                self._changed.wait()
            task = _Task(self._wake, work, is_patient)
            self._tasks.add(task)
        self._step(task)

    def wait_until_done(self, seconds: float) -> None:
        """Wait until there is no work; for so many seconds."""
        with self._changed:
            self._changed.notify_all()
            self._changed.wait_for(lambda: not self._tasks, seconds)

    def wake_all(self) -> None:
        with self._changed:
            tasks = list(self._tasks)
        for task in tasks:
            self._wake(task, False)

    def end(self) -> None:
        """Let the thread end when there is no work."""
        self._is_over = True
        self.wake_all()
        with self._changed:
            self._changed.notify_all()

    def _wake(self, task: _Task, can_wait: bool) -> None:
        with self._changed:
            if task.is_running:
                task.is_woken = True
            else:
                self._make_ready(task)
            if not can_wait or len(self._ready) >= BATCH:
                self._changed.notify_all()

    def _make_ready(self, task: _Task) -> None:
        task.is_running = True
        self._ready.append(task)

    def _step(self, task: _Task) -> None:
        while True:
            seconds = unraised(lambda: next(task.steps, None))
            if seconds is None:  # it has ended
                with self._changed:
                    self._tasks.discard(task)
                    self._changed.notify_all()
                return
            with self._changed:
                if task.is_woken:
                    task.is_woken = False
                elif self._needs_no_more(task, time.monotonic() + seconds):
                    return
                else:  # no more threads, or the interpreter ends; then this one waits
                    self._changed.wait(min(seconds, ALONE_SECONDS))

    def _needs_no_more(self, task: _Task, due: float) -> bool:
        """Whether the thread goes on with it, when it is due or woken."""
        if not self._has_thread:
            try:
                begun("bot-replies", self._run)
            except RuntimeError:
                return False
            self._has_thread = True
        task.is_running, task.due = False, due
        heapq.heappush(self._waiting, (due, next(self._numbers), task))
        if due < self._looks_at:
            self._changed.notify_all()
        return True

    def _run(self) -> None:
        while True:
            with self._changed:
                while not self._ready:
                    if self._is_over and not self._tasks:
                        self._has_thread = False
                        return
                    self._looks_at = self._next_due()
                    if not self._ready:
                        self._changed.wait(self._looks_at - time.monotonic())
                self._looks_at = 0.0  # it is awake
                task = self._ready.popleft()
                task.is_woken = False
            self._step(task)

    def _next_due(self) -> float:
        """When the next is due; those that are due now are made ready."""
        now = time.monotonic()
        while self._waiting:
            due, _, task = self._waiting[0]
            if due > now and not task.is_running and task.due == due:
                return due
            heapq.heappop(self._waiting)
            if not task.is_running and task.due == due:
                self._make_ready(task)
        return now + FOREVER
