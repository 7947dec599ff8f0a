"""requests bent to our promises: its pools, and TLS."""

import os
import ssl
import threading
from functools import cache, lru_cache
from typing import Any, Optional, Union

import requests
from requests.adapters import HTTPAdapter
from requests.utils import DEFAULT_CA_BUNDLE_PATH
from urllib3 import Retry
from urllib3.util.ssl_ import create_urllib3_context

from .connection import CarefulConnection
from .settings import SettingError
from .types import Path

__all__ = ["Adapter", "tls"]

IGNORE_UNEXPECTED_EOF = 0x80  # of OpenSSL 3; Python has a name for it since 3.12

MAX_POOLED = 512  # idle connections kept
_EMPTY = vars(requests.Response())  # the same for all: a cookie jar takes long to make, and nobody asks for it


class _CarefulPool:
    """A connection pool that reuses a connection only while the server is sure to keep it open, since a POST on one that
    the server is closing could not be repeated, and only while it is sure that what comes next is the next reply."""

    def urlopen(self, method: str, url: str, body: Any = None, headers: Any = None, **options: Any) -> Any:
        """With the headers in a plain dict: urllib3 copies them and reads them twice."""
        return super().urlopen(method, url, body, dict(headers), **options)  # type: ignore[misc]

    def _get_conn(self, timeout: Optional[float] = None) -> Any:
        connection = super()._get_conn(timeout)  # type: ignore[misc]
        if connection.was_idle_too_long():
            connection.close()
        return connection

    def _put_conn(self, connection: Any) -> None:
        if connection is not None:
            connection.park()
        super()._put_conn(connection)  # type: ignore[misc]


def _make_careful(manager: Any) -> None:
    """Have the manager make careful pools, be they for HTTP, HTTPS or a SOCKS proxy, with careful connections."""
    manager.pool_classes_by_scheme = {scheme: _careful(pool) for scheme, pool in manager.pool_classes_by_scheme.items()}


@cache
def _careful(pool: Any) -> Any:
    connection = type(pool.ConnectionCls.__name__, (CarefulConnection, pool.ConnectionCls), {})
    return type(pool.__name__, (_CarefulPool, pool), {"ConnectionCls": connection})


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
        _make_careful(self.poolmanager)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        if proxy not in self.proxy_manager:
            contexts = {"ssl_context": self.context}
            if proxy.startswith("https:"):
                contexts["proxy_ssl_context"] = tls(self.trusted[0], None)
            _make_careful(super().proxy_manager_for(proxy, **contexts, **kwargs))
        return self.proxy_manager[proxy]

    def request_url(self, request: requests.PreparedRequest, proxies: Any) -> str:
        """What follows the host; the whole address for some proxies."""
        return super().request_url(request, proxies) if proxies else "/" + str(request.url).split("/", 3)[3]

    def build_response(self, request: requests.PreparedRequest, received: Any) -> requests.Response:
        """With the headers as urllib3 has them, and without cookies."""
        response = requests.Response.__new__(requests.Response)
        vars(response).update(_EMPTY)
        response.status_code = received.status
        response.reason = received.reason
        response.headers = received.headers
        response.raw = received
        response.url = str(request.url)
        response.request = request
        return response

    def cert_verify(self, *args: Any) -> None:
        """Nothing to do per call: the context knows whom to trust."""


def tls(verify: Union[bool, Path, None], cert: Union[Path, tuple[Path, Path], None]) -> ssl.SSLContext:
    """The context of those settings; one for all that have the same, since it takes long to make, until a file changes."""
    authorities: Any = verify  # False, or a path
    if verify is None or verify is True:
        authorities = os.environ.get("REQUESTS_CA_BUNDLE") or os.environ.get("CURL_CA_BUNDLE") or DEFAULT_CA_BUNDLE_PATH
    files = () if cert is None else cert if isinstance(cert, tuple) else (cert,)
    return _context(authorities, files, tuple(_version(path) for path in (authorities, *files) if path))


def _version(path: Any) -> Optional[tuple[int, ...]]:
    """What is another one after a file has changed."""
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino


@lru_cache(maxsize=16)
def _context(authorities: Any, cert: tuple[Path, ...], versions: object) -> ssl.SSLContext:
    context = create_urllib3_context()
    context.options &= ~IGNORE_UNEXPECTED_EOF  # Python before 3.11.4 takes a connection that was cut for one that ended
    if authorities is False:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    else:
        is_folder = os.path.isdir(authorities)
        try:
            context.load_verify_locations(None if is_folder else authorities, authorities if is_folder else None)
        except OSError as error:
            raise SettingError(f"verify: no certificates in {os.fspath(authorities)!r}: {error.strerror}") from None
    if cert:
        try:
            context.load_cert_chain(
                cert[0], cert[-1], password=""
            )  # a key under a passphrase is refused, not asked for
        except (OSError, TypeError, ValueError) as error:
            why = getattr(error, "strerror", None) or error
            raise SettingError(f"cert: no certificate with its key in {', '.join(map(repr, cert))}: {why}") from None
    return context
