"""From a message to the request or response that carries it encrypted."""

import json
import re
import secrets
import time
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, Optional, Union
from urllib.parse import urlencode

from ..errors import hide_locals
from ._crypto import seal, signature
from ._errors import CallbackError
from ._parse import FORBIDDEN, UNREADABLE, from_xml, readable

__all__ = ["Message", "encrypt_echo", "encrypt_msg", "encrypt_push"]

Message = Union[str, Mapping[str, Any]]
Timestamp = Union[str, int, None]


class Sealed(NamedTuple):
    encrypt: str
    signature: str
    timestamp: str
    nonce: str


def _sealed(
    token: str,
    encoding_aes_key: str,
    receiveid: str,
    text: str,
    timestamp: Timestamp,
    nonce: Optional[str],
) -> Sealed:
    encrypt = seal(encoding_aes_key, receiveid, text)
    stamp = str(int(time.time()) if timestamp is None else timestamp)
    nonce = secrets.token_hex(8) if nonce is None else nonce
    return Sealed(encrypt, signature(token, stamp, nonce, encrypt), stamp, nonce)


@hide_locals
def encrypt_msg(
    token: str,
    encoding_aes_key: str,
    receiveid: str,
    message: Message,
    timestamp: Timestamp = None,
    nonce: Optional[str] = None,
) -> str:
    """被动响应包: encrypt a reply. Gives the body of the response to a push.

    https://developer.work.weixin.qq.com/document/path/90930 (2024/12/13)

    message: a dict as QQ.weixin.work.callback.reply makes it, or its text. JSON goes into a JSON envelope, XML into XML.
        Characters that XML forbids, such as control characters, are left out.
    timestamp: Unix seconds. Default: now.
    nonce: for an AI bot, the nonce in the query of the push. Default: a random one.

    Raises CallbackError.
    """
    text = UNREADABLE.sub("", message) if isinstance(message, str) else written(without_forbidden(message))
    sealed = _sealed(token, encoding_aes_key, receiveid, text, timestamp, nonce)
    if text.lstrip()[:1] != "{":
        return to_xml(dict(zip(("Encrypt", "MsgSignature", "TimeStamp", "Nonce"), sealed)))
    stamp = int(sealed.timestamp) if sealed.timestamp.isdecimal() else sealed.timestamp
    return to_json(
        {"encrypt": sealed.encrypt, "msgsignature": sealed.signature, "timestamp": stamp, "nonce": sealed.nonce}
    )


@hide_locals
def encrypt_push(
    token: str,
    encoding_aes_key: str,
    receiveid: str,
    message: Message,
    timestamp: Timestamp = None,
    nonce: Optional[str] = None,
    agentid: Union[str, int] = "",
) -> tuple[str, str]:
    """Encrypt a message as WeCom does. Gives the query and the body of its POST, to test a receiver with.

    message: XML or JSON, or the dict that receive() shall give.
    agentid: the AgentID in the envelope.
    """
    text = message if isinstance(message, str) else written(message)
    sealed = _sealed(token, encoding_aes_key, receiveid, text, timestamp, nonce)
    query = urlencode({"msg_signature": sealed.signature, "timestamp": sealed.timestamp, "nonce": sealed.nonce})
    if text.lstrip()[:1] == "{":
        return query, to_json({"encrypt": sealed.encrypt})
    return query, to_xml({"ToUserName": receiveid, "AgentID": str(agentid), "Encrypt": sealed.encrypt})


@hide_locals
def encrypt_echo(
    token: str,
    encoding_aes_key: str,
    receiveid: str,
    text: str,
    timestamp: Timestamp = None,
    nonce: Optional[str] = None,
) -> str:
    """Encrypt an echo as WeCom does. Gives the query of the GET that verifies a URL."""
    sealed = _sealed(token, encoding_aes_key, receiveid, text, timestamp, nonce)
    signed = {"msg_signature": sealed.signature, "timestamp": sealed.timestamp, "nonce": sealed.nonce}
    return urlencode({**signed, "echostr": sealed.encrypt})


def written(message: Mapping[str, Any]) -> str:
    """A message as text: XML if it has a MsgType or an InfoType, else JSON."""
    if not isinstance(message, Mapping):
        raise CallbackError("reply", f"a message is text or a dict, not {type(message).__name__}")
    return to_xml(message) if "MsgType" in message or "InfoType" in message else to_json(message)


def without_forbidden(value: Any) -> Any:
    """A message without the characters that XML forbids. The text of a language model may have them."""
    try:
        return _each_text(value)
    except RecursionError:
        raise CallbackError("reply", "the message holds itself") from None


def to_sent_json(value: Mapping[str, Any]) -> str:
    """JSON without the characters that XML forbids, and UTF-8 can't carry."""
    text = to_json(value)
    return to_json(without_forbidden(value)) if "\\u" in text or FORBIDDEN.search(text) else text


def _each_text(value: Any) -> Any:
    if isinstance(value, str):
        return FORBIDDEN.sub("", value)
    if isinstance(value, Mapping):
        return {name: _each_text(each) for name, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [_each_text(each) for each in value]
    return value


encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


def to_json(value: Mapping[str, Any]) -> str:
    try:
        return encode(value)
    except (TypeError, ValueError, RecursionError) as error:
        raise CallbackError("reply", f"JSON can't hold the message: {type(error).__name__}") from None


def to_xml(value: Mapping[str, Any]) -> str:
    try:
        text = f"<xml>{''.join(_elements(value))}</xml>"
        from_xml(readable(text))
    except (RecursionError, CallbackError) as error:
        reason = error.errmsg if isinstance(error, CallbackError) else "it holds itself"
        raise CallbackError("reply", f"XML can't hold the message: {reason}") from None
    return text


def _elements(fields: Mapping[str, Any]) -> Iterator[str]:
    for name, value in fields.items():
        if not re.fullmatch(r"[A-Za-z_][\w.-]*", str(name), re.ASCII):
            raise CallbackError("xml", "a name is no name of an element")
        for each in value if isinstance(value, (list, tuple)) else [value]:
            yield f"<{name}>{_content(name, each)}</{name}>"


def _content(name: str, value: Any) -> str:
    if isinstance(value, Mapping):
        return "".join(_elements(value))
    if isinstance(value, str):
        return f"<![CDATA[{value.replace(']]>', ']]]]><![CDATA[>')}]]>"
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    raise CallbackError("xml", f"{name} is {type(value).__name__}")
