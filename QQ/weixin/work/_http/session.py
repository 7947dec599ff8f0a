"""The client of one server, with requests: its address, proxy and pooled connections."""

import encodings.idna  # noqa: F401  # which socket loads for the first name that it looks up, when a fork may be near
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import requests
from requests.cookies import RequestsCookieJar
from requests.structures import CaseInsensitiveDict
from requests.utils import get_environ_proxies

from .multipart import Multipart
from .pool import Adapter, tls
from .proxy import find_proxy
from .settings import Settings, Timeout, address
from .types import Media

__all__ = ["Session"]


class _NoCookies(RequestsCookieJar):
    def extract_cookies(self, *args: Any) -> None:
        """Perl's user agent kept none."""


class _Requests(requests.Session):
    def resolve_redirects(self, *args: Any, **kwargs: Any) -> Any:
        """Never followed: the token is in the URL."""
        return iter(())


class Session:
    """The pooled connections to one server and what is the same for every call over them."""

    def __init__(self, settings: Settings) -> None:
        self.api = address(settings)
        self.host = urlsplit(self.api).netloc
        proxies = get_environ_proxies(self.api) if settings.proxies is None else dict(settings.proxies)
        proxy = find_proxy(self.api, proxies) if proxies else ""
        self.proxies = {"all": proxy} if proxy else {}
        self.proxy = "the proxy " + proxy.rpartition("//")[2].rpartition("@")[2].rstrip("/") if proxy else ""
        if self.proxy and self.api.startswith("http:") and proxy.startswith("http"):
            self.host += f" through {self.proxy}"  # which makes the requests in our place, so either may be to blame
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
