"""Check the messages of the AI bot: which msgtype each command takes, with its fields and their limits."""

from typing import Any, Optional

from .._reply import RefusalError
from .._state.media import Media
from .message import Check, Text, checked, text_of

__all__ = ["OWN", "REPLY", "WELCOME", "card", "content"]

MAX_CONTENT = 20480  # bytes, of a stream or Markdown
MAX_FEEDBACK = 256  # bytes
CARDS = ("text_notice", "news_notice", "button_interaction", "vote_interaction", "multiple_interaction")
INTERACTIVE = ("button_interaction", "vote_interaction", "multiple_interaction")


def content(media: Media, body: dict[str, Any], allowed: dict[str, Check]) -> dict[str, Any]:
    """The message, if this command takes it: the msgtype, and the object of that name. Raises RefusalError."""
    msgtype = body.get("msgtype")
    if msgtype not in allowed:
        raise RefusalError(40008, f"{msgtype!r} is none of {', '.join(allowed)}")
    return checked(media, body, allowed)


def card(media: Media, body: Any) -> dict[str, Any]:
    """The template card, if it has what every card needs."""
    if not isinstance(body, dict):
        raise RefusalError(40058, "template_card must be an object")
    if body.get("card_type") not in CARDS:
        raise RefusalError(40058, f"template_card.card_type must be one of {', '.join(CARDS)}")
    if body["card_type"] in INTERACTIVE and not body.get("task_id"):
        raise RefusalError(40058, "missing template_card.task_id")
    _feedback(body, "template_card")
    return body


def _feedback(body: dict[str, Any], prefix: str) -> Optional[dict[str, str]]:
    feedback = body.get("feedback")
    if feedback is None:
        return None
    if not isinstance(feedback, dict):
        raise RefusalError(40058, f"{prefix}.feedback must be an object")
    return {"id": text_of(feedback, "id", Text(MAX_FEEDBACK), f"{prefix}.feedback.")}


def _text(media: Media, body: dict[str, Any]) -> dict[str, Any]:
    return {"content": text_of(body, "content", Text(required=True), "text.")}


def _markdown(media: Media, body: dict[str, Any]) -> dict[str, Any]:
    text = text_of(body, "content", Text(MAX_CONTENT, required=True, errcode=45002), "markdown.")
    return _with_feedback({"content": text}, body, "markdown")


def _stream(media: Media, body: dict[str, Any]) -> dict[str, Any]:
    finish = body.get("finish", False)
    if not isinstance(finish, bool):
        raise RefusalError(40058, "stream.finish must be true or false")
    if body.get("msg_item"):
        raise RefusalError(40058, "stream.msg_item is not supported over the long connection: upload the pictures")
    stream = {
        "id": text_of(body, "id", Text(required=True), "stream."),
        "finish": finish,
        "content": text_of(body, "content", Text(MAX_CONTENT, errcode=45002), "stream."),
    }
    return _with_feedback(stream, body, "stream")


def _with_feedback(content: dict[str, Any], body: dict[str, Any], prefix: str) -> dict[str, Any]:
    feedback = _feedback(body, prefix)
    return {**content, "feedback": feedback} if feedback else content


def _media(kind: str, **texts: Text) -> Check:
    def check(media: Media, body: dict[str, Any]) -> dict[str, Any]:
        media_id = text_of(body, "media_id", Text(required=True), f"{kind}.")
        file = media.find(media_id)
        if file is None or file.kind != kind:
            raise RefusalError(40007, f"there is no {kind} {media_id!r} from the last 3 days")
        more = {name: text_of(body, name, rule, f"{kind}.") for name, rule in texts.items() if name in body}
        return {"media_id": media_id, **more}

    return check


_FILES: dict[str, Check] = {
    "file": _media("file"),
    "image": _media("image"),
    "voice": _media("voice"),
    "video": _media("video", title=Text(64, cut=True), description=Text(512, cut=True)),
}
OWN: dict[str, Check] = {"markdown": _markdown, "template_card": card, **_FILES}
REPLY: dict[str, Check] = {"stream": _stream, **OWN}
WELCOME: dict[str, Check] = {"text": _text, "template_card": card}
