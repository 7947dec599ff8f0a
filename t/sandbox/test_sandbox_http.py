"""Requests as odd clients send them: in chunks, piece by piece, to another name, by a link of another site."""

import json
import socket
from urllib.parse import urlsplit

import pytest
import requests

from QQ.weixin.work.sandbox import Sandbox
from QQ.weixin.work.sandbox._server import Handler

HOST = "Host: 127.0.0.1\r\n"


def exchange(sandbox, *pieces, half_close=False):
    """The status and the JSON that come back for these bytes, until the server closes."""
    address = urlsplit(sandbox.api)
    with socket.create_connection((address.hostname, address.port), timeout=20) as connection:
        for piece in pieces:
            connection.sendall(piece.encode())
        if half_close:
            connection.shutdown(socket.SHUT_WR)
        received = b""
        while data := connection.recv(65536):
            received += data
    return received


def post(body, *headers):
    return (
        f"POST /sandbox/clock HTTP/1.1\r\n{HOST}Connection: close\r\n"
        + "".join(f"{each}\r\n" for each in headers)
        + f"\r\n{body}"
    )


CHUNKED = "Transfer-Encoding: chunked"


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ('d\r\n{"advance": 1\r\n1\r\n}\r\n0\r\n\r\n', 200),
        ('00E;a=b\r\n{"advance": 1}\r\n0\r\nTrailer: 1\r\n\r\n', 200),
        ("0\r\n\r\n", 200),
        ("x\r\n{}\r\n0\r\n\r\n", 400),
        ("-2\r\n{}\r\n0\r\n\r\n", 400),
        ("5\r\n{}\r\n0\r\n\r\n", 400),
        ("1\r\n{}\r\n0\r\n\r\n", 400),
        ("fffffff\r\n{}", 413),
        ("2\r\n{}\r\n0\r\n" + "a: b\r\n" * 200 + "\r\n", 400),
    ],
)
def test_a_body_in_chunks(sandbox, body, status):
    received = exchange(sandbox, post(body, CHUNKED), half_close=True)
    assert received.startswith(f"HTTP/1.1 {status} ".encode()), received
    assert set(json.loads(received.partition(b"\r\n\r\n")[2])) == ({"now"} if status == 200 else {"error"})


def test_chunks_by_a_client(sandbox):
    url = f"{sandbox.api}/message/recall?access_token={sandbox.access_token}"
    assert requests.post(url, data=iter([b'{"msgid"', b':"a"}']), timeout=10).json()["errcode"] == 40058
    part = b'--b\r\nContent-Disposition: form-data; name="media"; filename="a.txt"\r\n\r\nabcdefgh\r\n--b--\r\n'
    url = f"{sandbox.api}/media/upload?type=file&access_token={sandbox.access_token}"
    headers = {"Content-Type": "multipart/form-data; boundary=b"}
    assert requests.post(url, data=iter([part[:40], part[40:]]), headers=headers, timeout=10).json()["errcode"] == 0


def test_what_does_not_come_in_time_is_refused(monkeypatch):
    monkeypatch.setattr(Handler, "timeout", 0.1)
    with Sandbox() as sandbox:
        assert b" 408 " in exchange(sandbox, post("{}", "Content-Length: 9")).partition(b"\r\n")[0]
        assert b" 408 " in exchange(sandbox, post("9\r\n{}", CHUNKED)).partition(b"\r\n")[0]
        assert exchange(sandbox, "GET /sandbox/state HTTP/1.1\r\nHo") == b""
        assert exchange(sandbox, "") == b""
        assert requests.get(f"{sandbox.api}/getcallbackip", timeout=10).status_code == 200


def test_each_request_of_a_connection_has_its_own_time(monkeypatch):
    """A pause between requests is none inside of one; here a request comes byte by byte, and then again."""
    monkeypatch.setattr(Handler, "timeout", 5)
    with Sandbox() as sandbox:
        request = post("{}", "Content-Length: 2").replace("Connection: close\r\n", "")
        received = exchange(sandbox, *request, *request, post("{}", "Content-Length: 2"))
    assert received.count(b"HTTP/1.1 200") == 3


def test_head_is_get_without_a_body(sandbox):
    root = sandbox.api.removesuffix("/cgi-bin")
    for path in ("/", "/sandbox/state"):
        response = requests.head(root + path, timeout=10)
        assert (response.status_code, response.content) == (200, b"")
        assert int(response.headers["Content-Length"]) > 10
    assert requests.head(f"{root}/nothing", timeout=10).status_code == 404


LINK = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}


@pytest.mark.parametrize(
    ("method", "path", "headers", "status"),
    [
        ("GET", "/", LINK, 200),
        ("GET", "/guide", LINK, 200),
        ("GET", "/sandbox/state", LINK, 403),
        ("GET", "/cgi-bin/getcallbackip", LINK, 403),
        ("POST", "/sandbox/reset", LINK, 403),
        ("GET", "/", {**LINK, "Sec-Fetch-Dest": "iframe"}, 403),
        ("GET", "/", {"Sec-Fetch-Site": "cross-site"}, 403),
        ("GET", "/sandbox/state", {"Sec-Fetch-Site": "Cross-Site"}, 403),
        ("GET", "/sandbox/state", {"Sec-Fetch-Site": "none"}, 200),
        ("GET", "/sandbox/state", {"Sec-Fetch-Site": "same-origin"}, 200),
    ],
)
def test_what_a_page_of_another_site_gets(sandbox, method, path, headers, status):
    url = sandbox.api.removesuffix("/cgi-bin") + path
    assert (
        requests.request(method, url, headers=headers, json={} if method == "POST" else None, timeout=10).status_code
        == status
    )


def test_twice_a_header_or_a_foreign_address_is_refused(sandbox):
    head = f"GET /sandbox/state HTTP/1.1\r\n{HOST}Connection: close\r\n"
    sites = "Sec-Fetch-Site: none\r\nSec-Fetch-Site: cross-site\r\n\r\n"
    assert b" 403 " in exchange(sandbox, head + sites).partition(b"\r\n")[0]
    for address, status in (("evil.example.com", 403), ("127.0.0.1:1", 200)):
        line = f"GET http://{address}/sandbox/state HTTP/1.1\r\n{HOST}Connection: close\r\n\r\n"
        assert f" {status} ".encode() in exchange(sandbox, line).partition(b"\r\n")[0]
