"""The spaces of WeDrive (微盘空间), with members and settings."""

from typing import Any

from .._model.drive import SPACES, merged, without
from .._model.resource import Fitted
from .._reply import Reply
from .._state import State

__all__ = [
    "new_space_info",
    "space_acl_add",
    "space_acl_del",
    "space_create",
    "space_dismiss",
    "space_info",
    "space_rename",
    "space_setting",
    "space_share",
]

SETTINGS = {
    "enable_watermark": False,
    "add_member_only_admin": False,
    "enable_share_url": True,
    "share_url_no_approve": False,
    "share_url_no_approve_default_auth": 1,
    "enable_confidential_mode": False,
    "default_file_scope": 1,
    "create_file_only_admin": False,
    "enable_share_external": True,
}


@Fitted
def space_create(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    people = merged([], hash.get("auth_info") or [])
    return SPACES.add(sandbox, {"space_sub_type": 0, **hash, "auth_info": people, "setting": dict(SETTINGS)})


@Fitted
def space_rename(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    SPACES.change(sandbox, hash["spaceid"], {"space_name": hash["space_name"]})
    return {}


space_dismiss: Fitted = SPACES.deletes()


@Fitted
def space_info(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    space = SPACES.need(sandbox, hash["spaceid"])
    people = {"auth_info": space["auth_info"], "quit_userid": []}
    return {"space_info": {**space, "auth_list": people, "secure_setting": space["setting"]}}


new_space_info = space_info


@Fitted
def space_acl_add(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    space = SPACES.need(sandbox, hash["spaceid"])
    SPACES.check(sandbox, hash)
    space["auth_info"] = merged(space["auth_info"], hash["auth_info"])
    return {}


@Fitted
def space_acl_del(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    space = SPACES.need(sandbox, hash["spaceid"])
    space["auth_info"] = without(space["auth_info"], hash["auth_info"])
    return {}


@Fitted
def space_setting(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    setting = SPACES.need(sandbox, hash["spaceid"])["setting"]
    setting.update({name: hash[name] for name in SETTINGS if hash.get(name) is not None})
    if hash.get("ban_share_external") is not None:
        setting["enable_share_external"] = not hash["ban_share_external"]
    return {}


@Fitted
def space_share(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    space = SPACES.need(sandbox, hash["spaceid"])
    return {"space_share_url": f"https://drive.weixin.qq.com/i?k={space['spaceid']}"}
