"""The options of the command line by group, each with its help in English and in Chinese."""

from typing import Any

__all__ = ["FORMATS", "calling", "finding", "others", "output", "receiving"]

FORMATS = ["json", "table", "lines"]


def calling(option: Any) -> None:
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


def finding(option: Any) -> None:
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
            "print the JSON Schema of a function's hash and reply, or of a message that --events lists: --schema message.send",
            "打印某个函数的 hash 和返回结果（或 --events 所列的某个消息）的 JSON Schema：--schema message.send",
        ),
    )


def receiving(option: Any) -> None:
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


def output(option: Any) -> None:
    option("--compact", help=("print the reply on one line", "返回结果打印成一行"))
    option("--raw", help=("print the reply as the server sent it", "原样打印服务器的响应"))
    option(
        "--json",
        help=(
            "print JSON: of --find, --explain, --list, --events, --guide, --help and --version too",
            "打印 JSON：--find、--explain、--list、--events、--guide、--help 和 --version 也一样",
        ),
    )
    option(
        "--query",
        metavar="PATH",
        help=(
            "print a part of the reply (with --all, of each item): customer_list[].nickname or customer_list[0].gender",
            "只打印返回结果的一部分（与 --all 合用时为每一条的一部分）：customer_list[].nickname 或 customer_list[0].gender",
        ),
    )
    option(
        "--format",
        choices=FORMATS,
        help=(
            "how to print it: lines has a line for each item of the list, a string without quotes; table a row",
            "打印的格式：lines 把列表的每一条打印成一行，字符串不带引号；table 打印成表格",
        ),
    )
    option(
        "-o",
        "--output",
        metavar="FILE",
        help=(
            "write the reply, such as a downloaded file, to FILE; json, table and lines are those of --format: ./table is a file",
            "把返回结果（例如下载的文件）写入 FILE；json、table、lines 等同于 --format，./table 才是文件",
        ),
    )


def others(option: Any) -> None:
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
