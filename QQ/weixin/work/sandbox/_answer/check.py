"""A request held against the docstring of its function: what is missing, of a wrong type, too long, out of range or unknown."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, Optional

from ..._doc import Document, Field
from ..._doc.constraints import constraints
from .._model.fields import inside
from .._reply import RefusalError

__all__ = ["check", "missing", "unknown"]

# By the name of a field, the errcode for a value of the right type that can't be right.
ERRCODES = {"articles": 45008, "content": 45002, "msgtype": 40008}


def missing(fields: list[Field], hash: dict[str, Any]) -> Optional[str]:
    """The first required field that the hash lacks; one inside another is required wherever that one is given."""
    for field in fields:
        if field.required and not field.name.endswith("*"):
            around, _, name = field.name.rpartition(".")
            for given in inside(hash, around):
                if isinstance(given, dict) and given.get(name) in (None, "") and not _is_first_page(name, given):
                    return field.name
    return None


def _is_first_page(name: str, given: dict[str, Any]) -> bool:
    return name == "cursor" and given.get(name) == ""


def check(document: Document, query: dict[str, str], hash: dict[str, Any]) -> None:
    """Refuse the first value that can't be right. What is null or empty counts as left out."""
    for field in document.arguments:
        text = query.get(field.name)
        if field.required and not text:
            raise RefusalError(40058, f"missing {field.name}")
        if text and field.type == "int" and not text.removeprefix("-").isdecimal():
            raise RefusalError(40058, f"{field.name} must be a number")
    lacking = missing(document.hash, hash)
    if lacking:
        raise RefusalError(40058, f"missing {lacking}")
    for field in document.hash:
        for value in inside(hash, field.name):
            if value not in (None, ""):
                why = _wrong_value(field, value)
                if why:
                    name = field.name.rpartition(".")[2]
                    errcode = ERRCODES.get(name, 40058) if _is_of(field.type, value) else 40058
                    raise RefusalError(errcode, f"{field.name} {why}")


def _wrong_value(field: Field, value: Any) -> Optional[str]:
    if field.name == "agentid" and isinstance(value, str) and value.isdecimal():
        return None  # as programs send it that have it from their environment
    if field.type == "str" and type(value) is int and re.search(r"(^| )\d+ = ", field.note):
        return None  # a number that stands for something, which the server takes without quotes too
    if not _is_of(field.type, value):
        return f"must be of the type {field.type}"
    demand = constraints(field)
    if demand.values:
        for item in value if isinstance(value, list) else [value]:
            if item not in demand.values:
                return f"must be one of {', '.join(map(str, demand.values))}"
    if demand.least is None and demand.most is None:
        return None
    given: Any = value
    size = len(given.encode(errors="replace")) if demand.unit == "bytes" else len(given) if demand.unit else given
    least, most = ("" if bound is None else f"{bound:g}" for bound in (demand.least, demand.most))
    if (demand.least is not None and size < demand.least) or (demand.most is not None and size > demand.most):
        bounds = f"{least} to {most}" if least and most else f"at least {least}" if least else f"at most {most}"
        return f"must be {bounds} {demand.unit}".rstrip()
    return None


def _is_of(kind: str, value: Any) -> bool:
    if kind.startswith("list["):
        return isinstance(value, list) and all(_is_of(kind[len("list[") : -1], item) for item in value)
    if kind == "bool":
        return isinstance(value, bool) or value in (0, 1)
    if kind in ("int", "float"):
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    return {"str": isinstance(value, str), "dict": isinstance(value, dict)}.get(kind, True)


def unknown(document: Document, hash: dict[str, Any]) -> Iterator[str]:
    """The fields that the documentation does not know, where it lists those of the object around them."""
    for around, names in _listed(tuple(document.hash)).items():
        for given in inside(hash, around):
            if isinstance(given, dict):
                for name in given:
                    if name not in names:
                        yield f"{around}.{name}" if around else name


@cache
def _listed(fields: tuple[Field, ...]) -> dict[str, set[str]]:
    """By object, the names of its fields."""
    found: dict[str, set[str]] = {}
    for field in fields:
        around, _, own = field.name.rpartition(".")
        found.setdefault(around, set()).add(own)
    return found
