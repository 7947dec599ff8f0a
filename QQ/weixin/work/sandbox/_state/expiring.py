"""A dict of bounded size whose items expire."""

from typing import Generic, Optional, TypeVar

from .clock import Clock

__all__ = ["ExpiringDict"]

T = TypeVar("T")
MAX_ITEMS = 10_000


class ExpiringDict(Generic[T]):
    def __init__(self, clock: Clock, lifetime: float) -> None:
        self._clock = clock
        self._lifetime = lifetime
        self._items: dict[str, tuple[float, T]] = {}  # the oldest first

    def saved(self) -> dict[str, tuple[float, T]]:
        return self._items

    def restore(self, saved: dict[str, tuple[float, T]]) -> None:
        self._items = saved

    def add(self, key: str, value: T) -> None:
        self._items[key] = (self._clock.now, value)
        if len(self._items) > MAX_ITEMS:
            del self._items[next(iter(self._items))]

    def get(self, key: str) -> Optional[T]:
        """The value, or None if there is none or it has expired."""
        at, value = self._items.get(key, (float("-inf"), None))
        return value if self._clock.now - at <= self._lifetime else None

    def pop(self, key: str) -> Optional[T]:
        """Like get, and remove the item."""
        value = self.get(key)
        self._items.pop(key, None)
        return value
