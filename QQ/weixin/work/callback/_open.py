"""From a request to the text that it carries: the query, the envelope, and the checks in their order."""

import math
import time
from binascii import a2b_base64
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from hmac import compare_digest
from typing import Any, Optional, Union
from urllib.parse import parse_qsl

from .._http.secret import trimmed
from ._crypto import seal, signature, unseal
from ._errors import CallbackError
from ._parse import decoded, from_json, from_xml

__all__ = [
    "Body",
    "Opened",
    "Query",
    "Receiver",
    "Settings",
    "checked_tolerance",
    "open_echo",
    "open_push",
    "parameters",
    "receiveids",
]

MAX = 1 << 20  # bytes of a body; the largest documented pushes are a few kB

Query = Union[str, bytes, Mapping[str, Any]]
Body = Union[bytes, bytearray, memoryview, str]
Receiver = Union[str, Iterable[str]]


@dataclass(frozen=True, repr=False)  # whose repr would show the secrets
class Settings:
    """What a callback is configured with."""

    token: str
    encoding_aes_key: str
    receiveid: Receiver
    tolerance: Optional[float] = None  # seconds

    def checked(self) -> "Settings":
        """The same, each in the form that is used; raises CallbackError, TypeError or ValueError for what can't be right."""
        token = _trimmed_token(self.token)
        seal(self.encoding_aes_key, "", "")
        tolerance = checked_tolerance(self.tolerance)
        return Settings(token, self.encoding_aes_key, receiveids(self.receiveid), tolerance)

    def digest(self) -> str:
        """What tells this callback from others, and tells no secret."""
        parts = self.token, self.encoding_aes_key, *sorted(receiveids(self.receiveid))
        return sha256("\n".join(parts).encode()).hexdigest()[:32]


@dataclass(frozen=True, repr=False)
class Opened:
    """A message, what an answer to it needs, and when it was signed (Unix seconds; None where no number says so)."""

    text: str
    receiveid: str
    nonce: str
    timestamp: Optional[int]


def open_push(settings: Settings, query: Query, body: Body) -> Opened:
    """Decrypt the body of a POST; each check refuses before the next begins."""
    if not isinstance(body, (bytes, bytearray, memoryview, str)):
        raise CallbackError("xml", f"the body must be bytes, not {type(body).__name__}", RAW_BODY)
    if len(body) > MAX:
        raise CallbackError("size", f"the body is over {MAX} bytes")
    text = (body if isinstance(body, str) else decoded(body)).removeprefix("\ufeff")
    envelope = _envelope(text)
    encrypt = envelope.get("encrypt" if "encrypt" in envelope else "Encrypt")
    if not isinstance(encrypt, str):
        raise CallbackError("xml", "the body holds no Encrypt, or several", RAW_BODY)
    opened = _opened(settings, parameters(query), encrypt)
    _check_time(opened.timestamp, settings.tolerance)
    return opened


def open_echo(settings: Settings, query: Query) -> Opened:
    """Decrypt the echostr of a URL verification."""
    given = parameters(query)
    if "echostr" not in given:
        raise CallbackError("query", "there is no echostr", "This is no URL verification by WeCom.")
    return _opened(settings, given, given["echostr"])


def _envelope(text: str) -> dict[str, Any]:
    if not text.strip():
        raise CallbackError("xml", "the body is empty", RAW_BODY)
    try:
        return from_json(text) if text.lstrip()[:1] == "{" else from_xml(text)
    except CallbackError:
        if _is_base64(text):
            raise CallbackError("xml", "the body is in Base64", BASE64) from None
        raise


def _is_base64(text: str) -> bool:
    """Whether this is Base64 of XML or JSON."""
    try:
        beginning = a2b_base64(text.strip()[:64])
    except ValueError:
        return False
    return beginning.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"<", b"{")


RAW_BODY = "Hand over the raw body of the request, before anything else has read it."
BASE64 = "A gateway has encoded it (isBase64Encoded is true in its event): decode it before you hand it over."


def _opened(settings: Settings, given: Mapping[str, str], encrypt: str) -> Opened:
    token = _trimmed_token(settings.token)
    timestamp, nonce = given.get("timestamp", ""), given.get("nonce", "")
    right = signature(token, timestamp, nonce, encrypt)
    if not compare_digest(given.get("msg_signature", "").encode(errors="replace"), right.encode()):
        raise CallbackError("signature", *_why_not(token, given, encrypt))
    text, receiver = unseal(settings.encoding_aes_key, encrypt, receiveids(settings.receiveid))
    is_number = timestamp.isascii() and timestamp.isdecimal() and len(timestamp) < 20
    return Opened(text, receiver, nonce, int(timestamp) if is_number else None)


