"""The customers of many members at once."""

from typing import Any

from .._model.pages import page
from .._reply import Reply
from .._state import State
from .._state.transfers import settle
from . import profile_reply


def get_by_user(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    settle(sandbox)
    contacts = sandbox.contacts
    userids = [sandbox.company.need_member(userid) for userid in dict.fromkeys(hash["userid_list"])]
    follows = [(each, contacts.follows[each][userid]) for userid in userids for each in contacts.customers_of(userid)]
    part, next_cursor = page(follows, hash, 100, 50)
    entries = [
        {"external_contact": profile_reply(sandbox, contacts.profiles[external_userid]), "follow_info": follow}
        for external_userid, follow in part
    ]
    return {"external_contact_list": entries, "next_cursor": next_cursor}
