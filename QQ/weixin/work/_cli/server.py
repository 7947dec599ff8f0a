"""Who is called and as whom: the sandbox, or the server with a token from the options or the environment."""

import logging
import os
from collections import deque
from contextlib import ExitStack
from typing import Any

from .. import configured
from .._http.client import current
from .arguments import UsageError
from .output import note

__all__ = ["keep_body", "own_token", "sandbox_token", "tell_of_calls"]


def sandbox_token(stack: ExitStack, credential: str) -> str:
    """Have calls go to the sandbox that runs on this machine, or else to one made for this call; a credential for it."""
    from ..sandbox import Sandbox
    from ..sandbox._server.running import running

    found = running(credential)
    if found is None:
        sandbox = stack.enter_context(Sandbox())
        found = sandbox.api, sandbox.issue(sandbox.corpsecret, credential)
    api, token = found
    stack.enter_context(configured(api=api, proxies={}))
    return token


def own_token(stack: ExitStack, credential: str = "access_token") -> Any:
    """The token in the environment, or one of the corp and app there, kept for the calls to come."""
    token = os.environ.get("QQ_WEIXIN_WORK_TOKEN")
    if token:
        return token
    if credential != "access_token":
        raise UsageError(f"no {credential}: give --token or QQ_WEIXIN_WORK_TOKEN, or try --sandbox")
    corpid, corpsecret = (os.environ.get(f"QQ_WEIXIN_WORK_{name}") for name in ("CORPID", "CORPSECRET"))
    if not corpid or not corpsecret:
        raise UsageError(
            "no access_token: give --token or QQ_WEIXIN_WORK_TOKEN, or QQ_WEIXIN_WORK_CORPID and"
            " QQ_WEIXIN_WORK_CORPSECRET, or try --sandbox"
        )
    from ..token import AccessToken, FileStore

    for name in ("token", "store"):
        _attach(stack, logging.getLogger(f"QQ.weixin.work.{name}"), _Notes())
    return AccessToken(corpid, corpsecret, FileStore())


def tell_of_calls(stack: ExitStack) -> None:
    """Tell of each call, for --verbose."""
    log = logging.getLogger("QQ.weixin.work")
    stack.callback(log.setLevel, log.level)
    log.setLevel(logging.DEBUG)
    _attach(stack, log, _Calls())


def keep_body(stack: ExitStack) -> "deque[bytes]":
    """Where the body of the last reply will be, for --raw."""
    bodies: deque[bytes] = deque(maxlen=1)
    client: Any = current()[0]
    hooks = client.session.hooks["response"]
    hook = lambda response, **_: bodies.append(response.content)  # noqa: E731
    hooks.append(hook)
    stack.callback(hooks.remove, hook)
    return bodies


def _attach(stack: ExitStack, log: logging.Logger, handler: logging.Handler) -> None:
    log.addHandler(handler)
    stack.callback(log.removeHandler, handler)


class _Notes(logging.Handler):
    """Log records as notes to the user."""

    def emit(self, record: logging.LogRecord) -> None:
        note(record.getMessage())


class _Calls(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        told: Any = record.__dict__
        if "path" in told:
            outcome = "no reply" if told["errcode"] is None else f"errcode {told['errcode']}"
            sent = f", {told['request_bytes']} bytes sent" if told["request_bytes"] else ""
            request_id = f", request id {told['request_id']}" if told["request_id"] else ""
            note(f"{told['path']}: {outcome} after {told['milliseconds']:.0f} ms{sent}{request_id}")
