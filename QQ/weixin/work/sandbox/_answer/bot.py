"""The answer to a frame that comes over the WebSocket of the AI bot."""

import json
import logging
import time
from typing import Any, NamedTuple, Optional

from ..._json import check_text, decoder
from .._reply import RefusalError, Reply
from .._state import State
from .._state.bot import COMMANDS, Connection
from .._state.faults import Fault
from .._state.log import Call
from . import bot_commands, bot_files

__all__ = ["receive"]

MODELS = {
    "aibot_respond_msg": bot_commands.respond,
    "aibot_respond_welcome_msg": bot_commands.welcome,
    "aibot_respond_update_msg": bot_commands.update,
    "aibot_send_msg": bot_commands.send,
    "aibot_upload_media_init": bot_files.init,
    "aibot_upload_media_chunk": bot_files.chunk,
    "aibot_upload_media_finish": bot_files.finish,
}

_decode = decoder()

logger = logging.getLogger("QQ.weixin.work.sandbox")


class Frame(NamedTuple):
    """What came; with what is wrong with it, if anything is."""

    command: str
    req_id: str
    body: dict[str, Any]
    mistake: Optional[RefusalError] = None


def receive(sandbox: State, connection: Connection, text: str) -> None:
    """Answer a frame of the program at the other end of the connection, and log both."""
    at, started = sandbox.now, time.perf_counter()
    frame = _parsed(text)
    fault = sandbox.faults.next_for(frame.command) if frame.command in COMMANDS else None
    with sandbox.lock:  # so whoever waits for a reply finds it in the log too
        answer = {"headers": {"req_id": frame.req_id}, **_answer(sandbox, connection, frame, fault)}
        call = Call(
            at=at,
            method="WS",
            path=frame.command,
            query={"req_id": frame.req_id},
            status=200,
            errcode=answer["errcode"],
            milliseconds=(time.perf_counter() - started) * 1000,
            fault=fault is not None,
            request_body=json.dumps(frame.body, ensure_ascii=False).encode() if frame.body else b"",
            reply_body=json.dumps(answer, ensure_ascii=False).encode(),
        )
        sandbox.log.add(call)
    if fault is not None and fault.delay:
        sandbox.stopping.wait(fault.delay)
    if fault is not None and fault.cut:
        connection.reset()
    else:
        connection.send(json.dumps(answer, ensure_ascii=False))
    if frame.command == "aibot_subscribe" and answer["errcode"] == 0:
        sandbox.bot.subscribed(connection)


def _parsed(text: str) -> Frame:
    try:
        frame = _decode(text)
        check_text(frame, text.encode(errors="replace"))
        command, req_id, body = frame["cmd"], frame["headers"]["req_id"], frame.get("body", {})
    except (ValueError, RecursionError):
        return Frame("", "", {}, RefusalError(47001, "a frame must be JSON"))
    except (LookupError, TypeError, AttributeError):
        command = req_id = body = None
    if not isinstance(command, str) or not isinstance(req_id, str) or not isinstance(body, dict):
        return Frame("", "", {}, RefusalError(40058, 'a frame must be {"cmd", "headers": {"req_id"}, "body"}'))
    return Frame(command, req_id, body)


def _answer(sandbox: State, connection: Connection, frame: Frame, fault: Optional[Fault]) -> Reply:
    try:
        if frame.mistake is not None:
            raise frame.mistake
        if fault is not None and fault.errcode is not None:
            raise RefusalError(fault.errcode)
        reply = _reply(sandbox, connection, frame)
    except RefusalError as refusal:
        return {"errcode": refusal.errcode, "errmsg": refusal.errmsg}
    except Exception as error:  # a user may put anything into the state
        logger.error("%s failed on the sandbox's state: %s", frame.command, f"{type(error).__name__}: {error}")
        return {"errcode": -1, "errmsg": "the sandbox's state is not what this command expects, see its log"}
    return {"errcode": 0, "errmsg": "ok", **({"body": reply} if reply else {})}


def _reply(sandbox: State, connection: Connection, frame: Frame) -> Reply:
    bot = sandbox.bot
    if frame.command not in COMMANDS:
        raise RefusalError(40058, f"there is no command {frame.command!r}")
    if not frame.req_id:
        raise RefusalError(40058, "missing headers.req_id")
    if frame.command == "aibot_subscribe":
        if bot.is_subscribed(connection):
            raise RefusalError(45009, "this connection has subscribed already")
        if (frame.body.get("bot_id"), frame.body.get("secret")) != (bot.bot_id, bot.secret):
            raise RefusalError(853000)
        return {}
    if not bot.is_subscribed(connection):
        raise RefusalError(853000, "the first frame must be aibot_subscribe")
    return {} if frame.command == "ping" else MODELS[frame.command](sandbox, frame.req_id, frame.body)
