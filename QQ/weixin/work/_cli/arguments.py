"""The arguments of the command line: options, and JSON in an argument, a file or standard input."""

import argparse
import inspect
import io
import json
import platform
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any, BinaryIO, NoReturn, Optional, TextIO

from .. import __version__, _http

__all__ = ["PROGRAM", "UsageError", "check_order", "hash_of", "lines", "opened", "parsed", "parser", "version"]

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
The credential comes from --token or QQ_WEIXIN_WORK_TOKEN. Without them, an access_token is fetched with QQ_WEIXIN_WORK_CORPID
and QQ_WEIXIN_WORK_CORPSECRET, and cached in ~/.cache/qq-weixin-work. The server is that of QQ_WEIXIN_WORK_API, by default
https://qyapi.weixin.qq.com/cgi-bin.

Exit status: 0 = errcode 0, 1 = another errcode (or an empty --list), 2 = wrong usage, 3 = no reply.
"""


class UsageError(Exception):
    """A mistake of the user on the command line."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message} (see --help)")

    def _print_message(self, message: str, file: Any = None) -> None:
        print(message, end="", file=file)  # argparse would ignore an error in writing


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
        help="call the sandbox started by python -m QQ.weixin.work.sandbox; if none runs, one is started for this call",
    )
    option(
        "--timeout",
        type=float,
        metavar="SECONDS",
        help="how long the server may be silent before a call fails (default: 30)",
    )
    option("--compact", action="store_true", help="print the reply on one line")
    option("--raw", action="store_true", help="print the reply as the server sent it")
    option("-o", "--output", metavar="FILE", help="write the reply, such as a downloaded file, to FILE")
    option("--verbose", action="store_true", help="show the path, errcode, milliseconds and request id of each call")
    option("--api", action="store_true", help="call any address: --api GET|POST PATH [HASH] [NAME=VALUE ...]")
    option("--all", action="store_true", help="fetch all pages of a list, and print each item as a line of JSON")
    option(
        "--ids",
        metavar="FILE",
        help="for kf.customer.batchget_all: external_userids, one per line (-: standard input); prints lines of JSON",
    )
    option(
        "--list", nargs="?", const="", metavar="WORD", help="list all functions (with WORD in name, title or summary)"
    )
    option(
        "--events",
        nargs="?",
        const="",
        metavar="WORD",
        help="list the messages and events that WeCom pushes (with WORD in name, title or summary)",
    )
    option(
        "--listen",
        nargs="?",
        const="",
        metavar="PORT",
        help="receive pushes of WeCom: print each as a line of JSON, or run a command with it on standard input: --listen PORT -- COMMAND ...",
    )
    option(
        "--bot",
        action="store_true",
        help="with --listen, in place of PORT: connect an AI bot over a WebSocket; what the command prints is its answer",
    )
    option(
        "--find",
        nargs="+",
        metavar="WORD",
        help="the five calls that fit best what one wants to do, in Chinese or English: --find 把客户打标签",
    )
    option("--guide", nargs="?", const="", metavar="NAME", help="print a guide; without NAME, the list of them")
    option("--json", action="store_true", help="print what --find, --explain, --list or --events found as JSON")
    option("--explain", metavar="ERRCODE", help="what an errcode means, and what to do about it")
    option(
        "--openapi",
        action="store_true",
        help="print the API as an OpenAPI 3.1 description; of some families or functions: --openapi kf.customer message.send",
    )
    option(
        "--schema",
        action="store_true",
        help="print the JSON Schema of a function's hash and reply: --schema message.send",
    )
    option(
        "--completion", choices=["bash", "zsh", "fish"], help="print the shell's script for completing function names"
    )
    option("--complete", metavar="WORD", help=argparse.SUPPRESS)
    option("--version", action="store_true", help="print the version, and those of Python and requests")
    option("call", nargs=argparse.REMAINDER, metavar="FAMILY.FUNCTION [ARG ...]", help=argparse.SUPPRESS)
    return parser


def version() -> str:
    import requests  # which takes as long to load as all the rest

    library = getattr(requests, "__version__", "")
    return f"{PROGRAM} {__version__} (Python {platform.python_version()}, requests {library})"


def actions() -> list[argparse.Action]:
    return parser()._actions  # noqa: SLF001  # argparse has no public name for them


def check_order(name: str, arguments: Sequence[str]) -> None:
    """Raise UsageError for an option after the function's name."""
    options = {option for action in actions() for option in action.option_strings}
    for text in arguments:
        if text.partition("=")[0] in options:
            raise UsageError(f"{text} is an option: put it before {name}")


def parsed(name: str, function: Callable[..., Any], credential: Optional[str], texts: Sequence[str]) -> list[Any]:
    """The function's arguments after the credential, from the texts of the command line."""
    parameters = [p for p in inspect.signature(function).parameters.values() if p.name != credential]
    needed = [p.name for p in parameters if p.default is p.empty]
    if not len(needed) <= len(texts) <= len(parameters):
        usage = " ".join(p.name.upper() if p.default is p.empty else f"[{p.name.upper()}]" for p in parameters)
        raise UsageError(f"usage: {PROGRAM} {name} {usage}".rstrip())
    return [hash_of(text) if p.name == "hash" else text for p, text in zip(parameters, texts)]


def hash_of(text: str) -> dict[str, Any]:
    """The hash from an argument: JSON text, @FILE, or - or @- for standard input."""
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
        raise UsageError(f"{source} is not JSON: {error}") from None
    except ValueError as error:
        raise UsageError(f"{source} can't be sent: {error}") from None
    if not isinstance(hash, dict):
        raise UsageError(f"{source} is not a JSON object, which begins with {{")
    return hash


def _text(source: str, data: bytes) -> str:
    """JSON as text, also UTF-16 (as PowerShell writes it) and UTF-8 with a byte order mark (as some editors do)."""
    encoding = json.detect_encoding(data)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UsageError(f"{source} is not {encoding.partition('-sig')[0].upper()}: byte {error.start}") from None


def _standard_input() -> BinaryIO:
    if sys.stdin is None:
        raise UsageError("standard input is closed")
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
