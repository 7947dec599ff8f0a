"""The AI bot (智能机器人) that a program connects to over a WebSocket: its connection, its chats, what it was pushed."""

import json
import secrets
import threading
import uuid
from base64 import b64encode
from dataclasses import dataclass
from typing import Any, Optional, Protocol

from .._reply import File
from .base import Base
from .botchat import BotChat
from .expiring import ExpiringDict
from .log import Push
from .rate import Rate

__all__ = ["COMMANDS", "MEDIA_PATH", "SENDING", "Bot", "Pushed"]

SENDING = ("aibot_respond_msg", "aibot_respond_welcome_msg", "aibot_respond_update_msg", "aibot_send_msg")
UPLOADING = ("aibot_upload_media_init", "aibot_upload_media_chunk", "aibot_upload_media_finish")
COMMANDS = ("aibot_subscribe", "ping", *SENDING, *UPLOADING)
MEDIA_PATH = "/aibot/media/"  # where the files in messages are downloaded
REPLY_SECONDS = 24 * 3600
DOWNLOAD_SECONDS = 300
UPLOAD_SECONDS = 30 * 60

Record = dict[str, Any]


class Connection(Protocol):
    """A WebSocket."""

    silent: bool

    def send(self, text: str) -> bool: ...
    def close(self, code: int = 1000, reason: str = "") -> None: ...
    def reset(self) -> None: ...


@dataclass
class Pushed:
    """What was pushed with a req_id: "message" or the eventtype, when, in which chat, and the body."""

    kind: str
    at: float
    chat: tuple[str, str]
    body: Record


