"""A client with http.client alone, for a process that lives no longer than a script: requests takes longer to load."""

import http.client
import os
import select
import socket
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any, Optional
from urllib.parse import urlsplit

from .client import Client
from .connection import harden, park, was_idle_too_long
from .settings import Settings, Timeout, address
from .types import Response

__all__ = ["Received", "client"]


def client(settings: Settings) -> Client:
    """One that needs no requests, unless TLS, a proxy or an odd address does."""
    api = address(settings)
    no_proxies = sys.platform == "linux" and not any(name.lower().endswith("_proxy") for name in os.environ)
    is_direct = settings.proxies == () or (settings.proxies is None and no_proxies)
    if api.startswith("http:") and is_direct and settings.verify is None and settings.cert is None:
        return Direct(api)
    from .session import Session

    return Session(settings)


class Direct:
    """The connections to one server."""

    proxy = ""

    def __init__(self, api: str) -> None:
        parts = urlsplit(api)
        self.api = api
        self.host = parts.netloc
        self._server = parts.hostname or "", parts.port
        self._idle: list[http.client.HTTPConnection] = []

    @contextmanager
    def send(
        self, method: str, url: str, headers: Mapping[str, str], body: Any, timeout: Timeout
    ) -> Iterator[Response]:
        connect, silence = timeout if isinstance(timeout, tuple) else (timeout, timeout)
        connection = self._rested() or self._connected(connect)
        response = None
        try:
            connection.sock.settimeout(silence)
            with suppress(BrokenPipeError, ConnectionResetError):  # a server that has answered already may do that
                connection.request(method, url[len(f"http://{self.host}") :], body, headers)
            with _errors_of_urllib3():
                response = connection.getresponse()
            yield _readable(response)
        finally:
            if response is None or response.will_close or not response.isclosed() or response.length:
                connection.close()
            else:
                park(connection)
            if connection.sock is not None:
                self._idle.append(connection)

    def _rested(self) -> Optional[http.client.HTTPConnection]:
        with suppress(IndexError):
            while True:
                connection = self._idle.pop()
                if not was_idle_too_long(connection) and not _is_readable(connection.sock):
                    return connection
                connection.close()
        return None

    def _connected(self, seconds: Optional[float]) -> http.client.HTTPConnection:
        connection: http.client.HTTPConnection = harden(http.client.HTTPConnection(*self._server, timeout=seconds))
        try:
            connection.connect()
        except socket.timeout as error:
            from urllib3.exceptions import ConnectTimeoutError

            raise ConnectTimeoutError(str(error)) from error
        return connection


def _is_readable(sock: Any) -> bool:
    """Whether the server has closed the connection, or said what nobody asked for."""
    poll = select.poll()
    poll.register(sock, select.POLLIN)
    return bool(poll.poll(0))


@contextmanager
def _errors_of_urllib3() -> Iterator[None]:
    """The exceptions by which a reason is found."""
    try:
        yield
    except socket.timeout as error:
        from urllib3.exceptions import ReadTimeoutError

        raise ReadTimeoutError(None, "", str(error)) from error  # type: ignore[arg-type]
    except http.client.HTTPException as error:
        from urllib3.exceptions import ProtocolError

        raise ProtocolError(str(error), error) from error


def _readable(response: http.client.HTTPResponse) -> Response:
    """The response as requests would have it. What is encoded, or has a header twice, is left to requests."""
    headers = response.headers
    if "Content-Encoding" not in headers and len({name.lower() for name in headers}) == len(headers):
        return Received(response.status, response.reason, headers, response)
    from requests import PreparedRequest
    from requests.adapters import HTTPAdapter
    from urllib3 import HTTPResponse

    request = PreparedRequest()
    request.url = ""
    raw = HTTPResponse(
        response,
        headers.items(),  # type: ignore[arg-type]  # each of them, where a dict had one of a name
        response.status,
        reason=response.reason,
        preload_content=False,
        decode_content=False,
        original_response=response,
    )
    return HTTPAdapter().build_response(request, raw)


class Received:
    """A response with nothing to decode."""

    def __init__(self, status: int, reason: str, headers: Any, source: Any) -> None:
        self.status_code = status
        self.reason = reason
        self.headers = headers
        self.raw = _Raw(source)

    def iter_content(self, chunk_size: int) -> Iterator[bytes]:
        return iter(lambda: self.raw.read(chunk_size), b"")


class _Raw:
    def __init__(self, source: Any) -> None:
        self._source = source

    def read(self, size: int, decode_content: bool = True) -> bytes:
        with _errors_of_urllib3():
            data: bytes = self._source.read(size)
            left = getattr(self._source, "length", 0)
            if not data and left:
                raise http.client.IncompleteRead(b"", left)
        return data
