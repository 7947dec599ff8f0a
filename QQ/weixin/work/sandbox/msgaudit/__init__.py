"""The message archive (会话内容存档): who is archived, and which customers agreed, with sandbox.agrees_to_archive."""

from typing import Any

from .._model.consents import consent, outsiders
from .._model.resource import Fitted
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
        "agreeinfo": [{**each, **consent(sandbox, each["exteranalopenid"], each["userid"])} for each in hash["info"]]
    }


@Fitted
def check_room_agree(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    outside = outsiders(sandbox, hash["roomid"])
    return {"agreeinfo": [{"exteranalopenid": each, **consent(sandbox, each, hash["roomid"])} for each in outside]}


@Fitted
def get_robot_info(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if not query["robot_id"].startswith("wb"):
        raise RefusalError(40058, "robot_id")
    creator = next(iter(sandbox.company.userids()), "")
    return {"data": {"robot_id": query["robot_id"], "name": "沙箱机器人", "creator_userid": creator}}
