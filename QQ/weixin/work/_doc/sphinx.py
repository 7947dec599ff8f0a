"""An extension of Sphinx that reads these docstrings: extensions = ["sphinx.ext.autodoc", "QQ.weixin.work._doc.sphinx"]."""

import inspect
import re
from collections.abc import Iterator
from typing import Any, Optional

__all__ = ["setup"]

HEADING = re.compile(r"[A-Za-z][\w ]*:")
FIELD = re.compile(r"([a-z_][\w.]*(?:, [a-z_][\w.]*)*)( \([^)]*\))?: (?=\S)")
ENTRY = re.compile(r"(.+?)( \([^)]*\))?: (?=\S)")


def setup(app: Any) -> dict[str, bool]:
    app.connect("autodoc-process-docstring", _process)
    app.connect("autodoc-process-signature", _sign)
    return {"parallel_read_safe": True}


def _process(app: Any, what: str, name: str, object: Any, options: Any, lines: list[str]) -> None:
    if name.startswith("QQ.weixin.work"):
        lines[:] = _rest(lines)


def _sign(app: Any, what: str, name: str, object: Any, *others: Any) -> Optional[tuple[str, str]]:
    """The signature with the types by their names, as help() shows it."""
    if what != "function" or not name.startswith("QQ.weixin.work"):
        return None
    parameters, _, returned = str(inspect.signature(object)).rpartition(" -> ")
    return parameters, returned


def _rest(lines: list[str]) -> Iterator[str]:
    """The docstring in reStructuredText: sections as lists of their fields, indented code as it is."""
    rest = [line.rstrip() for line in lines]
    is_apart = False  # from a paragraph
    while rest:
        line = rest.pop(0)
        is_heading = HEADING.fullmatch(line) and rest and rest[0].startswith(" ")
        if is_heading:
            yield from ("", f"**{line[:-1]}**", "")
            yield from _items(_indented(rest))
        elif line.startswith(" "):
            yield from ("::", "", line, *_indented(rest), "")
        elif line:
            while rest and rest[0].startswith(" "):  # a field that goes on
                line += " " + rest.pop(0).strip()
            field = FIELD.match(line) if is_apart else None
            yield from ("", _item(line, field), "") if field else (_text(line),)
            is_apart = field is not None
            continue
        else:
            yield ""
        is_apart = True


def _indented(rest: list[str]) -> list[str]:
    """Take the lines up to the next one that is not indented."""
    end = next((at for at, line in enumerate(rest) if line and not line.startswith(" ")), len(rest))
    taken, rest[:end] = rest[:end], []
    return taken


def _items(lines: list[str]) -> Iterator[str]:
    indent = min(len(line) - len(line.lstrip()) for line in lines if line)
    items: list[str] = []
    for line in filter(None, lines):
        if line[indent] == " " and items:
            items[-1] += " " + line.strip()
        else:
            items.append(line.strip())
    for item in items:
        yield _item(item.removeprefix("- "), None if item.startswith("- ") else ENTRY.match(item))
    yield ""


def _item(text: str, field: Optional[re.Match[str]]) -> str:
    if field is None:
        return f"- {_text(text)}"
    return f"- ``{field[1]}``{_text(field[2] or '')}: {_text(text[field.end() :])}"


def _text(text: str) -> str:
    """Text in which nothing but `code` is marked up."""
    parts = re.split(r"`([^`]+)`", text)
    marked = re.sub(r"([\\*|`]|_(?!\w))", r"\\\1", parts[0])
    for code, plain in zip(parts[1::2], parts[2::2]):
        marked += rf"\ ``{code}``\ " + re.sub(r"([\\*|`]|_(?!\w))", r"\\\1", plain)
    return marked
