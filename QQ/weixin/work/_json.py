"""JSON as its standard has it."""

import json
import math
from typing import Any, Callable

__all__ = ["NumberError", "check_text", "decoder"]


class NumberError(ValueError):
    """A number that is JSON and that no float can hold."""


def decoder(**options: Any) -> Callable[[str], Any]:
    """json.loads with these options, but it raises ValueError for NaN and Infinity, which are no JSON, and NumberError for
    1E400, which would become infinite."""
    return json.JSONDecoder(parse_constant=_refuse, parse_float=_finite, **options).decode


def check_text(value: Any, source: bytes) -> None:
    """Raise ValueError if a string in the value, read from that source, is no text: a lone surrogate, which JSON can write."""
    if b"\\u" in source:
        json.dumps(value, ensure_ascii=False).encode()


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is not JSON")


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise NumberError(f"{text} is too large a number")
    return number
