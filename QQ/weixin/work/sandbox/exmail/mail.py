"""The unread mails of members: those that the app sent them."""

from typing import Any

from .._model.resource import Fitted
from .._reply import Reply
from .._state import State


@Fitted
def get_newcount(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    userid = sandbox.company.need_member(hash["userid"])
    mails = sandbox.resources.get("sent_mails", {}).values()
    return {"count": sum(userid in each["userids"] for each in mails)}
