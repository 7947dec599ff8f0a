"""requests bent to our promises: what a connection may be used for, and how a reply may come in."""

import http.client
import io
import os
import socket
import ssl
import threading
from functools import partial
from time import monotonic
from typing import Any, Optional, Union

import requests
from requests.adapters import HTTPAdapter
from requests.utils import DEFAULT_CA_BUNDLE_PATH
from urllib3 import Retry
from urllib3.util.ssl_ import create_urllib3_context

from .reason import Unsound
from .settings import Unusable
from .types import Path

__all__ = ["Adapter", "tls"]

PATIENCE = 20  # times the timeout that a whole reply may take, since silence alone would let one drip for ever
SLOWEST = 1000  # bytes a second; a reply that comes in at least so fast may take as long as it needs
MOST = 1 << 31  # bytes of one reply
MAX_IDLE = 4.0  # seconds; common servers close a connection that was idle for 5 or more
MAX_POOLED = 512  # idle connections kept
MAX_LINE = 64 << 10  # bytes
MAX_INTERIM = 20  # interim replies before the final one
BODILESS = (101, 204, 205, 304)  # what follows their head is no one's reply


class _Arrivals(io.RawIOBase):
    """What arrives on a socket, unless the whole reply takes too long for its size."""

    def __init__(self, raw: io.RawIOBase, seconds: float) -> None:
        self.raw = raw
        self.seconds = seconds
        self.until = monotonic() + seconds
        self.size = 0
        self.ended = False
        self.reply_is_over = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> Optional[int]:
        if self.reply_is_over:
            return 0
        if monotonic() > self.until or self.size > MOST:
            raise Unsound(f"was not complete within {self.seconds:g} s")
        size = self.raw.readinto(buffer) or 0
        self.ended = size == 0
        self.size += size
        self.until += size / SLOWEST
        return size

    def close(self) -> None:
        self.raw.close()
        super().close()


class _Reader(io.BufferedReader):
    """Bounds the lines around chunks, which urllib3 before 2.8 reads whatever their length, and tells when the reply is
    over whether more had come with it."""

    more = False

    def readline(self, size: Optional[int] = -1, /) -> bytes:
        return super().readline(MAX_LINE if size is None or size < 0 else size)

    def close(self) -> None:
        if not self.closed:
            self.raw.reply_is_over = True  # type: ignore[attr-defined]
            self.more = bool(self.peek(1))
        super().close()


class _Response(http.client.HTTPResponse):
    """A reply that neither drips for ever nor ends within its head, that comes after any interim ones, and that says in
    one way where it ends."""

    def __init__(self, connection: Any, sock: socket.socket, *args: Any, **kwargs: Any) -> None:
        super().__init__(sock, *args, **kwargs)
        self.arrivals = _Arrivals(self.fp.detach(), PATIENCE * (sock.gettimeout() or 30))
        self.fp = connection.reader = _Reader(self.arrivals)

    def _read_status(self) -> tuple[str, int, str]:
        for _ in range(MAX_INTERIM):
            version, status, words = super()._read_status()  # type: ignore[misc]
            if not 100 <= status < 200 or status == 101:
                return version, status, words
            http.client.parse_headers(self.fp)
        raise Unsound(f"began with more than {MAX_INTERIM} interim ones")

    def begin(self) -> None:
        super().begin()
        if self.arrivals.ended:
            raise http.client.IncompleteRead(b"")
        codings = self.headers.get_all("Transfer-Encoding", [])
        lengths = {part.strip() for value in self.headers.get_all("Content-Length", []) for part in value.split(",")}
        if self.status == 205:
            self.length, self.chunked = 0, False
        elif codings and (not self.chunked or len(codings) > 1):
            raise Unsound("has a Transfer-Encoding other than chunked")
        if lengths and not self.chunked and self.status not in BODILESS:
            if len(lengths) > 1 or not all(length.isascii() and length.isdecimal() for length in lengths):
                raise Unsound("has a Content-Length that makes no sense")
            del self.headers["Content-Length"]
            self.headers["Content-Length"] = lengths.pop()
            if self.length is None:
                self.length = int(self.headers["Content-Length"])
        if self.status in BODILESS or (codings and lengths) or self.headers.defects or self.headers.get_payload():
            self.will_close = True


