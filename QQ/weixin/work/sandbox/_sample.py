"""An answer of the documented shape, for a function that has no model."""

from typing import Any, Union

from .._doc import Field
from ._check import inside
from ._reply import File, Reply

__all__ = ["sample"]


def sample(fields: list[Field], offset: Any = 0) -> Union[Reply, File]:
    """A reply of the documented shape: a string is its own name, a list has one item, and there is no further page."""
    if any(field.type == "bytes" for field in fields):
        return File("application/octet-stream", "sample.bin", b"\x00\x01\x02\x03")
    reply: Reply = {}
    for field in fields:
        around, _, name = field.name.rpartition(".")
        kind = field.type[len("list[") : -1] if field.type.startswith("list[") else field.type
        for place in inside(reply, around):
            value = _sample_value(name, kind)
            place[name] = value if kind == field.type else [] if offset else [value]
    return reply


def _sample_value(name: str, kind: str) -> Any:
    if name == "errmsg":
        return "ok"
    more = name != "errcode" and name != "has_more" and not name.startswith("next")
    samples: Reply = {"dict": {}, "int": int(more), "float": float(more), "bool": more}
    return samples.get(kind, name if more else "")
