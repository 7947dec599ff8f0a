"""What requests to the control interface hold."""

import base64
import inspect
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin

from .._answer.exchange import Response

if TYPE_CHECKING:
    from .. import Sandbox

__all__ = ["Answer", "BadInputError", "bytes_of", "limited", "need_types", "number_of", "played"]

Answer = Union[dict[str, Any], Response]
WORDS = {str: "text", int: "a number", float: "a number", bool: "true or false"}


class BadInputError(ValueError):
    """A request with a wrong parameter; the message is for the user."""


def bytes_of(data: Any) -> bytes:
    try:
        return base64.b64decode(data, validate=True)
    except (TypeError, ValueError):
        raise BadInputError("data must be base64") from None


def limited(text: str) -> int:
    """The limit as a number; without one, a number that is always large enough."""
    return max(1, number_of("limit", text or str(10**15 - 1)))


def number_of(name: str, text: str) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > 15:
        raise BadInputError(f"{name} must be a number, not {text!r}")
    return int(text)


def played(method: str) -> Callable[..., Answer]:
    """A route for a method of Sandbox that plays people: it takes its parameters, and what it returns is the record."""

    def play(sandbox: "Sandbox", **fields: Any) -> Answer:
        if "data" in fields:
            fields["data"] = bytes_of(fields["data"])
        if isinstance(fields.get("items"), list) and method == "bot_sends":
            fields["items"] = [
                bytes_of(item.get("data")) if isinstance(item, dict) else item for item in fields["items"]
            ]
        need_types(getattr(sandbox, method), fields)
        return {"record": getattr(sandbox, method)(**fields)}

    return play


def need_types(function: Callable[..., Any], fields: Mapping[str, Any]) -> None:
    """Raise BadInputError unless each value has the type that the function takes."""
    for name, parameter in inspect.signature(function).parameters.items():
        kind = parameter.annotation
        if name in fields and not isinstance(kind, str) and not _fits(kind, fields[name]):
            raise BadInputError(f"{name} must be {WORDS.get(kind) or str(kind).replace('collections.abc.', '')}")


def _fits(kind: Any, value: Any) -> bool:
    origin, inner = get_origin(kind), get_args(kind)
    if kind is Any or kind is inspect.Parameter.empty:
        return True
    if origin is Union:
        return any(_fits(each, value) for each in inner)
    if origin in (list, Iterable):
        return isinstance(value, list) and all(_fits(inner[0], each) for each in value)
    if origin in (dict, Mapping):
        return isinstance(value, dict) and all(_fits(inner[1], each) for each in value.values())
    if kind is bool:
        return value in (True, False)  # 1 and 0 too, as Perl has them
    if kind is float:
        return type(value) in (int, float)
    return type(value) is kind
