"""The command line, qq-weixin-work, from the arguments to the exit status."""

import inspect
import sys
import traceback
from collections.abc import Sequence
from contextlib import ExitStack
from typing import Any, NoReturn, Optional

from .. import _doc, configured
from .._doc.language import in_language
from . import output
from .arguments import UsageError, parsed
from .options import options_of, parser, version
from .output import FAILED, INTERRUPTED, OK, USAGE_ERROR, Output, note
from .query import path

__all__ = ["entry", "main"]


def main(argv: Optional[Sequence[str]] = None) -> int:
    """Run the command line; returns the exit status."""
    output.prepare()
    try:
        status = _run_safely(argv)
        output.flush()
        return status
    except BrokenPipeError:
        output.give_up(sys.stdout)
        return OK
    except OSError as error:
        why = error.strerror or error
        note(in_language(f"the reply could not be written: {why}", f"返回结果无法写出：{why}"))
        output.give_up(sys.stdout)
        return FAILED


def _run_safely(argv: Optional[Sequence[str]]) -> int:
    try:
        return _run(argv)
    except (UsageError, _doc.NoDocstringsError) as error:
        for line in str(error).splitlines():
            note(line)
        return USAGE_ERROR
    except KeyboardInterrupt as interrupt:
        _let_go(interrupt)
        return INTERRUPTED


def _let_go(interrupt: BaseException) -> None:
    """Free what was half made when the interrupt came: it can't be closed, and would say so on the terminal."""
    before, sys.unraisablehook = sys.unraisablehook, lambda unraisable: None
    error: Optional[BaseException] = interrupt
    while error is not None:
        traceback.clear_frames(error.__traceback__)
        error = error.__context__
    sys.unraisablehook = before


def entry() -> NoReturn:
    sys.exit(main())


def _run(argv: Optional[Sequence[str]]) -> int:
    options = options_of(argv)
    if options.help and (options.api or not options.call):
        parser().print_help()
        return OK
    _check_together(options)
    status = _without_a_call(options)
    if status is not None:
        return status
    from .address import function_name
    from .listing import find, list_family, print_documentation

    if not options.call:
        raise UsageError(
            in_language(
                "name a function, or ask for --list, --guide or --help",
                "请写出函数名；--find 想做的事 可以查找，--list 列出全部，--guide 是指南，--help 是帮助",
            )
        )
    name, *arguments = options.call
    if options.api:
        return _call(options, None, name, arguments)
    name = function_name(name)
    document = _doc.find(name)
    if document is None and (options.help or not arguments) and list_family(name.rstrip("."), options.json):
        return OK
    document = document or find(name)
    if options.help:
        print_documentation(name, document, options.json)
        return OK
    return _call(options, document, name, arguments)


def _check_together(options: Any) -> None:
    """Raise UsageError for an option that would be ignored beside the others."""
    lists = options.list is not None or options.events is not None or options.find or options.explain is not None
    reads = lists or options.openapi or options.schema or options.guide is not None or options.listen is not None
    for name in ("query", "format"):
        if reads and getattr(options, name):
            raise UsageError(
                in_language(
                    f"--{name} is for the reply of a call{'; for lists there is --json' * bool(lists)}",
                    f"--{name} 用于调用的返回结果{'；列表请用 --json' * bool(lists)}",
                )
            )
    if options.call and (options.guide is not None or (lists and not options.find)):
        extra = repr(options.call[0])
        raise UsageError(in_language(f"{extra} is one argument too many", f"多了一个参数 {extra}"))
    if options.json and options.completion:
        raise UsageError(in_language("--json: the script of a shell is not JSON", "--json：shell 脚本不是 JSON"))
    if options.json and options.format not in (None, "json"):
        shown = f"--json {in_language('and', '和')} --format {options.format}"
        raise UsageError(in_language(f"{shown}: give one", f"{shown} 只能给一个"))
    if options.bot and options.listen is None:
        raise UsageError(in_language("--bot goes with --listen", "--bot 要与 --listen 一起用"))


def _without_a_call(options: Any) -> Optional[int]:
    """Do what needs no call of a function. Returns the exit status; None where a function is to be called."""
    if options.version:
        print(version(options.json))
        return OK
    if options.completion:
        from .completion import script

        print(script(options.completion), end="")
        return OK
    if options.complete is not None:
        from .completion import complete

        print(*complete(options.complete), sep="\n")
        return OK
    if options.list is not None:
        from .listing import list_functions

        return list_functions(options.list, options.json)
    if options.events is not None or options.listen is not None:
        from . import events

        if options.listen is not None:
            return events.listen(options.listen, options.bot, options.call)
        return events.list_events(options.events or "", options.json)
    if options.guide is not None:
        from .guide import show_guide

        return show_guide(options.guide, options.json)
    if options.find or options.explain is not None:
        from .wishes import explain, find_call

        if options.explain is not None:
            return explain(options.explain, options.json)
        return find_call(" ".join([*options.find, *options.call]), options.json)
    if options.openapi or options.schema:
        from .schema import print_openapi, print_schema

        return print_openapi(options) if options.openapi else print_schema(options)
    return None


def _call(options: Any, document: Optional[_doc.Document], name: str, arguments: Sequence[str]) -> int:
    from .required import check_count
    from .server import keep_body, own_token, sandbox_token, show_calls, show_warnings

    if options.raw and (options.query or options.format):
        raise UsageError(
            in_language(
                "--raw prints all as it was sent: leave out --query and --format",
                "--raw 原样打印全部内容，不能与 --query 或 --format 合用",
            )
        )
    with ExitStack() as stack:
        show_warnings(stack)
        if options.verbose:
            show_calls(stack)
        if options.timeout is not None:
            try:
                stack.enter_context(configured(timeout=options.timeout))
            except ValueError as error:
                raise UsageError(str(error)) from None
        credential = document.credential if document else "access_token"
        token = sandbox_token(stack, credential or "access_token") if options.sandbox else options.token
        raw = keep_body(stack) if options.raw else None
        query = path(options.query) if options.query is not None else None
        out = Output(options.compact, raw, options.output, query, options.format)
        if options.api or document is None:
            from .address import call_address

            return out.reply(call_address(name, arguments, lambda: token or own_token(stack)))
        if options.ids is not None:
            from .ids import ask_ids

            return ask_ids(name, options.ids, arguments, token or own_token(stack), out)
        function = document.function
        check_count(name, document, len(arguments))
        parameters = parsed(function, credential, arguments)
        if credential is not None:
            parameters.insert(0, token or own_token(stack, credential))
        try:
            if options.all:
                from .every import list_all

                return list_all(name, document, parameters, out)
            if options.output and "to" in inspect.signature(function).parameters:
                return out.download(function(*parameters, to=options.output))
            reply = function(*parameters)
        except (TypeError, ValueError) as error:
            raise UsageError(str(error)) from None
        return out.reply(reply)
