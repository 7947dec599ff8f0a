"""The customers of many members at once."""

from typing import Any

from .._model.pages import page
from .._reply import Reply
from .._state import State
from . import profile_told


def get_by_user(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    contacts = sandbox.contacts
    userids = [sandbox.company.need_member(userid) for userid in dict.fromkeys(hash["userid_list"])]
    found = [(each, contacts.follows[each][userid]) for userid in userids for each in contacts.customers_of(userid)]
    part, next_cursor = page(found, hash, 100, 50)
    told = [
        {"external_contact": profile_told(sandbox, contacts.profiles[external_userid]), "follow_info": follow}
        for external_userid, follow in part
    ]
    return {"external_contact_list": told, "next_cursor": next_cursor}
