"""To-dos (待办). s.makes_todo makes one."""

from typing import Any

from ._model.resource import Fitted, Resource
from ._reply import RefusalError, Reply
from ._state import State

TODOS = Resource("todos", id="todo_id")
DONE = 0

get: Fitted = TODOS.gets()


@Fitted
def update(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    todo = TODOS.need(sandbox, hash["todo_id"])
    states = {each["userid"]: each["status"] for each in hash.get("attendees") or []}
    strangers = set(states) - {each["userid"] for each in todo["attendees"]}
    if strangers:
        raise RefusalError(40058, f"{min(strangers)} does not take part")
    for each in todo["attendees"]:
        each["status"] = states.get(each["userid"], each["status"])
    if hash.get("status") is not None:
        todo["status"] = hash["status"]
    elif all(each["status"] == DONE for each in todo["attendees"]):
        todo["status"] = DONE
    return {}
