"""Automatic voice calls (紧急通知). A call is answered at once, unless s.resources["calls"][callid]["istalked"] is set to 0."""

from typing import Any

from ._model.resource import Fitted, Resource, text
from ._reply import RefusalError, Reply
from ._state import State

CALLS = Resource("calls", id="callid", new=text("call"))
UNKNOWN = 60111


@Fitted
def call(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if not hash["callee_userid"]:
        raise RefusalError(40058, "missing callee_userid")
    states = []
    for userid in dict.fromkeys(hash["callee_userid"]):
        own = sandbox.company.known(userid)
        if own is None:
            states.append({"code": UNKNOWN, "callid": "", "userid": userid})
            continue
        fields = {"userid": own, "istalked": 1, "calltime": int(sandbox.now), "talktime": 5, "reason": 0}
        states.append({"code": 0, **CALLS.add(sandbox, fields)})
    return {"states": states}


@Fitted
def getstates(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    made = CALLS.need(sandbox, hash["callid"])
    if made["userid"] != sandbox.company.known(hash["callee_userid"]):
        raise RefusalError(40058, "callid is that of another member")
    return made
