"""Departments of linked corps (互联企业)."""

from typing import Any

from .._model.linked import own_department
from .._model.resource import Fitted
from .._reply import Reply
from .._state import State


@Fitted
def list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    company = sandbox.company
    departments = company.with_subdepartments(own_department(sandbox, hash["department_id"]))
    listed = [{**company.details(each), "department_id": each} for each in departments]
    return {"department_list": [{**each, "department_name": each["name"]} for each in listed]}
