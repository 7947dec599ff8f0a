"""A reply that a handler gives piece by piece: refreshed, kept alive, and continued where it outgrows one message."""

import logging
import secrets
import threading
import time
from collections.abc import Iterator
from functools import partial
from typing import Any, Callable, Optional

from .. import _text
from .._http import Reply
from ..errors import Failure, errcode_of
from ._bot_frames import CutFailure, UnsentFailure
from ._bot_sends import Sender
from ._bot_tasks import FOREVER, Steps, Wake
from ._stream import LIMIT, Growing, is_long

__all__ = ["Pieces", "sending"]

FIRST_REFRESHES, FIRST_GAP, GAP = (
    5,
    1.0,
    3.0,
)  # refreshes that come soon, and the seconds before one of these and others
RESERVED = 8  # of the 30 messages a minute: for what is no refresh
AT_ONCE_SECONDS = 0.05  # after the first piece: a text that is whole by then needs one frame
THINKING_SECONDS = 2.0  # without a piece, after which the chat shows that the handler thinks
KEEP_SECONDS = 20.0  # after which the same is sent again
FINISH_SECONDS = 560.0  # after the first frame; WeCom takes no more after 600
LAST_SECONDS = 600.0  # for which the frame that ends it is tried, and waits a message of its own
RETRY_SECONDS, LONGEST_RETRY_SECONDS = 1.0, 30.0  # between two of these tries: twice as long each time
TOO_LATE = 846608  # the errcode of a frame after the last one, or after 10 minutes
LATER = (-1, 45009, 45033)  # errcodes of a frame that a later one may mend

log = logging.getLogger("QQ.weixin.work.callback")
Check = Callable[[Reply, Any], bool]  # whether a reply to what was sent accepts it; if not, it is logged


class Pieces(Growing):
    """The text of a reply, which is read in one thread and sent by another. over: ends the reading."""

    def __init__(self, pieces: Iterator[Any], name: str, over: threading.Event) -> None:
        super().__init__(pieces, name)
        self.wake: Wake = lambda: None  # who sends it
        self._over = over
        self._is_enough: Callable[[], bool] = _never

    def grown(self) -> bool:
        if self.is_whole or self._is_enough():
            self.wake()
        return not self._over.is_set()

    def waiting(self, seconds: float, is_enough: Callable[[], bool]) -> Steps[None]:
        """Wait until it is enough, or whole; for so many seconds."""
        until = time.monotonic() + seconds
        self._is_enough = is_enough
        while not (self.is_whole or is_enough() or self._over.is_set()) and (left := until - time.monotonic()) > 0:
            yield left
        self._is_enough = _never

    def has_more(self, than: str) -> bool:
        return self.content != than

    def is_long_from(self, start: int) -> bool:
        return is_long(self.content[start:])


def _never() -> bool:
    return False


def sending(sender: Sender, wake: Wake, req_id: Any, chat: str, text: Pieces, check: Check) -> Steps[bool]:
    """Send the text as one stream, and what goes beyond it as messages of their own. False: it ended before all was tried."""
    text.wake = wake
    at = yield from _Stream(sender, wake, req_id, chat).follow(text)
    while at is not None and not sender.over.is_set():
        yield from text.waiting(FOREVER, partial(text.is_long_from, at))
        is_whole, rest = text.is_whole, text.content[at:]
        parts = _text.split(rest, LIMIT)
        for part in parts if is_whole else parts[:-1]:
            at += len(part)
            if part.strip():
                body = {"chatid": chat, "msgtype": "markdown", "markdown": {"content": part}}
                check((yield from sender.asking(wake, "aibot_send_msg", body, chat, seconds=LAST_SECONDS)), body)
        if is_whole:
            return True
    return at is None


