"""A request held against the docstring of its function: what is missing, of a wrong type, too long, out of range or unknown."""

import re
from collections.abc import Iterator
from typing import Any, Optional

from ..._doc import Document, Field
from ..._doc.constraints import constraints
from ..._doc.shape import Node, tree
from .._reply import RefusalError

__all__ = ["check", "missing", "unknown"]

# By the name of a field, the errcode for a value of the right type that can't be right.
ERRCODES = {"articles": 45008, "content": 45002, "msgtype": 40008}


def missing(fields: list[Field], hash: dict[str, Any]) -> Optional[str]:
    """The first required field that the hash lacks; one inside another is required wherever that one is given."""
    for path, nodes, given in _objects(fields, hash):
        for name, node in nodes.items():
            if (
                node.field.required
                and given.get(name) in (None, "")
                and not (_any(name) or _is_first_page(name, given))
            ):
                return _joined(path, name)
    return None


def _objects(fields: list[Field], hash: dict[str, Any]) -> Iterator[tuple[str, dict[str, Node], dict[str, Any]]]:
    """Each object of the hash whose fields are documented, with its path and these fields."""
    found: list[tuple[str, dict[str, Node], Any]] = [("", tree(fields), hash)]
    for path, nodes, given in found:
        if isinstance(given, dict) and nodes:
            yield path, nodes, given
            for name, value in given.items():
                node = _node(nodes, name)
                if node is not None:
                    items = [value]
                    for _ in range(node.lists):
                        items = [item for each in items if isinstance(each, list) for item in each]
                    found += [(_joined(path, name) + "[]" * node.lists, node.children, item) for item in items]


def _node(nodes: dict[str, Node], name: str) -> Optional[Node]:
    """The field of that name, else the one that stands for any name."""
    return nodes.get(name) or next((node for own, node in nodes.items() if _any(own)), None)


def _any(name: str) -> bool:
    return name.startswith(("<", "*"))


def _joined(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


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
    for path, nodes, given in _objects(document.hash, hash):
        for name, node in nodes.items():
            value = given.get(name)
            if value not in (None, ""):
                why = _wrong_value(node.field, value)
                if why:
                    errcode = ERRCODES.get(name, 40058) if _is_of(node.field.type, value) else 40058
                    raise RefusalError(errcode, f"{_joined(path, name)} {why}")


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
    if demand.minimum is None and demand.maximum is None:
        return None
    given: Any = value
    size = len(given.encode(errors="replace")) if demand.unit == "bytes" else len(given) if demand.unit else given
    least, most = ("" if bound is None else f"{bound:g}" for bound in (demand.minimum, demand.maximum))
    if (demand.minimum is not None and size < demand.minimum) or (demand.maximum is not None and size > demand.maximum):
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
    for path, nodes, given in _objects(document.hash, hash):
        for name in given:
            if _node(nodes, name) is None:
                yield _joined(path, name)
