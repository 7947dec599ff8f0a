"""Which parents may use an app: in the sandbox those of all students."""

from typing import Any

from .._model.resource import Fitted
from .._reply import RefusalError, Reply
from .._state import State
from .user import STUDENTS


@Fitted
def get_allow_scope(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if int(query["agentid"]) not in sandbox.agents:
        raise RefusalError(40056)
    students = [{"userid": each["student_userid"]} for each in STUDENTS.all(sandbox)]
    return {"allow_scope": {"students": students, "departments": [1]}}
