"""What configure() takes, checked: where the server is and how it is reached."""

import os
import re
from collections.abc import Mapping
from typing import Any, Optional, Union

from .. import _forks
from .types import Path

__all__ = ["UNCHANGED", "Cert", "Settings", "Timeout", "SettingError", "address", "merged"]

OFFICIAL_API = "https://qyapi.weixin.qq.com/cgi-bin"

TIMEOUT = 30.0  # seconds of silence
OUR_HEADERS = ("content-length", "content-type", "content-encoding", "transfer-encoding")


class SettingError(ValueError):
    """A setting that no call can be made with."""


class _Unchanged:
    def __repr__(self) -> str:
        return "unchanged"


UNCHANGED: Any = _Unchanged()

Timeout = Union[float, tuple[float, float], None]
Cert = Union[Path, tuple[Path, Path], None]
Pairs = tuple[tuple[str, str], ...]


class Settings:
    """What configure() takes, checked; None is a default."""

    api: Optional[str] = None
    timeout: Timeout = None
    proxies: Optional[Pairs] = None
    verify: Union[bool, Path, None] = None
    headers: Optional[Pairs] = None
    cert: Cert = None

    def but(self, **changed: Any) -> "Settings":
        settings = Settings()
        vars(settings).update({**vars(self), **changed})
        return settings

    def connect_and_silence(self) -> tuple[float, float]:
        if isinstance(self.timeout, tuple):
            return self.timeout
        return self.timeout or TIMEOUT, self.timeout or TIMEOUT


def merged(settings: Settings, given: Mapping[str, Any]) -> Settings:
    """The settings with those that are given in their place, if each of them can be used."""
    changed = {name: value for name, value in given.items() if value is not UNCHANGED}
    if not isinstance(changed.get("api"), (str, type(None))):
        raise SettingError(f"api must be an address, not {type(changed['api']).__name__}")
    for name, example in (("proxies", "{'https': 'http://proxy:3128'}"), ("headers", "{'Name': 'text'}")):
        value = changed.get(name)
        if value is not None:
            if not isinstance(value, Mapping):
                raise SettingError(f"{name} must be a dict like {example}, not {type(value).__name__}")
            if not all(isinstance(text, str) for pair in value.items() for text in pair):
                raise SettingError(f"{name} must be a dict of texts like {example}")
            changed[name] = tuple(sorted(value.items()))
    for scheme, _ in changed.get("proxies") or ():
        if not re.fullmatch(r"(https?|all)(://[^/]+)?", scheme):
            raise SettingError(
                f"proxies: {scheme!r} is none of http, https, all and http://HOST; it would never be used"
            )
    for name, value in changed.get("headers") or ():
        _check_header(name, value)
    if changed.get("timeout") is not None:
        _check_timeout(changed["timeout"])
    for name in ("verify", "cert"):
        if name in changed:
            changed[name] = _path(name, changed[name])
    return settings.but(**changed)


def address(settings: Settings) -> str:
    """Where the server is: the address before the paths."""
    if settings.api is None:
        api, name = os.environ.get("QQ_WEIXIN_WORK_API") or OFFICIAL_API, "QQ_WEIXIN_WORK_API"
    else:
        api, name = settings.api, "api"
    api = api.rstrip("/")
    plain = re.fullmatch(r"https?://[a-z\d][a-z\d.-]*(?::(\d+))?(/[\w~-][\w.~-]*)*", api, re.ASCII)
    if plain and int(plain[1] or 0) < 65536:
        return api
    with _forks.guard():
        from urllib.parse import urlsplit

        from requests import PreparedRequest  # knows all addresses that there are; the plain ones do without

    request = PreparedRequest()
    try:
        request.prepare_url(api, None)
        parts = urlsplit(str(request.url))
    except (ValueError, AttributeError, TypeError):
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or "@" in parts.netloc or parts.query or parts.fragment:
        raise SettingError(f"{name} must be an address like {OFFICIAL_API}")
    return parts.geturl().rstrip("/")


def _path(name: str, value: Any) -> Any:
    if name == "cert" and isinstance(value, (tuple, list)) and len(value) == 2:
        return tuple(_path("cert", part) for part in value)
    if isinstance(value, os.PathLike):
        value = os.fspath(value)
    if isinstance(value, str) or value is None or (name == "verify" and isinstance(value, bool)):
        return value
    what = "True, False or a path" if name == "verify" else "a path, or that of the certificate and that of its key"
    raise SettingError(f"{name} must be {what}, not {value!r}")


def _check_timeout(timeout: Any) -> None:
    parts = timeout if isinstance(timeout, tuple) and len(timeout) == 2 else (timeout,)
    for seconds in parts:
        if isinstance(seconds, bool) or not isinstance(seconds, (int, float)) or not 0 < seconds < 1e6:
            raise SettingError(f"timeout must be a number of seconds above 0, or two of them, not {timeout!r}")


def _check_header(name: str, value: str) -> None:
    """A header that is not told in the error beyond its name: it may hold a key."""
    if not re.fullmatch(r"[\t\x20-\x7e\x80-\xff]*", value) or value != value.strip():
        raise SettingError(f"headers: {name!r} can't be sent as it is")
    if name.lower() in OUR_HEADERS or not re.fullmatch(r"[\w!#$%&'*+.^`|~-]+", name, re.ASCII):
        raise SettingError(f"headers: {name!r} is not for you to set")
