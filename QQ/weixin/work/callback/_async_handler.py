"""A handler that may be async, called by the threads of a receiver."""

import asyncio
import inspect
import threading
from collections.abc import AsyncIterator, Awaitable, Iterator
from concurrent.futures import CancelledError, Future, wait
from typing import Any, Callable, Optional, Union

from ._seal import Message

__all__ = ["AsyncHandler", "Handler"]

Returned = Union[Message, Iterator[str], AsyncIterator[str], None]
Handler = Callable[[dict[str, Any]], Union[Returned, Awaitable[Returned]]]
END = object()
LOOK_SECONDS = 1.0  # how often it is asked whether the loop still runs


class AsyncHandler:
    """What is async runs in the event loop of the server, or in one of its own where that has not begun or has ended.

    loop: that of the server. under_way: what runs in it.
    """

    def __init__(self, handler: Handler) -> None:
        if not callable(handler):
            raise TypeError(f"handler must be a function, not {type(handler).__name__}")
        self._handler: Callable[[dict[str, Any]], Any] = handler
        self.__qualname__ = getattr(handler, "__qualname__", type(handler).__name__)
        self.loop: Optional[asyncio.AbstractEventLoop] = None
        self.under_way: set[Future[Any]] = set()

    def __call__(self, message: dict[str, Any]) -> Any:
        returned = self._handler(message)
        if inspect.isawaitable(returned):
            try:
                returned = self._in_loop(returned)
            except _LoopEndedError:
                returned = asyncio.run(_awaited(self._handler(message)))
        return self._pieces(returned) if isinstance(returned, AsyncIterator) else returned

    def _pieces(self, pieces: AsyncIterator[Any]) -> Iterator[Any]:
        """The pieces of an async generator; one that is cut off goes on in a loop of its own."""
        try:
            while (piece := self._in_loop(_next(pieces))) is not END:
                yield piece
        except _LoopEndedError:
            yield from asyncio.run(_rest(pieces))

    def _in_loop(self, outcome: Awaitable[Any]) -> Any:
        awaited, loop = _awaited(outcome), self.loop
        try:
            if loop is None:
                raise RuntimeError
            handling = asyncio.run_coroutine_threadsafe(awaited, loop)
        except RuntimeError:
            for each in (awaited, outcome):
                if inspect.iscoroutine(each):
                    each.close()  # so nobody warns that it was never awaited
            raise _LoopEndedError from None
        self.under_way.add(handling)
        try:
            while wait([handling], LOOK_SECONDS).not_done:
                # A server that stops its loop and leaves what runs in it: the process would wait for ever.
                if not (loop.is_running() or threading.main_thread().is_alive()):
                    raise _LoopEndedError
            return handling.result()
        except CancelledError:
            raise _LoopEndedError from None
        finally:
            self.under_way.discard(handling)


class _LoopEndedError(Exception):
    """The event loop of the server has not begun, or has ended."""


async def _awaited(outcome: Awaitable[Any]) -> Any:
    return await outcome


async def _next(pieces: AsyncIterator[Any]) -> Any:
    async for piece in pieces:
        return piece
    return END


async def _rest(pieces: AsyncIterator[Any]) -> list[Any]:
    return [piece async for piece in pieces]
