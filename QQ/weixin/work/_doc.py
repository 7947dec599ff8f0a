"""What the families document: found by walking the package, read from the docstrings."""

import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from functools import cache
from types import ModuleType
from typing import Any, NamedTuple, Optional

from ._http import CREDENTIALS

__all__ = ["CREDENTIALS", "Document", "Field", "families", "functions", "title"]

ROOT = "QQ.weixin.work"
NO_FAMILIES = {f"{ROOT}.{name}" for name in ("callback", "errors", "perl", "sandbox", "store", "token")}


class Field(NamedTuple):
    """One line of `Arguments:`, `hash:` or `Reply:`."""

    name: str
    type: str
    required: bool


class Document(NamedTuple):
    """An API function and what its docstring says that a program can use."""

    function: Callable[..., Any]
    title: str
    method: str
    path: str
    arguments: list[Field]
    hash: list[Field]
    reply: list[Field]


def families() -> Iterator[tuple[str, ModuleType]]:
    """Each family with its name below QQ.weixin.work, that of QQ.weixin.work itself being ""."""
    yield from _families(importlib.import_module(ROOT))


def _families(module: ModuleType) -> Iterator[tuple[str, ModuleType]]:
    if functions(module):
        yield module.__name__[len(ROOT) + 1 :], module
    for found in pkgutil.iter_modules(getattr(module, "__path__", [])):
        if not found.name.startswith("_") and f"{module.__name__}.{found.name}" not in NO_FAMILIES:
            yield from _families(importlib.import_module(f"{module.__name__}.{found.name}"))


def title(module: ModuleType) -> str:
    """The official title of a family."""
    found = re.search(r"^QQ::weixin::work[\w:]*: (.*?)[.,]", module.__doc__ or "", re.MULTILINE)
    return found[1] if found else ""


@cache
def functions(module: ModuleType) -> dict[str, Document]:
    """The API functions of a family by their own names, `del` rather than `del_`."""
    found: dict[str, Document] = {}
    for name, value in dict(vars(module)).items():  # a submodule may be imported meanwhile
        function = inspect.unwrap(value) if callable(value) else None
        if inspect.isfunction(function) and function.__module__ == module.__name__:
            document = _document(function)
            own = name.removesuffix("_")
            if document is not None and own not in found:
                found[own] = document
    return found


def _document(function: Callable[..., Any]) -> Optional[Document]:
    text = inspect.getdoc(function) or ""
    call = re.search(r"^(GET|POST) (\S+)$", text, re.MULTILINE)
    if call is None:
        return None
    sections: dict[str, list[Field]] = {"Arguments": [], "hash": [], "Reply": []}
    fields: Optional[list[Field]] = None
    for line in text.splitlines():
        if re.match(r"\S.*?:", line):
            fields = sections.get(line.rstrip(":"))
        field = re.match(r" {4}(\S+) \((\S+?)(, required)?\): ", line)
        if field is not None and fields is not None:
            fields.append(Field(field[1], field[2], field[3] is not None))
    title = text.partition("\n\n")[0].replace("\n", " ")
    return Document(function, title, call[1], call[2], sections["Arguments"], sections["hash"], sections["Reply"])
