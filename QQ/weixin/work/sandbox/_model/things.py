"""Things with an id, kept in the sandbox's state: add, need, change, remove. See resource.py for the calls that do so."""

import uuid
from collections.abc import Callable, Iterable, Mapping
from copy import deepcopy
from typing import Any, Optional, Union

from .._reply import RefusalError
from .._state import State
from .._state.watched import Index, WatchedDict
from .fields import given, inside

__all__ = ["Thing", "Things", "department", "media", "member", "now", "number", "text"]

Thing = dict[str, Any]
Need = Callable[[State, Any], object]  # raises RefusalError if what the value names is not there


def text(prefix: str = "") -> Callable[[State, str], str]:
    """Ids that the server makes, such as wc followed by 32 digits."""
    return lambda sandbox, name: f"{prefix}{uuid.uuid4().hex}"


def number(first: int = 1) -> Callable[[State, str], int]:
    """Ids that are numbers, each one more than the last."""

    def new(sandbox: State, name: str) -> int:
        sandbox.serials[name] = sandbox.serials.get(name, first - 1) + 1
        return sandbox.serials[name]

    return new


def now(sandbox: State) -> int:
    return int(sandbox.now)


def member(sandbox: State, userid: Any) -> None:
    sandbox.company.need_member(userid)


def department(sandbox: State, department: Any) -> None:
    sandbox.company.need_department(department)


def media(sandbox: State, media_id: Any) -> None:
    if sandbox.media.find(media_id) is None:
        raise RefusalError(40007)


class _Inside(WatchedDict[str, Thing]):
    """Things by id, which are found by their parent, however many there are."""

    def __init__(self, parent_id: str, things: Mapping[str, Thing]) -> None:
        super().__init__()
        self._parent_id = parent_id
        self._inside = Index()  # the ids of things by the id of their parent
        self.update(things)

    def __setitem__(self, id: str, thing: Thing) -> None:
        self._inside.remove(self.get(id, {}).get(self._parent_id), id)
        super().__setitem__(id, thing)
        self._inside.add(thing[self._parent_id], id)

    def __delitem__(self, id: str) -> None:
        self._inside.remove(self[id][self._parent_id], id)
        super().__delitem__(id)

    def of(self, parent: Any) -> list[Thing]:
        return [self[id] for id in self._inside.of(parent)]


