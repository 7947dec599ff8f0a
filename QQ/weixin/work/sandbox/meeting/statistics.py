"""Who started meetings."""

from typing import Any

from .._model.meetings import MEETINGS
from .._model.resource import Fitted, paged
from .._reply import RefusalError, Reply
from .._state import State


@Fitted
def get_start_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if not 0 <= hash["end_time"] - hash["begin_time"] <= 30 * 86400:
        raise RefusalError(40058, "end_time must be at most 30 days after begin_time")
    started = [each for each in MEETINGS.all(sandbox) if "started" in each and hash["type"] == 1]
    rows = [{"userid": each["started_by"], "start_time": each["started"]} for each in started]
    rows = [each for each in rows if hash["begin_time"] <= each["start_time"] < hash["end_time"]]
    return paged(rows, hash, at="meeting_list[]", limit=200)
