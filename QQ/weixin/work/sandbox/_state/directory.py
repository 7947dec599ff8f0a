"""The members of a company and its departments as dicts that find each by what it holds, however many there are."""

from collections.abc import Iterable, Mapping
from typing import Any, Optional, SupportsIndex, Union

from .watched import Index, WatchedDict, WatchedDicts, WatchedList

__all__ = ["ROOT", "Departments", "Details", "Members"]

ROOT = 1  # the department that is the company itself

Fields = dict[str, Any]
FOUND_BY = ("mobile", "email", "biz_mail")


class _Fields(WatchedDict[str, Any]):
    """The fields of one member or department, some of which are in an index: by (name, value)."""

    def __init__(self, id: Any, names: Iterable[str], index: Index, fields: Mapping[str, Any]) -> None:
        super().__init__()
        self._id, self._names, self._index = id, frozenset(names), index
        self.update(fields)

    def __setitem__(self, name: str, value: Any) -> None:
        self._forget(name)
        super().__setitem__(name, value)
        if name in self._names and isinstance(value, (str, int)):
            self._index.add((name, value), self._id)

    def __delitem__(self, name: str) -> None:
        self._forget(name)
        super().__delitem__(name)

    def _forget(self, name: str) -> None:
        if name in self._names and isinstance(self.get(name), (str, int)):
            self._index.remove((name, self[name]), self._id)


class _Known(WatchedDicts[Any]):
    """By id, the fields of each."""

    names: tuple[str, ...] = ()

    def __init__(self, known: Mapping[Any, Fields]) -> None:
        super().__init__()
        self._index = Index()
        self.update(known)

    def watched(self, id: Any, fields: Mapping[str, Any]) -> _Fields:
        return _Fields(id, self.names, self._index, fields)

    def with_value(self, name: str, value: Any) -> list[Any]:
        """The ids of those whose field has the value."""
        return self._index.of((name, value))


class Members(_Known):
    """By userid, the fields of a member."""

    names = FOUND_BY

    def __init__(self, members: Mapping[str, Fields]) -> None:
        self._spelt = Index()
        super().__init__(members)

    def __setitem__(self, userid: str, fields: Mapping[str, Any]) -> None:
        super().__setitem__(userid, fields)
        self._spelt.add(userid.lower(), userid)

    def __delitem__(self, userid: str) -> None:
        super().__delitem__(userid)
        self._spelt.remove(userid.lower(), userid)

    def spelt(self, userid: str) -> Optional[str]:
        """The userid as it is spelt here, found regardless of case, or None."""
        return self._spelt.first(userid.lower())  # type: ignore[no-any-return]


class Details(_Known):
    """By id, the fields of a department."""

    names = ("parentid",)

    def need(self, department: int) -> Fields:
        """The fields of a department; one of which nothing is known yet stands right below the company itself."""
        default = {"name": f"部门{department}", "parentid": 0 if department == ROOT else ROOT, "order": 0}
        return self.setdefault(department, default)  # type: ignore[no-any-return]


class _Userids(WatchedList[str]):
    """The members of one department."""

    def __init__(self, department: int, departments: "Departments", userids: Iterable[str]) -> None:
        super().__init__()
        self._department, self._departments = department, departments
        self.extend(userids)

    def insert(self, at: SupportsIndex, userid: str) -> None:
        super().insert(at, userid)
        self._departments.joined(userid, self._department)

    def __setitem__(self, at: Any, new: Any) -> None:
        before = dict.fromkeys(self)
        super().__setitem__(at, new)
        self._changed(before, dict.fromkeys(self))

    def __delitem__(self, at: Union[SupportsIndex, slice]) -> None:
        before = dict.fromkeys(self if isinstance(at, slice) else [self[at]])
        super().__delitem__(at)
        self._changed(before, dict.fromkeys(self))

    def _changed(self, before: dict[str, None], after: dict[str, None]) -> None:
        for userid in before:
            if userid not in after:
                self._departments.left(userid, self._department)
        for userid in after:
            self._departments.joined(userid, self._department)


class Departments(WatchedDict[int, Any]):
    """By id, the userids of each department. Each has details."""

    def __init__(self, departments: Mapping[int, Iterable[str]], details: Details) -> None:
        super().__init__()
        self._details = details
        self._of = Index()  # the departments by userid
        self._spelt = Index()
        self._places: dict[int, int] = {}  # the greater, the later it was created
        self._created = 0
        self.update(departments)

    def __setitem__(self, department: int, userids: Iterable[str]) -> None:
        new = list(userids)
        if department in self:
            self[department].clear()
        self._created += 1
        self._places.setdefault(department, self._created)
        super().__setitem__(department, _Userids(department, self, new))
        self._details.need(department)

    def __delitem__(self, department: int) -> None:
        self[department].clear()
        super().__delitem__(department)
        del self._places[department]

    def joined(self, userid: str, department: int) -> None:
        self._of.add(userid, department)
        self._spelt.add(userid.lower(), userid)

    def left(self, userid: str, department: int) -> None:
        self._of.remove(userid, department)
        if userid not in self._of:
            self._spelt.remove(userid.lower(), userid)

    def of(self, userid: str) -> list[int]:
        """The departments of a member, in their order."""
        return sorted(self._of.of(userid), key=self._places.__getitem__)

    def holds(self, userid: str) -> bool:
        return userid in self._of

    def spelt(self, userid: str) -> Optional[str]:
        """The userid as it is spelt here, found regardless of case, or None."""
        return self._spelt.first(userid.lower())  # type: ignore[no-any-return]
