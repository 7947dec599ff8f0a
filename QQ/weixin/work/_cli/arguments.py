"""What is given on the command line: the options, and JSON in an argument, a file or standard input."""

import argparse
import inspect
import io
import json
import platform
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any, BinaryIO, NoReturn, Optional, TextIO

import requests

from .. import __version__, _http

__all__ = ["PROGRAM", "UsageError", "bound", "check_order", "hash_of", "lines", "opened", "parser"]

PROGRAM = "qq-weixin-work"
USAGE = "qq-weixin-work [--token TOKEN | --sandbox] FAMILY.FUNCTION [ARG ...]"
DESCRIPTION = """\
Call a function of the WeCom (企业微信) server API and print its reply.

The arguments are those of the Perl function after the access_token, in its order; a hash is JSON text, @FILE with JSON in
it, or - or @- for JSON on standard input. An option goes before FAMILY.FUNCTION.

  qq-weixin-work --sandbox kf.customer.batchget '{"external_userid_list": ["wmZhangSan"]}'
  qq-weixin-work kf.customer.batchget --help
  qq-weixin-work kf.customer
"""
EPILOG = """\
The credential is taken from --token or QQ_WEIXIN_WORK_TOKEN; an access_token is else got with QQ_WEIXIN_WORK_CORPID and
QQ_WEIXIN_WORK_CORPSECRET, and kept under ~/.cache/qq-weixin-work for the calls to come. QQ_WEIXIN_WORK_API names another server than https://qyapi.weixin.qq.com/cgi-bin.

Exit status: 0 for errcode 0, 1 for another errcode (or nothing listed), 2 for wrong usage, 3 where there was no reply.
"""


class UsageError(Exception):
    """Something that the user can put right on the command line."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message} (--help tells the usage)")

    def _print_message(self, message: str, file: Any = None) -> None:
        print(message, end="", file=file)  # argparse would hide that it can't be written


def parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog=PROGRAM,
        usage=USAGE,
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    option = parser.add_argument
    option("--token", metavar="TOKEN", help="the access_token, or other credential, to call with")
    option(
        "--sandbox",
        action="store_true",
        help="call the sandbox that python -m QQ.weixin.work.sandbox runs, or else one made for this call",
    )
    option("--timeout", type=float, metavar="SECONDS", help="of silence after which a call fails (default: 30)")
    option("--compact", action="store_true", help="print the reply on one line")
    option("--raw", action="store_true", help="print the reply as the server sent it")
    option("-o", "--output", metavar="FILE", help="where to put the reply, such as a file that was downloaded")
    option("--verbose", action="store_true", help="tell of each call its path, errcode, milliseconds and request id")
    option("--api", action="store_true", help="call any address: --api GET|POST PATH [HASH] [NAME=VALUE ...]")
    option("--all", action="store_true", help="call a list for all its pages: each of its items is a line of JSON")
    option(
        "--ids",
        metavar="FILE",
        help="for kf.customer.batchget_all: the external_userids, one a line (-: standard input); JSON lines come out",
    )
    option("--list", nargs="?", const="", metavar="WORD", help="name every function (with WORD in its name or title)")
    option("--events", nargs="?", const="", metavar="WORD", help="name every message and event that WeCom pushes")
    option(
        "--listen",
        metavar="PORT",
        help="receive what WeCom pushes, as lines of JSON, or each as the standard input of a command: --listen PORT -- COMMAND ...",
    )
    option("--completion", choices=["bash", "zsh", "fish"], help="print what makes the shell complete function names")
    option("--complete", metavar="WORD", help=argparse.SUPPRESS)
    option("--version", action="version", version=_version())
    option("call", nargs=argparse.REMAINDER, metavar="FAMILY.FUNCTION [ARG ...]", help=argparse.SUPPRESS)
    return parser


def _version() -> str:
    library = getattr(requests, "__version__", "")
    return f"{PROGRAM} {__version__} (Python {platform.python_version()}, requests {library})"


def actions() -> list[argparse.Action]:
    return parser()._actions  # noqa: SLF001  # argparse tells its options in no other way


def check_order(name: str, arguments: Sequence[str]) -> None:
    """Refuse an option that comes too late to be one."""
    options = {option for action in actions() for option in action.option_strings}
    for text in arguments:
        if text.partition("=")[0] in options:
            raise UsageError(f"{text} is an option: it goes before {name}")


def bound(name: str, function: Callable[..., Any], credential: Optional[str], given: Sequence[str]) -> list[Any]:
    """The arguments after the credential."""
    parameters = [p for p in inspect.signature(function).parameters.values() if p.name != credential]
    needed = [p.name for p in parameters if p.default is p.empty]
    if not len(needed) <= len(given) <= len(parameters):
        wanted = " ".join(p.name.upper() if p.default is p.empty else f"[{p.name.upper()}]" for p in parameters)
        raise UsageError(f"usage: {PROGRAM} {name} {wanted}".rstrip())
    return [hash_of(text) if p.name == "hash" else text for p, text in zip(parameters, given)]


def hash_of(text: str) -> dict[str, Any]:
    """The hash of an argument: JSON text, @FILE, or - or @- for standard input."""
    source = "the hash"
    if text in ("-", "@-"):
        source, text = "standard input", _text("standard input", _standard_input().read())
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
        raise UsageError(f"{source} is nested too deeply") from None
    except json.JSONDecodeError as error:
        raise UsageError(f"{source} is no JSON: {error}") from None
    except ValueError as error:
        raise UsageError(f"{source} can't be sent: {error}") from None
    if not isinstance(hash, dict):
        raise UsageError(f"{source} is no JSON object, which begins with {{")
    return hash


def _text(source: str, data: bytes) -> str:
    """JSON as text; PowerShell writes UTF-16, and editors put a byte order mark before UTF-8."""
    encoding = json.detect_encoding(data)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UsageError(f"{source} is no {encoding.partition('-sig')[0].upper()} text: byte {error.start}") from None


def _standard_input() -> BinaryIO:
    if sys.stdin is None:
        raise UsageError("standard input is closed")
    return sys.stdin.buffer


@contextmanager
def opened(source: str) -> Iterator[TextIO]:
    """The text of a file or, for -, of standard input. Whether there is a byte order mark tells the encoding."""
    with ExitStack() as stack:
        try:
            place: Any = _standard_input().fileno() if source == "-" else source
            file = stack.enter_context(open(place, "rb", closefd=source != "-"))
            text = stack.enter_context(io.TextIOWrapper(file, json.detect_encoding(file.peek(4)[:4])))
        except (OSError, ValueError) as error:
            raise UsageError(f"{source}: {getattr(error, 'strerror', None) or error}") from None
        yield text


def lines(source: str, file: TextIO) -> Iterator[str]:
    """The lines that are not blank, without the white space around them."""
    try:
        for line in file:
            if line.strip():
                yield line.strip()
    except (OSError, UnicodeError) as error:
        raise UsageError(f"{source}: {getattr(error, 'strerror', None) or error}") from None
