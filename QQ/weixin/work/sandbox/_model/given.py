"""Things of which some are there from the start."""

from collections.abc import Iterable
from copy import deepcopy
from typing import Any

from .._state import State
from .resource import Resource, Thing

__all__ = ["Given"]


class Given(Resource):
    """A Resource. first: those that are there before any was created. `all` and `need` bring them."""

    def __init__(self, name: str, first: Iterable[Thing], **options: Any) -> None:
        super().__init__(name, **options)
        self._first = {str(thing[self.id]): thing for thing in first}

    def all(self, sandbox: State, within: Any = None) -> list[Thing]:
        self.bring(sandbox)
        return super().all(sandbox, within)

    def need(self, sandbox: State, id: Any) -> Thing:
        self.bring(sandbox)
        return super().need(sandbox, id)

    def bring(self, sandbox: State) -> None:
        if self.name not in sandbox.resources:
            sandbox.resources[self.name] = deepcopy(self._first)
