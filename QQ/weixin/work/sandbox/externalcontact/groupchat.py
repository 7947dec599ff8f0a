"""The groups of members and customers (客户群)."""

from typing import Any

from .._model.pages import page
from .._reply import RefusalError, Reply
from .._state import State


def list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    owners = (hash.get("owner_filter") or {}).get("userid_list")
    status = hash.get("status_filter") or 0
    chats = [
        {"chat_id": chat_id, "status": chat["status"]}
        for chat_id, chat in sandbox.contacts.groupchats.items()
        if (not owners or chat["owner"] in owners) and status in (0, chat["status"])
    ]
    part, next_cursor = page(chats, hash, 1000)
    return {"group_chat_list": part, "next_cursor": next_cursor}


def get(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    chat = sandbox.contacts.groupchats.get(hash["chat_id"])
    if chat is None:
        raise RefusalError(40050)
    members = [dict(member) for member in chat["member_list"]]
    for member in members if hash.get("need_name") == 1 else ():
        profile = sandbox.contacts.profiles.get(member["userid"])
        member["name"] = profile["name"] if profile else sandbox.company.member(member["userid"])["name"]
    fields = {name: value for name, value in chat.items() if name != "status"}
    return {"group_chat": {"chat_id": hash["chat_id"], **fields, "member_list": members}}
