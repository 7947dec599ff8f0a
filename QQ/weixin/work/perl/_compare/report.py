"""What --compare prints: each kind of difference once, with its first call."""

from collections.abc import Iterator

from ..._http.settings import Settings, address
from .calls import KeptCall
from .kinds import Kind, kind_of
from .original import Made

__all__ = ["Report"]


class Found:
    """A kind of one function."""

    def __init__(self, function: str, kind: Kind, where: str) -> None:
        self.function = function
        self.kind = kind
        self.where = where  # that of the first call
        self.calls = 0

    def text(self) -> str:
        calls = "1 call" if self.calls == 1 else f"{self.calls} calls, the first"
        return "\n    ".join([f"{self.function}, {calls} {self.where}: {self.kind.verdict}", *self.kind.lines])


class Report:
    """Takes the calls one by one."""

    def __init__(self) -> None:
        self.found: dict[tuple[str, ...], Found] = {}
        self.calls = 0
        self.functions: set[str] = set()
        self._api = address(Settings())

    def add(self, call: KeptCall, made: Made) -> None:
        function = call.function.replace("QQ::weixin::work", "", 1).removeprefix("::")
        self.calls += 1
        self.functions.add(function)
        kind = kind_of(call, made, function, self._api)
        if kind is not None:
            self.found.setdefault((function, *kind.key), Found(function, kind, made.where)).calls += 1

    def lines(self) -> Iterator[str]:
        if not self.calls:
            yield "no call of QQ::weixin::work was made, so there was nothing to compare"
            return
        differing = sum(found.calls for found in self.found.values())
        yield (
            f"{_count(self.calls, 'call')} of {_count(len(self.functions), 'function')}, "
            f"{self.calls - differing} without a difference"
        )
        for found in sorted(self.found.values(), key=lambda found: (not found.kind.is_fine, found.function)):
            yield from found.text().splitlines()

    @property
    def is_clean(self) -> bool:
        return self.calls > 0 and all(found.kind.is_fine for found in self.found.values())


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
