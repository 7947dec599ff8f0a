"""The chat of one customer with one customer-service account: the states of the session, and the messages."""

import itertools
from typing import Any, Optional

from .._reply import RefusalError

__all__ = ["ASSISTANT", "ENDED", "NEW", "QUEUED", "SERVED", "WINDOW", "Chat", "count_sessions_from"]

NEW, ASSISTANT, QUEUED, SERVED, ENDED = range(5)  # 未处理, 由智能助手接待, 待接入池排队中, 由人工接待, 已结束/未开始
MOVES = {NEW: {ASSISTANT, QUEUED, SERVED}, ASSISTANT: {QUEUED, SERVED}, QUEUED: {SERVED}, SERVED: {SERVED, ENDED}}
WINDOW = 48 * 3600  # seconds: so long after the customer's last message the session lasts and can be answered
MAX_ANSWERS = 5  # messages by API after each message of the customer
MAX_TRANSCRIPT = 200  # messages

_sessions = itertools.count(1)


def count_sessions_from(first: int) -> None:
    """Number new sessions from here on, since those before are known from a file."""
    global _sessions
    _sessions = itertools.count(max(first, next(_sessions)))


class Chat:
    """One customer and one account."""

    __slots__ = (
        "active_at",
        "answers",
        "customer_wrote_at",
        "external_userid",
        "forgotten",
        "open_kfid",
        "past_states",
        "replied",
        "servicer_userid",
        "session",
        "state",
        "transcript",
        "waiting_since",
        "welcomed_at",
    )
    open_kfid: str
    external_userid: str
    state: int
    session: int  # the number of the session; each session has its own
    servicer_userid: Optional[str]  # the receptionist of this session, or else of the last one
    customer_wrote_at: Optional[float]
    active_at: float
    welcomed_at: Optional[float]
    answers: int  # since the customer last wrote
    past_states: frozenset[int]  # of this session; a msg_code is issued only for the first time
    waiting_since: Optional[float]  # since when the customer waits for the receptionist's first answer
    replied: bool
    transcript: list[dict[str, Any]]
    forgotten: int  # how many messages before the transcript are no longer in it

    def __init__(self, open_kfid: str, external_userid: str, **saved: Any) -> None:
        self.open_kfid, self.external_userid = open_kfid, external_userid
        self.state, self.session, self.servicer_userid = ENDED, 0, None
        self.customer_wrote_at = self.welcomed_at = self.waiting_since = None
        self.active_at, self.answers, self.replied, self.forgotten = 0.0, 0, False, 0
        self.past_states, self.transcript = frozenset(), []
        for name, value in saved.items():
            setattr(self, name, value)

    def end_if_silent(self, now: float) -> None:
        """End the session if the customer has been silent for too long."""
        if self.state != ENDED and (self.customer_wrote_at is None or now - self.customer_wrote_at > WINDOW):
            self.state = ENDED

    def customer_wrote(self, now: float) -> None:
        self.end_if_silent(now)
        if self.state == ENDED:
            self.state = NEW
            self.session = next(_sessions)
            self.past_states = frozenset()
            self.waiting_since, self.replied = None, False
        self.customer_wrote_at = now
        self.answers = 0

    def need_sendable(self, now: float) -> None:
        """Raise RefusalError if the session or the limits do not allow send_msg."""
        self.end_if_silent(now)
        if self.customer_wrote_at is None:
            raise RefusalError(95018, "the customer has not written yet")
        if now - self.customer_wrote_at > WINDOW:
            raise RefusalError(95002)
        if self.state == ENDED:
            raise RefusalError(95013)
        if self.state not in (NEW, ASSISTANT):
            raise RefusalError(95018, f"service_state is {self.state}")
        if self.answers >= MAX_ANSWERS:
            raise RefusalError(95001)

    def count_answer(self) -> None:
        """Count a message by API; it gives a new session to the assistant."""
        self.answers += 1
        if self.state == NEW:
            self.state = ASSISTANT

    def need_movable(self, now: float, state: int) -> None:
        """Raise RefusalError if the API can't change the session to this state."""
        self.end_if_silent(now)
        if self.state == ENDED:
            raise RefusalError(95013)
        if state not in MOVES[self.state]:
            raise RefusalError(95016, f"{self.state} to {state}")

    def move(self, state: int, servicer_userid: Optional[str] = None) -> bool:
        """Change the state. Returns whether the session is in this state for the first time."""
        self.state = state
        if servicer_userid is not None:
            self.servicer_userid = servicer_userid
        first = state not in self.past_states
        self.past_states |= {state}
        return first

    def add_to_transcript(self, record: dict[str, Any]) -> None:
        self.transcript.append(record)
        if len(self.transcript) > MAX_TRANSCRIPT + MAX_TRANSCRIPT // 4:
            self.forgotten += len(self.transcript) - MAX_TRANSCRIPT
            del self.transcript[:-MAX_TRANSCRIPT]
