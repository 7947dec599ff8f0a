"""How the requests of a call leave: by LWP::UserAgent in the Perl process, or from here."""

import io
from typing import Any

import requests
from requests.adapters import BaseAdapter
from requests.structures import CaseInsensitiveDict
from urllib3 import HTTPResponse

from ._call import Call, text_of
from ._wire import Wire

__all__ = ["LWP", "AsWritten", "Died", "Upload"]


class Died(BaseException):
    """What the script has put in the place of LWP::UserAgent died; Perl knows of what."""


class LWP(BaseAdapter):
    """Has LWP::UserAgent in the Perl process send a request."""

    def __init__(self, wire: Wire, call: Call) -> None:
        super().__init__()
        self.wire = wire
        self.call = call

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        body: Any = request.body
        media = self.call.media if isinstance(body, Upload) else b""
        content = b"" if media or body is None else self.call.bodies.get(body, body)
        asked = [request.method, request.url, request.headers.get("Range", "")]
        self.wire.put(b"request", *(str(field).encode() for field in asked), content, media)
        kind, *fields = self.wire.get()
        if kind == b"died":
            raise Died
        if kind == b"error":
            raise requests.ConnectionError(text_of(fields[0]))
        status, reason, content, *headers = fields
        response = requests.Response()
        response.request = request
        response.url = str(request.url)
        response.status_code = int(status)
        response.reason = text_of(reason)
        names = (name.decode("latin-1") for name in headers[::2])
        response.headers = CaseInsensitiveDict(zip(names, (value.decode("latin-1") for value in headers[1::2])))
        response.raw = HTTPResponse(io.BytesIO(content), status=response.status_code, preload_content=False)
        self.call.content = content if response.ok else None
        return response

    def close(self) -> None:
        """The socket is the wire's."""


class Upload:
    """The body of an upload that LWP makes, and looks for the file of."""

    content_type = "multipart/form-data"

    def __init__(self, media: str) -> None:
        self.media = media

    def __len__(self) -> int:
        return 0


class AsWritten(BaseAdapter):
    """Sends the JSON of a hash as Perl has written it, with its numbers as they are."""

    def __init__(self, own: BaseAdapter, call: Call) -> None:
        super().__init__()
        self.own = own
        self.call = call

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        written = self.call.bodies.get(request.body) if isinstance(request.body, bytes) else None
        if written is not None:
            request.body = written
            request.headers["Content-Length"] = str(len(written))
        return self.own.send(request, *args, **kwargs)

    def close(self) -> None:
        self.own.close()
