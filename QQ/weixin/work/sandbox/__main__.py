"""python -m QQ.weixin.work.sandbox --port 8080: run the sandbox until it is interrupted."""

import argparse
import json
import signal
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from shlex import quote
from typing import Any

from .._doc import NoDocstringsError
from .._doc.language import cannot_listen, in_language
from . import Sandbox
from ._answer.models import answers
from ._server.running import announced, environment, push
from ._state import file
from ._state.push import Callback


def main() -> None:
    parser = _parser()
    arguments = parser.parse_args()
    if arguments.exports:
        variables = environment()
        for line in _exports(variables):
            print(line)
        parser.exit(0 if variables else 1, "" if variables else f"{_none_runs()}\n")
    if arguments.push:
        parser.exit(*_push(parser, *arguments.push))
    if arguments.example:
        print(file.example(), end="")
        return
    if arguments.models:
        with suppress(BrokenPipeError):  # into head
            print(*(f"{kind:7} {name}" for name, kind in answers()), sep="\n", flush=True)
        return
    sandbox = _sandbox(parser, arguments)
    try:
        if arguments.callback:
            _save_callback(sandbox, arguments.callback)
    except (ImportError, ValueError) as error:
        parser.exit(1, f"{arguments.callback}: {error}\n")
    for number in (signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM)):
        signal.signal(number, _interrupt)
    with suppress(KeyboardInterrupt), announced(sandbox.api, sandbox.corpid, sandbox.corpsecret):
        print(_welcome(sandbox), flush=True)
        sandbox.serve()
    if sandbox.file is not None:
        try:
            path = sandbox.save()
            print(in_language(f"The state is saved in {path}.", f"状态已保存到 {path}。"), flush=True)
        except (OSError, ValueError) as error:
            why = f"{sandbox.file}: {getattr(error, 'strerror', None) or error}\n"
            parser.exit(1, in_language(f"the state can't be saved in {why}", f"状态无法保存到 {why}"))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m QQ.weixin.work.sandbox",
        description=in_language("A local WeCom server.", "本机的企业微信沙箱。"),
    )
    parser.add_argument(
        "--port",
        type=int,
        default=8080,
        help=in_language(
            "the port (default: %(default)s; 0: a free one)", "端口（默认 %(default)s；0 表示任选空闲端口）"
        ),
    )
    parser.add_argument(
        "--host",
        default="127.0.0.1",
        help=in_language(
            "the address to listen on (default: %(default)s; 0.0.0.0: for other machines too)",
            "监听地址（默认 %(default)s；0.0.0.0 表示其他机器也能访问）",
        ),
    )
    parser.add_argument(
        "--state",
        metavar="FILE",
        help=in_language(
            "start with the state in this JSON file, if it exists; it is written at the end, and by POST /sandbox/save",
            "从这个 JSON 文件（如果存在）的状态启动；结束时和 POST /sandbox/save 时写回",
        ),
    )
    parser.add_argument(
        "--seed",
        metavar="MEMBERS[,CONTACTS]",
        type=_sizes,
        help=in_language(
            "fill a new company with so many members and external contacts, always the same; such as 2000,50000",
            "给新的沙箱填充这么多成员和外部联系人，每次都一样；如 2000,50000",
        ),
    )
    parser.add_argument(
        "--callback",
        metavar="URL",
        help=in_language(
            "push all events to this address of this machine, with the token and key that are printed",
            "把所有推送发到本机的这个地址，Token 和 EncodingAESKey 见启动时打印的 export",
        ),
    )
    parser.add_argument(
        "--exports",
        action="store_true",
        help=in_language(
            'print the settings of the sandbox that runs, for a shell, and exit: eval "$(... --exports)"',
            '打印正在运行的沙箱的设置，供 shell 使用：eval "$(... --exports)"',
        ),
    )
    parser.add_argument(
        "--example",
        action="store_true",
        help=in_language("print an example of a state file and exit", "打印一份状态文件的示例"),
    )
    parser.add_argument(
        "--push",
        metavar=("EVENT", "FIELD=VALUE"),
        nargs="+",
        help=in_language(
            "let the sandbox that runs push this event (qq-weixin-work --events lists them) with its documented fields, "
            "or your own values of them, and exit",
            "让正在运行的沙箱推送这个事件（qq-weixin-work --events 列出全部），字段取文档中的，也可以自己给值",
        ),
    )
    parser.add_argument(
        "--models",
        action="store_true",
        help=in_language(
            "print each function with model if it answers from the state, or sample, and exit",
            "列出每个函数：model 按状态返回，sample 返回样例",
        ),
    )
    return parser


