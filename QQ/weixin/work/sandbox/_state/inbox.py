"""The inbox of an account, which sync_msg reads: its messages and events in order, kept for three days."""

import hashlib
import hmac
import json
import re
import secrets
import uuid
from collections import deque
from dataclasses import dataclass
from typing import Any, NamedTuple, Optional

from .._reply import RefusalError
from .clock import Clock

__all__ = ["RETENTION", "Inbox", "Page", "SavedInbox"]

RETENTION = 3 * 24 * 3600  # seconds
TOKEN_LIFETIME = 600  # seconds
MAX_WITHOUT_TOKEN = 60  # calls without a token in a minute


class Page(NamedTuple):
    records: list[dict[str, Any]]
    next_cursor: str
    has_more: bool


@dataclass
class SavedInbox:
    """An inbox as a file has it. first (int): the number of its first record."""

    key: str
    tag: str
    first: int
    records: list[tuple[float, dict[str, Any]]]
    msgids: dict[str, float]


class Inbox:
    """Messages and events, stored as JSON, which needs a fifth of the memory of dicts."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._key = secrets.token_bytes(16)
        self._tag = uuid.uuid4().hex[:16]
        self._records: list[tuple[float, bytes]] = []
        self._removed = 0  # the number of records before the first in _records
        self._expired = 0  # the number of records in _records that have expired
        self._without_token: deque[float] = deque(maxlen=MAX_WITHOUT_TOKEN)
        self._msgids: dict[str, float] = {}

    def saved(self) -> SavedInbox:
        self._expire()
        records = [(at, json.loads(data)) for at, data in self._records[self._expired :]]
        return SavedInbox(self._key.hex(), self._tag, self._removed + self._expired, records, self._msgids)

    def restore(self, saved: SavedInbox) -> None:
        self._key, self._tag, self._msgids = bytes.fromhex(saved.key), saved.tag, saved.msgids
        self._removed, self._expired, self._records = saved.first, 0, []
        for at, record in saved.records:
            self._records.append((at, _packed(record)))

    def __len__(self) -> int:
        self._expire()
        return len(self._records) - self._expired

    def add(self, record: dict[str, Any]) -> None:
        self._expire()
        self._records.append((self._clock.now, _packed(record)))

    def _expire(self) -> None:
        oldest = self._clock.now - RETENTION
        while self._expired < len(self._records) and self._records[self._expired][0] < oldest:
            self._expired += 1
        if (self._expired > 1000 and self._expired * 2 > len(self._records)) or self._expired == len(self._records):
            del self._records[: self._expired]
            self._removed += self._expired
            self._expired = 0

    def page(self, cursor: str, limit: int) -> Page:
        """The records from a cursor on; the cursor "" stands for the oldest record."""
        self._expire()
        first = self._removed + self._expired
        start = max(self._position(cursor), first) if cursor else first
        part = self._records[start - self._removed : start - self._removed + limit]
        end = start + len(part)
        records = [json.loads(data) for _, data in part]
        return Page(records, f"{self._tag}{end:x}", end < self._removed + len(self._records))

    def _position(self, cursor: str) -> int:
        match = re.fullmatch(f"{self._tag}([0-9a-f]{{1,12}})", cursor)
        if match is None or int(match[1], 16) > self._removed + len(self._records):
            raise RefusalError(40058, "cursor is not from a reply of sync_msg for this account")
        return int(match[1], 16)

    def token(self) -> str:
        """A token for a callback event. Its expiry is part of it, so it needs no memory."""
        text = f"{int(self._clock.now + TOKEN_LIFETIME):x}.{secrets.token_hex(4)}"
        return f"{text}.{self._sign(text)}"

    def _sign(self, text: str) -> str:
        return hmac.new(self._key, text.encode(), hashlib.sha256).hexdigest()[:32]

    def check_token(self, token: Optional[str]) -> None:
        """Raise RefusalError for a token that is not valid now, and for too many calls without a token."""
        now = self._clock.now
        if token:
            text, _, signature = token.rpartition(".")
            if not hmac.compare_digest(self._sign(text).encode(), signature.encode()):
                raise RefusalError(95007)
            if int(text.partition(".")[0], 16) < now:
                raise RefusalError(95007, "it has expired")
        else:
            if len(self._without_token) == MAX_WITHOUT_TOKEN and 0 <= now - self._without_token[0] < 60:
                raise RefusalError(45009, "calls without a token are limited strictly")
            self._without_token.append(now)

    def has_msgid(self, msgid: str) -> bool:
        """Whether a message of the account had this msgid within the last three days."""
        return self._msgids.get(msgid, float("-inf")) >= self._clock.now - RETENTION

    def add_msgid(self, msgid: str) -> None:
        now = self._clock.now
        while self._msgids and next(iter(self._msgids.values())) < now - RETENTION:
            del self._msgids[next(iter(self._msgids))]
        self._msgids.pop(msgid, None)
        self._msgids[msgid] = now


def _packed(record: dict[str, Any]) -> bytes:
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode()
