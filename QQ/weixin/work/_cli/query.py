"""--query: a part of a reply, by a path with dots, such as customer_list[].nickname or customer_list[0].gender."""

import re
from collections.abc import Sequence
from typing import Any, Union

from .._doc.language import in_language
from .arguments import UsageError

__all__ = ["Path", "path", "select"]

EACH = -1  # the step of [], and of no index
NAME = r"[^.\[\]]+"
Path = Sequence[Union[str, int]]


def path(text: str) -> Path:
    """The steps of a path: names, indexes, and EACH."""
    if not re.fullmatch(rf"({NAME}|\[\d*\])(\.{NAME}|\[\d*\])*", text):
        raise UsageError(
            in_language(
                f"--query {text} is no path, such as customer_list[].nickname or customer_list[0].gender",
                f"--query {text} 不是路径；路径如 customer_list[].nickname 或 customer_list[0].gender",
            )
        )
    steps = re.findall(rf"({NAME})|\[(\d*)\]", text)
    return [name or (int(index) if index else EACH) for name, index in steps]


def select(value: Any, path: Path) -> Any:
    """The part of the value; None where an item of a list lacks it. Raises LookupError where there is nothing of the name."""
    part: Any = value
    for number, step in enumerate(path):
        if step == EACH:
            return _of_each(part, path[number + 1 :])
        part = _step(part, step)
    return part


def _step(value: Any, step: Union[str, int]) -> Any:
    if isinstance(step, int) and isinstance(value, list):
        if step < len(value):
            return value[step]
        raise LookupError(
            in_language(f"there is no [{step}]: the list has {len(value)}", f"没有 [{step}]：列表有 {len(value)} 条")
        )
    if isinstance(step, str) and isinstance(value, dict):
        if step in value:
            return value[step]
        raise LookupError(
            in_language(
                f"there is no {step}: there is {', '.join(value) or 'nothing'}",
                f"没有 {step}，有 {'、'.join(value)}" if value else f"没有 {step}：是空的",
            )
        )
    shown = f"[{step}]" if isinstance(step, int) else step
    kind = type(value).__name__
    raise LookupError(in_language(f"there is no {shown} in what is of type {kind}", f"{kind} 类型的值里没有 {shown}"))


def _of_each(items: Any, rest: Path) -> list[Any]:
    if not isinstance(items, list):
        kind = type(items).__name__
        raise LookupError(
            in_language(f"[] is for a list, not for what is of type {kind}", f"[] 用于列表，不用于 {kind}")
        )
    found: list[Any] = []
    for item in items:
        try:
            part = select(item, rest)
        except LookupError:
            if EACH not in rest:
                found.append(None)
            continue
        found += part if EACH in rest else [part]
    return found
