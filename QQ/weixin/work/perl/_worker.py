"""The Python process of a Perl script: makes the calls that QQWeixinWork::Python asks for, one after the other."""

import importlib
import inspect
import logging
import os
import re
import signal
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from typing import Any, Callable, NoReturn, Optional

from .._http import client
from .._json import decoder
from ..errors import Failure, errcode_of, explain
from ._call import Call, NotSentError, json_of
from ._compare.calls import Calls
from ._transport import Died, Transport
from ._wire import Message, Wire

# A file to write and a function to call, where the original ignores what it is given.
NOT_FROM_PERL = ("to", "progress")
NOT_JSON = object()
_decode = decoder()
SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")  # what Perl can't read, unless it is one of a pair


def main(script: int) -> NoReturn:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a Ctrl-C is for the script
    logging.getLogger("QQ.weixin.work").addFilter(
        lambda record: "path" not in record.__dict__
    )  # Perl tells of its calls
    wire = Wire(script)
    client.use(lambda settings: Transport(wire, settings))
    calls = Calls(os.environ.get("QQ_WEIXIN_WORK_CALLS", ""))
    while True:
        message = wire.get()
        if message[0] == b"environment":
            os.environ.clear()
            os.environb.update(zip(message[1::2], message[2::2]))
            continue
        call = Call(message)
        Transport.call = call
        answer = _answer(call)
        if call.frozen:
            calls.keep(call, answer)
        wire.put(*answer)


def _answer(call: Call) -> Message:
    """A kind, what the kind says of it, a complaint, and the content of a file."""
    with suppress(OSError):
        os.chdir(call.directory)
    try:
        function, parameters = _function(call.module, call.name)
        return _reply(function(**call.arguments(parameters)), call)
    except Died:
        return [b"died"]
    except NotSentError as unsent:
        return [b"failure", b"", f"returned 0, {unsent}".encode()]
    except (TypeError, ValueError) as error:
        return [b"error", str(error).encode("utf-8", "replace"), b""]
    except Exception as error:
        return [b"error", f"{type(error).__name__}: {error}".encode("utf-8", "replace"), b""]


@cache
def _function(module: str, name: str) -> tuple[Callable[..., Any], list[inspect.Parameter]]:
    function = getattr(importlib.import_module(module), name)
    parameters = inspect.signature(function).parameters.values()
    return function, [
        parameter
        for parameter in parameters
        if parameter.kind is parameter.POSITIONAL_OR_KEYWORD and parameter.name not in NOT_FROM_PERL
    ]


def _reply(reply: Any, call: Call) -> Message:
    complaint = (_complaint(reply) or "").encode("utf-8", "replace")
    sent = _sent(call.content)
    if isinstance(reply, Failure):
        is_json = sent is not NOT_JSON and not isinstance(sent, dict)  # which the original returns, whatever it is
        return [b"same", b"", b""] if is_json else [b"failure", b"", complaint]
    if isinstance(reply, Mapping) and isinstance(reply.get("data"), bytes):
        about = {**reply, "data": None}
        if not call.lwp:
            about["content-type"] = (reply["content-type"] or "").partition(";")[0].strip().lower()
            about["filename"] = os.path.basename(reply["filename"] or call.name)  # which ends the address
        return [b"file", json_of(about), complaint, reply["data"]]
    if reply == sent:
        return [b"same", b"", complaint]
    return [b"reply", json_of(reply), complaint]


def _sent(content: Optional[bytes]) -> Any:
    """The reply as the server has sent it, if it is JSON that Perl reads as Python does."""
    if content is None or SURROGATE.search(content):
        return NOT_JSON
    try:
        return _decode(content.decode())
    except (ValueError, RecursionError):
        return NOT_JSON


def _complaint(reply: Any) -> Optional[str]:
    if isinstance(reply, Failure):
        return f"returned 0, {reply.reason}"
    errcode = errcode_of(reply)
    if errcode is None:
        return f"returned errcode {reply['errcode']!r}, which is none"
    return f"returned errcode {explain(errcode)}" if errcode else None
