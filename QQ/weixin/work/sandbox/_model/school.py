"""The departments of the school contacts (家校通讯录)."""

from .._state import State
from .._state.school import ROOT
from .given import Given
from .resource import member

__all__ = ["DEPARTMENTS", "below"]

SCHOOL = 5  # type


DEPARTMENTS = Given(
    "school_departments",
    [{"id": ROOT, "name": "沙箱学校", "type": SCHOOL, "parentid": 0, "department_admins": []}],
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
