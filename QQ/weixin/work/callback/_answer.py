"""What a handler returned, as the answer to a push."""

import logging
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from ._errors import CallbackError
from ._open import Opened, Settings
from ._parse import parse
from ._seal import encrypt_msg

__all__ = ["answer_with", "fields_of", "is_reply", "name_of", "plain_answer"]

log = logging.getLogger("QQ.weixin.work.callback")


def plain_answer(message: Mapping[str, Any]) -> str:
    """The answer that only says that the push has arrived."""
    return "success" if "InfoType" in message else ""


def answer_with(settings: Settings, opened: Opened, message: Mapping[str, Any], reply: Any) -> str:
    """The reply, encrypted; the plain answer when there is none, or none that can be sent."""
    plain = plain_answer(message)
    try:
        if not reply or reply == plain:
            return plain
        fields_of(reply, opened.text.removeprefix("\ufeff").lstrip()[:1] == "{", message)
        given = settings.token, settings.encoding_aes_key, opened.receiveid
        return encrypt_msg(*given, reply, nonce=opened.nonce)
    except CallbackError as error:
        why = str(error)
    except Exception as error:  # whatever object a handler returned
        why = f"this {type(reply).__name__} raised {type(error).__name__}"
    log.error("the reply to %s can't be sent: %s", name_of(message), why)
    return plain


def is_reply(returned: Any) -> bool:
    with suppress(Exception):  # whatever object a handler returned
        return isinstance(returned, Mapping) and bool({"MsgType", "msgtype", "response_type"} & set(returned))
    return False


def fields_of(reply: Any, is_json: bool, message: Mapping[str, Any]) -> Mapping[str, Any]:
    """The fields of a reply, as a dict or as its text. Raises CallbackError for what WeCom takes for no reply to this push.

    is_json: whether the push was JSON, as those of AI bots are.
    """
    if "InfoType" in message:
        raise CallbackError("reply", "an event of a suite is answered with success, and takes no reply")
    fields = reply
    if isinstance(reply, str):
        if reply.lstrip()[:1] not in ("<", "{"):
            raise CallbackError("reply", "it is bare text, neither XML nor JSON", MAKE)
        fields = parse(reply)
    if not is_reply(fields):
        raise CallbackError("reply", f"this {type(reply).__name__} has no MsgType and no msgtype", MAKE)
    if ("MsgType" in fields) == is_json:
        formats = {True: "XML (MsgType)", False: "JSON (msgtype)"}
        raise CallbackError("reply", f"it is {formats[is_json]}, and the push was {formats[not is_json]}", MAKE)
    return fields  # type: ignore[no-any-return]


MAKE = "The functions of QQ.weixin.work.callback.reply make what fits the push; None is for no reply."


def name_of(message: Mapping[str, Any]) -> str:
    """What kind of message this is, for a log: not what it says."""
    event = message.get("event")  # of an AI bot
    names = ("Event", "InfoType", "MsgType", "eventtype", "msgtype")
    fields = {**message, **(event if isinstance(event, Mapping) else {})}
    kind = next((fields[name] for name in names if isinstance(fields.get(name), str)), "")
    return f"a push of {kind or 'an unknown kind'!r}"
