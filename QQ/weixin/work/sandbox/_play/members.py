"""Play members in their chats with the AI bot (智能机器人): they open it, write, tap cards and judge replies."""

from collections.abc import Iterable, Mapping
from typing import Any, Optional, Union

from .._state import State
from .._state.botchat import BotChat
from . import records
from .bot_cards import tapped

__all__ = ["Members"]

Record = dict[str, Any]
DAY, CHINA = 24 * 3600, 8 * 3600  # seconds: the bot's days are those of China
FEEDBACKS = (1, 2, 3)  # right, wrong, taken back
FILE_BYTES = 100 << 20


class Members(State):
    """Actions of members in a chat with the AI bot. Each returns what the bot is pushed, None where nothing is, and raises
    ValueError if it is not possible: also while no program is connected as the bot.

    userid: a member of the company. chat: the chatid of a group chat, by default the member's own chat with the bot.
    """

    def bot_enters(self, userid: str) -> Optional[Record]:
        """Open the chat: the event enter_chat, for the first time in a day."""
        with self.lock:
            chat = self._bot_chat(userid)
            today = int((self.now + CHINA) // DAY)
            if chat.entered == today:
                return None
            chat.entered = today
        return self.bot.push_event(chat, userid, "enter_chat")

    def bot_says(self, userid: str, content: str, *, chat: str = "", quote: str = "") -> Record:
        """Write a text. In a group it begins with @ and the name of the bot.

        quote: the msgid of a message in the chat that is quoted.
        """
        if not isinstance(content, str) or not content:
            raise ValueError("content must be a str and not empty")
        if chat and not content.startswith("@"):
            content = f"@{self.bot.name} {content}"
        return self._bot_hears(userid, chat, {"msgtype": "text", "text": {"content": content}}, [], quote)

    def bot_sends(
        self,
        userid: str,
        msgtype: str,
        data: Optional[bytes] = None,
        filename: str = "",
        *,
        content: str = "",
        items: Iterable[Union[str, bytes]] = (),
        chat: str = "",
        quote: str = "",
    ) -> Record:
        """Send an image, a file, a video, a voice message, or a mixed one. Only the last can be sent in a group.

        data, filename: the file of an image, file or video. It is pushed as url, for five minutes, and aeskey.
        content: what is said in a voice message; it is pushed as text.
        items: the texts (str) and pictures (bytes) of a mixed message.
        """
        if msgtype == "mixed":
            kept = [self._bot_item(item) for item in items]
            if not kept:
                raise ValueError("items must be the texts and pictures of the message")
            message: Record = {"msgtype": "mixed", "mixed": {"msg_item": [item for item, _ in kept]}}
            return self._bot_hears(userid, chat, message, [each for _, ids in kept for each in ids], quote)
        if chat:
            raise ValueError(f"in a group the bot is sent text and mixed, no {msgtype}")
        if msgtype == "voice":
            if not content:
                raise ValueError("content must be what is said")
            return self._bot_hears(userid, chat, {"msgtype": "voice", "voice": {"content": content}}, [], quote)
        if msgtype not in ("image", "file", "video"):
            raise ValueError(f"the bot is sent no {msgtype!r}: image, file, video, voice, mixed, or bot_says for text")
        if data is None or len(data) > FILE_BYTES:
            raise ValueError(f"data must be the content of the {msgtype}, at most 100 MB")
        body, media_ids = self._bot_file(msgtype, data, filename)
        return self._bot_hears(userid, chat, {"msgtype": msgtype, msgtype: body}, media_ids, quote)

    def bot_taps(
        self, userid: str, item: str, *, chat: str = "", selected: Optional[Mapping[str, Iterable[str]]] = None
    ) -> Record:
        """Tap a button, or an entry of the menu, of the newest card that has it.

        item: its key or its text. selected: by question_key, the ids of the options that are selected.
        """
        with self.lock:
            group = self._bot_chat(userid, chat)
            event = tapped(group.cards(), item, selected or {})
        return self.bot.push_event(group, userid, "template_card_event", template_card_event=event)

    def bot_rates(
        self, userid: str, type: int, *, content: str = "", reasons: Iterable[int] = (), chat: str = ""
    ) -> Record:
        """Judge the newest message of the bot that has a feedback.id.

        type: 1 = right, 2 = wrong, 3 = taken back. content, reasons (1 to 4): what is wrong, for type 2.
        """
        if type not in FEEDBACKS or not isinstance(content, str) or (type != 2 and (content or [*reasons])):
            raise ValueError("type must be 1 (right), 2 (wrong, with content and reasons) or 3 (taken back)")
        with self.lock:
            group = self._bot_chat(userid, chat)
            bodies = (record[record["msgtype"]] for record in group.of_bot())
            ids = (body["feedback"]["id"] for body in bodies if body.get("feedback", {}).get("id"))
            event: Record = {"id": next(ids, ""), "type": type}
        if not event["id"]:
            raise ValueError("no message of the bot in this chat has a feedback.id")
        if type == 2:
            event.update(content=content, inaccurate_reason_list=[*reasons])
        return self.bot.push_event(group, userid, "feedback_event", feedback_event=event)

    def _bot_chat(self, userid: str, chat: str = "") -> BotChat:
        if not self.is_member(userid):
            raise ValueError(f"{userid!r} is no member of the company")
        if not isinstance(chat, str):
            raise ValueError(f"chat must be the chatid of a group, not {chat!r}")
        return self.bot.open_chat(userid, chat)

    def _bot_hears(self, userid: str, chat: str, message: Record, media_ids: list[str], quote: str) -> Record:
        records.need_json(message)
        with self.lock:
            group = self._bot_chat(userid, chat)
            if quote:
                message = {**message, "quote": _quoted(group.need(quote))}
        return self.bot.push_message(group, userid, message, media_ids)

    def _bot_item(self, item: Union[str, bytes]) -> tuple[Record, list[str]]:
        if isinstance(item, str):
            return {"msgtype": "text", "text": {"content": item}}, []
        body, media_ids = self._bot_file("image", item, "")
        return {"msgtype": "image", "image": body}, media_ids

    def _bot_file(self, msgtype: str, data: bytes, filename: str) -> tuple[dict[str, str], list[str]]:
        kind = records.FILES[msgtype]
        name = filename or kind.filename
        sealed = self.bot.seal(data, name)
        with self.lock:
            return sealed, [self.media.keep(msgtype, name, data, kind.content_type)]


def _quoted(record: Record) -> Record:
    """A message as another one quotes it; what the bot said is text."""
    kind = record["msgtype"]
    if "reply_to" not in record:
        return {"msgtype": kind, kind: record[kind]}
    return {"msgtype": "text", "text": {"content": record[kind].get("content", "")}}
