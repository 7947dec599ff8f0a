"""What comes in: JSON or a file out of a response, or the Failure that says why not."""

import codecs
import io
import logging
import re
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Callable, Optional
from urllib.parse import urlsplit

from .._json import NumberError, decoder
from ..errors import Failure, errcode_of
from .reason import PROXY_LOGIN, BadReplyError, errors
from .secret import hidden
from .types import Reply, Response

if TYPE_CHECKING:
    from .target import Draft

__all__ = ["Decoder", "NoReplyError", "file_reply", "json_reply", "refused", "start_of"]

MAX_JSON = 64 << 20  # bytes; the largest documented replies are a few MB
MAX_FILE = 1 << 30  # bytes
MAX_TO = 1 << 40  # bytes of a file that goes to the disk
MAX_ERROR = 64 << 10  # bytes; an error in place of a file is shorter
PIECE = 64 << 10  # bytes read at once
SHOWN = 4096  # bytes of a reply that a reason may tell of

Decoder = Callable[[Response], Reply]


class NoReplyError(ValueError):
    """A response with a good status that is not what was asked for."""

    def __init__(self, message: str, response: Response, body: bytes = b"") -> None:
        super().__init__(message)
        self.response = response
        self.body = body


log = logging.getLogger("QQ.weixin.work")

_decode = decoder(strict=False)  # nicknames come with raw control characters in them


def _json(response: Response, body: bytes) -> Any:
    """The decoded body; a string that was cut within a character ends in U+FFFD."""
    return _decode(_text(response, body).removeprefix("\ufeff"))


def _text(response: Response, body: bytes) -> str:
    """A body decoded by the charset that it is said to have. Many a server says Latin-1 or ASCII of any text, so that
    counts for nothing."""
    told = re.search(r"""charset=["']?([\w.:-]+)""", response.headers.get("Content-Type") or "", re.IGNORECASE)
    try:
        charset = codecs.lookup(told[1]).name if told else "utf-8"
        return body.decode("utf-8" if charset in ("iso8859-1", "ascii") else charset, "replace")
    except (LookupError, ValueError):
        return body.decode("utf-8", "replace")


def _is_nested(response: Response) -> bool:
    """Whether it is compressed several times over, as a small reply that unpacks to gigabytes is."""
    return "," in response.headers.get("Content-Encoding", "")


def _pieces(response: Response, limit: int) -> Iterator[bytes]:
    if _is_nested(response):
        raise BadReplyError("is encoded more than once")
    response.raw.enforce_content_length = True  # urllib3 1.26 takes a reply that was cut off for a whole one
    length = getattr(response.raw, "length_remaining", None)  # None for one in chunks, and for LWP's
    if length and length <= PIECE and "Content-Encoding" not in response.headers:
        yield response.raw.read()
        return
    size = 0
    for piece in response.iter_content(PIECE):
        size += len(piece)
        if size > limit:
            raise NoReplyError(f"the reply is longer than {limit >> 20} MB", response)
        yield piece


def json_reply(response: Response) -> Reply:
    body = b"".join(_pieces(response, MAX_JSON))
    try:
        reply = _json(response, body)
    except NumberError:
        what = "holds a number that is too large"
    except (ValueError, RecursionError):
        what = "is not JSON" if body else "is empty"
    else:
        if isinstance(reply, dict):
            return reply
        what = "is JSON but no object"
    raise NoReplyError(f"the reply with status {response.status_code} {what}", response, body)


