"""Leave types (假期) and the balances of members. An approved request takes from the balance."""

from typing import Any

from .._model.resource import Fitted
from .._reply import RefusalError, Reply
from .._state import State
from .._state.vacation import quota, types

STEPS = (8640, 360)  # seconds of which a balance is a multiple, by time_attr


@Fitted
def getcorpconf(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"lists": types(sandbox)}


@Fitted
def getuservacationquota(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    userid = sandbox.company.need_member(hash["userid"], 301063)
    lists = []
    for vacation in types(sandbox):
        own = quota(sandbox, userid, vacation)
        left = own["assignduration"] - own["usedduration"]
        more = {"leftduration": left, "real_assignduration": own["assignduration"]}
        lists.append({**own, **more, "vacationname": vacation["name"]})
    return {"lists": lists}


@Fitted
def setoneuserquota(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    userid = sandbox.company.need_member(hash["userid"], 301063)
    vacation = next((each for each in types(sandbox) if each["id"] == hash["vacation_id"]), None)
    if vacation is None:
        raise RefusalError(301063, "there is no such vacation_id")
    if hash["time_attr"] != vacation["time_attr"]:
        raise RefusalError(301063, f"the time_attr of {vacation['name']} is {vacation['time_attr']}")
    if hash["leftduration"] < 0 or hash["leftduration"] % STEPS[vacation["time_attr"]]:
        raise RefusalError(301063, f"leftduration must be a multiple of {STEPS[vacation['time_attr']]}")
    own = quota(sandbox, userid, vacation)
    own["assignduration"] = own["usedduration"] + hash["leftduration"]
    return {}
