"""Broadcasts (企业群发): the corp creates one, members send it, or not. Members send it with sandbox.sends_broadcast."""

from typing import Any

from .._model.resource import Fitted, Resource, Thing, media, member, paged, text
from .._reply import RefusalError, Reply
from .._state import State

__all__ = [
    "add_msg_template",
    "cancel_groupmsg_send",
    "get_groupmsg_list_v2",
    "get_groupmsg_send_result",
    "get_groupmsg_task",
    "need_bodies",
    "remind_groupmsg_send",
]

BROADCASTS = Resource(
    "broadcasts",
    id="msgid",
    new=text("msg"),
    unknown=41047,
    needs={
        "sender": member,
        "attachments[].image.media_id": media,
        "attachments[].miniprogram.pic_media_id": media,
        "attachments[].video.media_id": media,
        "attachments[].file.media_id": media,
    },
    defaults={"chat_type": "single"},
    adds={"create_type": 0, "create_time": lambda sandbox: str(int(sandbox.now)), "reminders": [], "cancelled": False},
)
NOT_SENT, SENT = 0, 1
DAY = 86400
MAX_DAYS = 31  # of a list
MAX_REMINDERS = 3  # in 24 hours

_listed: Fitted = BROADCASTS.lists(
    at="group_msg_list[]",
    filters={
        "chat_type": "chat_type",
        "creator": "creator",
        "start_time": lambda thing, start: int(thing["create_time"]) >= start,
        "end_time": lambda thing, end: int(thing["create_time"]) <= end,
        "filter_type": lambda thing, kind: kind in (2, thing["create_type"]),
    },
    limit=50,
    most=100,
)


@Fitted
def get_groupmsg_list_v2(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if hash["end_time"] - hash["start_time"] > MAX_DAYS * DAY:
        raise RefusalError(40058, "end_time must be at most a month after start_time")
    return _listed(sandbox, query, hash)


@Fitted
def add_msg_template(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if not (hash.get("text") or {}).get("content") and not hash.get("attachments"):
        raise RefusalError(40058, "missing text or attachments")
    need_bodies(hash.get("attachments") or [])
    BROADCASTS.check(sandbox, hash)
    is_group = hash.get("chat_type") == "group"
    sends, failed = _to_groups(sandbox, hash) if is_group else _to_customers(sandbox, hash)
    if not sends:
        raise RefusalError(41048)
    tasks = {each["userid"]: {"userid": each["userid"], "status": NOT_SENT} for each in sends}
    what = {name: hash.get(name) for name in ("chat_type", "text", "attachments")}
    broadcast = BROADCASTS.add(sandbox, {**what, "tasks": tasks, "sends": sends})
    return {"msgid": broadcast["msgid"], "fail_list": failed}


def need_bodies(attachments: list[Thing]) -> None:
    """Raise RefusalError unless each attachment holds what its msgtype says."""
    for each in attachments:
        if not each.get(each["msgtype"]):
            raise RefusalError(40058, f"missing {each['msgtype']} of an attachment")


def _to_customers(sandbox: State, hash: dict[str, Any]) -> tuple[list[Thing], list[str]]:
    """What each customer is to get from whom, and who can't be reached."""
    follows, sender = sandbox.contacts.follows, hash.get("sender")
    wanted = hash.get("external_userid")
    if not wanted:
        if not sender and not hash.get("tag_filter"):
            raise RefusalError(40058, "missing external_userid, tag_filter or sender")
        groups = (hash.get("tag_filter") or {}).get("group_list") or []
        own = sandbox.contacts.customers_of(sender) if sender else follows
        wanted = [each for each in own if _has_tags(follows[each], groups, sender)]
    sends, failed = [], []
    for external_userid in dict.fromkeys(wanted):
        members = [userid for userid in follows.get(external_userid, {}) if sender in (None, "", userid)]
        if members:
            sends.append({"external_userid": external_userid, "userid": members[-1], "status": NOT_SENT})
        else:
            failed.append(external_userid)
    return sends, failed


def _has_tags(follows: dict[str, Thing], groups: list[Thing], sender: Any) -> bool:
    """Whether a customer of the sender, if any, has one tag of each set."""
    own = [follow for userid, follow in follows.items() if sender in (None, "", userid)]
    tags = {tag for follow in own for tag in follow["tag_id"]}
    return bool(own) and all(tags & {*(group.get("tag_list") or [])} for group in groups)


def _to_groups(sandbox: State, hash: dict[str, Any]) -> tuple[list[Thing], list[str]]:
    sender, chats = hash.get("sender"), sandbox.contacts.groupchats
    if not sender:
        raise RefusalError(40058, "missing sender")
    own = [chat_id for chat_id, chat in chats.items() if chat["owner"] == sender]
    wanted = list(dict.fromkeys(hash.get("chat_id_list") or own))
    sends = [{"chat_id": each, "userid": sender, "status": NOT_SENT} for each in wanted if each in own]
    return sends, [each for each in wanted if each not in own]


@Fitted
def get_groupmsg_task(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    tasks = [*BROADCASTS.need(sandbox, hash["msgid"])["tasks"].values()]
    return paged(tasks, hash, at="task_list[]", limit=500, most=1000)


@Fitted
def get_groupmsg_send_result(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    broadcast, userid = BROADCASTS.need(sandbox, hash["msgid"]), hash["userid"]
    sends = [each for each in broadcast["sends"] if each["userid"] == userid]
    if not sends:
        raise RefusalError(40058, "userid has no part in this broadcast")
    if broadcast["chat_type"] == "group":
        sends = [each for each in sends if each["status"] == SENT]
    return paged(sends, hash, at="send_list[]", limit=500, most=1000)


@Fitted
def remind_groupmsg_send(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    broadcast = BROADCASTS.need(sandbox, hash["msgid"])
    if broadcast["cancelled"]:
        raise RefusalError(41093)
    recent = [at for at in broadcast["reminders"] if at > sandbox.now - DAY]
    if len(recent) >= MAX_REMINDERS:
        raise RefusalError(41094)
    broadcast["reminders"] = [*recent, sandbox.now]
    return {}


@Fitted
def cancel_groupmsg_send(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    BROADCASTS.need(sandbox, hash["msgid"])["cancelled"] = True
    return {}
