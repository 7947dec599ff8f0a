"""Check the messages that customers send, and give them the form of sync_msg."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from ... import _doc
from .._state.chat import Chat
from .._state.inbox import RETENTION
from .._state.media import Media

__all__ = ["FILES", "context_reply", "need_json", "need_known", "need_recallable", "save_file"]


class _FileKind(NamedTuple):
    max_bytes: int
    too_large: str  # the text that arrives in place of a larger file
    filename: str
    content_type: str


FILES = {
    "image": _FileKind(2 << 20, "[图片超过2MB]", "image.jpg", "image/jpeg"),
    "voice": _FileKind(2 << 20, "[语音超过2MB]", "voice.amr", "voice/amr"),
    "video": _FileKind(10 << 20, "[视频超过10MB]", "video.mp4", "video/mp4"),
    "file": _FileKind(20 << 20, "[文件超过20MB]", "file.bin", "application/octet-stream"),
}


def need_known(msgtype: str, fields: Mapping[str, Any]) -> None:
    """Raise ValueError for a msgtype or field that sync_msg does not have."""
    (document,) = _doc.by_path("kf/sync_msg")
    types = next(field.note for field in document.reply if field.name == "msg_list[].msgtype")
    if msgtype == "event" or msgtype not in types.replace(",", " ").split():
        raise ValueError(f"sync_msg has no msgtype {msgtype!r}: {types}")
    names = {field.name for field in document.reply}
    for name in fields:
        if f"msg_list[].{msgtype}.{name}" not in names:
            raise ValueError(f"{msgtype} has no field {name!r} in sync_msg")


def need_json(body: Mapping[str, Any]) -> None:
    """Raise ValueError for fields that are not JSON."""
    try:
        json.dumps(body, ensure_ascii=False, allow_nan=False).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise ValueError(f"a message can't contain this: {type(error).__name__}") from None


def save_file(media: Media, msgtype: str, data: bytes, filename: str) -> dict[str, Any]:
    """Save the file of a message, a voice in both formats. Returns the message's object, with the media_id."""
    kind = FILES[msgtype]
    media_id = media.keep(msgtype, filename or kind.filename, data, kind.content_type)
    if msgtype != "voice":
        return {"media_id": media_id}
    return {"media_id": media_id, "silk": media.keep("voice", "voice.silk", data, "voice/silk")}


def need_recallable(chat: Chat, msgid: str, by: Mapping[str, Any], now: float) -> dict[str, Any]:
    """The message with that msgid, if its sender has the fields `by`, and it is not recalled nor older than three days."""
    record: dict[str, Any]
    for record in reversed(chat.transcript):
        if (
            record["msgid"] == msgid
            and by.items() <= record.items()
            and "recalled" not in record
            and record["send_time"] >= int(now) - RETENTION
        ):
            return record
    raise ValueError(f"there is no message {msgid!r} of this sender that can be recalled")


def context_reply(context: Mapping[str, Any]) -> dict[str, Any]:
    """An enter_session_context as replies have it: the scene decides which name of a Channels account is in it."""
    reply = dict(context)
    if "wechat_channels" in reply:
        channels = reply["wechat_channels"]
        names = ("nickname" if channels.get("scene") in (1, 2, 3) else "shop_nickname", "scene")
        reply["wechat_channels"] = {name: channels[name] for name in names if name in channels}
    return reply
