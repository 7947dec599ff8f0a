"""The customer tags (企业客户标签) of the corp, or those of its rule groups: list, add, edit, delete."""

import uuid
from typing import Any, Optional

from .._reply import RefusalError, Reply
from .._state import State
from .._state.customer_tags import new_tag, remove_tags

__all__ = ["add", "delete", "edit", "listed"]

MAX_TAGS = 10_000  # of the corp and its rule groups together


def _groups(sandbox: State, strategic: bool, strategy_id: Optional[int] = None) -> dict[str, dict[str, Any]]:
    """The tag groups of the corp; strategic: those of rule groups, or of one of them."""
    return {
        group_id: group
        for group_id, group in sandbox.contacts.tag_groups.items()
        if ("strategy_id" in group) == strategic and strategy_id in (None, group.get("strategy_id"))
    }


def listed(sandbox: State, hash: dict[str, Any], strategic: bool = False) -> Reply:
    group_ids, tag_ids = hash.get("group_id") or [], hash.get("tag_id") or []
    there = _groups(sandbox, strategic, hash.get("strategy_id"))
    if group_ids:
        found = {id: (group, _told(group["tags"])) for id, group in there.items() if id in group_ids}
    elif tag_ids:
        tags = {id: [tag for tag in group["tags"] if tag["id"] in tag_ids] for id, group in there.items()}
        found = {id: ({**group, "deleted": False}, _told(tags[id])) for id, group in there.items() if tags[id]}
    else:
        found = {id: (group, group["tags"]) for id, group in there.items()}
    for gone in sandbox.resources.get("deleted_tags", {}).values() if group_ids or tag_ids else ():
        id, tag = gone["group_id"], gone["tag"]
        if ("strategy_id" in gone["group"]) == strategic and (
            id in group_ids or (not group_ids and tag["id"] in tag_ids)
        ):
            deleted = {} if group_ids else {"deleted": id not in there}
            found.setdefault(id, ({**gone["group"], **deleted}, []))[1].append({**tag, "deleted": True})
    groups = [_reply(id, group, _ordered(tags)) for id, (group, tags) in found.items()]
    return {"tag_group": _ordered(groups)}


def _told(tags: list[Reply]) -> list[Reply]:
    """The tags as they are told when they were asked for: with what tells them from deleted ones."""
    return [{**tag, "deleted": False} for tag in tags]


def _ordered(things: list[Reply]) -> list[Reply]:
    """The greatest first; those of the same order as they were made."""
    return sorted(things, key=lambda thing: -thing["order"])


def add(sandbox: State, hash: dict[str, Any], strategic: bool = False) -> Reply:
    groups, now = _groups(sandbox, strategic, hash.get("strategy_id")), int(sandbox.now)
    group_id = hash.get("group_id")
    if group_id and group_id not in groups:
        raise RefusalError(40068, "group_id")
    if not group_id:
        if not hash.get("group_name"):
            raise RefusalError(40058, "missing group_id or group_name")
        same_name = (each for each, group in groups.items() if group["group_name"] == hash["group_name"])
        group_id = next(same_name, None)
    existing = {tag["name"] for tag in groups[group_id]["tags"]} if group_id else set()
    wanted = {tag["name"]: tag.get("order") or 0 for tag in hash["tag"]}
    if existing & set(wanted):
        raise RefusalError(40071)
    if sum(len(group["tags"]) for group in sandbox.contacts.tag_groups.values()) + len(wanted) > MAX_TAGS:
        raise RefusalError(40058, f"at most {MAX_TAGS} tags")
    if not group_id:
        group_id = f"et{uuid.uuid4().hex}"
        name, order = hash["group_name"], hash.get("order") or 0
        of = {"strategy_id": hash["strategy_id"]} if strategic else {}
        groups[group_id] = {"group_name": name, "create_time": now, "order": order, "tags": [], **of}
        sandbox.contacts.tag_groups[group_id] = groups[group_id]
    new = [new_tag(name, now, order) for name, order in wanted.items()]
    groups[group_id]["tags"] += new
    return {"tag_group": _reply(group_id, groups[group_id], new)}


def edit(sandbox: State, hash: dict[str, Any], strategic: bool = False) -> Reply:
    groups = _groups(sandbox, strategic)
    group = groups.get(hash["id"])
    if group is not None:
        entry, name, others = group, "group_name", [each["group_name"] for each in groups.values() if each is not group]
    else:
        group, entry = _tag(sandbox, hash["id"], strategic)
        name, others = "name", [tag["name"] for tag in group["tags"] if tag is not entry]
    if hash.get("name"):
        if hash["name"] in others:
            raise RefusalError(40071)
        entry[name] = hash["name"]
    if hash.get("order") is not None:
        entry["order"] = hash["order"]
    return {}


def delete(sandbox: State, hash: dict[str, Any], strategic: bool = False) -> Reply:
    groups = _groups(sandbox, strategic)
    group_ids, tag_ids = hash.get("group_id") or [], set(hash.get("tag_id") or [])
    if not group_ids and not tag_ids:
        raise RefusalError(40058, "missing tag_id or group_id")
    if not set(group_ids) <= set(groups):
        raise RefusalError(40068, "group_id")
    for tag_id in tag_ids:
        _tag(sandbox, tag_id, strategic)
    deleted = tag_ids | {tag["id"] for group_id in group_ids for tag in groups[group_id]["tags"]}
    remove_tags(sandbox, deleted)
    return {}


def _tag(sandbox: State, tag_id: str, strategic: bool) -> tuple[Reply, Reply]:
    group, tag = sandbox.contacts.tag(tag_id)
    if ("strategy_id" in group) != strategic:
        raise RefusalError(40068)
    return group, tag


def _reply(group_id: str, group: Reply, tags: list[Reply]) -> Reply:
    return {"group_id": group_id, **{name: value for name, value in group.items() if name != "tags"}, "tag": tags}
