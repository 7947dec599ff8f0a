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
from io import BufferedReader
from typing import Any, Optional
from urllib.parse import parse_qsl, urlsplit

from .._answer.exchange import Request, Response
from .body import BodyError, Incoming, read_body
from .host import foreign_header, is_own
from .websocket import UnavailableError, WebSocket

__all__ = ["Server"]

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
    timeout = 75  # seconds in which a request must have come, or another one on a connection
    server: Server
    raw_requestline: bytes

    def setup(self) -> None:
        super().setup()
        self.incoming = Incoming(self.connection, self.timeout)  # pyright: ignore[reportArgumentType]
        self.rfile.close()
        self.rfile = BufferedReader(self.incoming)

    def handle_one_request(self) -> None:
        self.incoming.next_request()
        super().handle_one_request()

    def parse_request(self) -> bool:
        """Quote what is not ASCII in the address: curl sends it as it was typed."""
        self.raw_requestline = re.sub(rb"[\x80-\xff]", lambda found: b"%%%02X" % found[0][0], self.raw_requestline)
        return super().parse_request()

    def do_GET(self) -> None:
        lengths = set(self.headers.get_all("Content-Length", []))
        if self.headers.get("Upgrade", "").lower() == "websocket":
            self._upgrade()
        elif lengths <= {"0"} and "Transfer-Encoding" not in self.headers:
            self._answer(b"")
        else:
            self._refuse(400, "a GET has no body")

    def do_HEAD(self) -> None:
        """Of the page and the control interface, as programs ask that wait for a server."""
        if self.path.startswith("/cgi-bin/"):
            self.send_error(HTTPStatus.METHOD_NOT_ALLOWED)
        else:
            self.do_GET()

    def do_POST(self) -> None:
        try:
            body = read_body(self.headers, self.rfile)
        except BodyError as error:
            self._refuse(error.status, error.reason)
        except socket.timeout:
            self._refuse(408, f"the request did not come within {self.timeout} seconds")
        else:
            self._answer(body)

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
            self.incoming.without_end()
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
        try:
            url = urlsplit(self.path)
        except ValueError:
            self._refuse(400, "the address is none")
            return
        is_page = self.command != "POST" and not url.path.startswith(("/sandbox/", "/cgi-bin/"))
        header = foreign_header(self.headers, self.server.host, is_page)
        if header or (url.netloc and not is_own(url.netloc, self.server.host)):
            self._send(_error(403, f"refused: a foreign {f'{header} header' if header else 'address'}"))
            return
        query = dict(parse_qsl(url.query, keep_blank_values=True))
        try:
            response = self.server.respond(
                Request("GET" if self.command == "HEAD" else self.command, url.path, query, self.headers, body)
            )
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
