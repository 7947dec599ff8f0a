"""Mail groups (邮件群组)."""

from typing import Any

from .._model.mail import PEOPLE, need_free
from .._model.resource import Fitted, Resource
from .._reply import RefusalError, Reply
from .._state import State

GROUPS = Resource(
    "mail_groups",
    id="groupid",
    new=None,
    unknown=680012,
    taken=680011,
    needs={
        "group_list.list[]": lambda sandbox, groupid: _need_group(sandbox, groupid),
        "department_list.list[]": PEOPLE["department_list.list[]"],
        "tag_list.list[]": PEOPLE["tag_list.list[]"],
    },
    defaults={"allow_type": 0},
)
WHO = ("email_list", "group_list", "department_list", "tag_list")


def _need_group(sandbox: State, groupid: str) -> None:
    if groupid not in sandbox.resources.get("mail_groups", {}):
        raise RefusalError(680004)


get: Fitted = GROUPS.gets()
delete: Fitted = GROUPS.deletes()


@Fitted
def create(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if not any((hash.get(name) or {}).get("list") for name in WHO):
        raise RefusalError(680008)
    need_free(sandbox, hash["groupid"], 680010)
    _check_name(sandbox, hash)
    GROUPS.add(sandbox, hash)
    return {}


@Fitted
def update(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    group = {**GROUPS.need(sandbox, hash["groupid"]), **hash}
    if not any((group.get(name) or {}).get("list") for name in WHO):
        raise RefusalError(680008)
    _check_name(sandbox, hash)
    GROUPS.change(sandbox, hash["groupid"], hash)
    return {}


def _check_name(sandbox: State, hash: dict[str, Any]) -> None:
    others = (each for each in GROUPS.all(sandbox) if each["groupid"] != hash["groupid"])
    if any(each["groupname"] == hash.get("groupname") for each in others):
        raise RefusalError(680002, "groupname is in use")


@Fitted
def search(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    part = query.get("groupid") or "" if query.get("fuzzy") == "1" else ""
    found = [each for each in GROUPS.all(sandbox) if part in each["groupid"]]
    return {"groups": found, "count": len(found)}
