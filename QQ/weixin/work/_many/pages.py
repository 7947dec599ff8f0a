"""Lists page by page: the docstring of a function shows how to get its next page; patience.py handles the server's limits."""

import inspect
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, Optional

from .. import _doc
from .._http import Reply
from ..errors import Failure, check, errcode_of, hidden
from .patience import patiently

__all__ = ["Page", "items", "lists", "once", "pages", "walk", "ways"]


class Way(NamedTuple):
    """How to get the next page: which field of the reply goes into which field of the next request."""

    ask: str  # a field of the request
    answer: str = ""  # a field of the reply; if empty, the place of the next page is counted


# In the order of preference, unless the caller's hash has one of the fields.
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
# The list to walk, where a reply has several.
ODD_LISTS = {
    "externalcontact.get": ["follow_user"],
    "externalcontact.batch.get_by_user": ["external_contact_list"],
    "meeting.get_quality": ["attendees"],
    "school.user.get_student_customize_health_info": ["health_infos"],
    "school.user.get_teacher_customize_health_info": ["health_infos"],
    "service.contact.search": ["query_result"],
}
# Here a page begins with the last item of the page before: the field of the request, and that of the item's id.
OVERLAP = {"next_spnum": "sp_num"}
MORE_FLAGS, LAST_FLAGS = ("has_more",), ("ending", "is_last", "endflag")
START = (None, "", 0, "0")  # cursors of the first page


class Page(NamedTuple):
    """A reply and the items in it."""

    reply: Reply
    items: list[Any]
    place: dict[str, Any]  # the fields of a hash that starts at this page


class _StuckError(Exception):
    """There are more pages, but no way to get them."""


def pages(function: Callable[..., Reply], arguments: Sequence[Any], named: Mapping[str, Any]) -> Iterator[Any]:
    return hidden(page.reply for page in walk(function, arguments, named))


def items(function: Callable[..., Reply], arguments: Sequence[Any], named: Mapping[str, Any]) -> Iterator[Any]:
    return hidden(_checked(walk(function, arguments, named)))


def _checked(walked: Iterator[Page]) -> Iterator[Any]:
    for page in walked:
        check(page.reply)
        yield from page.items


def walk(function: Callable[..., Reply], arguments: Sequence[Any], named: Mapping[str, Any]) -> Iterator[Page]:
    """Each page of the list. Raises TypeError for a function without pages, and for arguments that do not fit it."""
    name, document = _document(function)
    call = _bound(inspect.signature(function), arguments, named)
    request: Any = call.arguments.get("hash", call.arguments)
    fields = request if isinstance(request, Mapping) else {}
    possible = ways(name, document)
    way = next((way for way in possible if way.ask in fields), possible[0])
    position = fields.get(way.ask)
    if position is not None and type(position) not in ((str, int) if way.answer else (int,)):
        raise TypeError(f"{way.ask} must be an int{' or a str' * bool(way.answer)}, not {type(position).__name__}")
    if position is None and any(field.name == way.ask and field.required for field in document.hash):
        position = 0 if _kind(document, way.ask) == "int" else ""
    return _walk(function, call, way, position, lists(name, document))


def once(function: Callable[..., Reply], arguments: Sequence[Any], lists: list[str]) -> Iterator[Page]:
    """The one page of a list that does not come in pages."""
    reply = patiently(lambda: function(*arguments))
    items: list[Any] = []
    try:
        if not isinstance(reply, Failure) and errcode_of(reply) == 0:
            items = _items(reply, lists)
    except _StuckError as error:
        reply = Failure(str(error))
    yield Page(reply, items, {})


def _bound(signature: inspect.Signature, arguments: Sequence[Any], named: Mapping[str, Any]) -> inspect.BoundArguments:
    try:
        call = signature.bind_partial(*arguments, **named)
        if "hash" in signature.parameters:
            call.arguments.setdefault("hash", {})
        return signature.bind(*call.args, **call.kwargs)
    except TypeError as error:  # whose frames, of inspect, hold the arguments
        raise TypeError(str(error)) from None


