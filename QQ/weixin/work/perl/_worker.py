"""The Python process of a Perl script: makes the calls that QQWeixinWork::Python asks for, one after the other."""

import importlib
import inspect
import io
import json
import os
import re
import select
import signal
import socket
import struct
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from functools import cache
from typing import Any, Callable, NoReturn, Optional, Union

import requests
from requests.adapters import BaseAdapter
from requests.structures import CaseInsensitiveDict
from urllib3 import HTTPResponse

from .. import _http
from ..errors import Failure, explain

LENGTH = struct.Struct("!I")
PIECE = 64 << 10  # bytes received at once

# What the original sends where an argument is missing or false, and which arguments that are optional here it wants.
DEFAULTS = {
    "user.list": {"fetch_child": "0"},
    "user.simplelist": {"fetch_child": "0"},
    "department.list": {"id": "1"},
    "department.simplelist": {"id": "1"},
    "department.get": {"id": "1"},
}
WANTED = {"corp.get_join_qrcode": "size_type", "hr.get_fields": "unused"}

NOT_JSON = object()
LONE = re.compile(rb"\\u[dD][89abAB]|\\u[dD][c-fC-F]")  # half a pair of surrogates, perhaps

Message = list[bytes]


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

    def get(self) -> Message:
        if self.socket not in select.select(self.watched, [], [])[0]:
            end()
        data = bytearray()
        length = LENGTH.size
        while len(data) < length:
            try:
                received = self.socket.recv(PIECE)
            except OSError:
                received = b""
            if not received:
                end()
            data += received
            if len(data) >= LENGTH.size:
                length = LENGTH.size + LENGTH.unpack_from(data)[0]
        return list(_fields(bytes(data)))

    def put(self, *fields: bytes) -> None:
        message = b"".join(LENGTH.pack(len(field)) + field for field in fields)
        try:
            self.socket.sendall(LENGTH.pack(len(message)) + message)
        except OSError:
            end()


def _fields(data: bytes) -> Iterator[bytes]:
    at = LENGTH.size
    while at < len(data):
        begin = at + LENGTH.size
        at = begin + LENGTH.unpack_from(data, at)[0]
        yield data[begin:at]


def end() -> NoReturn:
    sys.stderr.flush()
    os._exit(0)


class _Call:
    """What Perl has given for a call, and what has come back for it."""

    def __init__(self, message: Message) -> None:
        _, name, lwp, self.directory, *given = message
        self.module, _, self.name = name.decode().replace("::", ".").rpartition(".")
        self.lwp = lwp == b"1"
        self.given = list(zip(given[::2], given[1::2]))
        self.bodies: dict[bytes, bytes] = {}  # the JSON of a hash: as Python writes it, and as Perl has written it
        self.media = b""  # the number of the argument that is a file
        self.content: Optional[bytes] = None  # of the last response that came by LWP

    def arguments(self, parameters: Iterable[inspect.Parameter]) -> dict[str, Any]:
        """Perl ignores what is too much, and makes undef of what is missing."""
        arguments: dict[str, Any] = {}
        last = ""
        for number, parameter in enumerate(parameters):
            text, json_text = self.given[number] if number < len(self.given) else (b"", b"")
            name = parameter.name
            if name == "hash" and json_text:
                arguments[name] = self._hash(json_text)
            elif name == "media" and text:
                self.media = str(number).encode()
                arguments[name] = os.fsdecode(text[1:])
            else:
                value = self._value(parameter, _text(text[1:]) if text else None)
                if value is not None or parameter.default is parameter.empty:
                    arguments[name] = value
                    last = name if isinstance(value, str) else last
        if last:
            arguments[last] = arguments[last].rstrip()  # it ends the URL, where Perl's URI drops white space
        return arguments

    def _hash(self, json_text: bytes) -> dict[str, Any]:
        if json_text[:1] == b"-":
            raise ValueError(json_text[1:].decode())
        try:
            hash = json.loads(json_text[1:])
        except ValueError:
            hash = None
        hash = hash if isinstance(hash, dict) else {}  # what a mock of to_json has made is sent all the same
        self.bodies[_json(hash)] = json_text[1:]
        return hash

    def _value(self, parameter: inspect.Parameter, text: Optional[str]) -> Union[str, int, None]:
        if parameter.default is parameter.empty:
            return text
        function = f"{self.module}.{self.name}".removeprefix("QQ.weixin.work.")
        if text in (None, "", "0"):
            if text is not None and WANTED.get(function) == parameter.name:
                raise _Unsent(f"{parameter.name} must be given, not {text!r}; nothing was sent")
            return DEFAULTS.get(function, {}).get(parameter.name)
        return int(text) if text and parameter.annotation is int and text.isdecimal() else text


class _Unsent(Exception):
    """The original makes no such call."""


