"""Which server to call, and with which credential: those of the sandbox, of the options or of the environment."""

import logging
import os
from collections import deque
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

from .. import configured
from .._doc.language import in_language
from .._http.client import current
from .._http.reply import MAX_JSON
from .arguments import UsageError
from .output import note

__all__ = ["keep_body", "own_token", "sandbox_token", "show_calls", "show_warnings"]

EXPORTS = 'eval "$(python -m QQ.weixin.work.sandbox --exports)"'


def sandbox_token(stack: ExitStack, credential: str) -> str:
    """Send calls to the sandbox that runs on this machine, or to a new one for this call. Returns a credential of it."""
    from ..sandbox import Sandbox
    from ..sandbox._server.running import running

    address = running(credential)
    if address is None:
        sandbox = stack.enter_context(Sandbox())
        address = sandbox.api, sandbox.issue(sandbox.corpsecret, credential)
    api, token = address
    stack.enter_context(configured(api=api, proxies={}))
    return token


def own_token(stack: ExitStack, credential: str = "access_token") -> Any:
    """The token in the environment; else an access_token of the corp and app in the environment, cached in a file."""
    token = os.environ.get("QQ_WEIXIN_WORK_TOKEN")
    if token:
        return token
    if credential != "access_token":
        raise UsageError(
            in_language(
                f"no {credential}: set --token or QQ_WEIXIN_WORK_TOKEN, or try --sandbox",
                f"没有 {credential}：请用 --token 或环境变量 QQ_WEIXIN_WORK_TOKEN 给出，或用 --sandbox 试用",
            )
        )
    names = ("QQ_WEIXIN_WORK_CORPID", "QQ_WEIXIN_WORK_CORPSECRET")
    missing = " and ".join(name for name in names if not os.environ.get(name))
    if missing:
        is_one = " and " not in missing
        raise UsageError(
            in_language(
                f"no access_token: {missing} {'is' if is_one else 'are'} not set in the environment; set"
                f" {'it' if is_one else 'them'}, or QQ_WEIXIN_WORK_TOKEN, or --token; without an account: --sandbox, or"
                f" {EXPORTS} while a sandbox runs",
                f"没有 access_token：环境变量 {missing.replace(' and ', ' 和 ')} 未设置；请设置，或改用 QQ_WEIXIN_WORK_TOKEN 或"
                f" --token；没有账号可以用 --sandbox，或在沙箱运行时执行 {EXPORTS}",
            )
        )
    corpid, corpsecret = (os.environ[name] for name in names)
    from ..token import AccessToken, FileStore

    return AccessToken(corpid, corpsecret, FileStore())


def show_warnings(stack: ExitStack) -> None:
    """Show on standard error what else than the outcome of a call the user should know."""
    _attach(stack, logging.getLogger("QQ.weixin.work"), _Notes())


def show_calls(stack: ExitStack) -> None:
    """Show each call on standard error, for --verbose."""
    log = logging.getLogger("QQ.weixin.work")
    stack.callback(log.setLevel, log.level)
    log.setLevel(logging.DEBUG)
    _attach(stack, log, _Calls())


def keep_body(stack: ExitStack) -> "deque[bytearray]":
    """A deque that will hold the body of the last reply, for --raw. A file of any size may follow; that is not kept."""
    bodies: deque[bytearray] = deque(maxlen=1)

    def keep(response: Any, **_: Any) -> None:
        read = response.iter_content
        body = bytearray()
        bodies.append(body)

        def read_and_keep(size: int) -> Iterator[bytes]:
            for piece in read(size):
                if len(body) < MAX_JSON:
                    body.extend(piece)
                yield piece

        response.iter_content = read_and_keep

    client: Any = current()[0]
    hooks = client.session.hooks["response"]
    hooks.append(keep)
    stack.callback(hooks.remove, keep)
    return bodies


def _attach(stack: ExitStack, log: logging.Logger, handler: logging.Handler) -> None:
    log.addHandler(handler)
    stack.callback(log.removeHandler, handler)


class _Notes(logging.Handler):
    """Shows log records to the user, but those of calls: what came of a call is shown anyway."""

    def emit(self, record: logging.LogRecord) -> None:
        if "path" not in record.__dict__:
            note(record.getMessage())


class _Calls(logging.Handler):
    """Shows the log record of each call to the user."""

    def emit(self, record: logging.LogRecord) -> None:
        call: Any = record.__dict__
        if "path" in call:
            told = [in_language("no reply", "没有结果") if call["errcode"] is None else f"errcode {call['errcode']}"]
            told[0] += in_language(" after", "，用时") + f" {call['milliseconds']:.0f} ms"
            if call["request_bytes"]:
                told.append(in_language(f"{call['request_bytes']} bytes sent", f"发送 {call['request_bytes']} 字节"))
            if call["request_id"]:
                told.append(f"{in_language('request id', '请求 ID')} {call['request_id']}")
            note(f"{call['path']}: {in_language(', ', '，').join(told)}")
