"""An exception as one line of text."""

import http.client
import re
import socket
import ssl
from collections.abc import Iterator
from typing import Any

__all__ = ["UploadError", "BadReplyError", "DownloadError", "errors", "reason"]


class UploadError(OSError):
    """The file of an upload failed after the request had begun."""


class DownloadError(OSError):
    """The place where a download goes takes no more."""


class BadReplyError(OSError):
    """A reply that must not go on: what is wrong with it, to be put after "the reply of HOST"."""


def errors() -> tuple[type[Exception], ...]:
    """What an exchange may end in, for an `except`, which asks only once there is something: urllib3 takes long to load."""
    from urllib3.exceptions import HTTPError

    return HTTPError, OSError, ValueError


def reason(error: BaseException, host: str, proxy: str, connect: float, silence: float) -> str:
    from urllib3.connection import CertificateError  # type: ignore[attr-defined]
    from urllib3.exceptions import (
        ConnectTimeoutError,
        DecodeError,
        IncompleteRead,
        InvalidChunkLength,
        NewConnectionError,
        ProxyError,
        ReadTimeoutError,
    )

    causes = list(_causes(error))

    def found(*kinds: type[BaseException]) -> Any:
        return next((cause for cause in causes if isinstance(cause, kinds)), None)

    where = proxy if found(ProxyError) and proxy else host
    if found(UploadError, DownloadError):
        return str(found(UploadError, DownloadError))
    if found(socket.gaierror):
        return f"cannot resolve the name of {where}: {found(socket.gaierror).strerror}"
    if found(ssl.SSLCertVerificationError, CertificateError):
        error = found(ssl.SSLCertVerificationError, CertificateError)
        detail = getattr(error, "verify_message", error)
        return f"TLS: the certificate of {where} is not to be trusted: {detail}"
    if found(ConnectionRefusedError):
        return f"{where} refuses connections"
    if found(BadReplyError):
        return f"the reply of {where} {found(BadReplyError)}"
    if found(ReadTimeoutError):
        return f"no answer from {where} within {silence:g} s"
    if found(ConnectTimeoutError) and not found(NewConnectionError):
        return f"no connection to {where} within {connect:g} s"
    if found(socket.timeout):
        return f"{where} stalled for {silence:g} s"
    if found(InvalidChunkLength) or str(causes[-1]) == "Response ended prematurely":
        return f"the reply of {where} was cut off or is badly chunked"
    if found(IncompleteRead, http.client.IncompleteRead):
        return f"the reply of {where} was cut off"
    if found(DecodeError):
        return f"the reply of {where} is not encoded as its Content-Encoding says"
    if found(http.client.RemoteDisconnected):
        return f"{where} closed the connection without an answer"
    if found(ssl.SSLError):
        return f"TLS with {where} failed: {found(ssl.SSLError).reason or found(ssl.SSLError).strerror}"
    if found(ConnectionError):
        broken = found(ConnectionError)
        return f"{where} broke the connection: {broken.strerror or str(broken) or type(broken).__name__}"
    last = causes[-1]
    detail = last.strerror if isinstance(last, OSError) and last.strerror else re.sub(r"\?\S*", "?***", str(last))
    return f"the exchange with {where} failed: {type(last).__name__}: {detail}"[:300]


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and all that it was made from, the innermost last."""
    from urllib3.exceptions import NewConnectionError

    yield error
    inner = [
        error.__cause__,
        *error.args,
        getattr(error, "reason", None),
        getattr(error, "original_error", None),
    ]
    if isinstance(error, NewConnectionError):
        inner.append(error.__context__)  # the only trace of it in urllib3 1.26
    for cause in inner:
        if isinstance(cause, BaseException):
            yield from _causes(cause)
