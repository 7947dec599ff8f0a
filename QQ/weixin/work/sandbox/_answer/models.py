"""The functions that answer from the sandbox's state, found by their path."""

import importlib
import inspect
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, Optional, Union, cast

from ... import _doc
from .._model.fitted import Fitted
from .._reply import File, Reply
from .._state import State

__all__ = ["answers", "model"]

SANDBOX = __name__.rpartition("._answer")[0]

Model = Union[Fitted, Callable[[State, dict[str, str], dict[str, Any]], Union[Reply, File]]]


def model(document: _doc.Document) -> Optional[Model]:
    """The function's model: what has the same name in the file of the same path in this package, if any."""
    family = document.path.rpartition("/")[0].replace("/", ".") or "_root"
    return _models(f"{SANDBOX}.{family}").get(document.function.__name__)


@cache
def _models(name: str) -> dict[str, Model]:
    parent = name.rpartition(".")[0]
    if parent != SANDBOX:
        _models(parent)  # first, since importing this file replaces a function of its name in the parent
    try:
        module = importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name is None or not f"{name}.".startswith(f"{error.name}."):
            raise
        return {}
    return {
        function: cast(Model, model)
        for function, model in vars(module).items()
        if isinstance(model, Fitted) or (inspect.isfunction(model) and model.__module__ == name)
    }


def answers() -> Iterator[tuple[str, str]]:
    """Each function of the package, and what answers it: model or sample."""
    for family, module in _doc.families():
        for name, document in _doc.functions(module).items():
            yield f"{family}.{name}" if family else name, "model" if model(document) else "sample"
