"""What can go wrong with a call, and how a program sees it: Failure, WeixinError, check, explain."""

import os
import re
from collections.abc import Iterator, Mapping
from functools import cache, wraps
from types import TracebackType
from typing import TYPE_CHECKING, Any, Callable, Literal, NamedTuple, Optional, TypeVar, Union, cast

__all__ = ["Failure", "WeixinError", "Explanation", "check", "explain"]

T = TypeVar("T")
_Function = TypeVar("_Function", bound=Callable[..., Any])
_END: Any = object()
OFFICIAL_LIST = "https://developer.work.weixin.qq.com/document/path/90313"


class WeixinError(Exception):
    """A call that did not succeed, raised by check() and when a Failure is used like a reply.

    errcode (int or None): the return code of the server; None for a Failure.
    errmsg (str): the server's errmsg, or the reason of the Failure.
    hint (str): what to do about the errcode; empty when nothing is known.
    status (int or None): the HTTP status of a Failure, where there was an answer.
    """

    def __init__(self, errcode: Optional[int], errmsg: str, hint: str = "", status: Optional[int] = None) -> None:
        super().__init__(errcode, errmsg, hint, status)
        self.errcode = errcode
        self.errmsg = errmsg
        self.hint = hint
        self.status = status

    def __str__(self) -> str:
        code = "" if self.errcode is None else f"errcode {self.errcode}: "
        return code + self.errmsg + (f" ({self.hint})" if self.hint else "")


def one_line(thing: object) -> str:
    """What it says of itself, on one line; characters that a terminal can't print become escapes."""
    try:
        words = " ".join(str(thing).split())
    except Exception:  # whatever a library raises
        return type(thing).__name__
    return "".join(character if character.isprintable() else ascii(character)[1:-1] for character in words)


class Failure(int):
    """What a function returns when there is no reply: Perl's 0, with the reason.

    It equals 0 and is false. Using it like a reply, as in r["errcode"], raises a WeixinError with the reason.

    reason (str): one line of text.
    status (int or None): the HTTP status, where there was an answer.
    """

    reason: str
    status: Optional[int]

    def __new__(cls, reason: str, status: Optional[int] = None) -> "Failure":
        self = super().__new__(cls, 0)
        self.reason = one_line(reason)
        self.status = status
        return self

    def __getnewargs__(self) -> tuple[str, Optional[int]]:  # type: ignore[override]
        return self.reason, self.status

    def __repr__(self) -> str:
        return f"Failure({self.reason!r}, status={self.status})"

    def __bool__(self) -> Literal[False]:
        return False

    if not TYPE_CHECKING:  # so a type checker reports code that uses a Failure like a reply

        def __getitem__(self, key):
            raise WeixinError(None, self.reason, status=self.status)

        def __contains__(self, key):
            raise WeixinError(None, self.reason, status=self.status)

        def __getattr__(self, name):
            raise AttributeError(f"a Failure has no {name!r}; the call failed: {self.__dict__.get('reason')}")


class Explanation(NamedTuple):
    """What an errcode means and what to do about it; str() of it is one line for people."""

    errcode: int
    meaning: str
    hint: str

    def __str__(self) -> str:
        return f"{self.errcode}: {self.meaning}." + (f" {self.hint}" if self.hint else "")


class _ChineseExplanation(Explanation):
    def __str__(self) -> str:
        return f"{self.errcode}：{self.meaning}。{self.hint}"


@cache
def _errcodes() -> dict[str, dict[str, str]]:
    """The return codes; empty in a frozen program that was packed without errcodes.json, and at the end of the interpreter."""
    try:
        import json

        loader: Any = __spec__.loader
        path = os.path.join(os.path.dirname(__file__), "errcodes.json")
        codes: dict[str, dict[str, str]] = json.loads(loader.get_data(path))
    except (OSError, ImportError):
        codes = {}
    return codes


