"""A receiver: it answers WeCom in time, whatever the handler takes, and hands each message over once."""

import inspect
import logging
import threading
import time
import traceback
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as TooLate
from hashlib import sha256
from http import HTTPStatus
from typing import Any, Callable, Optional

from .. import _forks
from ..store import MemoryStore, Store
from ._errors import CallbackError
from ._open import MAX, Body, Opened, Query, Receiver, checked, open_echo, open_push
from ._parse import parse
from ._seal import Message, encrypt_msg

__all__ = ["App", "app"]

ANSWER_SECONDS = 4.0  # seconds until the answer; WeCom gives up after 5
REMEMBERED = 3600  # seconds that a message is known again; WeCom repeats one within 20

Handler = Callable[[dict[str, Any]], Optional[Message]]

log = logging.getLogger("QQ.weixin.work.callback")


def app(
    handler: Handler,
    token: str,
    encoding_aes_key: str,
    receiveid: Receiver,
    *,
    replying: bool = False,
    store: Optional[Store] = None,
    workers: int = 8,
    backlog: int = 1000,
) -> "App":
    """回调服务: a WSGI application that receives what WeCom pushes to one URL.

    https://developer.work.weixin.qq.com/document/path/90930 (2024/12/13)

    handler: called with each message, on one of its own threads, after WeCom has its answer. What it raises is told to
        the logger QQ.weixin.work.callback, without the text of the exception, which may hold what a customer wrote.
    token, encoding_aes_key, receiveid: as for receive().
    replying (bool): what the handler returns (of QQ.weixin.work.callback.reply; None for no reply) is the answer. It is
        waited for, but no longer than 4 seconds.
    store: where is noted which messages were received, of QQ.weixin.work.store: what WeCom pushes again, to whichever
        process, is not handed over again. Default: in memory, so one for the process.
    workers (int): how many messages are handled at a time.
    backlog (int): how many wait. One more is not accepted, and WeCom told so (HTTP 503).

    What has its answer and is not yet handled is lost with a process that is killed, since WeCom does not push it again;
    what is asked for again, such as the messages of kf.new_messages(), is not. Raises CallbackError, TypeError or
    ValueError where a setting can't be right.

    Under another framework call .answer(method, query, body), which gives the HTTP status and the body of the response.
    """
    return App(handler, token, encoding_aes_key, receiveid, replying, store, workers, backlog)


