"""The HTTP server of the sandbox. It knows nothing of WeCom."""

import json
import logging
import re
import socket
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Optional
from urllib.parse import parse_qsl, urlsplit

from .._answer.exchange import Request, Response
from .host import foreign_header
from .websocket import UnavailableError, WebSocket

__all__ = ["Server"]

MAX_BODY = 64 << 20

logger = logging.getLogger("QQ.weixin.work.sandbox")


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def __init__(
        self, host: str, port: int, respond: Callable[[Request], Response], converse: Callable[[WebSocket], None]
    ) -> None:
        self.address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        super().__init__((host, port), Handler)
        self.host = host
        self.respond = respond
        self.converse = converse
        self.verbose = False
        self.connections: set[socket.socket] = set()
        self.resets: set[socket.socket] = (
            set()
        )  # the connections to close without shutting them down, which resets them
        self.connections_lock = threading.Lock()

    def process_request(self, request: Any, client_address: Any) -> None:
        with self.connections_lock:
            self.connections.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self.connections_lock:
            self.connections.discard(request)
            was_reset = request in self.resets
            self.resets.discard(request)
        if was_reset:
            self.close_request(request)
        else:
            super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        if not isinstance(sys.exc_info()[1], OSError):  # a client that has closed the connection is not an error
            super().handle_error(request, client_address)

    def close(self) -> None:
        self.server_close()
        with self.connections_lock:
            for connection in self.connections:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "QQ.weixin.work.sandbox"
    wbufsize = -1  # buffered: a response is sent in one piece
    disable_nagle_algorithm = True
    timeout = 75  # seconds, in which half a request, or no other on a connection, ends it
    server: Server

    def do_GET(self) -> None:
        lengths = set(self.headers.get_all("Content-Length", []))
        if self.headers.get("Upgrade", "").lower() == "websocket":
            self._upgrade()
        elif lengths <= {"0"} and "Transfer-Encoding" not in self.headers:
            self._answer(b"")
        else:
            self._refuse(400, "a GET has no body")

    def do_POST(self) -> None:
        lengths = self.headers.get_all("Content-Length", [])
        if not lengths:
            self._refuse(411, "a POST needs one Content-Length")
        elif len(lengths) > 1 or not re.fullmatch("[0-9]{1,18}", lengths[0]) or "Transfer-Encoding" in self.headers:
            self._refuse(400, "the Content-Length is none")
        elif int(lengths[0]) > MAX_BODY:
            self._refuse(413, f"the body is longer than {MAX_BODY} bytes")
        else:
            body = self.rfile.read(int(lengths[0]))
            if len(body) == int(lengths[0]):
                self._answer(body)
            else:
                self._refuse(400, "the body is shorter than its Content-Length")

    def _upgrade(self) -> None:
        """Speak WebSocket from here on, until the connection ends."""
        self.close_connection = True
        header = foreign_header(self.headers, self.server.host)
        if header:
            self._send(Response(403, "text/plain", f"refused: a foreign {header} header\n".encode()))
        elif urlsplit(self.path).path != "/":
            self._send(Response(404, "text/plain", b"the address of the WebSocket has no path\n"))
        else:
            self.connection.settimeout(None)
            try:
                websocket = WebSocket(self.connection, self.rfile)
            except UnavailableError as error:
                logger.warning("a WebSocket was refused: %s", error)
                self._send(Response(501, "text/plain; charset=UTF-8", f"{error}\n".encode()))
                return
            self.log_request(101)
            if websocket.accept(self.path, self.headers):
                self.server.converse(websocket)
            if websocket.was_reset:
                with self.server.connections_lock:
                    self.server.resets.add(self.connection)

    def send_error(self, code: int, message: Optional[str] = None, explain: Optional[str] = None) -> None:
        """Refuse a request that is none, or has another method: here 405, where http.server has 501."""
        status = HTTPStatus.METHOD_NOT_ALLOWED if code == HTTPStatus.NOT_IMPLEMENTED else HTTPStatus(code)
        self._refuse(status, status.phrase, {"Allow": "GET, POST"} if status == HTTPStatus.METHOD_NOT_ALLOWED else {})

    def _refuse(self, status: int, reason: str, headers: Mapping[str, str] = {}) -> None:
        """Respond with the status and close: it is unclear where the next request would begin."""
        self.close_connection = True
        self._send(_error(status, reason)._replace(headers={"Connection": "close", **headers}))

    def _answer(self, body: bytes) -> None:
        header = foreign_header(self.headers, self.server.host)
        if header:
            self._send(_error(403, f"refused: a foreign {header} header"))
            return
        try:
            url = urlsplit(self.path)
        except ValueError:
            self._refuse(400, "the address is none")
            return
        query = dict(parse_qsl(url.query, keep_blank_values=True))
        try:
            response = self.server.respond(Request(self.command, url.path, query, self.headers, body))
        except Exception as error:  # whatever it is, the client gets an answer
            logger.exception("the sandbox failed at %s", url.path)
            response = _error(500, f"the sandbox failed: {type(error).__name__}: {error}")
        self._send(response)

    def _send(self, response: Response) -> None:
        self.send_response(response.status)
        self.send_header("Content-Length", str(len(response.body)))
        for name, value in {"Content-Type": response.content_type, **response.headers}.items():
            text = re.sub(r"[\x00-\x1f\x7f]", " ", value)  # the name and type of a file may be anything
            self.send_header(name, text.encode(errors="replace").decode("latin-1"))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(response.body[: len(response.body) // 2] if response.cut else response.body)
        self.wfile.flush()
        self.close_connection = self.close_connection or response.cut

    def log_request(self, code: object = "-", size: object = "-") -> None:
        """Log a request by its path alone; what the page polls is not logged."""
        if self.server.verbose and "Sandbox-Page" not in (getattr(self, "headers", None) or ()):
            self.log_message("%s %s %s", self.command, self.path.partition("?")[0], getattr(code, "value", code))

    def log_error(self, format: str, *args: Any) -> None:
        """Log nothing: an invalid request line may contain a token."""


def _error(status: int, reason: str) -> Response:
    return Response(status, "application/json; charset=UTF-8", json.dumps({"error": reason}).encode())
