"""What the AI bot says: replies, streams, welcome messages, cards in a new state, messages of its own accord."""

from typing import Any, Optional

from .._model.bot_message import OWN, REPLY, WELCOME, card, content
from .._reply import RefusalError, Reply
from .._state import State
from .._state.bot import Pushed
from .._state.botchat import BotChat

__all__ = ["respond", "send", "update", "welcome"]

EVENT_SECONDS = 5
STREAM_SECONDS = 10 * 60
CHAT_TYPES = {1: "single", 2: "group", 0: None, None: None}


def respond(sandbox: State, req_id: str, body: dict[str, Any]) -> Reply:
    """Reply to a message, or refresh a stream."""
    pushed, chat = _need_pushed(sandbox, req_id, "message")
    message = content(sandbox.media, body, REPLY)
    stream = message.get("stream")
    shown = chat.stream(pushed.body["msgid"], stream["id"]) if stream else None
    if shown is None or sandbox.bot.counts_refreshes:
        chat.rate.count(sandbox.now)
    if stream is None or shown is None:
        more = {"refreshes": 0} if stream else {}
        sandbox.bot.record(chat, {**message, "reply_to": pushed.body["msgid"], **more})
        return {}
    if shown["stream"]["finish"]:
        raise RefusalError(846608, "this stream has its finish already")
    if sandbox.now - shown["send_time"] > STREAM_SECONDS:
        raise RefusalError(846608, "it is more than 10 minutes since the first frame")
    shown["stream"].update(content=stream["content"], finish=stream["finish"])
    shown["refreshes"] += 1
    sandbox.bot.changed()
    return {}


def welcome(sandbox: State, req_id: str, body: dict[str, Any]) -> Reply:
    """Welcome a member who opened the chat."""
    pushed, chat = _need_event(sandbox, req_id, "enter_chat")
    message = content(sandbox.media, body, WELCOME)
    chat.rate.count(sandbox.now)
    sandbox.bot.answered.add(pushed.body["msgid"], True)
    sandbox.bot.record(chat, {**message, "reply_to": pushed.body["msgid"]})
    return {}


def update(sandbox: State, req_id: str, body: dict[str, Any]) -> Reply:
    """Put a card in another state after a tap on it."""
    pushed, chat = _need_event(sandbox, req_id, "template_card_event")
    if body.get("response_type") != "update_template_card":
        raise RefusalError(40058, "response_type must be update_template_card")
    new = card(sandbox.media, body.get("template_card"))
    userids = body.get("userids", [])
    if not isinstance(userids, list) or not all(isinstance(userid, str) for userid in userids):
        raise RefusalError(40058, "userids must be a list of userids")
    if new.get("task_id", "") != pushed.body["event"]["template_card_event"]["task_id"]:
        raise RefusalError(40058, "template_card.task_id must be that of the event")
    sandbox.bot.answered.add(pushed.body["msgid"], True)
    chat.replace_card(new)
    sandbox.bot.changed()
    return {}


def send(sandbox: State, req_id: str, body: dict[str, Any]) -> Reply:
    """Send a message of the bot's own accord."""
    chat = _need_chat(sandbox, body)
    message = content(sandbox.media, body, OWN)
    if chat.chattype == "group" and message["msgtype"] == "template_card":
        raise RefusalError(40008, "a template_card is sent to single chats only")
    chat.rate.count(sandbox.now)
    sandbox.bot.record(chat, {**message, "reply_to": ""})
    return {}


def _need_pushed(sandbox: State, req_id: str, kind: str) -> tuple[Pushed, BotChat]:
    pushed = sandbox.bot.pushed.get(req_id)
    if pushed is None:
        raise RefusalError(846605, "headers.req_id must be that of a push of the last 24 hours")
    if pushed.kind != kind:
        raise RefusalError(846605, f"headers.req_id is that of a push of {pushed.kind}, not of {kind}")
    return pushed, sandbox.bot.chats[pushed.chat]


def _need_event(sandbox: State, req_id: str, eventtype: str) -> tuple[Pushed, BotChat]:
    """The event, if it can be answered still."""
    pushed, chat = _need_pushed(sandbox, req_id, eventtype)
    if sandbox.now - pushed.at > EVENT_SECONDS:
        raise RefusalError(846605, f"{eventtype} must be answered within {EVENT_SECONDS} seconds")
    if sandbox.bot.answered.get(pushed.body["msgid"]):
        raise RefusalError(846605, f"this {eventtype} was answered already")
    return pushed, chat


def _need_chat(sandbox: State, body: dict[str, Any]) -> BotChat:
    chatid, chat_type = body.get("chatid"), body.get("chat_type")
    if not isinstance(chatid, str) or not chatid:
        raise RefusalError(40058, "missing chatid")
    if type(chat_type) not in (int, type(None)) or chat_type not in CHAT_TYPES:
        raise RefusalError(40058, "chat_type must be 0, 1 or 2")
    chat = _found(sandbox, chatid, CHAT_TYPES[chat_type])
    if chat is None and not sandbox.is_member(chatid):
        raise RefusalError(93006)
    if chat is None or not chat.written:
        raise RefusalError(93001, "nobody has written to the bot in this chat yet")
    return chat


def _found(sandbox: State, chatid: str, chattype: Optional[str]) -> Optional[BotChat]:
    try:
        return sandbox.bot.chat(chatid, chattype)
    except ValueError:
        return None