class Things:
    """
    name: where they are kept: sandbox.resources[name], by id.
    id: the field that holds the id. new: what makes one, text("wc") or number(1); None: the caller gives it.
    unknown: the errcode for an id that is not there. taken: for one (or a value of the field `unique`) that is already.
    maximum: how many there may be, of one parent if it has a parent. full: the errcode when there are more.
    parent: the Resource whose things these are inside of: each has the id of one, calls name it, and with it they go.
    needs: by path, what must be there first: member, department, media, OTHER.need, or a function that refuses.
    fixed: the fields that no update changes. defaults: what fields are that a caller leaves out.
    adds: the fields that the server sets when one is created: values, or functions of the sandbox, such as now.
    push: the event that is pushed, if any, when one was created, changed or deleted: push("create", thing), or
        "update" or "delete".
    """

    def __init__(
        self,
        name: str,
        *,
        id: str = "id",
        new: Optional[Callable[[State, str], Union[str, int]]] = text(),
        unknown: int = 40058,
        taken: int = 40058,
        unique: str = "",
        maximum: int = 0,
        full: int = 45009,
        parent: Optional["Things"] = None,
        needs: Optional[Mapping[str, Need]] = None,
        fixed: Iterable[str] = (),
        defaults: Optional[Mapping[str, Any]] = None,
        adds: Optional[Mapping[str, Any]] = None,
        push: Callable[[str, Thing], Optional[Mapping[str, Any]]] = lambda what, thing: None,
    ) -> None:
        self.name: str = name
        self.id: str = id
        self.new: Optional[Callable[[State, str], Union[str, int]]] = new
        self.parent: Optional[Things] = parent
        self.unique: str = unique
        self.unknown: int = unknown
        self.taken: int = taken
        self.maximum: int = maximum
        self.full: int = full
        self.needs: Mapping[str, Need] = needs or {}
        self.push: Callable[[str, Thing], Optional[Mapping[str, Any]]] = push
        self.defaults: dict[str, Any] = dict(defaults or {})
        self.adds: Mapping[str, Any] = adds or {}
        self.fixed: set[str] = {id, *fixed, *([parent.id] if parent else [])}
        self.children: list[Things] = []
        if parent is not None:
            parent.children.append(self)

    def all(self, sandbox: State, within: Any = None) -> list[Thing]:
        """All of them in their order; within: only those of this parent, given by its id."""
        things = sandbox.resources.get(self.name, {})
        if within is None or not self.parent:
            return [*things.values()]
        if not isinstance(things, _Inside):
            things = sandbox.resources[self.name] = _Inside(self.parent.id, things)
        return things.of(within)

    def need(self, sandbox: State, id: Any) -> Thing:
        """The thing of that id. Raises RefusalError if there is none."""
        thing = sandbox.resources.get(self.name, {}).get(str(id))
        if thing is None:
            raise RefusalError(self.unknown, self.id)
        return thing

    def add(self, sandbox: State, fields: Mapping[str, Any]) -> Thing:
        """Create one with these fields."""
        parent = self.parent.need(sandbox, fields[self.parent.id])[self.parent.id] if self.parent else None
        self.check(sandbox, fields)
        if self.maximum and len(self.all(sandbox, parent)) >= self.maximum:
            raise RefusalError(self.full, f"at most {self.maximum}")
        things = sandbox.resources.setdefault(self.name, {})
        id = fields[self.id] if self.new is None else self.new(sandbox, self.name)
        if str(id) in things:
            raise RefusalError(self.taken, f"{self.id} is in use")
        added = {name: value(sandbox) if callable(value) else deepcopy(value) for name, value in self.adds.items()}
        thing = {**deepcopy(self.defaults), **given(dict(fields)), **added, self.id: id}
        if self.parent:
            thing[self.parent.id] = parent
        things[str(id)] = thing
        self._pushed(sandbox, "create", thing)
        return thing

    def change(self, sandbox: State, id: Any, fields: Mapping[str, Any], replaces: bool = False) -> Thing:
        """Change these fields. replaces: the others go, but for the fixed ones and those that the server adds."""
        thing = self.need(sandbox, id)
        changes = {name: value for name, value in given(dict(fields)).items() if name not in self.fixed}
        self.check(sandbox, changes, thing)
        if replaces:
            kept = {*self.fixed, *self.adds}
            changes = {**deepcopy(self.defaults), **changes}
            for name in [name for name in thing if name not in kept]:
                del thing[name]
        thing.update(changes)
        self._pushed(sandbox, "update", thing)
        return thing

    def remove(self, sandbox: State, id: Any) -> Thing:
        """Delete one, and what is inside it."""
        thing = self.need(sandbox, id)
        for child in self.children:
            for inner in child.all(sandbox, thing[self.id]):
                child.remove(sandbox, inner[child.id])
        del sandbox.resources[self.name][str(id)]
        self._pushed(sandbox, "delete", thing)
        return thing

    def check(self, sandbox: State, fields: Mapping[str, Any], own: Optional[Thing] = None) -> None:
        """Raise RefusalError if the fields name what is not there, or a value that may be there once only. own: whose they are."""
        for path, need in self.needs.items():
            for value in inside(fields, path):
                if value not in (None, ""):
                    need(sandbox, value)
        value = fields.get(self.unique) if self.unique else None
        if value is not None:
            within = (own or fields)[self.parent.id] if self.parent else None
            if any(thing is not own and thing.get(self.unique) == value for thing in self.all(sandbox, within)):
                raise RefusalError(self.taken, f"{self.unique} is in use")

    def _pushed(self, sandbox: State, what: str, thing: Thing) -> None:
        event = self.push(what, thing)
        if event is not None:
            sandbox.pushes.event({"FromUserName": "sys", "MsgType": "event", **event})
