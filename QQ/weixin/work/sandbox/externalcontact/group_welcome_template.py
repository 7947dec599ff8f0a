"""Welcome messages for new members of customer groups (入群欢迎语素材)."""

from typing import Any

from .._model.resource import Fitted, Resource, media, text
from .._reply import RefusalError, Reply
from .._state import State

KINDS = ("text", "image", "link", "miniprogram", "file", "video")

TEMPLATES = Resource(
    "group_welcome_templates",
    id="template_id",
    new=text("msg"),
    unknown=40037,
    maximum=100,
    full=41055,
    needs={"image.media_id": media, "miniprogram.pic_media_id": media, "file.media_id": media, "video.media_id": media},
)

del_: Fitted = TEMPLATES.deletes()


@Fitted
def add(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return TEMPLATES.add(sandbox, _message(hash))


@Fitted
def edit(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    TEMPLATES.change(sandbox, hash["template_id"], _message(hash), replaces=True)
    return {}


@Fitted
def get(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    template = TEMPLATES.need(sandbox, hash["template_id"])
    image = template.get("image")
    if image and not image.get("pic_url"):
        return {**template, "image": {"pic_url": f"https://wework.qpic.cn/wwpic/{image['media_id']}/0"}}
    return template


def _message(hash: dict[str, Any]) -> Reply:
    """Text and the first of the attachments; the others are ignored."""
    given = [name for name in KINDS if hash.get(name)]
    if not given:
        raise RefusalError(40058, "missing text or an attachment")
    image = hash.get("image") or {}
    if "image" in given and not (image.get("media_id") or image.get("pic_url")):
        raise RefusalError(40058, "missing image.media_id or image.pic_url")
    kept = given[: 1 + (given[0] == "text")]
    return {name: hash[name] for name in kept}
