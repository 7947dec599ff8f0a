"""Lists page after page: how each is walked is found in its docstring, and the server's limits are waited out."""

import inspect
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, Optional

from .. import _doc
from .._http import Reply
from ..errors import Failure, check, errcode_of
from .patience import patiently

__all__ = ["Page", "items", "lists", "pages", "walk", "ways"]


class Way(NamedTuple):
    """How the next page is asked for: with what of the reply, or without it by counting."""

    ask: str
    answer: str = ""


# In the order of preference; a hash that holds one of the fields decides.
WAYS = (
    Way("new_cursor", "new_next_cursor"),
    Way("cursor", "next_cursor"),
    Way("next_cursor", "next_cursor"),
    Way("next_key", "next_key"),
    Way("cursor", "cursor"),
    Way("start", "next_start"),
    Way("offset", "next_offset"),
    Way("offset", "next"),
    Way("offset"),
    Way("next_spnum", "next_spnum"),
)
PAGE_NUMBER = Way("page_id")
ODD_WAYS = {"externalcontact.get_unassigned_list": (Way("cursor", "next_cursor"), PAGE_NUMBER)}
# The lists that go on from page to page, where a reply has others beside them.
ODD_LISTS = {
    "externalcontact.get": ["follow_user"],
    "externalcontact.batch.get_by_user": ["external_contact_list"],
    "meeting.get_quality": ["attendees"],
    "school.user.get_student_customize_health_info": ["health_infos"],
    "school.user.get_teacher_customize_health_info": ["health_infos"],
    "service.contact.search": ["query_result"],
}
# A page that begins with what the page before ended with, and the id of that.
OVERLAP = {"next_spnum": "sp_num"}
MORE, LAST = ("has_more",), ("ending", "is_last", "endflag")
BEGINNING = (None, "", 0, "0")


class Page(NamedTuple):
    """A reply, what it lists, and where it was."""

    reply: Reply
    items: list[Any]
    place: dict[str, Any]  # what the hash must hold to begin here


class _StuckError(Exception):
    """The list goes on, but there is no way to go there."""


def pages(function: Callable[..., Reply], arguments: Sequence[Any], named: Mapping[str, Any]) -> Iterator[Any]:
    return (page.reply for page in walk(function, arguments, named))


def items(function: Callable[..., Reply], arguments: Sequence[Any], named: Mapping[str, Any]) -> Iterator[Any]:
    return _checked(walk(function, arguments, named))


def _checked(walked: Iterator[Page]) -> Iterator[Any]:
    for page in walked:
        check(page.reply)
        yield from page.items


def walk(function: Callable[..., Reply], arguments: Sequence[Any], named: Mapping[str, Any]) -> Iterator[Page]:
    """Each page of the list. Raises TypeError for what is no list, and for arguments that the function does not take."""
    name, document = _found(function)
    call = inspect.signature(function).bind_partial(*arguments, **named)
    if "hash" in inspect.signature(function).parameters:
        call.arguments.setdefault("hash", {})
    call = inspect.signature(function).bind(*call.args, **call.kwargs)
    given: Any = call.arguments.get("hash", call.arguments)
    known = given if isinstance(given, Mapping) else {}
    possible = ways(name, document)
    way = next((way for way in possible if way.ask in known), possible[0])
    position = known.get(way.ask)
    if position is not None and type(position) not in ((str, int) if way.answer else (int,)):
        raise TypeError(f"{way.ask} must be an int{' or a str' * bool(way.answer)}, not {type(position).__name__}")
    if position is None and any(field.name == way.ask and field.required for field in document.hash):
        position = 0 if _kind(document, way.ask) == "int" else ""
    return _walk(function, call, way, position, lists(name, document))


def _walk(
    function: Callable[..., Reply], call: inspect.BoundArguments, way: Way, position: Any, listed: list[str]
) -> Iterator[Page]:
    seen = {_plain(position)}
    before: list[Any] = []
    while True:
        if position is not None:
            _go(call, way.ask, position)
        reply = patiently(lambda: function(*call.args, **call.kwargs))
        place = {} if position is None else {way.ask: position}
        if isinstance(reply, Failure) or errcode_of(reply) != 0:
            yield Page(reply, [], place)
            return
        try:
            try:
                found = _listed(reply, listed)
            except _StuckError:
                yield Page(reply, [], place)
                raise
            yield Page(reply, [item for item in found if not _is_overlap(item, way, position)], place)
            if not way.answer and found and found == before:
                raise _StuckError(f"the server does not heed {way.ask}: two pages are the same")
            position, before = _next(reply, way, position, len(found)), found
            if position is None:
                return
            if _plain(position) in seen:
                if way.ask in OVERLAP:
                    return
                raise _StuckError(f"the server gives the {way.answer} {position!r} again")
            seen.add(_plain(position))
        except _StuckError as error:
            yield Page(Failure(f"{error}, so what follows can't be reached"), [], place)
            return