def _walk(
    function: Callable[..., Reply], call: inspect.BoundArguments, way: Way, position: Any, lists: list[str]
) -> Iterator[Page]:
    seen = {_none_at_start(position)}
    previous: list[Any] = []
    while True:
        if position is not None:
            _set_position(call, way.ask, position)
        reply = patiently(lambda: function(*call.args, **call.kwargs))
        place = {} if position is None else {way.ask: position}
        if isinstance(reply, Failure) or errcode_of(reply) != 0:
            yield Page(reply, [], place)
            return
        try:
            try:
                items = _items(reply, lists)
            except _StuckError:
                yield Page(reply, [], place)
                raise
            yield Page(reply, [item for item in items if not _is_overlap(item, way, position)], place)
            if not way.answer and items and items == previous:
                raise _StuckError(f"the server ignores {way.ask}: two pages are the same")
            position, previous = _next(reply, way, position, len(items)), items
            if position is None:
                return
            if _none_at_start(position) in seen:
                if way.ask in OVERLAP:
                    return
                raise _StuckError(f"the server sends the {way.answer} {position!r} again")
            seen.add(_none_at_start(position))
        except _StuckError as error:
            yield Page(Failure(f"{error}, so the next page can't be fetched"), [], place)
            return


def _next(reply: Mapping[str, Any], way: Way, position: Any, count: int) -> Any:
    """The position of the next page; None at the end."""
    more = _has_more(reply)
    if more is False:
        return None
    following: Any = reply.get(way.answer) if way.answer else None
    if not way.answer or (way.ask == "offset" and following in START):
        if not count:
            if more:
                raise _StuckError("the reply says that there is more, but has no items")
            return None
        following = (position or 0) + (1 if way == PAGE_NUMBER else count)
    if following in START:
        if more:
            raise _StuckError(f"the reply says that there is more, but has no {way.answer}")
        return None
    if type(following) not in (str, int):
        raise _StuckError(f"the {way.answer} is of type {type(following).__name__}")
    total = reply.get("total")
    is_all = way.ask == "offset" and type(total) is int and type(following) is int and following >= total
    return None if is_all and not more else following


def _has_more(reply: Mapping[str, Any]) -> Optional[bool]:
    """Whether the reply says that there is more; None if it does not say."""
    for names, meaning in ((MORE_FLAGS, True), (LAST_FLAGS, False)):
        for name in names:
            value = str(reply.get(name)).lower()
            if value in ("true", "1"):
                return meaning
            if value in ("false", "0"):
                return not meaning
    return None


def _items(reply: Mapping[str, Any], lists: list[str]) -> list[Any]:
    """The items of the lists in the reply; a list that is null or absent counts as empty."""
    items: list[Any] = []
    for name in lists:
        value: Any = reply
        for step in name.split("."):
            value = value.get(step) if isinstance(value, Mapping) else value
        if isinstance(value, list):
            items += value
        elif isinstance(value, Mapping):
            items.append(value)
        elif value is not None:
            raise _StuckError(f"{name} is of type {type(value).__name__}")
    return items


def _is_overlap(item: Any, way: Way, position: Any) -> bool:
    id = OVERLAP.get(way.ask)
    return id is not None and position is not None and isinstance(item, Mapping) and item.get(id) == position


def _set_position(call: inspect.BoundArguments, name: str, position: Any) -> None:
    if "hash" not in call.arguments:
        call.arguments[name] = position
    elif isinstance(call.arguments["hash"], Mapping):
        call.arguments["hash"] = {**call.arguments["hash"], name: position}


def _none_at_start(position: Any) -> Any:
    return None if position in START else position


def _document(function: Callable[..., Reply]) -> tuple[str, _doc.Document]:
    """The name of a function with pages, such as "kf.account.list", and its document."""
    plain = inspect.unwrap(function) if callable(function) else function
    family = getattr(plain, "__module__", None) or ""
    own = getattr(plain, "__name__", type(function).__name__).removesuffix("_")
    name = f"{family}.{own}"[len(_doc.ROOT) + 1 :] if family.startswith(_doc.ROOT) else own
    document = _doc.functions(sys.modules[family]).get(own) if family.startswith(_doc.ROOT) else None
    if document is None or document.function is not plain or not ways(name, document):
        raise TypeError(f"{name} does not return its list in pages")
    return name, document


def ways(name: str, document: _doc.Document) -> tuple[Way, ...]:
    """The ways to get the next page of a list; none if it has no pages."""
    if name in ODD_WAYS:
        return ODD_WAYS[name]
    sent = {field.name for field in (*document.arguments, *document.hash)}
    received = {field.name for field in document.reply}
    if not lists(name, document):
        return ()
    return tuple(way for way in WAYS if way.ask in sent and (not way.answer or way.answer in received))


def lists(name: str, document: _doc.Document) -> list[str]:
    """The names of the lists in a reply, such as "external_contact_list"."""
    names = [field.name for field in document.reply if field.type.startswith("list[") and "[]" not in field.name]
    return ODD_LISTS.get(name, names)


def _kind(document: _doc.Document, name: str) -> str:
    return next((field.type for field in document.hash if field.name == name), "str")
