"""How a call reaches the server and how its reply comes back: the only file that knows HTTP."""

import errno
import http.client
import io
import json
import logging
import mimetypes
import os
import re
import socket
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import suppress
from email.message import Message
from email.utils import collapse_rfc2231_value
from time import monotonic
from typing import Any, Callable, Optional, TypeVar, Union
from urllib.parse import quote, urlsplit

import requests
from requests.adapters import HTTPAdapter
from requests.cookies import RequestsCookieJar
from requests.structures import CaseInsensitiveDict
from requests.utils import DEFAULT_CA_BUNDLE_PATH, get_environ_proxies, select_proxy
from urllib3 import Retry
from urllib3.connection import CertificateError  # type: ignore[attr-defined]
from urllib3.exceptions import (
    ConnectTimeoutError,
    DecodeError,
    HTTPError,
    IncompleteRead,
    InvalidChunkLength,
    NewConnectionError,
    ProxyError,
    ReadTimeoutError,
)
from urllib3.util.ssl_ import create_urllib3_context
from urllib3.util.url import parse_url

from .errors import Failure

__all__ = ["get", "post", "upload", "download", "configure"]


class TokenSource:
    """Something that stands for an access_token and can renew it."""

    def current(self) -> "Union[str, Reply]":
        """The access_token, or what gettoken returned in its place."""
        raise NotImplementedError

    def renewed(self, stale: str) -> "Union[str, Reply]":
        """Another access_token than the stale one, which the server no longer takes; the stale one where it has to do."""
        raise NotImplementedError

    def refused(self, token: str) -> None:
        """Learn that the server did not take the token either that renewed() gave."""


Token = Union[str, TokenSource]
Hash = Optional[Mapping[str, Any]]
Query = Union[str, int]
Path = Union[str, "os.PathLike[str]"]
Reply = Union[dict[str, Any], Failure]

OFFICIAL_API = "https://qyapi.weixin.qq.com/cgi-bin"
TIMEOUT = 30.0  # seconds of silence
PATIENCE = 20  # times the timeout that a whole reply may take, since silence alone would let one drip for ever
SLOWEST = 1000  # bytes a second; a reply that comes in at least so fast may take as long as it needs
MAX_IDLE = 4.0  # seconds; common servers close a connection that was idle for 5 or more
MAX_POOLED = 512  # idle connections kept
MAX_JSON = 64 << 20  # bytes; the largest documented replies are a few MB
MAX_FILE = 1 << 30  # bytes
MAX_LINE = 64 << 10  # bytes
PIECE = 64 << 10  # bytes read or sent at once
HEADERS = {"User-Agent": "QQ-weixin-work/0.10.0", "Accept": "*/*", "Accept-Encoding": "gzip, deflate"}
TOO_LARGE = 830002  # the errcode for a file that must be asked for in ranges
RANGE = 20 << 20  # bytes; the most that the server gives at once
TOKEN_REFUSED = (40014, 42001)  # the server uses both for a token that it has revoked
SECRETS = (
    "access_token",
    "suite_access_token",
    "provider_access_token",
    "device_access_token",
    "model_access_token",
    "corpsecret",
)

log = logging.getLogger("QQ.weixin.work")
log.addHandler(logging.NullHandler())


# What the families call

_ELSEWHERE: Any = object()  # the credential has another name, or there is none


def get(path: str, /, optional: Mapping[str, Optional[Query]] = {}, **required: Union[Query, Token]) -> Reply:
    """GET with query parameters. An optional one that is None stays out."""
    refusal = _untrue("GET", path, required)
    if refusal is not None:
        return refusal
    given = {name: value for name, value in optional.items() if value is not None}
    return _call("GET", path, {**required, **given}, None, {}, _json_reply)


def post(
    path: str,
    /,
    access_token: Token = _ELSEWHERE,
    hash: Hash = None,
    optional: Mapping[str, Optional[Query]] = {},
    **required: Union[Query, Token],
) -> Reply:
    """POST the hash as JSON. A credential of another name than access_token is given under its own."""
    query = required if access_token is _ELSEWHERE else {"access_token": access_token, **required}
    refusal = _untrue("POST", path, query)
    if refusal is not None:
        return refusal
    query = {**query, **{name: value for name, value in optional.items() if value is not None}}
    if not isinstance(hash, Mapping):
        reason = f"hash must be a dict, not {type(hash).__name__}; nothing was sent"
        return _told("POST", path, Failure(reason))
    return _call("POST", path, query, _json_bytes(hash), {"Content-Type": "application/json"}, _json_reply)


