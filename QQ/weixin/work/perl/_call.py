"""A call as Perl has given it: what its arguments are to the function."""

import inspect
import json
import os
import re
from collections.abc import Iterable
from typing import Any, Optional, Union

from ._wire import Message

__all__ = ["Call", "NotSentError", "json_of", "text_of"]

# What the original sends where an argument is missing or false, and which arguments that are optional here it wants.
DEFAULTS = {
    "department.list": {"id": "1"},
    "department.simplelist": {"id": "1"},
    "department.get": {"id": "1"},
    "externalcontact.get": {"cursor": "0"},
}
WANTED = {"corp.get_join_qrcode": "size_type", "hr.get_fields": "unused"}


class Call:
    """What Perl has given for a call, and what has come back for it."""

    def __init__(self, message: Message) -> None:
        _, name, lwp, self.directory, self.frozen, *given = message
        self.module, _, self.name = name.decode().replace("::", ".").rpartition(".")
        self.lwp = lwp == b"1"
        self.given = list(zip(given[::2], given[1::2]))
        self.bodies: dict[bytes, bytes] = {}  # the JSON of a hash: as Python writes it, and as Perl has written it
        self.hash = b""  # the number of the argument that is one
        self.media = b""  # the number of the argument that is a file
        self.content: Optional[bytes] = None  # of the last response that came by LWP
        self.requests: list[Message] = []  # see _compare

    def arguments(self, parameters: Iterable[inspect.Parameter]) -> dict[str, Any]:
        """Perl ignores arguments that are too many, and takes undef for those that are missing."""
        arguments: dict[str, Any] = {}
        last = ""
        for number, parameter in enumerate(parameters):
            text, json_text = self.given[number] if number < len(self.given) else (b"", b"")
            name = parameter.name
            if name == "hash" and json_text:
                if json_text[:1] == b"+" or parameter.default is parameter.empty:  # or it goes nowhere
                    self.hash = str(number).encode()
                    arguments[name] = self._hash(json_text)
            elif name == "media" and text:
                self.media = str(number).encode()
                arguments[name] = os.fsdecode(text[1:])
            else:
                value = self._value(parameter, text_of(text[1:]) if text else None)
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
        self.bodies[json_of(hash)] = json_text[1:]
        return hash

    def _value(self, parameter: inspect.Parameter, text: Optional[str]) -> Union[str, int, None]:
        if parameter.default is parameter.empty:
            return text
        function = f"{self.module}.{self.name}".removeprefix("QQ.weixin.work.")
        if text in (None, "", "0"):
            if text is not None and WANTED.get(function) == parameter.name:
                raise NotSentError(f"{parameter.name} must be given, not {text!r}; nothing was sent")
            return DEFAULTS.get(function, {}).get(parameter.name)
        return int(text) if text and parameter.annotation is int and text.isdecimal() else text


class NotSentError(Exception):
    """The original makes no such call."""


def text_of(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("latin-1")


def json_of(value: Any) -> bytes:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return re.sub("[\ud800-\udfff]", "\ufffd", text).encode()
