"""A reply that a handler gives piece by piece: refreshed, kept alive, and continued where it outgrows one message."""

import logging
import secrets
import time
from collections.abc import Iterator
from typing import Any, Callable, Optional

from .. import _text
from .._http import Reply
from ..errors import Failure, errcode_of
from ._bot_frames import UnsentFailure
from ._bot_sends import Sender
from ._stream import LIMIT, Growing, is_long

__all__ = ["send"]

FIRST_REFRESHES, FIRST_GAP, GAP = (
    5,
    1.0,
    3.0,
)  # refreshes that come soon, and the seconds before one of these and others
RESERVED = 8  # of the 30 messages a minute: for what is no refresh
THINKING_SECONDS = 2.0  # without a piece, after which the chat shows that the handler thinks
KEEP_SECONDS = 20.0  # after which the same is sent again
FINISH_SECONDS = 560.0  # after the first frame; WeCom takes no more after 600
RETRY_SECONDS = 1.0
LAST_SECONDS = 120.0  # for which the frame that ends it is tried
TOO_LATE = 846608  # the errcode of a frame after the last one, or after 10 minutes
LATER = (-1, 45009, 45033)  # errcodes of a frame that a later one may mend

log = logging.getLogger("QQ.weixin.work.callback")
Told = Callable[[Reply], bool]  # logs a reply that is none; tells whether it is one


def send(sender: Sender, req_id: str, chat: str, name: str, pieces: Iterator[Any], told: Told) -> None:
    """Send the pieces as one stream, and what goes beyond it as messages of their own."""
    text = Growing(pieces, name).read()
    stream = _Stream(sender, req_id, chat)
    done = stream.follow(text)
    if done is None:
        return
    at = done
    while True:
        text.wait_until_long(at, FINISH_SECONDS)
        is_whole, rest = text.is_whole, text.content[at:]
        parts = _text.split(rest, LIMIT)
        for part in parts if is_whole else parts[:-1]:
            at += len(part)
            if part.strip():
                body = {"chatid": chat, "msgtype": "markdown", "markdown": {"content": part}}
                told(sender.ask("aibot_send_msg", body, chat))
        if is_whole:
            return


class _Stream:
    """One stream of frames, each with the whole text so far."""

    def __init__(self, sender: Sender, req_id: str, chat: str) -> None:
        self._sender = sender
        self._req_id = req_id
        self._chat = chat
        self._id = secrets.token_hex(16)
        self._shown = ""  # what the chat has
        self._began = 0.0  # when the first frame was accepted
        self._refused = False
        self._may_be_over = False  # its last frame was sent, and the answer to that was lost

    def follow(self, text: Growing) -> Optional[int]:
        """Send the text while it grows. Gives how much of it the chat has, where there is or may be more; else None."""
        text.wait_for_more("", THINKING_SECONDS)
        frames, last = 0, 0.0
        while not (self._is_over(text) or self._refused or self._sender.over.is_set()):
            shown = self._shown
            keep_at = min(last + KEEP_SECONDS, self._began + FINISH_SECONDS)
            if self._began and text.content == shown and time.monotonic() < keep_at:
                text.wait_for_more(shown, keep_at - time.monotonic())
                continue
            gap = FIRST_GAP if frames < FIRST_REFRESHES else GAP
            wait = max(last + gap - time.monotonic() if last else 0.0, 0.0) or self._sender.pacer.take(
                self._chat, RESERVED
            )
            if wait:
                text.wait(wait)
                continue
            frames, last = frames + 1, time.monotonic()
            self._frame(text.content, False, RETRY_SECONDS)
        return self._finish(text)

    def _is_over(self, text: Growing) -> bool:
        is_late = self._began and time.monotonic() > self._began + FINISH_SECONDS
        return text.is_whole or bool(is_late) or is_long(text.content)

    def _finish(self, text: Growing) -> Optional[int]:
        is_whole, content = text.is_whole, text.content
        if is_whole and not content and not self._began:
            return None
        if not self._refused:
            head = _text.split(content, LIMIT)[0] if content else ""
            until = time.monotonic() + LAST_SECONDS
            while (left := until - time.monotonic()) > 0:
                while wait := self._sender.pacer.take(self._chat):
                    if self._sender.over.wait(wait):
                        break
                if self._frame(head, True, left) or self._refused or self._sender.over.wait(RETRY_SECONDS):
                    break
        if is_whole and self._shown == content:
            return None
        return len(self._shown)

    def _frame(self, content: str, finish: bool, seconds: float) -> bool:
        """Send one frame; tells whether it was accepted. The same may be sent again: it takes the place of the one before."""
        body = {"msgtype": "stream", "stream": {"id": self._id, "finish": finish, "content": content}}
        reply = self._sender.ask_now("aibot_respond_msg", body, self._req_id, seconds)
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
