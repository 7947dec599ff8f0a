"""Who logged in on a page of a third-party app."""

from typing import Any

from .._model.login import details, member_of, ticket, visitor
from .._reply import Reply
from .._state import State


def getuserinfo3rd(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    who = visitor(sandbox, query["code"], sandbox.owner(query["suite_access_token"]))
    if "userid" not in who:
        return {"openid": who["openid"]}
    found = ticket(sandbox, who)
    expires = {"expires_in": 1800} if found else {}
    return {"corpid": sandbox.corpid, "userid": who["userid"], "open_userid": f"wo{who['userid']}", **found, **expires}


def getuserdetail3rd(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    userid = member_of(sandbox, hash)
    return {"corpid": sandbox.corpid, "userid": userid, "name": userid, **details(sandbox, userid)}