def _push(parser: argparse.ArgumentParser, event: str, *assignments: str) -> tuple[int, str]:
    """Print what became of each push. Returns the exit status, and what was wrong."""
    fields: dict[str, Any] = {}
    for assignment in assignments:
        name, is_given, value = assignment.partition("=")
        if not is_given:
            parser.error(
                in_language(f"--push: {assignment} must be FIELD=VALUE", f"--push：{assignment} 应写成 FIELD=VALUE")
            )
        try:
            fields[name] = json.loads(value) if value[:1] in ("[", "{") else value
        except ValueError:
            parser.error(in_language(f"--push: the value of {name} is not JSON", f"--push：{name} 的值不是 JSON"))
    answer = push(event, fields)
    if "pushes" not in answer:
        return 1, f"{answer.get('error', _none_runs())}\n"
    for each in answer["pushes"]:
        outcome = each["outcome"] or in_language("not known yet", "还没有结果")
        print(f"{each['url']}: {outcome} ({in_language('tries: ', '次数：')}{each['tries']})")
    return int(any(each["outcome"] != "ok" for each in answer["pushes"])), ""


def _none_runs() -> str:
    return in_language("no sandbox runs on this machine", "本机没有正在运行的沙箱")


def _sizes(text: str) -> tuple[int, int]:
    members, _, contacts = text.partition(",")
    if not members.isdecimal() or not (contacts or "0").isdecimal():
        raise argparse.ArgumentTypeError(
            in_language(f"must be like 2000 or 2000,50000, not {text!r}", f"应写成 2000 或 2000,50000，不是 {text}")
        )
    return int(members), int(contacts or 0)


def _sandbox(parser: argparse.ArgumentParser, arguments: argparse.Namespace) -> Sandbox:
    try:
        goes_on = arguments.state is not None and Path(arguments.state).exists()
        sandbox = Sandbox(arguments.port, host=arguments.host, file=arguments.state)
        if arguments.seed and not goes_on:
            sandbox.seed(*arguments.seed)
        return sandbox
    except NoDocstringsError as error:
        parser.exit(1, f"{error}\n")
    except ValueError as error:
        parser.exit(1, f"{error}\n")
    except (OSError, OverflowError) as error:
        parser.exit(1, f"{cannot_listen(arguments.host, arguments.port, error)}\n")


def _welcome(sandbox: Sandbox) -> str:
    exports = "\n".join(f"    {line}" for line in _exports(sandbox.environment))
    customer = next(iter(sandbox.customers), "wmNobody")
    page = sandbox.api.removesuffix("cgi-bin")
    customers, accounts = ", ".join(sandbox.customers), ", ".join(sorted(sandbox.accounts))
    told = [
        in_language(
            f"The sandbox runs at {sandbox.api} until you press Ctrl-C.",
            f"沙箱正在运行：{sandbox.api}，按 Ctrl-C 结束。",
        ),
        in_language(f"To watch it and to play its customers, open {page}", f"打开 {page} 可以扮演客户、观察每次调用。"),
        in_language("In another terminal:", "在另一个终端里："),
        f"\n{exports}",
        f'    qq-weixin-work kf.customer.batchget \'{{"external_userid_list": ["{customer}"]}}\'\n',
        in_language("or in Python:", "或在 Python 里："),
        f'\n    import QQ.weixin.work\n    QQ.weixin.work.configure(api="{sandbox.api}")',
        f'    token = QQ.weixin.work.gettoken("{sandbox.corpid}", "{sandbox.corpsecret}")["access_token"]\n',
        in_language(f"Customers: {customers}. Accounts: {accounts}.", f"客户：{customers}。客服账号：{accounts}。"),
    ]
    if sandbox.file:
        kept = f"The state is kept in {sandbox.file}, which is written at the end."
        told.insert(2, in_language(kept, f"状态保存在 {sandbox.file}，结束时写入。"))
    return "\n".join(told)


def _exports(variables: dict[str, str]) -> Iterator[str]:
    return (f"export {name}={quote(value)}" for name, value in variables.items())


def _save_callback(sandbox: Sandbox, url: str) -> None:
    """Push to the address from now on. If it is not up yet, it need not be verified: the sandbox may start first."""
    callback = Callback(url, sandbox.callback_token, sandbox.callback_aes_key, sandbox.corpid)
    sandbox.pushes.addresses[:] = [other for other in sandbox.pushes.addresses if other.url != url]
    try:
        sandbox.pushes.register(callback)
    except ValueError as error:
        told = in_language(f"{error}; it gets all pushes nevertheless", f"{error}；仍会向它推送")
        print(f"{url}: {told}", file=sys.stderr, flush=True)
        sandbox.pushes.add(callback)


def _interrupt(*signal: Any) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    main()
