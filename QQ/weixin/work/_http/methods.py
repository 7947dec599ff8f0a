"""GET and POST: each a guard and a call."""

import re
from collections.abc import Mapping
from functools import wraps
from typing import Any, Callable, Optional, TypeVar, Union, cast
from urllib.parse import unquote

from .. import _forks
from ..errors import Failure
from .call import credential_of, logged, make_call, not_sent
from .client import current
from .reason import UploadError
from .request import Request, check_hash, json_bytes
from .secret import CREDENTIALS, SECRETS, trimmed
from .settings import SettingError
from .types import Hash, Media, Query, Reply, Target, Token

__all__ = ["CREDENTIALS", "SECRETS", "check_hash", "credential_of", "download", "get", "post", "upload"]

_NOT_GIVEN: Any = object()  # the credential has another name, or there is none; there is no hash


Function = TypeVar("Function", bound=Callable[..., Any])


def _without_frames(function: Function) -> Function:
    """Decorator: an error about an argument leaves the function without the frames in it, whose local variables hold the
    credential, also the one of a source. Error trackers show them."""

    @wraps(function)
    def wrapped(*args: Any, **kwargs: Any) -> Any:
        try:
            return function(*args, **kwargs)
        except (TypeError, ValueError) as error:
            if not _is_ours(error):  # but that of a file or a hash that the caller has made
                raise
            raised = error
        del args, kwargs
        raised.__cause__ = raised.__context__ = None
        try:
            raise raised.with_traceback(None)
        finally:
            del raised

    return cast(Function, wrapped)


def _is_ours(error: BaseException) -> bool:
    """Whether it was raised in this package."""
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    return place is not None and str(place.tb_frame.f_globals.get("__name__")).startswith(__name__.rpartition("._")[0])


@_without_frames
def get(path: str, /, optional: Mapping[str, Optional[Query]] = {}, **required: Union[Query, Token]) -> Reply:
    """GET with query parameters. An optional one that is None stays out."""
    query = _without_what_is_around(required)
    refusal = not_sent("GET", path, query)
    if refusal is not None:
        return refusal
    return make_call(Request("GET", path, {**query, **_given(optional)}))


@_without_frames
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


@_without_frames
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


@_without_frames
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
    found = re.search(r"[?&]key=([^&#]+)", key) if isinstance(key, str) and "=" in key else None
    return {**given, "key": unquote(found[1])} if found else given
