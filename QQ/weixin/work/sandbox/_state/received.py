"""What members, groups and robots' chats were sent, as they have it on their screens."""

import hashlib
import json
from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Optional

from .base import Base

__all__ = ["Message", "Received", "robot_name"]

MAX_MESSAGES = 5000
MAX_BYTES = 32 << 20
ALL = "@all"


def robot_name(key: str) -> str:
    """The name of a robot's chat; its key is a secret."""
    return f"robot-{hashlib.sha256(key.encode()).hexdigest()[:8]}"


@dataclass
class Message:
    """One message.

    number (int): its number, from 1. at (float): when it was sent, by the sandbox's clock.
    kind (str): what `to` names: member, group, robot (its chat), customer, parent, or linked (members of linked corps).
    to (list): userids, a chatid ...; @all. sender (str): the app by its agentid, a member, or robot.
    content (dict): its msgtype and the object of that. changed (dict): the same by userid, of cards that were updated since.
    """

    number: int
    at: float
    kind: str
    to: list[str]
    sender: str
    msgid: str
    content: dict[str, Any]
    recalled: bool = False
    changed: dict[str, dict[str, Any]] = field(default_factory=dict)

    @property
    def size(self) -> int:
        return len(json.dumps([self.to, self.content]))

    @property
    def whose(self) -> list[tuple[str, str]]:
        return [(self.kind, id) for id in dict.fromkeys(self.to)]


class Received:
    """The messages, the oldest first; bounded in number and size."""

    def __init__(self, core: Base) -> None:
        self._core = core
        self._messages: deque[Message] = deque()
        self._bytes = 0
        # By kind and id, how many messages each has; who got one last comes last.
        self.counts: dict[tuple[str, str], int] = {}
        self.last: int = 0

    def saved(self) -> list[Message]:
        return list(self._messages)

    def restore(self, messages: list[Message]) -> None:
        self._messages.clear()
        self.counts.clear()
        self._bytes = 0
        for message in messages:
            self._keep(message)
        self.last = max((message.number for message in messages), default=0)

    def add(self, kind: str, to: Iterable[str], sender: object, message: Mapping[str, Any], msgid: str = "") -> None:
        """Deliver a message, of which only its msgtype and the object of that are shown."""
        self.last += 1
        content = {name: message[name] for name in ("msgtype", message["msgtype"]) if name in message}
        self._keep(Message(self.last, self._core.now, kind, list(to), str(sender), msgid, content))
        while len(self._messages) > MAX_MESSAGES or (self._bytes > MAX_BYTES and len(self._messages) > 1):
            oldest = self._messages.popleft()
            self._bytes -= oldest.size
            for who in oldest.whose:
                self.counts[who] -= 1
                if not self.counts[who]:
                    del self.counts[who]

    def _keep(self, message: Message) -> None:
        self._messages.append(message)
        self._bytes += message.size
        for who in message.whose:
            self.counts[who] = self.counts.pop(who, 0) + 1

    def recall(self, msgid: str) -> None:
        for message in self._with(msgid):
            message.recalled = True

    def change(self, msgid: str, content: Mapping[str, Any], userids: Optional[Iterable[str]]) -> None:
        """Show some members, or all, the card of a message in another state."""
        for message in self._with(msgid):
            for userid in [ALL] if userids is None else userids:
                message.changed[userid] = dict(content)

    def _with(self, msgid: str) -> list[Message]:
        return [message for message in self._messages if msgid and message.msgid == msgid]

    def all(self) -> list[Message]:
        return list(self._messages)

    def of(self, who: str) -> list[Message]:
        """What a member, a group, a robot's chat or a customer got, each as it is now on that screen."""
        is_member = self._core.is_member(who)
        return [
            replace(
                message, content={**message.content, **message.changed.get(ALL, {}), **message.changed.get(who, {})}
            )
            for message in self._messages
            if who in message.to or (is_member and ALL in message.to and message.kind == "member")
        ]
