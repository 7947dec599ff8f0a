"""The provisional ids of many customers."""

from typing import Any

from .._model.resource import Fitted
from .._reply import RefusalError, Reply
from .._state import State
from . import pending_id


@Fitted
def external_userid_to_pending_id(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    known = {*sandbox.contacts.profiles}
    if hash.get("chat_id"):
        chat = sandbox.contacts.groupchats.get(hash["chat_id"])
        if chat is None:
            raise RefusalError(40050)
        known &= {each["userid"] for each in chat["member_list"]}
    found = [each for each in hash["external_userid"] if each in known]
    return {"result": [{"external_userid": each, "pending_id": pending_id(sandbox, each)} for each in found]}
