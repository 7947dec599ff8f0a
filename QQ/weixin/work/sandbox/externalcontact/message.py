"""School notices (学校通知) to parents and students. What was sent stands in sandbox.sent."""

from typing import Any

from .._model.resource import Fitted
from .._model.school import DEPARTMENTS
from .._reply import RefusalError, Reply
from .._state import State
from ..school.user import PARENTS, STUDENTS

TO = ("to_parent_userid", "to_student_userid", "to_party", "to_external_user")


@Fitted
def send(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if int(hash["agentid"]) not in sandbox.agents:
        raise RefusalError(40056)
    if not hash.get(hash["msgtype"]):
        raise RefusalError(40058, f"missing {hash['msgtype']}")
    given = {name: hash.get(name) or [] for name in TO}
    if not hash.get("toall") and not any(given.values()):
        raise RefusalError(40058, "missing recipients")
    departments = {str(each["id"]) for each in DEPARTMENTS.all(sandbox)}
    wrong = {
        "invalid_parent_userid": _unknown(
            given["to_parent_userid"], {each["parent_userid"] for each in PARENTS.all(sandbox)}
        ),
        "invalid_student_userid": _unknown(
            given["to_student_userid"], {each["student_userid"] for each in STUDENTS.all(sandbox)}
        ),
        "invalid_party": _unknown(given["to_party"], departments),
        "invalid_external_user": _unknown(given["to_external_user"], {*sandbox.contacts.profiles}),
    }
    if not hash.get("toall") and sum(map(len, wrong.values())) == sum(map(len, given.values())):
        raise RefusalError(81013)
    wrong_ids = {each for ids in wrong.values() for each in ids}
    to = ["@all"] if hash.get("toall") else [each for ids in given.values() for each in ids if each not in wrong_ids]
    sandbox.received.add("parent", to, hash["agentid"], hash)
    return wrong


def _unknown(given: list[str], known: set[str]) -> list[str]:
    return [each for each in given if each not in known]
