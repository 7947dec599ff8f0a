"""Customers' Moments (客户朋友圈): the corp has members publish a post, customers see and like it. Members publish with
sandbox.publishes_moment and posts_moment; customers answer with likes_moment and comments_on_moment."""

import uuid
from typing import Any

from .._model.resource import Fitted, Resource, Thing, media, paged, text
from .._reply import RefusalError, Reply
from .._state import State
from ._broadcasts import need_bodies

__all__ = [
    "add_moment_task",
    "cancel_moment_task",
    "get_moment_comments",
    "get_moment_customer_list",
    "get_moment_list",
    "get_moment_send_result",
    "get_moment_task",
    "get_moment_task_result",
]

MOMENTS = Resource(
    "moments",
    id="moment_id",
    new=text("mom"),
    unknown=41060,
    needs={"attachments[].image.media_id": media, "attachments[].video.media_id": media},
    adds={"create_type": 0, "create_time": lambda sandbox: str(int(sandbox.now))},
)
LIFETIME = 86400  # of a job, in seconds
MAX_BYTES = 4000  # of text
MOST = {"image": 9, "video": 1, "link": 1}  # attachments of a post

get_moment_list: Fitted = MOMENTS.lists(
    at="moment_list[]",
    filters={
        "creator": "creator",
        "start_time": lambda thing, start: int(thing["create_time"]) >= start,
        "end_time": lambda thing, end: int(thing["create_time"]) <= end,
        "filter_type": lambda thing, kind: kind in (2, thing["create_type"]),
    },
    limit=20,
    most=20,
)


@Fitted
def add_moment_task(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    MOMENTS.check(sandbox, hash)
    attachments = hash.get("attachments") or []
    kinds = {each["msgtype"] for each in attachments}
    if not attachments and not (hash.get("text") or {}).get("content"):
        raise RefusalError(41089)
    need_bodies(attachments)
    if len(((hash.get("text") or {}).get("content") or "").encode()) > MAX_BYTES:
        raise RefusalError(45002, f"at most {MAX_BYTES} bytes of text")
    if len(kinds) > 1:
        raise RefusalError(41065)
    if kinds and len(attachments) > MOST[next(iter(kinds))]:
        raise RefusalError(41064)
    audience, result = _audience(sandbox, hash.get("visible_range") or {})
    body: Thing = {"image": [each["image"] for each in attachments]} if kinds == {"image"} else {}
    for kind in kinds & {"video", "link"}:
        body[kind] = attachments[0][kind]
    moment = {"visible_type": int("tag_list" not in result), "text": hash.get("text"), **body, "audience": audience}
    tasks = {userid: {"userid": userid, "publish_status": 0} for userid in audience}
    result["moment_id"] = MOMENTS.add(sandbox, {**moment, "tasks": tasks})["moment_id"]
    jobid = uuid.uuid4().hex
    sandbox.resources.setdefault("moment_jobs", {})[jobid] = {"result": result, "time": sandbox.now}
    return {"jobid": jobid}


def _audience(sandbox: State, visible: Thing) -> tuple[dict[str, list[str]], Thing]:
    """The customers of each member who publishes, and what the result of the job says of those who are not valid."""
    contacts, company = sandbox.contacts, sandbox.company
    senders, targets = visible.get("sender_list"), visible.get("external_contact_list")
    result: Thing = {}
    userids = [] if senders else company.userids()
    if senders:
        users, parties = senders.get("user_list") or [], senders.get("department_list") or []
        known = [userid for userid in users if company.known(userid)]
        there = [party for party in parties if party in company.departments]
        userids = [*dict.fromkeys([*known, *(userid for party in there for userid in company.members_of(party))])]
        wrong = {"user_list": [each for each in users if each not in known]}
        wrong["department_list"] = [each for each in parties if each not in there]
        if any(wrong.values()):
            result["invalid_sender_list"] = wrong
    audience = {userid: contacts.customers_of(userid) for userid in userids}
    if targets:
        tags = targets.get("tag_list") or []
        known_tags = {tag["id"] for group in contacts.tag_groups.values() for tag in group["tags"]}
        result["tag_list"] = [tag for tag in tags if tag in known_tags]
        wrong_tags = [tag for tag in tags if tag not in known_tags]
        if wrong_tags:
            result["invalid_external_contact_list"] = {"tag_list": wrong_tags}
        tagged = {
            (external_userid, userid)
            for external_userid, follows in contacts.follows.items()
            for userid, follow in follows.items()
            if {*follow["tag_id"]} & {*tags}
        }
        audience = {userid: [one for one in all_ if (one, userid) in tagged] for userid, all_ in audience.items()}
        audience = {userid: customers for userid, customers in audience.items() if customers or senders}
    return audience, result


@Fitted
def get_moment_task_result(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    job = sandbox.resources.get("moment_jobs", {}).get(query["jobid"])
    if job is None or job["time"] < sandbox.now - LIFETIME:
        raise RefusalError(40088)
    return {"status": 3, "type": "add_moment_task", "result": {"errcode": 0, "errmsg": "ok", **job["result"]}}


@Fitted
def get_moment_task(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    moment = _of_corp(sandbox, hash["moment_id"])
    return paged([*moment["tasks"].values()], hash, at="task_list[]", limit=500, most=1000)


@Fitted
def get_moment_customer_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    userid, customers = hash["userid"], _customers(sandbox, hash)
    rows = [{"userid": userid, "external_userid": each} for each in customers]
    return paged(rows, hash, at="customer_list[]", limit=500, most=1000)


@Fitted
def get_moment_send_result(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    customers = _customers(sandbox, hash)
    if not MOMENTS.need(sandbox, hash["moment_id"])["tasks"][hash["userid"]]["publish_status"]:
        raise RefusalError(41062)
    rows = [{"external_userid": each} for each in customers]
    return paged(rows, hash, at="customer_list[]", limit=3000, most=5000)


@Fitted
def get_moment_comments(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _customers(sandbox, hash)
    answers = MOMENTS.need(sandbox, hash["moment_id"]).get("answers", {}).get(hash["userid"], {})
    return {"comment_list": answers.get("comments", []), "like_list": answers.get("likes", [])}


@Fitted
def cancel_moment_task(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    moment = _of_corp(sandbox, hash["moment_id"])
    moment["tasks"] = {userid: task for userid, task in moment["tasks"].items() if task["publish_status"]}
    return {}


def _of_corp(sandbox: State, moment_id: str) -> Thing:
    moment = MOMENTS.need(sandbox, moment_id)
    if moment["create_type"] != 0:
        raise RefusalError(41067)
    return moment


def _customers(sandbox: State, hash: dict[str, Any]) -> list[str]:
    """Who may see the post of that member."""
    moment = MOMENTS.need(sandbox, hash["moment_id"])
    if hash["userid"] not in moment["tasks"]:
        raise RefusalError(41061)
    customers: list[str] = moment["audience"][hash["userid"]]
    return customers