def _next(reply: Mapping[str, Any], way: Way, position: Any, count: int) -> Any:
    """Where the next page begins; None at the end."""
    more = _is_more(reply)
    if more is False:
        return None
    following: Any = reply.get(way.answer) if way.answer else None
    if not way.answer or (way.ask == "offset" and following in BEGINNING):
        if not count:
            if more:
                raise _StuckError("the reply says that more follows, and lists nothing")
            return None
        following = (position or 0) + (1 if way == PAGE_NUMBER else count)
    if following in BEGINNING:
        if more:
            raise _StuckError(f"the reply says that more follows, and has no {way.answer}")
        return None
    if type(following) not in (str, int):
        raise _StuckError(f"the {way.answer} is of type {type(following).__name__}")
    total = reply.get("total")
    is_all = way.ask == "offset" and type(total) is int and type(following) is int and following >= total
    return None if is_all and not more else following


def _is_more(reply: Mapping[str, Any]) -> Optional[bool]:
    """Whether the reply says that more follows; None where it does not say."""
    for names, meaning in ((MORE, True), (LAST, False)):
        for name in names:
            value = str(reply.get(name)).lower()
            if value in ("true", "1"):
                return meaning
            if value in ("false", "0"):
                return not meaning
    return None


def _listed(reply: Mapping[str, Any], listed: list[str]) -> list[Any]:
    """What the lists of the reply hold; null and what is absent are empty."""
    found: list[Any] = []
    for name in listed:
        value: Any = reply
        for step in name.split("."):
            value = value.get(step) if isinstance(value, Mapping) else value
        if isinstance(value, list):
            found += value
        elif isinstance(value, Mapping):
            found.append(value)
        elif value is not None:
            raise _StuckError(f"{name} is of type {type(value).__name__}")
    return found


def _is_overlap(item: Any, way: Way, position: Any) -> bool:
    id = OVERLAP.get(way.ask)
    return id is not None and position is not None and isinstance(item, Mapping) and item.get(id) == position


def _go(call: inspect.BoundArguments, name: str, position: Any) -> None:
    if "hash" not in call.arguments:
        call.arguments[name] = position
    elif isinstance(call.arguments["hash"], Mapping):
        call.arguments["hash"] = {**call.arguments["hash"], name: position}


def _plain(position: Any) -> Any:
    return None if position in BEGINNING else position


def _found(function: Callable[..., Reply]) -> tuple[str, _doc.Document]:
    """The name below QQ.weixin.work and the document of a list."""
    plain = inspect.unwrap(function) if callable(function) else function
    family = getattr(plain, "__module__", None) or ""
    own = getattr(plain, "__name__", type(function).__name__).removesuffix("_")
    name = f"{family}.{own}"[len(_doc.ROOT) + 1 :] if family.startswith(_doc.ROOT) else own
    document = _doc.functions(sys.modules[family]).get(own) if family.startswith(_doc.ROOT) else None
    if document is None or document.function is not plain or not ways(name, document):
        raise TypeError(f"{name} is no list that comes in pages")
    return name, document


def ways(name: str, document: _doc.Document) -> tuple[Way, ...]:
    """How a list can be walked; none where it does not come in pages."""
    if name in ODD_WAYS:
        return ODD_WAYS[name]
    asked = {field.name for field in (*document.arguments, *document.hash)}
    answered = {field.name for field in document.reply}
    if not lists(name, document):
        return ()
    return tuple(way for way in WAYS if way.ask in asked and (not way.answer or way.answer in answered))


def lists(name: str, document: _doc.Document) -> list[str]:
    """The lists of a reply, each by its path."""
    found = [field.name for field in document.reply if field.type.startswith("list[") and "[]" not in field.name]
    return ODD_LISTS.get(name, found)


def _kind(document: _doc.Document, name: str) -> str:
    return next((field.type for field in document.hash if field.name == name), "str")
