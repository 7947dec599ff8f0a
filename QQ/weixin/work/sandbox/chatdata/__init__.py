"""The data zone (数据与智能专区): whom the corp has granted, and the settings of programs. Programs themselves run in WeCom only."""

from typing import Any

from .._model.resource import Fitted, paged
from .._reply import RefusalError, Reply
from .._state import State

INFO, OFF, ON = 2, 1, 2  # log_level; debug_mode_status
ALL_SESSIONS, PAID = 2, 3  # edition, status
DAYS = 365


@Fitted
def get_auth_user_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    users = [{"userid": each, "edition_list": [ALL_SESSIONS]} for each in sandbox.company.userids()]
    return paged(users, hash, at="auth_user_list[]", limit=200)


@Fitted
def get_corp_auth_info(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    begin = int(sandbox.now) // 86400 * 86400
    edition = {
        "edition": ALL_SESSIONS,
        "auth_scope": {"userid_list": [], "department_id_list": [1], "tag_id_list": []},
        "status": PAID,
        "begin_time": begin,
        "end_time": begin + DAYS * 86400,
        "msg_duration_days": DAYS,
        "auth_user_count": len(sandbox.company.userids()),
    }
    return {"auth_edition_list": [edition]}


@Fitted
def search_chat(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    """The chats of appchat whose name has the word."""
    found = [chat_id for chat_id, chat in sandbox.appchats.items() if hash["query_word"] in (chat.get("name") or "")]
    return paged([{"chatid": each} for each in found], hash, at="chat_list[]", limit=50)


@Fitted
def set_public_key(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    keys = sandbox.resources.setdefault("chatdata_keys", {})
    if hash["public_key_ver"] <= keys.get("corp", {}).get("public_key_ver", 0):
        raise RefusalError(40058, "public_key_ver must be higher than that of the key before")
    keys["corp"] = {name: hash[name] for name in ("public_key", "public_key_ver")}
    return {}


@Fitted
def set_receive_callback(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    sandbox.resources.setdefault("chatdata_receivers", {})["corp"] = {"program_id": hash["program_id"]}
    return {}


def _program(sandbox: State, hash: dict[str, Any]) -> dict[str, Any]:
    """The settings of a program; any that is named is one."""
    settings: dict[str, Any] = sandbox.resources.setdefault("chatdata_programs", {}).setdefault(hash["program_id"], {})
    return settings


@Fitted
def set_log_level(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _program(sandbox, hash)["log_level"] = hash["log_level"]
    return {}


@Fitted
def get_log_level(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"log_level": _program(sandbox, hash).get("log_level", INFO)}


@Fitted
def open_debug_mode(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _program(sandbox, hash)["debug_mode_status"] = ON
    return {}


@Fitted
def close_debug_mode(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _program(sandbox, hash)["debug_mode_status"] = OFF
    return {}


@Fitted
def check_debug_mode(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"debug_mode_status": _program(sandbox, hash).get("debug_mode_status", OFF)}


@Fitted
def set_hide_sensitiveinfo_config(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    userid = sandbox.company.need_member(hash["userid"])
    sandbox.resources.setdefault("chatdata_masks", {})[userid] = dict(hash["config"])
    return {}


@Fitted
def get_hide_sensitiveinfo_config(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    userid = sandbox.company.need_member(hash["userid"])
    hidden = sandbox.resources.get("chatdata_masks", {}).get(userid, {})
    names = ("hide_mobile", "hide_idcard", "hide_bankno")
    return {"config": {name: bool(hidden.get(name)) for name in names}}
