"""A call of any address: qq-weixin-work --api METHOD PATH [HASH] [NAME=VALUE ...]."""

import re
from collections.abc import Callable, Sequence
from typing import Any

from .. import call
from .._http.secret import SECRETS
from .arguments import UsageError, hash_of

__all__ = ["call_address"]


def call_address(method: str, arguments: Sequence[str], token: Callable[[], Any]) -> Any:
    """The reply. Where the query names no credential or secret, the access_token is added."""
    if not arguments:
        raise UsageError("usage: qq-weixin-work --api GET|POST PATH [HASH] [NAME=VALUE ...]")
    path, *rest = arguments
    hashes = [text for text in rest if not re.match(r"\w+=", text)]
    if len(hashes) > 1:
        raise UsageError(f"{hashes[1]} is no NAME=VALUE, and the hash has been given before it")
    query: dict[str, Any] = dict(text.split("=", 1) for text in rest if text not in hashes)
    hash = hash_of(hashes[0]) if hashes else None
    if not set(query) & set(SECRETS):
        query["access_token"] = token()
    try:
        return call(method.upper(), path, hash=hash, **query)
    except (TypeError, ValueError) as error:
        raise UsageError(str(error)) from None
