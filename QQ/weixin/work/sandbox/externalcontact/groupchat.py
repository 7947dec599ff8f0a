"""The groups of members and customers (客户群)."""

import uuid
from collections.abc import Container
from typing import Any

from .._model.pages import page
from .._model.resource import Fitted, Resource, text
from .._reply import RefusalError, Reply
from .._state import State
from ._ids import provider_id


def _need_chat(sandbox: State, chat_id: str) -> dict[str, Any]:
    chat = sandbox.contacts.groupchats.get(chat_id)
    if chat is None:
        raise RefusalError(40050)
    return chat


WAYS = Resource(
    "join_ways",
    id="config_id",
    new=text(),
    unknown=41044,
    needs={"chat_id_list[]": _need_chat},
    defaults={"auto_create_room": 1, "mark_source": True},
    adds={"qr_code": lambda sandbox: f"https://wework.qpic.cn/wwpic/{uuid.uuid4().hex}/0"},
)
MAX_OWNERS = 1000  # whose groups are listed without owner_filter
OWNER_LEFT, TAKEN_OVER = 1, 3  # status
DAY, CHINA = 86400, 8 * 3600
ORDERS = {1: "new_chat_cnt", 2: "chat_total", 3: "new_member_cnt", 4: "member_total"}

get_join_way: Fitted = WAYS.gets(at="join_way")
del_join_way: Fitted = WAYS.deletes()


@Fitted
def add_join_way(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return WAYS.add(sandbox, {**hash, "remark": (hash.get("remark") or "")[:30]})


@Fitted
def update_join_way(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    WAYS.change(sandbox, hash["config_id"], {**hash, "remark": (hash.get("remark") or "")[:30]}, replaces=True)
    return {}


def list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    owners = (hash.get("owner_filter") or {}).get("userid_list")
    if not owners and len(sandbox.company.members) > MAX_OWNERS:
        raise RefusalError(81017)
    wanted = hash.get("status_filter") or 0
    chats = [
        {"chat_id": chat_id, "status": _status(sandbox, chat)}
        for chat_id, chat in sandbox.contacts.groupchats.items()
        if (chat["owner"] in owners if owners else sandbox.is_member(chat["owner"]))
    ]
    part, next_cursor = page([chat for chat in chats if wanted in (0, chat["status"])], hash, 1000)
    return {"group_chat_list": part, "next_cursor": next_cursor}


def _status(sandbox: State, chat: dict[str, Any]) -> int:
    at_work = sandbox.company.known(chat["owner"]) is not None
    return int(chat["status"]) if at_work else OWNER_LEFT


def get(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    chat = _need_chat(sandbox, hash["chat_id"])
    members = [dict(member) for member in chat["member_list"]]
    for member in members if hash.get("need_name") == 1 else ():
        profile = sandbox.contacts.profiles.get(member["userid"])
        member["name"] = profile["name"] if profile else sandbox.company.member(member["userid"])["name"]
    fields = {name: value for name, value in chat.items() if name != "status"}
    return {"group_chat": {"chat_id": hash["chat_id"], **fields, "member_list": members}}


@Fitted
def onjob_transfer(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _transferred(sandbox, hash, has_left=False)


@Fitted
def transfer(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _transferred(sandbox, hash, has_left=True)


def _transferred(sandbox: State, hash: dict[str, Any], has_left: bool) -> Reply:
    owner = sandbox.company.need_member(hash["new_owner"])
    failed = []
    for chat_id in dict.fromkeys(hash["chat_id_list"]):
        chat = sandbox.contacts.groupchats.get(chat_id)
        at_work = chat is not None and sandbox.company.known(chat["owner"]) is not None
        if chat is None:
            refusal = RefusalError(90501)
        elif at_work == has_left:
            refusal = RefusalError(90500 if has_left else 90502)
        elif chat["owner"] == owner:
            refusal = RefusalError(90504)
        else:
            chat.update(owner=owner, status=TAKEN_OVER if has_left else chat["status"])
            if owner not in [each["userid"] for each in chat["member_list"]]:
                join = {"userid": owner, "type": 1, "join_time": int(sandbox.now), "join_scene": 1}
                chat["member_list"].append(join)
            continue
        failed.append({"chat_id": chat_id, "errcode": refusal.errcode, "errmsg": refusal.errmsg})
    return {"failed_chat_list": failed}


@Fitted
def get_new_external_userid(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    there = {each["userid"] for each in _need_chat(sandbox, hash["chat_id"])["member_list"]}
    known = [each for each in hash["external_userid_list"] if each in there]
    return {"items": [{"external_userid": each, "new_external_userid": provider_id(sandbox, each)} for each in known]}


@Fitted
def statistic(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    first, last = _days(sandbox, hash)
    owners = dict.fromkeys(hash["owner_filter"]["userid_list"])
    items = [{"owner": owner, "data": _figures(sandbox, {owner}, first, last)} for owner in owners]
    items = [item for item in items if item["data"]["chat_total"]]
    items.sort(key=lambda item: item["data"][ORDERS[hash.get("order_by") or 1]], reverse=not hash.get("order_asc"))
    start, limit = hash.get("offset") or 0, hash.get("limit") or 500
    end = min(start + limit, len(items))
    return {"items": items[start:end], "total": len(items), "next_offset": end}


@Fitted
def statistic_group_by_day(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    first, last = _days(sandbox, hash)
    owners = {*hash["owner_filter"]["userid_list"]}
    days = range(first, last + 1)
    return {"items": [{"stat_time": day * DAY - CHINA, "data": _figures(sandbox, owners, day, day)} for day in days]}


def _days(sandbox: State, hash: dict[str, Any]) -> tuple[int, int]:
    """The first and the last day, counted in China."""
    first = (hash["day_begin_time"] + CHINA) // DAY
    last = ((hash.get("day_end_time") or hash["day_begin_time"]) + CHINA) // DAY
    yesterday = (int(sandbox.now) + CHINA) // DAY - 1
    if not yesterday - 179 <= first <= last <= yesterday or last - first > 30:
        raise RefusalError(40058, "the days are those until yesterday, at most 180 days ago, and at most 30 days apart")
    return first, last


def _figures(sandbox: State, owners: Container[str], first: int, last: int) -> dict[str, int]:
    """Messages are not counted: the sandbox has none in customer groups."""
    begin, end = first * DAY - CHINA, (last + 1) * DAY - CHINA
    chats = [chat for chat in sandbox.contacts.groupchats.values() if chat["owner"] in owners]
    chats = [chat for chat in chats if chat["create_time"] < end]
    joins = [each["join_time"] for chat in chats for each in chat["member_list"] if each["join_time"] < end]
    return {
        "new_chat_cnt": sum(chat["create_time"] >= begin for chat in chats),
        "chat_total": len(chats),
        "new_member_cnt": sum(at >= begin for at in joins),
        "member_total": len(joins),
    }
