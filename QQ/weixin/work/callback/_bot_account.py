"""Which bot is connected, where its server is, and the library that connects it."""

import os
import re
from dataclasses import dataclass
from typing import Any, Optional

from .. import _forks
from .._http.secret import trimmed
from .._namespace import how_to_get

__all__ = ["Account", "account_of", "websockets"]

OFFICIAL = "wss://openws.work.weixin.qq.com"
NEEDED = 15  # of websockets: the first whose client for threads knows proxies


@dataclass(frozen=True, repr=False)  # whose repr would show the secret
class Account:
    """A bot, and the address of its server."""

    bot_id: str
    secret: str
    url: str

    def shown(self) -> str:
        """The address without what may be secret."""
        return self.url.partition("?")[0]


def account_of(bot_id: str, secret: str, url: Optional[str]) -> Account:
    """Raises TypeError or ValueError for what can't be right."""
    return Account(_text("bot_id", bot_id), _text("secret", secret), _address(url))


def _text(name: str, value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{name} must be a str, not {type(value).__name__}")
    if not trimmed(value):
        raise ValueError(f"{name} is empty")
    return trimmed(value)


def _address(url: Optional[str]) -> str:
    given = os.environ.get("QQ_WEIXIN_WORK_BOT_URL") or OFFICIAL if url is None else url
    if not isinstance(given, str) or not re.fullmatch(r"wss?://[^\s/@?#]+([/?][^\s#]*)?", given):
        raise ValueError(f"{'QQ_WEIXIN_WORK_BOT_URL' if url is None else 'url'} must be an address like {OFFICIAL}")
    return given


def websockets() -> Any:
    """The library. Raises ImportError where it is missing, or too old."""
    try:
        with _forks.guard():
            import websockets.sync.client
            import websockets.uri
    except Exception as error:
        raise ImportError(f"AI bots need {how_to_get('websockets', 'websockets', error)}") from None
    version = getattr(websockets, "__version__", "0")
    if int(version.partition(".")[0]) < NEEDED:
        raise ImportError(f"AI bots need websockets {NEEDED} or newer, not {version}: pip install -U websockets")
    return websockets
