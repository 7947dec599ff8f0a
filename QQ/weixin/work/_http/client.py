"""Where the server is and how it is reached: the settings, and the client with the connections of each."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from contextvars import ContextVar
from time import monotonic
from typing import Any, Callable, Optional, Protocol, Union

from .. import _forks
from .settings import UNCHANGED, Cert, Settings, Timeout, merged
from .types import Body, Media, Path, Response

__all__ = [
    "AT_THE_END",
    "Client",
    "configure",
    "configured",
    "current",
    "current_api",
    "forget",
    "forget_connections",
    "use",
]

AT_THE_END = (
    "the interpreter is ending, and can't load what a call needs; nothing was sent. atexit would be early enough"
)
MAX_CLIENTS = 64  # settings whose connections are kept


class Client(Protocol):
    """What sends the requests to one server, whose address is `api`; reasons call it `host`, and what is before it `proxy`."""

    @property
    def api(self) -> str: ...

    @property
    def host(self) -> str: ...

    @property
    def proxy(self) -> str: ...

    def upload(self, media: Media) -> Body:
        """The body that carries a file. Raises UploadError for one that can't be read, TypeError or ValueError for no file."""
        ...

    def send(
        self, method: str, url: str, headers: Mapping[str, str], body: Any, timeout: Timeout
    ) -> AbstractContextManager[Response]:
        """Send a request. The response can be read until the context ends."""
        ...


def configure(
    *,
    api: Optional[str] = UNCHANGED,
    timeout: Timeout = UNCHANGED,
    proxies: Optional[Mapping[str, str]] = UNCHANGED,
    verify: Union[bool, Path, None] = UNCHANGED,
    headers: Optional[Mapping[str, str]] = UNCHANGED,
    cert: Cert = UNCHANGED,
) -> None:
    """Say where the server is and how to reach it, for the whole process. What is not given stays as it was; None
    brings back the default.

    api (str): the address that method paths are appended to, for a private deployment (私有化部署), a gateway or the
        sandbox. Default: the environment variable QQ_WEIXIN_WORK_API, else https://qyapi.weixin.qq.com/cgi-bin.
    timeout (float or two): seconds of silence after which a call fails, or a tuple of the seconds in which a connection
        must be made and those of silence. Default: 30. A reply that drips in at less than 1 kB a second may take 20
        times as long in all.
    proxies (dict): as for requests, {"https": "http://proxy:3128"}; {} uses none. Default: the environment variables
        http_proxy, https_proxy and no_proxy, read once.
    verify (bool or path): False does not verify the server's certificate; a path names a file or directory of
        certificates to trust. Default: the environment variable REQUESTS_CA_BUNDLE, else the certificates of certifi.
    headers (dict): sent with each request, as a gateway may want them. Default: none.
    cert (path or two): the certificate of this client with its key in one file, or the two files. Default: none.

    Calls under way finish as they began. Raises ValueError for a value that can't be used, and then changes nothing.
    """
    global _process
    given = {"api": api, "timeout": timeout, "proxies": proxies, "verify": verify, "headers": headers, "cert": cert}
    with _clients.lock:
        settings = merged(_process, given)
        client = _new(settings)
        _clients.known.pop(_key(_process), None)
        _clients.known[_key(settings)] = _Kept(client)
        _process = settings


@contextmanager
def configured(
    *,
    api: Optional[str] = UNCHANGED,
    timeout: Timeout = UNCHANGED,
    proxies: Optional[Mapping[str, str]] = UNCHANGED,
    verify: Union[bool, Path, None] = UNCHANGED,
    headers: Optional[Mapping[str, str]] = UNCHANGED,
    cert: Cert = UNCHANGED,
) -> Iterator[None]:
    """Settings for the calls of a `with` block, its tasks and the workers of batchget_all; as for configure().

        with configured(api="https://wecom.example.com/cgi-bin", timeout=5):
            customer.batchget(token, {"external_userid_list": ids})

    What is not given is as around the block. The connections of each setting are kept for the next block that has it.
    """
    given = {"api": api, "timeout": timeout, "proxies": proxies, "verify": verify, "headers": headers, "cert": cert}
    settings = merged(_block.get() or _process, given)
    _client(settings)
    before = _block.set(settings)
    try:
        yield
    finally:
        _block.reset(before)


class _Kept:
    """A client, and when it was used last."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self.used = monotonic()


class _Clients:
    """The clients with their connections, which no forked child may share."""

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        self.known: dict[Any, _Kept] = {}
        self.lock = threading.Lock()

    _after_fork = forget


_process = Settings()
_block: ContextVar[Optional[Settings]] = ContextVar("QQ.weixin.work settings", default=None)
_clients = _Clients()
_forks.reset(_clients)


def _with_requests(settings: Settings) -> Client:
    with _forks.guard():
        from .session import Session  # takes as long to load as all the rest: only when it is needed

    return Session(settings)


_new: Callable[[Settings], Client] = _with_requests


def use(kind: Callable[[Settings], Client]) -> None:
    """Have clients of another kind make the calls from now on."""
    global _new
    _new = kind
    forget_connections()


def _key(settings: Settings) -> Any:
    """What connections depend on; a timeout and headers are a matter of each call."""
    return settings.api, settings.proxies, settings.verify, settings.cert


def _client(settings: Settings) -> Client:
    key = _key(settings)
    kept = _clients.known.get(key)
    if kept is None:
        with _clients.lock:
            known = _clients.known
            kept = known.get(key)
            if kept is None:
                if len(known) >= MAX_CLIENTS:
                    others = known.keys() - {_key(_process)}
                    del known[min(others, key=lambda other: known[other].used)]
                kept = known[key] = _Kept(_new(settings))
    kept.used = monotonic()
    return kept.client


def current() -> tuple[Client, Settings]:
    settings = _block.get() or _process
    return _client(settings), settings


def current_api() -> str:
    """The address of the server that calls go to."""
    return current()[0].api


def forget_connections() -> None:
    """Make the next calls over new connections."""
    _clients.forget()


def forget() -> None:
    """Be as after import: no settings, no connections."""
    global _process
    _process = Settings()
    use(_with_requests)
