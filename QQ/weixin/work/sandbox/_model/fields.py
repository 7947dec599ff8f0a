"""The fields of a hash: look up a path such as a.b[].c, and leave out what is null."""

from functools import cache
from typing import Any

__all__ = ["given", "inside"]


def inside(value: Any, path: str) -> list[Any]:
    """All values at a path such as a.b[].c."""
    values = [value]
    for name, lists in _steps(path):
        values = [item[name] for item in values if isinstance(item, dict) and name in item]
        for _ in range(lists):
            values = [item for items in values if isinstance(items, list) for item in items]
        if not values:
            break
    return values


def given(value: Any) -> Any:
    """The value without the fields that are null, which count as absent, at any depth."""
    if isinstance(value, dict):
        return {name: given(item) for name, item in value.items() if item is not None}
    return [given(item) for item in value] if isinstance(value, list) else value


@cache
def _steps(path: str) -> list[tuple[str, int]]:
    """The names in the path, each with the number of nested lists."""
    return [(step.rstrip("[]"), step.count("[]")) for step in path.split(".")] if path else []
