"""The fields of a docstring as a tree. A list whose note says `each as NAME` has items with the fields of NAME."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from . import Field

__all__ = ["Node", "expanded", "reference", "referenced_fields", "tree"]


@dataclass(frozen=True, eq=False)
class Node:
    """A field and its children by name. With `each as NAME` they are the children of NAME, so the tree may have loops."""

    field: Field
    children: dict[str, "Node"]

    @property
    def lists(self) -> int:
        """How many lists are nested in the field: 2 for list[list[dict]]."""
        return self.field.type.count("list[")


def reference(field: Field) -> str:
    """NAME, a field of the same docstring, if the note says `each as NAME`; otherwise the empty string."""
    match = re.search(r"\beach as ([\w.\[\]]+)", field.note) if field.type == "list[dict]" else None
    return re.sub(r"[.\[\]]+$", "", match[1]) if match else ""


def tree(fields: Iterable[Field]) -> dict[str, Node]:
    """The fields at the top, by name."""
    return _tree(tuple(fields))


@cache
def _tree(fields: tuple[Field, ...]) -> dict[str, Node]:
    top: dict[str, Node] = {}
    nodes: dict[str, Node] = {}
    for field in fields:
        parent, _, name = _without_brackets(field.name).rpartition(".")
        siblings = nodes[parent].children if parent else top
        siblings[name] = nodes[_without_brackets(field.name)] = Node(field, {})
    for node in nodes.values():
        if name := reference(node.field):
            target = nodes.get(_without_brackets(name))
            if target is None or not target.children or node.children:
                raise ValueError(f"{node.field.name} has fields of its own, or {name} has none")
            node.children.update(target.children)
    return top


def _without_brackets(name: str) -> str:
    return name.replace("[]", "")


def expanded(fields: Iterable[Field]) -> list[Field]:
    """The fields for a human reader: after a field that says `each as NAME` come the fields of NAME, once."""
    fields = tuple(fields)
    return [each for field in fields for each in (field, *referenced_fields(field, fields))]


def referenced_fields(field: Field, fields: Iterable[Field]) -> Iterator[Field]:
    """The fields of the items of a list that says `each as NAME`."""
    name = reference(field)
    for other in fields if name else ():
        prefix = re.match(rf"{re.escape(name)}(\[\])?\.", other.name)
        if prefix:
            yield other._replace(name=f"{field.name}[].{other.name[prefix.end() :]}")
