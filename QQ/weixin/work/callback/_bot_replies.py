"""What a handler returned, as frames to the chat that it answers."""

import json
import logging
import math
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Callable, Optional

from .._http import Reply
from ..errors import Failure, WeixinError, check
from . import _bot_stream
from ._answer import fields_of, name_of
from ._bot_frames import UnsentFailure
from ._bot_sends import Sender
from ._bot_stream import Pieces
from ._bot_tasks import FOREVER, Steps, Wake
from ._errors import CallbackError
from ._stream import is_stream

__all__ = ["Pushed", "Replies", "is_single"]

REPLY_SECONDS = 600.0  # that a reply to a message waits for a connection
EVENT_SECONDS = 5.0  # that WeCom waits for a reply to an event
LEAST_SECONDS = 0.1  # for which one that is late is tried
REFRESH_SECONDS = 3.0  # after which a handler is asked for more of a stream, as WeCom asks at a callback
LONGEST_STREAM = 570.0  # seconds of one

KINDS = ("msgtype", "chattype", "eventtype", "card_type", "response_type")  # words of the protocol, which nobody said
RESPOND = "aibot_respond_msg"
EVENTS = {"enter_chat": "aibot_respond_welcome_msg", "template_card_event": "aibot_respond_update_msg"}

log = logging.getLogger("QQ.weixin.work.callback")


@dataclass(frozen=True, repr=False)  # whose repr would show what it says
class Pushed:
    """A push: its req_id, which replies repeat, and when it came, in Unix seconds."""

    req_id: Any
    message: dict[str, Any]
    at: float

    def text(self) -> str:
        return json.dumps([self.req_id, self.message, self.at])

    @classmethod
    def of(cls, text: str) -> "Pushed":
        """Raises ValueError or TypeError for what is no push."""
        req_id, message, at = json.loads(text)
        return cls(req_id, dict(message), float(at))

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


def is_single(returned: Any) -> bool:
    """Whether a reply needs one frame: it is no text that grows, and no stream that goes on."""
    stream = returned.get("stream") if type(returned) is dict else None
    return type(returned) is dict and (not isinstance(stream, Mapping) or bool(stream.get("finish")))


class Replies:
    """Sends what the handler of one bot returns.

    ask_again: has the handler asked for more of a stream, and gives what it returns to a function.
    """

    def __init__(self, sender: Sender, ask_again: Callable[[dict[str, Any], Callable[[Any], None]], None]) -> None:
        self._sender = sender
        self._ask_again = ask_again

    def sending(self, wake: Wake, pushed: Pushed, returned: Any) -> Steps[bool]:
        """Send a reply; tells whether the message is done with. It is not where the connection ended for good before."""
        if not pushed.req_id and returned:
            log.error("the reply to %s can't be sent: the push has no req_id", name_of(pushed.message))
            return True
        if isinstance(returned, Pieces):
            check_sent = partial(_is_accepted, pushed)
            return (
                yield from _bot_stream.sending(self._sender, wake, pushed.req_id, pushed.chat, returned, check_sent)
            )
        until = time.monotonic() + LONGEST_STREAM
        try:
            while returned:
                fields = fields_of(returned, True, pushed.message)
                reply = yield from self._one(wake, pushed, fields)
                if not _is_accepted(pushed, reply, fields):
                    return not (isinstance(reply, UnsentFailure) and self._sender.over.is_set())
                stream = fields.get("stream")
                if pushed.event is not None or not isinstance(stream, Mapping) or stream.get("finish"):
                    return True
                returned = yield from self._more(wake, pushed, stream, until)
                if self._sender.over.is_set():
                    return False
        except CallbackError as error:
            log.error("the reply to %s can't be sent: %s", name_of(pushed.message), error)
        return True

    def _one(self, wake: Wake, pushed: Pushed, fields: Mapping[str, Any]) -> Steps[Reply]:
        command = RESPOND if pushed.event is None else EVENTS.get(pushed.event)
        if command is None:
            raise CallbackError("reply", "this event takes none")
        seconds, patience = REPLY_SECONDS, math.inf
        if command != RESPOND:
            seconds = patience = max(LEAST_SECONDS, pushed.at + EVENT_SECONDS - time.time())
        return (yield from self._sender.asking(wake, command, fields, pushed.chat, pushed.req_id, seconds, patience))

    def _more(self, wake: Wake, pushed: Pushed, stream: Mapping[str, Any], until: float) -> Steps[Any]:
        """Ask the handler for the rest of a stream, as WeCom does at a callback: in a message of msgtype stream."""
        at = time.monotonic() + REFRESH_SECONDS
        while not self._sender.over.is_set() and (left := at - time.monotonic()) > 0:
            yield left
        if at > until:
            log.error("%s: the stream was not finished within %g s", name_of(pushed.message), LONGEST_STREAM)
            return None
        kept = {key: value for key, value in pushed.message.items() if key in ("aibotid", "chatid", "chattype", "from")}
        asked = {**kept, "msgtype": "stream", "stream": {"id": stream.get("id")}}
        given: list[Any] = []

        def take(returned: Any) -> None:
            given.append(returned)
            wake()

        self._ask_again({**asked, "msgid": pushed.message.get("msgid", "")}, take)
        while not given and not self._sender.over.is_set():
            yield FOREVER
        if given and (not given[0] or is_stream(given[0])):
            log.error(
                "%s: the handler does not go on with its stream when it is asked for more", name_of(pushed.message)
            )
            return None
        return given[0] if given else None


def _is_accepted(pushed: Pushed, reply: Reply, sent: Any) -> bool:
    """Whether a reply was accepted; if not, the log says why."""
    if not isinstance(reply, Failure) and _cites(str(reply.get("errmsg", "")), (pushed.message, sent)):
        reply = {**reply, "errmsg": ""}  # the meaning of the errcode stands in its place
    try:
        check(reply)
    except WeixinError as error:
        unknown = " It may have arrived." if isinstance(reply, Failure) and " was sent" in reply.reason else ""
        log.error("the reply to %s was not accepted: %s.%s", name_of(pushed.message), error, unknown)
        return False
    return True


def _cites(errmsg: str, said: Any) -> bool:
    """Whether an errmsg has words of what was said, which belongs into no log."""
    if isinstance(said, Mapping):
        return any(_cites(errmsg, value) for name, value in said.items() if name not in KINDS)
    if isinstance(said, (list, tuple)):
        return any(_cites(errmsg, value) for value in said)
    return isinstance(said, str) and any(word in errmsg for word in re.findall(r"\w{4,}|[^\x00-\x7f]{2}", said))
