"""Group chats that a smart sheet's automation has created: with sandbox.sheet_creates_groupchat."""

from typing import Any

from ..._model.resource import Fitted, Resource, paged
from ..._reply import RefusalError, Reply
from ..._state import State
from .. import DOCUMENTS

CHATS = Resource("sheet_groupchats", id="chat_id", unknown=40050, parent=DOCUMENTS)
MAX_MEMBERS = 2000


@Fitted
def list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    chats = CHATS.all(sandbox, DOCUMENTS.need(sandbox, hash["docid"])["docid"])
    return paged([each["chat_id"] for each in chats], hash, at="chat_id_list[]", limit=100)


@Fitted
def get(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {**_need(sandbox, hash)}


@Fitted
def update(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    chat = _need(sandbox, hash)
    new = [sandbox.company.need_member(userid) for userid in hash.get("add_user_list") or []]
    gone = hash.get("del_user_list") or []
    people = [userid for userid in dict.fromkeys([*chat["user_list"], *new]) if userid not in gone]
    owner = hash.get("owner") or chat["owner"]
    if owner not in people:
        raise RefusalError(86207)
    if len(people) > MAX_MEMBERS:
        raise RefusalError(40058, f"at most {MAX_MEMBERS} members")
    chat.update(owner=owner, user_list=people)
    return {}


def _need(sandbox: State, hash: dict[str, Any]) -> Any:
    chat = CHATS.need(sandbox, hash["chat_id"])
    DOCUMENTS.need(sandbox, hash["docid"])
    if chat["docid"] != hash["docid"]:
        raise RefusalError(CHATS.unknown)
    return chat
