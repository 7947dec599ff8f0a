"""Reading a customer-service account: page after page from where the store says, one reader at a time.

What the store keeps of an account: `cursor`, where the next page begins; `seen`, a mark for each message that was
handled; `news`, the latest push; `read`, the push up to which it was read. A push sets `news` before it waits for its
turn to read, and who reads looks at `news` both before and after he gives up his turn: so no push is lost.
"""

import logging
import secrets
from collections.abc import Generator, Iterator
from time import monotonic
from typing import Any, Optional

from .. import _forks
from .._http import Token
from ..errors import WeixinError, check
from ..kf import sync_msg
from ..store import Store

__all__ = ["read"]

SEEN = 4 * 24 * 3600  # seconds; the server gives a message for 3 days
LIMIT = 1000  # messages of a page, the most that the server gives
TURN = 20.0  # seconds; a lock of a RedisStore is open again after 60, whether or not its holder is at work

log = logging.getLogger("QQ.weixin.work.callback")


class _Waiting:
    """The thread of this process that waits for its turn to read an account, by store and account."""

    def __init__(self) -> None:
        self.threads: dict[tuple[int, str], object] = {}

    def _after_fork(self) -> None:
        self.threads.clear()


_waiting = _Waiting()
_forks.reset(_waiting)


def read(access_token: Token, open_kfid: str, token: str, store: Store) -> Iterator[dict[str, Any]]:
    key = f"kf:{open_kfid}"
    store.set(f"{key}:news", f"{secrets.token_hex(8)} {token}")
    account, me = (id(store), open_kfid), object()
    if _waiting.threads.setdefault(account, me) is not me:
        return  # the thread that waits will read this push too
    try:
        while True:
            with store.lock(key) as mine:
                _gone(account, me)
                if not mine or not (yield from _turn(access_token, open_kfid, key, store)):
                    return  # who did not get his turn leaves the news to him who has it
            if _news(key, store) is None:
                return
    finally:
        _gone(account, me)


def _gone(account: tuple[int, str], me: object) -> None:
    if _waiting.threads.get(account) is me:
        del _waiting.threads[account]


def _turn(access_token: Token, open_kfid: str, key: str, store: Store) -> Generator[dict[str, Any], None, bool]:
    """Read until there is no news or the turn is over; tell whether it succeeded."""
    over = monotonic() + TURN
    while (news := _news(key, store)) is not None:
        ended = yield from _pages(access_token, open_kfid, news.partition(" ")[2], key, store, over)
        if not ended:
            return ended is None
        store.set(f"{key}:read", news)
    return True


def _news(key: str, store: Store) -> Optional[str]:
    """The latest push, where it was not read yet."""
    news = store.get(f"{key}:news")
    return None if news == store.get(f"{key}:read") else news


def _pages(
    access_token: Token, open_kfid: str, token: str, key: str, store: Store, over: float
) -> Generator[dict[str, Any], None, Optional[bool]]:
    """Read page after page; tell whether the end was reached, None where the turn was over before."""
    while True:
        cursor = store.get(f"{key}:cursor")
        given = {"cursor": cursor, "token": token, "limit": LIMIT, "open_kfid": open_kfid}
        try:
            reply: Any = check(sync_msg(access_token, {name: value for name, value in given.items() if value}))
        except WeixinError as error:
            log.warning("kf/sync_msg failed, so what %s has new waits for the next push: %s", open_kfid, error)
            return False
        for message in reply.get("msg_list") or []:
            seen = f"{key}:seen:{message.get('msgid')}"
            if store.get(seen) is None:
                yield message
                if not store.add(seen, "1", SEEN):
                    log.warning("another has read %s meanwhile, and goes on", open_kfid)
                    return False
                if monotonic() > over:
                    return None
        following = reply.get("next_cursor")
        if following:
            store.set(f"{key}:cursor", following)
        if not reply.get("has_more"):
            return True
        if not following or following == cursor:
            log.warning("kf/sync_msg says that %s has more, and not where", open_kfid)
            return False
