"""Whom customers may add through the app: in the sandbox all members."""

from typing import Any

from .._reply import Reply
from .._state import State
from .._state.company import ROOT


def get_permit(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"user_list": sandbox.company.userids(), "department_list": [ROOT], "tag_list": []}
