"""The Python process of a Perl script: makes the calls that QQWeixinWork::Python asks for, one after the other."""

import importlib
import inspect
import io
import json
import os
import select
import signal
import socket
import struct
import sys
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Callable, NoReturn, Optional

import requests
from requests.adapters import BaseAdapter
from requests.structures import CaseInsensitiveDict
from urllib3 import HTTPResponse

from .. import _http
from ..errors import Failure, explain

LENGTHS = struct.Struct("!II")

Message = dict[str, Any]


class _Died(BaseException):
    """What the script has put in the place of LWP::UserAgent died; Perl knows of what."""


class _Wire:
    """The socket to the Perl script, which is standard input. Its other end describes the messages."""

    def __init__(self, script: int) -> None:
        self.socket = socket.socket(fileno=0)
        self.watched: list[Any] = [self.socket]
        # A child that the script has forked may hold the socket open long after the script itself has ended.
        with suppress(AttributeError, OSError):  # where the system can't tell of that end
            self.watched.append(os.pidfd_open(script))

    def get(self) -> tuple[Message, bytes]:
        if self.socket not in select.select(self.watched, [], [])[0]:
            end()
        json_length, blob_length = LENGTHS.unpack(self._bytes(LENGTHS.size))
        return json.loads(self._bytes(json_length)), self._bytes(blob_length)

    def put(self, message: Message, blob: bytes = b"") -> None:
        text = json.dumps(message, ensure_ascii=False).encode("utf-8", "surrogatepass")
        try:
            self.socket.sendall(LENGTHS.pack(len(text), len(blob)) + text + blob)
        except OSError:
            end()

    def _bytes(self, length: int) -> bytes:
        data = bytearray(length)
        view = memoryview(data)
        while view:
            try:
                received = self.socket.recv_into(view)
            except OSError:
                received = 0
            if not received:
                end()
            view = view[received:]
        return bytes(data)


def end() -> NoReturn:
    sys.stderr.flush()
    os._exit(0)


class _LWP(BaseAdapter):
    """Has LWP::UserAgent in the Perl process send a request."""

    def __init__(self, wire: _Wire) -> None:
        super().__init__()
        self.wire = wire

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        body: Any = request.body
        wanted: Message = {"method": request.method, "url": request.url}
        if isinstance(body, _http.Multipart):
            wanted["media"] = os.fspath(body.media)
            body = None
        if "Range" in request.headers:
            wanted["range"] = request.headers["Range"]
        self.wire.put({"request": wanted}, body or b"")
        answer, content = self.wire.get()
        if "died" in answer:
            raise _Died
        if "error" in answer:
            raise requests.ConnectionError(answer["error"])
        response = requests.Response()
        response.request = request
        response.url = str(request.url)
        response.status_code = answer["status"]
        response.reason = answer["reason"]
        response.headers = CaseInsensitiveDict(answer["headers"])
        response.raw = HTTPResponse(io.BytesIO(content), status=response.status_code, preload_content=False)
        return response

    def close(self) -> None:
        """The socket is the wire's."""


def main() -> NoReturn:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a Ctrl-C is for the script
    wire = _Wire(int(sys.argv[2]))
    lwp = _LWP(wire)
    own = requests.Session.get_adapter
    while True:
        message, _ = wire.get()
        adapter: Callable[..., BaseAdapter] = (lambda session, url: lwp) if message.get("lwp") else own
        requests.Session.get_adapter = adapter  # type: ignore[method-assign]
        wire.put(*_answer(message))


def _answer(message: Message) -> tuple[Message, bytes]:
    if message["cwd"] is not None:
        with suppress(OSError):
            os.chdir(message["cwd"])
    try:
        family, _, name = message["call"].replace("::", ".").rpartition(".")
        function = getattr(importlib.import_module(family), name)
        parameters = list(inspect.signature(function).parameters.values())
        arguments = _arguments(parameters, message["arguments"])
        reply = function(**arguments)
    except _Died:
        return {"died": True}, b""
    except (TypeError, ValueError) as error:
        return {"error": str(error)}, b""
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"}, b""
    answer: Message = {"reply": reply}
    blob = b""
    if isinstance(reply, Mapping) and isinstance(reply.get("data"), bytes):
        blob = reply["data"]
        answer = {"reply": {**reply, "data": None}, "file": True}
    complaint = _complaint(reply)
    if complaint is not None:
        answer["complaint"] = complaint
    return answer, blob


def _arguments(parameters: list[inspect.Parameter], given: list[Any]) -> Message:
    """Perl ignores what is too much, and makes undef of what is missing."""
    missing = len(parameters) - len(given)
    return {
        parameter.name: value
        for parameter, value in zip(parameters, given + [None] * missing)
        if value is not None or parameter.default is parameter.empty
    }


def _complaint(reply: Any) -> Optional[str]:
    if isinstance(reply, Failure):
        return f"returned 0, {reply.reason}"
    errcode = reply.get("errcode") if isinstance(reply, Mapping) else None
    return f"returned errcode {explain(errcode)}" if isinstance(errcode, int) and errcode else None
