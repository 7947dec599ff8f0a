"""Messages to members of linked corps (互联企业)."""

from typing import Any

from .._model.linked import own_department, own_userid
from .._model.outgoing import SHARED, need_agent, need_content
from .._model.resource import Fitted
from .._reply import RefusalError, Reply
from .._state import State

MSGTYPES = (*SHARED, "miniprogram_notice")


@Fitted
def send(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    need_agent(sandbox, hash["agentid"])
    need_content(sandbox, hash, MSGTYPES)
    users, parties, tags = (hash.get(name) or [] for name in ("touser", "toparty", "totag"))
    if not hash.get("toall") and not users and not parties and not tags:
        raise RefusalError(40058, "missing touser, toparty, totag or toall")
    invalid = {
        "invaliduser": [each for each in users if not _is_there(own_userid, sandbox, each)],
        "invalidparty": [each for each in parties if not _is_there(own_department, sandbox, each)],
        "invalidtag": [each for each in tags if each not in sandbox.company.tags],
    }
    if not hash.get("toall") and sum(map(len, invalid.values())) == len(users) + len(parties) + len(tags):
        raise RefusalError(81013)
    reached = [each for each in users if each not in invalid["invaliduser"]]
    others = [f"{name} {each}" for name, ids in (("party", parties), ("tag", tags)) for each in ids]
    sandbox.received.add("linked", ["@all"] if hash.get("toall") else [*reached, *others], hash["agentid"], hash)
    return invalid


def _is_there(need: Any, sandbox: State, id: str) -> bool:
    try:
        need(sandbox, id)
    except RefusalError:
        return False
    return True
