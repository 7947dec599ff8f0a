"""What a handler returned, as frames to the chat that it answers."""

import json
import logging
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Callable, Optional

from .._http import Reply
from ..errors import Failure, WeixinError, check
from . import _bot_stream
from ._answer import fields_of, name_of
from ._bot_sends import Sender
from ._errors import CallbackError
from ._stream import Growing, is_stream

__all__ = ["Pushed", "Replies"]

REPLY_SECONDS = 600.0  # that a reply to a message waits for a connection
EVENT_SECONDS = 5.0  # that WeCom waits for a reply to an event
REFRESH_SECONDS = 3.0  # after which a handler is asked for more of a stream, as WeCom asks at a callback
LONGEST_STREAM = 570.0  # seconds of one

RESPOND = "aibot_respond_msg"
EVENTS = {"enter_chat": "aibot_respond_welcome_msg", "template_card_event": "aibot_respond_update_msg"}

log = logging.getLogger("QQ.weixin.work.callback")


@dataclass(frozen=True, repr=False)  # whose repr would show what it says
class Pushed:
    """A push: its req_id, which replies repeat, and when it came, in Unix seconds."""

    req_id: str
    message: dict[str, Any]
    at: float

    def text(self) -> str:
        return json.dumps([self.req_id, self.message, self.at])

    @classmethod
    def of(cls, text: str) -> "Pushed":
        """Raises ValueError or TypeError for what is no push."""
        req_id, message, at = json.loads(text)
        return cls(str(req_id), dict(message), float(at))

    @property
    def event(self) -> Optional[str]:
        """The type of an event; None for a message."""
        if self.message.get("msgtype") != "event":
            return None
        event = self.message.get("event")
        return str(event.get("eventtype")) if isinstance(event, Mapping) else ""

    @property
    def chat(self) -> str:
        """The chatid that it can be answered to at any time: the group's, or the member's."""
        sender = self.message.get("from")
        userid = sender.get("userid") if isinstance(sender, Mapping) else None
        return str(self.message.get("chatid") or userid or "")


class Replies:
    """Sends what the handler of one bot returns."""

    def __init__(self, sender: Sender, handle: Callable[[dict[str, Any]], Any]) -> None:
        self._sender = sender
        self._handle = handle

    def send(self, pushed: Pushed, returned: Any) -> None:
        name = name_of(pushed.message)
        if is_stream(returned):
            if pushed.event is None:
                return _bot_stream.send(
                    self._sender, pushed.req_id, pushed.chat, name, returned, lambda reply: _accepted(name, reply)
                )
            content = self._joined(name, returned)
            returned = {"msgtype": "text", "text": {"content": content}} if content else None
        if not returned:
            return None
        try:
            fields = fields_of(returned, True, pushed.message)
            is_open = self._one(name, pushed, fields)
            if is_open:
                self._rest(name, pushed, fields["stream"])
        except CallbackError as error:
            log.error("the reply to %s can't be sent: %s", name, error)
        return None

    def _joined(self, name: str, pieces: Iterator[Any]) -> str:
        """The whole text: an event takes no stream."""
        text = Growing(pieces, name).read()
        text.wait(EVENT_SECONDS)
        if not text.is_whole:
            log.error("the reply to %s can't be sent: the handler takes longer than %g s", name, EVENT_SECONDS)
        return text.content if text.is_whole else ""

    def _one(self, name: str, pushed: Pushed, fields: Mapping[str, Any]) -> bool:
        """Send one reply; tells whether it is a stream that was accepted and goes on."""
        command = RESPOND if pushed.event is None else EVENTS.get(pushed.event)
        if command is None:
            raise CallbackError("reply", "this event takes none")
        seconds = REPLY_SECONDS if command == RESPOND else max(0.1, pushed.at + EVENT_SECONDS - time.time())
        reply = self._sender.ask(command, fields, pushed.chat, pushed.req_id, seconds)
        stream = fields.get("stream")
        is_open = command == RESPOND and isinstance(stream, Mapping) and not stream.get("finish")
        return _accepted(name, reply) and is_open

    def _rest(self, name: str, pushed: Pushed, stream: Mapping[str, Any]) -> None:
        """Ask the handler for the rest of a stream, as WeCom does at a callback: in messages of msgtype stream."""
        kept = {key: value for key, value in pushed.message.items() if key in ("aibotid", "chatid", "chattype", "from")}
        asked = {**kept, "msgtype": "stream", "stream": {"id": stream.get("id")}}
        until = time.monotonic() + LONGEST_STREAM
        while not self._sender.over.wait(REFRESH_SECONDS):
            if time.monotonic() > until:
                log.error("%s: the stream was not finished within %g s", name, LONGEST_STREAM)
                return
            returned = self._handle({**asked, "msgid": pushed.message.get("msgid", "")})
            if not returned or is_stream(returned):
                log.error("%s: the handler does not go on with its stream when it is asked for more", name)
                return
            if not self._one(name, pushed, fields_of(returned, True, pushed.message)):
                return


def _accepted(name: str, reply: Reply) -> bool:
    """Whether a reply was accepted; if not, the log says why."""
    try:
        check(reply)
    except WeixinError as error:
        unknown = " It may have arrived." if isinstance(reply, Failure) and " was sent" in reply.reason else ""
        log.error("the reply to %s was not accepted: %s.%s", name, error, unknown)
        return False
    return True
