"""The events as data: what the docstrings of their functions say, read for the command line, the types and the tests."""

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
    """A message or event and what the docstring of its function says."""

    name: str  # below QQ.weixin.work.callback
    function: Callable[..., Any]
    title: str
    summary: str
    match: Mapping[str, tuple[str, ...]]  # the values that each field may have
    address: str
    date: str
    message: list[_doc.Field]


def events(word: str = "") -> Iterator[Event]:
    """Each message and event, of those that hold the word in their names or titles."""
    _doc.need_docstrings()
    for module in _modules(importlib.import_module(ROOT)):
        for name in getattr(module, "__all__", ()):
            event = _event(module, name)
            if event and word.lower() in f"{event.name} {event.title} {_doc.title(module)}".lower():
                yield event


def _modules(package: ModuleType) -> Iterator[ModuleType]:
    for found in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        if not found.name.rpartition(".")[2].startswith("_"):
            module = importlib.import_module(found.name)
            yield module
            if found.ispkg:
                yield from _modules(module)


def _event(module: ModuleType, name: str) -> "Event | None":
    function = getattr(module, name)
    text = inspect.getdoc(function) or ""
    told = re.search(r"^EVENT (.+)\n(https?://\S+)(?: \((\d{4}/\d\d/\d\d)\))?$", text, re.MULTILINE)
    if told is None:
        return None
    title, _, summary = text.partition("\n\n")[0].replace("\n", " ").partition(": ")
    return Event(
        name=f"{module.__name__[len(ROOT) + 1 :]}.{name}",
        function=function,
        title=title,
        summary=summary,
        match={key: tuple(value.split("|")) for key, value in (each.split("=") for each in told[1].split(" "))},
        address=told[2],
        date=told[3] or "",
        message=_doc.read_fields(_doc.read_sections(text).get("Message", [])),
    )
