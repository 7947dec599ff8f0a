"""What is pushed to a bot: each message is taken once, kept until it was handled, and answered."""

import json
import logging
import time
from collections.abc import Mapping
from typing import Any, Callable, Optional

from .._many.workers import Workers
from ..store import Store
from ._answer import is_reply, name_of
from ._bot_replies import Pushed, Replies
from ._bot_sends import Sender
from ._handler import call
from ._intake import Intake, Push
from ._open import Opened
from ._received import REMEMBERED, Claim, key_of
from ._stream import read_unsent

__all__ = ["Messages"]

STORE_SECONDS = 2.0  # that the store has to take one; then memory stands in for it
PUSHES = ("aibot_msg_callback", "aibot_event_callback")

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
        self._replies = Replies(sender, lambda message: call(handler, message))
        self._is_on_duty = is_on_duty
        self._intake = Intake(store, name)
        self._workers = Workers(workers, self._job_in_queue)

    def watch(self) -> None:
        """Look for what another process has left."""
        if self._intake.queue is not None:
            self._intake.queue.watch(self._workers)

    def wait_until_idle(self, seconds: float) -> None:
        self._workers.wait_until_idle(seconds)

    def take(self, frame: Mapping[str, Any], size: int) -> None:
        """Have a push handled, unless it was pushed before. size: its characters."""
        headers, message = frame.get("headers"), frame.get("body")
        if frame.get("cmd") not in PUSHES or not isinstance(message, dict) or not isinstance(headers, Mapping):
            log.error("a frame of the bot's server is lost, since it is no push that is known: %.60r", frame.get("cmd"))
            return
        pushed = Pushed(str(headers.get("req_id", "")), message, time.time())
        msgid = message.get("msgid") or json.dumps(message, sort_keys=True)
        text = "" if self._intake.queue is None else pushed.text()
        push = Push(Opened(text, "", "", None), message, key_of(self._intake.name, "", str(msgid)), REMEMBERED)
        claimed = self._intake.claim(push, time.monotonic() + STORE_SECONDS, into_queue=True)
        if claimed is Claim.QUEUED:
            self._workers.look()
        elif claimed is Claim.NEW:
            self._workers.put(lambda: self._run(pushed), size, float("inf"))
            self._intake.accepted(push)
        else:
            log.info("%s was pushed again, and is not handled again", name_of(message))

    def _job_in_queue(self) -> Optional[Callable[[], None]]:
        queue = self._intake.queue
        return None if queue is None or not self._is_on_duty() else queue.job(self._run_text)

    def _run_text(self, text: str) -> None:
        try:
            pushed = Pushed.of(text)
        except (ValueError, TypeError):
            log.error("the queue %s holds what is no push to a bot", self._intake.name)
        else:
            self._run(pushed)

    def _run(self, pushed: Pushed) -> None:
        returned = call(self._handler, pushed.message)
        if self._replying:
            try:
                self._replies.send(pushed, returned)
            except Exception as error:  # nothing of one message may stop the others
                log.error("the reply to %s can't be sent: %s", name_of(pushed.message), type(error).__name__)
            return
        if read_unsent(returned, name_of(pushed.message)) or is_reply(returned):
            log.warning("the reply to %s goes nowhere: it needs replying=True", name_of(pushed.message))
