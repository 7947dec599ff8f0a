"""A receiver: it answers WeCom in time, however long the handler takes, and has each message handled once."""

import logging
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from http import HTTPStatus
from typing import Any, Callable, NamedTuple, Optional, Union

from ..errors import hide_locals
from ..store import Store
from ._accept import Acceptor, Handler
from ._errors import CallbackError
from ._handler import check_count, check_function, check_handler, check_store
from ._open import Body, Query, Receiver, Settings, open_echo, open_push, parameters, receiveids
from ._wsgi import body_of, path_of

__all__ = ["App", "Request", "app"]

ANSWER_SECONDS = 4.0  # until the answer; WeCom gives up after 5

log = logging.getLogger("QQ.weixin.work.callback")


class Request(NamedTuple):
    """What a receiveid that is a function is given.

    method (str): GET or POST.
    path (str): the path of the URL; under another framework, what answer() is given as path.
    query (dict[str, str]): the parameters of the URL, decoded.
    """

    method: str
    path: str
    query: dict[str, str]


@hide_locals
def app(
    handler: Handler,
    token: str,
    encoding_aes_key: str,
    receiveid: Union[Receiver, Callable[[Request], Receiver]],
    *,
    replying: bool = False,
    store: Optional[Store] = None,
    workers: int = 8,
    backlog: int = 1000,
    tolerance: Optional[float] = 3600,
) -> "App":
    """回调服务: a WSGI application that receives what WeCom pushes to one URL.

    https://developer.work.weixin.qq.com/document/path/90930 (2024/12/13)

    handler: called with each message, in one of several threads, after WeCom has its answer. When it raises, the logger
        QQ.weixin.work.callback says where, but not the text of the exception, which may hold what a customer wrote.
    token, encoding_aes_key: as for receive().
    receiveid: as for receive(); or a function that takes the Request and gives it, for a URL with $CORPID$ in it
        (数据回调URL of a provider): lambda request: request.query["corpid"].
    replying (bool): what the handler returns is the answer: a reply of QQ.weixin.work.callback.reply, or None for none.
        The answer waits for it, but no longer than 4 seconds. To an AI bot it may also be pieces of text: the handler is a
        generator, or returns an iterator, and the reply is a stream that grows with them, for up to 345 seconds; the store
        has its text so far, for whichever process is asked for a refresh. What is beyond that, or beyond 20480 bytes, is
        sent to the message's response_url.
    store: of QQ.weixin.work.store, shared by the processes that receive. It keeps which messages were received: what
        WeCom pushes again is not handled again, by whichever process. A store with a queue (FileStore, RedisStore) also
        keeps each message until it is handled: the message of a process that is killed is handled by another, or by the
        next one, within a minute. Two callbacks that share a store must differ in Token, EncodingAESKey or receiveid.
        Default: memory, so for this process alone.
    workers (int): how many messages are handled at the same time.
    backlog (int): how many messages wait in memory before a WARNING says that the handler is too slow.
    tolerance (float): seconds. Refuses what was signed longer ago, or further in the future, which may be an old push
        that somebody sends again. Default: an hour; None: any age.

    At least once: a message may be handled again when a process was killed or a store was down. Without a store, what
    waits or is being handled is lost with a process that is killed, since WeCom does not push again what was answered. A
    push that can't be accepted gets no answer in time, so WeCom pushes it again.

    Raises CallbackError, TypeError or ValueError for a setting that can't be right.

    Under another framework call .answer(method, query, body), which gives the HTTP status and the body of the response.
    """
    _check(handler, receiveid, store, workers, backlog)
    find, fixed = (receiveid, "") if callable(receiveid) else (None, receiveid)
    settings = Settings(token, encoding_aes_key, fixed, tolerance).checked()
    return App(handler, settings, find, replying, store, workers, backlog)


class App:
    """What app() makes."""

    def __init__(
        self,
        handler: Handler,
        settings: Settings,
        find_receiveid: Optional[Callable[[Request], Receiver]],
        replying: bool,
        store: Optional[Store],
        workers: int,
        backlog: int,
    ) -> None:
        self._handler = handler
        self._settings = settings
        self._find_receiveid = find_receiveid
        self._acceptor = Acceptor(handler, settings, replying, store, workers, backlog)

    def __repr__(self) -> str:
        return f"App({getattr(self._handler, '__qualname__', type(self._handler).__name__)})"

    def __call__(self, environ: Mapping[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        method = environ["REQUEST_METHOD"]
        try:
            body = body_of(environ) if method == "POST" else b""
        except CallbackError as error:
            status, answer = _refused(method, error)
        else:
            status, answer = self.answer(method, environ.get("QUERY_STRING", ""), body, path_of(environ))
        data = answer.encode()
        headers = [("Content-Type", "text/plain; charset=utf-8"), ("Content-Length", str(len(data)))]
        if status == HTTPStatus.METHOD_NOT_ALLOWED:
            headers.append(("Allow", "GET, POST"))
        start_response(f"{status} {HTTPStatus(status).phrase}", headers)
        return [data]

    def answer(self, method: str, query: Query, body: Body = b"", path: str = "") -> tuple[int, str]:
        """The HTTP status and the body (text/plain) of the response to a request.

        path is for a receiveid that is a function. A push that can't be accepted now makes this take 6 seconds.
        """
        until = time.monotonic() + ANSWER_SECONDS
        try:
            if method == "GET":
                return 200, open_echo(self._settings_for(method, query, path), query).text
            if method != "POST":
                return 405, ""
            push = self._acceptor.push(open_push(self._settings_for(method, query, path), query, body))
        except CallbackError as error:
            return _refused(method, error)
        return self._acceptor.accept(push, until)

    def _settings_for(self, method: str, query: Query, path: str) -> Settings:
        if self._find_receiveid is None:
            return self._settings
        request = Request(method, path, parameters(query))
        return replace(self._settings, receiveid=_found(self._find_receiveid, request))


def _found(find: Callable[[Request], Receiver], request: Request) -> Iterator[str]:
    """The receiveids for a request, which are looked for only when its signature is right."""
    try:
        yield from list(receiveids(find(request)))
    except CallbackError:
        raise
    except Exception as error:
        raise CallbackError("receiveid", f"the function that gives it raised {type(error).__name__}") from None


def _check(handler: Any, receiveid: Any, store: Any, workers: Any, backlog: Any) -> None:
    """Raise TypeError or ValueError for what would accept messages and lose them."""
    check_handler(handler)
    check_function("receiveid", receiveid)
    check_store(store)
    check_count("workers", workers, 1)
    check_count("backlog", backlog, 0)


def _refused(method: str, error: CallbackError) -> tuple[int, str]:
    log.warning("%s refused: %s", method, error)
    return error.status, str(error.errcode)
