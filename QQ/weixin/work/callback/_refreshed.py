"""A reply that grows, at a callback: WeCom asks for each refresh, and may ask any of the processes."""

import json
import logging
import re
import secrets
import time
from collections.abc import Iterator, Mapping
from typing import Any, Optional

from .. import _text
from ..errors import WeixinError, check
from ._answer import name_of
from ._intake import Intake
from ._stream import LIMIT, Growing, is_long

__all__ = ["Streams"]

FIRST_SECONDS = 1.5  # that the first answer waits for a piece
SAVE_SECONDS = 0.5  # between two times that the text so far is kept
BEAT_SECONDS = 5.0  # between two signs of life, while there is nothing new
DEAD_SECONDS = 30.0  # without one, after which another process ends the stream
FINISH_SECONDS = 345.0  # after the first answer; WeCom asks no more after 360
KEPT_SECONDS = 900.0
PREFIX = "qqww-"  # of the ids that are made here

log = logging.getLogger("QQ.weixin.work.callback")


class Streams:
    """The replies of one callback that grow. Their text so far is in its store."""

    def __init__(self, intake: Intake) -> None:
        self._intake = intake

    def begin(self, message: dict[str, Any], pieces: Iterator[Any], until: float) -> "Stream":
        """Read the pieces, until there is something to answer with, or the time for an answer is near."""
        text = Growing(pieces, name_of(message)).read()
        left = max(0.0, until - time.monotonic())
        if message.get("msgtype") in (None, "event"):
            text.wait(left)  # what is no message to a bot takes no stream
        else:
            text.wait_for_more("", min(FIRST_SECONDS, left / 2))
        return Stream(self._intake, message, text)

    def answer(self, message: Mapping[str, Any]) -> Optional[dict[str, Any]]:
        """What to answer when WeCom asks for more of a stream that was begun here; None for any other push."""
        asked = message.get("stream") if message.get("msgtype") == "stream" else None
        id = asked.get("id") if isinstance(asked, Mapping) else None
        if not isinstance(id, str) or not id.startswith(PREFIX):
            return None
        kept = self._intake.kept(_key(self._intake, id))
        if kept is None:
            log.error("%s can't be answered: the store does not have its text", name_of(message))
            return {}
        content, finish, at = json.loads(kept)
        if not finish and time.time() > at + DEAD_SECONDS:
            log.error("a stream ends unfinished: nothing was heard of its process for %g s", DEAD_SECONDS)
            finish = True
        from . import reply  # which a callback without streams does without

        return reply.stream(id, content, finish)


class Stream:
    """One of them, in the process that reads its pieces.

    reply: the first answer; None where there is none.
    """

    def __init__(self, intake: Intake, message: dict[str, Any], text: Growing) -> None:
        self._intake = intake
        self._message = message
        self._text = text
        self._id = PREFIX + secrets.token_hex(16)
        self._until = time.monotonic() + FINISH_SECONDS
        self._shown = ""
        self._is_over = False
        self.reply = self._first()

    def _first(self) -> Optional[dict[str, Any]]:
        if self._text.is_whole and not self._text.content:
            self._is_over = True
            return None
        if self._message.get("msgtype") not in (None, "event"):
            return self._save()
        self._is_over = True
        if not self._text.is_whole:
            log.error("%s has no reply: the handler takes longer than WeCom waits", name_of(self._message))
            return None
        try:
            from . import reply  # which a callback without streams does without

            return reply.text(self._message, self._text.content)
        except (TypeError, ValueError) as error:
            log.error("the reply to %s can't be sent: %s", name_of(self._message), error)
            return None

    def follow(self) -> None:
        """Keep the text so far, until it is whole; what a stream can't hold goes to the chat by itself."""
        began = time.monotonic()
        while not self._is_over:
            self._text.wait_for_more(self._shown, max(0.0, min(began + BEAT_SECONDS, self._until) - time.monotonic()))
            self._text.wait(max(0.0, began + SAVE_SECONDS - time.monotonic()))
            began = time.monotonic()
            self._save()
        self._text.wait(KEPT_SECONDS)
        rest = self._text.content[len(self._shown) :]
        if rest.strip() and self._message.get("msgtype") not in (None, "event"):
            self._send(rest)

    def _save(self) -> dict[str, Any]:
        content, is_whole = self._text.content, self._text.is_whole
        if is_long(content):
            content, is_whole = _text.split(content, LIMIT)[0], True
        self._shown = content
        self._is_over = is_whole or time.monotonic() >= self._until
        kept = json.dumps([content, self._is_over, time.time()])
        self._intake.keep(_key(self._intake, self._id), kept, KEPT_SECONDS)
        from . import reply  # which a callback without streams does without

        return reply.stream(self._id, content, self._is_over)

    def _send(self, rest: str) -> None:
        """Send what goes beyond a stream to the response_url of the message, which takes one answer."""
        from ..aibot import response

        code = re.search(r"[?&]response_code=([^&#]+)", str(self._message.get("response_url", "")))
        if code is None:
            log.error(
                "%s has a reply that goes beyond its stream, and no response_url for the rest", name_of(self._message)
            )
            return
        first, *lost = _text.split(rest, LIMIT)
        try:
            check(response(code[1], {"msgtype": "markdown", "markdown": {"content": first}}))
        except WeixinError as error:
            log.error("the rest of the reply to %s was not accepted: %s", name_of(self._message), error)
        if lost:
            log.error("the reply to %s is too long: its end is lost", name_of(self._message))


def _key(intake: Intake, id: str) -> str:
    return f"{intake.name}:{id}"