class _Stream:
    """One stream of frames, each with the whole text so far."""

    def __init__(self, sender: Sender, wake: Wake, req_id: Any, chat: str) -> None:
        self._sender = sender
        self._wake = wake
        self._req_id = req_id
        self._chat = chat
        self._id = secrets.token_hex(16)
        self._shown = ""  # what the chat has
        self._began = 0.0  # when the first frame was accepted
        self._refused = False
        self._was_cut = False  # at the last frame, by the end of the connection
        self._may_be_over = False  # its last frame was sent, and the answer to that was lost

    def follow(self, text: Pieces) -> Steps[Optional[int]]:
        """Send the text while it grows. Gives how much of it the chat has, where there is or may be more; else None."""
        yield from text.waiting(THINKING_SECONDS, partial(text.has_more, ""))
        if text.content:
            yield from text.waiting(AT_ONCE_SECONDS, _never)
        frames, last = 0, 0.0
        while not (self._is_over(text) or self._refused or self._sender.over.is_set()):
            shown = self._shown
            keep_at = min(last + KEEP_SECONDS, self._began + FINISH_SECONDS)
            if self._began and text.content == shown and time.monotonic() < keep_at:
                yield from text.waiting(keep_at - time.monotonic(), partial(text.has_more, shown))
                continue
            gap = FIRST_GAP if frames < FIRST_REFRESHES else GAP
            wait = max(last + gap - time.monotonic() if last else 0.0, 0.0) or self._sender.pacer.take(
                self._chat, RESERVED
            )
            if wait:
                yield from text.waiting(wait, _never)
                continue
            frames, last = frames + 1, time.monotonic()
            yield from self._frame(text.content, False, RETRY_SECONDS)
        return (yield from self._finish(text))

    def _is_over(self, text: Pieces) -> bool:
        is_late = self._began and time.monotonic() > self._began + FINISH_SECONDS
        return text.is_whole or bool(is_late) or is_long(text.content)

    def _finish(self, text: Pieces) -> Steps[Optional[int]]:
        is_whole, content = text.is_whole, text.content
        if is_whole and not content and not self._began:
            return None
        head = _text.split(content, LIMIT)[0] if content else ""
        until, pause = time.monotonic() + LAST_SECONDS, RETRY_SECONDS
        while not self._refused and (left := until - time.monotonic()) > 0:
            if (yield from self._frame(head, True, left)) or self._sender.over.is_set():
                break
            if not self._was_cut:  # then it waits for the next connection
                yield from self._pausing(pause)
                pause = min(LONGEST_RETRY_SECONDS, 2 * pause)
        if is_whole and self._shown == content:
            return None
        return len(self._shown)

    def _pausing(self, seconds: float) -> Steps[None]:
        until = time.monotonic() + seconds
        while not self._sender.over.is_set() and (left := until - time.monotonic()) > 0:
            yield left

    def _frame(self, content: str, finish: bool, seconds: float) -> Steps[bool]:
        """Send one frame; tells whether it was accepted. The same may be sent again: it takes the place of the one before."""
        body = {"msgtype": "stream", "stream": {"id": self._id, "finish": finish, "content": content}}
        chat = self._chat if finish else ""  # for a refresh there is leave already
        reply = yield from self._sender.asking(self._wake, "aibot_respond_msg", body, chat, self._req_id, seconds)
        self._was_cut = isinstance(reply, CutFailure)
        errcode = None if isinstance(reply, Failure) else errcode_of(reply)
        if errcode == 0 or (errcode == TOO_LATE and self._may_be_over):
            self._shown = content
            self._began = self._began or time.monotonic()
            return True
        if errcode is not None and errcode not in LATER:
            self._refused = True
            log.warning(
                "a stream was refused with errcode %s, so what it lacks goes into a message of its own", errcode
            )
        elif finish:
            self._may_be_over = self._may_be_over or (errcode is None and not isinstance(reply, UnsentFailure))
            log.warning(
                "the end of a stream was not accepted: %s", reply.reason if isinstance(reply, Failure) else errcode
            )
        return False