def _check_time(timestamp: Optional[int], tolerance: Optional[float]) -> None:
    """Refuse what was signed too long ago, or too far in the future."""
    if tolerance is None:
        return
    if timestamp is None:
        raise CallbackError("timestamp", "the timestamp of the query is not a number")
    now = time.time()
    if abs(now - timestamp) > tolerance:
        when = "before" if timestamp < now else "after"
        clock = time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime(now))
        raise CallbackError(
            "timestamp",
            f"the push was signed {abs(now - timestamp):.0f} s {when} the time of this machine's clock, which is {clock};"
            f" the tolerance is {tolerance:g} s",
            CLOCK,
        )


CLOCK = (
    "If this happens to every push, this machine's clock is wrong: set it. If not, somebody sends an old push again."
)


def checked_tolerance(tolerance: Optional[float]) -> Optional[float]:
    """The tolerance; raises TypeError or ValueError when it is none."""
    if tolerance is None:
        return None
    if isinstance(tolerance, bool) or not isinstance(tolerance, (int, float)):
        raise TypeError(f"tolerance must be a number of seconds or None, not {type(tolerance).__name__}")
    if not 0 < tolerance < math.inf:
        raise ValueError(f"tolerance must be more than 0 seconds, or None, not {tolerance!r}")
    return tolerance


def _trimmed_token(token: str) -> str:
    token = trimmed(token) if isinstance(token, str) else ""
    if not token:
        raise CallbackError("signature", "the token to verify with is empty, or no text", TOKEN)
    return token


def receiveids(receiveid: Receiver) -> tuple[str, ...]:
    """The ids that a message may be encrypted for."""
    if isinstance(receiveid, str):
        return (trimmed(receiveid),)
    if not isinstance(receiveid, Iterable) or isinstance(receiveid, bytes):
        raise CallbackError("receiveid", f"receiveid must be text, not {type(receiveid).__name__}", RECEIVEID)
    ids = tuple(receiveid)
    if not ids or not all(isinstance(each, str) for each in ids):
        raise CallbackError("receiveid", "receiveid must be text, or several", RECEIVEID)
    return tuple(trimmed(each) for each in ids)


RECEIVEID = "An AI bot of the corp itself has none: give '' for that."
TOKEN = "The Token stands beside the URL and the EncodingAESKey where the callback is configured."


def parameters(query: Query) -> dict[str, str]:
    """The query as a dict of text, whatever a framework gives."""
    if isinstance(query, (bytes, bytearray)):
        query = query.decode("latin-1")
    if isinstance(query, str):
        return _parsed(query.lstrip("?"))
    if not isinstance(query, Mapping):
        raise CallbackError("query", f"the query must be text or a mapping, not {type(query).__name__}")
    found = {}
    for name, value in query.items():
        if isinstance(value, (list, tuple)) and len(value) == 1:
            (value,) = value
        if isinstance(name, bytes) or isinstance(value, bytes):
            raise CallbackError("query", "the parameters of the query are bytes", TEXT)
        if isinstance(name, str) and isinstance(value, (str, int)):
            found[name] = str(value)
    return found


TEXT = "Decode each name and value, or hand over the query string as it came (in Tornado: self.request.query)."


def _parsed(query: str) -> dict[str, str]:
    try:
        pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=100)
    except ValueError:
        raise CallbackError("query", "the query has over 100 parameters") from None
    names = [name for name, _ in pairs]
    return {name: value for name, value in pairs if names.count(name) == 1}  # what is there twice is not to be trusted


def _why_not(token: str, given: Mapping[str, str], encrypt: str) -> tuple[str, str]:
    """Why a signature is not the right one, and what to put right."""
    signed, timestamp, nonce = (given.get(name, "") for name in ("msg_signature", "timestamp", "nonce"))
    if not signed and given.get("signature"):
        return "there is a signature in place of msg_signature", (
            "Another platform signs so, such as an official account (公众号) of WeChat: this URL is not configured in"
            " WeCom, or the query was built by hand."
        )
    for name in ("msg_signature", "timestamp", "nonce"):
        if not given.get(name):
            return (
                f"{name} is missing, or there twice",
                "Hand over the whole query as it came, or all of its parameters.",
            )

    def fits(text: str) -> bool:
        return compare_digest(signed.encode(errors="replace"), signature(token, timestamp, nonce, text).encode())

    if " " in encrypt and fits(encrypt.replace(" ", "+")):
        return "each '+' of the encrypted text has become a space", (
            "The query was percent-decoded twice, or not percent-encoded: hand over the query string as it came."
        )
    if encrypt[:1] in "\"'" and fits(encrypt.strip("\"'")):
        return "the encrypted text is wrapped in quotes", "Hand over echostr, and answer with the echo, without quotes."
    return "msg_signature does not fit", (
        f"The Token is not the one that signed, or what was signed was changed on its way. {TOKEN}"
    )
