"""The fields of a docstring as they stand inside one another, with `each as NAME` followed: the entries of a list that have NAME's fields."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from . import Field

__all__ = ["Node", "followed", "pointed", "tree"]


@dataclass(frozen=True, eq=False)
class Node:
    """A field and those inside it by their own names; NAME's own, so without end, where it says `each as NAME`."""

    field: Field
    below: dict[str, "Node"]

    @property
    def lists(self) -> int:
        """How many lists there are around what is inside it."""
        return self.field.type.count("list[")


def pointed(field: Field) -> str:
    """The field whose fields the entries of this one have: NAME, of the same docstring, where its note says `each as NAME`."""
    found = re.search(r"\beach as ([\w.\[\]]+)", field.note) if field.type == "list[dict]" else None
    return re.sub(r"[.\[\]]+$", "", found[1]) if found else ""


def tree(fields: Iterable[Field]) -> dict[str, Node]:
    """The fields that stand in no other, by name."""
    return _tree(tuple(fields))


@cache
def _tree(fields: tuple[Field, ...]) -> dict[str, Node]:
    top: dict[str, Node] = {}
    nodes: dict[str, Node] = {}
    for field in fields:
        around, _, own = field.name.replace("[]", "").rpartition(".")
        level = nodes[around].below if around else top
        level[own] = nodes[_plain(field.name)] = Node(field, {})
    for node in nodes.values():
        if name := pointed(node.field):
            target = nodes.get(_plain(name))
            if target is None or not target.below or node.below:
                raise ValueError(f"{node.field.name} has fields of its own, or those of {name}, which has none")
            node.below.update(target.below)
    return top


def _plain(name: str) -> str:
    return name.replace("[]", "")


def followed(fields: Iterable[Field]) -> list[Field]:
    """The fields as a reader wants them: after one that says `each as NAME` come NAME's fields, once."""
    listed = tuple(fields)
    return [each for field in listed for each in (field, *inside(field, listed))]


def inside(field: Field, fields: Iterable[Field]) -> Iterator[Field]:
    """The fields that the entries of this one have, where it says `each as NAME`."""
    name = pointed(field)
    for other in fields if name else ():
        below = re.match(rf"{re.escape(name)}(\[\])?\.", other.name)
        if below:
            yield other._replace(name=f"{field.name}[].{other.name[below.end() :]}")
