"""One call: token in, exchange, renewed once, told to the log."""

import logging
import re
import sys
from collections.abc import Mapping
from contextlib import suppress
from time import monotonic
from typing import Any, Optional, TypeVar, Union

from ..errors import Failure, errcode_of, explain
from .client import AT_THE_END, current
from .reason import errors, reason
from .reply import Decoder, NoReplyError, json_reply, refused, start_of
from .request import Request, query_text
from .secret import SECRETS, can_be_sent, hidden, trimmed
from .settings import SettingError, Settings
from .types import Reply, TokenSource, is_source

__all__ = ["make_call", "credential_of", "logged", "not_sent"]

HEADERS = {"User-Agent": "QQ-weixin-work/0.12.0", "Accept": "*/*", "Accept-Encoding": "gzip, deflate"}
NO_TOKEN = (40014, 42001)  # not valid, expired; the server uses both for a token that it has revoked
# The errcodes by which the server refuses a credential, so that nothing was done and another one may be tried.
REFUSED = {
    "access_token": NO_TOKEN,
    "suite_access_token": (40082, 42009, *NO_TOKEN),
    "provider_access_token": NO_TOKEN,
    "device_access_token": (40106, 42021, *NO_TOKEN),
    "model_access_token": (710400, 710401, *NO_TOKEN),
}

# The errcodes that each such call gets until somebody mends what is set up: a secret, a corp, permissions, an IP, a robot.
SET_UP_WRONG = (40001, 40013, 48002, 50003, 60020, 93000)

log = logging.getLogger("QQ.weixin.work")


def make_call(request: Request, decode: Decoder = json_reply) -> Reply:
    """Make a call. One whose credential the server refuses is made once more with another, where there is a source."""
    name = next((name for name, value in request.query.items() if not isinstance(value, (str, int))), None)
    if name is None or not is_source(request.query[name]):
        return _exchange(request, decode)
    source: Any = request.query[name]
    try:
        token = credential_of(source)
    except SettingError as error:
        return logged(request.method, request.path, Failure(f"{error}; nothing was sent"))
    if not isinstance(token, str):
        return token
    reply = _exchange(request.but(query={**request.query, name: token}), decode)
    if not _refuses(reply, name):
        return reply
    another = credential_of(source, token)
    if not isinstance(another, str):
        return another
    if another == token:
        return reply
    reply = _exchange(request.but(query={**request.query, name: another}), decode)
    if _refuses(reply, name):
        with suppress(Exception):  # whatever a source of the user's own raises, a call must not
            source.refused(another)
    return reply


def credential_of(source: TokenSource, stale: Optional[str] = None) -> Union[str, Reply]:
    """The credential that a source gives, another one than the stale one if that is given, or what stands for it."""
    try:
        given = source.current() if stale is None else source.renewed(stale)
    except SettingError:
        raise
    except Exception as error:  # its text may hold a secret
        wrong = f"raised {type(error).__name__}"
    else:
        if isinstance(given, (Failure, dict)):
            return given
        credential = trimmed(given) if isinstance(given, str) else ""
        if credential not in ("", "0") and can_be_sent(credential):
            return credential
        wrong = "gave no credential"
    method = "current" if stale is None else "renewed"
    failure = Failure(f"{type(source).__name__}.{method}() {wrong}; nothing was sent")
    log.warning("%s", failure.reason)
    return failure


def _refuses(reply: Reply, name: str) -> bool:
    """Whether the server does not take the credential of this name."""
    return isinstance(reply, dict) and errcode_of(reply) in REFUSED.get(name, NO_TOKEN)


def _exchange(request: Request, decode: Decoder) -> Reply:
    text = query_text(request.query)
    started = monotonic()
    reply: Reply
    size = 0 if request.body is None else len(request.body)
    try:
        client, settings = current()
        url = f"{client.api}/{request.path}?{text}"
        headers = {**HEADERS, **dict(settings.headers or ()), **request.headers}
        if request.body is not None:
            headers["Content-Length"] = str(size)
        seconds = settings.connect_and_silence()
        timeout = seconds if isinstance(settings.timeout, tuple) else seconds[0]
        with client.send(request.method, url, headers, request.body, timeout) as response:
            accepted = 200 <= response.status_code < 300
            reply = decode(response) if accepted else refused(response, _secrets(request, settings))
    except SettingError as error:
        reply = Failure(f"{error}; nothing was sent")
    except NoReplyError as error:
        start = start_of(error.response, error.body, _secrets(request, settings))
        reply = Failure(f"{error}: {start}" if start else str(error), error.response.status_code)
    except errors() as error:
        line = reason(error, client.host, client.proxy, *seconds)
        reply = Failure(hidden(line, _secrets(request, settings)))
    return logged(request.method, request.path, reply, monotonic() - started, size)


def _secrets(request: Request, settings: Settings) -> tuple[str, ...]:
    """What may be told to nobody of this call; a header that was configured may be a gateway's key."""
    return (*request.secrets(), *(value for _, value in settings.headers or () if len(value) >= 8))


_R = TypeVar("_R")


def logged(method: str, path: str, reply: _R, seconds: float = 0.0, request_bytes: int = 0) -> _R:
    """The reply, after a log record of it: DEBUG for success, INFO for a refusal, WARNING for a Failure and for a refusal
    that ends only when somebody mends what is set up."""
    errcode = None if isinstance(reply, Failure) else errcode_of(reply)
    if errcode == 0 and not log.isEnabledFor(logging.DEBUG):
        return reply
    milliseconds = seconds * 1000
    extra = {
        "method": method,
        "path": path,
        "errcode": errcode,
        "milliseconds": milliseconds,
        "request_bytes": request_bytes,
        "request_id": _request_id(reply),
    }
    if isinstance(reply, Failure):
        log.warning("%s %s failed: %s", method, path, reply.reason, extra=extra)
    elif errcode == 0:
        log.debug("%s %s: errcode 0 after %.0f ms", method, path, milliseconds, extra=extra)
    else:
        known = "a refusal that can't be read" if errcode is None else explain(errcode)
        level = logging.WARNING if errcode in SET_UP_WRONG else logging.INFO
        log.log(level, "%s %s after %.0f ms: errcode %s", method, path, milliseconds, known, extra=extra)
    return reply


def _request_id(reply: Reply) -> Optional[str]:
    """By what WeCom finds a call that it refused: the number after `hint:` in the errmsg."""
    errmsg = reply.get("errmsg") if isinstance(reply, dict) else None
    found = re.search(r"hint: ?\[(\w+)\]", errmsg) if isinstance(errmsg, str) else None
    return found and found[1]


def not_sent(method: str, path: str, arguments: Mapping[str, object]) -> Optional[Failure]:
    """The Failure of a call that can't be made: one with an argument that is false to Perl, or at the end of the interpreter.
    False itself, which Perl lacks, is a 0 that is meant."""
    if sys.meta_path is None:  # as in a __del__: urllib3 would send the request, and fail to load what reads the reply
        return logged(method, path, Failure(AT_THE_END))
    for name, value in arguments.items():
        if (not value and (value is not False or name in SECRETS)) or (isinstance(value, str) and value == "0"):
            return logged(method, path, Failure(f"{name} must be given, not {value!r}; nothing was sent"))
    return None
