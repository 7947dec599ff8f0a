"""The kinds of credentials, each with its own errcodes."""

import math
from typing import NamedTuple, Optional

from .._reply import RefusalError

__all__ = ["LIFETIME", "Token", "check", "lifetime"]

LIFETIME = 7200


class Token(NamedTuple):
    """A credential that the sandbox has issued."""

    corpsecret: str  # its owner: the secret of an app, the id of a suite and so on
    expires: float
    kind: str = "access_token"


class _Errcodes(NamedTuple):
    missing: int
    unknown: int
    expired: int


ERRCODES = {
    "access_token": _Errcodes(41001, 40014, 42001),
    "suite_access_token": _Errcodes(41022, 40082, 42009),
    "provider_access_token": _Errcodes(41001, 40014, 42001),
    "device_access_token": _Errcodes(41001, 40106, 42021),
    "model_access_token": _Errcodes(710403, 710400, 710401),
    "key": _Errcodes(93000, 93000, 93000),
    "response_code": _Errcodes(40058, 40058, 40058),
}


def lifetime(kind: str) -> float:
    """How many seconds a credential is valid. Only tokens and the tickets of pages expire."""
    return LIFETIME if kind.endswith(("_token", "_ticket")) else math.inf


def check(tokens: dict[str, Token], kind: str, credential: Optional[str], now: float) -> None:
    """Raise RefusalError unless the credential is of this kind and valid now."""
    errcodes = ERRCODES[kind]
    if not credential:
        raise RefusalError(errcodes.missing)
    token = tokens.get(credential)
    if token is None or token.kind != kind:
        raise RefusalError(errcodes.unknown)
    if token.expires <= now:
        raise RefusalError(errcodes.expired)
