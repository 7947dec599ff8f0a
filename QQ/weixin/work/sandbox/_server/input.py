"""What requests to the control interface hold."""

import base64
import binascii
from typing import Any

__all__ = ["BadInputError", "bytes_of"]


class BadInputError(ValueError):
    """A request with a wrong parameter; the message is for the user."""


def bytes_of(data: Any) -> bytes:
    try:
        return base64.b64decode(data, validate=True)
    except (binascii.Error, TypeError, ValueError):
        raise BadInputError("data must be base64") from None
