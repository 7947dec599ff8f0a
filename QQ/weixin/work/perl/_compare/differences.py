"""What differs between two requests, and whether `Differs from Perl` says so."""

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

from ..._http.settings import OFFICIAL_API
from .._wire import Message, fields_of
from . import query
from .query import Difference

__all__ = ["GENERAL", "Difference", "Request", "differences", "is_documented", "request"]

NONE = object()  # a field that is not there
LATIN = "encoding of the body"
GENERAL = {  # what differs with any function
    **query.GENERAL,
    LATIN: "The port sends bytes that are no UTF-8 as the characters of Latin-1 that they stand for.",
}


class Request(NamedTuple):
    """A request as the server reads it."""

    method: str
    address: str  # without the query; below the official server its path alone
    query: str  # as it was written
    content_type: str
    body: Any  # what JSON says; the bytes of what is none; NONE
    is_latin: bool  # the JSON is, in place of UTF-8
    headers: str  # the names of others

    def line(self) -> str:
        return f"{self.method} {self.address}{'?' if self.query else ''}{unquote(self.query, errors='replace')}"


def request(message: Message, api: str) -> Request:
    """api: where the port's own requests go, which a copy may have as its address, too."""
    method, url, content_type, _, headers, content = message
    parts = urlsplit(url.decode("utf-8", "replace"))
    address = parts._replace(query="", fragment="").geturl()
    for server in (OFFICIAL_API, api):
        address = address.removeprefix(f"{server}/")
    content_type = content_type.partition(b";")[0].strip().lower()
    body: Any = content or NONE
    written = f"{parts.query}#{parts.fragment}" if parts.fragment else parts.query
    is_latin = False
    if content_type == b"multipart/form-data":
        body = [query.without_places(field.decode("utf-8", "replace")) for field in fields_of(content)]
    elif content:
        with suppress(ValueError):
            is_latin = not _is_utf8(content)
            body = json.loads(content.decode("latin-1" if is_latin else "utf-8"))
    texts = (content_type.decode("latin-1"), body, is_latin, headers.decode("latin-1"))
    return Request(method.decode(), address, written, *texts)


def _is_utf8(text: bytes) -> bool:
    try:
        text.decode()
    except UnicodeDecodeError:
        return False
    return True


def differences(original: Request, port: Request) -> Iterator[Difference]:
    if original.method != port.method:
        yield Difference("method", original.method, port.method)
    if original.address != port.address:
        yield Difference("address", original.address, port.address)
    yield from query.differences(original.query, port.query)
    if original.content_type != port.content_type and original.method == port.method == "POST":
        yield Difference("Content-Type", original.content_type or "none", port.content_type)
    if original.headers != port.headers:
        yield Difference("headers", original.headers or "none", port.headers or "none")
    if original.is_latin != port.is_latin and original.body == port.body:
        yield Difference(LATIN, "Latin-1", "UTF-8")
    yield from _body(original.body, port.body, "body")


def _body(original: Any, port: Any, name: str) -> Iterator[Difference]:
    if isinstance(original, dict) and isinstance(port, dict):
        for key in sorted({*original, *port}):
            yield from _body(
                original.get(key, NONE), port.get(key, NONE), f"{name} {key}" if name == "body" else f"{name}.{key}"
            )
    elif isinstance(original, list) and isinstance(port, list) and len(original) == len(port):
        for theirs, ours in zip(original, port):
            yield from _body(theirs, ours, f"{name}[]")
    elif original != port or isinstance(original, bool) != isinstance(port, bool):
        yield Difference(name, _written(original), _written(port))


def _written(value: Any) -> str:
    if value is NONE:
        return "nothing"
    return repr(value) if isinstance(value, bytes) else json.dumps(value, ensure_ascii=False)


def is_documented(difference: Difference, text: str) -> bool:
    """Whether the text names what differs."""
    what = difference.what
    named = {"method": difference.original, "address": difference.original}.get(what) or re.split(r"[ .]", what)[-1]
    return what in GENERAL or re.search(rf"(?<![\w/]){re.escape(named)}(?![\w/])", text) is not None
