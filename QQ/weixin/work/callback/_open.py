"""From a request to the text that it carries: the query, the envelope, the checks in their order."""

from collections.abc import Iterable, Mapping
from hmac import compare_digest
from typing import Any, NamedTuple, Union
from urllib.parse import parse_qsl

from ._crypto import seal, signature, unseal
from ._errors import CallbackError
from ._parse import decoded, from_json, from_xml

__all__ = ["Body", "Opened", "Query", "Receiver", "checked", "open_echo", "open_push"]

MAX = 1 << 20  # bytes of a body; the largest documented pushes are a few kB

Query = Union[str, bytes, Mapping[str, Any]]
Body = Union[bytes, bytearray, memoryview, str]
Receiver = Union[str, Iterable[str]]


class Opened(NamedTuple):
    """A message, and the receiveid and nonce that an answer to it takes."""

    text: str
    receiveid: str
    nonce: str


def open_push(token: str, encoding_aes_key: str, receiveid: Receiver, query: Query, body: Body) -> Opened:
    """Unseal what was posted; each check refuses before the next begins."""
    if not isinstance(body, (bytes, bytearray, memoryview, str)):
        raise CallbackError("xml", f"the body must be bytes, not {type(body).__name__}")
    if len(body) > MAX:
        raise CallbackError("size", f"the body is over {MAX} bytes")
    text = (body if isinstance(body, str) else decoded(body)).removeprefix("\ufeff")
    envelope = from_json(text) if text.lstrip()[:1] == "{" else from_xml(text)
    encrypt = envelope.get("encrypt" if "encrypt" in envelope else "Encrypt")
    if not isinstance(encrypt, str):
        raise CallbackError("xml", "the body holds no Encrypt, or several", "Is this the raw body of the request?")
    return _opened(token, encoding_aes_key, receiveid, query, encrypt)


def open_echo(token: str, encoding_aes_key: str, receiveid: Receiver, query: Query) -> Opened:
    """Unseal the echostr of a URL verification."""
    parameters = _parameters(query)
    if "echostr" not in parameters:
        raise CallbackError("query", "there is no echostr", "This is no URL verification by WeCom.")
    return _opened(token, encoding_aes_key, receiveid, parameters, parameters["echostr"])


def _opened(token: str, encoding_aes_key: str, receiveid: Receiver, query: Query, encrypt: str) -> Opened:
    _check_token(token)
    parameters = _parameters(query)
    nonce = parameters.get("nonce", "")
    right = signature(token, parameters.get("timestamp", ""), nonce, encrypt)
    if not compare_digest(parameters.get("msg_signature", "").encode(errors="replace"), right.encode()):
        raise CallbackError("signature", *_why_not(token, parameters, encrypt))
    text, receiver = unseal(encoding_aes_key, encrypt, _receiveids(receiveid))
    return Opened(text, receiver, nonce)


def checked(token: str, encoding_aes_key: str, receiveid: Receiver) -> tuple[str, ...]:
    """The receiveids, where they and what goes with them can be right."""
    _check_token(token)
    seal(encoding_aes_key, "", "")
    return _receiveids(receiveid)


def _check_token(token: str) -> None:
    if not token or not isinstance(token, str):
        raise CallbackError("signature", "the token to verify with is empty, or no text", TOKEN)


def _receiveids(receiveid: Receiver) -> tuple[str, ...]:
    if isinstance(receiveid, str):
        return (receiveid,)
    if not isinstance(receiveid, Iterable) or isinstance(receiveid, bytes):
        raise CallbackError("receiveid", f"receiveid must be text, not {type(receiveid).__name__}", RECEIVEID)
    ids = tuple(receiveid)
    if not ids or not all(isinstance(each, str) for each in ids):
        raise CallbackError("receiveid", "receiveid must be text, or several", RECEIVEID)
    return ids


RECEIVEID = "An AI bot of the corp itself has none: give '' for that."
TOKEN = "The Token stands beside the URL and the EncodingAESKey where the callback is configured."


def _parameters(query: Query) -> dict[str, str]:
    """The query as a dict of text, whatever a framework hands over."""
    if isinstance(query, (bytes, bytearray)):
        query = query.decode("latin-1")
    if isinstance(query, str):
        try:
            pairs = parse_qsl(query.lstrip("?"), keep_blank_values=True, max_num_fields=100)
        except ValueError:
            raise CallbackError("query", "the query has over 100 parameters") from None
        found = dict(pairs)
        if len(found) < len(pairs):  # what is there twice is not to be trusted
            names = [name for name, _ in pairs]
            found = {name: value for name, value in pairs if names.count(name) == 1}
    elif isinstance(query, Mapping):
        found = {}
        for name in ("msg_signature", "signature", "timestamp", "nonce", "echostr"):
            value = query.get(name)
            if isinstance(value, (list, tuple)) and len(value) == 1:
                (value,) = value
            if isinstance(value, (str, int)):
                found[name] = str(value)
    else:
        raise CallbackError("query", f"the query must be text or a mapping, not {type(query).__name__}")
    return found


def _why_not(token: str, parameters: Mapping[str, str], encrypt: str) -> tuple[str, str]:
    """Why a signature is not the right one, and what to put right."""
    told, timestamp, nonce = (parameters.get(name, "") for name in ("msg_signature", "timestamp", "nonce"))
    if not told and parameters.get("signature"):
        return "there is a signature in place of msg_signature", (
            "So signs another platform, such as an official account (公众号) of WeChat: this URL is not configured in"
            " WeCom, or the query was built by hand."
        )
    for name in ("msg_signature", "timestamp", "nonce"):
        if not parameters.get(name):
            return (
                f"{name} is missing, or there twice",
                "Hand over the whole query as it came, or all of its parameters.",
            )

    def fits(text: str) -> bool:
        return compare_digest(told.encode(errors="replace"), signature(token, timestamp, nonce, text).encode())

    if " " in encrypt and fits(encrypt.replace(" ", "+")):
        return "each '+' of the sealed text has become a space", (
            "The query was percent-decoded twice, or not percent-encoded: hand over the query string as it came."
        )
    if encrypt[:1] in "\"'" and fits(encrypt.strip("\"'")):
        return "the sealed text is wrapped in quotes", "Hand over echostr, and answer with the echo, without quotes."
    return "msg_signature does not fit", (
        f"The Token is not the one that signed, or what was signed was changed on its way. {TOKEN}"
    )
