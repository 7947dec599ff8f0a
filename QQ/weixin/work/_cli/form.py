"""--format: a reply or a part of it as JSON, as lines or as a table."""

import json
import unicodedata
from itertools import zip_longest
from typing import Any, Optional

__all__ = ["formatted", "the_list"]


def formatted(value: Any, form: str, indent: Optional[int]) -> str:
    """The text of the value."""
    if form == "json":
        return json.dumps(value, ensure_ascii=False, indent=indent)
    if form == "lines":
        return "\n".join(map(_text, value if isinstance(value, list) else [value]))
    if isinstance(value, dict):
        return _aligned([[name, _text(part)] for name, part in value.items()])
    return _table(value if isinstance(value, list) else [value])


def the_list(reply: Any) -> Any:
    """The list in the reply, if it has one and no other; else the reply."""
    lists = [value for value in reply.values() if isinstance(value, list)]
    return lists[0] if len(lists) == 1 else reply


def _text(value: Any) -> str:
    """A string as it is, on one line; other values as JSON."""
    return json.dumps(value, ensure_ascii=False) if not isinstance(value, str) else value.replace("\n", "\\n")


def _table(items: list[Any]) -> str:
    """Rows below the names of the fields that any item has; items that are not objects in one column without name."""
    names = list(dict.fromkeys(name for item in items if isinstance(item, dict) for name in item))
    rows = [names] if names else []
    for item in items:
        cells = [item.get(name, "") for name in names] if isinstance(item, dict) else [item]
        rows.append(["" if cell is None else _text(cell) for cell in cells])
    return _aligned(rows)


def _aligned(rows: list[list[str]]) -> str:
    widths = [max(map(_width, column)) for column in zip_longest(*rows, fillvalue="")]
    return "\n".join(
        "  ".join(cell + " " * (width - _width(cell)) for cell, width in zip(row, widths)).rstrip() for row in rows
    )


def _width(text: str) -> int:
    """How many columns of a terminal the text takes: a Chinese character takes two."""
    return sum(2 if unicodedata.east_asian_width(each) in "WF" else 1 for each in text)
