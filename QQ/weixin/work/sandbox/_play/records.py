"""What customers may send, and how sync_msg tells it."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from ... import _doc
from .._state.chat import Chat
from .._state.inbox import KEPT
from .._state.media import Media

__all__ = ["FILES", "context_told", "kept", "need_json", "need_known", "need_recallable"]


class _FileKind(NamedTuple):
    most: int
    too_large: str
    filename: str
    content_type: str


FILES = {
    "image": _FileKind(2 << 20, "[图片超过2MB]", "image.jpg", "image/jpeg"),
    "voice": _FileKind(2 << 20, "[语音超过2MB]", "voice.amr", "voice/amr"),
    "video": _FileKind(10 << 20, "[视频超过10MB]", "video.mp4", "video/mp4"),
    "file": _FileKind(20 << 20, "[文件超过20MB]", "file.bin", "application/octet-stream"),
}


def need_known(msgtype: str, fields: Mapping[str, Any]) -> None:
    """Refuse what no message of sync_msg has."""
    (document,) = _doc.by_path("kf/sync_msg")
    types = next(field.note for field in document.reply if field.name == "msg_list[].msgtype")
    if msgtype == "event" or msgtype not in types.replace(",", " ").split():
        raise ValueError(f"sync_msg knows no msgtype {msgtype!r}: {types}")
    names = {field.name for field in document.reply}
    for name in fields:
        if f"msg_list[].{msgtype}.{name}" not in names:
            raise ValueError(f"{msgtype} has no field {name!r} in what sync_msg returns")


def need_json(body: Mapping[str, Any]) -> None:
    """Refuse what no message can hold."""
    try:
        json.dumps(body, ensure_ascii=False, allow_nan=False).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise ValueError(f"no message can hold this: {type(error).__name__}") from None


def kept(media: Media, msgtype: str, data: bytes, filename: str) -> dict[str, Any]:
    """The object of a message with a file; a voice is there in both formats."""
    kind = FILES[msgtype]
    media_id = media.keep(msgtype, filename or kind.filename, data, kind.content_type)
    if msgtype != "voice":
        return {"media_id": media_id}
    return {"media_id": media_id, "silk": media.keep("voice", "voice.silk", data, "voice/silk")}


def need_recallable(chat: Chat, msgid: str, by: Mapping[str, Any], now: float) -> dict[str, Any]:
    """The message with that msgid, if it is by them, of the last three days and not recalled yet."""
    record: dict[str, Any]
    for record in reversed(chat.transcript):
        if (
            record["msgid"] == msgid
            and by.items() <= record.items()
            and "recalled" not in record
            and record["send_time"] >= int(now) - KEPT
        ):
            return record
    raise ValueError(f"there is no message {msgid!r} of theirs to recall")


def context_told(context: Mapping[str, Any]) -> dict[str, Any]:
    """A way of entry; the scene decides which name of a Channels account is told."""
    told = dict(context)
    if "wechat_channels" in told:
        channels = told["wechat_channels"]
        names = ("nickname" if channels.get("scene") in (1, 2, 3) else "shop_nickname", "scene")
        told["wechat_channels"] = {name: channels[name] for name in names if name in channels}
    return told
