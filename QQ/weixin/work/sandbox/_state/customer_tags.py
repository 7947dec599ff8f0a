"""The customer tags of the corp (企业客户标签): new ones, and those that are deleted, which are told when they are asked for."""

import uuid
from collections.abc import Iterable
from typing import Any

from . import State

__all__ = ["new_tag", "remove_tags"]


def new_tag(name: str, now: float, order: int = 0) -> dict[str, Any]:
    return {"id": f"et{uuid.uuid4().hex}", "name": name, "create_time": int(now), "order": order}


def remove_tags(sandbox: State, tag_ids: Iterable[str]) -> None:
    """Delete tags, from the customers too, and the groups that have none left."""
    gone, groups = {*tag_ids}, sandbox.contacts.tag_groups
    kept = sandbox.resources.setdefault("deleted_tags", {})
    for group_id, group in [*groups.items()]:
        about = {name: value for name, value in group.items() if name != "tags"}
        for tag in group["tags"]:
            if tag["id"] in gone:
                kept[tag["id"]] = {"tag": tag, "group_id": group_id, "group": about}
        group["tags"] = [tag for tag in group["tags"] if tag["id"] not in gone]
        if not group["tags"]:
            del groups[group_id]
    sandbox.contacts.forget_tags(gone)
