"""Protect the sandbox from web pages of other sites: check the headers Host, Origin and Sec-Fetch-Site."""

import ipaddress
from email.message import Message
from typing import Optional
from urllib.parse import urlsplit

from .._state.loopback import is_loopback

__all__ = ["foreign_header", "is_own"]


def foreign_header(headers: Message, bound: str, is_page: bool = False) -> Optional[str]:
    """The name of the header that tells of another site; None if the request may be answered.

    bound: the address that the server listens on. is_page: whether the request is for a page, to which a link may lead.

    A browser sends in Host the name in its address bar. So a page that reaches this machine by DNS rebinding shows its
    own name there. Names without a dot can't be those of web sites. A link to the sandbox's page may stand anywhere.
    """
    follows_link = (
        is_page and headers.get("Sec-Fetch-Mode") == "navigate" and headers.get("Sec-Fetch-Dest") == "document"
    )
    sites = [site.strip().lower() for site in headers.get_all("Sec-Fetch-Site", [])]
    if "cross-site" in sites and not follows_link:
        return "Sec-Fetch-Site"
    hosts = headers.get_all("Host", [])
    for host in hosts:
        if len(hosts) > 1 or not is_own(host, bound):
            return "Host"
    for origin in headers.get_all("Origin", []):
        if not hosts or origin.lower() != f"http://{hosts[0].lower()}":
            return "Origin"
    return None


def is_own(host: str, bound: str) -> bool:
    """Whether a name, with or without a port, is one of this server's."""
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
