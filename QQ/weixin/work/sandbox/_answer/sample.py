"""An answer of the documented shape, for a function that has no model."""

from typing import Any, Union

from ..._doc import Field
from ..._doc.constraints import Constraints, constraints
from .._model.fields import inside
from .._reply import File, Reply

__all__ = ["sample"]

MANY = 100  # a list that must be longer is not filled
LAST = ("ending", "is_last", "endflag")  # 1 where there is no further page


def sample(fields: list[Field], offset: Any = 0) -> Union[Reply, File]:
    """A reply of the documented shape: a string is its own name, a list has as few items as it may, and there is no further page."""
    if any(field.type == "bytes" for field in fields):
        return File("application/octet-stream", "sample.bin", b"\x00\x01\x02\x03")
    reply: Reply = {}
    for field in fields:
        around, _, name = field.name.rpartition(".")
        demand = constraints(field)
        for place in inside(reply, around):
            if isinstance(place, dict):
                ended = offset and field.type.startswith("list[")
                place[name] = [] if ended else _sample_value(name, field.type, demand)
    return reply


def _sample_value(name: str, kind: str, demand: Constraints) -> Any:
    if kind.startswith("list["):
        length = int(demand.least or 1) if demand.unit == "items" else 1
        item = _sample_value(name, kind[len("list[") : -1], demand if demand.unit != "items" else Constraints())
        return [_copied(item) for _ in range(min(max(length, 1), MANY))]
    if name == "errmsg":
        return "ok"
    more = name != "errcode" and name != "has_more" and not name.startswith("next")
    if name in LAST:
        return 1
    if more and demand.values:
        return 1 if 1 in demand.values else demand.values[0]  # which is the end where a number tells it
    if kind in ("int", "float"):
        least = demand.least if demand.least is not None and not demand.unit else 0
        most = demand.most if demand.most is not None and not demand.unit else max(least, 1)
        number = min(max(float(more), least), most)
        return number if kind == "float" else int(number)
    if kind in ("dict", "bool"):
        return {} if kind == "dict" else more
    return _text(name, demand) if more else ""


def _text(name: str, demand: Constraints) -> str:
    """The name, made longer or shorter until it may be the value."""
    least = int(demand.least or 0) if demand.unit in ("bytes", "characters") else 0
    most = int(demand.most) if demand.most is not None and demand.unit in ("bytes", "characters") else None
    return (name * (1 + least // len(name)) if len(name) < least else name)[: most if most is None else max(most, 1)]


def _copied(item: Any) -> Any:
    return dict(item) if isinstance(item, dict) else item
