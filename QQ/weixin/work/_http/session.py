"""The client of one server: its address, proxy and pooled connections."""

import os
from typing import Any, Optional
from urllib.parse import urlsplit

import requests
from requests.cookies import RequestsCookieJar
from requests.utils import get_environ_proxies, select_proxy
from urllib3.util.url import parse_url

from .pool import Adapter, tls
from .settings import Settings, Unusable

__all__ = ["Client"]

OFFICIAL_API = "https://qyapi.weixin.qq.com/cgi-bin"


class _NoCookies(RequestsCookieJar):
    def extract_cookies(self, *args: Any) -> None:
        """Perl's user agent kept none."""


class _Session(requests.Session):
    def get_redirect_target(self, response: requests.Response) -> None:
        """Never followed: the token is in the URL."""


class Client:
    """The pooled connections to one server and what is the same for every call over them."""

    def __init__(self, settings: Settings) -> None:
        if settings.api is None:
            self.api = _address(os.environ.get("QQ_WEIXIN_WORK_API") or OFFICIAL_API, "QQ_WEIXIN_WORK_API")
        else:
            self.api = _address(settings.api, "api")
        self.host = urlsplit(self.api).netloc
        self.proxies = dict(get_environ_proxies(self.api) if settings.proxies is None else settings.proxies)
        proxy = _proxy(self.api, self.proxies) if self.proxies else ""
        self.proxy = "the proxy " + proxy.rpartition("//")[2].rpartition("@")[2].rstrip("/") if proxy else ""
        verify, cert = settings.verify, settings.cert
        if cert is not None or (verify is not None and not isinstance(verify, bool)):
            tls(verify, cert)
        adapter = Adapter(verify, cert)
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
