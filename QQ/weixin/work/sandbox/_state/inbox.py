"""What sync_msg reads: the messages and events of one account in their order, for three days."""

import hashlib
import hmac
import json
import re
import secrets
import uuid
from collections import deque
from typing import Any, NamedTuple, Optional

from .._reply import RefusalError
from .clock import Clock

__all__ = ["KEPT", "Inbox", "Page"]

KEPT = 3 * 24 * 3600
TOKEN_LIFETIME = 600
UNTOKENED = 60  # calls without a token that an account answers in a minute


class Page(NamedTuple):
    records: list[dict[str, Any]]
    next_cursor: str
    has_more: bool


class Inbox:
    """The records are kept as JSON, which takes a fifth of the memory."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._key = secrets.token_bytes(16)
        self._tag = uuid.uuid4().hex[:16]
        self._records: list[tuple[float, bytes]] = []
        self._gone = 0  # how many there were before the first of them
        self._expired = 0  # how many of them are over
        self._untokened: deque[float] = deque(maxlen=UNTOKENED)
        self._msgids: dict[str, float] = {}

    def __len__(self) -> int:
        self._expire()
        return len(self._records) - self._expired

    def add(self, record: dict[str, Any]) -> None:
        self._expire()
        self._records.append((self._clock.now, json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode()))

    def _expire(self) -> None:
        over = self._clock.now - KEPT
        while self._expired < len(self._records) and self._records[self._expired][0] < over:
            self._expired += 1
        if (self._expired > 1000 and self._expired * 2 > len(self._records)) or self._expired == len(self._records):
            del self._records[: self._expired]
            self._gone += self._expired
            self._expired = 0

    def page(self, cursor: str, limit: int) -> Page:
        """The records from a cursor, "" being that of the oldest."""
        self._expire()
        first = self._gone + self._expired
        start = max(self._position(cursor), first) if cursor else first
        found = self._records[start - self._gone : start - self._gone + limit]
        end = start + len(found)
        records = [json.loads(data) for _, data in found]
        return Page(records, f"{self._tag}{end:x}", end < self._gone + len(self._records))

    def _position(self, cursor: str) -> int:
        found = re.fullmatch(f"{self._tag}([0-9a-f]{{1,12}})", cursor)
        if found is None or int(found[1], 16) > self._gone + len(self._records):
            raise RefusalError(40058, "cursor is none that sync_msg gave for this account")
        return int(found[1], 16)

    def token(self) -> str:
        """One for a callback event, which shows by itself until when it is valid."""
        text = f"{int(self._clock.now + TOKEN_LIFETIME):x}.{secrets.token_hex(4)}"
        return f"{text}.{self._sign(text)}"

    def _sign(self, text: str) -> str:
        return hmac.new(self._key, text.encode(), hashlib.sha256).hexdigest()[:32]

    def admit(self, token: Optional[str]) -> None:
        """Refuse a token that is not valid now, and too many calls without any."""
        now = self._clock.now
        if token:
            text, _, signature = token.rpartition(".")
            if not hmac.compare_digest(self._sign(text).encode(), signature.encode()):
                raise RefusalError(95007)
            if int(text.partition(".")[0], 16) < now:
                raise RefusalError(95007, "it has expired")
        else:
            if len(self._untokened) == UNTOKENED and 0 <= now - self._untokened[0] < 60:
                raise RefusalError(45009, "calls without a token are limited strictly")
            self._untokened.append(now)

    def knows(self, msgid: str) -> bool:
        """Whether a message of the account had this msgid within the last three days."""
        return self._msgids.get(msgid, float("-inf")) >= self._clock.now - KEPT

    def note(self, msgid: str) -> None:
        now = self._clock.now
        while self._msgids and next(iter(self._msgids.values())) < now - KEPT:
            del self._msgids[next(iter(self._msgids))]
        self._msgids.pop(msgid, None)
        self._msgids[msgid] = now
