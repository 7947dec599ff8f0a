"""The command line: python -m QQ.weixin.work FAMILY.FUNCTION [ARG ...], installed as qq-weixin-work."""

import argparse
import difflib
import inspect
import io
import json
import logging
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from typing import Any, NoReturn, Optional

from . import Failure, _doc, configure, explain

USAGE = "qq-weixin-work [--token TOKEN | --sandbox] FAMILY.FUNCTION [ARG ...]"
DESCRIPTION = """\
Call a function of the WeCom (企业微信) server API and print its reply.

The arguments are those of the Perl function after the access_token, in its order; a hash is JSON text, @FILE with JSON in
it, or - for JSON on standard input. An option goes before FAMILY.FUNCTION.

  qq-weixin-work --sandbox kf.customer.batchget '{"external_userid_list": ["wmZhangSan"]}'
  qq-weixin-work kf.customer.batchget --help
"""
EPILOG = """\
The access_token is taken from --token or QQ_WEIXIN_WORK_TOKEN, or else got with QQ_WEIXIN_WORK_CORPID and
QQ_WEIXIN_WORK_CORPSECRET, and kept under ~/.cache/qq-weixin-work for the calls to come. QQ_WEIXIN_WORK_API names another server than https://qyapi.weixin.qq.com/cgi-bin.

Exit status: 0 for errcode 0, 1 for another errcode, 2 for wrong usage, 3 where there was no reply.
"""
OK, REFUSED, USAGE_ERROR, FAILED = range(4)


class Usage(Exception):
    """Something that the user can put right on the command line."""


