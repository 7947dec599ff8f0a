"""What a path such as a.b[].c leads to in a hash."""

from functools import cache
from typing import Any

__all__ = ["inside"]


def inside(value: Any, path: str) -> list[Any]:
    """All that path, such as a.b[].c, leads to."""
    found = [value]
    for name, lists in _steps(path):
        found = [item[name] for item in found if isinstance(item, dict) and name in item]
        for _ in range(lists):
            found = [item for items in found if isinstance(items, list) for item in items]
        if not found:
            break
    return found


@cache
def _steps(path: str) -> list[tuple[str, int]]:
    """The names on the way, each with how many lists there are to go through."""
    return [(step.rstrip("[]"), step.count("[]")) for step in path.split(".")] if path else []
