"""The customers whose messages wait, since the handler failed with the first of them.

The store keeps them apart from the cursor, which goes on: `failed` lists the customers, the one who is tried next first;
`failed:CUSTOMER` holds the messages in their order, how often the first was tried, and since when.
"""

import json
import logging
import time
from collections.abc import Iterator
from typing import Any, NamedTuple, Optional

from ._kf_account import Account, is_name, msgid_of

__all__ = ["Failed"]

GIVE_UP_SECONDS = 600.0  # that a message is tried for at least

log = logging.getLogger("QQ.weixin.work.callback")


class _Waiting(NamedTuple):
    """The messages of a customer, how often the first of them was tried, and since when (Unix seconds)."""

    messages: list[dict[str, Any]]
    tries: int
    since: float


class Failed:
    """Those of one account. Whoever uses it has the account's lock."""

    def __init__(self, account: Account, attempts: int) -> None:
        self._account = account
        self._attempts = attempts
        listed = _read(account.get("failed"))
        self._customers = [each for each in listed if is_name(each)] if isinstance(listed, list) else []

    def __contains__(self, customer: str) -> bool:
        return customer in self._customers

    def wait_behind(self, customer: str, message: dict[str, Any]) -> None:
        """Have a message wait behind those of its customer that wait already."""
        waiting = self._of(customer)
        if all(msgid_of(each) != msgid_of(message) for each in waiting.messages):
            self._keep(customer, waiting._replace(messages=[*waiting.messages, message]))

    def add_try(self, customer: str, message: dict[str, Any]) -> None:
        """Note that the handler has failed with a message; all others are tried before it comes again."""
        waiting = self._of(customer) if customer in self else _Waiting([message], 0, 0.0)
        tries, now = waiting.tries + 1, time.time()
        since = waiting.since if waiting.tries else now
        if tries >= self._attempts and now - since >= GIVE_UP_SECONDS:
            text = "message %s of %s is given up: its handler has failed %d times in %.0f minutes"
            log.error(text, msgid_of(message), self._account.open_kfid, tries, (now - since) / 60)
            self._account.mark_seen(msgid_of(message))
            self.remove_first(customer)
        else:
            self._keep(customer, _Waiting(waiting.messages or [message], tries, since))
            self._list([each for each in self._customers if each != customer] + [customer])

    def customers(self) -> list[str]:
        return list(self._customers)

    def messages(self, customer: str) -> Iterator[dict[str, Any]]:
        """What waits of a customer, in its order; remove_first() is to be called after each."""
        while customer in self:
            messages = self._of(customer).messages
            if messages:
                yield messages[0]
            else:  # the store has lost them
                self.remove_first(customer)

    def remove_first(self, customer: str) -> None:
        """Remove the first message that waits of a customer."""
        left = self._of(customer).messages[1:]
        if left:
            self._keep(customer, _Waiting(left, 0, 0.0))
        else:
            self._list([each for each in self._customers if each != customer])
            self._account.delete(f"failed:{customer}")

    def _of(self, customer: str) -> _Waiting:
        found = _read(self._account.get(f"failed:{customer}"))
        if isinstance(found, list) and len(found) == len(_Waiting._fields):
            messages, tries, since = found
            whole = isinstance(messages, list) and all(isinstance(each, dict) for each in messages)
            if whole and isinstance(tries, int) and isinstance(since, (int, float)):
                return _Waiting(messages, tries, since)
        return _Waiting([], 0, 0.0)

    def _keep(self, customer: str, waiting: _Waiting) -> None:
        self._account.set(f"failed:{customer}", json.dumps(waiting))

    def _list(self, customers: list[str]) -> None:
        self._account.set("failed", json.dumps(customers))
        self._customers = customers


def _read(text: Optional[str]) -> Any:
    try:
        return None if text is None else json.loads(text)
    except (ValueError, RecursionError):
        return None
