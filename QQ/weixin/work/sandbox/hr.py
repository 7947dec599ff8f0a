"""The staff roster (人事助手花名册)."""

from typing import Any, Optional

from ._model.resource import Fitted, Thing
from ._reply import RefusalError, Reply
from ._state import State

TEXT, OPTION, TIME = 1, 2, 3  # field_type
VALUES = {1: "value_string", 2: "value_uint64", 3: "value_uint32", 4: "value_int64", 5: "value_mobile", 6: "value_file"}
OK, NOT_FOUND, CANNOT = 1, 3, 5  # result
SEX: list[dict[str, Any]] = [{"id": 1, "value": "男"}, {"id": 2, "value": "女"}]
# By group: its name, and its fields: id, name, field_type, value_type, choices. From 1000 on they are repeatable.
GROUPS: dict[int, tuple[str, list[tuple[int, str, int, int, list[Thing]]]]] = {
    11: (
        "基本信息",
        [
            (11001, "姓名", TEXT, 1, []),
            (11003, "性别", OPTION, 3, SEX),
            (11004, "手机", TEXT, 5, []),
            (11005, "出生日期", TIME, 4, []),
        ],
    ),
    12: ("工作信息", [(12001, "入职日期", TIME, 4, []), (12002, "工号", TEXT, 1, []), (12003, "职级", TEXT, 1, [])]),
    1: ("教育经历", [(1001, "学校", TEXT, 1, []), (1002, "专业", TEXT, 1, [])]),
    2: ("工作经历", [(2001, "公司", TEXT, 1, []), (2002, "职位", TEXT, 1, [])]),
}
REPEATED = (1, 2)
FIELDS = {field[0]: (group, field) for group, (_, fields) in GROUPS.items() for field in fields}


@Fitted
def get_fields(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    names = ("fieldid", "field_name", "field_type", "value_type", "option_list")
    groups = [
        {
            "group_id": id,
            "group_name": name,
            "field_list": [{**dict(zip(names, each)), "is_must": False} for each in fields],
        }
        for id, (name, fields) in GROUPS.items()
    ]
    return {"group_list": groups}


@Fitted
def get_staff_info(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    roster = _roster(sandbox, hash["userid"])
    if not hash.get("get_all") and not hash.get("fieldids"):
        raise RefusalError(40058, "missing fieldids")
    found = []
    if hash.get("get_all"):
        found = [_info(roster, *map(int, key.split("/"))) for key in roster]
    else:
        found = [_info(roster, each["fieldid"], each.get("sub_idx") or 0) for each in hash["fieldids"]]
    return {"field_info": found, "fieldinfo": found}


@Fitted
def update_staff_info(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    roster = _roster(sandbox, hash["userid"])
    updates, removals, additions = (hash.get(name) or [] for name in ("update_items", "remove_items", "insert_items"))
    if not updates and not removals and not additions:
        raise RefusalError(40058, "missing update_items, remove_items or insert_items")
    updated = [
        {
            "fieldid": each["fieldid"],
            "sub_idx": each.get("sub_idx") or 0,
            "result": _set(roster, each, each.get("sub_idx") or 0),
        }
        for each in updates
    ]
    removed = []
    for each in removals:
        keys = [key for key in _keys(roster, each["group_type"]) if key.endswith(f"/{each['sub_idx']}")]
        for key in keys:
            del roster[key]
        removed.append({**each, "result": OK if keys else NOT_FOUND})
    inserted = []
    for number, each in enumerate(additions):
        known = each["group_type"] in REPEATED
        after = 1 + max((int(key.rpartition("/")[2]) for key in _keys(roster, each["group_type"])), default=-1)
        for item in (each.get("item") or []) if known else ():
            _set(roster, item, after, each["group_type"])
        inserted.append({"group_type": each["group_type"], "idx": number, "result": OK if known else NOT_FOUND})
    return {"update_results": updated, "remove_results": removed, "insert_results": inserted, "insert_result": inserted}


def _roster(sandbox: State, userid: str) -> Thing:
    """The values of a member, by "fieldid/sub_idx"."""
    userid = sandbox.company.need_member(userid)
    new = {"11001/0": {"value_string": sandbox.company.member(userid)["name"]}}
    return sandbox.resources.setdefault("staff", {}).setdefault(userid, new)


def _keys(roster: Thing, group: int) -> list[str]:
    return [key for key in roster if FIELDS[int(key.partition("/")[0])][0] == group]


def _set(roster: Thing, item: Thing, sub_idx: int, group: Optional[int] = None) -> int:
    """Set one value. Returns the result. group: the only one whose fields count."""
    own = FIELDS.get(item["fieldid"])
    if own is None or group not in (None, own[0]) or (sub_idx and own[0] not in REPEATED):
        return NOT_FOUND
    name = VALUES[own[1][3]]
    if item.get(name) in (None, "", {}):
        roster.pop(f"{item['fieldid']}/{sub_idx}", None)
    else:
        roster[f"{item['fieldid']}/{sub_idx}"] = {name: item[name]}
    return OK


def _info(roster: Thing, fieldid: int, sub_idx: int) -> Thing:
    own = FIELDS.get(fieldid)
    base = {"fieldid": fieldid, "sub_idx": sub_idx}
    if own is None:
        return {**base, "result": NOT_FOUND}
    return {**base, "result": OK, "value_type": own[1][3], **roster.get(f"{fieldid}/{sub_idx}", {})}
