"""GET and POST: each a guard and a call."""

import re
from collections.abc import Mapping
from typing import Any, Optional, Union
from urllib.parse import unquote

from .. import _forks
from ..errors import Failure, hide_own_locals
from .call import credential_of, logged, make_call, not_sent
from .client import current
from .reason import UploadError
from .request import Request, check_hash, json_bytes
from .secret import CREDENTIALS, SECRETS, trimmed
from .settings import SettingError
from .types import Hash, Media, Query, Reply, Target, Token

__all__ = ["CREDENTIALS", "SECRETS", "check_hash", "credential_of", "download", "get", "post", "upload"]

_NOT_GIVEN: Any = object()  # the credential has another name, or there is none; there is no hash


@hide_own_locals
def get(path: str, /, optional: Mapping[str, Optional[Query]] = {}, **required: Union[Query, Token]) -> Reply:
    """GET with query parameters. An optional one that is None stays out."""
    query = _without_what_is_around(required)
    refusal = not_sent("GET", path, query)
    if refusal is not None:
        return refusal
    return make_call(Request("GET", path, {**query, **_given(optional)}))


@hide_own_locals
def post(
    path: str,
    /,
    access_token: Token = _NOT_GIVEN,
    hash: Optional[Hash] = None,
    optional: Mapping[str, Optional[Query]] = {},
    **required: Union[Query, Token],
) -> Reply:
    """POST the hash as JSON. A credential of another name than access_token is given under its own."""
    query = _query(access_token, required)
    refusal = not_sent("POST", path, query)
    if refusal is not None:
        return refusal
    request = _posting(path, {**query, **_given(optional)}, hash)
    return make_call(request) if isinstance(request, Request) else request


@hide_own_locals
def upload(
    path: str,
    /,
    access_token: Token = _NOT_GIVEN,
    media: Media = "",
    optional: Mapping[str, Optional[Query]] = {},
    **required: Union[Query, Token],
) -> Reply:
    """POST a file as the multipart part `media`, streamed."""
    query = _query(access_token, required)
    refusal = not_sent("POST", path, {**query, "media": media})
    if refusal is not None:
        return refusal
    try:
        body = current()[0].upload(media)
    except (UploadError, SettingError) as error:
        return logged("POST", path, Failure(f"{error}; nothing was sent"))
    headers = {"Content-Type": body.content_type}
    return make_call(Request("POST", path, {**query, **_given(optional)}, body, headers))


@hide_own_locals
def download(
    path: str,
    /,
    to: Optional[Target] = None,
    hash: Hash = _NOT_GIVEN,
    optional: Mapping[str, Optional[Query]] = {},
    **required: Union[Query, Token],
) -> Reply:
    """GET a file, or POST the hash for it, as {"content-type", "filename", "data"}, or to a path or open file as
    {"content-type", "filename", "size"}; JSON, as of an error, comes back decoded."""
    query = _without_what_is_around(required)
    refusal = not_sent("GET" if hash is _NOT_GIVEN else "POST", path, query)
    if refusal is not None:
        return refusal
    query = {**query, **_given(optional)}
    with _forks.guard():
        from .file import fetch

    request = Request("GET", path, query) if hash is _NOT_GIVEN else _posting(path, query, hash)
    return fetch(request, to) if isinstance(request, Request) else request


def _posting(path: str, query: Mapping[str, Union[Query, Token]], hash: Optional[Hash]) -> Union[Request, Failure]:
    """The request that posts the hash as JSON."""
    if not isinstance(hash, Mapping):
        reason = f"hash must be a dict, not {type(hash).__name__}; nothing was sent"
        return logged("POST", path, Failure(reason))
    return Request("POST", path, query, json_bytes(hash), {"Content-Type": "application/json"}, hash)


def _query(access_token: Token, required: Mapping[str, Union[Query, Token]]) -> Mapping[str, Union[Query, Token]]:
    return _without_what_is_around(
        required if access_token is _NOT_GIVEN else {"access_token": access_token, **required}
    )


def _given(optional: Mapping[str, Optional[Query]]) -> dict[str, Query]:
    return {name: value for name, value in optional.items() if value is not None}


def _without_what_is_around(query: Mapping[str, Any]) -> Mapping[str, Any]:
    """A credential that was read from a file may end in a newline; a robot's key is shown within an address only."""
    given = {
        name: trimmed(value) if isinstance(value, str) and (name in SECRETS or name == "corpid") else value
        for name, value in query.items()
    }
    key = given.get("key")
    found = re.search(r"(?:^|[?&])key=([^&#]+)", key) if isinstance(key, str) and "=" in key else None
    return {**given, "key": unquote(found[1])} if found else given
