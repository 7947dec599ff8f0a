"""A real HTTP server on 127.0.0.1 that misbehaves on purpose, and records the requests.

    with Server(answering(response(status="502 Bad Gateway"))) as server:
        QQ.weixin.work.configure(api=server.api)

A script is a function: it gets each request with its connection, and may write anything to it.
"""

import contextlib
import json
import socket
import ssl
import struct
import threading
from collections import Counter
from pathlib import Path
from typing import Callable, NamedTuple, Optional

CERTS = Path(__file__).with_name("certs")
CA = str(CERTS / "ca.pem")

tally: Counter = Counter()  # for all servers of the process; pytest prints it at the end


class Request(NamedTuple):
    connection: int
    method: str
    target: str
    headers: dict  # names in lower case
    body: bytes


class Connection:
    """One connection that the server accepted."""

    def __init__(self, server: "Server", sock: socket.socket, number: int) -> None:
        self.server = server
        self.sock = sock
        self.number = number
        self.open = True
        self.input = sock.makefile("rb")

    def secure(self, context: ssl.SSLContext) -> None:
        self.input.close()
        self.sock = context.wrap_socket(self.sock, server_side=True)
        self.input = self.sock.makefile("rb")

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def send_together(self, data: bytes) -> None:
        """Send the data in one packet, even if TLS splits it into several records."""
        cork = getattr(socket, "TCP_CORK", None)  # only on Linux
        if cork is None:
            self.send(data)
            return
        self.sock.setsockopt(socket.IPPROTO_TCP, cork, 1)
        self.send(data)
        self.sock.setsockopt(socket.IPPROTO_TCP, cork, 0)

    def drip(self, data: bytes, pause: float, size: int = 1) -> None:
        """Send the data in pieces, with a pause after each."""
        for start in range(0, len(data), size):
            self.send(data[start : start + size])
            self.wait(pause)

    def wait(self, seconds: Optional[float] = None) -> None:
        """Wait until the time is over or the server stops."""
        if self.server.stopping.wait(seconds):
            self.close()

    def close(self) -> None:
        if self.open:
            self.open = False
            with contextlib.suppress(OSError):  # the client may be faster
                self.sock.shutdown(socket.SHUT_RDWR)
            self._release()

    def reset(self) -> None:
        """Close the connection with an RST, as a crashed or overloaded server does."""
        self.open = False
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._release()

    def _release(self) -> None:
        try:
            self.input.close()
        finally:
            self.sock.close()


Script = Callable[[Request, Connection], None]

# What to send


def response(
    body: bytes = b'{"errcode":0,"errmsg":"ok"}', status: str = "200 OK", length: Optional[int] = None, **headers: str
) -> bytes:
    """A response as bytes. Underscores in header names become hyphens."""
    fields = {
        "Content-Type": "application/json; charset=UTF-8",
        "Content-Length": len(body) if length is None else length,
    }
    fields.update({name.replace("_", "-"): value for name, value in headers.items()})
    lines = [f"HTTP/1.1 {status}", *(f"{name}: {value}" for name, value in fields.items()), "", ""]
    return "\r\n".join(lines).encode() + body


