"""Whom the sandbox answers: no page of another site, and nobody who came by another site's name."""

import ipaddress
from email.message import Message
from typing import Optional
from urllib.parse import urlsplit

from .._state.loopback import is_loopback

__all__ = ["foreign"]


def foreign(headers: Message, bound: str) -> Optional[str]:
    """What is wrong with the Host or the Origin of a request to the server bound to that address, if anything is.

    A browser tells in Host by which name it came, so one that an attacker's name server has sent here is known by that
    name. Names without a dot are not given to sites.
    """
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
