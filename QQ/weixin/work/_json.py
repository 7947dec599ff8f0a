"""JSON as its standard has it."""

import json
from typing import Any, Callable

__all__ = ["decoder"]


def decoder(**options: Any) -> Callable[[str], Any]:
    """json.loads with these options, but it raises ValueError for NaN and Infinity, which are no JSON."""
    return json.JSONDecoder(parse_constant=_refuse, **options).decode


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON")
