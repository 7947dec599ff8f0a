"""Basic layouts of a meeting, and its backgrounds."""

from typing import Any

from .._model.layouts import BACKGROUNDS, LAYOUTS, add_all, need_own, remove_all, use
from .._model.meetings import MEETINGS
from .._model.resource import Fitted
from .._reply import RefusalError, Reply
from .._state import State

MAX_LAYOUTS, MAX_BACKGROUNDS = 10, 7
TEMPLATES = ("sandbox-grid", "sandbox-speaker")


@Fitted
def list_template(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"layout_template_list": [{"layout_template_id": each} for each in TEMPLATES]}


@Fitted
def add(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    order = hash.get("default_layout_order") or 0
    if order > len(hash["layout_list"]) or order < 0:
        raise RefusalError(40058, "default_layout_order")
    meeting = MEETINGS.need(sandbox, hash["meetingid"])
    made = add_all(sandbox, LAYOUTS, hash, hash["layout_list"], MAX_LAYOUTS, advanced=False)
    if made and (order or "selected_layout_id" not in meeting):
        meeting["selected_layout_id"] = made[max(order - 1, 0)]["layout_id"]
    return {"selected_layout_id": meeting.get("selected_layout_id"), "layout_list": made}


@Fitted
def update(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    need_own(sandbox, LAYOUTS, hash, hash["layout_id"])["page_list"] = hash["page_list"]
    return use(sandbox, LAYOUTS, hash, hash["layout_id"]) if hash.get("enable_set_default") else {}


@Fitted
def set_default(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return use(sandbox, LAYOUTS, hash, hash["selected_layout_id"])


@Fitted
def add_background(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    order = hash.get("default_image_order") or 1
    if not 0 < order <= max(len(hash["image_list"]), 1):
        raise RefusalError(40058, "default_image_order")
    made = add_all(sandbox, BACKGROUNDS, hash, hash["image_list"], MAX_BACKGROUNDS)
    if made:
        use(sandbox, BACKGROUNDS, hash, made[order - 1]["background_id"])
    return _backgrounds(sandbox, hash)


@Fitted
def list_background(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _backgrounds(sandbox, hash)


def _backgrounds(sandbox: State, hash: dict[str, Any]) -> Reply:
    meeting = MEETINGS.need(sandbox, hash["meetingid"])
    found = BACKGROUNDS.all(sandbox, meeting["meetingid"])
    return {"selected_background_id": meeting.get("selected_background_id"), "background_list": found}


@Fitted
def set_default_background(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return use(sandbox, BACKGROUNDS, hash, hash["selected_background_id"])


@Fitted
def delete_background(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return remove_all(sandbox, BACKGROUNDS, hash, [hash["background_id"]])


@Fitted
def batch_delete_background(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return remove_all(sandbox, BACKGROUNDS, hash, hash["background_id_list"])