def chunked(*pieces: bytes, end: bytes = b"0\r\n\r\n", **headers: str) -> bytes:
    """A response in chunks."""
    fields = [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    head = "\r\n".join(["HTTP/1.1 200 OK", "Transfer-Encoding: chunked", *fields, "", ""]).encode()
    return head + b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + end


# Scripts


def keep_open(connection: Connection) -> None:
    """Do nothing."""


def read_all(connection: Connection, size: int) -> bytes:
    return connection.input.read(size)


def answering(data: bytes, then: Callable[[Connection], None] = keep_open) -> Script:
    """Answer each request with the same bytes, then call `then` with the connection."""

    def script(request: Request, connection: Connection) -> None:
        connection.send(data)
        then(connection)

    return script


ok = answering(response())


def ending(how: Callable[[Connection], None]) -> Script:
    """Close or reset the connection instead of an answer: Connection.close, Connection.reset."""
    return lambda request, connection: how(connection)


def silent(request: Request, connection: Connection) -> None:
    connection.wait()


def echo(request: Request, connection: Connection) -> None:
    """Answer with the target and the body of the request."""
    connection.send(
        response(json.dumps({"errcode": 0, "target": request.target, "body": request.body.decode()}).encode())
    )


def tunnel(request: Request, connection: Connection) -> None:
    """Handle CONNECT as a proxy does."""
    host, _, port = request.target.rpartition(":")
    with socket.create_connection((host, int(port))) as target:
        connection.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
        back = threading.Thread(target=_pump, args=(target, connection.sock), daemon=True)
        back.start()
        _pump(connection.sock, target)
        back.join()
    connection.close()


def _pump(source: socket.socket, sink: socket.socket) -> None:
    with contextlib.suppress(OSError):  # one side has closed; the other side is closed below
        for data in iter(lambda: source.recv(65536), b""):
            sink.sendall(data)
    with contextlib.suppress(OSError):
        sink.shutdown(socket.SHUT_WR)


# The server


class Server:
    """Serves until the end of its `with` block.

    script: called with each request and its connection.
    tls: the name of a certificate in certs/; None for plain HTTP.
    greet: called with each new connection, before anything is read.
    read_body: reads the body of a request; called with the connection and the Content-Length.
    """

    def __init__(
        self,
        script: Script = ok,
        tls: Optional[str] = None,
        greet: Callable[[Connection], None] = keep_open,
        read_body: Callable[[Connection, int], bytes] = read_all,
    ) -> None:
        self.script = script
        self.greet = greet
        self.read_body = read_body
        self.connections = 0
        self.requests: list[Request] = []
        self.stopping = threading.Event()
        self.everyone_left = threading.Event()
        self.context = None
        if tls is not None:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.context.load_cert_chain(CERTS / f"{tls}.pem")
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=512)
        self.port = self._listener.getsockname()[1]
        self.address = f"{'http' if tls is None else 'https'}://127.0.0.1:{self.port}"
        self.api = f"{self.address}/cgi-bin"
        self._lock = threading.Lock()
        self._open: dict[Connection, threading.Thread] = {}
        self._accepting = threading.Thread(target=self._accept, daemon=True)

    def __enter__(self) -> "Server":
        self._accepting.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.stopping.set()
        socket.create_connection(("127.0.0.1", self.port)).close()  # wakes accept()
        self._accepting.join()
        self._listener.close()
        with self._lock:
            threads = list(self._open.values())
        self.hang_up()
        for thread in threads:
            thread.join()

    def hang_up(self) -> None:
        """Shut down all connections, as a server does that restarts."""
        with self._lock:
            for connection in self._open:
                with contextlib.suppress(OSError):  # already gone
                    connection.sock.shutdown(socket.SHUT_RDWR)

    def bodies(self, method: str = "POST") -> list[bytes]:
        return [request.body for request in self.requests if request.method == method]

    def _accept(self) -> None:
        while True:
            sock, _ = self._listener.accept()
            if self.stopping.is_set():
                sock.close()
                return
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                self.connections += 1
                self.everyone_left.clear()
                connection = Connection(self, sock, self.connections)
                thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
                self._open[connection] = thread
            thread.start()

    def _serve(self, connection: Connection) -> None:
        try:
            self.greet(connection)
            if connection.open and self.context is not None:
                connection.secure(self.context)
            while connection.open and self._one_request(connection):
                pass
        except (OSError, ValueError):
            pass  # the client has closed the connection
        finally:
            with self._lock:
                del self._open[connection]
                if not self._open:
                    self.everyone_left.set()
            connection.close()

    def _one_request(self, connection: Connection) -> bool:
        line = connection.input.readline()
        if not line.endswith(b"\r\n"):
            return False
        method, target, _ = line.decode("latin-1").split(" ")
        headers = {}
        for line in iter(connection.input.readline, b"\r\n"):
            if not line:
                return False
            name, _, value = line.decode("latin-1").partition(":")
            headers[name.lower()] = value.strip()
        body = self.read_body(connection, int(headers.get("content-length", 0)))
        request = Request(connection.number, method, target, headers, body)
        with self._lock:
            self.requests.append(request)
            tally["requests"] += 1
        if connection.open:
            self.script(request, connection)
        return True
