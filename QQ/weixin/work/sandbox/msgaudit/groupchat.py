"""Internal group chats of archived messages: those of appchat."""

from typing import Any

from .._model.resource import Fitted
from .._reply import RefusalError, Reply
from .._state import State


@Fitted
def get(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    chat = sandbox.appchats.get(hash["roomid"])
    if chat is None:
        raise RefusalError(40050)
    members = [{"memberid": each, "jointime": chat.get("create_time", 0)} for each in chat["userlist"]]
    return {"roomname": chat.get("name", ""), "creator": chat["owner"], "members": members}
