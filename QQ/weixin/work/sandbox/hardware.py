"""Attendance devices: what checkin.add_checkin_record has brought from machines."""

from typing import Any

from ._model.resource import Fitted
from ._reply import RefusalError, Reply
from ._state import State
from ._state.attendance import records_of
from ._state.statistic import DAY

MAX_DAYS = 31


@Fitted
def get_hardware_checkin_data(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    start, end = hash["starttime"], hash["endtime"]
    if not 0 <= end - start <= MAX_DAYS * DAY:
        raise RefusalError(301024)
    known = [own for own in map(sandbox.company.known, dict.fromkeys(hash["useridlist"])) if own]
    records = [record for userid in known for record in records_of(sandbox, userid, start, end)]
    return {
        "checkindata": [
            {**record, "device_name": record.get("device_detail", ""), "device_sn": "sandbox"}
            for record in records
            if "device_type" in record
        ]
    }
