"""The sandbox's HTTP: requests in, replies out."""

import json
import socket
import sys
import threading
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

if TYPE_CHECKING:
    from . import Sandbox

MAX_BODY = 64 << 20


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def __init__(self, sandbox: "Sandbox", port: int) -> None:
        super().__init__(("127.0.0.1", port), Handler)
        self.sandbox = sandbox
        self.verbose = False
        self.connections: set[socket.socket] = set()
        self.connections_lock = threading.Lock()

    def process_request(self, request: Any, client_address: Any) -> None:
        with self.connections_lock:
            self.connections.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self.connections_lock:
            self.connections.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        if not isinstance(sys.exc_info()[1], OSError):  # one that the client has left is no error here
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
    wbufsize = -1  # a reply leaves in one piece
    disable_nagle_algorithm = True
    server: Server

    def do_GET(self) -> None:
        self._answer(b"")

    def do_POST(self) -> None:
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal() or int(length) > MAX_BODY:
            self.close_connection = True
            self._send(413 if length.isdecimal() else 411, "text/plain", b"")
            return
        self._answer(self.rfile.read(int(length)))

    def _answer(self, body: bytes) -> None:
        from ._calls import File, answer

        url = urlsplit(self.path)
        path = url.path[len("/cgi-bin/") :] if url.path.startswith("/cgi-bin/") else None
        query = dict(parse_qsl(url.query, keep_blank_values=True))
        content_type = self.headers.get("Content-Type", "")
        reply = path and answer(self.server.sandbox, self.command, path, query, content_type, body)
        if not reply:
            self._send(404, "text/html; charset=UTF-8", b"<html><body>404 Not Found</body></html>")
        elif isinstance(reply, File):
            disposition = f'attachment; filename="{reply.filename}"'
            self._send(200, reply.content_type, reply.data, {"Content-Disposition": disposition})
        else:
            data = json.dumps(reply, ensure_ascii=False).encode()
            headers = {"Error-Code": str(reply["errcode"])}
            self._send(200, "application/json; charset=UTF-8", data, headers)

    def _send(self, status: int, content_type: str, data: bytes, headers: "dict[str, str]" = {}) -> None:
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(data)))
        for name, value in headers.items():
            self.send_header(name, value.encode().decode("latin-1"))
        self.end_headers()
        self.wfile.write(data)
        self.wfile.flush()

    def log_request(self, code: object = "-", size: object = "-") -> None:
        if self.server.verbose:
            self.log_message("%s %s %s", self.command, urlsplit(self.path).path, getattr(code, "value", code))

    def log_error(self, format: str, *args: Any) -> None:
        """Nothing: a request line in error may hold a token."""
