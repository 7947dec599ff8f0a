"""The message archive (会话内容存档): who is archived, and which customers agreed, with sandbox.agrees_to_archive."""

from typing import Any

from .._model.resource import Fitted, Thing
from .._reply import RefusalError, Reply
from .._state import State


@Fitted
def get_permit_user_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    """In the sandbox all members are archived, of the edition 企业版."""
    return {"ids": sandbox.company.userids() if hash.get("type") in (None, 3) else []}


@Fitted
def check_single_agree(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    for each in hash["info"]:
        sandbox.company.need_member(each["userid"])
        sandbox.contacts.need_profile(each["exteranalopenid"])
    return {
        "agreeinfo": [{**each, **_consent(sandbox, each["exteranalopenid"], each["userid"])} for each in hash["info"]]
    }


@Fitted
def check_room_agree(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    chat = sandbox.contacts.groupchats.get(hash["roomid"])
    if chat is None:
        raise RefusalError(40050)
    outside = [each["userid"] for each in chat["member_list"] if each["type"] == 2]
    return {"agreeinfo": [{"exteranalopenid": each, **_consent(sandbox, each, hash["roomid"])} for each in outside]}


def _consent(sandbox: State, external_userid: str, where: str) -> Thing:
    consent = sandbox.resources.get("archive_consents", {}).get(f"{external_userid} {where}", {})
    return {"agree_status": consent.get("status", "Disagree"), "status_change_time": consent.get("time", 0)}


@Fitted
def get_robot_info(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if not query["robot_id"].startswith("wb"):
        raise RefusalError(40058, "robot_id")
    creator = next(iter(sandbox.company.userids()), "")
    return {"data": {"robot_id": query["robot_id"], "name": "沙箱机器人", "creator_userid": creator}}
