"""Check the messages of kf.send_msg: each msgtype with its fields and their limits."""

import re
from collections.abc import Callable
from typing import Any, NamedTuple, Optional

from .._reply import RefusalError
from .._state.media import Media

__all__ = ["ON_EVENT", "ON_STATE", "SEND", "Check", "Text", "checked", "checked_msgid", "text_of"]

MAX_ITEMS, MAX_CLICKABLE_ITEMS = 50, 10  # of a menu: in total, and those that the customer can tap


class Text(NamedTuple):
    """The rule for a text field."""

    max_bytes: Optional[int] = None
    required: bool = False
    errcode: int = 40058  # for a longer text
    cut: bool = False  # a longer text is cut, and no error


def text_of(hash: dict[str, Any], name: str, rule: Text = Text(), prefix: str = "") -> str:
    """The text of the field; "" if it is absent. Raises RefusalError if it breaks the rule."""
    value = hash.get(name)
    if value in (None, ""):
        if rule.required:
            raise RefusalError(40058, f"missing {prefix}{name}")
        return ""
    if not isinstance(value, str):
        raise RefusalError(40058, f"{prefix}{name} must be a string")
    if rule.max_bytes is not None and len(value.encode()) > rule.max_bytes:
        if not rule.cut:
            raise RefusalError(rule.errcode, f"{prefix}{name} is longer than {rule.max_bytes} bytes")
        return cut(value, rule.max_bytes)
    return value


def cut(text: str, max_bytes: int) -> str:
    """The beginning of the text, whole characters, in UTF-8 at most so long."""
    return text.encode()[:max_bytes].decode(errors="ignore")


def checked_msgid(hash: dict[str, Any]) -> str:
    """The caller's own msgid; "" if there is none."""
    msgid = text_of(hash, "msgid")
    if not re.fullmatch(r"[0-9a-zA-Z_-]{0,32}", msgid):
        raise RefusalError(40058, "msgid must be at most 32 of 0-9 a-z A-Z _ -")
    return msgid


def checked(media: Media, hash: dict[str, Any], allowed: "dict[str, Check]") -> dict[str, Any]:
    """The message as the customer gets it: the msgtype, and the object of that name."""
    msgtype = hash.get("msgtype")
    check = allowed.get(msgtype) if isinstance(msgtype, str) else None
    if check is None:
        raise RefusalError(40008)
    body = hash.get(str(msgtype))
    if not isinstance(body, dict):
        raise RefusalError(40058, f"missing {msgtype}" if body is None else f"{msgtype} must be an object")
    return {"msgtype": msgtype, str(msgtype): check(media, body)}


Check = Callable[[Media, dict[str, Any]], dict[str, Any]]


def _texts(prefix: str, **rules: Text) -> Check:
    """A check of text fields, each by its rule."""

    def check(media: Media, body: dict[str, Any]) -> dict[str, Any]:
        texts = {name: text_of(body, name, rule, f"{prefix}.") for name, rule in rules.items()}
        return {name: text for name, text in texts.items() if text or name in body}

    return check


def _need_media(media: Media, media_id: Any, kind: str) -> None:
    file = media.find(media_id)
    if file is None or file.kind != kind:
        detail = f"there is no {kind} {media_id!r} from the last 3 days" if isinstance(media_id, str) else ""
        raise RefusalError(40007, detail)


def _media(kind: str) -> Check:
    def check(media: Media, body: dict[str, Any]) -> dict[str, Any]:
        media_id = text_of(body, "media_id", Text(required=True), f"{kind}.")
        _need_media(media, media_id, kind)
        return {"media_id": media_id}

    return check


def _with_thumbnail(check: Check) -> Check:
    def both(media: Media, body: dict[str, Any]) -> dict[str, Any]:
        content = check(media, body)
        _need_media(media, content["thumb_media_id"], "image")
        if not content.get("url", "http://").startswith(("http://", "https://")):
            raise RefusalError(40058, "link.url must begin with http:// or https://")
        return content

    return both


def _location(media: Media, body: dict[str, Any]) -> dict[str, Any]:
    content: dict[str, Any] = _texts("location", name=Text(), address=Text())(media, body)
    for name, limit in (("latitude", 90), ("longitude", 180)):
        value: Any = body.get(name)
        if type(value) not in (int, float) or not -limit <= value <= limit:
            raise RefusalError(40058, f"location.{name} must be a number from -{limit} to {limit}")
        content[name] = value
    return content


def _ca_link(media: Media, body: dict[str, Any]) -> dict[str, Any]:
    url = text_of(body, "link_url", Text(required=True), "ca_link.")
    if not url.startswith("https://work.weixin.qq.com/ca/"):
        raise RefusalError(40058, "ca_link.link_url must be a link of the customer acquisition assistant")
    return {"link_url": url}


_ITEMS: dict[str, Check] = {
    "click": _texts("click", id=Text(128), content=Text(128, required=True)),
    "view": _texts("view", url=Text(2048, required=True), content=Text(1024, required=True)),
    "miniprogram": _texts(
        "miniprogram",
        appid=Text(32, required=True),
        pagepath=Text(1024, required=True),
        content=Text(1024, required=True),
    ),
    "text": _texts("text", content=Text(256, required=True)),
}


def _menu(max_items: int) -> Check:
    def check(media: Media, body: dict[str, Any]) -> dict[str, Any]:
        items = body.get("list") or []
        if not isinstance(items, list):
            raise RefusalError(40058, "msgmenu.list must be a list")
        clickable = [item for item in items if not (isinstance(item, dict) and item.get("type") == "text")]
        if len(items) > max_items or len(clickable) > MAX_CLICKABLE_ITEMS:
            raise RefusalError(95008)
        content: dict[str, Any] = _texts("msgmenu", head_content=Text(1024), tail_content=Text(1024))(media, body)
        content["list"] = [_item(media, item) for item in items]
        return content

    return check


def _item(media: Media, item: Any) -> dict[str, Any]:
    kind = item.get("type") if isinstance(item, dict) else None
    if not isinstance(kind, str) or kind not in _ITEMS:
        raise RefusalError(95009)
    if not isinstance(item.get(kind), dict):
        raise RefusalError(40058, f"msgmenu.list[] of type {kind} must have an object {kind}")
    content = _ITEMS[kind](media, item[kind])
    if kind == "text":
        no_newline = item["text"].get("no_newline", 0)
        if no_newline not in (0, 1):
            raise RefusalError(40058, "text.no_newline must be 0 or 1")
        content["no_newline"] = int(no_newline)
    return {"type": kind, kind: content}


_CONTENT = _texts("text", content=Text(2048, required=True, errcode=45002))

SEND: dict[str, Check] = {
    "text": _texts("text", content=Text(2048, required=True, cut=True)),
    **{kind: _media(kind) for kind in ("image", "voice", "video", "file")},
    "link": _with_thumbnail(
        _texts(
            "link",
            title=Text(128, required=True, cut=True),
            desc=Text(512, cut=True),
            url=Text(2048, required=True),
            thumb_media_id=Text(required=True),
        )
    ),
    "miniprogram": _with_thumbnail(
        _texts(
            "miniprogram",
            appid=Text(required=True),
            title=Text(64, cut=True),
            thumb_media_id=Text(required=True),
            pagepath=Text(required=True),
        )
    ),
    "msgmenu": _menu(MAX_ITEMS),
    "location": _location,
    "ca_link": _ca_link,
}
ON_EVENT: dict[str, Check] = {"text": _CONTENT, "msgmenu": _menu(MAX_CLICKABLE_ITEMS)}
ON_STATE: dict[str, Check] = {"text": _CONTENT}
