"""The grids (网格) of grass-roots administration, with leaders and members, and the categories of events."""

from typing import Any

from .._model.resource import Fitted, Resource, Thing
from .._reply import RefusalError, Reply
from .._state import State

GRIDS = Resource("grids", id="grid_id", unknown=90604)
CATEGORIES = Resource("event_categories", id="category_id", unknown=90603)
MAX_LED, MAX_LEVELS = 10, 10

delete_cata: Fitted = CATEGORIES.deletes()


@Fitted
def add(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    fields, invalid = _checked(sandbox, hash, "")
    return {"grid_id": GRIDS.add(sandbox, fields)["grid_id"], "invalid_userids": invalid}


@Fitted
def update(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    GRIDS.need(sandbox, hash["grid_id"])
    fields, invalid = _checked(sandbox, hash, hash["grid_id"])
    GRIDS.change(sandbox, hash["grid_id"], fields)
    return {"invalid_userids": invalid}


@Fitted
def delete(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    GRIDS.need(sandbox, hash["grid_id"])
    grids = _below(sandbox, hash["grid_id"])
    if any(grid.get("grid_member") for grid in grids):
        raise RefusalError(90607)
    for grid in grids:
        GRIDS.remove(sandbox, grid["grid_id"])
    return {}


@Fitted
def list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    root, grids = hash.get("grid_id"), GRIDS.all(sandbox)
    if not root:
        roots = {each["grid_id"] for each in grids if each["grid_parent_id"] not in sandbox.resources[GRIDS.name]}
        return {"grid_list": [each for each in grids if each["grid_id"] in roots or each["grid_parent_id"] in roots]}
    own = GRIDS.need(sandbox, root)
    wanted = {root, own["grid_parent_id"]}
    return {"grid_list": [each for each in grids if each["grid_id"] in wanted or each["grid_parent_id"] == root]}


@Fitted
def get_user_grid_info(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    userid, grids = sandbox.company.need_member(hash["userid"]), GRIDS.all(sandbox)
    return {
        "manage_grids": [each for each in grids if userid in each["grid_admin"]],
        "joined_grids": [each for each in grids if userid in (each.get("grid_member") or [])],
    }


@Fitted
def add_cata(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _check_category(sandbox, hash)
    return CATEGORIES.add(sandbox, hash)


@Fitted
def update_cata(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    CATEGORIES.need(sandbox, hash["category_id"])
    _check_category(sandbox, hash)
    CATEGORIES.change(sandbox, hash["category_id"], hash)
    return {}


@Fitted
def list_cata(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    categories = CATEGORIES.all(sandbox)
    return {"category_list": categories, "cata_list": categories}


def _checked(sandbox: State, hash: dict[str, Any], own: str) -> tuple[Thing, Any]:
    """The grid with those people who are members, and the others. A grid whose parent is "0" or unknown there is a root."""
    grids, company = GRIDS.all(sandbox), sandbox.company
    parent = hash["grid_parent_id"]
    siblings = [each for each in grids if each["grid_parent_id"] == parent and each["grid_id"] != own]
    if grids and parent not in sandbox.resources[GRIDS.name] and not (own and len(grids) == 1):
        raise RefusalError(90604, "grid_parent_id")
    if own and parent in {each["grid_id"] for each in _below(sandbox, own)}:
        raise RefusalError(90604, "grid_parent_id")
    if any(each["grid_name"] == hash["grid_name"] for each in siblings):
        raise RefusalError(90608)
    level, above = 1, parent
    while above in sandbox.resources.get(GRIDS.name, {}):
        level, above = level + 1, GRIDS.need(sandbox, above)["grid_parent_id"]
    if level > MAX_LEVELS:
        raise RefusalError(40058, f"at most {MAX_LEVELS} levels")
    for userid in hash["grid_admin"]:
        if sum(userid in each["grid_admin"] for each in grids if each["grid_id"] != own) >= MAX_LED:
            raise RefusalError(90613)
    people = [*hash["grid_admin"], *(hash.get("grid_member") or [])]
    invalid = [userid for userid in dict.fromkeys(people) if not company.known(userid)]
    whom = {
        name: [each for each in hash.get(name) or [] if each not in invalid] for name in ("grid_admin", "grid_member")
    }
    if not whom["grid_admin"]:
        raise RefusalError(60111)
    return {**hash, **(whom if "grid_member" in hash or not own else {"grid_admin": whom["grid_admin"]})}, invalid


def _below(sandbox: State, grid_id: str) -> Any:
    """The grid and all below it."""
    found = [GRIDS.need(sandbox, grid_id)]
    for grid in found:
        found += [each for each in GRIDS.all(sandbox) if each["grid_parent_id"] == grid["grid_id"]]
    return found


def _check_category(sandbox: State, hash: dict[str, Any]) -> None:
    parent = hash.get("parent_category_id") if hash["level"] == 2 else ""
    if hash["level"] == 2 and CATEGORIES.need(sandbox, parent)["level"] != 1:
        raise RefusalError(90603, "parent_category_id")
    for each in CATEGORIES.all(sandbox):
        same = (each["category_name"], each.get("parent_category_id") or "") == (hash["category_name"], parent)
        if same and each["category_id"] != hash.get("category_id"):
            raise RefusalError(40058, "category_name is in use")
