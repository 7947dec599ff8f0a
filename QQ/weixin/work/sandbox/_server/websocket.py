"""A WebSocket on the port of the HTTP server, by the package websockets. It knows nothing of WeCom."""

import logging
import os
import socket
import struct
import threading
from collections.abc import Callable
from contextlib import suppress
from email.message import Message
from io import BufferedIOBase
from typing import Any

from ..._namespace import how_to_get

__all__ = ["UnavailableError", "WebSocket"]

RECEIVED = 1 << 16  # bytes at once
LINGER = "hh" if os.name == "nt" else "ii"

_logger = logging.getLogger("QQ.weixin.work.sandbox.websocket")
_logger.setLevel(logging.WARNING)  # at DEBUG the package would log whole frames, with the secret in them


class UnavailableError(Exception):
    """The package websockets is missing; the message is for the user."""


class WebSocket:
    """One connection. Threads may send at the same time; one of them runs it.

    silent (bool): whether what comes is ignored, and nothing is sent.
    was_reset (bool): whether the socket is to be closed without shutting it down first, which resets the connection.
    """

    def __init__(self, connection: socket.socket, read: BufferedIOBase) -> None:
        try:
            from websockets.server import ServerProtocol
        except ImportError as error:
            needed = how_to_get("websockets", "websockets", error)
            extra = "pip install 'QQ-weixin-work[aibot]', in a clone pip install '.[aibot]'"
            raise UnavailableError(f"AI bots need {needed} (or {extra})") from None
        self._protocol = ServerProtocol(logger=_logger)
        self._connection = connection
        self._read = read
        self._lock = threading.Lock()
        self.silent: bool = False
        self.was_reset: bool = False

    def accept(self, path: str, headers: Message) -> bool:
        """Answer the handshake. Returns whether it is accepted."""
        from websockets.http11 import Request

        lines = [f"GET {path} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items()), "", ""]
        with self._lock:
            self._protocol.receive_data("\r\n".join(lines).encode("latin-1"))
            for request in self._protocol.events_received():
                if isinstance(request, Request):
                    self._protocol.send_response(self._protocol.accept(request))
            self._flush()
            return self._is_open()

    def run(self, receive: Callable[[str], None], seconds: float) -> None:
        """Give each message to `receive`, until the connection ends. It is closed when nothing comes for so long."""
        self._connection.settimeout(seconds)
        parts: list[Any] = []
        while True:
            try:
                data = self._read.read1(RECEIVED)
            except socket.timeout:
                self.close(1000, "nothing came for too long")
                break
            except OSError:
                break
            if self.was_reset:
                break
            if self.silent and data:
                continue
            for frame in self._events(data):
                parts.append(frame.data)
                if frame.fin:
                    text, parts = b"".join(parts).decode(errors="replace"), []
                    receive(text)
            if not data:
                break

    def _events(self, data: bytes) -> list[Any]:
        """The frames with data, whole or in parts. What the protocol itself answers is sent."""
        from websockets.frames import DATA_OPCODES, Frame

        with self._lock:
            if data:
                self._protocol.receive_data(data)
            else:
                self._protocol.receive_eof()
            events = self._protocol.events_received()
            self._flush()
        return [event for event in events if isinstance(event, Frame) and event.opcode in DATA_OPCODES]

    def send(self, text: str) -> bool:
        """Send a message. Returns whether that was possible."""
        with self._lock:
            if self.silent or self.was_reset or not self._is_open():
                return False
            self._protocol.send_text(text.encode())
            return self._flush()

    def close(self, code: int = 1000, reason: str = "") -> None:
        """Begin the closing handshake. Raises ValueError for a code that can't be sent."""
        from websockets.exceptions import ProtocolError

        with self._lock:
            if self._is_open():
                try:
                    self._protocol.send_close(code, reason)
                except ProtocolError as error:
                    raise ValueError(f"{code} can't be sent as the code of a close: {error}") from None
                self._flush()

    def reset(self) -> None:
        """End the connection with a TCP RST."""
        self.was_reset = True
        with suppress(OSError):
            self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(LINGER, 1, 0))
            self._connection.shutdown(socket.SHUT_RD)  # the thread that runs it ends, and the socket is closed

    def _is_open(self) -> bool:
        from websockets.protocol import State

        return self._protocol.state is State.OPEN

    def _flush(self) -> bool:
        try:
            for data in self._protocol.data_to_send():
                if data:
                    self._connection.sendall(data)
                else:
                    self._connection.shutdown(socket.SHUT_WR)
        except OSError:  # the other side has gone
            return False
        return True
