"""Replies in the form of the docstring."""

import re
from collections.abc import Callable
from typing import Any

from ..._doc import Field
from ..._doc.constraints import constraints
from ..._doc.shape import Node, tree
from .._reply import Reply
from .._state import State

__all__ = ["Fitted"]

BLANKS: dict[str, Any] = {"str": "", "int": 0, "float": 0, "bool": False}


class Fitted:
    """A model whose reply is fitted to the docstring. A decorator for functions; a Resource makes such models too.

    What the docstring does not have is left out. A text, number or list that it has and the reply has not is empty,
    unless its note says that it may be absent. An errcode in the reply, with its errmsg, stays there.
    """

    def __init__(self, answer: Callable[[State, dict[str, str], dict[str, Any]], Reply]) -> None:
        self._answer = answer

    def __call__(self, sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
        return self._answer(sandbox, query, hash)

    def fit(self, fields: list[Field], reply: Reply) -> Reply:
        outcome: Reply = {name: reply[name] for name in ("errcode", "errmsg") if name in reply}
        return {**outcome, **_object(tree(fields), reply)}


def _object(nodes: dict[str, Node], values: dict[str, Any]) -> dict[str, Any]:
    fitted = {}
    for name, node in nodes.items():
        if name.startswith(("<", "*")):  # stands for any name
            fitted.update({other: _value(node, value) for other, value in values.items() if other not in nodes})
        elif values.get(name) is not None:
            fitted[name] = _value(node, values[name])
        elif not _may_be_absent(node.field):
            blank, demand = (
                [] if node.field.type.startswith("list[") else BLANKS.get(node.field.type),
                constraints(node.field),
            )
            is_allowed = blank == [] or not demand.values or blank in demand.values
            if blank is not None and is_allowed and (demand.minimum or 0) <= 0:
                fitted[name] = blank
    return fitted


def _may_be_absent(field: Field) -> bool:
    return re.search(r"\b(absent|only|left out)\b", field.note) is not None


def _value(node: Node, value: Any) -> Any:
    if isinstance(value, list):
        return [_value(node, item) for item in value]
    if isinstance(value, dict):
        return _object(node.children, value) if node.children else value
    return int(value) if isinstance(value, bool) and node.field.type == "int" else value
