"""Acquisition links (获客链接) and the customers who came by them: with sandbox.customer_adds and customer_opens_link."""

import uuid
from typing import Any

from .._model.resource import Fitted, Resource, Thing, department, member, now, paged, text
from .._reply import RefusalError, Reply
from .._state import State

MAX_PEOPLE = 500
BY_LIST = 2  # priority_type
MAX_DAYS = 180  # of statistics
DAY, CHINA = 86400, 8 * 3600
KEY_LIFETIME = 1800  # of a chat_key, in seconds

LINKS = Resource(
    "acquisition_links",
    id="link_id",
    new=text("caw"),
    needs={
        "range.user_list[]": member,
        "range.department_list[]": department,
        "priority_option.priority_userid_list[]": member,
    },
    defaults={"skip_verify": True, "mark_source": True},
    adds={
        "create_time": now,
        "url": lambda sandbox: f"https://work.weixin.qq.com/ca/caw{uuid.uuid4().hex[:14]}",
        "customers": [],
        "clicks": [],
    },
)

list_link: Fitted = LINKS.lists(at="link_id_list[]", limit=100, only="link_id")
delete_link: Fitted = LINKS.deletes()


@Fitted
def create_link(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _check(sandbox, hash.get("range") or {})
    _check_priority(hash)
    return {"link": LINKS.add(sandbox, hash)}


@Fitted
def update_link(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    LINKS.need(sandbox, hash["link_id"])
    if hash.get("range"):
        _check(sandbox, hash["range"])
    _check_priority(hash)
    LINKS.change(sandbox, hash["link_id"], hash)
    return {}


@Fitted
def get(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    link = LINKS.need(sandbox, hash["link_id"])
    return {"link": link, "range": link.get("range"), "priority_option": link.get("priority_option")}


@Fitted
def customer(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return paged(LINKS.need(sandbox, hash["link_id"])["customers"], hash, at="customer_list[]", limit=1000)


@Fitted
def statistic(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    link = LINKS.need(sandbox, hash["link_id"])
    first, last = ((hash[name] + CHINA) // DAY for name in ("start_time", "end_time"))
    if first > last or last - first > 30 or first <= (int(sandbox.now) + CHINA) // DAY - MAX_DAYS:
        raise RefusalError(40058, f"end_time is at most 30 days after start_time, which is in the last {MAX_DAYS} days")
    clicked, added = (
        sum(first <= (int(each["time"]) + CHINA) // DAY <= last for each in link[name])
        for name in ("clicks", "customers")
    )
    return {"click_link_customer_cnt": clicked, "new_customer_cnt": added}


@Fitted
def get_chat_info(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    chat: Thing = sandbox.resources.get("acquisition_chat_keys", {}).get(hash["chat_key"], {})
    if not chat or chat["time"] < sandbox.now - KEY_LIFETIME:
        raise RefusalError(40058, "chat_key")
    return chat


@Fitted
def get_comp_auth_info(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"pay_mode": 0, "link_auth_mode": 0}


@Fitted
def create_once_key(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    LINKS.need(sandbox, hash["link_id"])
    return {"keys": [uuid.uuid4().hex for _ in range(hash.get("key_num") or 100)]}


def _check_priority(hash: dict[str, Any]) -> None:
    option = hash.get("priority_option") or {}
    if option.get("priority_type") == BY_LIST and not option.get("priority_userid_list"):
        raise RefusalError(40058, "missing priority_option.priority_userid_list")


def _check(sandbox: State, whom: Thing) -> None:
    LINKS.check(sandbox, {"range": whom})
    users, parties = whom.get("user_list") or [], whom.get("department_list") or []
    people = {*users, *(userid for party in parties for userid in sandbox.company.members_of(party))}
    if not users and not parties:
        raise RefusalError(40058, "missing range.user_list or range.department_list")
    if len(people) > MAX_PEOPLE:
        raise RefusalError(40058, f"at most {MAX_PEOPLE} people in the range")