def upload(
    path: str,
    /,
    access_token: Token = _ELSEWHERE,
    media: Path = "",
    optional: Mapping[str, Optional[Query]] = {},
    **required: Union[Query, Token],
) -> Reply:
    """POST a local file as the multipart part `media`, streamed from the disk."""
    query = required if access_token is _ELSEWHERE else {"access_token": access_token, **required}
    refusal = _untrue("POST", path, {**query, "media": media})
    if refusal is not None:
        return refusal
    query = {**query, **{name: value for name, value in optional.items() if value is not None}}
    try:
        body = _Multipart(media)
    except OSError as error:
        return _told("POST", path, Failure(f"media {os.fspath(media)!r}: {error.strerror}; nothing was sent"))
    return _call("POST", path, query, body, {"Content-Type": body.content_type}, _json_reply)


def download(path: str, /, **required: Union[Query, Token]) -> Reply:
    """GET a file as {"content-type", "filename", "data"}; an error comes back as the decoded reply."""
    refusal = _untrue("GET", path, required)
    if refusal is not None:
        return refusal
    reply = _call("GET", path, required, None, {}, _file_reply)
    if isinstance(reply, dict) and reply.get("errcode") == TOO_LARGE:
        return _in_ranges(path, required)
    return reply


class _Unchanged:
    def __repr__(self) -> str:
        return "unchanged"


_UNCHANGED: Any = _Unchanged()


def configure(
    *,
    api: Optional[str] = _UNCHANGED,
    timeout: Optional[float] = _UNCHANGED,
    proxies: Optional[Mapping[str, str]] = _UNCHANGED,
    verify: Union[bool, Path, None] = _UNCHANGED,
) -> None:
    """Say where the server is and how to reach it, for the whole process. What is not given stays as it was; None
    brings back the default.

    api (str): the address that method paths are appended to, for a private deployment (私有化部署), a gateway or the
        sandbox. Default: the environment variable QQ_WEIXIN_WORK_API, else https://qyapi.weixin.qq.com/cgi-bin.
    timeout (float): seconds of silence after which a call fails. Default: 30. A reply that drips in at less than 1 kB a
        second may take 20 times as long in all.
    proxies (dict): as for requests, {"https": "http://proxy:3128"}; {} uses none. Default: the environment variables
        http_proxy, https_proxy and no_proxy, read once.
    verify (bool or path): False does not verify the server's certificate; a path names a file or directory of
        certificates to trust. Default: the environment variable REQUESTS_CA_BUNDLE, else the certificates of certifi.

    Calls under way finish as they began. Raises ValueError for a value that can't be used, and then changes nothing.
    """
    global _settings, _client
    given = {"api": api, "timeout": timeout, "proxies": proxies, "verify": verify}
    with _lock:
        settings = {**_settings, **{name: value for name, value in given.items() if value is not _UNCHANGED}}
        _client = _Client(**settings)
        _settings = settings


# One call


def _call(method: str, path: str, query: Mapping[str, Union[Query, Token]], *rest: Any) -> Reply:
    source = query.get("access_token")
    if not isinstance(source, TokenSource):
        return _exchange(method, path, query, *rest)
    try:
        token = source.current()
    except _Unusable as error:
        return _told(method, path, Failure(f"{error}; nothing was sent"))
    if not isinstance(token, str):
        return token
    reply = _exchange(method, path, {**query, "access_token": token}, *rest)
    if isinstance(reply, dict) and reply.get("errcode") in TOKEN_REFUSED:
        stale, token = token, source.renewed(token)
        if not isinstance(token, str):
            return token
        if token != stale:
            reply = _exchange(method, path, {**query, "access_token": token}, *rest)
            if isinstance(reply, dict) and reply.get("errcode") in TOKEN_REFUSED:
                source.refused(token)
    return reply


