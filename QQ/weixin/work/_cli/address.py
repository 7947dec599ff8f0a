"""A call of any address: qq-weixin-work --api METHOD PATH [HASH] [NAME=VALUE ...]."""

import re
from collections.abc import Callable, Sequence
from typing import Any

from .. import call
from .._http.secret import SECRETS
from .arguments import UsageError, hash_of

__all__ = ["call_address"]


def call_address(method: str, arguments: Sequence[str], token: Callable[[], Any]) -> Any:
    """Call the address; the access_token is added if the query has no credential or secret. Returns the reply."""
    if not arguments:
        raise UsageError("usage: qq-weixin-work --api GET|POST PATH [HASH] [NAME=VALUE ...]")
    path, *rest = arguments
    hashes = [text for text in rest if not re.match(r"\w+=", text)]
    if len(hashes) > 1:
        raise UsageError(f"{hashes[1]} is not NAME=VALUE, and there is already a hash")
    query: dict[str, Any] = dict(text.split("=", 1) for text in rest if text not in hashes)
    hash = hash_of(hashes[0]) if hashes else None
    if not set(query) & set(SECRETS):
        query["access_token"] = token()
    try:
        return call(method.upper(), path, hash=hash, **query)
    except (TypeError, ValueError) as error:
        raise UsageError(str(error)) from None
