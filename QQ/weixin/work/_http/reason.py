"""An exception as one line of text."""

import re
from collections.abc import Iterator
from functools import cache

__all__ = ["PROXY_LOGIN", "UploadError", "BadReplyError", "DownloadError", "ProxyRefusalError", "errors", "reason"]

PROXY_LOGIN = "give the proxy a user and a password that it knows, as in http://user:password@proxy:3128"


class UploadError(OSError):
    """The file of an upload failed after the request had begun."""


class DownloadError(OSError):
    """The place where a download goes takes no more."""


class BadReplyError(OSError):
    """A reply that must not go on: what is wrong with it, to be put after "the reply of HOST"."""


class ProxyRefusalError(OSError):
    """A proxy makes no connection to the server: the status and the words of its answer."""

    def __str__(self) -> str:
        words = super().__str__().strip()
        return f"{words}; {PROXY_LOGIN}" if words.startswith("407") else words


def errors() -> tuple[type[Exception], ...]:
    """What an exchange may end in, for an `except`, which asks only once there is something: urllib3 takes long to load."""
    from urllib3.exceptions import HTTPError

    return HTTPError, OSError, ValueError


def reason(error: BaseException, host: str, proxy: str, connect: float, silence: float) -> str:
    """What an exchange with the host ended in, as one line. connect, silence: the timeouts, in seconds."""
    from urllib3.exceptions import ProxyError

    causes = list(_causes(error)) or [error]
    where = proxy if proxy and any(isinstance(cause, ProxyError) for cause in causes) else host
    if str(causes[-1]) == "Response ended prematurely":  # urllib3 has no exception of its own for it
        return BADLY_CHUNKED.format(where=where)
    words = {"where": where, "connect": connect, "silence": silence, "hint": MAYBE_NO_TLS if where == proxy else ""}
    for kinds, line in _lines():
        for cause in causes:
            if isinstance(cause, kinds):
                return line.format(detail=_detail(cause), **words)
    last = causes[-1]
    detail = re.sub(r"\?\S*", "?***", _detail(last))  # the query of an address
    return f"the exchange with {where} failed: {type(last).__name__}: {detail}"[:300]


MAYBE_NO_TLS = "; the address of a proxy that speaks no TLS begins with http://"
BADLY_CHUNKED = "the reply of {where} was cut off or is badly chunked"


@cache
def _lines() -> tuple[tuple[tuple[type[BaseException], ...], str], ...]:
    """Kinds of errors and the line for each. The first one counts that any of the causes is of."""
    import http.client
    import socket
    import ssl

    from urllib3 import exceptions as urllib3
    from urllib3.connection import CertificateError  # type: ignore[attr-defined]

    return (
        ((UploadError, DownloadError), "{detail}"),
        ((ProxyRefusalError,), "{where} makes no connection to the server: HTTP {detail}"),
        ((socket.gaierror,), "cannot resolve the name of {where}: {detail}"),
        (
            (ssl.SSLCertVerificationError, CertificateError),
            "TLS: the certificate of {where} is not to be trusted: {detail}",
        ),
        ((ConnectionRefusedError,), "{where} refuses connections"),
        ((BadReplyError,), "the reply of {where} {detail}"),
        ((urllib3.ReadTimeoutError,), "no answer from {where} within {silence:g} s"),
        ((urllib3.ConnectTimeoutError,), "no connection to {where} within {connect:g} s"),
        ((socket.timeout,), "{where} stalled for {silence:g} s"),
        ((urllib3.InvalidChunkLength,), BADLY_CHUNKED),
        ((urllib3.IncompleteRead, http.client.IncompleteRead), "the reply of {where} was cut off"),
        ((urllib3.DecodeError,), "the reply of {where} is not encoded as its Content-Encoding says"),
        ((http.client.RemoteDisconnected,), "{where} closed the connection without an answer"),
        ((ssl.SSLError,), "TLS with {where} failed: {detail}{hint}"),
        ((ConnectionError,), "{where} broke the connection: {detail}"),
    )


def _detail(error: BaseException) -> str:
    """What an error says, in the words of the system where it has them."""
    names = ("verify_message", "reason", "strerror") if isinstance(error, OSError) else ()
    words = next((words for name in names if (words := getattr(error, name, None))), error)
    return str(words) or type(error).__name__


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and all that it was made from, the innermost last."""
    from urllib3.exceptions import NewConnectionError

    if not isinstance(error, NewConnectionError):  # which counts as a timeout to urllib3, whatever it was made from
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
