"""The credentials that the sandbox gives out and asks for, each kind with errcodes of its own."""

import math
from typing import NamedTuple, Optional

from .._reply import RefusalError

__all__ = ["LIFETIME", "Token", "admit", "lifetime"]

LIFETIME = 7200


class Token(NamedTuple):
    """A credential that the server has given out."""

    corpsecret: str
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
    """How many seconds one is good for; what is no token doesn't expire by itself."""
    return LIFETIME if kind.endswith("_token") else math.inf


def admit(tokens: dict[str, Token], kind: str, given: Optional[str], now: float) -> None:
    """Refuse a call that lacks a credential of that kind which is valid now."""
    errcodes = ERRCODES[kind]
    if not given:
        raise RefusalError(errcodes.missing)
    token = tokens.get(given)
    if token is None or token.kind != kind:
        raise RefusalError(errcodes.unknown)
    if token.expires <= now:
        raise RefusalError(errcodes.expired)
