"""Check a request against its docstring: find fields that are missing, of a wrong type, too long, out of range or unknown."""

import re
from collections.abc import Iterator
from typing import Any, Optional

from ..._doc import Document, Field
from ..._doc.constraints import Constraints, constraints
from ..._doc.shape import Node, tree
from .._reply import RefusalError

__all__ = ["check", "missing", "unknown", "unquote"]

# The errcodes of invalid values of the right type, by field name.
ERRCODES = {"articles": 45008, "content": 45002, "msgtype": 40008}
ROBOTS = "webhook/"  # which have 40058 for all of them
DAYS_AFTER = re.compile(
    r"\b(?:at most|no more than) (\d+) days after (\w+)|\b(?:later than|after) (\w+),? by (?:at most|no more than) (\d+) days"
)


def missing(fields: list[Field], hash: dict[str, Any]) -> Optional[str]:
    """The first required field that is missing. A field inside an object is required only if the object is there."""
    for path, nodes, values in _objects(fields, hash):
        for name, node in nodes.items():
            if (
                node.field.required
                and values.get(name) in (None, "")
                and not (_is_placeholder(name) or _is_first_page(name, values))
            ):
                return _joined(path, name)
    return None


def _objects(fields: list[Field], hash: dict[str, Any]) -> Iterator[tuple[str, dict[str, Node], dict[str, Any]]]:
    """Each object in the hash whose fields are documented: its path, these fields, and the object."""
    todo: list[tuple[str, dict[str, Node], Any]] = [("", tree(fields), hash)]
    for path, nodes, value in todo:
        if isinstance(value, dict) and nodes:
            yield path, nodes, value
            for name, inner in value.items():
                node = _node(nodes, name)
                if node is not None:
                    items = [inner]
                    for _ in range(node.lists):
                        items = [item for each in items if isinstance(each, list) for item in each]
                    todo += [(_joined(path, name) + "[]" * node.lists, node.children, item) for item in items]


def _node(nodes: dict[str, Node], name: str) -> Optional[Node]:
    """The field of that name, or else a placeholder, which stands for any name."""
    return nodes.get(name) or next((node for other, node in nodes.items() if _is_placeholder(other)), None)


def _is_placeholder(name: str) -> bool:
    return name.startswith(("<", "*"))


def _joined(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _is_first_page(name: str, fields: dict[str, Any]) -> bool:
    both = ("cursor", "new_cursor")  # the older form and the newer one: either will do
    return name in both and any(fields.get(each) is not None for each in both)


def check(document: Document, query: dict[str, str], hash: dict[str, Any]) -> None:
    """Raise RefusalError for the first invalid value. A value that is null or empty counts as absent."""
    for field in document.arguments:
        text = query.get(field.name)
        if field.required and not text:
            raise RefusalError(40058, f"missing {field.name}")
        if text and field.type == "int" and not text.removeprefix("-").isdecimal():
            raise RefusalError(40058, f"{field.name} must be a number")
    first_missing = missing(document.hash, hash)
    if first_missing:
        raise RefusalError(40058, f"missing {first_missing}")
    for path, nodes, values in _objects(document.hash, hash):
        for name, node in nodes.items():
            value = values.get(name)
            if value not in (None, ""):
                mistake = _mistake(node.field, value) or _too_late(node.field, values)
                if mistake:
                    known = _has_type(node.field.type, value) and not document.path.startswith(ROBOTS)
                    errcode = ERRCODES.get(name, 40058) if known else 40058
                    raise RefusalError(errcode, f"{_joined(path, name)} {mistake}")


def _mistake(field: Field, value: Any) -> Optional[str]:
    """What is wrong with the value of a field; None if nothing is."""
    if _is_accepted_type(field, value):
        return None
    if not _has_type(field.type, value):
        return f"must be of the type {field.type}"
    demand = constraints(field)
    return _wrong_choice(demand, value) or _wrong_size(demand, value)


def _too_late(field: Field, values: dict[str, Any]) -> Optional[str]:
    """What is wrong with the end of a span of time that may have only so many days."""
    match = DAYS_AFTER.search(field.note)
    if match is None:
        return None
    name, days = match[2] or match[3], int(match[1] or match[4])
    try:
        seconds = float(values[field.name.rpartition(".")[2]]) - float(values[name])
    except (KeyError, TypeError, ValueError):
        return None
    return f"must be at most {days} days after {name}" if seconds > days * 86400 else None


def _is_accepted_type(field: Field, value: Any) -> bool:
    if field.name == "agentid" and isinstance(value, str) and value.isdecimal():
        return True  # programs that read it from the environment send a string
    # An enum of digits: the server accepts it without quotes too.
    return field.type == "str" and type(value) is int and re.search(r"(^| )\d+ = ", field.note) is not None


def _wrong_choice(demand: Constraints, value: Any) -> Optional[str]:
    items = value if isinstance(value, list) else [value]
    if demand.values and not all(item in demand.values for item in items):
        return f"must be one of {', '.join(map(str, demand.values))}"
    return None


def _wrong_size(demand: Constraints, value: Any) -> Optional[str]:
    minimum, maximum = demand.minimum, demand.maximum
    if minimum is None and maximum is None:
        return None
    size = len(value.encode(errors="replace")) if demand.unit == "bytes" else len(value) if demand.unit else value
    sizes = size if isinstance(size, list) else [size]
    if all((minimum is None or size >= minimum) and (maximum is None or size <= maximum) for size in sizes):
        return None
    if minimum is not None and maximum is not None:
        bounds = f"{minimum:.15g} to {maximum:.15g}"
    else:
        bounds = f"at maximum {maximum:.15g}" if minimum is None else f"at minimum {minimum:.15g}"
    return f"must be {bounds} {demand.unit}".rstrip()


def _has_type(kind: str, value: Any) -> bool:
    if kind.startswith("list["):
        return isinstance(value, list) and all(_has_type(kind[len("list[") : -1], item) for item in value)
    if kind == "bool":
        return isinstance(value, bool) or value in (0, 1)
    if kind in ("int", "float"):
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        return is_number and (kind == "float" or value == int(value))
    return {"str": isinstance(value, str), "dict": isinstance(value, dict)}.get(kind, True)


def unquote(document: Document, hash: dict[str, Any]) -> list[str]:
    """Make integers of numbers in quotes, as old scripts and Perl send them: the server takes them; and of 2.0.

    Returns the fields that were in quotes.
    """
    names = []
    for path, nodes, values in _objects(document.hash, hash):
        for name, value in values.items():
            node = _node(nodes, name)
            if node and node.field.type in ("int", "list[int]"):
                items = value if isinstance(value, list) else [value]
                numbers = [int(item) if _is_quoted(item) or _is_whole(item) else item for item in items]
                values[name] = numbers if isinstance(value, list) else numbers[0]
                if any(map(_is_quoted, items)):
                    names.append(_joined(path, name))
    return names


def _is_quoted(value: Any) -> bool:
    return isinstance(value, str) and re.fullmatch(r"-?[0-9]{1,18}", value) is not None


def _is_whole(value: Any) -> bool:
    """Whether it is 2.0, which is an integer in JSON."""
    return isinstance(value, float) and value.is_integer()


def unknown(document: Document, hash: dict[str, Any]) -> Iterator[str]:
    """The fields that are not documented, in objects whose fields are documented."""
    for path, nodes, values in _objects(document.hash, hash):
        for name in values:
            if _node(nodes, name) is None:
                yield _joined(path, name)
