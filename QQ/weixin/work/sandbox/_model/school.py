"""The departments of the school contacts (家校通讯录)."""

from typing import Any

from .._state import State
from .._state.school import ROOT
from .resource import Resource, Thing, member

__all__ = ["DEPARTMENTS", "below"]

SCHOOL = 5  # type


class Departments(Resource):
    """The root is there from the start."""

    def all(self, sandbox: State, within: Any = None) -> list[Thing]:
        self.root(sandbox)
        return super().all(sandbox, within)

    def need(self, sandbox: State, id: Any) -> Thing:
        self.root(sandbox)
        return super().need(sandbox, id)

    def root(self, sandbox: State) -> None:
        departments = sandbox.resources.setdefault(self.name, {})
        if str(ROOT) not in departments:
            root = {"id": ROOT, "name": "沙箱学校", "type": SCHOOL, "parentid": 0, "department_admins": []}
            sandbox.resources[self.name] = {str(ROOT): root, **departments}


DEPARTMENTS = Departments(
    "school_departments",
    new=None,
    unknown=60003,
    taken=60008,
    needs={"department_admins[].userid": member},
)


def below(sandbox: State, id: int) -> set[int]:
    """The department and all below it."""
    departments, found = DEPARTMENTS.all(sandbox), {id}
    while True:
        more = {each["id"] for each in departments if each["parentid"] in found} - found
        if not more:
            return found
        found |= more
