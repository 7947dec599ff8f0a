"""Lists page by page, as cursor and limit ask for it."""

import re
from collections.abc import Sequence
from typing import Any, TypeVar

from .._reply import RefusalError

__all__ = ["page"]

T = TypeVar("T")


def page(items: Sequence[T], hash: dict[str, Any], most: int, default: int = 0) -> tuple[list[T], str]:
    """The items of a page, and the next_cursor, which is empty at the end."""
    limit = min(hash.get("limit") or default or most, most)
    if type(limit) is not int or limit < 1:
        raise RefusalError(40058, "limit")
    cursor = hash.get("cursor") or "sandbox-0"
    found = re.fullmatch("sandbox-([0-9]{1,9})", cursor) if isinstance(cursor, str) else None
    if found is None:
        raise RefusalError(40058, "cursor is none that this call gave")
    start = int(found[1])
    end = start + limit
    return list(items[start:end]), f"sandbox-{end}" if end < len(items) else ""