def file_reply(response: Response, draft: "Optional[Draft]" = None) -> Reply:
    """The file, or the error that was sent in its place: the header Error-Code or the content tells. With a draft, what
    is longer than any error goes there as it comes in."""
    pieces = _pieces(response, MAX_FILE if draft is None else MAX_TO)
    head = io.BytesIO()
    for piece in pieces:
        head.write(piece)
        if draft is not None and head.tell() > MAX_ERROR:
            break
    data = head.getvalue()
    disposition = response.headers.get("Content-Disposition")
    code = response.headers.get("Error-Code", "").strip()
    if code != "0" or disposition is None:
        error = _error(response, data, is_told=code not in ("", "0"), is_named=disposition is not None)
        if error is not None:
            return error
    what = ""
    if not data:
        what = "is empty"
    elif code not in ("", "0"):
        what = f"is not a file: its header says Error-Code {code}"
    elif disposition is None and re.match(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)\b", data, re.IGNORECASE):
        what = "is a web page, not a file"
    if what:
        raise NoReplyError(f"the reply with status {response.status_code} {what}", response, data)
    file = {"content-type": response.headers.get("Content-Type"), "filename": _filename(disposition)}
    if draft is None:
        _check_that_it_is_whole(response)
        return {**file, "data": data}
    draft.write(data)
    for piece in pieces:
        draft.write(piece)
    _check_that_it_is_whole(response)
    return {**file, "size": draft.size}


def _check_that_it_is_whole(response: Response) -> None:
    """A reply that ends with its connection is whole where TLS says so; JSON tells itself."""
    received: Any = getattr(response.raw, "_original_response", None)
    if getattr(received, "tells_its_end", True):
        return
    if received.arrivals.is_cut_off:
        raise BadReplyError("was cut off")
    if not received.is_secure:
        log.warning("a file came without its length and without TLS: whether it is whole can't be told")


def _error(response: Response, data: bytes, is_told: bool, is_named: bool) -> Optional[dict[str, Any]]:
    """The decoded error. A file that has a name may be JSON too, so there it must look like one of the server's."""
    if not re.match(rb"(?:\xef\xbb\xbf)?\s*\{", data[:SHOWN]):
        return None
    try:
        reply = _json(response, data)
    except (ValueError, RecursionError):
        return None
    if isinstance(reply, dict) and (is_told or not is_named or ("errmsg" in reply and errcode_of(reply) != 0)):
        return reply
    return None


def _filename(disposition: Optional[str]) -> Optional[str]:
    """The last part of the name: a path is not for the server to choose."""
    if disposition is None:
        return None
    from email.message import Message
    from email.utils import collapse_rfc2231_value

    with suppress(ValueError):
        disposition = disposition.encode("latin-1").decode()  # http.client reads header bytes as Latin-1
    message = Message()
    message["Content-Disposition"] = re.sub(r"[\r\n]+", " ", disposition)
    try:
        parameters = message.get_params([], "content-disposition")
        names = [value for name, value in parameters if name.lower() == "filename"]
        name = collapse_rfc2231_value(names[-1]) if names else None  # filename*= comes last, wherever it stood
    except (TypeError, ValueError, LookupError):  # one that email can't read
        return None
    return name and re.split(r"[/\\]", name.replace("\0", ""))[-1]


def refused(response: Response, secrets: tuple[str, ...]) -> Failure:
    """The Failure for a response with another status than 2xx."""
    status, known = response.status_code, secrets
    if 300 <= status < 400 and "Location" in response.headers:
        target = urlsplit(response.headers["Location"])
        where = hidden(f"{target.scheme}://{target.netloc}{target.path}" if target.netloc else target.path, known)
        return Failure(f"HTTP {status}: redirected to {where}, not followed since the token is in the URL", status)
    start = ""
    try:
        if not _is_nested(response):
            start = start_of(response, response.raw.read(SHOWN, decode_content=True), known)
            response.raw.read(1, decode_content=True)  # a reply that is read to its end leaves its connection for reuse
    except errors():
        pass
    words = hidden(str(response.reason or ""), known)
    what_to_do = f"; {PROXY_LOGIN}" if status == 407 else ""
    return Failure(f"HTTP {status} {words}".rstrip() + what_to_do + (f": {start}" if start else ""), status)


def start_of(response: Response, body: bytes, secrets: tuple[str, ...]) -> str:
    """The first characters of a body."""
    return " ".join(hidden(_text(response, body[:SHOWN]), secrets).split())[:200]
