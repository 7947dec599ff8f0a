"""The chain of corps (上下游) of the sandbox, its groups and corps, in sandbox.resources."""

from typing import Any

from .._reply import RefusalError
from . import State

__all__ = ["CORPS", "ROOT", "chain", "chains", "group_of"]

CORPS = "chain_corps"
ROOT = 1  # the group at the top


def chains(sandbox: State) -> list[dict[str, Any]]:
    """The chains; a new sandbox has one, which its downstream corps have joined."""
    known = sandbox.resources.setdefault("chains", {})
    if not known:
        group = {"groupid": ROOT, "group_name": "根分组", "parentid": 0, "order": 0}
        known["chSandbox"] = {"chain_id": "chSandbox", "chain_name": "沙箱上下游", "groups": [group]}
        corps = sandbox.resources.setdefault(CORPS, {})
        for corpid in sandbox.downstream:
            corps[corpid] = {
                "chain_id": "chSandbox",
                "corp_name": corpid,
                "corpid": corpid,
                "groupid": ROOT,
                "is_joined": True,
                "custom_id": "",
                "contacts": {},
            }
    return list(known.values())


def chain(sandbox: State, chain_id: str) -> dict[str, Any]:
    for known in chains(sandbox):
        if known["chain_id"] == chain_id:
            return known
    raise RefusalError(40058, f"there is no chain_id {chain_id}")


def group_of(own: dict[str, Any], path: str) -> int:
    """The group at a path of names such as North/Beijing, which is created if it is not there."""
    parent = ROOT
    for name in filter(None, path.split("/")):
        groups = own["groups"]
        found = [each for each in groups if (each["parentid"], each["group_name"]) == (parent, name)]
        if not found:
            found = [{"groupid": len(groups) + 1, "group_name": name, "parentid": parent, "order": 0}]
            groups.append(found[0])
        parent = found[0]["groupid"]
    return parent
