"""Customers, their corp tags, and contact ways."""

import uuid
from typing import Any

from .._model import tags
from .._model.pages import page
from .._reply import RefusalError, Reply
from .._state import State

# Fields of remark, and their names in follow_user.
REMARKS = {"remark": "remark", "description": "description", "remark_company": "remark_corp_name"}
PERIOD = 90 * 86400  # seconds


def get_follow_user_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"follow_user": sandbox.company.userids()}


def list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    customers = sandbox.contacts.customers_of(sandbox.company.need_member(query["userid"]))
    if not customers:
        raise RefusalError(84061)
    return {"external_userid": customers}


def get(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    contacts = sandbox.contacts
    profile = contacts.need_profile(query["external_userid"])
    follows = [*contacts.follows.get(query["external_userid"], {}).values()]
    if not follows:
        raise RefusalError(84061)
    part, next_cursor = page(follows, query, 500)
    follow_user = [{**follow, "tags": [_tag(sandbox, tag_id) for tag_id in follow["tag_id"]]} for follow in part]
    for follow in follow_user:
        del follow["tag_id"]
    more = {"next_cursor": next_cursor} if next_cursor else {}
    return {"external_contact": profile_reply(sandbox, profile), "follow_user": follow_user, **more}


def profile_reply(sandbox: State, profile: Reply) -> Reply:
    """The profile as replies have it: third-party apps get fewer fields."""
    if not sandbox.third_party:
        return profile
    return {**{name: value for name, value in profile.items() if name not in ("avatar", "unionid")}, "gender": 0}


def _tag(sandbox: State, tag_id: str) -> Reply:
    group, tag = sandbox.contacts.tag(tag_id)
    return {"group_name": group["group_name"], "tag_name": tag["name"], "tag_id": tag_id, "type": 1}


def remark(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    sandbox.contacts.need_profile(hash["external_userid"])
    follow = sandbox.contacts.need_follow(hash["external_userid"], sandbox.company.need_member(hash["userid"]))
    if not any(name in hash for name in (*REMARKS, "remark_mobiles", "remark_pic_mediaid")):
        raise RefusalError(40058, "nothing to remark")
    if hash.get("remark_pic_mediaid") and sandbox.media.find(hash["remark_pic_mediaid"]) is None:
        raise RefusalError(40007)
    follow.update({stored: hash[name] for name, stored in REMARKS.items() if hash.get(name) is not None})
    if hash.get("remark_mobiles") is not None:
        follow["remark_mobiles"] = [mobile for mobile in hash["remark_mobiles"] if mobile]
    return {}


def mark_tag(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    sandbox.contacts.need_profile(hash["external_userid"])
    follow = sandbox.contacts.need_follow(hash["external_userid"], sandbox.company.need_member(hash["userid"]))
    add, remove = hash.get("add_tag") or [], hash.get("remove_tag") or []
    if not add and not remove:
        raise RefusalError(40058, "missing add_tag or remove_tag")
    for tag_id in [*add, *remove]:
        sandbox.contacts.tag(tag_id)
    tags = dict.fromkeys([*follow["tag_id"], *add])
    follow["tag_id"] = [tag_id for tag_id in tags if tag_id not in remove]
    return {}


def get_corp_tag_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return tags.listed(sandbox, hash)


def add_corp_tag(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return tags.add(sandbox, hash)


def edit_corp_tag(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return tags.edit(sandbox, hash)


def del_corp_tag(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return tags.delete(sandbox, hash)


def add_contact_way(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _check_way(sandbox, hash, hash["type"])
    config_id = uuid.uuid4().hex
    code = {"qr_code": f"https://wework.qpic.cn/wwpic/{config_id}/0"} if hash["scene"] == 2 else {}
    defaults = {"skip_verify": True, "remark": "", "state": "", "is_temp": False, "user": [], "party": []}
    way = {"config_id": config_id, **defaults, **hash, **code}
    sandbox.contacts.contact_ways[config_id] = {**way, "create_time": int(sandbox.now)}
    return {"config_id": config_id, **code}


def get_contact_way(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    way = _way(sandbox, hash)
    return {"contact_way": {name: value for name, value in way.items() if name != "create_time"}}


def list_contact_way(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    start, end = hash.get("start_time") or sandbox.now - PERIOD, hash.get("end_time") or sandbox.now
    ways = [
        {"config_id": config_id}
        for config_id, way in sandbox.contacts.contact_ways.items()
        if start <= way["create_time"] <= end and not way["is_temp"]
    ]
    part, next_cursor = page(ways, hash, 1000, 100)
    return {"contact_way": part, "next_cursor": next_cursor}


def update_contact_way(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    way = _way(sandbox, hash)
    _check_way(sandbox, {**way, **hash}, way["type"])
    way.update({name: value for name, value in hash.items() if value is not None})
    return {}


def del_contact_way(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _way(sandbox, hash)
    del sandbox.contacts.contact_ways[hash["config_id"]]
    return {}


def _way(sandbox: State, hash: dict[str, Any]) -> Reply:
    way = sandbox.contacts.contact_ways.get(hash["config_id"])
    if way is None:
        raise RefusalError(41044)
    return way


def _check_way(sandbox: State, hash: dict[str, Any], kind: int) -> None:
    users, parties = hash.get("user") or [], hash.get("party") or []
    for userid in users:
        sandbox.company.need_member(userid)
    for party in parties:
        sandbox.company.need_department(party)
    if kind == 1 and len(users) != 1:
        raise RefusalError(40058, "user must hold one member when type is 1")
    if not users and not parties:
        raise RefusalError(40058, "missing user or party")
    if len(users) > 100:
        raise RefusalError(41041)
    if hash.get("is_temp") and kind != 1:
        raise RefusalError(40058, "a temporary session is for a single member")
