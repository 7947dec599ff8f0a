"""What the store keeps of a customer-service account, under keys that name the server and the account.

`cursor`: where the next page begins; its key names the corp too. `seen:MSGID`: a mark for each message that was handled.
`news`: the latest push. `read`: the push up to which the account was read. `failed`: see _kf_failed.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Callable, Optional, TypeVar

from .. import _http
from ..store import Store
from ._limited import StoreDownError

if TYPE_CHECKING:
    from typing_extensions import TypeGuard

__all__ = ["Account", "customer_of", "is_name", "msgid_of"]

SEEN_SECONDS = 4 * 24 * 3600  # the server gives a message for 3 days

T = TypeVar("T")


class Account:
    """One account in a store. Whatever the store raises becomes a StoreDownError.

    corp: its CorpID; "" when it is not known, then it is the corp that was known last.
    """

    def __init__(self, store: Store, open_kfid: str, corp: str) -> None:
        self.open_kfid = open_kfid
        self.key = f"kf:{_http.current_api()}:{open_kfid}"
        self._store = store
        self._corp = corp
        self._is_taken_over = False  # from release 0.11.0, until the first page is done

    def open(self) -> None:
        """Find out which corp it is, before anything else is asked."""
        known = self.get("corp") or ""
        if self._corp and self._corp != known:
            self.set("corp", self._corp)
        self._corp = self._corp or known

    def get(self, name: str) -> Optional[str]:
        return self._asked(lambda: self._store.get(f"{self.key}:{name}"))

    def set(self, name: str, value: str) -> None:
        self._asked(lambda: self._store.set(f"{self.key}:{name}", value))

    def delete(self, name: str) -> None:
        self._asked(lambda: self._store.delete(f"{self.key}:{name}"))

    @contextmanager
    def lock(self) -> Iterator[bool]:
        """Let one at a time read the account; whether this is the one."""
        lock = self._asked(lambda: self._store.lock(self.key))
        held = self._asked(lock.__enter__)
        try:
            yield held
        finally:
            self._asked(lambda: lock.__exit__(None, None, None))

    def cursor(self) -> str:
        """Where the next page begins; "" at the beginning."""
        without_corp, of_0_11_0 = f"{self._cursor_of('')}", f"kf:{self.open_kfid}:cursor"
        for key in (self._cursor_of(self._corp), without_corp, of_0_11_0):
            cursor = self._asked(lambda key=key: self._store.get(key))  # type: ignore[misc]
            if cursor is not None:
                self._is_taken_over = key == of_0_11_0
                return cursor
        return ""

    def go_on(self, cursor: str) -> None:
        """Have the next page begin here."""
        self._asked(lambda: self._store.set(self._cursor_of(self._corp), cursor))

    def _cursor_of(self, corp: str) -> str:
        return f"kf:{_http.current_api()}:{corp}:{self.open_kfid}:cursor"

    def is_seen(self, msgid: str) -> bool:
        keys = [f"{self.key}:seen:{msgid}"]
        if self._is_taken_over:
            keys.append(f"kf:{self.open_kfid}:seen:{msgid}")
        return any(self._asked(lambda key=key: self._store.get(key)) is not None for key in keys)  # type: ignore[misc]

    def mark_seen(self, msgid: str) -> bool:
        """Note that a message was handled; False when another has noted it meanwhile."""
        return self._asked(lambda: self._store.add(f"{self.key}:seen:{msgid}", "1", SEEN_SECONDS))

    def _asked(self, ask: Callable[[], T]) -> T:
        try:
            return ask()
        except Exception as error:  # each store has its own
            raise StoreDownError(f"{self._store!r} is down: {type(error).__name__}") from None


def is_name(value: Any) -> "TypeGuard[str]":
    """Whether it is text that a store can keep: not one with a lone surrogate, as JSON may write it."""
    return isinstance(value, str) and value != "" and not any("\ud800" <= each <= "\udfff" for each in value)


def msgid_of(message: Mapping[str, Any]) -> str:
    """The id of a message; of one that has none, a digest of what it says."""
    msgid = message.get("msgid")
    if is_name(msgid):
        return msgid
    return hashlib.sha256(json.dumps(message, sort_keys=True).encode()).hexdigest()


def customer_of(message: Mapping[str, Any]) -> str:
    """The customer whom a message or event is about; of one that is about none, the message itself."""
    event = message.get("event")
    for holder in (message, event if isinstance(event, Mapping) else {}):
        customer = holder.get("external_userid")
        if is_name(customer):
            return customer
    return msgid_of(message)
