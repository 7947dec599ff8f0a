"""Accepting pushes and handling them: an answer in time, however long the handler or the store takes."""

import logging
import threading
import time
from collections.abc import Iterator
from functools import partial
from typing import Any, Callable, Optional, Union

from .._many.workers import Workers
from ..store import Store
from ._answer import answer_with, is_reply, name_of, plain_answer
from ._errors import CallbackError
from ._handler import call
from ._intake import Intake, Push
from ._open import Opened, Settings
from ._parse import parse
from ._queue import Taken
from ._received import Claim
from ._refreshed import Streams
from ._seal import Message
from ._stream import is_stream, read_unsent

__all__ = ["Acceptor", "Handler"]

UNKEPT_SECONDS = 2.0  # that the answer to a push waits for its handler when the store can't keep it
LATEST_SECONDS = 0.5  # by which such an answer may come later than others
UNANSWERED_SECONDS = 2.0  # after the time for an answer is over; then WeCom has given up waiting

Handler = Callable[[dict[str, Any]], Union[Message, Iterator[str], None]]
Answer = tuple[int, str]

log = logging.getLogger("QQ.weixin.work.callback")


class Acceptor:
    """What one callback does with the messages that it receives."""

    def __init__(
        self,
        handler: Handler,
        settings: Settings,
        replying: bool,
        store: Optional[Store],
        workers: int,
        backlog: int,
    ) -> None:
        self._handler = handler
        self._settings = settings
        self._replying = replying
        self._backlog = backlog
        self._is_behind = False
        self._intake = Intake(store, f"callback:{settings.digest()}", settings.tolerance)
        self._streams = Streams(self._intake)
        self._workers = Workers(workers, self._job_in_queue)
        self._watch()

    def push(self, opened: Opened) -> Push:
        return self._intake.push(opened)

    def accept(self, push: Push, until: float) -> Answer:
        """Have a push handled. Gives the HTTP status and the body of the answer, in time unless WeCom is to push again."""
        self._watch()
        if not self._replying:
            return self._at_once(push, until)
        more = self._streams.answer(push.message)
        if more is not None:
            return 200, answer_with(self._settings, push.opened, push.message, more)
        return self._with_reply(push, until)

    def _watch(self) -> None:
        if self._intake.queue is not None:
            self._intake.queue.watch(self._workers)

    def _at_once(self, push: Push, until: float) -> Answer:
        """Accept a push, and have it handled after the answer."""
        claimed = self._intake.claim(push, until, into_queue=True, take=self._workers.is_free())
        if isinstance(claimed, Taken) and (queue := self._intake.queue):
            self._workers.put(partial(queue.handle, claimed, self._run_text), len(push.opened.text), until)
        elif claimed is Claim.QUEUED:
            self._workers.look()
        elif claimed is not Claim.NEW:
            return self._again(push, claimed, until)
        elif not self._put_here(push, until):
            return self._unanswered(push, until)
        else:
            self._intake.accepted(push)
        return 200, plain_answer(push.message)

    def _put_here(self, push: Push, until: float) -> bool:
        """Have a push handled that is in this process alone; False when there is no room for it."""
        handled = threading.Event()

        def job() -> None:
            self._run(push.message)
            handled.set()

        if not self._put(job, push, until):
            return False
        if self._intake.queue is not None:  # which should keep it, but is down: better to be done with it first
            now = time.monotonic()
            handled.wait(min(UNKEPT_SECONDS, max(0.0, until + LATEST_SECONDS - now)))
        return True

    def _with_reply(self, push: Push, until: float) -> Answer:
        """Have a push handled, and answer with what the handler returns."""
        now = time.monotonic()
        claimed = self._intake.claim(push, now + (until - now) / 2, into_queue=False)  # the rest is the handler's
        if claimed is not Claim.NEW:
            return self._again(push, claimed, until)
        outcome = _Outcome()

        def job() -> None:
            returned = call(self._handler, push.message)
            stream = None
            if is_stream(returned) and not outcome.is_late:
                stream = self._streams.begin(push.message, returned, until)
                returned = stream.reply
            outcome.reply = returned
            outcome.done.set()
            if stream is not None:
                stream.follow()
            elif outcome.is_late:
                read_unsent(returned, name_of(push.message))
            if outcome.is_late:
                self._intake.handled(push)

        if not self._put(job, push, until):
            return self._unanswered(push, until)
        if outcome.done.wait(max(0.0, until - time.monotonic())):
            self._intake.accepted(push)
            return 200, answer_with(self._settings, push.opened, push.message, outcome.reply)
        log.warning("%s has no reply: the handler takes longer than WeCom waits", name_of(push.message))
        outcome.is_late = True
        self._intake.late(push)
        if outcome.done.is_set():
            self._intake.handled(push)
        return 200, plain_answer(push.message)

    def _again(self, push: Push, claimed: Union[Claim, Taken], until: float) -> Answer:
        if claimed is Claim.BUSY:
            return self._unanswered(push, until)
        log.info("%s was pushed again, and is not handled again", name_of(push.message))
        return 200, plain_answer(push.message)

    def _put(self, job: Callable[[], Any], push: Push, until: float) -> bool:
        was_behind, self._is_behind = self._is_behind, self._workers.waiting() >= max(1, self._backlog)
        if self._is_behind and not was_behind:
            log.warning("%d messages wait for the handler, which is too slow", self._workers.waiting())
        if self._workers.put(job, len(push.opened.text), until):
            return True
        self._intake.forget(push)
        return False

    def _unanswered(self, push: Push, until: float) -> Answer:
        """WeCom pushes again what got no answer; any answer, an error too, would be the end of it."""
        log.warning(
            "%s can't be accepted now, so it gets no answer in time: WeCom pushes it again", name_of(push.message)
        )
        time.sleep(max(0.0, until + UNANSWERED_SECONDS - time.monotonic()))
        return 503, ""

    def _job_in_queue(self) -> Optional[Callable[[], None]]:
        queue = self._intake.queue
        return None if queue is None else queue.job(self._run_text)

    def _run_text(self, text: str) -> None:
        try:
            message = parse(text)
        except CallbackError as error:
            log.error("a message of the queue can't be read: %s", error)
        else:
            self._run(message)

    def _run(self, message: dict[str, Any]) -> None:
        """Have a message handled whose reply goes nowhere."""
        reply = call(self._handler, message)
        has_text = read_unsent(reply, name_of(message))
        if not self._replying and (has_text or (is_reply(reply) and reply is not message)):
            log.warning("the reply to %s goes nowhere: it needs app(..., replying=True)", name_of(message))


class _Outcome:
    """What a handler returned, for the thread that answers."""

    def __init__(self) -> None:
        self.done = threading.Event()
        self.is_late = False
        self.reply: Optional[Message] = None