class _Trusting:
    """A connection pool that reuses a connection only while the server is sure to keep it open, since a POST on one that
    the server is closing could not be repeated, and only while it is sure that what comes next is the next reply."""

    def _get_conn(self, timeout: Optional[float] = None) -> Any:
        connection = super()._get_conn(timeout)  # type: ignore[misc]
        if monotonic() - getattr(connection, "idle_since", monotonic()) > MAX_IDLE:
            connection.close()
        return connection

    def _put_conn(self, connection: Any) -> None:
        if connection is not None:
            connection.idle_since = monotonic()
            if getattr(connection.reader, "more", False) or _holds_more(connection.sock):
                connection.close()
        super()._put_conn(connection)  # type: ignore[misc]

    def _new_conn(self) -> Any:
        connection = super()._new_conn()  # type: ignore[misc]
        connection.set_debuglevel(0)  # http.client would print the URL, and the token with it
        connection.reader = None
        connection.response_class = partial(_Response, connection)
        return connection


def _holds_more(sock: Any) -> bool:
    """Whether bytes have arrived that no select() can see, since TLS has taken them in already."""
    if hasattr(sock, "incoming"):  # TLS within TLS, to a server behind a proxy
        return bool(sock.incoming.pending or sock.sslobj.pending())
    return isinstance(sock, ssl.SSLSocket) and bool(sock.pending())


def _make_trusting(manager: Any) -> None:
    """Have the manager's pools, be they for HTTP, HTTPS or a SOCKS proxy, be trusting ones."""
    classes = manager.pool_classes_by_scheme.items()
    manager.pool_classes_by_scheme = {scheme: type(pool.__name__, (_Trusting, pool), {}) for scheme, pool in classes}


class Adapter(HTTPAdapter):
    """Sends everything through one pool to one server, with TLS set up once, at the first call."""

    def __init__(self, verify: Union[bool, Path, None], cert: Union[Path, tuple[Path, Path], None]) -> None:
        self.trusted = verify, cert
        self.context: Optional[ssl.SSLContext] = None
        self.pool: Any = None
        self.lock = threading.Lock()
        super().__init__(pool_maxsize=MAX_POOLED, max_retries=Retry(False))

    def get_connection_with_tls_context(
        self, request: requests.PreparedRequest, verify: Any, proxies: Any = None, cert: Any = None
    ) -> Any:
        with self.lock:
            if self.pool is None:
                if proxies or str(request.url).startswith("https:"):
                    self.context = tls(*self.trusted)
                self.poolmanager.connection_pool_kw["ssl_context"] = self.context
                self.pool = super().get_connection_with_tls_context(request, verify, proxies, cert)
        return self.pool

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        _make_trusting(self.poolmanager)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        if proxy not in self.proxy_manager:
            _make_trusting(super().proxy_manager_for(proxy, ssl_context=self.context, **kwargs))
        return self.proxy_manager[proxy]

    def cert_verify(self, *args: Any) -> None:
        """Nothing to do per call: the context knows whom to trust."""


def tls(verify: Union[bool, Path, None], cert: Union[Path, tuple[Path, Path], None]) -> ssl.SSLContext:
    context = create_urllib3_context()
    _trust(context, verify)
    if cert is not None:
        files = cert if isinstance(cert, tuple) else (cert,)
        try:
            context.load_cert_chain(
                files[0], files[-1], password=""
            )  # a key under a passphrase is refused, not asked for
        except (OSError, TypeError, ValueError) as error:
            told = getattr(error, "strerror", None) or error
            raise Unusable(f"cert: no certificate with its key in {', '.join(map(repr, files))}: {told}") from None
    return context


def _trust(context: ssl.SSLContext, verify: Union[bool, Path, None]) -> None:
    if verify is False:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return
    if verify is None or verify is True:
        verify = os.environ.get("REQUESTS_CA_BUNDLE") or os.environ.get("CURL_CA_BUNDLE") or DEFAULT_CA_BUNDLE_PATH
    try:
        if os.path.isdir(verify):
            context.load_verify_locations(capath=verify)
        else:
            context.load_verify_locations(cafile=verify)
    except OSError as error:
        raise Unusable(f"verify: no certificates in {os.fspath(verify)!r}: {error.strerror}") from None
