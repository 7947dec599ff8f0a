"""The statistics of a customer-service account, by day in China's time zone."""

from dataclasses import dataclass, field
from typing import Any, Optional

from .chat import ASSISTANT, SERVED, Chat

__all__ = ["DAY", "Statistics", "midnight"]

DAY = 24 * 3600
UTC_OFFSET = 8 * 3600  # seconds; China's time zone
RETENTION = 181 * DAY


def midnight(seconds: float) -> int:
    """The time at which the day began in China, Unix seconds."""
    return int((seconds + UTC_OFFSET) // DAY * DAY - UTC_OFFSET)


@dataclass
class Human:
    """A day of one receptionist, or of all receptionists together."""

    sessions: set[int] = field(default_factory=set)
    customers: set[str] = field(default_factory=set)
    messages: int = 0
    replied: set[int] = field(default_factory=set)
    waited: float = 0.0
    rejected: set[str] = field(default_factory=set)
    invited: dict[str, int] = field(default_factory=dict)
    upgraded: dict[str, set[tuple[str, str]]] = field(default_factory=dict)


@dataclass
class Day:
    sessions: set[int] = field(default_factory=set)
    customers: set[str] = field(default_factory=set)
    messages: int = 0
    assistant: set[int] = field(default_factory=set)
    transferred: set[int] = field(default_factory=set)
    human: dict[Optional[str], Human] = field(default_factory=dict)  # by userid; None for all together


class Statistics:
    def __init__(self, days: Optional[dict[int, Day]] = None) -> None:
        self._days: dict[int, Day] = days or {}  # by their midnights, the oldest first

    def saved(self) -> dict[int, Day]:
        return self._days

    def _day(self, now: float) -> Day:
        day = self._days.get(midnight(now))
        if day is None:
            for old in [stamp for stamp in self._days if stamp < now - RETENTION]:
                del self._days[old]
            day = self._days[midnight(now)] = Day()
        return day

    def _humans(self, now: float, userid: Optional[str]) -> list[Human]:
        humans = self._day(now).human
        return [humans.setdefault(key, Human()) for key in {None, userid}]

    def customer_wrote(self, now: float, chat: Chat) -> None:
        day = self._day(now)
        day.customers.add(chat.external_userid)
        day.messages += 1
        self.assigned(now, chat)
        if chat.state == SERVED:
            for human in self._humans(now, chat.servicer_userid):
                human.messages += 1

    def assigned(self, now: float, chat: Chat) -> None:
        """Count a session that the assistant or a receptionist serves."""
        day = self._day(now)
        if chat.state in (ASSISTANT, SERVED):
            day.sessions.add(chat.session)
        if chat.state == ASSISTANT:
            day.assistant.add(chat.session)
        elif chat.state == SERVED:
            if chat.session in day.assistant:
                day.transferred.add(chat.session)
            for human in self._humans(now, chat.servicer_userid):
                human.sessions.add(chat.session)
                human.customers.add(chat.external_userid)

    def replied(self, now: float, chat: Chat, seconds: float) -> None:
        for human in self._humans(now, chat.servicer_userid):
            human.replied.add(chat.session)
            human.waited += seconds

    def rejected(self, now: float, chat: Chat, userid: str) -> None:
        for human in self._humans(now, userid):
            human.rejected.add(chat.external_userid)

    def invited(self, now: float, userid: str, kind: str) -> None:
        for human in self._humans(now, userid):
            human.invited[kind] = human.invited.get(kind, 0) + 1

    def upgraded(self, now: float, chat: Chat, kind: str, to: str) -> None:
        for human in self._humans(now, chat.servicer_userid):
            human.upgraded.setdefault(kind, set()).add((chat.external_userid, to))

    def of_corp(self, stamp: int) -> Optional[dict[str, Any]]:
        """The day's entry in get_corp_statistic; None if nothing happened."""
        day = self._days.get(stamp)
        if day is None:
            return None
        human = day.human.get(None, Human())
        return {
            "session_cnt": len(day.sessions),
            "customer_cnt": len(day.customers),
            "customer_msg_cnt": day.messages,
            "upgrade_service_customer_cnt": _upgraded(human),
            "ai_session_reply_cnt": len(day.assistant),
            "ai_transfer_rate": len(day.transferred) / len(day.assistant) if day.assistant else 0.0,
            "msg_rejected_customer_cnt": len(human.rejected),
        }

    def of_servicer(self, stamp: int, userid: Optional[str]) -> Optional[dict[str, Any]]:
        """The day's entry in get_servicer_statistic, of one receptionist or of all; None if nothing happened."""
        human = self._days[stamp].human.get(userid) if stamp in self._days else None
        if human is None:
            return None
        entry: dict[str, Any] = {
            "session_cnt": len(human.sessions),
            "customer_cnt": len(human.customers),
            "customer_msg_cnt": human.messages,
        }
        if human.sessions:
            entry["reply_rate"] = len(human.replied & human.sessions) / len(human.sessions)
        if human.replied:
            entry["first_reply_average_sec"] = human.waited / len(human.replied)
        entry["satisfaction_investgate_cnt"] = 0
        entry["upgrade_service_customer_cnt"] = _upgraded(human)
        for kind in ("member", "groupchat"):
            entry[f"upgrade_service_{kind}_invite_cnt"] = human.invited.get(kind, 0)
            entry[f"upgrade_service_{kind}_customer_cnt"] = len(human.upgraded.get(kind, ()))
        entry["msg_rejected_customer_cnt"] = len(human.rejected)
        return entry


def _upgraded(human: Human) -> int:
    return len({external_userid for pairs in human.upgraded.values() for external_userid, _ in pairs})
