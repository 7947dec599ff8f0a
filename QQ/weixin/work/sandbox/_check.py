"""A request's hash held against the docstring of its function."""

from typing import Any, Optional

from .._doc import Field

__all__ = ["inside", "missing"]


def missing(fields: list[Field], hash: dict[str, Any]) -> Optional[str]:
    """The first required field that the hash lacks; one inside another is required wherever that one is given."""
    for field in fields:
        if field.required and not field.name.endswith("*"):
            around, _, name = field.name.rpartition(".")
            for given in inside(hash, around):
                if isinstance(given, dict) and given.get(name) in (None, ""):
                    return field.name
    return None


def inside(value: Any, path: str) -> list[Any]:
    """All that path, such as a.b[].c, leads to."""
    found = [value]
    for step in path.split(".") if path else []:
        name = step.rstrip("[]")
        found = [item[name] for item in found if isinstance(item, dict) and name in item]
        for _ in range(step.count("[]")):
            found = [item for items in found if isinstance(items, list) for item in items]
    return found
