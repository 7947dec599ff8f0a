"""Mailboxes are switched on and off."""

from typing import Any

from .._model.resource import Fitted
from .._reply import RefusalError, Reply
from .._state import State
from .publicmail import BOXES


@Fitted
def act_email(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if hash.get("userid"):
        whose = sandbox.company.need_member(hash["userid"])
        if hash["type"] == 2 and whose == next(iter(sandbox.company.userids())):
            raise RefusalError(680044)
    elif hash.get("publicemail_id"):
        whose = str(BOXES.need(sandbox, hash["publicemail_id"])["id"])
    else:
        raise RefusalError(40058, "missing userid or publicemail_id")
    sandbox.resources.setdefault("mailbox_states", {})[whose] = {"type": hash["type"]}
    return {}
