"""Whom of linked corps (互联企业) the app may see."""

from typing import Any

from .._model.linked import department_of
from .._model.resource import Fitted
from .._reply import Reply
from .._state import State


@Fitted
def get_perm_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    company = sandbox.company
    return {
        "userids": [f"{sandbox.corpid}/{userid}" for userid in company.userids()],
        "department_ids": [department_of(each) for each in company.departments],
    }
