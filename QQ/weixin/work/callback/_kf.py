"""Reading a customer-service account, one reader at a time.

A push sets `news` before it waits for its turn to read, and whoever reads looks at `news` both before and after giving up
the turn: so no push is lost.
"""

import logging
import secrets
import threading
from collections.abc import Iterator
from typing import Any

from .. import _forks
from .._http import Token
from ..store import Store
from ._kf_account import Account
from ._kf_reader import Reader
from ._limited import StoreDownError

__all__ = ["read"]

TURN = 20.0  # seconds after which others may read; a lock of a RedisStore has an end
WAITS = 6  # how often a turn is waited for, each time as long as the store waits for a lock

log = logging.getLogger("QQ.weixin.work.callback")


class _Here:
    """The threads of this process that read an account, and the one that waits to, by store and account."""

    def __init__(self) -> None:
        self.waiting: dict[tuple[int, str], object] = {}
        self.reading: dict[tuple[int, str], int] = {}

    def _after_fork(self) -> None:
        self.waiting.clear()
        self.reading.clear()


_here = _Here()
_forks.reset(_here)


def read(
    access_token: Token, open_kfid: str, corp: str, token: str, store: Store, attempts: int
) -> Iterator[dict[str, Any]]:
    try:
        account = Account(store, open_kfid, corp)
        account.open()
        account.set("news", f"{secrets.token_hex(8)} {token}")
        yield from _in_turn(Reader(access_token, account, attempts), (id(store), account.key))
    except StoreDownError as error:
        log.warning("%s; what %s has new waits for the next push", error, open_kfid)


def _in_turn(reader: Reader, place: tuple[int, str]) -> Iterator[dict[str, Any]]:
    if _here.reading.get(place) == threading.get_ident():
        return  # this thread reads the account already, and will read this push too
    me, waits = object(), 0
    if _here.waiting.setdefault(place, me) is not me:
        return  # the thread that waits will
    try:
        while True:
            with reader.account.lock() as mine:
                _gone(place, me)
                if mine:
                    _here.reading[place] = threading.get_ident()
                    try:
                        goes_on = yield from reader.turn(TURN)
                    finally:
                        _here.reading.pop(place, None)
                    if not goes_on:
                        return
            waits += not mine
            if reader.news() is None or waits == WAITS:
                return  # it was read, or will be by the one who reads now
            if not mine and _here.waiting.setdefault(place, me) is not me:
                return
    finally:
        _gone(place, me)


def _gone(place: tuple[int, str], me: object) -> None:
    if _here.waiting.get(place) is me:
        del _here.waiting[place]
