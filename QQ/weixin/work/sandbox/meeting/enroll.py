"""Enrolments for meetings (会议报名): imported ones, and those of people with sandbox.enrols."""

import uuid
from datetime import datetime, timedelta, timezone
from typing import Any

from .._model.meetings import MEETINGS, tmp_openid
from .._model.resource import Fitted, Thing, paged
from .._reply import RefusalError, Reply
from .._state import State

APPROVED = 3  # status


def _need(sandbox: State, hash: dict[str, Any]) -> Thing:
    meeting = MEETINGS.need(sandbox, hash["meetingid"])
    if not (meeting.get("settings") or {}).get("enable_enroll"):
        raise RefusalError(400031, "the meeting has no enrolment")
    return meeting


@Fitted
def set_config(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    config = {name: value for name, value in hash.items() if name != "meetingid"}
    asked = hash.get("is_collect_question") == 2
    _need(sandbox, hash)["enroll_config"] = {
        **config,
        "question_list": config.get("question_list") or [] if asked else [],
    }
    return {"question_count": len(config.get("question_list") or []) if asked else 0}


@Fitted
def get_config(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"approve_type": 1, "is_collect_question": 1, **_need(sandbox, hash).get("enroll_config", {})}


@Fitted
def import_(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    meeting, made = _need(sandbox, hash), []
    for each in hash["enroll_list"]:
        if each.get("userid"):
            sandbox.company.need_member(each["userid"])
        elif not each.get("phone_number"):
            raise RefusalError(40058, "missing userid or phone_number")
        enrolment = {
            **each,
            "enroll_id": uuid.uuid4().hex,
            "enroll_code": uuid.uuid4().hex[:8],
            "time": int(sandbox.now),
            "enroll_source_type": 2,
            "nick_name": each.get("nick_name") or each.get("phone_number") or each.get("userid"),
            "status": APPROVED,
        }
        meeting["enrolments"][enrolment["enroll_id"]] = enrolment
        made.append(enrolment)
    return {"total_count": len(made), "enroll_list": made}


@Fitted
def list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    wanted = hash.get("status") or 0
    found = [each for each in _need(sandbox, hash)["enrolments"].values() if wanted in (0, each["status"])]
    return paged([{**each, "enroll_time": _minute(each["time"])} for each in found], hash, at="enroll_list[]", limit=50)


def _minute(at: int) -> str:

    return datetime.fromtimestamp(at, timezone(timedelta(hours=8))).strftime("%Y/%m/%d %H:%M")


@Fitted
def approve(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    enrolments = _need(sandbox, hash)["enrolments"]
    known = [each for each in dict.fromkeys(hash["enroll_id_list"]) if each in enrolments]
    for each in known:
        enrolments[each]["status"] = hash["action"]
    return {"handled_count": len(known)}


@Fitted
def delete(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    enrolments = _need(sandbox, hash)["enrolments"]
    gone = [each["enroll_id"] for each in hash["enroll_id_list"] if each["enroll_id"] in enrolments]
    for enroll_id in dict.fromkeys(gone):
        del enrolments[enroll_id]
    return {"total_count": len({*gone})}


@Fitted
def query_by_tmp_openid(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    meeting = _need(sandbox, hash)
    known = {
        tmp_openid(meeting, each["userid"]): each["enroll_id"]
        for each in meeting["enrolments"].values()
        if each.get("userid")
    }
    asked = dict.fromkeys(hash["tmp_openid_list"])
    return {"enroll_id_list": [{"tmp_openid": each, "enroll_id": known[each]} for each in asked if each in known]}
