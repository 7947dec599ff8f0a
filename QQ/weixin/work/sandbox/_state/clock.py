"""The sandbox's clock: the machine's clock, until it is set."""

import math
import time

__all__ = ["Clock"]


class Clock:
    def __init__(self) -> None:
        self._offset = 0.0

    @property
    def now(self) -> float:
        return time.time() + self._offset

    @now.setter
    def now(self, seconds: float) -> None:
        self._offset = _finite(seconds) - time.time()

    @property
    def seconds_ahead(self) -> float:
        """How far it is ahead of the machine's clock."""
        return self._offset

    @seconds_ahead.setter
    def seconds_ahead(self, seconds: float) -> None:
        self._offset = _finite(seconds)

    def advance(self, seconds: float) -> None:
        self._offset += _finite(seconds)


def _finite(seconds: float) -> float:
    if not math.isfinite(seconds):
        raise ValueError(f"the clock can't be set to {seconds}")
    return seconds