def _exchange(
    method: str,
    path: str,
    query: Mapping[str, Any],
    body: Any,
    headers: Mapping[str, str],
    decode: Callable[[requests.Response], Reply],
) -> Reply:
    text = "&".join(f"{name}={_quoted(name, value)}" for name, value in query.items())
    started = monotonic()
    reply: Reply
    request = requests.PreparedRequest()
    request.method = method
    request.headers = CaseInsensitiveDict({**HEADERS, **headers})
    request.hooks = {"response": []}
    if body is not None:
        request.body = body
        request.headers["Content-Length"] = str(len(body))
    try:
        client = _the_client()
        request.url = f"{client.api}/{path}?{text}"
        with client.session.send(request, timeout=client.seconds, proxies=client.proxies, stream=True) as response:
            accepted = 200 <= response.status_code < 300
            reply = decode(response) if accepted else _refused(response, query)
    except _Unusable as error:
        reply = Failure(f"{error}; nothing was sent")
    except _NotJSON as error:
        reply = Failure(f"{error}: {_start_of(error.body, query)}" if error.body else str(error), error.status)
    except (requests.RequestException, HTTPError, OSError, ValueError) as error:
        reply = Failure(_hidden(_reason(error, client), query))
    return _told(method, path, reply, monotonic() - started)


_R = TypeVar("_R", bound=Reply)


def _told(method: str, path: str, reply: _R, seconds: float = 0.0) -> _R:
    """The reply, after a log record of it."""
    if isinstance(reply, Failure):
        log.warning("%s %s failed: %s", method, path, reply.reason)
    elif log.isEnabledFor(logging.DEBUG):
        errcode = reply.get("errcode") if isinstance(reply, dict) else None
        log.debug("%s %s: errcode %s after %.0f ms", method, path, errcode, seconds * 1000)
    return reply


def _in_ranges(path: str, query: Mapping[str, Union[Query, Token]]) -> Reply:
    """GET a file that the server gives only in pieces."""
    data = io.BytesIO()
    size = 0

    def piece(response: requests.Response) -> Reply:
        nonlocal size
        total = response.headers.get("Content-Range", "").rpartition("/")[2]
        size = int(total) if total.isdecimal() else 0
        return _file_reply(response)

    while True:
        wanted = f"bytes={data.tell()}-{data.tell() + RANGE - 1}"
        reply = _call("GET", path, query, None, {"Range": wanted}, piece)
        if not isinstance(reply, dict) or not isinstance(reply.get("data"), bytes):
            return reply
        data.write(reply["data"])
        if data.tell() >= size:
            return {**reply, "data": data.getvalue()}
        if not reply["data"]:
            return _told("GET", path, Failure(f"the file ended after {data.tell()} of {size} bytes"))


# Arguments


def _untrue(method: str, path: str, arguments: Mapping[str, object]) -> Optional[Failure]:
    """The Failure for the first argument that is false to Perl."""
    for name, value in arguments.items():
        if not value or value == "0":
            return _told(method, path, Failure(f"{name} must be given, not {value!r}; nothing was sent"))
    return None


def _quoted(name: str, value: Any) -> str:
    if isinstance(value, bool):
        value = int(value)
    if not isinstance(value, (str, int)):
        raise TypeError(f"{name} must be a str or an int, not {type(value).__name__}")
    try:
        return quote(str(value), safe="")
    except UnicodeEncodeError:
        raise ValueError(f"{name} holds a lone surrogate, which UTF-8 can't carry") from None


def _plain(value: object) -> dict[Any, Any]:
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError


_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_plain).encode


def _json_bytes(hash: Any) -> bytes:
    try:
        return _encode(hash).encode()
    except RecursionError:
        raise ValueError("hash is nested too deeply") from None
    except (TypeError, ValueError):
        raise _blame(hash, "hash", ()) from None


def check_hash(hash: Hash) -> None:
    """Raise TypeError or ValueError for a hash that JSON can't hold, naming the field."""
    _json_bytes(hash)


