"""One booking of a meeting room."""

from typing import Any

from ..._model.resource import Fitted
from ..._reply import RefusalError, Reply
from ..._state import State
from . import BOOKINGS, ROOMS


@Fitted
def get(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    room = ROOMS.need(sandbox, hash["meetingroom_id"])
    booking = BOOKINGS.need(sandbox, hash["booking_id"])
    if booking["meetingroom_id"] != room["meetingroom_id"]:
        raise RefusalError(40058, "booking_id is that of another room")
    return {"meetingroom_id": room["meetingroom_id"], "schedule": booking}
