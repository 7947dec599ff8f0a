"""What is secret, and how it is hidden: in reasons by its value, in log records by its name."""

import json
import logging
import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import Any
from urllib.parse import quote

__all__ = ["CREDENTIALS", "SECRETS", "can_be_sent", "hidden", "trimmed", "values"]

# What a query names the credential of a call.
CREDENTIALS = (
    "access_token",
    "suite_access_token",
    "provider_access_token",
    "device_access_token",
    "model_access_token",
    "key",
    "response_code",
)
# And what else a query, a hash or a reply holds that nobody else may know.
SECRETS = (
    *CREDENTIALS,
    "corpsecret",
    "code",
    "suite_secret",
    "suite_ticket",
    "provider_secret",
    "permanent_code",
    "auth_code",
    "temporary_auth_code",
    "pre_auth_code",
    "user_ticket",
    "model_secret",
    "model_ticket",
    "device_secret",
    "secret",
    "secretkey",
    "encoding_aes_key",
    "session_key",
    "ticket",
    "password",
)
SHORTEST = 4  # characters; what is shorter is no real secret, and to hide it everywhere would spoil the text
HIDDEN = "***"
HTML = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"}

_NAMES = "|".join(SECRETS)
_QUOTE = r"""(?:["']|&quot;|&#34;|&#39;|\\")"""


@cache
def _named() -> "re.Pattern[str]":
    """What a text calls a secret itself. Compiled when first needed, since that takes longer than the rest of the import."""
    return re.compile(
        rf"""(?P<query>(?<![\w-])(?:{_NAMES})(?:=|%3D))[^&\s"'<>]*"""
        rf"""|(?P<json>{_QUOTE}(?:{_NAMES}){_QUOTE}\s*:\s*(?P<quote>{_QUOTE}))(?:\\.|(?!(?P=quote)).)*""",
        re.IGNORECASE | re.DOTALL,
    )


def values(given: Any) -> Iterator[str]:
    """The secrets in a query or a hash, however deep."""
    if isinstance(given, Mapping):
        for name, value in given.items():
            if name in SECRETS and isinstance(value, (str, int)):
                yield str(value)
            else:
                yield from values(value)
    elif isinstance(given, (list, tuple)):
        for item in given:
            yield from values(item)


# White space, control characters, and characters that nobody sees, such as a BOM: no credential begins or ends with one.
INVISIBLE = (
    "".join(map(chr, (*range(0x21), *range(0x7F, 0xA1), 0x1680, *range(0x2000, 0x2010), *range(0x2028, 0x2030))))
    + "\u205f\u2060\u3000\ufeff"
)


def trimmed(secret: str) -> str:
    """A secret or an id without what copying or a file has left around it.

    >>> trimmed("\\ufeffww0123456789abcdef\\n")
    'ww0123456789abcdef'
    """
    return str.strip(secret, INVISIBLE)


def can_be_sent(text: str) -> bool:
    """Whether UTF-8 can carry it."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def hidden(text: str, secrets: tuple[str, ...] = ()) -> str:
    """The text without the secrets, however they are spelt, also without one that the end of the text cuts short; and
    without what the text itself calls a secret."""
    for secret in sorted({secret for secret in secrets if len(secret) >= SHORTEST}, key=len, reverse=True):
        text = _without(text, secret)
    return _named().sub(_keep_the_name, text)


def _keep_the_name(found: "re.Match[str]") -> str:
    return (found["query"] or found["json"]) + HIDDEN


def _without(text: str, secret: str) -> str:
    spellings = [_spelt(character) for character in secret]
    kept, at = [], 0
    for start in spellings[0].finditer(text):
        if start.start() < at:
            continue
        end, matched = start.end(), 1
        for spelling in spellings[1:]:
            found = spelling.match(text, end)
            if found is None:
                break
            end, matched = found.end(), matched + 1
        if matched == len(spellings) or (matched >= SHORTEST and _is_cut_short(text, end)):
            kept.append(text[at : start.start()] + HIDDEN)
            at = end if matched == len(spellings) else len(text)
    return "".join(kept) + text[at:]


def _is_cut_short(text: str, end: int) -> bool:
    """Whether the text ends here, or within the spelling of one more character."""
    return len(text) - end <= 16 and re.fullmatch(r"(?:[%\\&][\w#;%\\]*)?\ufffd*", text[end:]) is not None


@lru_cache(1024)
def _spelt(character: str) -> "re.Pattern[str]":
    """A character as it is, or as URLs, JSON or HTML write it."""
    percent = "".join(f"%(?:25)*{byte:02x}" for byte in character.encode("utf-8", "surrogatepass"))
    number = ord(character)
    ways = {
        re.escape(character),
        percent,
        rf"&(?:amp;)*#0*{number};?",
        rf"&(?:amp;)*#x0*{number:x};?",
        re.escape(HTML.get(character, character)),
        re.escape(json.dumps(character)[1:-1]),
        rf"\\u{number:04x}" if number < 0x10000 else re.escape(json.dumps(character)[1:-1]),
        re.escape(quote(character, safe="")),
    }
    if character == " ":
        ways.add(r"\+")
    if character == "/":
        ways.add(r"\\/")
    return re.compile("|".join(sorted(ways, key=len, reverse=True)), re.IGNORECASE)


class _HideSecrets(logging.Filter):
    """Log records of urllib3 hold URLs, and so the secrets in them."""

    def filter(self, record: logging.LogRecord) -> bool:
        text = record.getMessage()
        start, malformed, _ = text.partition("unparsed data: ")  # a reply's headers, which may repeat the request
        shown = hidden(start + (HIDDEN if malformed else ""))
        if shown != text:
            record.msg, record.args, record.exc_info = shown, None, None
        return True


for _name in ("connectionpool", "connection", "poolmanager", "response", "util.retry"):
    logging.getLogger(f"urllib3.{_name}").addFilter(_HideSecrets())
