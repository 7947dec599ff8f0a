"""Ids of a corp, and what a service provider knows the same by: always the same for the same."""

from collections.abc import Iterable
from typing import Any

from .._model.conversion import converted
from .._model.resource import Fitted, Thing
from .._model.unionids import customer_with
from .._reply import RefusalError, Reply
from .._state import State

WEEK = 7 * 86400


def _turned(sandbox: State, prefix: str, known: Iterable[str], old: str, new: str, asked: list[str]) -> Reply:
    """The items, from field `old` to field `new`, and the list of what is not known. An id of the provider stays."""
    ids = {each: converted(prefix, sandbox.corpid, each) for each in known}
    ids.update({each: each for each in [*ids.values()]})
    return {
        "items": [{old: each, new: ids[each]} for each in dict.fromkeys(asked) if each in ids],
        f"invalid_{old}_list": [each for each in dict.fromkeys(asked) if each not in ids],
    }


@Fitted
def external_tagid(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    groups = sandbox.contacts.tag_groups
    known = [*groups, *(tag["id"] for group in groups.values() for tag in group["tags"])]
    return _turned(sandbox, "et", known, "external_tagid", "open_external_tagid", hash["external_tagid_list"])


@Fitted
def open_kfid(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _turned(sandbox, "wk", sandbox.accounts, "open_kfid", "new_open_kfid", hash["open_kfid_list"])


@Fitted
def chatid(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if _upgrade(sandbox) < sandbox.now:
        raise RefusalError(40166 if not _upgrade(sandbox) else 40165)
    return _turned(sandbox, "wr", sandbox.contacts.groupchats, "chat_id", "new_chat_id", hash["chat_id_list"])


@Fitted
def apply_to_upgrade_chatid(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if not sandbox.now - 60 <= hash["upgrade_time"] <= sandbox.now + WEEK:
        raise RefusalError(40058, "upgrade_time is within the next 7 days")
    sandbox.resources.setdefault("chatid_upgrade", {})["corp"] = {"time": hash["upgrade_time"]}
    return {}


@Fitted
def upgrade_chatid_for_new_corp(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    sandbox.resources.setdefault("chatid_upgrade", {})["new corps"] = {"time": int(sandbox.now)}
    return {}


def _upgrade(sandbox: State) -> float:
    upgrade: Thing = sandbox.resources.get("chatid_upgrade", {}).get("corp", {"time": 0})
    return float(upgrade["time"])


@Fitted
def unionid_to_external_userid(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    external_userid = customer_with(sandbox, hash["unionid"])
    if external_userid and sandbox.contacts.follows.get(external_userid):
        return {"external_userid": external_userid}
    return {"pending_id": pending_id(sandbox, external_userid or hash["unionid"])}


def pending_id(sandbox: State, who: str) -> str:
    return converted("pending", sandbox.corpid, who)


@Fitted
def convert_tmp_external_userid(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    known = {converted("tmp", each): each for each in sandbox.contacts.profiles} if hash["user_type"] == 1 else {}
    asked = dict.fromkeys(hash["tmp_external_userid_list"])
    return {
        "results": [{"tmp_external_userid": each, "external_userid": known[each]} for each in asked if each in known],
        "invalid_tmp_external_userid_list": [each for each in asked if each not in known],
    }
