"""Leave types (假期) and the balances of members, in sandbox.resources."""

from typing import Any

from . import State

__all__ = ["quota", "settle", "types"]

DAY, HOUR = 86400, 3600
NEVER = {"type": 4, "duration": 0, "extern_duration_enable": False}
# By hand (2) or unlimited (0), in days or hours.
TYPES = (("年假", 0, 2, 10 * DAY), ("事假", 1, 0, 0), ("病假", 1, 0, 0), ("调休假", 1, 2, 40 * HOUR))


def types(sandbox: State) -> list[dict[str, Any]]:
    """The leave types of the corp, as getcorpconf has them; those of a new sandbox until others are set."""
    known = sandbox.resources.setdefault("vacation_types", {})
    if not known:
        for id, (name, time_attr, granted, _) in enumerate(TYPES, 1):
            known[str(id)] = {
                "id": id,
                "name": name,
                "time_attr": time_attr,
                "duration_type": 1,
                "quota_attr": {"type": granted, "autoreset_time": 0, "autoreset_duration": 0},
                "perday_duration": DAY if time_attr == 0 else 8 * HOUR,
                "is_newovertime": int(name == "调休假"),
                "enter_comp_time_limit": 0,
                "expire_rule": dict(NEVER),
            }
    return list(known.values())


def quota(sandbox: State, userid: str, vacation: dict[str, Any]) -> dict[str, Any]:
    """A member's balance of a leave type, in seconds: granted and used."""
    granted = next((each[3] for number, each in enumerate(TYPES, 1) if number == vacation["id"]), 0)
    quotas = sandbox.resources.setdefault("vacation_quotas", {})
    new = {"id": vacation["id"], "assignduration": granted, "usedduration": 0}
    return quotas.setdefault(f"{userid}/{vacation['id']}", new)


def settle(sandbox: State, approval: dict[str, Any], sign: int) -> None:
    """Take the leave of an approved request from the balance (1), or give it back (-1)."""
    known = {str(vacation["id"]): vacation for vacation in types(sandbox)}
    for content in approval["apply_data"]["contents"]:
        leave = content["value"].get("vacation") if content["control"] == "Vacation" else None
        vacation = known.get(leave["selector"]["options"][0]["key"]) if leave else None
        if leave and vacation:
            time = leave["attendance"]
            days = (time.get("slice_info") or {}).get("day_items")
            seconds = sum(day["duration"] for day in days) if days else time["date_range"].get("new_duration", 0)
            quota(sandbox, approval["applyer"]["userid"], vacation)["usedduration"] += sign * seconds
