"""--all: print each item of a list, from all its pages if it has several, as a line of JSON."""

import json
from collections.abc import Sequence
from typing import Any

from .._doc import Document
from .._doc.language import in_language
from .arguments import UsageError
from .output import OK, Output, end_of_progress, note, progress, status_of

__all__ = ["list_all"]


def list_all(name: str, document: Document, arguments: Sequence[Any], output: Output) -> int:
    """Print the items; after an error, how to continue from there. Returns the exit status of the last page."""
    from .._many.pages import lists, once, walk, ways

    names = lists(name, document)
    if not ways(name, document) and len(names) != 1:
        if not names:
            raise UsageError(in_language(f"{name} returns no list", f"{name} 的返回结果里没有列表"))
        choice = f"--query {names[0]} --format lines"
        raise UsageError(
            in_language(
                f"{name} returns several lists: choose one without --all, as in {choice}",
                f"{name} 的返回结果里有几个列表：请不用 --all，而用 {choice} 选一个",
            )
        )
    status, done = OK, 0
    function = document.function
    walked = walk(function, arguments, {}) if ways(name, document) else once(function, arguments, names)
    try:
        for page in walked:
            for item in page.items:
                output.line(item)
            done += len(page.items)
            reply: Any = page.reply
            total = reply["total"] if page.items and type(reply.get("total")) is int else 0
            progress(done, total, in_language("items", "条"))
            status = status_of(page.reply)
            if status != OK and page.place:
                place = json.dumps(page.place)[1:-1]
                note(
                    in_language(
                        f"to continue from there, put {place} into the hash", f"要从这里继续，请在 hash 里加上 {place}"
                    )
                )
    finally:
        if done:
            end_of_progress()
    return status
