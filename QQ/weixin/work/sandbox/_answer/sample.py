"""An answer of the documented shape, for a function that has no model."""

from collections.abc import Callable
from typing import Any, Optional, Union

from ..._doc import Field
from ..._doc.constraints import Constraints, constraints
from ..._doc.shape import Node, reference, tree
from .._reply import File, Reply

__all__ = ["sample"]

MANY = 100  # a list that must be longer is not filled
LAST = ("ending", "is_last", "endflag")  # 1 where there is no further page


def sample(fields: list[Field], offset: Any = 0) -> Union[Reply, File]:
    """A reply of the documented shape: a string is its own name, a list has as few items as it may, and there is no further page."""
    if any(field.type == "bytes" for field in fields):
        return File("application/octet-stream", "sample.bin", b"\x00\x01\x02\x03")
    return _object(tree(fields), offset, ()) or {}


def _object(nodes: dict[str, Node], ended: Any, around: tuple[Node, ...]) -> Optional[dict[str, Any]]:
    """The fields with their values; None if one that is required would have no end."""
    found = {}
    for name, node in nodes.items():
        value = _value(name, node, ended, around)
        if value is not None:
            found[name] = value
        elif node.field.required:
            return None
    return found


def _value(name: str, node: Node, ended: Any, around: tuple[Node, ...]) -> Any:
    """What the field may hold; a list that recurs inside itself is empty there, or None if it may not be."""
    kind, demand = node.field.type, constraints(node.field)
    recurs = bool(reference(node.field)) and node in around
    if kind.startswith("list[") and (ended or recurs):
        return None if recurs and demand.minimum else []
    return _of_kind(name, kind, demand, lambda: _object(node.children, ended, (*around, node)))


def _of_kind(name: str, kind: str, demand: Constraints, inner: Callable[[], Optional[dict[str, Any]]]) -> Any:
    if kind.startswith("list["):
        length = int(demand.minimum or 1) if demand.unit == "items" else 1
        of_item = demand if demand.unit != "items" else Constraints()
        items = [_of_kind(name, kind[len("list[") : -1], of_item, inner) for _ in range(min(max(length, 1), MANY))]
        return None if None in items else items
    if name == "errmsg":
        return "ok"
    more = name != "errcode" and name != "has_more" and not name.startswith("next")
    if name in LAST:
        return 1
    if more and demand.values:
        return 1 if 1 in demand.values else demand.values[0]  # which is the end where a number tells it
    if kind in ("int", "float"):
        least = demand.minimum if demand.minimum is not None and not demand.unit else 0
        most = demand.maximum if demand.maximum is not None and not demand.unit else max(least, 1)
        number = min(max(float(more), least), most)
        return number if kind == "float" else int(number)
    if kind in ("dict", "bool"):
        return inner() if kind == "dict" else more
    return _text(name, demand) if more else ""


def _text(name: str, demand: Constraints) -> str:
    """The name, made longer or shorter until it may be the value."""
    least = int(demand.minimum or 0) if demand.unit in ("bytes", "characters") else 0
    most = int(demand.maximum) if demand.maximum is not None and demand.unit in ("bytes", "characters") else None
    return (name * (1 + least // len(name)) if len(name) < least else name)[: most if most is None else max(most, 1)]
