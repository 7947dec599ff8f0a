"""The connection of an AI bot: made, kept, made anew; and what a program can do with it."""

import atexit
import logging
import random
import threading
import time
from collections.abc import Mapping
from hashlib import sha256
from typing import Optional, Union

from .. import _forks, _http
from .._http import Hash, Media, Reply
from ..errors import Failure
from ..store import Store
from . import _bot_session, _bot_upload
from ._accept import Handler
from ._bot_account import Account
from ._bot_frames import End, Kind, Link
from ._bot_lease import Lease
from ._bot_messages import Messages
from ._bot_sends import Sender
from ._bot_tasks import begun, is_own_thread

__all__ = ["Connection"]

FIRST_PAUSE, LONGEST_PAUSE, GROWTH = (
    1.0,
    25.0,
    3.0,
)  # seconds before a new connection; so it subscribes 5 times a minute
JITTER = 1.2  # up to so many times as long
STABLE_SECONDS = 60.0  # of life, after which the pauses begin anew
IDLE_SECONDS = 5.0  # that close() waits for what is being handled
JOIN_SECONDS = 5.0

log = logging.getLogger("QQ.weixin.work.callback")


class Connection:
    """What connect() makes."""

    def __init__(
        self, handler: Handler, account: Account, store: Optional[Store], replying: bool, workers: int
    ) -> None:
        name = f"bot:{sha256(account.bot_id.encode()).hexdigest()[:32]}"
        self._account = account
        self._link: Optional[Link] = None  # that has subscribed
        self._latest = "it has not been made yet"  # why there is no connection
        self._ending = threading.Lock()
        self._closing = threading.Event()
        self._over = threading.Event()
        self._reason: Optional[str] = None
        self._lease = Lease(store, name, self._lease_is_lost)
        self._sender = Sender(self._connected, self._over)
        self._messages = Messages(handler, name, store, workers, replying, self._sender, lambda: self._lease.is_held)
        _forks.reset(self)
        atexit.register(self.close)  # else the next process waits for the lease of this one
        self._thread = begun("bot", self._run)

    def __repr__(self) -> str:
        return f"Connection({self._account.bot_id!r})"

    def __enter__(self) -> "Connection":
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def _after_fork(self) -> None:
        """A child has none of the threads; the connection is its parent's."""
        self._ending = threading.Lock()
        self._over, self._closing = threading.Event(), threading.Event()
        self._sender.over = self._over
        self._link = None
        self._lease.is_held = False
        self._end("this process was forked from the one that is connected")

    def wait(self, timeout: Optional[float] = None) -> Optional[str]:
        """Wait until the connection has ended for good; gives the reason, with the errcode that the server gave.

        timeout (float): seconds. None is given where they are over first. Default: however long it takes.
        """
        self._over.wait(timeout)
        return self._reason

    def close(self) -> None:
        """End the connection. What is being handled has 5 seconds to be answered; with a store, its queue keeps the rest.

        The end of the program does so too.
        """
        self._messages.wait_until_idle(IDLE_SECONDS)
        self._closing.set()
        if (link := self._link) is not None:
            link.close()
        if not is_own_thread():
            self._thread.join(JOIN_SECONDS)
        self._lease.release()
        self._end("close() was called")

    def send(self, chatid: str, hash: Hash) -> Reply:
        """主动推送消息: send a message to a chat whose member has written to the bot before.

        https://developer.work.weixin.qq.com/document/path/101463 (2026/04/01)

        chatid (str): the userid of a member, or the chatid of a group chat.
        hash: the message, {"msgtype": "markdown", "markdown": {"content": ...}}; msgtype is markdown (at most 20480 bytes),
            template_card (only to a member), file, image, voice or video (each with the media_id of upload()).
            chat_type (int): 1 = a member, 2 = a group chat; by default the server tells.

        Waits where the chat has had 30 messages in a minute, and up to 30 seconds for a connection. Gives the reply of the
        server, errcode and all, or a Failure.
        """
        if not isinstance(chatid, str) or not chatid:
            return Failure("chatid is empty; nothing was sent")
        if not isinstance(hash, Mapping):
            return Failure("hash is no dict; nothing was sent")
        _http.check_hash(hash)
        return self._sender.ask("aibot_send_msg", {"chatid": chatid, **hash}, chatid)

    def upload(self, type: str, media: Media) -> Reply:
        """上传临时素材: upload a file for the bot's messages; gives {"type", "media_id", "created_at"}, or a Failure.

        https://developer.work.weixin.qq.com/document/path/101463 (2026/04/01)

        type (str): image (PNG, JPG or GIF, at most 10 MB), voice (AMR, 2 MB), video (MP4, 10 MB) or file (20 MB).
        media: as for media.upload: a path, an open binary file, or (name, bytes or file).

        The media_id is valid for 3 days. At most 30 files a minute, and 1000 an hour; more of them wait.
        """
        return _bot_upload.upload(self._sender, type, media)

    def _connected(self) -> Union[Link, Failure]:
        link = self._link
        if self._over.is_set():
            return Failure(f"the bot's connection has ended: {self._reason}")
        if link is None or link.ended is not None:
            return Failure(f"there is no connection: {self._latest}")
        return link

    def _opened(self, link: Link) -> None:
        self._link = link
        if self._closing.is_set():  # meanwhile
            return link.close()
        if not self._lease.is_held:
            return self._lease_is_lost()
        log.info("the bot is connected to %s", self._account.shown())
        self._sender.wake_all()
        return self._messages.watch()

    def _lease_is_lost(self) -> None:
        if (link := self._link) is not None:
            link.end(Kind.BROKEN, "another process of this store has taken the place of this one")

    def _run(self) -> None:
        reason = "close() was called"
        try:
            pause = FIRST_PAUSE
            while self._lease.wait(self._closing):
                began = time.monotonic()
                end = _bot_session.run(self._account, self._messages.take, self._opened)
                if time.monotonic() >= began + STABLE_SECONDS:
                    pause = FIRST_PAUSE
                if self._closing.is_set() or self._is_final(end):
                    reason = end.reason
                    break
                seconds = pause * random.uniform(1.0, JITTER)
                pause = min(LONGEST_PAUSE, pause * GROWTH)
                self._latest = end.reason
                self._sender.wake_all()
                log.warning("the bot's connection ended, and is made anew in %.1f s: %s", seconds, end.reason)
                self._closing.wait(seconds)
        except BaseException as error:
            reason = f"{type(error).__name__} in its thread"
            log.error("the bot's connection ended for good: %s", reason)
        finally:
            self._lease.release()
            self._end(reason)

    def _is_final(self, end: End) -> bool:
        """Whether it ends for good. Where a process of the same store has taken the place of this one, it may die again."""
        if end.kind is Kind.REPLACED and self._lease.is_lost():
            return False
        if end.kind is not Kind.BROKEN:
            log.error("the bot's connection ended for good: %s", end.reason)
        return end.kind is not Kind.BROKEN

    def _end(self, reason: str) -> None:
        with self._ending:
            self._reason = self._reason or reason
        self._link = None
        self._over.set()
        self._messages.end()
        atexit.unregister(self.close)
