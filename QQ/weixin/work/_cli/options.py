"""The options of the command line. They stand anywhere; what comes after -- is an argument, whatever it begins with."""

import argparse
import platform
import sys
from collections.abc import Sequence
from typing import Any, NoReturn, Optional

from .. import __version__
from .arguments import PROGRAM, UsageError
from .output import language
from .texts import DESCRIPTION, EPILOG, USAGE

__all__ = ["actions", "options_of", "parser", "version"]


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        if message.startswith("unrecognized arguments"):
            message += "; an argument that begins with - comes after --"
        raise UsageError(f"{message} (see --help)")

    def _print_message(self, message: str, file: Any = None) -> None:
        print(message, end="", file=file)  # argparse would ignore an error in writing


def options_of(argv: Optional[Sequence[str]]) -> argparse.Namespace:
    """The options, with the function's name and its arguments in `call`."""
    texts = list(sys.argv[1:] if argv is None else argv)
    end = texts.index("--") if "--" in texts else len(texts)
    options = parser().parse_intermixed_args(texts[:end])
    options.call = [*options.call, *texts[end + 1 :]]
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

    _calling(group("calling", "调用"))
    _finding(group("finding", "查找"))
    _receiving(group("receiving", "接收"))
    _output(group("output", "输出"))
    _others(group("others", "其他"))
    parser.add_argument("--complete", metavar="WORD", help=argparse.SUPPRESS)
    parser.add_argument("call", nargs="*", help=argparse.SUPPRESS)
    return parser


def _calling(option: Any) -> None:
    option(
        "--token",
        metavar="TOKEN",
        help=("the access_token, or other credential, to call with", "调用所用的 access_token 或其他凭证"),
    )
    option(
        "--sandbox",
        help=(
            "call the sandbox started by python -m QQ.weixin.work.sandbox; if none runs, one is started for this call",
            "调用由 python -m QQ.weixin.work.sandbox 启动的沙箱；没有在运行的，就为这次调用临时启动一个",
        ),
    )
    option(
        "--timeout",
        type=float,
        metavar="SECONDS",
        help=(
            "how long the server may be silent before a call fails (default: 30)",
            "服务器多少秒无响应算失败（默认 30）",
        ),
    )
    option(
        "--api",
        help=(
            "call any address: --api GET|POST PATH [HASH] [NAME=VALUE ...]",
            "调用任意地址：--api GET|POST PATH [HASH] [NAME=VALUE ...]",
        ),
    )
    option(
        "--all",
        help=(
            "print each item of a list, from all its pages, as a line of JSON",
            "取列表的所有页，每一条打印成一行 JSON",
        ),
    )
    option(
        "--ids",
        metavar="FILE",
        help=(
            "for kf.customer.batchget_all: external_userids, one per line (-: standard input); prints lines of JSON",
            "用于 kf.customer.batchget_all：每行一个 external_userid 的文件（- 为标准输入）；逐行输出 JSON",
        ),
    )
    option(
        "--verbose",
        help=(
            "show the path, errcode, milliseconds and request id of each call",
            "显示每次调用的路径、errcode、毫秒数和请求 ID",
        ),
    )


def _finding(option: Any) -> None:
    option(
        "--find",
        nargs="+",
        metavar="WORD",
        help=(
            "the five calls that fit best what one wants to do, in Chinese or English: --find 把客户打标签",
            "想做什么就写什么，列出最合适的五个接口：--find 把客户打标签",
        ),
    )
    option(
        "--list",
        nargs="?",
        const="",
        metavar="WORD",
        help=("list all functions (with WORD in name, title or summary)", "列出所有函数（名称、标题或摘要含 WORD 的）"),
    )
    option(
        "--explain",
        metavar="ERRCODE",
        help=("what an errcode means, and what to do about it", "解释错误码，以及该怎么办"),
    )
    option(
        "--guide",
        nargs="?",
        const="",
        metavar="NAME",
        help=("print a guide; without NAME, the list of them", "打印一篇指南；不带 NAME 则列出所有指南"),
    )
    option(
        "--openapi",
        help=(
            "print the API as an OpenAPI 3.1 description; of some families or functions: --openapi kf.customer message.send",
            "以 OpenAPI 3.1 描述打印 API；也可以只要部分：--openapi kf.customer message.send",
        ),
    )
    option(
        "--schema",
        help=(
            "print the JSON Schema of a function's hash and reply: --schema message.send",
            "打印某个函数的 hash 和返回结果的 JSON Schema：--schema message.send",
        ),
    )


def _receiving(option: Any) -> None:
    option(
        "--listen",
        nargs="?",
        const="",
        metavar="PORT",
        help=(
            "receive pushes of WeCom: print each as a line of JSON, or run a command with it on standard input:"
            " --listen 5000 -- COMMAND ...",
            "接收企业微信的推送：每条打印成一行 JSON，或交给一个命令的标准输入：--listen 5000 -- COMMAND ...",
        ),
    )
    option(
        "--bot",
        help=(
            "with --listen, in place of PORT: connect an AI bot over a WebSocket; what the command prints is its answer",
            "与 --listen 合用，代替 PORT：以 WebSocket 连接智能机器人；命令的输出就是它的回复",
        ),
    )
    option(
        "--events",
        nargs="?",
        const="",
        metavar="WORD",
        help=(
            "list the messages and events that WeCom pushes (with WORD in name, title or summary)",
            "列出企业微信推送的消息和事件（名称、标题或摘要含 WORD 的）",
        ),
    )


def _output(option: Any) -> None:
    option("--compact", help=("print the reply on one line", "返回结果打印成一行"))
    option("--raw", help=("print the reply as the server sent it", "原样打印服务器的响应"))
    option(
        "--json",
        help=(
            "print what --find, --explain, --list or --events found as JSON",
            "以 JSON 打印 --find、--explain、--list 或 --events 的结果",
        ),
    )
    option(
        "-o",
        "--output",
        metavar="FILE",
        help=("write the reply, such as a downloaded file, to FILE", "把返回结果（例如下载的文件）写入 FILE"),
    )


def _others(option: Any) -> None:
    option(
        "-h",
        "--help",
        help=("print this, or the documentation of a function", "打印本帮助，或某个函数的文档"),
    )
    option(
        "--completion",
        choices=["bash", "zsh", "fish"],
        help=("print the shell's script for completing function names", "打印用于补全函数名的 shell 脚本"),
    )
    option(
        "--version",
        help=("print the version, and those of Python and requests", "打印本包以及 Python 和 requests 的版本"),
    )


def version() -> str:
    import requests  # which takes as long to load as all the rest

    library = getattr(requests, "__version__", "")
    return f"{PROGRAM} {__version__} (Python {platform.python_version()}, requests {library})"


def actions() -> list[argparse.Action]:
    return parser()._actions  # noqa: SLF001  # argparse has no public name for them
