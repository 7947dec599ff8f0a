"""The options of the command line. They stand anywhere; what comes after -- is an argument, whatever it begins with."""

import argparse
import json
import platform
import re
import sys
from collections.abc import Sequence
from typing import Any, NoReturn, Optional

from .. import __version__
from .._doc.language import in_language, language
from . import groups
from .arguments import PROGRAM, UsageError
from .texts import DESCRIPTION, EPILOG, MISTAKES, USAGE

__all__ = ["actions", "options_of", "parser", "version"]


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        if message.startswith("unrecognized arguments"):
            message += "; an argument that begins with - comes after --"
        chinese = message
        for pattern, words in MISTAKES:
            chinese = re.sub(pattern, words, chinese)
        raise UsageError(in_language(f"{message} (see --help)", f"{chinese}（见 --help）"))

    def format_help(self) -> str:
        return super().format_help().replace("usage: ", in_language("usage: ", "用法："), 1)

    def _print_message(self, message: str, file: Any = None) -> None:
        print(message, end="", file=file)  # argparse would ignore an error in writing


def options_of(argv: Optional[Sequence[str]]) -> argparse.Namespace:
    """The options, with the function's name and its arguments in `call`."""
    texts = list(sys.argv[1:] if argv is None else argv)
    end = texts.index("--") if "--" in texts else len(texts)
    options = parser().parse_intermixed_args(texts[:end])
    options.call = [*options.call, *texts[end + 1 :]]
    if options.output in groups.FORMATS and not options.format:
        options.format, options.output = options.output, None
    return options


def parser() -> argparse.ArgumentParser:
    here = int(language() == "zh")
    parser = _Parser(
        prog=PROGRAM,
        usage=USAGE,
        description=DESCRIPTION[here],
        epilog=EPILOG[here],
        formatter_class=argparse.RawDescriptionHelpFormatter,
        add_help=False,
    )

    def group(*title: str) -> Any:
        added = parser.add_argument_group(title[here])

        def option(*names: str, help: tuple[str, str], **how: Any) -> None:
            if "nargs" not in how and not {"metavar", "choices"} & set(how):
                how["action"] = "store_true"
            added.add_argument(*names, help=help[here], **how)

        return option

    groups.calling(group("calling", "调用"))
    groups.finding(group("finding", "查找"))
    groups.receiving(group("receiving", "接收"))
    groups.output(group("output", "输出"))
    groups.others(group("others", "其他"))
    parser.add_argument("--complete", metavar="WORD", help=argparse.SUPPRESS)
    parser.add_argument("call", nargs="*", help=argparse.SUPPRESS)
    return parser


def version(as_json: bool) -> str:
    import requests  # which takes as long to load as all the rest

    library = getattr(requests, "__version__", "")
    if as_json:
        return json.dumps({"version": __version__, "python": platform.python_version(), "requests": library})
    return f"{PROGRAM} {__version__} (Python {platform.python_version()}, requests {library})"


def actions() -> list[argparse.Action]:
    return parser()._actions  # noqa: SLF001  # argparse has no public name for them
