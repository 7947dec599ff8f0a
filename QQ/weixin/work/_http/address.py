"""A call of any address, for call() of QQ.weixin.work."""

import re
from typing import Any, Optional

from .. import _http
from ..errors import Failure
from . import Hash, Media, Reply
from .secret import CREDENTIALS

__all__ = ["make"]

PATH = re.compile(r"(?:[\w~-][\w.~-]*/)*[\w~-][\w.~-]*", re.ASCII)
NAME = re.compile(r"[\w.~-]+", re.ASCII)


def make(method: str, path: str, hash: Optional[Hash], media: Optional[Media], query: dict[str, Any]) -> Reply:
    _check(method, path, query)
    required: Any = {name: value for name, value in query.items() if name in CREDENTIALS}
    optional = {name: value for name, value in query.items() if name not in CREDENTIALS}
    if method == "GET":
        if hash is not None or media is not None:
            raise ValueError("a GET takes no hash and no media")
        return _json_or_file(_http.download(path, optional=optional, **required))
    if media is not None:
        if hash is not None:
            raise ValueError("a POST takes a hash or media, not both")
        return _http.upload(path, media=media, optional=optional, **required)
    return _http.post(path, hash={} if hash is None else hash, optional=optional, **required)


def _check(method: Any, path: Any, query: dict[str, Any]) -> None:
    if not isinstance(method, str) or method not in ("GET", "POST"):
        raise ValueError(f"method must be GET or POST, not {method!r}")
    if not isinstance(path, str):
        raise TypeError(f"path must be a str like kf/customer/batchget, not {type(path).__name__}")
    if not PATH.fullmatch(path):
        raise ValueError(
            "path must be what follows /cgi-bin/ in the address, like kf/customer/batchget, without the query"
        )
    for name in query:
        if not NAME.fullmatch(name):
            raise ValueError(f"a parameter of the query can't be called {name!r}")


def _json_or_file(reply: Reply) -> Reply:
    """The reply to a GET. What has neither a file name nor the type of a file should have been JSON."""
    if isinstance(reply, dict) and isinstance(reply.get("data"), bytes) and reply["filename"] is None:
        kind = (reply["content-type"] or "").partition(";")[0].strip().lower()
        if kind in ("", "application/json", "text/plain"):
            return Failure("the reply is not a JSON object")
    return reply
