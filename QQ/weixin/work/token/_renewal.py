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
from .._http.later import logged_later
from .._http.secret import SECRETS, can_be_sent, hidden, trimmed
from ..errors import Failure, one_line
from ..store import MemoryStore, Store
from ..store._own import entered, places
from ._stored import Stored, token_in
from ._turn import Pause, Renewal

MARGIN = 300  # seconds before its expiry that a token is renewed
SLOW = 1.0  # seconds after which a store that fails is left alone
LEAVE_ALONE = 5.0  # seconds

log = logging.getLogger("QQ.weixin.work.token")


class NotAskedError(Exception):
    """The server was not asked for a token, since something is missing: reply tells what."""

    def __init__(self, reply: Reply) -> None:
        super().__init__()
        self.reply = reply


class _Shared:
    """What all tokens of a store share."""

    def __init__(self) -> None:
        self.pauses: dict[str, Pause] = {}
        self.leave_alone_until = -math.inf  # the store, which is down and slow to say so


_memory = MemoryStore()
_shared: "weakref.WeakKeyDictionary[Any, _Shared]" = weakref.WeakKeyDictionary()


class RenewedToken:
    """A token in a store. What it is a token of says _ask.

    store: where it is kept; None for the process's memory, or where the token is kept that it is got through.
    through: that token, if there is one: of this package, or a source of the user's own.
    who: what says whose token it is, as the call that gives it takes them.

    Pickled or copied, it is a token of the same, on a copy of the store.
    """

    _path = ""  # of the call that gives the token
    _name = "access_token"  # of the token in its reply

    def __init__(self, store: Optional[Store], through: Optional[_http.TokenSource] = None, **who: str) -> None:
        if not all(isinstance(value, str) for value in who.values()):
            raise TypeError(f"{' and '.join(who)} must be strings")
        for name, value in who.items():
            if not can_be_sent(value):
                raise ValueError(f"{name} holds a lone surrogate, which UTF-8 can't carry")
        methods = ("get", "set", "add", "delete", "lock")
        if store is not None and (isinstance(store, type) or not all(hasattr(store, name) for name in methods)):
            raise TypeError(f"store must be an object with the methods of a Store: {', '.join(methods)}")
        self._who = {name: trimmed(value) for name, value in who.items()}
        self._through = through
        self._given_store = store
        self._begin()

    def _begin(self) -> None:
        through_store = self._through._store if isinstance(self._through, RenewedToken) else _memory  # noqa: SLF001
        self._store: Store = through_store if self._given_store is None else self._given_store
        try:
            self._shared = _shared.setdefault(self._store, _Shared())
        except TypeError:  # a store that can't be a key
            self._shared = _Shared()
        self._known: dict[str, Stored] = {}
        self._store_is_down = False
        self._after_fork()
        _forks.reset(self)

    def __getstate__(self) -> dict[str, Any]:
        made_in_begin = ("_store", "_shared", "_known", "_store_is_down", "_guard", "_renewals")
        return {name: value for name, value in vars(self).items() if name not in made_in_begin}

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state)
        self._begin()

    def __repr__(self) -> str:
        whose = ", ".join(f"{name}={value!r}" for name, value in self._who.items() if name not in SECRETS)
        return f"{type(self).__name__}({whose})"

    def _after_fork(self) -> None:
        self._guard = threading.RLock()
        # One that was interrupted before it could be done has gone with those who wait for it.
        self._renewals: weakref.WeakValueDictionary[str, Renewal] = weakref.WeakValueDictionary()

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
            self._shared.pauses.setdefault(key, Pause()).begin(None)

    def _key(self) -> str:
        """The name of the token in the store: it belongs to a server and to whom the secrets are of."""
        whose = json.dumps([_http.current_api(), *self._whose()])
        return "token:" + hashlib.sha256(whose.encode()).hexdigest()

    def _whose(self) -> list[str]:
        through = self._through._whose() if isinstance(self._through, RenewedToken) else []  # noqa: SLF001
        return [self._path, *self._who.values(), *through]

    def _renew(self, key: str, stale: Optional[str]) -> Union[str, Reply]:
        """Have one thread renew the token while the others wait for it."""
        if key in places():
            return self._without_waiting_for_myself(key, stale)
        with logged_later():
            while True:
                mine = Renewal()
                try:
                    with self._guard:
                        renewal = self._renewals.get(key)
                        if renewal is None or renewal.is_over():
                            renewal = self._renewals[key] = mine
                    if renewal is mine:
                        with entered(key):
                            mine.outcome = self._renew_in(self._store, key, stale)
                        return mine.outcome
                    renewal.wait()
                    if renewal.outcome is not None:
                        return copy.deepcopy(renewal.outcome)
                finally:
                    mine.end()

    def _without_waiting_for_myself(self, key: str, stale: Optional[str]) -> Union[str, Reply]:
        """For a call out of the renewal itself: by a signal handler, a store of the user's own."""
        known = self._known.get(key)
        if known is not None and known.access_token != stale and time.time() < known.expires:
            return known.access_token
        return Failure(f"this very thread is about to renew the {self._name}; nothing was sent")

    def _renew_in(self, store: Store, key: str, stale: Optional[str]) -> Union[str, Reply]:
        outcome: Union[str, Reply, None] = None
        started = time.monotonic()
        if store is not _memory and started < self._shared.leave_alone_until:
            return self._renew_in(_memory, key, stale)
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
            if time.monotonic() > started + SLOW:
                self._shared.leave_alone_until = time.monotonic() + LEAVE_ALONE
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
        pause = self._shared.pauses.setdefault(key, Pause())
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
        pause = self._shared.pauses.setdefault(key, Pause())
        try:
            if self._through and not isinstance(reply := _http.credential_of(self._through), str):
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