def _blame(value: Any, name: str, around: tuple[int, ...]) -> Exception:
    """The error that says which part of the hash JSON can't hold."""
    if id(value) in around:
        return ValueError(f"{name} contains itself")
    around += (id(value),)
    items: list[tuple[str, Any]] = []
    if isinstance(value, Mapping):
        for key, item in value.items():
            if not isinstance(key, (str, int, float, type(None))):
                return TypeError(f"{name} has a key of type {type(key).__name__}; JSON keys are strings")
            items += [(f"{name}.{key!s}", item), (f"a key of {name}", key)]
    elif isinstance(value, (list, tuple)):
        items = [(f"{name}[{index}]", item) for index, item in enumerate(value)]
    for field, item in items:
        try:
            _encode(item).encode()
        except (TypeError, ValueError):
            return _blame(item, field, around)
    if isinstance(value, str):
        return ValueError(f"{ascii(name)[1:-1]} holds a lone surrogate, which UTF-8 can't carry")
    if isinstance(value, float):
        return ValueError(f"{name} is {value}, which JSON can't hold")
    if isinstance(value, int):
        return ValueError(f"{name} has too many digits")
    return TypeError(f"{name} is of type {type(value).__name__}, which JSON can't hold")


class _Multipart:
    """The body of an upload: one part `media`, read from the disk while it is sent."""

    def __init__(self, media: Path) -> None:
        self.media = os.fsdecode(media)
        with open(self.media, "rb") as file:
            self.size = os.fstat(file.fileno()).st_size
        name = os.path.basename(self.media)
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        for character, escape in (('"', "%22"), ("\r", "%0D"), ("\n", "%0A")):
            name = name.replace(character, escape)
        boundary = os.urandom(16).hex()
        self.content_type = f"multipart/form-data; boundary={boundary}"
        self.head = (
            f"--{boundary}\r\n"
            f'Content-Disposition: form-data; name="media"; filename="{name}"; filelength={self.size}\r\n'
            f"Content-Type: {kind}\r\n\r\n"
        ).encode("utf-8", "surrogateescape")
        self.tail = f"\r\n--{boundary}--\r\n".encode()

    def __len__(self) -> int:
        return len(self.head) + self.size + len(self.tail)

    def __iter__(self) -> Iterator[bytes]:
        yield self.head
        left = self.size
        try:
            with open(self.media, "rb") as file:
                while left:
                    piece = file.read(min(PIECE, left))
                    if not piece:
                        raise OSError(errno.EIO, "it became shorter")
                    left -= len(piece)
                    yield piece
        except OSError as error:
            raise _Unreadable(f"media {self.media!r} was not sent to its end: {error.strerror}") from None
        yield self.tail


class _Unreadable(requests.RequestException):
    """The file of an upload failed after the request had begun."""


# Replies


class _Unusable(ValueError):
    """A setting that no call can be made with."""


class _NotJSON(ValueError):
    def __init__(self, message: str, status: int, body: bytes = b"") -> None:
        super().__init__(message)
        self.status = status
        self.body = body


def _no_constant(name: str) -> None:
    raise ValueError(name)


# Nicknames reach us with raw control characters in them, so these are let through.
_decode = json.JSONDecoder(strict=False, parse_constant=_no_constant).decode


def _read(response: requests.Response, limit: int) -> bytes:
    data = io.BytesIO()
    response.raw.enforce_content_length = True  # urllib3 1.26 takes a reply that was cut off for a whole one
    for piece in response.iter_content(PIECE):
        data.write(piece)
        if data.tell() > limit:
            raise _NotJSON(f"the reply is longer than {limit >> 20} MB", response.status_code)
    return data.getvalue()


def _json_reply(response: requests.Response) -> Reply:
    body = _read(response, MAX_JSON)
    try:
        reply: Reply = _decode(body.decode("utf-8-sig"))
        return reply
    except (ValueError, RecursionError):
        what = "is no JSON" if body else "is empty"
        raise _NotJSON(f"the reply with status {response.status_code} {what}", response.status_code, body) from None


def _file_reply(response: requests.Response) -> Reply:
    disposition = response.headers.get("Content-Disposition")
    data = _read(response, MAX_FILE)
    if disposition is None and data[:1] == b"{":
        try:
            reply: Reply = _decode(data.decode("utf-8-sig"))
            return reply
        except ValueError:
            pass
    return {"content-type": response.headers.get("Content-Type"), "filename": _filename(disposition), "data": data}


