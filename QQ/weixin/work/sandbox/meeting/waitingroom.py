"""Who is in the waiting room of a meeting (等候室): people come with sandbox.joins_meeting while it is on."""

from typing import Any

from .._model.meetings import MEETINGS, tmp_openid
from .._model.resource import Fitted, paged
from .._reply import Reply
from .._state import State


def _listed(sandbox: State, hash: dict[str, Any], now: bool, limit: int) -> Reply:
    meeting = MEETINGS.need(sandbox, hash["meetingid"])
    rows = [
        {**each, "tmp_openid": tmp_openid(meeting, who)}
        for who, each in meeting["waiting"].items()
        if not (now and each["quit_time"])
    ]
    return paged(rows, hash, at="user_list[]", limit=limit)


@Fitted
def get_current_user_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _listed(sandbox, hash, True, 10)


@Fitted
def get_user_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _listed(sandbox, hash, False, 20)
