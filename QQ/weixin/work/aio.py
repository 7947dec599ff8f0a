"""The same calls from asyncio, on threads of their own.

    from QQ.weixin.work import aio
    from QQ.weixin.work.externalcontact import batch
    from QQ.weixin.work.kf import customer

    reply = await aio.call(customer.batchget, token, {"external_userid_list": ["wm..."]})
    async for contact in aio.items(batch.get_by_user, token, {"userid_list": ["zhangsan"]}): ...

What a call is given, returns and raises stays as it is, and so does what `configured` says. Up to 64 calls are under way at
the same time; the others wait for their turn. A task that is cancelled makes room for the next at once: a call that waits
is never made; one that is under way ends by itself, and nobody sees its reply.
"""

import asyncio
import threading
from collections.abc import AsyncIterator, Awaitable, Iterator, MutableMapping
from concurrent.futures import Future
from contextvars import copy_context
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Callable, Optional, TypeVar, Union

from . import _forks
from ._many import pages as _pages
from ._many.workers import Workers
from .errors import check

if TYPE_CHECKING:
    from typing_extensions import ParamSpec

    from .callback._app import Request
    from .callback._async_handler import Handler
    from .callback._open import Receiver
    from .store import Store

    P = ParamSpec("P")

__all__ = ["App", "app", "call", "items", "pages"]

THREADS = 64

R = TypeVar("R")
Event = MutableMapping[str, Any]
END = object()


class _Threads:
    """Threads for work that waits for others, such as a server. Each is made when there is work for it."""

    def __init__(self) -> None:
        self._after_fork()
        _forks.reset(self)

    def _after_fork(self) -> None:
        self._workers = Workers(THREADS, name="QQ.weixin.work.aio", daemon=True)
        self._spare = threading.BoundedSemaphore(THREADS)  # threads that stand in for those nobody waits for any more

    async def run(self, function: Callable[[], R]) -> R:
        work: Future[R] = Future()
        context = copy_context()

        def job() -> None:
            if work.set_running_or_notify_cancel():
                try:
                    work.set_result(context.run(function))
                except StopIteration:  # which no future can hold
                    work.set_exception(RuntimeError("the function raised StopIteration"))
                except BaseException as error:
                    work.set_exception(error)

        waiting = asyncio.wrap_future(work)
        self._workers.put(job)
        try:
            return await waiting
        finally:
            if not work.cancel() and not work.done():
                # Soon: where many tasks are cancelled at once, none that waits shall begin now.
                asyncio.get_running_loop().call_soon(self._stand_in, work, self._workers, self._spare)

    def _stand_in(self, work: "Future[R]", workers: Workers, spare: threading.BoundedSemaphore) -> None:
        def done(_: "Future[R]") -> None:
            workers.allow(-1)
            spare.release()

        if not spare.acquire(blocking=False):
            return
        workers.allow(1)
        work.add_done_callback(done)


_threads = _Threads()


async def call(function: "Callable[P, R]", /, *args: "P.args", **kwargs: "P.kwargs") -> R:
    """Call a function of this package, or any other that waits for a server, without holding up the event loop.

    Returns what the function returns: a reply or a Failure.
    """
    return await _threads.run(lambda: function(*args, **kwargs))


async def pages(function: "Callable[P, R]", /, *args: "P.args", **kwargs: "P.kwargs") -> AsyncIterator[R]:
    """The reply of each page of a list, as QQ.weixin.work.pages gives them."""
    async for page in _walk(function, args, kwargs):
        yield page.reply


def items(function: Callable[..., Any], /, *args: Any, **kwargs: Any) -> AsyncIterator[Any]:
    """The items of a list, as QQ.weixin.work.items gives them. Raises WeixinError when a page is refused."""
    return _checked(_walk(function, args, kwargs))


async def _checked(walked: AsyncIterator[Any]) -> AsyncIterator[Any]:
    async for page in walked:
        check(page.reply)
        for item in page.items:
            yield item


async def _walk(function: Callable[..., Any], args: Any, kwargs: Any) -> AsyncIterator[Any]:
    walk: Iterator[Any] = await _threads.run(lambda: _pages.walk(function, args, kwargs))
    while (page := await _threads.run(lambda: next(walk, END))) is not END:
        yield page


def app(
    handler: "Handler",
    token: str,
    encoding_aes_key: str,
    receiveid: "Union[Receiver, Callable[[Request], Receiver]]",
    *,
    replying: bool = False,
    store: "Optional[Store]" = None,
    workers: int = 8,
    backlog: int = 1000,
    tolerance: Optional[float] = 3600,
) -> "App":
    """回调服务: callback.app as an ASGI application, for uvicorn, FastAPI's or Starlette's mount(), and the like.

    handler: as for callback.app; or an async function or generator, which runs in the event loop of the server, up to
        `workers` at the same time. One that is cut off when the loop ends is called again, in a loop of its own; a
        generator goes on in it.

    The other arguments, and what is raised, are as for callback.app. Needs the package cryptography.
    """
    return App(handler, token, encoding_aes_key, receiveid, replying, store, workers, backlog, tolerance)


class App:
    """What app() makes."""

    def __init__(self, handler: "Handler", *arguments: Any) -> None:
        from . import callback
        from .callback._async_handler import AsyncHandler
        from .callback._open import MAX

        self._handler = AsyncHandler(handler)
        self._threads = _Threads()
        self._max_body = MAX
        names = ("token", "encoding_aes_key", "receiveid", "replying", "store", "workers", "backlog", "tolerance")
        self._app = callback.app(self._handler, **dict(zip(names, arguments)))

    def __repr__(self) -> str:
        return repr(self._app)

    async def __call__(
        self, scope: Event, receive: Callable[[], Awaitable[Event]], send: Callable[[Event], Awaitable[None]]
    ) -> None:
        self._handler.loop = asyncio.get_running_loop()
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        elif scope["type"] == "http":
            body = await _body(receive, self._max_body)
            if body is not None:
                await self._answer(scope, body, send)
        else:
            raise ValueError(f"a callback takes no {scope['type']}")

    async def _answer(self, scope: Event, body: bytes, send: Callable[[Event], Awaitable[None]]) -> None:
        method, query = scope["method"], scope["query_string"].decode("latin-1")
        status, text = await self._threads.run(lambda: self._app.answer(method, query, body, scope["path"]))
        headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", b"%d" % len(text.encode()))]
        if status == HTTPStatus.METHOD_NOT_ALLOWED:
            headers.append((b"allow", b"GET, POST"))
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": text.encode()})

    async def _live(self, receive: Callable[[], Awaitable[Event]], send: Callable[[Event], Awaitable[None]]) -> None:
        """From the start of the server to its end, which waits for the handlers."""
        while (await receive())["type"] != "lifespan.shutdown":
            await send({"type": "lifespan.startup.complete"})
        while under_way := {asyncio.wrap_future(handling) for handling in list(self._handler.under_way)}:
            await asyncio.wait(under_way)
        await send({"type": "lifespan.shutdown.complete"})


async def _body(receive: Callable[[], Awaitable[Event]], most: int) -> Optional[bytes]:
    """The body of a request, the start of one that is too long; None when the other side has gone."""
    body = b""
    while len(body) <= most:
        event = await receive()
        if event["type"] == "http.disconnect":
            return None
        body += event.get("body", b"")
        if not event.get("more_body"):
            break
    return body
