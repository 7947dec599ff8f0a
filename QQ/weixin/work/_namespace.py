"""Lazy imports: the modules of a package are loaded when they are first used, as in QQ.weixin.work.kf.customer; and what
to say of an optional package that can't be imported."""

import importlib
import sys
from collections.abc import Callable, Mapping
from types import MappingProxyType, ModuleType
from typing import Any

__all__ = ["lazy_modules", "how_to_get"]


def lazy_modules(
    package: str, elsewhere: Mapping[str, str] = MappingProxyType({})
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """The __getattr__ and __dir__ of a package (PEP 562).

    elsewhere: names that are loaded from a module of the package when they are first used, with the module's name.
    """

    def __getattr__(name: str) -> Any:
        if name in elsewhere:
            return getattr(importlib.import_module(f"{package}.{elsewhere[name]}"), name)
        if not name.startswith("_"):
            try:
                return importlib.import_module(f"{package}.{name}")
            except ModuleNotFoundError as error:
                if error.name != f"{package}.{name}":
                    raise
        missing: Any = AttributeError(f"module {package!r} has no attribute {name!r}{_did_you_mean(name, __dir__)}")
        missing.name, missing.obj = name, None  # from a module, Python 3.10 would suggest the same once more
        raise missing

    def __dir__() -> list[str]:
        import pkgutil

        module = sys.modules[package]
        modules = {module.name for module in pkgutil.iter_modules(module.__path__)}
        own = (name for name, value in vars(module).items() if name.startswith("__") or _is_own(module, name, value))
        return sorted({*own, *elsewhere, *(name for name in modules if not name.startswith("_"))})

    return __getattr__, __dir__


def _is_own(module: ModuleType, name: str, value: Any) -> bool:
    """Whether a name is the package's: not one that it imports for its own use."""
    listed = getattr(module, "__all__", ())
    return name in listed or (not isinstance(value, ModuleType) and getattr(value, "__module__", "") == module.__name__)


def _did_you_mean(name: str, names: Callable[[], list[str]]) -> str:
    import difflib

    nearest = [] if name.startswith("_") else difflib.get_close_matches(name, names(), n=1)
    return f"; did you mean {nearest[0]!r}?" if nearest else ""


def how_to_get(package: str, module: str, error: BaseException) -> str:
    """The name of an optional package, and how to install it; or why it can't be loaded, where it is installed.

    >>> how_to_get("PySocks", "socks", ImportError("libx.so: not found"))
    "the package PySocks, which is installed and can't be loaded: ImportError: libx.so: not found"
    """
    from importlib.util import find_spec

    if find_spec(module) is None:
        return f"the package {package}: pip install {package}"
    return f"the package {package}, which is installed and can't be loaded: {type(error).__name__}: {error}"
