"""The events as data: their docstrings, read for the command line, the types and the tests."""

import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator, Mapping
from types import ModuleType
from typing import Any, NamedTuple

from .. import _doc

__all__ = ["Event", "events"]

ROOT = "QQ.weixin.work.callback"


class Event(NamedTuple):
    """A message or event and the data in the docstring of its function."""

    name: str  # inside QQ.weixin.work.callback
    function: Callable[..., Any]
    title: str
    summary: str
    match: Mapping[str, tuple[str, ...]]  # the fields that identify it, and the values that each may have
    address: str
    date: str
    message: list[_doc.Field]


def events(word: str = "") -> Iterator[Event]:
    """All messages and events with the word in their name or title."""
    _doc.need_docstrings()
    for module in _modules(importlib.import_module(ROOT)):
        for name in getattr(module, "__all__", ()):
            event = _event(module, name)
            if event and word.lower() in f"{event.name} {event.title} {_doc.title(module)}".lower():
                yield event


def _modules(package: ModuleType) -> Iterator[ModuleType]:
    for submodule in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        if not submodule.name.rpartition(".")[2].startswith("_"):
            module = importlib.import_module(submodule.name)
            yield module
            if submodule.ispkg:
                yield from _modules(module)


def _event(module: ModuleType, name: str) -> "Event | None":
    function = getattr(module, name)
    text = inspect.getdoc(function) or ""
    heading = re.search(r"^EVENT (.+)\n(https?://\S+)(?: \((\d{4}/\d\d/\d\d)\))?$", text, re.MULTILINE)
    if heading is None:
        return None
    title, _, summary = text.partition("\n\n")[0].replace("\n", " ").partition(": ")
    return Event(
        name=f"{module.__name__[len(ROOT) + 1 :]}.{name}",
        function=function,
        title=title,
        summary=summary,
        match={key: tuple(value.split("|")) for key, value in (each.split("=") for each in heading[1].split(" "))},
        address=heading[2],
        date=heading[3] or "",
        message=_doc.read_fields(_doc.read_sections(text).get("Message", [])),
    )
