"""What is between one customer and one customer-service account: the session with its states, and what was written."""

import itertools
from typing import Any, Optional

from .._reply import RefusalError

__all__ = ["ASSISTANT", "ENDED", "NEW", "QUEUED", "SERVED", "WINDOW", "Chat"]

NEW, ASSISTANT, QUEUED, SERVED, ENDED = range(5)  # 未处理, 由智能助手接待, 待接入池排队中, 由人工接待, 已结束/未开始
MOVES = {NEW: {ASSISTANT, QUEUED, SERVED}, ASSISTANT: {QUEUED, SERVED}, QUEUED: {SERVED}, SERVED: {SERVED, ENDED}}
WINDOW = 48 * 3600  # seconds after the customer's last message in which the session lasts and may be answered
ANSWERS = 5  # messages by API after each of the customer's
TRANSCRIPT = 200  # messages that are remembered

_sessions = itertools.count(1)


class Chat:
    """One customer and one account."""

    __slots__ = (
        "active_at",
        "answers",
        "coded",
        "external_userid",
        "open_kfid",
        "replied",
        "said_at",
        "servicer_userid",
        "session",
        "state",
        "transcript",
        "waiting_since",
        "welcomed_at",
    )

    def __init__(self, open_kfid: str, external_userid: str) -> None:
        self.open_kfid: str = open_kfid
        self.external_userid: str = external_userid
        self.state: int = ENDED
        self.session: int = 0  # the number of the session, another one for each
        self.servicer_userid: Optional[str] = None  # in charge, or the last who was
        self.said_at: Optional[float] = None
        self.active_at: float = 0.0
        self.welcomed_at: Optional[float] = None
        self.answers: int = 0  # since the customer last wrote
        self.coded: frozenset[int] = frozenset()  # the states for whose first time in this session a msg_code was given
        self.waiting_since: Optional[float] = None  # for the receptionist's first answer
        self.replied: bool = False
        self.transcript: list[dict[str, Any]] = []

    def lapse(self, now: float) -> None:
        """End the session if the customer has been silent for too long."""
        if self.state != ENDED and (self.said_at is None or now - self.said_at > WINDOW):
            self.state = ENDED

    def customer_wrote(self, now: float) -> None:
        self.lapse(now)
        if self.state == ENDED:
            self.state = NEW
            self.session = next(_sessions)
            self.coded = frozenset()
            self.waiting_since, self.replied = None, False
        self.said_at = now
        self.answers = 0

    def need_sendable(self, now: float) -> None:
        """Refuse send_msg where the session or the limits don't allow it."""
        self.lapse(now)
        if self.said_at is None:
            raise RefusalError(95018, "the customer has not written yet")
        if now - self.said_at > WINDOW:
            raise RefusalError(95002)
        if self.state == ENDED:
            raise RefusalError(95013)
        if self.state not in (NEW, ASSISTANT):
            raise RefusalError(95018, f"service_state is {self.state}")
        if self.answers >= ANSWERS:
            raise RefusalError(95001)

    def answered(self) -> None:
        """A message was sent by API, which puts a new session into the hands of the assistant."""
        self.answers += 1
        if self.state == NEW:
            self.state = ASSISTANT

    def need_movable(self, now: float, state: int) -> None:
        """Refuse a change by API that the session doesn't allow."""
        self.lapse(now)
        if self.state == ENDED:
            raise RefusalError(95013)
        if state not in MOVES[self.state]:
            raise RefusalError(95016, f"{self.state} to {state}")

    def move(self, state: int, servicer_userid: Optional[str] = None) -> bool:
        """Change the state; whether it is the first time in this session."""
        self.state = state
        if servicer_userid is not None:
            self.servicer_userid = servicer_userid
        first = state not in self.coded
        self.coded |= {state}
        return first

    def write_down(self, record: dict[str, Any]) -> None:
        self.transcript.append(record)
        if len(self.transcript) > TRANSCRIPT + TRANSCRIPT // 4:
            del self.transcript[:-TRANSCRIPT]
