"""The proxy before a server: its address, read in one way or not at all."""

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from requests.utils import select_proxy

from .._namespace import how_to_get
from .settings import SettingError

__all__ = ["find_proxy"]

SCHEMES = ("http", "https", "socks4", "socks4a", "socks5", "socks5h")
EXAMPLE = "the address of the proxy must be like http://proxy:3128"


def find_proxy(api: str, proxies: Mapping[str, str]) -> str:
    """The address of the proxy for a server, or "". What can't be used is not in the error: it may hold a password."""
    given = (select_proxy(api, dict(proxies)) or "").strip()
    if not given:
        return ""
    proxy = given if "://" in given else f"http://{given}"
    try:
        parts = urlsplit(proxy)
        host, _ = parts.hostname or "", parts.port  # ValueError for what is no port
    except ValueError:
        raise SettingError(EXAMPLE) from None
    if parts.scheme not in SCHEMES:
        raise SettingError(f"{EXAMPLE} or socks5h://proxy:1080, beginning with one of {', '.join(SCHEMES)}")
    if not re.fullmatch(r"[\w.:%-]+", host) or re.search(r"\s", proxy):
        raise SettingError(EXAMPLE)
    if parts.path.strip("/") or parts.query or parts.fragment:
        raise SettingError(f"{EXAMPLE}, with nothing behind; in a password, / is written %2F, ? %3F and # %23")
    if parts.scheme.startswith("socks"):
        _check_socks()
    return proxy


def _check_socks() -> None:
    try:
        import socks  # type: ignore[import-untyped]  # noqa: F401
    except Exception as error:
        raise SettingError(f"a SOCKS proxy needs {how_to_get('PySocks', 'socks', error)}") from None
