"""Play members on patrol and residents who report something to a grid (巡查上报, 居民上报), and those who see to it."""

import uuid
from typing import Any

from .._state import State

__all__ = ["CaseReports"]

Record = dict[str, Any]
REPORTED, ACCEPTED, SETTLED = 1, 2, 5  # process_type


class CaseReports(State):
    """Actions around reports. Each raises ValueError if it is not possible."""

    def reports_case(self, who: str, desc: str, grid_id: str, case_name: str, *, urge_type: int = 1) -> str:
        """Report something. who: a userid, for a patrol report, or the name of a resident. Returns its order_id."""
        with self.lock:
            grid = self.resources.get("grids", {}).get(grid_id)
            if grid is None:
                raise ValueError(f"there is no grid {grid_id!r}: report.grid.add makes one")
            is_member = self.company.known(who) is not None
            order_id, now = uuid.uuid4().hex, int(self.now)
            place = {"name": "沙箱大厦", "address": "", "longitude": 114.05, "latitude": 22.54}
            resident = {} if is_member else {"reporter_name": who, "reporter_mobile": "", "unionid": ""}
            report = {"process_type": REPORTED, "status": 1, "solve_userid": who, "solved_time": now}
            self.resources.setdefault(f"{'patrol' if is_member else 'resident'}_cases", {})[order_id] = {
                "order_id": order_id,
                "desc": desc,
                "urge_type": urge_type,
                "case_name": case_name,
                "grid_id": grid_id,
                "grid_name": grid["grid_name"],
                "create_time": now,
                "changed": now,
                "location": place,
                "reporter": who,
                "processor_userids": [],
                "process_list": [report] if is_member else [],
                "state": "waiting",
                **resident,
            }
            return order_id

    def accepts_case(self, userid: str, order_id: str) -> Record:
        """See to a report from now on."""
        return self._moved(userid, order_id, ACCEPTED, "processing")

    def settles_case(self, userid: str, order_id: str) -> Record:
        """Settle a report."""
        return self._moved(userid, order_id, SETTLED, "solved")

    def _moved(self, userid: str, order_id: str, what: int, state: str) -> Record:
        with self.lock:
            for name in ("patrol_cases", "resident_cases"):
                case = self.resources.get(name, {}).get(order_id)
                if case is not None and case["state"] != "solved":
                    step = {"process_type": what, "status": 1, "solve_userid": userid, "solved_time": int(self.now)}
                    case["process_list"].append(step)
                    case.update(
                        state=state, changed=int(self.now), processor_userids=[userid] if state != "solved" else []
                    )
                    return dict(case)
            raise ValueError(f"there is no open report {order_id!r}")
