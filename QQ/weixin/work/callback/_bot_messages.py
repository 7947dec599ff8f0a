"""What is pushed to a bot: each message is taken once, kept until it was handled, and answered."""

import json
import logging
import math
import time
from collections import deque
from collections.abc import Mapping
from functools import partial
from typing import Any, Callable, Optional, Union

from .._many.workers import Workers
from ..store import Store
from ._answer import is_reply, name_of
from ._bot_replies import Pushed, Replies, is_single
from ._bot_sends import Sender
from ._bot_session import PUSHES
from ._bot_stream import Pieces
from ._bot_tasks import Steps, Tasks, Wake
from ._handler import call
from ._intake import Intake, Push
from ._open import Opened
from ._queue import Taken
from ._received import REMEMBERED, Claim, key_of
from ._stream import is_stream, read_unsent

__all__ = ["Messages"]

STORE_SECONDS = 2.0  # that the store has to take one; then memory stands in for it

log = logging.getLogger("QQ.weixin.work.callback")


class Messages:
    """The messages of one bot in this process.

    is_on_duty: whether this process has the connection, so that it can answer what is in the queue.
    """

    def __init__(
        self,
        handler: Callable[[dict[str, Any]], Any],
        name: str,
        store: Optional[Store],
        workers: int,
        replying: bool,
        sender: Sender,
        is_on_duty: Callable[[], bool],
    ) -> None:
        self._handler = handler
        self._replying = replying
        self._sender = sender
        self._is_on_duty = is_on_duty
        self._intake = Intake(store, name)
        self._workers = Workers(workers, self._job_in_queue)
        self._replies = Replies(sender, self._again)
        self._tasks = Tasks()
        self._done: deque[Taken] = deque()
        self._taking = Workers(1)  # what asks a store, which may be slow, while answers to replies are read
        self._noting = Workers(1)  # what takes a message out of the queue, while the replies to others go on

    def watch(self) -> None:
        """Look for what another process has left."""
        if self._intake.queue is not None:
            self._intake.queue.watch(self._workers)

    def wait_until_idle(self, seconds: float) -> None:
        """Wait until all that has come is handled and answered; for so many seconds."""
        until = time.monotonic() + seconds
        for wait in (
            self._taking.wait_until_idle,
            self._workers.wait_until_idle,
            self._tasks.wait_until_done,
            self._noting.wait_until_idle,
        ):
            wait(until - time.monotonic())

    def end(self) -> None:
        """There will be no connection any more: the replies that wait for one are logged as lost."""
        self._sender.wake_all()
        self._tasks.end()

    def take(self, frame: Mapping[str, Any], size: int) -> None:
        """Have a push handled, unless it was pushed before. size: its characters."""
        headers, message = frame.get("headers"), frame.get("body")
        if frame.get("cmd") not in PUSHES or not isinstance(message, dict):
            log.error("a frame of the bot's server is lost, since it is no push that is known: %.60r", frame.get("cmd"))
            return
        pushed = Pushed(headers.get("req_id") if isinstance(headers, Mapping) else None, message, time.time())
        if self._intake.has_store:
            self._taking.put(partial(self._accept, pushed, size), size, math.inf)
        else:
            self._accept(pushed, size)

    def _accept(self, pushed: Pushed, size: int) -> None:
        message = pushed.message
        msgid = message.get("msgid") or json.dumps(message, sort_keys=True)
        text = "" if self._intake.queue is None else pushed.text()
        push = Push(Opened(text, "", "", None), message, key_of(self._intake.name, "", str(msgid)), REMEMBERED)
        claimed = self._claim(push)
        if isinstance(claimed, Taken):
            self._workers.put(partial(self._run, pushed, claimed), size, math.inf)
        elif claimed is Claim.QUEUED:
            self._workers.look()
        elif claimed is Claim.NEW:
            self._workers.put(partial(self._run, pushed, None), size, math.inf)
        else:
            log.info("%s was pushed again, and is not handled again", name_of(message))

    def _claim(self, push: Push) -> Union[Claim, Taken]:
        if not self._intake.has_store:
            return Claim.NEW if self._intake.is_new(push) else Claim.KNOWN
        until = time.monotonic() + STORE_SECONDS
        claimed = self._intake.claim(push, until, into_queue=True, take=self._workers.is_free())
        if claimed is Claim.NEW:
            self._intake.accepted(push)
        return claimed

    def _job_in_queue(self) -> Optional[Callable[[], None]]:
        queue = self._intake.queue
        taken = None if queue is None or not self._is_on_duty() else queue.take()
        return None if taken is None else partial(self._run_taken, taken)

    def _run_taken(self, taken: Taken) -> None:
        try:
            pushed = Pushed.of(taken.text)
        except (ValueError, TypeError):
            log.error("the queue %s holds what is no push to a bot", self._intake.name)
            self._handled(taken, True)
        else:
            self._run(pushed, taken)

    def _run(self, pushed: Pushed, taken: Optional[Taken]) -> None:
        returned = call(self._handler, pushed.message)
        if not self._replying:
            name = name_of(pushed.message)
            if read_unsent(returned, name) or is_reply(returned):
                log.warning("the reply to %s goes nowhere: it needs replying=True", name)
            return self._handled(taken, True)
        if is_stream(returned):
            returned = Pieces(returned, name_of(pushed.message), self._sender.over)
            if pushed.event is not None:  # which takes no stream
                content = returned.whole()
                returned = {"msgtype": "text", "text": {"content": content}} if content else None
        is_patient = taken is None and is_single(returned)
        self._tasks.start(partial(self._replying_to, pushed, taken, returned), is_patient)
        if isinstance(returned, Pieces):
            returned.whole()
        return None

    def _replying_to(self, pushed: Pushed, taken: Optional[Taken], returned: Any, wake: Wake) -> Steps[None]:
        is_done = True
        try:
            is_done = yield from self._replies.sending(wake, pushed, returned)
        except Exception as error:  # nothing of one message may stop the others
            log.error("the reply to %s can't be sent: %s", name_of(pushed.message), type(error).__name__)
        self._handled(taken, is_done)

    def _handled(self, taken: Optional[Taken], is_done: bool) -> None:
        queue = self._intake.queue
        if taken is None or queue is None:
            return
        if is_done:
            self._done.append(taken)
            self._noting.put(self._note)
        else:
            queue.leave(taken)

    def _note(self) -> None:
        """Take the messages that are done with out of the queue, all of them at once."""
        done = []
        while self._done:
            done.append(self._done.popleft())
        if done and self._intake.queue is not None:
            self._intake.queue.done(*done)

    def _again(self, message: dict[str, Any], then: Callable[[Any], None]) -> None:
        """Ask the handler for more of its stream."""
        self._workers.put(lambda: then(call(self._handler, message)))