def _filename(disposition: Optional[str]) -> Optional[str]:
    if disposition is None:
        return None
    with suppress(ValueError):
        disposition = disposition.encode("latin-1").decode()  # http.client reads header bytes as Latin-1
    message = Message()
    message["Content-Disposition"] = disposition
    names = [value for name, value in message.get_params([], "content-disposition") if name.lower() == "filename"]
    return collapse_rfc2231_value(names[-1]) if names else None  # filename*= comes last, wherever it stood


def _refused(response: requests.Response, query: Mapping[str, Any]) -> Failure:
    status = response.status_code
    if 300 <= status < 400 and "Location" in response.headers:
        target = urlsplit(response.headers["Location"])
        where = _hidden(f"{target.scheme}://{target.netloc}{target.path}" if target.netloc else target.path, query)
        return Failure(f"HTTP {status}: redirected to {where}, not followed since the token is in the URL", status)
    try:
        start = _start_of(response.raw.read(4096, decode_content=True), query)
        response.raw.read(1)  # a reply that has been read to its end leaves its connection for reuse
    except (HTTPError, OSError):
        start = ""
    reason = _hidden(str(response.reason or ""), query)
    return Failure(f"HTTP {status} {reason}" + (f": {start}" if start else ""), status)


def _start_of(body: bytes, query: Mapping[str, Any]) -> str:
    return " ".join(_hidden(body[:4096].decode("utf-8", "replace"), query).split())[:200]


def _hidden(text: str, query: Mapping[str, Any]) -> str:
    """The text without the secrets in the query, also without one that the end of the text cuts short."""
    for secret in (str(query[name]) for name in SECRETS if name in query):
        if len(secret) < 4:
            continue  # no real one; to blank it out everywhere would spoil the text
        for form in (secret, quote(secret, safe="")):
            text = text.replace(form, "***")
            cut = next((size for size in range(len(form) - 1, 3, -1) if text.endswith(form[:size])), 0)
            text = text[: len(text) - cut] + ("***" if cut else "")
    return text


# Failures


