"""What new customers are told, temporary sessions, and the figures of the days."""

from typing import Any

from .._model.resource import Fitted, Resource, media
from .._reply import RefusalError, Reply
from .._state import State
from .._state.acquisition import quota

__all__ = ["close_temp_chat", "customer_acquisition_quota", "get_user_behavior_data", "send_welcome_msg"]

CODES = Resource(
    "welcome_codes",
    id="welcome_code",
    unknown=41050,
    needs={
        "attachments[].image.media_id": media,
        "attachments[].miniprogram.pic_media_id": media,
        "attachments[].video.media_id": media,
        "attachments[].file.media_id": media,
    },
)
LIFETIME = 20  # seconds
DAY, CHINA = 86400, 8 * 3600


@Fitted
def send_welcome_msg(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    code = CODES.need(sandbox, hash["welcome_code"])
    if not (hash.get("text") or {}).get("content") and not hash.get("attachments"):
        raise RefusalError(40058, "missing text or attachments")
    if code["time"] < sandbox.now - LIFETIME:
        raise RefusalError(41050)
    if "message" in code:
        raise RefusalError(41051)
    CODES.check(sandbox, hash)
    code["message"] = {name: value for name, value in hash.items() if name != "welcome_code"}
    texts = [{"msgtype": "text", "text": hash["text"]}] if (hash.get("text") or {}).get("content") else []
    for message in [*texts, *(hash.get("attachments") or [])]:
        sandbox.received.add("customer", [code["external_userid"]], code["userid"], message)
    return {}


@Fitted
def close_temp_chat(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    sandbox.company.need_member(hash["userid"])
    sandbox.contacts.need_profile(hash["external_userid"])
    chats, id = sandbox.resources.get("temporary_chats", {}), f"{hash['external_userid']} {hash['userid']}"
    if id not in chats or chats[id]["expires"] < sandbox.now:
        raise RefusalError(40058, "there is no temporary session of the two")
    del chats[id]
    return {}


@Fitted
def customer_acquisition_quota(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return quota(sandbox)


@Fitted
def get_user_behavior_data(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    company = sandbox.company
    users = [company.need_member(userid) for userid in hash.get("userid") or []]
    parties = [company.need_department(party) for party in hash.get("partyid") or []]
    if not users and not parties:
        raise RefusalError(40058, "missing userid or partyid")
    who = {*users, *(userid for party in parties for userid in company.members_of(party))}
    first, last = ((hash[name] + CHINA) // DAY for name in ("start_time", "end_time"))
    if first > last or last - first > 30 or first < (int(sandbox.now) + CHINA) // DAY - 180:
        raise RefusalError(40058, "the days are at most 180 days ago, and at most 30 days apart")
    added = [
        (sandbox.contacts.follows[external_userid][userid]["createtime"] + CHINA) // DAY
        for userid in who
        for external_userid in sandbox.contacts.customers_of(userid)
    ]
    removed = [
        (each["time"] + CHINA) // DAY
        for each in sandbox.resources.get("removals", {}).values()
        if each["userid"] in who
    ]
    return {
        "behavior_data": [
            {
                "stat_time": day * DAY - CHINA,
                "new_contact_cnt": added.count(day),
                "negative_feedback_cnt": removed.count(day),
            }
            for day in range(first, last + 1)
        ]
    }
