"""What people report to a grid (巡查上报, 居民上报): the calls are the same for both. People report with sandbox.reports_case."""

from typing import Any

from .._reply import RefusalError, Reply
from .._state import State
from .resource import Fitted, Resource, Thing, paged

__all__ = ["Cases", "grid_info"]

DAY, CHINA = 86400, 8 * 3600
WAITING, PROCESSING, SOLVED = "waiting", "processing", "solved"


class Cases(Resource):
    def __init__(self, name: str) -> None:
        super().__init__(name, id="order_id", unknown=40058)

    def counts(self, whose: str) -> Fitted:
        """whose: the field of the hash that says whose are counted: grid_id or userid."""

        def call(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
            cases, wanted = self.all(sandbox), hash.get(whose)
            if whose == "userid":
                userid = sandbox.company.need_member(wanted)
                cases = [each for each in cases if userid in each["processor_userids"] or userid == each["reporter"]]
            elif wanted:
                cases = [each for each in cases if each["grid_id"] == _need_grid(sandbox, wanted)]
            return _counted(sandbox, cases)

        return Fitted(call)

    def by_category(self) -> Fitted:
        def call(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
            categories = sandbox.resources.get("event_categories", {})
            first = hash.get("category_id")
            if first and first not in categories:
                raise RefusalError(90603)
            shown = [
                each for each in categories.values() if (each.get("parent_category_id") or None) == (first or None)
            ]
            return {"dashboard_list": [{**each, **self._figures(sandbox, each)} for each in shown]}

        return Fitted(call)

    def _figures(self, sandbox: State, category: Thing) -> Thing:
        id = category["category_id"]
        below = sandbox.resources["event_categories"].values()
        names = {each["category_name"] for each in below if id in (each["category_id"], each.get("parent_category_id"))}
        counted = _counted(sandbox, [each for each in self.all(sandbox) if each["case_name"] in names])
        totals = {name: counted[name] for name in ("total_case", "total_solved")}
        return {"category_level": category["level"], "category_type": 1, **totals}

    def order_list(self) -> Fitted:
        def call(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
            since, changed = hash.get("begin_create_time") or 0, hash.get("begin_modify_time") or 0
            found = [each for each in self.all(sandbox) if each["create_time"] > since and each["changed"] > changed]
            return paged(found, hash, at="order_list[]", limit=20)

        return Fitted(call)


def grid_info() -> Fitted:
    return Fitted(lambda sandbox, query, hash: {"grid_list": [*sandbox.resources.get("grids", {}).values()]})


def _need_grid(sandbox: State, grid_id: str) -> str:
    if grid_id not in sandbox.resources.get("grids", {}):
        raise RefusalError(90604)
    return grid_id


def _counted(sandbox: State, cases: list[Thing]) -> Reply:
    today = (int(sandbox.now) + CHINA) // DAY
    states = [each["state"] for each in cases]
    return {
        "to_be_assigned": states.count(WAITING),
        "pending": states.count(WAITING),
        "processing": states.count(PROCESSING),
        "added_today": sum((each["create_time"] + CHINA) // DAY == today for each in cases),
        "solved_today": sum(each["state"] == SOLVED and (each["changed"] + CHINA) // DAY == today for each in cases),
        "total_case": len(cases),
        "total_accepted": len(cases) - states.count(WAITING),
        "total_solved": states.count(SOLVED),
    }