def _reason(error: BaseException, client: "_Client") -> str:
    causes = list(_causes(error))

    def found(*kinds: type[BaseException]) -> Any:
        return next((cause for cause in causes if isinstance(cause, kinds)), None)

    where = client.proxy if found(ProxyError) and client.proxy else client.host
    if found(_Unreadable):
        return str(found(_Unreadable))
    if found(socket.gaierror):
        return f"cannot resolve the name of {where}: {found(socket.gaierror).strerror}"
    if found(ssl.SSLCertVerificationError, CertificateError):
        error = found(ssl.SSLCertVerificationError, CertificateError)
        detail = getattr(error, "verify_message", error)
        return f"TLS: the certificate of {where} is not to be trusted: {detail}"
    if found(ConnectionRefusedError):
        return f"{where} refuses connections"
    if found(_TooSlow):
        return f"the reply of {where} {found(_TooSlow)}"
    if found(ReadTimeoutError):
        return f"no answer from {where} within {client.seconds:g} s"
    if found(ConnectTimeoutError) and not found(NewConnectionError):
        return f"no connection to {where} within {client.seconds:g} s"
    if found(socket.timeout):
        return f"{where} stalled for {client.seconds:g} s"
    if found(InvalidChunkLength) or str(causes[-1]) == "Response ended prematurely":
        return f"the reply of {where} was cut off or is badly chunked"
    if found(IncompleteRead, http.client.IncompleteRead):
        return f"the reply of {where} was cut off"
    if found(DecodeError):
        return f"the reply of {where} is not encoded as its Content-Encoding says"
    if found(http.client.RemoteDisconnected):
        return f"{where} closed the connection without an answer"
    if found(ssl.SSLError):
        return f"TLS with {where} failed: {found(ssl.SSLError).reason or found(ssl.SSLError).strerror}"
    if found(ConnectionError):
        return f"{where} broke the connection: {found(ConnectionError).strerror}"
    last = causes[-1]
    detail = last.strerror if isinstance(last, OSError) and last.strerror else re.sub(r"\?\S*", "?***", str(last))
    return f"the exchange with {where} failed: {type(last).__name__}: {detail}"[:300]


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and all that it was made from, the innermost last."""
    yield error
    inner = [
        error.__cause__,
        *error.args,
        getattr(error, "reason", None),
        getattr(error, "original_error", None),
    ]
    if isinstance(error, NewConnectionError):
        inner.append(error.__context__)  # the only trace of it in urllib3 1.26
    for cause in inner:
        if isinstance(cause, BaseException):
            yield from _causes(cause)


# The client: one for the process


class _Arrivals(io.RawIOBase):
    """What arrives on a socket, unless the whole reply takes too long for its size."""

    def __init__(self, raw: io.RawIOBase, seconds: float) -> None:
        self.raw = raw
        self.seconds = seconds
        self.until = monotonic() + seconds
        self.ended = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> Optional[int]:
        if monotonic() > self.until:
            raise _TooSlow(f"was not complete within {self.seconds:g} s")
        size = self.raw.readinto(buffer)
        self.ended = size == 0
        self.until += (size or 0) / SLOWEST
        return size

    def close(self) -> None:
        self.raw.close()
        super().close()


class _TooSlow(OSError):
    pass


class _BoundedLines(io.BufferedReader):
    """urllib3 before 2.8 reads the lines around chunks whatever their length."""

    def readline(self, size: Optional[int] = -1, /) -> bytes:
        return super().readline(MAX_LINE if size is None or size < 0 else size)


class _Response(http.client.HTTPResponse):
    """A reply that neither drips for ever nor ends within its head."""

    def __init__(self, sock: socket.socket, *args: Any, **kwargs: Any) -> None:
        super().__init__(sock, *args, **kwargs)
        self.arrivals = _Arrivals(self.fp.detach(), PATIENCE * (sock.gettimeout() or TIMEOUT))
        self.fp = _BoundedLines(self.arrivals)

    def begin(self) -> None:
        super().begin()
        if self.arrivals.ended:
            raise http.client.IncompleteRead(b"")


class _Trusting:
    """A connection pool that reuses a connection only while the server is sure to keep it open: a POST on one that the
    server is closing could not be repeated."""

    def _get_conn(self, timeout: Optional[float] = None) -> Any:
        connection = super()._get_conn(timeout)  # type: ignore[misc]
        if monotonic() - getattr(connection, "idle_since", monotonic()) > MAX_IDLE:
            connection.close()
        return connection

    def _put_conn(self, connection: Any) -> None:
        if connection is not None:
            connection.idle_since = monotonic()
        super()._put_conn(connection)  # type: ignore[misc]

    def _new_conn(self) -> Any:
        connection = super()._new_conn()  # type: ignore[misc]
        connection.set_debuglevel(0)  # http.client would print the URL, and the token with it
        connection.response_class = _Response
        return connection


def _make_trusting(manager: Any) -> None:
    """Have the manager's pools, be they for HTTP, HTTPS or a SOCKS proxy, be trusting ones."""
    classes = manager.pool_classes_by_scheme.items()
    manager.pool_classes_by_scheme = {scheme: type(pool.__name__, (_Trusting, pool), {}) for scheme, pool in classes}


class _Adapter(HTTPAdapter):
    """Sends everything through one pool to one server, with TLS set up once, at the first call."""

    def __init__(self, verify: Union[bool, Path, None]) -> None:
        self.trusted = verify
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
                    self.context = _tls(self.trusted)
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


class _NoCookies(RequestsCookieJar):
    def extract_cookies(self, *args: Any) -> None:
        """Perl's user agent kept none."""


class _Session(requests.Session):
    def get_redirect_target(self, response: requests.Response) -> None:
        """Never followed: the token is in the URL."""


