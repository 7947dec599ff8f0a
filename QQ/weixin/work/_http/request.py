"""What goes out: the query as text, the hash as JSON bytes and whom to blame."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Optional, Union
from urllib.parse import quote

from .secret import values
from .types import Body, Hash, Query, Token, kind

__all__ = ["Request", "check_hash", "json_bytes", "query_text"]


class Request:
    """One call on its way to the server."""

    def __init__(
        self,
        method: str,
        path: str,
        query: Mapping[str, Union[Query, Token]],
        body: Union[bytes, Body, None] = None,
        headers: Mapping[str, str] = {},
        hash: Optional[Hash] = None,
    ) -> None:
        self.method = method
        self.path = path
        self.query = query
        self.body = body
        self.headers = headers
        self.hash = hash

    def but(self, **changed: Any) -> "Request":
        return Request(**{**vars(self), **changed})

    def secrets(self) -> Iterator[str]:
        yield from values(self.query)
        yield from values(self.hash)


def query_text(query: Mapping[str, Any]) -> str:
    return "&".join(f"{name}={_quoted(name, value)}" for name, value in query.items())


def _quoted(name: str, value: Any) -> str:
    if isinstance(value, str):
        try:
            return quote(str.__str__(value), safe="")
        except UnicodeEncodeError:
            raise ValueError(f"{name} holds a lone surrogate, which UTF-8 can't carry") from None
    if isinstance(value, int):
        return str(int(value))
    raise TypeError(f"{name} must be a str or an int, not {kind(value)}")


def _plain(value: object) -> dict[Any, Any]:
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError


_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_plain).encode


def json_bytes(hash: Any) -> bytes:
    try:
        body = _encode(hash).encode()
        _check_keys(hash, "hash")
        return body
    except _DoubledKeyError as error:
        raise ValueError(str(error)) from None
    except RecursionError:
        raise ValueError("hash is nested too deeply") from None
    except (TypeError, ValueError):
        raise _blame(hash, "hash", ()) from None


class _DoubledKeyError(Exception):
    """Two keys of an object are the same one in JSON."""


_PLAIN = {str, int, float, bool, type(None)}


def _check_keys(value: Any, name: str) -> None:
    """Raise _DoubledKeyError for keys such as 1 and "1"."""
    items: Iterable[tuple[Any, Any]]
    if isinstance(value, Mapping):
        if not {str}.issuperset(map(type, value)):
            keys = [key if isinstance(key, str) else _encode({key: 0})[2:-4] for key in value]
            doubled = next((key for key in keys if keys.count(key) > 1), None)
            if doubled is not None:
                raise _DoubledKeyError(f'{name} has the key "{doubled}" twice: as a str, and as another type')
        values: Iterable[Any] = value.values()
        items, part = value.items(), "{}.{}"
    elif isinstance(value, (list, tuple)):
        values, items, part = value, enumerate(value), "{}[{}]"
    else:
        return
    if not _PLAIN.issuperset(map(type, values)):
        for key, item in items:
            if type(item) not in _PLAIN:
                _check_keys(item, part.format(name, key))


def check_hash(hash: Hash) -> None:
    """Raise TypeError or ValueError for a hash that JSON can't hold, naming the field."""
    json_bytes(hash)


def _blame(value: Any, name: str, around: tuple[int, ...]) -> Exception:
    """The error that says which part of the hash JSON can't hold."""
    if id(value) in around:
        return ValueError(f"{name} contains itself")
    around += (id(value),)
    items: list[tuple[str, Any]] = []
    if isinstance(value, Mapping):
        for key, item in value.items():
            if not isinstance(key, (str, int, float, type(None))):
                return TypeError(f"{name} has a key of type {kind(key)}; JSON keys are strings")
            items += [(f"{name}.{key!s}", item), (f"a key of {name}", key)]
    elif isinstance(value, (list, tuple)):
        items = [(f"{name}[{index}]", item) for index, item in enumerate(value)]
    for field, item in items:
        try:
            _encode(item).encode()
        except (TypeError, ValueError):
            return _blame(item, field, around)
    if isinstance(value, str):
        return ValueError(f"{ascii(name)[1:-1]} holds a lone surrogate, which UTF-8 can't carry")
    if isinstance(value, float):
        return ValueError(f"{name} is {value}, which JSON can't hold")
    if isinstance(value, int):
        return ValueError(f"{name} has too many digits")
    return TypeError(f"{name} is of type {kind(value)}, which JSON can't hold")
