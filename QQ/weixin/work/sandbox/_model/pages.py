"""Return a list page by page, by cursor and limit."""

import re
from collections.abc import Sequence
from typing import Any, TypeVar

from .._reply import RefusalError

__all__ = ["page"]

T = TypeVar("T")


def page(items: Sequence[T], hash: dict[str, Any], max_limit: int, default: int = 0) -> tuple[list[T], str]:
    """The items of a page, and the next_cursor, which is empty at the end."""
    limit = min(hash.get("limit") or default or max_limit, max_limit)
    if type(limit) is not int or limit < 1:
        raise RefusalError(40058, "limit")
    cursor = hash.get("cursor") or "sandbox-0"
    match = re.fullmatch("sandbox-([0-9]{1,9})", cursor) if isinstance(cursor, str) else None
    if match is None:
        raise RefusalError(40058, "cursor is not a next_cursor of this call; leave it out to begin")
    start = int(match[1])
    end = start + limit
    return list(items[start:end]), f"sandbox-{end}" if end < len(items) else ""