def _text(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _json(value: Any) -> bytes:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return re.sub("[\ud800-\udfff]", "\ufffd", text).encode()


class _LWP(BaseAdapter):
    """Has LWP::UserAgent in the Perl process send a request."""

    def __init__(self, wire: _Wire, call: _Call) -> None:
        super().__init__()
        self.wire = wire
        self.call = call

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        body: Any = request.body
        media = self.call.media if isinstance(body, _Upload) else b""
        content = b"" if media or body is None else self.call.bodies.get(body, body)
        asked = [request.method, request.url, request.headers.get("Range", "")]
        self.wire.put(b"request", *(str(field).encode() for field in asked), content, media)
        kind, *fields = self.wire.get()
        if kind == b"died":
            raise _Died
        if kind == b"error":
            raise requests.ConnectionError(_text(fields[0]))
        status, reason, content, *headers = fields
        response = requests.Response()
        response.request = request
        response.url = str(request.url)
        response.status_code = int(status)
        response.reason = _text(reason)
        names = (name.decode("latin-1") for name in headers[::2])
        response.headers = CaseInsensitiveDict(zip(names, (value.decode("latin-1") for value in headers[1::2])))
        response.raw = HTTPResponse(io.BytesIO(content), status=response.status_code, preload_content=False)
        self.call.content = content if response.ok else None
        return response

    def close(self) -> None:
        """The socket is the wire's."""


class _Upload:
    """The body of an upload that LWP makes, and looks for the file of."""

    content_type = "multipart/form-data"

    def __init__(self, media: str) -> None:
        self.media = media

    def __len__(self) -> int:
        return 0


class _AsWritten(BaseAdapter):
    """Sends the JSON of a hash as Perl has written it, with its numbers as they are."""

    def __init__(self, own: BaseAdapter, call: _Call) -> None:
        super().__init__()
        self.own = own
        self.call = call

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        written = self.call.bodies.get(request.body) if isinstance(request.body, bytes) else None
        if written is not None:
            request.body = written
            request.headers["Content-Length"] = str(len(written))
        return self.own.send(request, *args, **kwargs)

    def close(self) -> None:
        self.own.close()


def main() -> NoReturn:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a Ctrl-C is for the script
    wire = _Wire(int(sys.argv[2]))
    own_adapter = requests.Session.get_adapter
    own_body = _http.Multipart
    while True:
        call = _Call(wire.get())

        def adapter(session: requests.Session, url: str, call: _Call = call) -> BaseAdapter:
            return _LWP(wire, call) if call.lwp else _AsWritten(own_adapter(session, url), call)

        requests.Session.get_adapter = adapter  # type: ignore[method-assign,assignment]
        _http.Multipart = _Upload if call.lwp else own_body  # type: ignore[misc,assignment]
        wire.put(*_answer(call))


def _answer(call: _Call) -> Message:
    """A kind, what the kind says of it, a complaint, and the content of a file."""
    with suppress(OSError):
        os.chdir(call.directory)
    try:
        function, parameters = _function(call.module, call.name)
        return _reply(function(**call.arguments(parameters)), call)
    except _Died:
        return [b"died"]
    except _Unsent as unsent:
        return [b"failure", b"", f"returned 0, {unsent}".encode()]
    except (TypeError, ValueError) as error:
        return [b"error", str(error).encode("utf-8", "replace"), b""]
    except Exception as error:
        return [b"error", f"{type(error).__name__}: {error}".encode("utf-8", "replace"), b""]


@cache
def _function(module: str, name: str) -> tuple[Callable[..., Any], list[inspect.Parameter]]:
    function = getattr(importlib.import_module(module), name)
    parameters = inspect.signature(function).parameters.values()
    return function, [parameter for parameter in parameters if parameter.kind is parameter.POSITIONAL_OR_KEYWORD]


def _reply(reply: Any, call: _Call) -> Message:
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
        return [b"file", _json(about), complaint, reply["data"]]
    if reply == sent:
        return [b"same", b"", complaint]
    return [b"reply", _json(reply), complaint]


def _sent(content: Optional[bytes]) -> Any:
    """The reply as the server has sent it, if it is JSON that Perl reads as Python does."""
    if content is None or LONE.search(content):
        return NOT_JSON
    try:
        return _decode(content.decode())
    except (ValueError, RecursionError):
        return NOT_JSON


def _no_constant(name: str) -> None:
    raise ValueError(name)


_decode = json.JSONDecoder(parse_constant=_no_constant).decode


def _complaint(reply: Any) -> Optional[str]:
    if isinstance(reply, Failure):
        return f"returned 0, {reply.reason}"
    errcode = reply.get("errcode") if isinstance(reply, Mapping) else None
    return f"returned errcode {explain(errcode)}" if isinstance(errcode, int) and errcode else None
