"""Group chats of members, created by an app."""

import re
import uuid
from typing import Any

from ._model.outgoing import SHARED, need_content
from ._reply import RefusalError, Reply
from ._state import State

MAX_MEMBERS = 2000


def create(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    userlist = _members(sandbox, hash["userlist"])
    chatid = hash.get("chatid") or uuid.uuid4().hex
    if not re.fullmatch("[0-9a-zA-Z]{1,32}", chatid):
        raise RefusalError(86001)
    if chatid in sandbox.appchats:
        raise RefusalError(86215)
    owner = _members(sandbox, [hash["owner"]])[0] if hash.get("owner") else userlist[0]
    if owner not in userlist:
        userlist.append(owner)
    if not 2 <= len(userlist) <= MAX_MEMBERS:
        raise RefusalError(86220, "a chat has 2 to 2000 members")
    sandbox.appchats[chatid] = {
        "chatid": chatid,
        "name": (hash.get("name") or "")[:50],
        "owner": owner,
        "userlist": userlist,
        "app": sandbox.owner(query["access_token"]),
    }
    return {"chatid": chatid}


def update(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    chat = _chat(sandbox, query, hash["chatid"])
    added, removed = (_members(sandbox, hash.get(name) or []) for name in ("add_user_list", "del_user_list"))
    userlist = [userid for userid in dict.fromkeys([*chat["userlist"], *added]) if userid not in removed]
    owner = _members(sandbox, [hash["owner"]])[0] if hash.get("owner") else chat["owner"]
    if not 2 <= len(userlist) <= MAX_MEMBERS:
        raise RefusalError(86220, "a chat has 2 to 2000 members")
    if owner not in userlist:
        if hash.get("owner"):
            raise RefusalError(86216)
        owner = userlist[0]
    chat.update(owner=owner, userlist=userlist)
    if hash.get("name"):
        chat["name"] = hash["name"][:50]
    return {}


def get(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    chat = _chat(sandbox, query, query["chatid"])
    return {"chat_info": {name: value for name, value in chat.items() if name != "app"}}


def send(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    chat = _chat(sandbox, query, hash["chatid"])
    need_content(sandbox, hash, SHARED)
    sandbox.received.add("group", [hash["chatid"]], chat["name"], hash)
    return {}


def _chat(sandbox: State, query: dict[str, str], chatid: str) -> Reply:
    """The chat, if this app created it; one without "app" is every app's."""
    if chatid not in sandbox.appchats:
        raise RefusalError(86003)
    app = sandbox.owner(query["access_token"])
    if sandbox.appchats[chatid].get("app", app) != app:
        raise RefusalError(86008)
    return sandbox.appchats[chatid]


def _members(sandbox: State, userids: list[str]) -> list[str]:
    return list(dict.fromkeys(sandbox.company.need_member(userid, 86216) for userid in userids))
