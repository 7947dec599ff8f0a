"""Internal group chats of archived messages: those of appchat."""

from typing import Any

from .._model.resource import Fitted
from .._reply import RefusalError, Reply
from .._state import State
from .._state.people import open_userid


@Fitted
def get(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    chat = sandbox.appchats.get(hash["chatid"])
    if chat is None:
        raise RefusalError(40050)
    made = chat.get("create_time", 0)
    members = [{"type": 1, "memberid": open_userid(each), "jointime": made} for each in chat["userlist"]]
    return {"creator": open_userid(chat["owner"]), "room_create_time": made, "members": members}
