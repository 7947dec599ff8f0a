"""Live streams (直播): their states, and the event about a change."""

from typing import Any

from . import State

__all__ = ["CANCELLED", "LIVE", "OVER", "PLANNED", "push"]

PLANNED, LIVE, OVER, CANCELLED = 0, 1, 2, 4


def push(sandbox: State, living: dict[str, Any]) -> None:
    event = {"FromUserName": living["anchor_userid"], "MsgType": "event", "Event": "living_status_change"}
    what = {"LivingId": living["livingid"], "Status": str(living["status"])}
    sandbox.pushes.event({**event, **what, "AgentID": str(next(iter(sandbox.agents), 0))})
