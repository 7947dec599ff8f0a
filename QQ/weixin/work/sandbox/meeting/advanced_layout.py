"""Advanced layouts of a meeting, which single participants can have too."""

from typing import Any

from .._model.layouts import LAYOUTS, add_all, need_own, remove_all, use
from .._model.meetings import MEETINGS
from .._model.resource import Fitted
from .._reply import Reply
from .._state import State

MAX_LAYOUTS = 20
DEFAULT, OF_MEETING, OWN = 0, 2, 3  # layout_type


@Fitted
def add(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"layout_list": add_all(sandbox, LAYOUTS, hash, hash["layout_list"], MAX_LAYOUTS, advanced=True)}


@Fitted
def update(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    layout = need_own(sandbox, LAYOUTS, hash, hash["layout_id"])
    layout.update(layout_name=hash.get("layout_name") or layout.get("layout_name"), page_list=hash["page_list"])
    return {}


@Fitted
def apply(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if not hash.get("user_list"):
        return use(sandbox, LAYOUTS, hash, hash["layout_id"])
    if hash["layout_id"]:
        need_own(sandbox, LAYOUTS, hash, hash["layout_id"])
    own = MEETINGS.need(sandbox, hash["meetingid"]).setdefault("own_layouts", {})
    own.update({user["tmp_openid"]: hash["layout_id"] for user in hash["user_list"]})
    return {}


@Fitted
def list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    meeting = MEETINGS.need(sandbox, hash["meetingid"])
    found = LAYOUTS.all(sandbox, meeting["meetingid"])
    return {"selected_layout_id": meeting.get("selected_layout_id"), "layout_list": found}


@Fitted
def get_user_layout(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    meeting = MEETINGS.need(sandbox, hash["meetingid"])
    own, common = meeting.get("own_layouts", {}).get(hash["tmp_openid"]), meeting.get("selected_layout_id")
    layout = sandbox.resources.get(LAYOUTS.name, {}).get(own or common or "", {})
    kind = DEFAULT if not layout else OWN if own else OF_MEETING
    return {**layout, "selected_layout_id": common, "layout_type": kind}


@Fitted
def batch_delete(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return remove_all(sandbox, LAYOUTS, hash, hash["layout_id_list"])
