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
        parser.exit(0 if variables else 1, "" if variables else "no sandbox runs on this machine\n")
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
            print(f"The state is saved in {sandbox.save()}.", flush=True)
        except OSError as error:
            parser.exit(1, f"the state can't be saved in {sandbox.file}: {error.strerror}\n")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m QQ.weixin.work.sandbox", description="A local WeCom server.")
    parser.add_argument("--port", type=int, default=8080, help="the port (default: %(default)s; 0: a free one)")
    parser.add_argument(
        "--host",
        default="127.0.0.1",
        help="the address to listen on (default: %(default)s; 0.0.0.0: for other machines too)",
    )
    parser.add_argument(
        "--state",
        metavar="FILE",
        help="start with the state in this JSON file, if it exists; it is written at the end, and by POST /sandbox/save",
    )
    parser.add_argument(
        "--seed",
        metavar="MEMBERS[,CONTACTS]",
        type=_sizes,
        help="fill a new company with so many members and external contacts, always the same; such as 2000,50000",
    )
    parser.add_argument(
        "--callback",
        metavar="URL",
        help="push all events to this address of this machine, with the token and key that are printed",
    )
    parser.add_argument(
        "--exports",
        action="store_true",
        help='print the settings of the sandbox that runs, for a shell, and exit: eval "$(... --exports)"',
    )
    parser.add_argument(
        "--push",
        metavar=("EVENT", "FIELD=VALUE"),
        nargs="+",
        help="let the sandbox that runs push this event (qq-weixin-work --events lists them) with its documented fields, "
        "or your own values of them, and exit",
    )
    parser.add_argument("--example", action="store_true", help="print an example of a state file and exit")
    parser.add_argument(
        "--models",
        action="store_true",
        help="print each function with model if it answers from the state, or sample, and exit",
    )
    return parser


def _push(parser: argparse.ArgumentParser, event: str, *assignments: str) -> tuple[int, str]:
    """Print what became of each push. Returns the exit status, and what was wrong."""
    fields: dict[str, Any] = {}
    for assignment in assignments:
        name, is_given, value = assignment.partition("=")
        if not is_given:
            parser.error(f"--push: {assignment} must be FIELD=VALUE")
        try:
            fields[name] = json.loads(value) if value[:1] in ("[", "{") else value
        except ValueError:
            parser.error(f"--push: the value of {name} is not JSON")
    answer = push(event, fields)
    if "pushes" not in answer:
        return 1, f"{answer.get('error', 'no sandbox runs on this machine')}\n"
    for each in answer["pushes"]:
        print(f"{each['url']}: {each['outcome'] or 'not known yet'} (tries: {each['tries']})")
    return int(any(each["outcome"] != "ok" for each in answer["pushes"])), ""


def _sizes(text: str) -> tuple[int, int]:
    members, _, contacts = text.partition(",")
    if not members.isdecimal() or not (contacts or "0").isdecimal():
        raise argparse.ArgumentTypeError(f"must be like 2000 or 2000,50000, not {text!r}")
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
        where = f"port {arguments.port}" if arguments.host == "127.0.0.1" else f"{arguments.host}:{arguments.port}"
        parser.exit(1, f"cannot listen on {where}: {getattr(error, 'strerror', None) or error}\n")


def _welcome(sandbox: Sandbox) -> str:
    kept = f"The state is kept in {sandbox.file}, which is written at the end.\n" if sandbox.file else ""
    exports = "\n".join(f"    {line}" for line in _exports(sandbox.environment))
    return (
        f"The sandbox runs at {sandbox.api} until you press Ctrl-C.\n"
        f"To watch it and to play its customers, open {sandbox.api.removesuffix('cgi-bin')}\n"
        f"{kept}"
        "In another terminal:\n\n"
        f"{exports}\n"
        f'    qq-weixin-work kf.customer.batchget \'{{"external_userid_list": ["{next(iter(sandbox.customers), "wmNobody")}"]}}\'\n\n'
        "or in Python:\n\n"
        f'    QQ.weixin.work.configure(api="{sandbox.api}")\n'
        f'    token = QQ.weixin.work.gettoken("{sandbox.corpid}", "{sandbox.corpsecret}")["access_token"]\n\n'
        f"Customers: {', '.join(sandbox.customers)}. Accounts: {', '.join(sorted(sandbox.accounts))}."
    )


def _exports(variables: dict[str, str]) -> Iterator[str]:
    return (f"export {name}={quote(value)}" for name, value in variables.items())


def _save_callback(sandbox: Sandbox, url: str) -> None:
    """Push to the address from now on. If it is not up yet, it need not be verified: the sandbox may start first."""
    callback = Callback(url, sandbox.callback_token, sandbox.callback_aes_key, sandbox.corpid)
    sandbox.pushes.addresses[:] = [other for other in sandbox.pushes.addresses if other.url != url]
    try:
        sandbox.pushes.register(callback)
    except ValueError as error:
        print(f"{url}: {error}; it gets all pushes nevertheless", file=sys.stderr, flush=True)
        sandbox.pushes.add(callback)


def _interrupt(*signal: Any) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    main()
