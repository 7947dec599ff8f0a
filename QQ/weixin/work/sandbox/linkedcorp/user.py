"""Members of linked corps (互联企业). The sandbox is linked with itself: its own members, as CorpId/userid."""

from typing import Any

from .._model.linked import member, own_department
from .._model.resource import Fitted
from .._reply import Reply
from .._state import State


@Fitted
def get(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"user_info": member(sandbox, hash["userid"])}


@Fitted
def simplelist(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    department = own_department(sandbox, hash["department_id"])
    userids = sandbox.company.members_of(department, bool(hash.get("fetch_child")))
    return {"userlist": [member(sandbox, f"{sandbox.corpid}/{userid}") for userid in userids]}


list = simplelist
