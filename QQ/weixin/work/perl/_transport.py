"""How the requests of a call leave by LWP::UserAgent in the Perl process."""

import io
from collections.abc import Iterator
from typing import Any, Optional

import requests
from requests.structures import CaseInsensitiveDict

from ._call import Call, text_of
from ._wire import Wire

__all__ = ["Died", "Upload", "as_written", "send"]


class Died(BaseException):
    """What the script has put in the place of LWP::UserAgent died; Perl knows of what."""


def send(wire: Wire, call: Call, request: requests.PreparedRequest) -> requests.Response:
    """Have LWP::UserAgent in the Perl process send a request."""
    media = call.media if isinstance(request.body, Upload) else b""
    content = b"" if media else as_written(call, request)
    hash = call.hash if request.body in call.bodies else b""
    asked = [request.method, request.url, request.headers.get("Range", "")]
    wire.put(b"request", *(str(field).encode() for field in asked), content, media, hash)
    kind, *fields = wire.get()
    if kind == b"died":
        raise Died
    if kind == b"error":
        raise requests.ConnectionError(text_of(fields[0]))
    status, reason, content, *headers = fields
    response = requests.Response()
    response.status_code = int(status)
    response.reason = text_of(reason)
    names = (name.decode("latin-1") for name in headers[::2])
    response.headers = CaseInsensitiveDict(zip(names, (value.decode("latin-1") for value in headers[1::2])))
    response.raw = _Received(content)
    call.content = content if 200 <= response.status_code < 300 else None
    return response


class _Received(io.BytesIO):
    """Content that LWP has decoded, in the place of urllib3's response."""

    def read(self, size: Optional[int] = -1, decode_content: bool = True) -> bytes:
        return super().read(size)

    def stream(self, size: int, decode_content: bool = True) -> Iterator[bytes]:
        yield self.read()


def as_written(call: Call, request: requests.PreparedRequest) -> bytes:
    """The body of a request: the JSON of a hash as Perl has written it, with its numbers as they are."""
    body: Any = request.body
    return call.bodies.get(body, body) if isinstance(body, bytes) else b""


class Upload:
    """The body of an upload that LWP makes, and looks for the file of."""

    content_type = "multipart/form-data"

    def __init__(self, media: str) -> None:
        self.media = media

    def __len__(self) -> int:
        return 0
