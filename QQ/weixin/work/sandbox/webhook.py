"""The robots of group chats (消息推送)."""

import base64
import hashlib
from typing import Any

from ._model.outgoing import need_content
from ._model.uploads import is_picture, keep
from ._reply import RefusalError, Reply
from ._state import State
from ._state.received import robot_name

MSGTYPES = ("text", "markdown_v2", "image", "news", "file", "voice", "template_card")
MAX_PICTURE = 2 << 20  # bytes
MAX_PER_MINUTE = 20


def send(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    times = [at for at in sandbox.webhook_times.get(query["key"], []) if 0 <= sandbox.now - at < 60]
    if len(times) >= MAX_PER_MINUTE:
        raise RefusalError(45009)
    shown = hash
    if hash["msgtype"] == "image":
        picture = _need_picture(hash.get("image"))
        shown = {"msgtype": "image", "image": {"media_id": sandbox.media.keep("image", "picture", picture)}}
    elif hash["msgtype"] == "markdown":  # a robot may send twice as much as an app
        if not isinstance(hash.get("markdown"), dict):
            raise RefusalError(40058, "missing markdown")
    else:
        need_content(sandbox, hash, MSGTYPES, query["key"])
    sandbox.webhook_times[query["key"]] = [*times, sandbox.now]
    sandbox.received.add("robot", [robot_name(query["key"])], "robot", shown)
    return {}


def upload_media(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if query["type"] not in ("voice", "file"):
        raise RefusalError(40004)
    reply = keep(sandbox, query["type"], hash["media"])
    sandbox.robot_media[reply["media_id"]] = query["key"]
    return reply


def _need_picture(image: Any) -> bytes:
    if not isinstance(image, dict):
        raise RefusalError(40058, "missing image")
    try:
        picture = base64.b64decode(image["base64"], validate=True)
    except ValueError:
        raise RefusalError(40058, "image.base64") from None
    if len(picture) > MAX_PICTURE:
        raise RefusalError(40009)
    if not is_picture(picture):
        raise RefusalError(40123, "neither JPG nor PNG")
    if hashlib.md5(picture, usedforsecurity=False).hexdigest() != image["md5"].lower():
        raise RefusalError(301019)
    return picture
