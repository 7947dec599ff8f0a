"""Lazy imports: the modules of a package are loaded when they are first used, as in QQ.weixin.work.kf.customer."""

import importlib
import sys
from collections.abc import Callable
from typing import Any

__all__ = ["below"]


def below(package: str) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """The __getattr__ and __dir__ of a package (PEP 562)."""

    def __getattr__(name: str) -> Any:
        if not name.startswith("_"):
            try:
                return importlib.import_module(f"{package}.{name}")
            except ModuleNotFoundError as error:
                if error.name != f"{package}.{name}":
                    raise
        raise AttributeError(f"module {package!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        import pkgutil

        module = sys.modules[package]
        modules = {module.name for module in pkgutil.iter_modules(module.__path__)}
        return sorted({*vars(module), *(name for name in modules if not name.startswith("_"))})

    return __getattr__, __dir__
