"""Reading a customer-service account: page after page from where the store says, one reader at a time.

What the store keeps of an account: `cursor`, where the next page begins; `seen`, a mark for each message that was
handled; `news`, the latest push; `read`, the push up to which it was read. A push sets `news` before it looks whether
another is reading, and who reads looks at `news` before and after he lets go of the account: so no push is lost.
"""

import logging
import os
import secrets
import threading
from collections.abc import Generator, Iterator
from typing import Any

from .._http import Token
from ..errors import explain
from ..kf import sync_msg

__all__ = ["read"]

SEEN = 4 * 24 * 3600  # seconds; the server gives a message for 3 days
LIMIT = 1000  # messages of a page, the most that the server gives

log = logging.getLogger("QQ.weixin.work.callback")

_waiting: set[tuple[int, int, str]] = set()
_guard = threading.Lock()


def read(access_token: Token, open_kfid: str, token: str, store: Any) -> Iterator[dict[str, Any]]:
    key = f"kf:{open_kfid}"
    # What has its turn reads all that is new, so one thread of a process need wait for its turn.
    me = os.getpid(), id(store), open_kfid
    store.set(f"{key}:news", f"{secrets.token_hex(8)} {token}")
    with _guard:
        if me in _waiting:
            return
        _waiting.add(me)
    waiting = True
    try:
        while store.get(f"{key}:news") != store.get(f"{key}:read"):
            with store.lock(key) as mine:
                with _guard:
                    _waiting.discard(me)
                waiting = False
                if not mine or not (yield from _all_news(access_token, open_kfid, key, store)):
                    return
    finally:
        if waiting:
            with _guard:
                _waiting.discard(me)


def _all_news(access_token: Token, open_kfid: str, key: str, store: Any) -> Generator[dict[str, Any], None, bool]:
    """Read until nobody has pushed meanwhile; tell whether it succeeded."""
    while (news := store.get(f"{key}:news")) != store.get(f"{key}:read"):
        if not (yield from _pages(access_token, open_kfid, news.partition(" ")[2], key, store)):
            return False
        store.set(f"{key}:read", news)
    return True


def _pages(
    access_token: Token, open_kfid: str, token: str, key: str, store: Any
) -> Generator[dict[str, Any], None, bool]:
    while True:
        cursor = store.get(f"{key}:cursor")
        given = {"cursor": cursor, "token": token, "limit": LIMIT, "open_kfid": open_kfid}
        reply = sync_msg(access_token, {name: value for name, value in given.items() if value})
        if not reply or reply.get("errcode"):
            reason = explain(reply["errcode"]) if reply else reply.reason  # type: ignore[union-attr]
            log.warning("kf/sync_msg failed, so what %s has new waits for the next push: %s", open_kfid, reason)
            return False
        for message in reply.get("msg_list") or []:
            seen = f"{key}:seen:{message.get('msgid')}"
            if store.get(seen) is None:
                yield message
                if not store.add(seen, "1", SEEN):
                    log.warning("another reads %s too: it took over 60 seconds to handle a message", open_kfid)
                    return False
        following = reply.get("next_cursor")
        if following:
            store.set(f"{key}:cursor", following)
        if not reply.get("has_more"):
            return True
        if not following or following == cursor:
            log.warning("kf/sync_msg says that %s has more, and not where", open_kfid)
            return False
