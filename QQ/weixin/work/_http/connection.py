"""What a connection may be used for, and how a reply may come in: http.client bent to our promises."""

import http.client
import io
import re
import socket
import ssl
from time import monotonic
from typing import Any, Callable, Optional

from urllib3.exceptions import HTTPError, ProxyError

from .reason import BadReplyError, ProxyRefusalError

__all__ = ["CarefulConnection"]

WHOLE_REPLY_TIMEOUTS = (
    20  # times the timeout that a whole reply may take, since silence alone would let one drip for ever
)
SLOWEST = 1000  # bytes a second; a reply that comes in at least so fast may take as long as it needs
MAX_IDLE = 4.0  # seconds; common servers close a connection that was idle for 5 or more
MAX_LINE = 64 << 10  # bytes
MAX_LINES = 1 << 20  # bytes of headers, sizes of chunks and trailers, beyond those that come with as much of a body
MAX_AT_ONCE = 64 << 10  # bytes of a body that is sent with its head
MAX_INTERIM = 20  # interim replies before the final one
BODILESS = (101, 204, 205, 304)  # what follows their head is no one's reply
# What Python before 3.11.4 says with OpenSSL 3, in place of SSLEOFError.
UNEXPECTED_EOF = "UNEXPECTED_EOF_WHILE_READING"


class CarefulConnection:
    """What a connection of urllib3 does in its own way, as a base class before its own."""

    debuglevel = 0  # http.client would print the URL, and the token with it
    reader: "Optional[_Reader]" = None  # of the latest reply
    idle_since: Optional[float] = None
    _pieces: Optional[list[bytes]] = None  # of a request that is sent as a whole

    def response_class(self, sock: socket.socket, *args: Any, **kwargs: Any) -> "_Response":
        return _Response(self, sock, *args, **kwargs)

    def request(self, method: str, url: str, body: Any = None, headers: Any = None, **options: Any) -> None:
        """Send the head and a short body in one packet, in place of two that the server would have to wait for."""
        if not isinstance(body, bytes) or len(body) > MAX_AT_ONCE:
            return super().request(method, url, body, headers, **options)  # type: ignore[misc,no-any-return]
        pieces: list[bytes] = []
        self._pieces = pieces
        try:
            super().request(method, url, body, headers, **options)  # type: ignore[misc]
        finally:
            self._pieces = None
        return self.send(b"".join(pieces))

    def send(self, data: Any) -> None:
        if self._pieces is None:
            super().send(data)  # type: ignore[misc]
        else:
            self._pieces.append(data)

    putheader = http.client.HTTPConnection.putheader  # urllib3's looks for headers that are to be left out

    # urllib3 1.26 does not tell of all that it does with a proxy that it was done with one.

    def connect(self) -> None:
        connect = super().connect  # type: ignore[misc]
        makes_the_requests = self.proxy and not self._tunnel_host  # type: ignore[attr-defined]
        _by_proxy(connect) if makes_the_requests else connect()

    def _connect_tls_proxy(self, *args: Any) -> Any:
        connect = super()._connect_tls_proxy  # type: ignore[misc]
        return _by_proxy(lambda: connect(*args))

    def _tunnel(self) -> None:
        _by_proxy(super()._tunnel)  # type: ignore[misc]

    def _new_conn(self) -> Any:
        connect = super()._new_conn  # type: ignore[misc]
        return _by_proxy(connect) if hasattr(self, "_socks_options") else connect()

    def was_idle_too_long(self) -> bool:
        """Whether the server may be closing it just now: a POST sent then could not be repeated."""
        return self.idle_since is not None and monotonic() - self.idle_since > MAX_IDLE

    def park(self) -> None:
        """End an exchange. If what comes next need not be the next reply, it is the end of the connection."""
        self.idle_since = monotonic()
        if (self.reader is not None and self.reader.more) or _holds_more(self.sock):  # type: ignore[attr-defined]
            self.close()  # type: ignore[attr-defined]


