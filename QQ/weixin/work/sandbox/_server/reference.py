"""The documentation for the page: a search in Chinese and English, and one function with its fields."""

import inspect
from functools import cache
from typing import Any

from ... import _doc
from ..._doc.constraints import constraints
from ..._doc.shape import expanded
from .._state import State

__all__ = ["reference"]


def reference(sandbox: State, search: str = "", name: str = "") -> dict[str, Any]:
    if name:
        document = _doc.find(name)
        if document is None:
            raise ValueError(f"there is no function {name}")
        return _function(name, document)
    words = search.lower().split()
    return {"functions": [entry for entry, text in _index() if all(word in text for word in words)]}


@cache
def _index() -> list[tuple[dict[str, str], str]]:
    """Each function in brief, with the text for the search."""
    index = []
    for family, module in _doc.families():
        for own, document in _doc.functions(module).items():
            name = f"{family}.{own}" if family else own
            entry = {"name": name, "path": document.path, "title": document.title, "summary": document.summary}
            index.append((entry, f"{name} {inspect.getdoc(document.function)}".lower()))
    return index


def _function(name: str, document: _doc.Document) -> dict[str, Any]:
    return {
        "name": name,
        "title": document.title,
        "summary": document.summary,
        "method": document.method,
        "path": document.path,
        "address": document.address,
        "date": document.date,
        "credential": document.credential,
        "arguments": [_field(field) for field in document.arguments],
        "hash": [_field(field) for field in expanded(document.hash)],
        "reply": [_field(field) for field in expanded(document.reply)],
        "permissions": [f"{', '.join(permission.words)}: {permission.text}" for permission in document.permissions],
        "limits": document.limits,
        "errors": {str(errcode): when for errcode, when in document.errors.items()},
        "documentation": inspect.getdoc(document.function),
    }


def _field(field: _doc.Field) -> dict[str, Any]:
    values = constraints(field).values
    return {**field._asdict(), "values": list(values)}
