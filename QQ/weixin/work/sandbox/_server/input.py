"""What requests to the control interface hold."""

import base64
from typing import Any

__all__ = ["BadInputError", "bytes_of", "limited", "number_of"]


class BadInputError(ValueError):
    """A request with a wrong parameter; the message is for the user."""


def bytes_of(data: Any) -> bytes:
    try:
        return base64.b64decode(data, validate=True)
    except (TypeError, ValueError):
        raise BadInputError("data must be base64") from None


def limited(text: str) -> int:
    """The limit as a number; without one, a number that is always large enough."""
    return max(1, number_of("limit", text or str(10**15 - 1)))


def number_of(name: str, text: str) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > 15:
        raise BadInputError(f"{name} must be a number, not {text!r}")
    return int(text)
