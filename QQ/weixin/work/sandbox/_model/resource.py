"""Things with an id, which calls create, get, update, delete and list. A family declares what is its own:

    CALENDARS = Resource("calendars", id="cal_id", new=text("wc"), unknown=40058, needs={"admins[]": member})

    add = CALENDARS.creates(body="calendar")
    get = CALENDARS.gets(by="cal_id_list", at="calendar_list[]")
    update = CALENDARS.updates(body="calendar", replaces=True)
    del_ = CALENDARS.deletes()

These are models like any function. Their replies hold what was put, in the form of the docstring (Fitted). What is
irregular is a function that calls need, add, change and remove. In a path such as a.b[].c, [] stands for each item.
"""

from collections.abc import Callable, Mapping
from typing import Any, Optional, Union

from .._reply import RefusalError, Reply
from .._state import State
from .fields import inside
from .fitted import Fitted
from .pages import page
from .things import Thing, Things, department, media, member, now, number, text

__all__ = [
    "Fitted",
    "Resource",
    "Thing",
    "department",
    "media",
    "member",
    "now",
    "number",
    "paged",
    "placed",
    "text",
]

Filter = Union[str, Callable[[Thing, Any], bool]]


class Resource(Things):
    """The things of a family, and the calls for them. What it takes is told at Things."""

    def creates(self, body: str = "", at: str = "") -> Fitted:
        """A call that creates one. body: the field that holds it, if not the whole hash. at: where in the reply it is."""
        return Fitted(lambda sandbox, query, hash: placed(at, self.add(sandbox, self._fields(hash, body))))

    def gets(self, by: str = "", at: str = "", skips: bool = False) -> Fitted:
        """A call that gets one, or each of a list. by: the field with the id or ids. skips: unknown ids are left out."""

        def get(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
            asked = {**query, **hash}
            ids = _ids(asked, by or self.id)
            if not isinstance(ids, list):
                return placed(at, self._asked(sandbox, asked, ids))
            known = [id for id in ids if not skips or str(id) in sandbox.resources.get(self.name, {})]
            return placed(at, [self._asked(sandbox, asked, id) for id in known])

        return Fitted(get)

    def updates(self, body: str = "", at: str = "", replaces: bool = False) -> Fitted:
        """A call that changes one. replaces: what it does not name is emptied."""

        def update(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
            fields = self._fields(hash, body)
            id = _ids(fields, self.id)
            self._asked(sandbox, fields, id)
            return placed(at, self.change(sandbox, id, fields, replaces))

        return Fitted(update)

    def deletes(self, by: str = "") -> Fitted:
        """A call that deletes one, or each of a list. by: the field with the id or ids."""

        def delete(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
            asked = {**query, **hash}
            ids = _ids(asked, by or self.id)
            ids = dict.fromkeys(ids) if isinstance(ids, list) else [ids]
            for id in ids:
                self._asked(sandbox, asked, id)
            for id in ids:
                self.remove(sandbox, id)
            return {}

        return Fitted(delete)

    def lists(
        self,
        at: str,
        filters: Optional[Mapping[str, Filter]] = None,
        limit: int = 0,
        size: str = "limit",
        only: str = "",
        most: int = 0,
    ) -> Fitted:
        """A call that lists them, by cursor or offset if the hash has one.

        filters: by field of the hash, the field of the thing that equals it (or is in it, if it is a list), or a
            function of thing and value. limit: how many a page has by default; 0: all. size: the field that says it.
            only: the field that is listed, such as the id, where the reply has no objects.
            most: the largest size that is heeded; a larger one counts as none.
        """

        def list_(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
            asked = {**query, **hash}
            things = self.all(sandbox, self._within(sandbox, asked))
            for path, wanted in (filters or {}).items():
                for value in inside(asked, path):
                    if value not in (None, "", []):
                        things = [thing for thing in things if _matches(thing, wanted, value)]
            return paged([thing[only] for thing in things] if only else things, asked, at, limit, size, most)

        return Fitted(list_)

    def _fields(self, hash: dict[str, Any], body: str) -> dict[str, Any]:
        """The fields of the thing; the id of its parent may stand beside them."""
        fields = hash[body] if body else hash
        return {self.parent.id: hash[self.parent.id], **fields} if self.parent and self.parent.id in hash else fields

    def _within(self, sandbox: State, asked: Mapping[str, Any]) -> Any:
        """The parent that the call names, by its id; None if it names none."""
        if self.parent is None or asked.get(self.parent.id) in (None, ""):
            return None
        return self.parent.need(sandbox, asked[self.parent.id])[self.parent.id]

    def _asked(self, sandbox: State, asked: Mapping[str, Any], id: Any) -> Thing:
        """The thing of that id, inside the parent that the call names."""
        thing = self.need(sandbox, id)
        if self.parent and self.parent.id in asked:
            self.parent.need(sandbox, asked[self.parent.id])
            if str(thing[self.parent.id]) != str(asked[self.parent.id]):
                raise RefusalError(self.unknown, self.id)
        return thing


def _ids(asked: Mapping[str, Any], name: str) -> Any:
    if asked.get(name) in (None, "", []):
        raise RefusalError(40058, f"missing {name}")
    return asked[name]


def placed(at: str, what: Union[Thing, list[Any]]) -> Reply:
    """The reply with a thing, or a list of them, at a path such as a.b; the [] of a list may be written behind it."""
    for name in reversed(at.removesuffix("[]").split(".") if at else ()):
        what = {name: what}
    return {**what} if isinstance(what, dict) else {"": what}


def paged(
    things: list[Any], asked: Mapping[str, Any], at: str, limit: int = 0, size: str = "limit", most: int = 0
) -> Reply:
    """The reply with one page of a list, and all that replies say of pages; Fitted keeps what the docstring has."""
    given = int(asked.get(size) or 0)
    wanted = (0 if most and given > most else given) or limit or len(things) or 1
    if wanted < 1:
        raise RefusalError(40058, size)
    if asked.get("offset") is not None:
        start = max(int(asked["offset"]), 0)
        part, next_cursor = things[start : start + wanted], ""
        more = start + wanted < len(things)
    else:
        part, next_cursor = page(things, {"cursor": asked.get("cursor"), "limit": wanted}, wanted)
        more = next_cursor != ""
    ends = {"has_more": more, "ending": not more, "is_last": not more, "total": len(things)}
    return {**placed(at, part), "next_cursor": next_cursor or None, **ends}


def _matches(thing: Thing, wanted: Filter, value: Any) -> bool:
    if callable(wanted):
        return wanted(thing, value)
    own = thing.get(wanted)
    return own in value if isinstance(value, list) else own == value or str(own) == str(value)
