"""The documentation for the page: a search in Chinese and English, and one function with its fields."""

import inspect
from functools import cache
from typing import Any

from ... import _doc
from ..._doc.constraints import constraints
from ..._doc.search import Found
from ..._doc.search import search as find
from ..._doc.shape import expanded
from .._state import State

__all__ = ["reference"]

MAX_FOUND = 50


def reference(sandbox: State, search: str = "", name: str = "") -> dict[str, Any]:
    if name:
        document = _doc.find(name)
        if document is None:
            raise ValueError(f"there is no function {name}")
        return _function(name, document)
    found = find(search, MAX_FOUND) if search.strip() else _all()
    return {"functions": [_brief(name, document) for name, document in found]}


@cache
def _all() -> list[Found]:
    return [
        Found(f"{family}.{own}".lstrip("."), document)
        for family, module in _doc.families()
        for own, document in _doc.functions(module).items()
    ]


def _brief(name: str, document: _doc.Document) -> dict[str, str]:
    return {"name": name, "path": document.path, "title": document.title, "summary": document.summary}


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
