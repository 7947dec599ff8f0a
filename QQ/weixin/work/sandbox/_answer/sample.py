"""Sample replies in the documented form, for functions without a model."""

from collections.abc import Callable
from typing import Any, Optional, Union

from ..._doc import Field
from ..._doc.constraints import Constraints, constraints
from ..._doc.shape import Node, reference, tree
from .._reply import File, Reply

__all__ = ["sample"]

MAX_ITEMS = 100  # of a list, even if it should have more
LAST_FLAGS = ("ending", "is_last", "endflag")  # 1 on the last page


def sample(fields: list[Field], offset: Any = 0) -> Union[Reply, File]:
    """A sample reply: a string has its own name as value, a list is as short as allowed, and this is the last page."""
    if any(field.type == "bytes" for field in fields):
        return File("application/octet-stream", "sample.bin", b"\x00\x01\x02\x03")
    return _object(tree(fields), offset, ()) or {}


def _object(nodes: dict[str, Node], is_end: Any, parents: tuple[Node, ...]) -> Optional[dict[str, Any]]:
    """The fields with their values; None if a required field would nest without end."""
    values = {}
    for name, node in nodes.items():
        value = _value(name, node, is_end, parents)
        if value is not None:
            values[name] = value
        elif node.field.required:
            return None
    return values


def _value(name: str, node: Node, is_end: Any, parents: tuple[Node, ...]) -> Any:
    """A value of the field. A list inside itself is empty, or None if it must not be empty."""
    kind, demand = node.field.type, constraints(node.field)
    recurs = bool(reference(node.field)) and node in parents
    if kind.startswith("list[") and (is_end or recurs):
        return None if recurs and demand.minimum else []
    return _of_type(name, kind, demand, lambda: _object(node.children, is_end, (*parents, node)))


def _of_type(name: str, kind: str, demand: Constraints, inner: Callable[[], Optional[dict[str, Any]]]) -> Any:
    if kind.startswith("list["):
        return _list(name, kind[len("list[") : -1], demand, inner)
    if name == "errmsg":
        return "ok"
    if name in LAST_FLAGS:
        return True if kind == "bool" else 1
    if name == "has_more" and kind == "str":
        return "false"
    more = name not in ("errcode", "has_more") and not name.startswith("next")
    if more and demand.values:
        return 1 if 1 in demand.values else demand.values[0]  # 1 often means the end of a list
    if kind in ("int", "float"):
        number = _number(float(more), demand)
        return number if kind == "float" else int(number)
    if kind == "dict":
        return inner()
    if kind == "bool":
        return more
    return _text(name, demand) if more else ""


def _list(name: str, kind: str, demand: Constraints, inner: Callable[[], Optional[dict[str, Any]]]) -> Any:
    """A list of items of the type `kind`; None if one of them would nest without end."""
    is_of_list = demand.unit == "items"
    length = int(demand.minimum or 1) if is_of_list else 1
    of_item = Constraints() if is_of_list else demand
    items = [_of_type(name, kind, of_item, inner) for _ in range(min(max(length, 1), MAX_ITEMS))]
    return None if None in items else items


def _number(number: float, demand: Constraints) -> float:
    """The number, or the nearest allowed one."""
    low = demand.minimum if demand.minimum is not None and not demand.unit else 0
    high = demand.maximum if demand.maximum is not None and not demand.unit else max(low, 1)
    return min(max(number, low), high)


def _text(name: str, demand: Constraints) -> str:
    """The name of the field, repeated or cut to an allowed length."""
    low = int(demand.minimum or 0) if demand.unit in ("bytes", "characters") else 0
    high = int(demand.maximum) if demand.maximum is not None and demand.unit in ("bytes", "characters") else None
    return (name * (1 + low // len(name)) if len(name) < low else name)[: high if high is None else max(high, 1)]
