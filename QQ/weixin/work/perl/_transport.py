"""How the requests of a call are sent: by LWP::UserAgent in the Perl process where the script has it, else from here."""

import io
import threading
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from functools import cached_property
from typing import Any, Optional
from urllib.parse import urlsplit

from .._http.client import Client
from .._http.settings import OFFICIAL_API, Settings, Timeout, address
from .._http.types import Body, Media, Response
from ._call import Call, text_of
from ._wire import Message, Wire, packed

__all__ = ["Died", "Transport"]


class Died(BaseException):
    """What the script has put in the place of LWP::UserAgent died; Perl knows of what."""


class LWPError(OSError):
    """What LWP::UserAgent says in place of an answer."""


class Transport:
    """The client of the call that is under way."""

    call: Call  # that of the process, which makes one after the other

    def __init__(self, wire: Wire, settings: Settings) -> None:
        self.api = address(settings)
        self.host = urlsplit(self.api).netloc
        self._wire = wire
        self._settings = settings
        self._one_at_a_time = threading.Lock()  # batchget_all asks from threads, and there is one script to ask

    @cached_property
    def _own(self) -> Client:
        from .._http.session import Session  # which LWP does without

        return Session(self._settings)

    @property
    def proxy(self) -> str:
        return "" if self.call.lwp else self._own.proxy

    def upload(self, media: Media) -> Body:
        return UploadByLWP() if self.call.lwp else self._own.upload(media)

    def send(
        self, method: str, url: str, headers: Mapping[str, str], body: Any, timeout: Timeout
    ) -> AbstractContextManager[Response]:
        written = self.call.bodies.get(body, body) if isinstance(body, bytes) else body
        if self.call.frozen:
            self.call.requests.append(self._request(method, url, headers, written))
        if self.call.lwp:
            with self._one_at_a_time:
                return nullcontext(self._by_lwp(method, url, headers.get("Range", ""), body, written))
        if written is not body:
            headers = {**headers, "Content-Length": str(len(written))}
        return self._own.send(method, url, headers, written, timeout)

    def _request(self, method: str, url: str, headers: Mapping[str, str], body: Any) -> Message:
        """To be compared; where the server is does not matter to that, nor what is in a file."""
        address = OFFICIAL_API + url.removeprefix(self.api)
        if body is not None and not isinstance(body, bytes):
            body = packed(b"media", self.call.given[int(self.call.media)][0][1:])
        texts = [method, address, headers.get("Content-Type", ""), headers.get("Range", ""), ""]
        return [*(text.encode() for text in texts), body or b""]

    def _by_lwp(self, method: str, url: str, range_: str, body: Any, written: Any) -> Response:
        call = self.call
        media = call.media if isinstance(body, UploadByLWP) else b""
        hash = call.hash if isinstance(body, bytes) and body in call.bodies else b""
        content = written if isinstance(written, bytes) else b""
        self._wire.put(b"request", method.encode(), url.encode(), range_.encode(), content, media, hash)
        kind, *fields = self._wire.get()
        if kind == b"died":
            raise Died
        if kind == b"error":
            raise LWPError(text_of(fields[0]))
        status, reason, content, *pairs = fields
        texts = [field.decode("latin-1") for field in pairs]
        response = Received(int(status), text_of(reason), dict(zip(texts[::2], texts[1::2])), content)
        call.content = content if 200 <= response.status_code < 300 else None
        return response


class UploadByLWP:
    """The body of an upload that LWP makes: it opens the file, too."""

    content_type = "multipart/form-data"

    def __len__(self) -> int:
        return 0


class Received:
    """A response that LWP has received and decoded."""

    def __init__(self, status: int, reason: str, headers: Mapping[str, str], content: bytes) -> None:
        self.status_code = status
        self.reason = reason
        self.headers = headers
        self.raw = _Raw(content)

    def iter_content(self, chunk_size: int) -> Iterator[bytes]:
        return iter(lambda: self.raw.read(chunk_size), b"")


class _Raw(io.BytesIO):
    def read(self, size: Optional[int] = -1, decode_content: bool = True) -> bytes:
        return super().read(size)
