"""The renewal of a token, whatever it is a token of: in time, by one at a time, and no more often than is of use."""

import copy
import hashlib
import json
import logging
import math
import threading
import time
import weakref
from typing import Any, Optional, Union

from .. import _forks, _http
from .._http import Reply
from .._http.secret import SECRETS, hidden
from ..errors import Failure, one_line
from ..store import MemoryStore, Store
from ..store._interface import LOCK_SECONDS
from ..store._redis import HOLD
from ._stored import Stored, can_be_sent, token_in

MARGIN = 300  # seconds before its expiry that a token is renewed
LONGEST_PAUSE = 60.0  # seconds

log = logging.getLogger("QQ.weixin.work.token")


class NotAskedError(Exception):
    """The server was not asked for a token, since something is missing: reply tells what."""

    def __init__(self, reply: Reply) -> None:
        super().__init__()
        self.reply = reply


class _Renewal:
    """A renewal under way, for those who wait for its outcome; None where it was interrupted."""

    def __init__(self) -> None:
        self.done = threading.Event()
        self.until = time.monotonic() + LOCK_SECONDS + HOLD
        self.outcome: Union[str, Reply, None] = None

    def is_over(self) -> bool:
        return self.done.is_set() or self.until < time.monotonic()


class _Pause:
    """How long the server is left alone after it gave no token, or none that it takes: a second, doubling to a minute."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.until = -math.inf
        self.reply: Optional[Reply] = None  # what it gave in place of a token

    def lasts(self) -> bool:
        return time.monotonic() < self.until

    def begin(self, reply: Optional[Reply]) -> None:
        if self.lasts():
            return
        now = time.monotonic()
        goes_on = self.seconds and now < self.until + LONGEST_PAUSE
        self.seconds = min(2 * self.seconds, LONGEST_PAUSE) if goes_on else 1.0
        self.until = now + self.seconds
        self.reply = reply

    def forget_failure(self) -> None:
        if self.reply is not None:
            self.seconds, self.reply = 0.0, None


_memory = MemoryStore()
_pauses: "weakref.WeakKeyDictionary[Any, dict[str, _Pause]]" = weakref.WeakKeyDictionary()


class RenewedToken(_http.TokenSource):
    """A token in a store. What it is a token of says _ask.

    store: where it is kept; None for the process's memory, or where the token is kept that it is got through.
    through: that token, if there is one.
    who: what says whose token it is, as the call that gives it takes them.
    """

    _path = ""  # of the call that gives the token
    _name = "access_token"  # of the token in its reply

    def __init__(self, store: Optional[Store], through: "Optional[RenewedToken]" = None, **who: str) -> None:
        if not all(isinstance(value, str) for value in who.values()):
            raise TypeError(f"{' and '.join(who)} must be strings")
        for name, value in who.items():
            if not can_be_sent(value):
                raise ValueError(f"{name} holds a lone surrogate, which UTF-8 can't carry")
        self._who = {name: value.rstrip() for name, value in who.items()}
        self._through = through
        if store is None:
            store = _memory if through is None else through._store  # noqa: SLF001  # of its own class
        methods = ("get", "set", "add", "delete", "lock")
        if isinstance(store, type) or not all(hasattr(store, name) for name in methods):
            raise TypeError(f"store must be an object with the methods of a Store: {', '.join(methods)}")
        self._store: Store = store
        try:
            self._pauses = _pauses.setdefault(store, {})
        except TypeError:  # a store that can't be a key
            self._pauses = {}
        self._known: dict[str, Stored] = {}
        self._store_is_down = False
        self._after_fork()
        _forks.reset(self)

    def __repr__(self) -> str:
        whose = ", ".join(f"{name}={value!r}" for name, value in self._who.items() if name not in SECRETS)
        return f"{type(self).__name__}({whose})"

    def _after_fork(self) -> None:
        self._guard = threading.RLock()
        # One that was interrupted before it could be done has gone with those who wait for it.
        self._renewals: weakref.WeakValueDictionary[str, _Renewal] = weakref.WeakValueDictionary()

    def _ask(self) -> Reply:
        """Ask the server for a token."""
        raise NotImplementedError

    def current(self) -> Union[str, Reply]:
        key = self._key()
        known = self._known.get(key)
        if known is not None and time.time() < known.renew_at:
            return known.access_token
        return self._renew(key, None)

    def renewed(self, stale: str) -> Union[str, Reply]:
        key = self._key()
        known = self._known.get(key)
        if known is not None and known.access_token != stale and time.time() < known.renew_at:
            return known.access_token
        outcome = self._renew(key, stale)
        return self._renew(key, stale) if outcome == stale else outcome

    def refused(self, token: str) -> None:
        key = self._key()
        known = self._known.get(key)
        if known is not None and known.access_token == token:
            self._pauses.setdefault(key, _Pause()).begin(None)

    def _key(self) -> str:
        """The name of the token in the store: it belongs to a server and to whom the secrets are of."""
        whose = json.dumps([_http.current_api(), *self._whose()])
        return "token:" + hashlib.sha256(whose.encode()).hexdigest()

    def _whose(self) -> list[str]:
        through = self._through._whose() if self._through else []  # noqa: SLF001  # of its own class
        return [self._path, *self._who.values(), *through]

    def _renew(self, key: str, stale: Optional[str]) -> Union[str, Reply]:
        """Have one thread renew the token while the others wait for it."""
        while True:
            mine = _Renewal()
            try:
                with self._guard:
                    renewal = self._renewals.get(key)
                    if renewal is None or renewal.is_over():
                        renewal = self._renewals[key] = mine
                if renewal is mine:
                    mine.outcome = self._renew_in(self._store, key, stale)
                    return mine.outcome
                renewal.done.wait(max(0.0, renewal.until - time.monotonic()))
                if renewal.outcome is not None:
                    return copy.deepcopy(renewal.outcome)
            finally:
                mine.done.set()

    def _renew_in(self, store: Store, key: str, stale: Optional[str]) -> Union[str, Reply]:
        outcome: Union[str, Reply, None] = None
        try:
            outcome = self._cached(store, key, stale)
            if outcome is None:
                with store.lock(key):
                    outcome = self._cached(store, key, stale)
                    if outcome is None:
                        outcome = self._fetched(key, stale)
                        if isinstance(outcome, str):
                            self._save(store, key)
            self._store_is_down = self._store_is_down and store is not self._store
        except Exception as error:  # whatever a store raises, a call must not
            self._tell_that_it_is_down(store, error)
        if outcome is not None:
            return outcome
        return self._renew_in(_memory, key, stale) if store is not _memory else self._fetched(key, stale)

    def _cached(self, store: Store, key: str, stale: Optional[str]) -> Union[str, Reply, None]:
        """The token, or what stands for it while the server is left alone; None where the server is to be asked."""
        newest = max(
            filter(None, (Stored.of(store.get(key)), self._known.get(key))),
            key=lambda stored: stored.expires,
            default=None,
        )
        pause = self._pauses.setdefault(key, _Pause())
        if newest is not None:
            self._known[key] = newest
            now = time.time()
            if newest.access_token != stale and now < newest.expires and (now < newest.renew_at or pause.lasts()):
                return newest.access_token
        if not pause.lasts():
            return None
        return stale if pause.reply is None else copy.deepcopy(pause.reply)

    def _fetched(self, key: str, stale: Optional[str]) -> Union[str, Reply]:
        known = self._known.get(key)
        pause = self._pauses.setdefault(key, _Pause())
        try:
            if self._through and not isinstance(reply := self._through.current(), str):
                return reply
            reply = self._ask()
        except NotAskedError as error:
            return error.reply
        except Exception as error:  # whatever a library raises, a call must not
            reply = Failure(f"{self._path} failed: {type(error).__name__}")
        found = token_in(reply, self._path, self._name)
        if not isinstance(found, tuple):
            pause.begin(copy.deepcopy(found))
            usable = known is not None and known.access_token != stale and time.time() < known.expires
            return known.access_token if known is not None and usable else found
        pause.forget_failure()
        token, seconds = found
        expires = time.time() + seconds
        # Near its end the server may give the same token again; there will be no other until it has expired.
        again = known is not None and known.access_token == token
        self._known[key] = Stored(token, expires, expires if again else expires - min(MARGIN, seconds / 10))
        if token == stale:
            pause.begin(None)
        return token

    def _save(self, store: Store, key: str) -> None:
        stored = self._known[key]
        store.set(key, stored.text(), stored.expires - time.time())

    def _tell_that_it_is_down(self, store: Store, error: Exception) -> None:
        if not self._store_is_down:
            secrets = (*self._who.values(), *(stored.access_token for stored in self._known.values()))
            why = hidden(one_line(error) or type(error).__name__, secrets)
            log.warning("%s is down, so the token is kept in memory: %.300s", one_line(store), why)
        self._store_is_down = True
