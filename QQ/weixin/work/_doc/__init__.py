"""Docstrings as data: the fields of each request and reply, for the sandbox, the command line, the types and the READMEs.

Function C in A/B.py has the path A/B/C, so finding one function loads one family; only families() loads all.
"""

import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from functools import cache
from types import ModuleType
from typing import Any, NamedTuple, Optional

from .._http.secret import CREDENTIALS
from .glossary import PERMISSIONS

__all__ = [
    "CREDENTIALS",
    "Document",
    "Field",
    "NoDocstringsError",
    "Permission",
    "by_path",
    "families",
    "family",
    "find",
    "functions",
    "need_docstrings",
    "title",
]

ROOT = "QQ.weixin.work"
NO_FAMILIES = ("callback", "errors", "perl", "sandbox", "store", "token")
# Paths that have two functions: the server decides by the fields of the request.
SHARED_PATHS = {
    "wedrive/file_acl_del": "wedoc.file_acl_del",
    "wedrive/file_setting": "wedoc.file_setting",
    "wedrive/file_share": "wedoc.file_share",
}
SECTION = re.compile(r"(Arguments|hash|Reply|Message|Permission|Limits|Errors|Differs from Perl):(?: (.*))?$")


class NoDocstringsError(RuntimeError):
    """Python runs without docstrings, which the caller needs."""

    def __init__(self) -> None:
        super().__init__("the documentation was left out by python -OO or a packager: run this without -OO")


class Field(NamedTuple):
    """One line of `Arguments:`, `hash:` or `Reply:`."""

    name: str
    type: str
    required: bool
    note: str


class Permission(NamedTuple):
    """One line of `Permission:`: the kinds of app, and what they need."""

    words: tuple[str, ...]  # keys of glossary.PERMISSIONS
    text: str


class Document(NamedTuple):
    """An API function and the data in its docstring."""

    function: Callable[..., Any]
    title: str
    summary: str
    method: str
    path: str
    address: str
    date: str
    credential: Optional[str]
    arguments: list[Field]
    hash: list[Field]
    reply: list[Field]
    permissions: list[Permission]
    limits: list[str]
    errors: dict[int, str]


def need_docstrings() -> None:
    if __doc__ is None:
        raise NoDocstringsError


def families(below: Optional[ModuleType] = None) -> Iterator[tuple[str, ModuleType]]:
    """Each family with its name, such as "kf.customer"; QQ.weixin.work itself has the name "".

    below: a family; only this one and those inside it.
    """
    yield from _families(below or importlib.import_module(ROOT))


def _families(module: ModuleType) -> Iterator[tuple[str, ModuleType]]:
    if functions(module):
        yield module.__name__[len(ROOT) + 1 :], module
    for submodule in pkgutil.iter_modules(getattr(module, "__path__", [])):
        if _may_be_family(module, submodule.name):
            yield from _families(importlib.import_module(f"{module.__name__}.{submodule.name}"))


def _may_be_family(parent: ModuleType, name: str) -> bool:
    return not name.startswith("_") and not (parent.__name__ == ROOT and name in NO_FAMILIES)


def family(name: str) -> Optional[ModuleType]:
    """The family of that name, such as kf.customer, or None. Only this family and its parents are loaded."""
    module = importlib.import_module(ROOT)
    for step in name.split(".") if name else ():
        if not (hasattr(module, "__path__") and step.isidentifier() and _may_be_family(module, step)):
            return None
        full_name = f"{module.__name__}.{step}"
        try:
            module = importlib.import_module(full_name)
        except ModuleNotFoundError as error:
            if error.name != full_name:
                raise
            return None
    return module


def find(name: str) -> Optional[Document]:
    """The function of that name, such as kf.customer.batchget."""
    family_name, _, function_name = name.rpartition(".")
    module = family(family_name)
    return functions(module).get(function_name.removesuffix("_")) if module else None


def by_path(path: str) -> list[Document]:
    """The functions that call this path, such as kf/customer/batchget; first the one with the name of the path."""
    names = [path.replace("/", "."), *([SHARED_PATHS[path]] if path in SHARED_PATHS else [])]
    return [document for document in map(find, names) if document is not None and document.path == path]


def title(module: ModuleType) -> str:
    """The official title of a family."""
    match = re.search(r"^QQ::weixin::work[\w:]*: (.*?)[.,]", module.__doc__ or "", re.MULTILINE)
    return match[1] if match else ""


@cache
def functions(module: ModuleType) -> dict[str, Document]:
    """The API functions of a family by name: `del`, not `del_`."""
    need_docstrings()
    documents: dict[str, Document] = {}
    for name, value in dict(vars(module)).items():  # a copy: another thread may import a submodule now
        function = inspect.unwrap(value) if callable(value) else None
        if inspect.isfunction(function) and function.__module__ == module.__name__:
            document = _document(function)
            api_name = name.removesuffix("_")
            if document is not None and api_name not in documents:
                documents[api_name] = document
    return documents


def _document(function: Callable[..., Any]) -> Optional[Document]:
    text = inspect.getdoc(function) or ""
    call = re.search(r"^(GET|POST) (\S+)(?:\n(https?://\S+)(?: \((\d{4}/\d\d/\d\d)\))?)?$", text, re.MULTILINE)
    if call is None:
        return None
    title, _, summary = text.partition("\n\n")[0].replace("\n", " ").partition(": ")
    sections = read_sections(text)
    first = next(iter(inspect.signature(function).parameters), None)
    return Document(
        function=function,
        title=title,
        summary=summary,
        method=call[1],
        path=call[2],
        address=call[3] or "",
        date=call[4] or "",
        credential=first if first in CREDENTIALS else None,
        arguments=read_fields(sections.get("Arguments", [])),
        hash=read_fields(sections.get("hash", [])),
        reply=read_fields(sections.get("Reply", [])),
        permissions=[_permission(entry) for entry in sections.get("Permission", [])],
        limits=[entry.removeprefix("- ") for entry in sections.get("Limits", [])],
        errors=_errors(sections.get("Errors", [])),
    )


def read_sections(text: str) -> dict[str, list[str]]:
    """The entries of each section by its heading; each entry on one line."""
    sections: dict[str, list[str]] = {}
    prose = ""
    entries: Optional[list[str]] = None
    for line in text.splitlines():
        heading = SECTION.match(line)
        if heading:
            prose = heading[2] or ""
            entries = sections[heading[1]] = [prose] if prose else []
        elif line[:1].strip():
            entries = None
        elif entries is not None and line.strip():
            if prose or (entries and line.startswith(" " * 5)):
                entries[-1] += " " + line.strip()
            else:
                entries.append(line.strip())
    return sections


def read_fields(entries: list[str]) -> list[Field]:
    lines = (re.match(r"(\S+) \((\S+?)(, required)?\): (.*)", entry) for entry in entries)
    return [Field(line[1], line[2], line[3] is not None, line[4]) for line in lines if line]


def _permission(entry: str) -> Permission:
    words, _, text = entry.partition(": ")
    kinds = tuple(words.split(", "))
    return Permission(kinds, text) if set(kinds) <= set(PERMISSIONS) else Permission(("note",), entry)


def _errors(entries: list[str]) -> dict[int, str]:
    lines = (re.match(r"(-?\d+): (.*)", entry) for entry in entries)
    return {int(line[1]): line[2] for line in lines if line}
