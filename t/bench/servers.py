"""The servers of the benchmarks, all on 127.0.0.1: nginx with TLS, a backend behind it, and a relay that puts distance
in between.

Run as a program, this file is the backend, the relay and an echo; it prints their ports and ends with its standard input.
"""

import asyncio
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HALF_TRIP = 0.015  # seconds that the relay adds in each direction
SIZES = (1_000, 10_000, 100_000, 1_000_000)  # bytes of the canned replies

CONFIGURATION = """
daemon off;
master_process off;
pid {home}/pid;
error_log {home}/error.log;
events {{ worker_connections 1024; }}
http {{
    access_log off;
    client_body_temp_path {home}/body;
    proxy_temp_path {home}/proxy;
    fastcgi_temp_path {home}/fastcgi;
    scgi_temp_path {home}/scgi;
    uwsgi_temp_path {home}/uwsgi;
    default_type application/json;
    keepalive_requests 1000000;
    open_file_cache max=100;
    upstream backend {{ server 127.0.0.1:{backend}; keepalive 100; }}
    server {{
        listen 127.0.0.1:{port} ssl;
        ssl_protocols TLSv1.2 TLSv1.3;
        ssl_certificate {home}/certificate.pem;
        ssl_certificate_key {home}/key.pem;
        root {home};
        error_page 405 =200 $uri;  # a POST to a file is answered with the file
        location /backend/ {{
            proxy_pass http://backend;
            proxy_http_version 1.1;
            proxy_set_header Connection "";
        }}
    }}
}}
"""


def customer(id):
    return {
        "external_userid": id,
        "nickname": "张三",
        "avatar": f"http://wx.qlogo.cn/mmhead/{id}/0",
        "gender": 1,
        "unionid": f"o{id[-27:]}",
    }


def reply_of(customers):
    return {"errcode": 0, "errmsg": "ok", "customer_list": customers, "invalid_external_userid": []}


def numbered_id(number):
    return f"wm{number:030d}"


def canned_reply(size):
    """A reply of batchget of about so many bytes."""
    each = len(encoded(customer(numbered_id(0)))) + 1
    return reply_of([customer(numbered_id(number)) for number in range(max(1, size // each))])


def encoded(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


class Servers:
    """All of them, running while the `with` block does.

    certificate: the file to verify TLS with.
    near[size], far[size]: the API addresses of the canned replies, directly and through the relay.
    far_backend: the API address that answers the ids asked, through the relay.
    echo: the port, behind the relay, that sends back what it gets.
    """

    def __init__(self, nginx):
        self.nginx = nginx

    def __enter__(self):
        self.home = Path(tempfile.mkdtemp())
        self.certificate = self.home / "certificate.pem"
        self.processes = []
        try:
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def _start(self):
        command = (
            "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost"
        )
        names = ["-addext", "subjectAltName=IP:127.0.0.1", "-addext", "keyUsage=critical,digitalSignature,keyCertSign"]
        files = ["-keyout", str(self.home / "key.pem"), "-out", str(self.certificate)]
        subprocess.run(command.split() + names + files, check=True, capture_output=True)
        for size in SIZES:
            folder = self.home / str(size) / "kf" / "customer"
            folder.mkdir(parents=True)
            (folder / "batchget").write_bytes(encoded(canned_reply(size)))
        port = free_port()
        command = [sys.executable, __file__, str(port)]
        helper = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.processes.append(helper)
        backend, relay, self.echo = json.loads(helper.stdout.readline())
        configuration = self.home / "nginx.conf"
        configuration.write_text(CONFIGURATION.format(home=self.home, port=port, backend=backend))
        self.processes.append(subprocess.Popen([self.nginx, "-c", str(configuration)], stderr=subprocess.DEVNULL))
        self._wait_for(port)
        self.near = {size: f"https://127.0.0.1:{port}/{size}" for size in SIZES}
        self.far = {size: f"https://127.0.0.1:{relay}/{size}" for size in SIZES}
        self.far_backend = f"https://127.0.0.1:{relay}/backend"

    def _wait_for(self, port):
        for _ in range(100):
            try:
                socket.create_connection(("127.0.0.1", port)).close()
                return
            except OSError:
                time.sleep(0.1)
        raise RuntimeError("nginx does not start: " + (self.home / "error.log").read_text())

    def __exit__(self, *args):
        for process in reversed(self.processes):
            process.terminate()
            process.wait()
            for pipe in filter(None, (process.stdin, process.stdout)):
                pipe.close()
        shutil.rmtree(self.home)


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


# The helper process


async def answer(reader, writer):
    """HTTP, as much as nginx asks of a backend: batchget, answered with the customers asked."""
    while head := await reader.readuntil(b"\r\n\r\n"):
        length = next(line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
        hash = json.loads(await reader.readexactly(int(length.split(b":")[1])))
        body = encoded(reply_of([customer(id) for id in hash["external_userid_list"]]))
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body))
        writer.write(body)


async def echo(reader, writer):
    while data := await reader.read(1 << 16):
        writer.write(data)
        await writer.drain()


def relay_to(port):
    async def relay(reader, writer):
        connected = time.monotonic() + 2 * HALF_TRIP  # the handshake of TCP takes a round trip too
        there, back = await asyncio.open_connection("127.0.0.1", port)
        await asyncio.gather(carry(reader, back, connected), carry(there, writer, connected))

    return relay


async def carry(reader, writer, connected):
    """Pass the bytes on as they came, each piece half a round trip after it came, however many are under way."""
    under_way = asyncio.Queue()

    async def deliver():
        data = True
        while data:
            due, data = await under_way.get()
            await asyncio.sleep(due - time.monotonic())
            writer.write(data)
        writer.close()

    delivery = asyncio.create_task(deliver())
    data = True
    while data:
        data = await reader.read(1 << 16)
        under_way.put_nowait((max(time.monotonic(), connected) + HALF_TRIP, data))
    await delivery


def quietly(handler):
    async def handle(reader, writer):
        try:
            await handler(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # the other side has gone
        finally:
            writer.close()

    return handle


async def serve(nginx_port):
    async def start(handler):
        server = await asyncio.start_server(quietly(handler), "127.0.0.1", 0)
        return server.sockets[0].getsockname()[1]

    backend = await start(answer)
    relay = await start(relay_to(nginx_port))
    far_echo = await start(relay_to(await start(echo)))
    print(json.dumps([backend, relay, far_echo]), flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    os._exit(0)  # connections are still open


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1])))