def _by_proxy(connect: Callable[[], Any]) -> Any:
    """Have a proxy make the connection to the server; whatever goes wrong is told of the proxy."""
    try:
        return connect()
    except (OSError, http.client.HTTPException, HTTPError) as error:
        refused = re.fullmatch(r"Tunnel connection failed: (.*)", str(error), re.DOTALL)
        cause = ProxyRefusalError(refused[1]) if refused else error
        raise ProxyError("no connection to the server", cause) from cause


def _holds_more(sock: Any) -> bool:
    """Whether bytes have arrived that no select() can see, since TLS has taken them in already."""
    if hasattr(sock, "incoming"):  # TLS within TLS, to a server behind a proxy
        return bool(sock.incoming.pending or sock.sslobj.pending())
    return isinstance(sock, ssl.SSLSocket) and bool(sock.pending())


class _Arrivals(io.RawIOBase):
    """What arrives on a socket, unless the whole reply takes too long for its size."""

    def __init__(self, raw: io.RawIOBase, seconds: float) -> None:
        self.raw = raw
        self.seconds = seconds
        self.until = monotonic() + seconds
        self.size = 0
        self.ended = False
        self.is_cut_off = False
        self.reply_is_over = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> Optional[int]:
        if self.reply_is_over:
            return 0
        if monotonic() > self.until:
            raise BadReplyError(f"was not complete within {self.seconds:g} s")
        try:
            size = self.raw.readinto(buffer) or 0
        except ssl.SSLError as error:
            if not isinstance(error, ssl.SSLEOFError) and error.reason != UNEXPECTED_EOF:
                raise
            size, self.is_cut_off = 0, True  # an end that whoever cuts the connection can make
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
    lines = 0  # bytes

    def readline(self, size: Optional[int] = -1, /) -> bytes:
        line = super().readline(MAX_LINE if size is None or size < 0 else size)
        self.lines += len(line)
        if self.lines > MAX_LINES and self.lines > MAX_LINES + self.raw.size / 2:  # type: ignore[attr-defined]
            raise BadReplyError("has headers without end")
        return line

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
        self.arrivals = _Arrivals(self.fp.detach(), WHOLE_REPLY_TIMEOUTS * (sock.gettimeout() or 30))
        self.fp = connection.reader = _Reader(self.arrivals)
        self.is_secure = hasattr(sock, "suppress_ragged_eofs")
        if self.is_secure:
            sock.suppress_ragged_eofs = False  # type: ignore[attr-defined]

    def _read_status(self) -> tuple[str, int, str]:
        for _ in range(MAX_INTERIM):
            version, status, words = super()._read_status()  # type: ignore[misc]
            if not 100 <= status < 200 or status == 101:
                return version, status, words
            http.client.parse_headers(self.fp)
        raise BadReplyError(f"began with more than {MAX_INTERIM} interim ones")

    def begin(self) -> None:
        super().begin()
        if self.arrivals.ended:
            raise http.client.IncompleteRead(b"")
        codings = self.headers.get_all("Transfer-Encoding", [])
        lengths = self.headers.get_all("Content-Length", [])
        if self.status == 205:
            self.length, self.chunked = 0, False
        elif codings and (not self.chunked or len(codings) > 1):
            raise BadReplyError("has a Transfer-Encoding other than chunked")
        if lengths not in ([], [str(self.length)]) and not self.chunked and self.status not in BODILESS:
            self._set_length(lengths)
        self.tells_its_end = self.chunked or self.length is not None
        if self.status in BODILESS or (codings and lengths) or self.headers.defects or self.headers.get_payload():
            self.will_close = True

    def _set_length(self, lengths: list[str]) -> None:
        """Have one length, in place of what may be the same one several times over."""
        different = {part.strip() for value in lengths for part in value.split(",")}
        length = different.pop()
        if different or not (length.isascii() and length.isdecimal()):
            raise BadReplyError("has a Content-Length that makes no sense")
        del self.headers["Content-Length"]
        self.headers["Content-Length"] = length
        if self.length is None:
            self.length = int(length)
