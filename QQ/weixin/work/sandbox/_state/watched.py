"""Dicts and lists that know of each of their changes, and so can keep an index of what is in them."""

from collections.abc import Mapping, MutableMapping, MutableSequence
from typing import Any, SupportsIndex, TypeVar

__all__ = ["Index", "WatchedDict", "WatchedDicts", "WatchedList"]

K = TypeVar("K")
V = TypeVar("V")


class WatchedDict(dict[K, V]):
    """A dict whose changes all go through __setitem__ and __delitem__."""

    popitem = MutableMapping.popitem
    clear = MutableMapping.clear
    update = MutableMapping.update

    def pop(self, key: K, *default: Any) -> Any:
        if key not in self and default:
            return default[0]
        value = self[key]
        del self[key]
        return value

    def setdefault(self, key: K, default: Any = None) -> V:
        if key not in self:
            self[key] = default
        return self[key]  # which may be a watched one in its place

    def __ior__(self, other: Any) -> Any:  # type: ignore[misc]
        self.update(other)
        return self


class WatchedDicts(WatchedDict[K, Any]):
    """A dict of watched dicts, each of which is emptied, and so leaves its index, before it goes or another takes its place."""

    def watched(self, key: K, value: Mapping[str, Any]) -> WatchedDict[str, Any]:
        """What stands here for a value."""
        raise NotImplementedError

    def __setitem__(self, key: K, value: Mapping[str, Any]) -> None:
        value = dict(value)  # which may be what is emptied
        if key in self:
            self[key].clear()
        super().__setitem__(key, self.watched(key, value))

    def __delitem__(self, key: K) -> None:
        self[key].clear()
        super().__delitem__(key)

    def pop(self, key: K, *default: Any) -> Any:
        if key not in self and default:
            return default[0]
        value = dict(self[key])
        del self[key]
        return value


class WatchedList(list[V]):
    """A list whose changes all go through insert, __setitem__ and __delitem__."""

    append = MutableSequence.append
    extend = MutableSequence.extend
    remove = MutableSequence.remove
    __iadd__ = MutableSequence.__iadd__  # pyright: ignore[reportAssignmentType]

    def clear(self) -> None:
        self[:] = []

    def pop(self, at: SupportsIndex = -1) -> V:
        value = self[at]
        del self[at]
        return value


class Index:
    """Which things have a value, in the order in which they got it."""

    def __init__(self) -> None:
        self._things: dict[Any, dict[Any, None]] = {}

    def add(self, value: Any, thing: Any) -> None:
        self._things.setdefault(value, {})[thing] = None

    def remove(self, value: Any, thing: Any) -> None:
        things = self._things.get(value, {})
        things.pop(thing, None)
        if not things:
            self._things.pop(value, None)

    def of(self, value: Any) -> list[Any]:
        return list(self._things.get(value, ()))

    def first(self, value: Any) -> Any:
        """The first thing with that value, or None."""
        return next(iter(self._things.get(value, ())), None)

    def __contains__(self, value: object) -> bool:
        return value in self._things

    def values(self) -> list[Any]:
        """All values that any thing has."""
        return list(self._things)
