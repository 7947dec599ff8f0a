"""Cloud recordings (云录制): made when a meeting is recorded with sandbox.records_meeting."""

from typing import Any

from ..._model.meetings import MEETINGS, RECORDINGS, by_code, need_file
from ..._model.resource import Fitted, Thing, paged
from ..._reply import RefusalError, Reply
from ..._state import State

DAYS = 31
DAY = 86400


@Fitted
def list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if hash["end_time"] - hash["start_time"] > DAYS * DAY:
        raise RefusalError(40058, f"end_time must be at most {DAYS} days after start_time")
    found = RECORDINGS.all(sandbox)
    if hash.get("meetingid"):
        found = RECORDINGS.all(sandbox, MEETINGS.need(sandbox, hash["meetingid"])["meetingid"])
    elif hash.get("meeting_code"):
        found = RECORDINGS.all(sandbox, by_code(sandbox, hash["meeting_code"])["meetingid"])
    elif hash.get("userid"):
        found = [each for each in found if each["host_user_id"] == hash["userid"]]
    else:
        raise RefusalError(40058, "missing meetingid, meeting_code or userid")
    found = [each for each in found if hash["start_time"] <= each["time"] <= hash["end_time"]]
    rows = [{**each, "record_file_list": each["record_files"]} for each in found]
    return paged(rows, hash, at="record_meetings[]", limit=10)


def _need(sandbox: State, hash: dict[str, Any]) -> Thing:
    recording = RECORDINGS.need(sandbox, hash["meeting_record_id"])
    if hash.get("meetingid") and recording["meetingid"] != hash["meetingid"]:
        raise RefusalError(RECORDINGS.unknown, "meeting_record_id")
    return recording


@Fitted
def get_file_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _need(sandbox, hash)


@Fitted
def get_file(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    recording, file = need_file(sandbox, hash)
    times = {"start_time": file["record_start_time"], "end_time": file["record_end_time"]}
    return {**recording, **file, **times, "record_name": recording["title"], "meeting_record_name": recording["title"]}


@Fitted
def update_sharing_config(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    given = hash.get("sharing_config") or {}
    kept = {name: given[name] for name in ("password", "sharing_expire", "allow_download") if name in given}
    for file in _need(sandbox, hash)["record_files"]:
        file.update(kept, sharing_state=int(given.get("enable_sharing", True)))
        file["required_same_corp"] = given.get("sharing_auth_type") == 1
        file["required_attendee"] = given.get("sharing_auth_type") == 2
    return {}


@Fitted
def delete(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    RECORDINGS.remove(sandbox, _need(sandbox, hash)["meeting_record_id"])
    return {}


@Fitted
def delete_file(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    recording, file = need_file(sandbox, hash)
    recording["record_files"].remove(file)
    return {}


@Fitted
def get_statistics(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _need(sandbox, hash)
    return {"summaries": []}
