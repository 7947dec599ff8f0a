"""Live streams (直播): planned by the app; members start and end them with sandbox.starts_living and ends_living, people
watch them with watches_living. Class live streams are begun by teachers: starts_living without a planned one."""

import uuid
from typing import Any

from ._model.resource import Fitted, Resource, Thing, media, member, paged, text
from ._reply import RefusalError, Reply
from ._state import State
from ._state.living import CANCELLED, OVER, PLANNED, push

LIVINGS = Resource(
    "livings",
    id="livingid",
    new=text("lv"),
    unknown=92008,
    needs={
        "anchor_userid": member,
        "activity_cover_mediaid": media,
        "activity_share_mediaid": media,
        "activity_detail.image_list[]": media,
    },
    fixed=("anchor_userid",),
    defaults={"type": 0, "remind_time": 0},
    adds={"status": PLANNED, "viewers": {}, "open_replay": 0, "replay_status": 0},
)
CODE_SECONDS = 300
PAGE = 100


@Fitted
def create(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    living = LIVINGS.add(sandbox, hash)
    push(sandbox, living)
    return living


@Fitted
def modify(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _need_planned(sandbox, hash["livingid"])
    LIVINGS.change(sandbox, hash["livingid"], hash)
    return {}


@Fitted
def cancel(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    living = _need_planned(sandbox, hash["livingid"])
    living["status"] = CANCELLED
    push(sandbox, living)
    return {}


@Fitted
def delete_replay_data(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    living = LIVINGS.need(sandbox, hash["livingid"])
    if living["status"] != OVER or living["replay_status"] == 2:
        raise RefusalError(92007)
    living["replay_status"] = 2
    return {}


@Fitted
def get_living_code(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    LIVINGS.need(sandbox, hash["livingid"])
    return {"living_code": uuid.uuid4().hex}


@Fitted
def get_user_all_livingid(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    userid = sandbox.company.need_member(hash["userid"])
    own = [each["livingid"] for each in LIVINGS.all(sandbox) if each["anchor_userid"] == userid]
    return paged(own, hash, at="livingid_list[]", limit=PAGE)


@Fitted
def get_living_info(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"living_info": info(sandbox, LIVINGS.need(sandbox, query["livingid"]))}


def info(sandbox: State, living: Thing) -> Thing:
    viewers = [*living["viewers"].values()]
    departments = sandbox.company.departments_of(living["anchor_userid"])
    push_url = {"push_stream_url": f"rtmp://sandbox/{living['livingid']}"}
    return {
        **living,
        **(push_url if living["type"] == 4 and living["status"] == PLANNED else {}),
        "reserve_start": living["living_start"],
        "reserve_living_duration": living["living_duration"],
        "living_start": living.get("started") or living["living_start"],
        "main_department": departments[0] if departments else 0,
        "viewer_num": len(viewers),
        "comment_num": sum(viewer["is_comment"] for viewer in viewers),
        "mic_num": sum(viewer["is_mic"] for viewer in viewers),
        "online_count": 0,
        "subscribe_count": 0,
    }


@Fitted
def get_watch_stat(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    part, ends = keyed([*LIVINGS.need(sandbox, hash["livingid"])["viewers"].values()], hash.get("next_key"))
    names = ("userid", "external_userid")
    users, external_users = ([each for each in part if name in each] for name in names)
    return {"stat_info": {"users": users, "external_users": external_users}, **ends}


def keyed(things: list[Thing], next_key: Any) -> tuple[list[Thing], Reply]:
    """A page, and what the reply says of its end: ending, has_more, next_key and next_cursor."""
    if next_key and not str(next_key).isdecimal():
        raise RefusalError(40058, "next_key")
    start = int(next_key or 0)
    end = start + PAGE
    more = end < len(things)
    key = str(end) if more else ""
    return things[start:end], {"ending": int(not more), "has_more": int(more), "next_key": key, "next_cursor": key}


@Fitted
def get_living_share_info(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    share: Thing = sandbox.resources.get("living_shares", {}).get(hash["ww_share_code"], {})
    if not share or share["time"] < sandbox.now - CODE_SECONDS:
        raise RefusalError(40058, "ww_share_code")
    return share


def _need_planned(sandbox: State, livingid: str) -> Thing:
    living = LIVINGS.need(sandbox, livingid)
    if living["status"] != PLANNED:
        raise RefusalError(92006)
    return living
