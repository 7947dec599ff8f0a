"""Calling the handler: whatever it raises, the log says where, and not what the exception says."""

import inspect
import logging
import traceback
from typing import Any, Callable

from ._answer import name_of

__all__ = ["call", "check_count", "check_function", "check_handler", "check_store", "told_where"]

ASYNC = (
    "Nobody awaits an async one here: have a plain function call asyncio.run(), or a plain generator yield the pieces;"
    " at a callback URL, QQ.weixin.work.aio.app takes async ones too"
)

log = logging.getLogger("QQ.weixin.work.callback")


def call(handler: Callable[[dict[str, Any]], Any], message: dict[str, Any]) -> Any:
    """What the handler returns; None where it raises."""
    try:
        returned = handler(message)
        if not (inspect.iscoroutine(returned) or inspect.isasyncgen(returned)):
            return returned
        if inspect.iscoroutine(returned):
            returned.close()
        log.error("%s: the handler returned a %s. %s", name_of(message), type(returned).__name__, ASYNC)
    except BaseException as error:
        log.error("%s: the handler raised %s", name_of(message), told_where(error))
    return None


def told_where(error: BaseException) -> str:
    """The kind of an exception, and where it was raised. Its text is left out: it may hold what a customer wrote."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} at {place.filename} line {place.lineno} in {place.name}"


def check_function(name: str, function: Any) -> None:
    """Raise TypeError for an async function."""
    for each in (function, type(function).__call__ if callable(function) else None):
        if inspect.iscoroutinefunction(each) or inspect.isasyncgenfunction(each):
            raise TypeError(f"{name} must be a plain function. {ASYNC}")


def check_handler(handler: Any) -> None:
    check_function("handler", handler)
    if not callable(handler):
        raise TypeError(f"handler must be a function, not {type(handler).__name__}")


def check_store(store: Any) -> None:
    if store is not None and (isinstance(store, type) or not hasattr(store, "add") or not hasattr(store, "delete")):
        raise TypeError("store must be an object with the methods of a Store")


def check_count(name: str, number: Any, least: int) -> None:
    if isinstance(number, bool) or not isinstance(number, int) or number < least:
        raise ValueError(f"{name} must be a whole number from {least}, not {number!r}")
