"""The arguments of a call: JSON in an argument, a file or standard input."""

import inspect
import io
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any, BinaryIO, Optional, TextIO

from .. import _http
from .._doc.language import in_language

__all__ = ["PROGRAM", "UsageError", "hash_of", "lines", "opened", "parsed"]

PROGRAM = "qq-weixin-work"


class UsageError(Exception):
    """A mistake of the user on the command line."""


def parsed(function: Callable[..., Any], credential: Optional[str], texts: Sequence[str]) -> list[Any]:
    """The function's arguments after the credential, from the texts of the command line."""
    parameters = [p for p in inspect.signature(function).parameters.values() if p.name != credential]
    return [hash_of(text) if p.name == "hash" else text for p, text in zip(parameters, texts)]


def hash_of(text: str) -> dict[str, Any]:
    """The hash from an argument: JSON text, @FILE, or - or @- for standard input."""
    source = in_language("the hash", "hash")
    if text in ("-", "@-"):
        source = in_language("standard input", "标准输入")
        text = _text(source, _standard_input().read())
    elif text.startswith("@"):
        source = text[1:]
        try:
            with open(source, "rb") as file:
                text = _text(source, file.read())
        except (OSError, ValueError) as error:
            raise UsageError(f"{source}: {getattr(error, 'strerror', None) or error}") from None
    try:
        hash = json.loads(text)
        _http.check_hash(hash)
    except RecursionError:
        raise UsageError(in_language(f"{source} is nested too deeply", f"{source} 嵌套层数太多")) from None
    except json.JSONDecodeError as error:
        raise UsageError(in_language(f"{source} is not JSON: {error}", f"{source} 不是 JSON：{error}")) from None
    except ValueError as error:
        raise UsageError(in_language(f"{source} can't be sent: {error}", f"{source} 无法发送：{error}")) from None
    if not isinstance(hash, dict):
        raise UsageError(
            in_language(f"{source} is not a JSON object, which begins with {{", f"{source} 不是以 {{ 开头的 JSON 对象")
        )
    return hash


def _text(source: str, data: bytes) -> str:
    """JSON as text, also UTF-16 (as PowerShell writes it) and UTF-8 with a byte order mark (as some editors do)."""
    encoding = json.detect_encoding(data)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        name = encoding.partition("-sig")[0].upper()
        raise UsageError(
            in_language(f"{source} is not {name}: byte {error.start}", f"{source} 不是 {name}：第 {error.start} 字节")
        ) from None


def _standard_input() -> BinaryIO:
    if sys.stdin is None:
        raise UsageError(in_language("standard input is closed", "标准输入已关闭"))
    return sys.stdin.buffer


@contextmanager
def opened(source: str) -> Iterator[TextIO]:
    """The text of a file or, for -, of standard input. The encoding is found from the first bytes."""
    with ExitStack() as stack:
        try:
            place: Any = _standard_input().fileno() if source == "-" else source
            file = stack.enter_context(open(place, "rb", closefd=source != "-"))
            text = stack.enter_context(io.TextIOWrapper(file, json.detect_encoding(file.peek(4)[:4])))
        except (OSError, ValueError) as error:
            raise UsageError(f"{source}: {getattr(error, 'strerror', None) or error}") from None
        yield text


def lines(source: str, file: TextIO) -> Iterator[str]:
    """The lines that are not blank, stripped."""
    try:
        for line in file:
            if line.strip():
                yield line.strip()
    except (OSError, UnicodeError) as error:
        raise UsageError(f"{source}: {getattr(error, 'strerror', None) or error}") from None
