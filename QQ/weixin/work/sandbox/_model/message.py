"""What a message of kf.send_msg must be like: each msgtype with its fields and their limits."""

import re
from collections.abc import Callable
from typing import Any, NamedTuple, Optional

from .._reply import RefusalError
from .._state.media import Media

__all__ = ["ON_EVENT", "ON_STATE", "SEND", "Text", "checked", "checked_msgid", "text_of"]

ITEMS, TAPPED_ITEMS = 50, 10  # of a menu: in all, and those that can be tapped


class Text(NamedTuple):
    """A field of text: how long it may be in bytes, and what happens to a longer one."""

    most: Optional[int] = None
    required: bool = False
    errcode: int = 40058
    cut: bool = False


def text_of(hash: dict[str, Any], name: str, rule: Text = Text(), around: str = "") -> str:
    """The field of that name as far as the rule allows it."""
    value = hash.get(name)
    if value in (None, ""):
        if rule.required:
            raise RefusalError(40058, f"missing {around}{name}")
        return ""
    if not isinstance(value, str):
        raise RefusalError(40058, f"{around}{name} must be a string")
    if rule.most is not None and len(value.encode()) > rule.most:
        if not rule.cut:
            raise RefusalError(rule.errcode, f"{around}{name} is longer than {rule.most} bytes")
        return cut(value, rule.most)
    return value


def cut(text: str, most: int) -> str:
    """As much of it as there is room for in so many bytes."""
    return text.encode()[:most].decode(errors="ignore")


def checked_msgid(hash: dict[str, Any]) -> str:
    """The caller's own msgid, "" where there is none."""
    msgid = text_of(hash, "msgid")
    if not re.fullmatch(r"[0-9a-zA-Z_-]{0,32}", msgid):
        raise RefusalError(40058, "msgid must be at most 32 of 0-9 a-z A-Z _ -")
    return msgid


def checked(media: Media, hash: dict[str, Any], allowed: "dict[str, Check]") -> dict[str, Any]:
    """The message as the customer gets it: msgtype and the object that it names."""
    msgtype = hash.get("msgtype")
    check = allowed.get(msgtype) if isinstance(msgtype, str) else None
    if check is None:
        raise RefusalError(40008)
    given = hash.get(str(msgtype))
    if not isinstance(given, dict):
        raise RefusalError(40058, f"missing {msgtype}" if given is None else f"{msgtype} must be an object")
    return {"msgtype": msgtype, str(msgtype): check(media, given)}


Check = Callable[[Media, dict[str, Any]], dict[str, Any]]


def _texts(around: str, **rules: Text) -> Check:
    """Fields of text, each by its rule."""

    def check(media: Media, given: dict[str, Any]) -> dict[str, Any]:
        found = {name: text_of(given, name, rule, f"{around}.") for name, rule in rules.items()}
        return {name: value for name, value in found.items() if value or name in given}

    return check


def _need_media(media: Media, media_id: Any, kind: str) -> None:
    file = media.find(media_id)
    if file is None or file.kind != kind:
        raise RefusalError(40007, f"{media_id!r} is no {kind} of the last 3 days" if isinstance(media_id, str) else "")


def _media(kind: str) -> Check:
    def check(media: Media, given: dict[str, Any]) -> dict[str, Any]:
        media_id = text_of(given, "media_id", Text(required=True), f"{kind}.")
        _need_media(media, media_id, kind)
        return {"media_id": media_id}

    return check


def _with_thumbnail(check: Check) -> Check:
    def both(media: Media, given: dict[str, Any]) -> dict[str, Any]:
        found = check(media, given)
        _need_media(media, found["thumb_media_id"], "image")
        if not found.get("url", "http://").startswith(("http://", "https://")):
            raise RefusalError(40058, "link.url must begin with http:// or https://")
        return found

    return both


def _location(media: Media, given: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = _texts("location", name=Text(), address=Text())(media, given)
    for name, most in (("latitude", 90), ("longitude", 180)):
        value: Any = given.get(name)
        if type(value) not in (int, float) or not -most <= value <= most:
            raise RefusalError(40058, f"location.{name} must be a number from -{most} to {most}")
        found[name] = value
    return found


def _ca_link(media: Media, given: dict[str, Any]) -> dict[str, Any]:
    url = text_of(given, "link_url", Text(required=True), "ca_link.")
    if not url.startswith("https://work.weixin.qq.com/ca/"):
        raise RefusalError(40058, "ca_link.link_url is no link of the customer acquisition assistant")
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


def _menu(most: int) -> Check:
    def check(media: Media, given: dict[str, Any]) -> dict[str, Any]:
        items = given.get("list") or []
        if not isinstance(items, list):
            raise RefusalError(40058, "msgmenu.list must be a list")
        tapped = [item for item in items if not (isinstance(item, dict) and item.get("type") == "text")]
        if len(items) > most or len(tapped) > TAPPED_ITEMS:
            raise RefusalError(95008)
        found: dict[str, Any] = _texts("msgmenu", head_content=Text(1024), tail_content=Text(1024))(media, given)
        found["list"] = [_item(media, item) for item in items]
        return found

    return check


def _item(media: Media, item: Any) -> dict[str, Any]:
    kind = item.get("type") if isinstance(item, dict) else None
    if not isinstance(kind, str) or kind not in _ITEMS:
        raise RefusalError(95009)
    if not isinstance(item.get(kind), dict):
        raise RefusalError(40058, f"msgmenu.list[] of type {kind} lacks the object {kind}")
    found = _ITEMS[kind](media, item[kind])
    if kind == "text":
        no_newline = item["text"].get("no_newline", 0)
        if no_newline not in (0, 1):
            raise RefusalError(40058, "text.no_newline must be 0 or 1")
        found["no_newline"] = int(no_newline)
    return {"type": kind, kind: found}


_CONTENT = _texts("text", content=Text(2048, required=True, errcode=45002))

SEND: dict[str, Check] = {
    "text": _CONTENT,
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
    "msgmenu": _menu(ITEMS),
    "location": _location,
    "ca_link": _ca_link,
}
ON_EVENT: dict[str, Check] = {"text": _CONTENT, "msgmenu": _menu(TAPPED_ITEMS)}
ON_STATE: dict[str, Check] = {"text": _CONTENT}
