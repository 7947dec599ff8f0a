"""--all: print each item of a list, from all its pages, as a line of JSON."""

import json
from collections.abc import Callable, Sequence
from typing import Any

from .output import OK, Output, end_of_progress, note, progress, status_of

__all__ = ["list_all"]


def list_all(function: Callable[..., Any], arguments: Sequence[Any], output: Output) -> int:
    """Print the items; after an error, how to continue from there. Returns the exit status of the last page."""
    from .._many.pages import walk

    status, done = OK, 0
    walked = walk(function, arguments, {})
    try:
        for page in walked:
            for item in page.items:
                output.line(item)
            done += len(page.items)
            reply: Any = page.reply
            total = reply["total"] if page.items and type(reply.get("total")) is int else 0
            progress(done, total, "items")
            status = status_of(page.reply)
            if status != OK and page.place:
                note(f"to continue from there, put {json.dumps(page.place)[1:-1]} into the hash")
    finally:
        if done:
            end_of_progress()
    return status
