"""Where the server is and how it is reached: the settings, and the client with the connections of each."""

import os
import threading
from collections.abc import Mapping
from typing import Any, Optional, Union
from urllib.parse import urlsplit

import requests
from requests.cookies import RequestsCookieJar
from requests.utils import get_environ_proxies, select_proxy
from urllib3.util.url import parse_url

from .pool import Adapter, tls
from .reason import Unusable
from .types import Path

__all__ = ["Client", "configure", "current_api", "current_client", "forget", "forget_connections"]

OFFICIAL_API = "https://qyapi.weixin.qq.com/cgi-bin"
TIMEOUT = 30.0  # seconds of silence


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
        _client = Client(**settings)
        _settings = settings


class _NoCookies(RequestsCookieJar):
    def extract_cookies(self, *args: Any) -> None:
        """Perl's user agent kept none."""


class _Session(requests.Session):
    def get_redirect_target(self, response: requests.Response) -> None:
        """Never followed: the token is in the URL."""


class Client:
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
            raise Unusable(f"timeout must be a number of seconds above 0, not {timeout!r}")
        if not isinstance(proxies, (Mapping, type(None))):
            raise Unusable(
                f"proxies must be a dict like {{'https': 'http://proxy:3128'}}, not {type(proxies).__name__}"
            )
        self.proxies = dict(get_environ_proxies(self.api) if proxies is None else proxies)
        proxy = self.proxies and _proxy(self.api, self.proxies)
        self.proxy = "the proxy " + proxy.rpartition("//")[2].rpartition("@")[2].rstrip("/") if proxy else ""
        if not isinstance(verify, (bool, str, os.PathLike, type(None))):
            raise Unusable(f"verify must be True, False or a path, not {verify!r}")
        if verify is not None and not isinstance(verify, bool):
            tls(verify)
        adapter = Adapter(verify)
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
        raise Unusable(f"{name} must be an address like {OFFICIAL_API}")
    return parts.geturl().rstrip("/")


def _proxy(api: str, proxies: dict[str, str]) -> Optional[str]:
    """The proxy for the server. What can't be used is not repeated in the error, since it may hold a password."""
    proxy = select_proxy(api, proxies)
    try:
        if not proxy or parse_url(proxy).host:
            return proxy
    except (ValueError, TypeError, AttributeError):
        pass
    raise Unusable("the address of the proxy must be like http://proxy:3128")


_settings: dict[str, Any] = {"api": None, "timeout": None, "proxies": None, "verify": None}
_client: Optional[Client] = None
_lock = threading.Lock()


def current_client() -> Client:
    global _client
    client = _client
    if client is None:
        with _lock:
            client = _client = _client or Client(**_settings)
    return client


def current_api() -> str:
    """The address of the server that calls go to."""
    return current_client().api


def forget_connections() -> None:
    """A forked child must not share its parent's connections, nor a lock that was held while it forked."""
    global _client, _lock
    _client = None
    _lock = threading.Lock()


def forget() -> None:
    """Be as after import: no settings, no connections."""
    global _settings
    _settings = dict.fromkeys(_settings)
    forget_connections()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=forget_connections)
