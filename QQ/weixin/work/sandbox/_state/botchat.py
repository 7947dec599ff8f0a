"""The chat of a member, or of a group, with the AI bot: its messages, and its cards as they are now."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Optional

from .rate import Rate

__all__ = ["BotChat"]

MAX_MESSAGES = 200

Record = dict[str, Any]


@dataclass
class BotChat:
    """One chat.

    chatid (str): the userid of the member, or the chatid of the group. chattype (str): single or group.
    messages (list[dict]): the last messages. Those of members are as they were pushed; those of the bot have msgtype and
        its object, and reply_to (the msgid of what they answer, "" for none). A stream is one message that grows, with
        finish and the number of refreshes. All have send_time, and media_ids of the pictures and files in them.
    written (bool): whether a member has written, without which the bot can't write of its own accord.
    """

    chattype: str
    chatid: str
    messages: list[Record] = field(default_factory=list)
    written: bool = False
    entered: Optional[int] = None  # the day on which the member last opened the chat
    rate: Rate = field(default_factory=Rate)

    def add(self, record: Record) -> None:
        self.messages.append(record)
        if len(self.messages) > MAX_MESSAGES + MAX_MESSAGES // 4:
            del self.messages[:-MAX_MESSAGES]

    def need(self, msgid: str) -> Record:
        for record in reversed(self.messages):
            if record["msgid"] == msgid:
                return record
        raise ValueError(f"there is no message {msgid!r} in this chat")

    def of_bot(self) -> Iterator[Record]:
        """The bot's messages, the newest first."""
        return (record for record in reversed(self.messages) if "reply_to" in record)

    def stream(self, reply_to: str, id: str) -> Optional[Record]:
        """The stream with this id that answers a message, if there is one."""
        streams = (record for record in self.of_bot() if record["msgtype"] == "stream")
        return next((each for each in streams if (each["reply_to"], each["stream"]["id"]) == (reply_to, id)), None)

    def cards(self) -> Iterator[dict[str, Any]]:
        """The bot's cards as they are now, the newest first."""
        return (record["template_card"] for record in self.of_bot() if record["msgtype"] == "template_card")

    def replace_card(self, card: dict[str, Any]) -> None:
        """Put the card in the place of the newest one with its task_id."""
        for record in self.of_bot():
            if record["msgtype"] == "template_card" and record["template_card"].get("task_id") == card.get("task_id"):
                record["template_card"] = card
                return
