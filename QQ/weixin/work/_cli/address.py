"""Official addresses: as the name of a function, and a call of any of them: --api METHOD PATH [HASH] [NAME=VALUE ...]."""

import re
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import parse_qsl

from .. import call
from .._doc.language import in_language
from .._http.secret import SECRETS
from .arguments import UsageError, hash_of

__all__ = ["call_address", "function_name"]

PACKAGE = re.compile(r"^QQ(::|\.)weixin(::|\.)work((::|\.)|$)")
SERVER = re.compile(r"^(https?://qyapi\.weixin\.qq\.com)?/*(cgi-bin/)?")


def function_name(text: str) -> str:
    """The name of the function of an official address, whose query may hold a token, or of a name as Perl and Python write it."""
    name = PACKAGE.sub("", SERVER.sub("", text.partition("?")[0]))
    return name.replace("::", ".").strip("/").replace("/", ".")


def call_address(method: str, arguments: Sequence[str], token: Callable[[], Any]) -> Any:
    """Call the address; the access_token is added if the query has no credential or secret. Returns the reply."""
    if not arguments:
        raise UsageError(
            in_language("usage: ", "用法：") + "qq-weixin-work --api GET|POST PATH [HASH] [NAME=VALUE ...]"
        )
    address, *rest = arguments
    path, _, own_query = SERVER.sub("", address).partition("?")
    hashes = [text for text in rest if not re.match(r"\w+=", text)]
    if len(hashes) > 1:
        raise UsageError(
            in_language(
                f"{hashes[1]} is not NAME=VALUE, and there is already a hash",
                f"{hashes[1]} 不是 NAME=VALUE，而 hash 已经有了",
            )
        )
    # an official page writes access_token=ACCESS_TOKEN
    query: dict[str, Any] = {name: value for name, value in parse_qsl(own_query) if value != name.upper()}
    query.update((text.partition("=")[0], text.partition("=")[2]) for text in rest if text not in hashes)
    hash = hash_of(hashes[0]) if hashes else None
    if not set(query) & set(SECRETS):
        query["access_token"] = token()
    try:
        return call(method.upper(), path, hash=hash, **query)
    except (TypeError, ValueError) as error:
        raise UsageError(str(error)) from None