def explain(errcode: Union[int, str], language: str = "en") -> Explanation:
    """The meaning of a return code (全局错误码) and what to do about it, in English ("en") or Chinese ("zh").

    https://developer.work.weixin.qq.com/document/path/90313

    >>> print(explain(95000))
    95000: open_kfid is not valid.
    """
    if language not in ("en", "zh"):
        raise ValueError(f"language must be 'en' or 'zh', not {language!r}")
    code = int(errcode)
    known = _errcodes().get(str(code))
    if language == "zh":
        if known is None:
            return _ChineseExplanation(code, "本软件包不认识这个返回码", f"官方的全局错误码：{OFFICIAL_LIST}")
        return _ChineseExplanation(code, known["meaning_zh"], known["hint_zh"])
    if known is None:
        return Explanation(code, "not a return code that this package knows", f"The official list: {OFFICIAL_LIST}")
    return Explanation(code, known["meaning"], known["hint"])


def errcode_of(reply: Any) -> Optional[int]:
    """The return code of a reply: 0 if it is 0, null or absent; None if it is something that can't be read as a number.

    >>> errcode_of({"errcode": "40014"})
    40014
    """
    errcode = reply.get("errcode") if isinstance(reply, Mapping) else None
    if errcode is None:
        return 0
    if isinstance(errcode, str) and re.fullmatch(r"-?[0-9]{1,10}", errcode):
        return int(errcode)
    if isinstance(errcode, float) and errcode.is_integer() and abs(errcode) < 1e10:
        return int(errcode)
    return errcode if type(errcode) is int else None


def check(reply: Union[T, Failure]) -> T:
    """Return the reply of a call whose errcode is 0 or absent; raise WeixinError for any other and for a Failure.

    >>> check({"errcode": 0, "errmsg": "ok"})
    {'errcode': 0, 'errmsg': 'ok'}
    """
    if isinstance(reply, Failure):
        raise WeixinError(None, reply.reason, status=reply.status)
    if isinstance(reply, Mapping):
        errcode = errcode_of(reply)
        errmsg = one_line(reply.get("errmsg") or "")
        if errcode is None:
            raise WeixinError(None, f"errcode {one_line(repr(reply['errcode']))}: {errmsg}")
        if errcode != 0:
            explanation = explain(errcode)
            raise WeixinError(errcode, errmsg or explanation.meaning, explanation.hint)
    return reply


# Errors without the frames that they have passed: error trackers show the local variables of each, secrets and all.


def hide_locals(function: _Function) -> _Function:
    """Decorator: an exception leaves the function without the frames in it."""
    return _hiding(function, lambda place: None)


def hide_own_locals(function: _Function) -> _Function:
    """Decorator: an exception leaves the function without the frames of this package in it. Those of what the caller gave
    and has a mistake, such as a file, are kept."""
    return _hiding(function, _after_ours)


def hidden(iterator: Iterator[Any]) -> Iterator[Any]:
    """The same items; an exception leaves as out of a function that hides its own locals."""
    return iter(hide_own_locals(lambda: next(iterator)), _END)


def _hiding(function: _Function, kept: Callable[[Optional[TracebackType]], Optional[TracebackType]]) -> _Function:
    @wraps(function)
    def wrapped(*args: Any, **kwargs: Any) -> Any:
        try:
            return function(*args, **kwargs)
        except Exception as error:
            raised = error
        del args, kwargs
        place = kept(raised.__traceback__)
        if place is None:
            raised.__cause__ = raised.__context__ = None
        try:
            raise raised.with_traceback(place)
        finally:
            del raised, place

    return cast(_Function, wrapped)


def _after_ours(place: Optional[TracebackType]) -> Optional[TracebackType]:
    """The frames that come after the last one of this package."""
    after = place
    while place is not None:
        if f"{place.tb_frame.f_globals.get('__name__')}.".startswith(f"{__package__}."):
            after = place.tb_next
        place = place.tb_next
    return after