class Bot:
    """The AI bot, and the connection of the program that subscribed as it.

    bot_id, secret, name (str): its credentials, and how members mention it.
    address (str): where to connect to, a ws:// URL.
    chats (dict): by (single or group, userid or chatid), its chats; chat(id) finds one.
    twice (bool): push everything twice, with the same msgid.
    counts_refreshes (bool): whether each refresh of a stream counts as one of the 30 messages a minute. The document
        speaks of messages only.
    idle_seconds (float): a connection that sends nothing for so long is closed. Set it before the program connects.
    """

    def __init__(self, core: Base) -> None:
        self._core = core
        self._changed = threading.Condition()
        self._connection: Optional[Connection] = None
        self.address: str = ""
        self.clear()

    def clear(self) -> None:
        """Return to the state at the start; only the connection is kept."""
        self.bot_id: str = "aibSandbox"
        self.secret: str = "sandbox-bot-secret"
        self.name: str = "机器人"
        self.twice: bool = False
        self.counts_refreshes: bool = False
        self.idle_seconds: float = 100.0
        self.chats: dict[tuple[str, str], BotChat] = {}
        self.pushed: ExpiringDict[Pushed] = ExpiringDict(self._core, REPLY_SECONDS)
        self.answered: ExpiringDict[bool] = ExpiringDict(self._core, REPLY_SECONDS)  # events that take one answer
        self.uploads: ExpiringDict[Record] = ExpiringDict(self._core, UPLOAD_SECONDS)
        self.upload_rate: Rate = Rate()
        self.files: ExpiringDict[File] = ExpiringDict(self._core, DOWNLOAD_SECONDS)

    # The connection

    @property
    def connected(self) -> bool:
        """Whether a program is connected and has subscribed."""
        return self._connection is not None

    def wait(self, timeout: float = 30) -> bool:
        """Wait until a program is connected and has subscribed. Returns False after the timeout."""
        with self._changed:
            return self._changed.wait_for(lambda: self.connected, timeout)

    def subscribed(self, connection: Connection) -> None:
        """Push to this connection from now on; one that was there before is told so, and closed."""
        with self._changed:
            before, self._connection = self._connection, connection
            self._changed.notify_all()
        if before is not None and before is not connection:
            self._take_over(before)

    def is_subscribed(self, connection: Connection) -> bool:
        return self._connection is connection

    def left(self, connection: Connection) -> None:
        with self._changed:
            if self._connection is connection:
                self._connection = None
                self._changed.notify_all()

    def close(self, code: int = 1000, reason: str = "") -> None:
        """Close the connection with this code of the WebSocket protocol."""
        connection = self._need_connection()
        connection.close(code, reason)
        self.left(connection)

    def reset(self) -> None:
        """Reset the connection (TCP RST), with no closing handshake."""
        connection = self._need_connection()
        connection.reset()
        self.left(connection)

    def silence(self) -> None:
        """Let the connection go silent, as half of a broken one does: it stays open, nothing is answered nor pushed."""
        self._need_connection().silent = True

    def disconnect(self) -> None:
        """End the connection as if another program had subscribed: with disconnected_event."""
        connection = self._need_connection()
        self.left(connection)
        self._take_over(connection)

    def _take_over(self, connection: Connection) -> None:
        event = {**self._head(), "msgtype": "event", "event": {"eventtype": "disconnected_event"}}
        self._send(connection, "aibot_event_callback", {"create_time": int(self._core.now), **event})
        if connection.silent:
            connection.reset()
        else:
            connection.close()

    def _need_connection(self) -> Connection:
        if self._connection is None:
            raise ValueError(f"no program is connected as the bot: let one connect to {self.address} and subscribe")
        return self._connection

    # Chats

    def chat(self, id: str, chattype: Optional[str] = None) -> BotChat:
        """The chat of a group or of a member, by chatid or userid; groups come first where no chattype is given."""
        for kind in ("group", "single") if chattype is None else (chattype,):
            if (kind, id) in self.chats:
                return self.chats[kind, id]
        raise ValueError(f"there is no chat {id!r} with the bot yet")

    def open_chat(self, userid: str, chatid: str = "") -> BotChat:
        """The chat of the member, or the group; a new one where it is not there yet."""
        self._need_connection()
        key = ("group", chatid) if chatid else ("single", userid)
        return self.chats.setdefault(key, BotChat(*key))

    def record(self, chat: BotChat, record: Record) -> None:
        """Add a message of the bot to a chat."""
        record.update(msgid=uuid.uuid4().hex, send_time=int(self._core.now))
        chat.add(record)
        self.changed()

    def changed(self) -> None:
        with self._changed:
            self._changed.notify_all()

    def reply_to(self, message: Record, timeout: float = 30) -> Optional[Record]:
        """Wait for the first complete reply to a message. Returns it, a stream with its final text; None after the timeout."""

        group = message.get("chatid")
        key = ("group", group) if group else ("single", message["from"]["userid"])

        def complete() -> Optional[Record]:
            chat = self.chats.get(key)
            replies = (each for each in [*chat.messages] if each.get("reply_to") == message["msgid"]) if chat else ()
            return next((each for each in replies if each["msgtype"] != "stream" or each["stream"]["finish"]), None)

        with self._changed:
            reply = self._changed.wait_for(complete, timeout)
        with self._core.lock:  # until the reply is in the log too
            return reply

    # Pushes

    def seal(self, data: bytes, filename: str) -> dict[str, str]:
        """Keep a file encrypted, for download. Returns the url and the aeskey of a message."""
        from ...callback import encrypt_media

        aeskey, name = b64encode(secrets.token_bytes(32)).decode(), uuid.uuid4().hex
        self.files.add(name, File("application/octet-stream", filename, encrypt_media(aeskey, data)))
        return {"url": self.address.replace("ws", "http", 1) + MEDIA_PATH + name, "aeskey": aeskey}

    def push_message(self, chat: BotChat, userid: str, content: Record, media_ids: list[str]) -> Record:
        """Push what a member has written. Returns the body."""
        body = {**self._head(), **_whose(chat, userid), **content}
        chat.written = True
        chat.add({**body, "send_time": int(self._core.now), "media_ids": media_ids})
        self._push("message", "aibot_msg_callback", chat, body)
        return body

    def push_event(self, chat: BotChat, userid: str, eventtype: str, **event: Any) -> Record:
        """Push an event. Returns the body."""
        head = {**self._head(), "create_time": int(self._core.now), **_whose(chat, userid)}
        body = {**head, "msgtype": "event", "event": {"eventtype": eventtype, **event}}
        self._push(eventtype, "aibot_event_callback", chat, body)
        return body

    def _push(self, kind: str, command: str, chat: BotChat, body: Record) -> None:
        for _ in range(2 if self.twice else 1):
            req_id = uuid.uuid4().hex
            self.pushed.add(req_id, Pushed(kind, self._core.now, (chat.chattype, chat.chatid), body))
            self._send(self._connection, command, body, req_id)

    def _head(self) -> Record:
        return {"msgid": uuid.uuid4().hex, "aibotid": self.bot_id}

    def _send(self, connection: Optional[Connection], command: str, body: Record, req_id: str = "") -> None:
        frame = {"cmd": command, "headers": {"req_id": req_id or uuid.uuid4().hex}, "body": body}
        was_sent = connection is not None and connection.send(json.dumps(frame, ensure_ascii=False))
        silent = connection is not None and connection.silent
        push = Push(self._core.now, self.address, body, tries=1)
        push.outcome = "ok" if was_sent else "lost: the connection is silent" if silent else "lost: no connection"
        self._core.log.add(push)
        push.done.set()


def _whose(chat: BotChat, userid: str) -> Record:
    where = {"chatid": chat.chatid} if chat.chattype == "group" else {}
    return {**where, "chattype": chat.chattype, "from": {"userid": userid}}
