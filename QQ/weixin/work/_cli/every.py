"""A list with all its pages: each of its items is a line of JSON."""

import json
from collections.abc import Callable, Sequence
from typing import Any

from .output import OK, Output, end_of_progress, note, outcome, progress

__all__ = ["list_all"]


def list_all(function: Callable[..., Any], arguments: Sequence[Any], output: Output) -> int:
    """The exit status of the last page. Where it was refused, the user is told from where to go on."""
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
            status = outcome(page.reply)
            if status != OK and page.place:
                note(f"to go on from there, have {json.dumps(page.place)[1:-1]} in the hash")
    finally:
        if done:
            end_of_progress()
    return status
