"""Protect the sandbox from web pages of other sites: check the headers Host, Origin and Sec-Fetch-Site."""

import ipaddress
from email.message import Message
from typing import Optional
from urllib.parse import urlsplit

from .._state.loopback import is_loopback

__all__ = ["foreign_header"]


def foreign_header(headers: Message, bound: str) -> Optional[str]:
    """The name of the header that tells of another site; None if the request may be answered.

    bound: the address that the server listens on.

    A browser sends in Host the name in its address bar. So a page that reaches this machine by DNS rebinding shows its
    own name there. Names without a dot can't be those of web sites. A link to the sandbox's page may stand anywhere.
    """
    follows_link = headers.get("Sec-Fetch-Mode") == "navigate" and headers.get("Sec-Fetch-Dest") == "document"
    if headers.get("Sec-Fetch-Site", "").lower() == "cross-site" and not follows_link:
        return "Sec-Fetch-Site"
    hosts = headers.get_all("Host", [])
    for host in hosts:
        if len(hosts) > 1 or not _is_own(host, bound):
            return "Host"
    for origin in headers.get_all("Origin", []):
        if not hosts or origin.lower() != f"http://{hosts[0].lower()}":
            return "Origin"
    return None


def _is_own(host: str, bound: str) -> bool:
    try:
        name = urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return False
    if (name and name == bound.lower()) or is_loopback(name):
        return True
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return bool(name) and "." not in name
    return not is_loopback(bound)
