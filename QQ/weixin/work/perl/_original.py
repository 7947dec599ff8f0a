"""What Perl's distribution QQ-weixin-work has in its newest release, 0.12: its packages, and the names in each."""

from functools import cache
from pathlib import Path
from typing import NamedTuple

__all__ = ["Package", "packages"]


class Package(NamedTuple):
    """A package of the original."""

    version: str
    exported: tuple[str, ...]  # its @EXPORT, in order
    functions: tuple[str, ...]


@cache
def packages() -> dict[str, Package]:
    """Each package by its name, such as "QQ::weixin::work::kf"."""
    return dict(map(_package, Path(__file__).with_name("original.txt").read_text("ascii").splitlines()))


def _package(line: str) -> tuple[str, Package]:
    """A name, a version and the functions: -name is in @EXPORT and is not a function, +name is a function and not there."""
    package, version, *names = line.split()
    exported = (name.lstrip("-") for name in names if name[0] != "+")
    functions = (name.lstrip("+") for name in names if name[0] != "-")
    return package, Package(version, tuple(exported), tuple(functions))