class _Client:
    """The pooled connections to one server and what is the same for every call over them."""

    def __init__(
        self,
        api: Optional[str],
        timeout: Optional[float],
        proxies: Optional[Mapping[str, str]],
        verify: Union[bool, Path, None],
    ) -> None:
        if api is None:
            self.api = _address(os.environ.get("QQ_WEIXIN_WORK_API") or OFFICIAL_API, "QQ_WEIXIN_WORK_API")
        else:
            self.api = _address(api, "api")
        self.host = urlsplit(self.api).netloc
        self.seconds = TIMEOUT if timeout is None else timeout
        if isinstance(self.seconds, bool) or not isinstance(self.seconds, (int, float)) or not 0 < self.seconds < 1e6:
            raise _Unusable(f"timeout must be a number of seconds above 0, not {timeout!r}")
        if not isinstance(proxies, (Mapping, type(None))):
            raise _Unusable(
                f"proxies must be a dict like {{'https': 'http://proxy:3128'}}, not {type(proxies).__name__}"
            )
        self.proxies = dict(get_environ_proxies(self.api) if proxies is None else proxies)
        proxy = self.proxies and _proxy(self.api, self.proxies)
        self.proxy = proxy and "the proxy " + proxy.rpartition("//")[2].rpartition("@")[2].rstrip("/")
        if not isinstance(verify, (bool, str, os.PathLike, type(None))):
            raise _Unusable(f"verify must be True, False or a path, not {verify!r}")
        if verify is not None and not isinstance(verify, bool):
            _tls(verify)
        adapter = _Adapter(verify)
        self.session = _Session()
        self.session.cookies = _NoCookies()
        self.session.verify = verify is not False
        self.session.mount("https://", adapter)
        self.session.mount("http://", adapter)


def _address(api: str, name: str) -> str:
    request = requests.PreparedRequest()
    try:
        request.prepare_url(api.rstrip("/"), None)
        parts = urlsplit(str(request.url))
    except (ValueError, AttributeError, TypeError):
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or "@" in parts.netloc or parts.query or parts.fragment:
        raise _Unusable(f"{name} must be an address like {OFFICIAL_API}")
    return parts.geturl().rstrip("/")


def _proxy(api: str, proxies: dict[str, str]) -> Optional[str]:
    """The proxy for the server. What can't be used is not repeated in the error, since it may hold a password."""
    proxy = select_proxy(api, proxies)
    try:
        if not proxy or parse_url(proxy).host:
            return proxy
    except (ValueError, TypeError, AttributeError):
        pass
    raise _Unusable("the address of the proxy must be like http://proxy:3128")


def _tls(verify: Union[bool, Path, None]) -> ssl.SSLContext:
    context = create_urllib3_context()
    if verify is False:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context
    if verify is None or verify is True:
        verify = os.environ.get("REQUESTS_CA_BUNDLE") or os.environ.get("CURL_CA_BUNDLE") or DEFAULT_CA_BUNDLE_PATH
    try:
        if os.path.isdir(verify):
            context.load_verify_locations(capath=verify)
        else:
            context.load_verify_locations(cafile=verify)
    except OSError as error:
        raise _Unusable(f"verify: no certificates in {os.fspath(verify)!r}: {error.strerror}") from None
    return context


_settings: dict[str, Any] = {"api": None, "timeout": None, "proxies": None, "verify": None}
_client: Optional[_Client] = None
_lock = threading.Lock()


def _the_client() -> _Client:
    global _client
    client = _client
    if client is None:
        with _lock:
            client = _client = _client or _Client(**_settings)
    return client


def current_api() -> str:
    """The address of the server that calls go to."""
    return _the_client().api


def _forget_client() -> None:
    """A forked child must not share its parent's connections, nor a lock that was held while it forked."""
    global _client, _lock
    _client = None
    _lock = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_client)


# Log records of urllib3 hold URLs, and so the secrets in them.


class _HideSecrets(logging.Filter):
    secret = re.compile(rf"\b({'|'.join(SECRETS)})=[^&\s\"']*")
    echo = re.compile(r"unparsed data: .*", re.DOTALL)  # a reply's malformed headers, which may repeat the request

    def filter(self, record: logging.LogRecord) -> bool:
        text = record.getMessage()
        hidden = self.echo.sub("***", self.secret.sub(r"\1=***", text))
        if hidden != text:
            record.msg, record.args, record.exc_info = hidden, None, None
        return True


for _name in ("urllib3.connectionpool", "urllib3.connection", "urllib3.util.retry"):
    logging.getLogger(_name).addFilter(_HideSecrets())
