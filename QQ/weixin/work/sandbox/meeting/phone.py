"""Telephones are called into a meeting (PSTN外呼)."""

from typing import Any

from .._model.meetings import MEETINGS, tmp_openid
from .._model.resource import Fitted, Thing, paged
from .._reply import Reply
from .._state import State


@Fitted
def callout(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    meeting = MEETINGS.need(sandbox, hash["meetingid"])
    valid = [each for each in hash["phone_numbers"] if each["phone"].isdecimal()]
    for each in valid:
        meeting.setdefault("phones", {})[_key(each)] = {**each, "status": "START_INVITE"}
    return {
        "phone_numbers": [{**each, "status": "START_INVITE"} for each in valid],
        "invalid_phone_numbers": [each for each in hash["phone_numbers"] if each not in valid],
    }


def _key(phone: Thing) -> str:
    return f"{phone['area']}-{phone['phone']}-{phone.get('extension_number') or ''}"


@Fitted
def get_callout_status(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    meeting = MEETINGS.need(sandbox, hash["meetingid"])
    rows = [{**each, "tmp_openid": tmp_openid(meeting, key)} for key, each in meeting.get("phones", {}).items()]
    return paged(rows, hash, at="phone_numbers[]", limit=20)


@Fitted
def get_tmp_openid(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    meeting = MEETINGS.need(sandbox, hash["meetingid"])
    found = [each for each in hash["phone_numbers"] if _key(each) in meeting.get("phones", {})]
    return {"tmp_openid_list": [{**each, "tmp_openid": tmp_openid(meeting, _key(each))} for each in found]}
