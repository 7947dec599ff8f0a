"""The client of one server, with requests: its address, proxy and pooled connections."""

from collections.abc import Mapping
from typing import Any, Optional
from urllib.parse import urlsplit

import requests
from requests.cookies import RequestsCookieJar
from requests.structures import CaseInsensitiveDict
from requests.utils import get_environ_proxies, select_proxy
from urllib3.util.url import parse_url

from .multipart import Multipart
from .pool import Adapter, tls
from .settings import SettingError, Settings, Timeout, address
from .types import Media

__all__ = ["Session"]


class _NoCookies(RequestsCookieJar):
    def extract_cookies(self, *args: Any) -> None:
        """Perl's user agent kept none."""


class _Requests(requests.Session):
    def get_redirect_target(self, response: requests.Response) -> None:
        """Never followed: the token is in the URL."""


class Session:
    """The pooled connections to one server and what is the same for every call over them."""

    def __init__(self, settings: Settings) -> None:
        self.api = address(settings)
        self.host = urlsplit(self.api).netloc
        self.proxies = dict(get_environ_proxies(self.api) if settings.proxies is None else settings.proxies)
        proxy = _proxy(self.api, self.proxies) if self.proxies else ""
        self.proxy = "the proxy " + proxy.rpartition("//")[2].rpartition("@")[2].rstrip("/") if proxy else ""
        verify, cert = settings.verify, settings.cert
        if cert is not None or (verify is not None and not isinstance(verify, bool)):
            tls(verify, cert)
        adapter = Adapter(verify, cert)
        self.session = _Requests()
        self.session.cookies = _NoCookies()
        self.session.verify = verify is not False
        self.session.mount("https://", adapter)
        self.session.mount("http://", adapter)

    def upload(self, media: Media) -> Multipart:
        return Multipart(media)

    def send(self, method: str, url: str, headers: Mapping[str, str], body: Any, timeout: Timeout) -> requests.Response:
        prepared = requests.PreparedRequest()
        prepared.method = method
        prepared.url = url
        prepared.headers = CaseInsensitiveDict(headers)
        prepared.body = body
        prepared.hooks = self.session.hooks
        return self.session.send(prepared, timeout=timeout, proxies=self.proxies, stream=True)


def _proxy(api: str, proxies: dict[str, str]) -> Optional[str]:
    """The proxy for the server. What can't be used is not repeated in the error, since it may hold a password."""
    proxy = select_proxy(api, proxies)
    try:
        if not proxy or parse_url(proxy).host:
            return proxy
    except (ValueError, TypeError, AttributeError):
        pass
    raise SettingError("the address of the proxy must be like http://proxy:3128")