def main(argv: Optional[Sequence[str]] = None) -> int:
    """Run the command line; the exit status."""
    parser = argparse.ArgumentParser(
        prog="qq-weixin-work",
        usage=USAGE,
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--token", metavar="TOKEN", help="the access_token to call with")
    parser.add_argument("--sandbox", action="store_true", help="call a sandbox made for this one call")
    parser.add_argument(
        "--ids",
        metavar="FILE",
        help="for kf.customer.batchget_all: the external_userids, one a line (-: standard input); JSON lines come out",
    )
    parser.add_argument(
        "--list", nargs="?", const="", metavar="WORD", help="name every function (with WORD in its name or title)"
    )
    parser.add_argument("call", nargs=argparse.REMAINDER, metavar="FAMILY.FUNCTION [ARG ...]", help=argparse.SUPPRESS)
    options = parser.parse_args(argv)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        if options.list is not None:
            return _list(options.list)
        if not options.call:
            raise Usage("name a function, or ask for --list or --help")
        name, *arguments = options.call
        function = _function(name)
        if {"--help", "-h"} & set(arguments):
            print(_help(name, function))
            return OK
        with ExitStack() as stack:
            token = options.token or os.environ.get("QQ_WEIXIN_WORK_TOKEN")
            if options.sandbox:
                from .sandbox import Sandbox

                sandbox = stack.enter_context(Sandbox())
                configure(api=sandbox.api, proxies={})
                token = sandbox.access_token
            if options.ids is not None:
                return _ask_ids(name, options.ids, arguments, token or _own_token())
            bound = _bound(name, function, arguments)
            if "access_token" in inspect.signature(function).parameters:
                bound.insert(0, token or _own_token())
            try:
                reply = function(*bound)
            except (TypeError, ValueError) as error:
                raise Usage(str(error)) from None
        return _report(reply)
    except (Usage, _doc.NoDocstrings) as error:
        print(f"qq-weixin-work: {error}", file=sys.stderr)
        return USAGE_ERROR
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except KeyboardInterrupt:
        return 130


def _list(word: str) -> int:
    for family, module in _doc.families():
        title = _doc.title(module)
        lines = [
            f"  {_named(family, name).ljust(46)} {document.title}: {document.summary}"
            for name, document in _doc.functions(module).items()
            if word.lower() in f"{family}.{name} {title} {document.title} {document.summary}".lower()
        ]
        if lines:
            print(f"{family or 'QQ.weixin.work'}  {title}", *lines, "", sep="\n")
    return OK


def _named(family: str, name: str) -> str:
    return f"{family}.{name}".lstrip(".")


def _function(name: str) -> Callable[..., Any]:
    document = _doc.find(name)
    if document is None:
        raise Usage(f"there is no function {name}{_did_you_mean(name)} (--list names them all)")
    return document.function


def _did_you_mean(name: str) -> str:
    known = [_named(family, other) for family, module in _doc.families() for other in _doc.functions(module)]
    nearest = [other for other in known if other.rpartition(".")[2] == name.rpartition(".")[2]]
    nearest += difflib.get_close_matches(name, known, n=3, cutoff=0.5)
    return f"; did you mean {' or '.join(dict.fromkeys(nearest[:3]))}?" if nearest else ""


def _help(name: str, function: Callable[..., Any]) -> str:
    parameters = [str(p) for p in inspect.signature(function).parameters.values()]
    plain = [parameter.partition(":")[0] + _default(parameter) for parameter in parameters]
    return f"{name}({', '.join(plain)})\n\n{inspect.getdoc(function)}"


def _default(parameter: str) -> str:
    _, equals, default = parameter.partition(" = ")
    return f"={default}" if equals else ""


def _bound(name: str, function: Callable[..., Any], given: Sequence[str]) -> list[Any]:
    """The arguments after the access_token."""
    parameters = [p for p in inspect.signature(function).parameters.values() if p.name != "access_token"]
    needed = [p.name for p in parameters if p.default is p.empty]
    if not len(needed) <= len(given) <= len(parameters):
        wanted = " ".join(p.name.upper() if p.default is p.empty else f"[{p.name.upper()}]" for p in parameters)
        raise Usage(f"usage: qq-weixin-work {name} {wanted}".rstrip())
    return [_hash(text) if p.name == "hash" else text for p, text in zip(parameters, given)]


def _hash(text: str) -> Any:
    source = "the hash"
    if text == "-":
        source, text = "standard input", sys.stdin.buffer.read().decode("utf-8", "surrogateescape")
    elif text.startswith("@"):
        source = text[1:]
        try:
            with open(source, encoding="utf-8-sig", errors="surrogateescape") as file:
                text = file.read()
        except OSError as error:
            raise Usage(f"{source}: {error.strerror}") from None
    try:
        hash = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Usage(f"{source} is no JSON: {error}") from None
    if not isinstance(hash, dict):
        raise Usage(f"{source} is no JSON object, which begins with {{")
    return hash


def _ask_ids(name: str, source: str, arguments: Sequence[str], token: Any) -> int:
    """Ask for ids from a file of any length: a line of JSON for each customer, invalid id and failed call."""
    from ._bulk import BY, INVALID, ask_slices
    from .kf.customer import batchget

    if name != "kf.customer.batchget_all" or len(arguments) > 1:
        raise Usage("usage: qq-weixin-work --ids FILE kf.customer.batchget_all [HASH]")
    hash = _hash(arguments[0]) if arguments else {}
    status = OK
    with ExitStack() as stack:
        try:
            place: Any = sys.stdin.fileno() if source == "-" else source
            file = stack.enter_context(open(place, encoding="utf-8-sig", closefd=source != "-"))
            total = sum(1 for line in file if line.strip()) if file.seekable() else 0
            if total:
                file.seek(0)
            done = 0
            for asked, part in ask_slices(batchget, token, hash, (line.strip() for line in file if line.strip()), 4):
                for failure in part.failed:
                    status = FAILED if "reason" in failure else status or REFUSED
                told = {customer[BY]: customer for customer in part.found}
                told.update({id: {INVALID: id} for id in part.invalid})
                lines: list[Any] = [told[id] for id in asked if id in told]
                lines += [{"failed": failure} for failure in part.failed]
                for line in lines:
                    print(json.dumps(line, ensure_ascii=False))
                done += len(asked)
                _show_progress(done, total)
        except (OSError, UnicodeDecodeError) as error:
            if isinstance(error, BrokenPipeError):
                raise
            raise Usage(f"{source}: {getattr(error, 'strerror', None) or error}") from None
    if sys.stderr.isatty():
        print(file=sys.stderr)
    return status


def _show_progress(done: int, total: int) -> None:
    if sys.stderr.isatty():
        share = min(done / total, 1) if total else 0
        bar = f" [{'#' * round(30 * share):30}] {share:4.0%}" if total else ""
        print(f"\r{done}{f' of {total}' if total else ''} customers{bar}", end="", file=sys.stderr, flush=True)


def _own_token() -> Any:
    """An access_token of the corp and app in the environment, kept for the calls to come."""
    corpid, corpsecret = (os.environ.get(f"QQ_WEIXIN_WORK_{name}") for name in ("CORPID", "CORPSECRET"))
    if not corpid or not corpsecret:
        raise Usage(
            "no access_token: give --token or QQ_WEIXIN_WORK_TOKEN, or QQ_WEIXIN_WORK_CORPID and"
            " QQ_WEIXIN_WORK_CORPSECRET, or try --sandbox"
        )
    from .token import AccessToken, FileStore

    warnings = logging.StreamHandler()
    warnings.setFormatter(logging.Formatter("qq-weixin-work: %(message)s"))
    logging.getLogger("QQ.weixin.work.token").addHandler(warnings)
    return AccessToken(corpid, corpsecret, FileStore())


def _report(reply: Any) -> int:
    """Print the reply, or why there is none; the exit status."""
    if isinstance(reply, Failure):
        print(f"qq-weixin-work: {reply.reason}", file=sys.stderr)
        return FAILED
    if isinstance(reply, dict) and isinstance(reply.get("data"), bytes):
        return _save(reply)
    print(json.dumps(reply, ensure_ascii=False, indent=2))
    errcode = reply.get("errcode", 0) if isinstance(reply, dict) else 0
    if errcode == 0:
        return OK
    print(f"qq-weixin-work: {explain(errcode)}", file=sys.stderr)
    return REFUSED


def _save(file: dict[str, Any]) -> int:
    """Put a downloaded file on standard output, unless that is a terminal."""
    print(f"qq-weixin-work: {file['filename']} ({file['content-type']}), {len(file['data'])} bytes", file=sys.stderr)
    if sys.stdout.isatty():
        raise Usage("a file is no text for a terminal: redirect it, as in > FILE")
    sys.stdout.buffer.write(file["data"])
    sys.stdout.buffer.flush()
    return OK


def entry() -> NoReturn:
    sys.exit(main())


if __name__ == "__main__":
    entry()