class App:
    """What app() makes."""

    def __init__(
        self,
        handler: Handler,
        token: str,
        encoding_aes_key: str,
        receiveid: Receiver,
        replying: bool,
        store: Optional[Store],
        workers: int,
        backlog: int,
    ) -> None:
        _check(handler, store, workers, backlog)
        self._handler = handler
        self._token = token
        self._encoding_aes_key = encoding_aes_key
        self._receiveid = checked(token, encoding_aes_key, receiveid)
        self._replying = replying
        self._store = MemoryStore() if store is None else store
        self._workers = workers
        self._backlog = backlog
        self._after_fork()
        _forks.reset(self)

    def __repr__(self) -> str:
        return f"App({getattr(self._handler, '__qualname__', type(self._handler).__name__)})"

    def _after_fork(self) -> None:
        self._room = threading.BoundedSemaphore(self._workers + self._backlog)
        self._pool = ThreadPoolExecutor(self._workers, "callback")

    def __call__(self, environ: Mapping[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        method = environ["REQUEST_METHOD"]
        try:
            body = _body(environ) if method == "POST" else b""
        except CallbackError as error:
            status, answer = _refused(method, error)
        else:
            status, answer = self.answer(method, environ.get("QUERY_STRING", ""), body)
        data = answer.encode()
        headers = [("Content-Type", "text/plain; charset=utf-8"), ("Content-Length", str(len(data)))]
        if status == HTTPStatus.METHOD_NOT_ALLOWED:
            headers.append(("Allow", "GET, POST"))
        start_response(f"{status} {HTTPStatus(status).phrase}", headers)
        return [data]

    def answer(self, method: str, query: Query, body: Body = b"") -> tuple[int, str]:
        """The HTTP status and the body (text/plain) of the response to a request."""
        received = time.monotonic()
        given = self._token, self._encoding_aes_key, self._receiveid, query
        try:
            if method == "GET":
                return 200, open_echo(*given).text
            if method != "POST":
                return 405, ""
            opened = open_push(*given, body)
            message = parse(opened.text)
        except CallbackError as error:
            return _refused(method, error)
        return self._handle(opened, message, received + ANSWER_SECONDS)

    def _handle(self, opened: Opened, message: dict[str, Any], until: float) -> tuple[int, str]:
        """Have a message handled; the answer to it."""
        accepted = 200, "success" if "InfoType" in message else ""
        # An AI bot is asked again and again for more of its reply, and may be asked in the same words.
        known = None if message.get("msgtype") == "stream" else f"callback:{_hash(opened)}"
        if known and not self._is_new(known):
            log.info("%s was pushed again, and is not handled again", _what(message))
            return accepted
        if not self._room.acquire(timeout=max(0, until - time.monotonic())):
            log.warning("%s is not accepted: %d others wait for the handler", _what(message), self._backlog)
            if known:
                self._forget(known)
            return 503, ""
        try:
            reply = self._pool.submit(self._run, message)
        except RuntimeError:  # the process is about to end
            self._room.release()
            if known:
                self._forget(known)
            return 503, ""
        if not self._replying:
            return accepted
        try:
            return self._sealed(opened, reply.result(max(0, until - time.monotonic()))) or accepted
        except TooLate:
            log.warning("%s has no reply: the handler takes longer than WeCom waits", _what(message))
            return accepted

    def _run(self, message: dict[str, Any]) -> Optional[Message]:
        try:
            return self._handler(message)
        except BaseException as error:
            place = traceback.extract_tb(error.__traceback__)[-1]
            log.error(
                "%s: the handler raised %s at %s line %s in %s",
                *(_what(message), type(error).__name__, place.filename, place.lineno, place.name),
            )
            return None
        finally:
            self._room.release()

    def _sealed(self, opened: Opened, reply: Optional[Message]) -> Optional[tuple[int, str]]:
        if reply is None:
            return None
        try:
            return 200, encrypt_msg(self._token, self._encoding_aes_key, opened.receiveid, reply, nonce=opened.nonce)
        except CallbackError as error:
            log.error("the reply of the handler can't be sent: %s", error)
            return None

    def _is_new(self, key: str) -> bool:
        try:
            return self._store.add(key, "received", REMEMBERED)
        except Exception as error:  # whatever a store raises, the message is there
            log.warning("%r is down, so a message may be handled twice: %s", self._store, type(error).__name__)
            return True

    def _forget(self, key: str) -> None:
        try:
            self._store.delete(key)
        except Exception as error:
            log.warning("%r is down, so a message is lost: %s", self._store, type(error).__name__)


def _check(handler: Any, store: Any, workers: Any, backlog: Any) -> None:
    """Raise TypeError or ValueError for what would accept messages and lose them."""
    if not callable(handler):
        raise TypeError(f"handler must be a function, not {type(handler).__name__}")
    if inspect.iscoroutinefunction(handler) or inspect.iscoroutinefunction(type(handler).__call__):
        raise TypeError(
            "handler must be a plain function: have it call asyncio.run(), since nobody awaits an async one"
        )
    if store is not None and (isinstance(store, type) or not hasattr(store, "add") or not hasattr(store, "delete")):
        raise TypeError("store must be an object with the methods of a Store")
    for name, number, least in (("workers", workers, 1), ("backlog", backlog, 0)):
        if isinstance(number, bool) or not isinstance(number, int) or number < least:
            raise ValueError(f"{name} must be a whole number from {least}, not {number!r}")


def _refused(method: str, error: CallbackError) -> tuple[int, str]:
    log.warning("%s refused: %s", method, error)
    return error.status, str(error.errcode)


def _body(environ: Mapping[str, Any]) -> bytes:
    length = environ.get("CONTENT_LENGTH") or ""
    if length.isdecimal() and len(length) < 20:
        size = int(length)
    elif not length and environ.get("wsgi.input_terminated"):
        size = MAX + 1
    else:
        raise CallbackError("size", "the request does not say how long its body is")
    if size > MAX + 1:
        raise CallbackError("size", f"the body is over {MAX} bytes")
    try:
        body: bytes = environ["wsgi.input"].read(size)
        return body
    except Exception:  # each server has its own
        raise CallbackError("size", "the connection broke before the end of the body") from None


def _hash(opened: Opened) -> str:
    return sha256(f"{opened.receiveid}\n{opened.text}".encode()).hexdigest()


def _what(message: Mapping[str, Any]) -> str:
    """What a message is, without what it says."""
    names = ("Event", "InfoType", "MsgType", "msgtype")
    kind = next((message[name] for name in names if isinstance(message.get(name), str)), "")
    return f"a push of {kind or 'an unknown kind'!r}"
