"""A server, a network and proxies that fail in every way: each call gets its Failure, or its own reply."""

import contextlib
import gzip
import http.client
import itertools
import json
import logging
import re
import socket
import subprocess
import sys
import threading
import time
from typing import Any, Callable, NamedTuple, Optional

import pytest
from faulty import (
    Connection,
    Request,
    Script,
    Server,
    answering,
    chunked,
    echo,
    ending,
    keep_open,
    read_all,
    response,
    silent,
    tally,
    tunnel,
)
from launcher import BENCH

import QQ.weixin.work
from QQ.weixin.work import Failure, _http
from QQ.weixin.work.kf import customer

TOKEN = "hfbWkDx7Zq2LpNvR8sTyUc4MgJ0EaQ5i-_wBoXzK9tVnH3rPd1C"
SILENCE = 0.1  # the timeout where silence is what is tried
NO_SILENCE = 1.0  # where a server must not be taken for silent, even on a machine that is busy


class Fault(NamedTuple):
    reason: str  # what the Failure must say, as a regular expression
    script: Script = echo
    greet: Callable[[Connection], None] = keep_open
    read_body: Callable[[Connection, int], bytes] = read_all
    tls: Optional[str] = None
    timeout: float = 20
    status: Optional[int] = None


def most(connection: Connection, size: int) -> bytes:
    """Read a body but for its last bytes, and give up."""
    body = connection.input.read(max(size - 3, 0))
    connection.reset()
    return body


def later(end: Callable[[Connection], None]) -> Callable[[Connection], None]:
    """End the connection when what was sent before has surely been read."""

    def wait_and_end(connection: Connection) -> None:
        connection.wait(0.1)
        end(connection)

    return wait_and_end


def flood(head: bytes, piece: bytes) -> Script:
    """Send a head and then pieces for ever."""

    def script(request: Request, connection: Connection) -> None:
        connection.send(head)
        while connection.open:
            connection.send(piece)

    return script


REPLY = b'{"errcode":0,"errmsg":"ok"}'
ECHO = b"you sent access_token=" + TOKEN.encode()
HEAD = b"HTTP/1.1 200 OK\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
CLOSED = "closed the connection without an answer"
BROKEN = "broke the connection: Connection reset by peer"
CUT = "the reply of .* was cut off"
TLS_BROKEN = "TLS with .* failed: .*EOF|" + BROKEN
BAD_CODING = "is not encoded as its Content-Encoding says"
SILENT = "no answer from .* within 0.1 s"

FAULTS = {
    # before, during and after the request
    "closed before the request": Fault(f"{CLOSED}|{BROKEN}", greet=Connection.close),
    "reset before the request": Fault(f"{CLOSED}|{BROKEN}", greet=Connection.reset),
    "reset during the request": Fault(BROKEN, read_body=most),
    "closed after the request": Fault(CLOSED, ending(Connection.close)),
    "reset after the request": Fault(BROKEN, ending(Connection.reset)),
    # truncation
    "cut in the status line": Fault("BadStatusLine: HTTP/1", answering(b"HTTP/1", Connection.close)),
    "cut in a header": Fault(CUT, answering(HEAD + b"Content-Le", Connection.close)),
    "cut between headers": Fault(CUT, answering(HEAD + b"Content-Type: text/plain\r\n", Connection.close)),
    "cut before the body": Fault(CUT, answering(response(b"", length=27), Connection.close)),
    "cut in the body": Fault(CUT, answering(response(REPLY, length=500), Connection.close)),
    "cut in the body, TLS": Fault(CUT, answering(response(REPLY, length=500), Connection.close), tls="good"),
    "reset in the body": Fault(BROKEN, answering(response(REPLY, length=500), later(Connection.reset))),
    "cut in a chunk": Fault(CUT, answering(chunked(REPLY, end=b"50\r\nabc"), Connection.close)),
    "cut between chunks": Fault(CUT, answering(chunked(REPLY, end=b""), Connection.close)),
    # codings
    "no gzip": Fault(BAD_CODING, answering(response(b"plain text", Content_Encoding="gzip"))),
    "no gzip in chunks": Fault(BAD_CODING, answering(chunked(b"plain text", Content_Encoding="gzip"))),
    "damaged gzip": Fault(
        BAD_CODING, answering(response(gzip.compress(REPLY * 9)[:-8] + b"\0" * 8, Content_Encoding="gzip"))
    ),
    "cut gzip": Fault(
        "is not JSON", answering(response(gzip.compress(REPLY)[:-20], Content_Encoding="gzip")), status=200
    ),
    "no deflate": Fault(BAD_CODING, answering(response(b"plain text", Content_Encoding="deflate"))),
    "bad chunk size": Fault(CUT, answering(chunked(REPLY, end=b"zz\r\n"))),
    "negative chunk size": Fault(
        f"{CUT}|must be non-negative", answering(chunked(REPLY, end=b"-5\r\n"), Connection.close)
    ),
    # nonsense
    "another protocol": Fault(
        r"BadStatusLine: SSH-2.0 \*\*\*$", answering(b"SSH-2.0 " + TOKEN.encode() + b"\r\n", Connection.close)
    ),
    "a reason that repeats the token": Fault(
        r"^HTTP 403 no \*\*\*: {", answering(response(status=f"403 no {TOKEN}")), status=403
    ),
    "a page that repeats the token": Fault(
        r"^HTTP 502 Bad Gateway: you sent access_token=\*\*\*$",
        answering(response(ECHO, "502 Bad Gateway")),
        status=502,
    ),
    "a page cut within the token": Fault(
        r"^HTTP 502 Bad Gateway: \*\*\*$",
        answering(response(b" " * 4080 + TOKEN.encode(), "502 Bad Gateway")),
        status=502,
    ),
    "headers that repeat the token": Fault(
        "is empty", answering(HEAD + ECHO + b"\r\n\r\n", Connection.close), status=200
    ),
    "two lengths": Fault(
        "has a Content-Length that makes no sense",
        answering(HEAD + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}"),
    ),
    "a redirect to nowhere": Fault("Invalid IPv6 URL", answering(response(status="302 Found", Location="http://[bad"))),
    # too much
    "a flood of headers": Fault("got more than 100 headers", answering(HEAD + b"X: y\r\n" * 5000)),
    "headers without end": Fault("got more than 100 headers", flood(HEAD, b"X: y\r\n" * 100)),
    "a header without end": Fault("got more than 65536 bytes", flood(HEAD, b"X" * 1000)),
    "a status line without end": Fault("got more than 65536 bytes", flood(b"HTTP/1.1 200 ", b"O" * 1000)),
    "a chunk size without end": Fault(
        f"{CUT}|(chunk size line exceeded|when reading chunk size)", flood(CHUNKED + b"1b;", b"x" * 1000)
    ),
    "a body without end": Fault("the reply is longer than 64 MB", flood(HEAD + b"\r\n", b" " * 100000), status=200),
    "a body of 100 MB": Fault("the reply is longer than 64 MB", answering(response(b" " * (100 << 20))), status=200),
    "a bomb": Fault(
        "the reply is longer than 64 MB",
        answering(response(gzip.compress(b" " * (100 << 20), 1), Content_Encoding="gzip")),
        status=200,
    ),
    # silence
    "no answer": Fault(SILENT, silent, timeout=SILENCE),
    "silence in the head": Fault(SILENT, answering(HEAD, Connection.wait), timeout=SILENCE),
    "silence in the body": Fault(SILENT, answering(response(REPLY, length=28), Connection.wait), timeout=SILENCE),
    "silence between chunks": Fault(SILENT, answering(chunked(REPLY, end=b""), Connection.wait), timeout=SILENCE),
    "silence at the TLS handshake": Fault(SILENT, greet=Connection.wait, tls="good", timeout=SILENCE),
    # TLS
    "an unknown authority": Fault("certificate of .* is not to be trusted: self.signed certificate", tls="self-signed"),
    "a wrong name": Fault("certificate of .* is not to be trusted: .*(mismatch|doesn't match)", tls="wrong-name"),
    "an expired certificate": Fault("certificate of .* is not to be trusted: certificate has expired", tls="expired"),
    "closed at the TLS handshake": Fault(TLS_BROKEN, greet=Connection.close, tls="good"),
    "reset at the TLS handshake": Fault(TLS_BROKEN, greet=Connection.reset, tls="good"),
    "plain HTTP at the TLS handshake": Fault(
        "TLS with .* failed: (WRONG_VERSION_NUMBER|.*record layer)|" + BROKEN,
        greet=lambda connection: (connection.send(response(status="400 Bad Request")), connection.close()),
        tls="good",
    ),
}


def batchget(number: int) -> Any:
    return customer.batchget(TOKEN, {"external_userid_list": [f"wm{number}."]})


def gettoken(number: int) -> Any:
    return QQ.weixin.work.gettoken(f"ww{number}", TOKEN)


def is_mine(reply: Any, number: int) -> bool:
    """Whether echo answered this very request."""
    return f"wm{number}." in reply["body"] or f"corpid=ww{number}&" in reply["target"]


def assert_once(server: Server) -> None:
    """No POST reached the server twice."""
    bodies = server.bodies()
    assert len(bodies) == len(set(bodies))


def assert_no_secret(text: str) -> None:
    middle = len(TOKEN) // 2
    assert TOKEN[:middle] not in text
    assert TOKEN[middle:] not in text


@pytest.fixture(autouse=True)
def quiet(caplog, capfd, monkeypatch):
    """Whatever fails, and however much is logged: the token is nowhere."""
    monkeypatch.setattr(http.client.HTTPConnection, "debuglevel", 1)
    caplog.set_level(logging.DEBUG)
    yield
    output = capfd.readouterr()
    for text in (caplog.text, output.out, output.err):
        assert_no_secret(text)


def assert_failure(reply: Any, reason: str, status: Optional[int] = None) -> None:
    tally["faults"] += 1
    assert isinstance(reply, Failure), reply
    assert re.search(reason, reply.reason), reply.reason
    assert reply.status == status
    assert_no_secret(repr(reply))


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_fault(fault, no_leaks, serve):
    """On a new connection and on a kept one, for GET and POST; what comes after is not harmed."""
    server = serve(tls=fault.tls)
    trusted = fault.tls in (None, "good")
    number = 0
    for call in (batchget, gettoken):
        for faulty in (True, False, True, False):
            number += 1
            if faulty:
                server.script, server.greet, server.read_body = fault.script, fault.greet, fault.read_body
                if fault.greet is not keep_open:
                    server.hang_up()
                with QQ.weixin.work.configured(timeout=fault.timeout):
                    assert_failure(call(number), fault.reason, fault.status)
            elif trusted:
                server.script, server.greet, server.read_body = echo, keep_open, read_all
                assert is_mine(call(number), number)
    assert_once(server)


DRIPS = {
    "/status": (b"HTTP/1.1 200 ", b"O"),
    "/header": (HEAD + b"X: ", b"y"),
    "/headers": (HEAD, b"X: y\r\n"),
    "/continue": (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "/body": (HEAD + b"\r\n", b" "),
    "/length": (response(b"", length=10**6), b" "),
    "/chunks": (CHUNKED, b"1\r\n \r\n"),
    "/chunk-size": (CHUNKED, b"0"),
    "/trailers": (chunked(REPLY, end=b"0\r\n"), b"X: y\r\n"),
}


def test_drips_that_never_end(no_leaks, serve, monkeypatch):
    """All at once, since each takes as long as a reply may take."""
    monkeypatch.setattr("QQ.weixin.work._http.connection.WHOLE_REPLY_TIMEOUTS", 1.5)

    def drip(request: Request, connection: Connection) -> None:
        head, piece = DRIPS[request.target.partition("?")[0][len("/cgi-bin") :]]
        connection.send(head)
        while connection.open:
            connection.send(piece)
            connection.wait(0.05)

    server = serve(drip, timeout=NO_SILENCE)
    replies = in_threads(lambda path: _http.post(path[1:], TOKEN, {"path": path}), DRIPS)
    for reply in replies.values():
        assert_failure(
            reply,
            "the reply of .* was not complete within 1.5 s|got more than 100 headers|began with more than 20 interim ones",
        )
    assert_once(server)
    assert len(server.requests) == len(DRIPS)


def in_threads(call: Callable[[Any], Any], arguments: Any) -> dict:
    """The results of the calls, all made at the same time, by argument."""
    results = {}

    def run(argument: Any) -> None:
        results[argument] = call(argument)

    threads = [threading.Thread(target=run, args=(argument,), daemon=True) for argument in arguments]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def test_a_slow_but_steady_reply_arrives(no_leaks, serve):
    """It takes longer than the timeout, but is never silent for that long."""
    slow = response(REPLY + b" " * 20)

    def drip(request: Request, connection: Connection) -> None:
        connection.drip(slow, pause=NO_SILENCE / 15, size=8)

    serve(drip, timeout=NO_SILENCE)
    assert batchget(1) == {"errcode": 0, "errmsg": "ok"}


def test_a_reply_with_enough_speed_may_take_any_time(no_leaks, serve, monkeypatch):
    """It takes many times what a reply that drips may take."""
    monkeypatch.setattr("QQ.weixin.work._http.connection.WHOLE_REPLY_TIMEOUTS", 1)
    steady = response(REPLY + b" " * 30_000)

    def drip(request: Request, connection: Connection) -> None:
        connection.drip(steady, pause=NO_SILENCE / 20, size=1000)

    serve(drip, timeout=NO_SILENCE)
    assert batchget(1) == {"errcode": 0, "errmsg": "ok"}


# Idle connections


@pytest.mark.parametrize("end", [Connection.close, Connection.reset])
@pytest.mark.parametrize("tls", [None, "good"])
def test_a_connection_that_the_server_closed_while_idle_is_replaced(no_leaks, serve, tls, end):
    """Closed right after the reply: the next POST goes out on a new connection, once."""
    closed = threading.Event()

    def answer_and_end(request: Request, connection: Connection) -> None:
        echo(request, connection)
        if end is Connection.reset:
            connection.wait(0.02)  # a reset must not overtake the reply
        end(connection)
        closed.set()

    server = serve(answer_and_end, tls=tls)
    for number in range(20):
        closed.clear()
        assert is_mine(batchget(number), number)
        closed.wait()
    tally["faults"] += 20
    assert_once(server)
    assert len(server.requests) == server.connections == 20


def test_idle_connections_that_the_server_closed_between_calls_are_replaced(no_leaks, serve):
    """All those of many threads at once, as when the server restarts."""
    server = serve(echo)
    for first in range(0, 100, 10):
        replies = in_threads(batchget, range(first, first + 10))
        assert all(is_mine(reply, number) for number, reply in replies.items())
        server.hang_up()
    tally["faults"] += 10
    assert_once(server)
    assert len(server.requests) == 100


def test_a_connection_that_may_be_closing_is_not_used(no_leaks, serve, monkeypatch):
    """One that was idle for longer than servers are sure to keep it open is replaced before the server closes it."""
    server = serve(echo)
    assert is_mine(batchget(1), 1)
    assert is_mine(batchget(2), 2)
    assert server.connections == 1
    monkeypatch.setattr("QQ.weixin.work._http.connection.MAX_IDLE", 0.05)
    time.sleep(0.1)
    assert is_mine(batchget(3), 3)
    assert server.connections == 2
    assert is_mine(batchget(4), 4)
    assert server.connections == 2


@pytest.mark.parametrize("end", [Connection.close, Connection.reset])
def test_a_connection_closed_right_at_reuse(no_leaks, serve, end):
    """The server closes on the arrival of the second request: it may have been done, so it is not repeated."""
    server = serve(echo)
    for number in range(0, 40, 2):
        server.script = echo
        assert is_mine(batchget(number), number)
        server.script = ending(end)
        assert_failure(batchget(number + 1), f"{CLOSED}|{BROKEN}")
    assert_once(server)
    assert len(server.requests) == 40


# Names, addresses and proxies


@pytest.mark.parametrize("code", [socket.EAI_NONAME, socket.EAI_AGAIN, socket.EAI_FAIL])
def test_a_name_that_does_not_resolve(no_leaks, monkeypatch, code):
    def getaddrinfo(*args, **kwargs):
        raise socket.gaierror(code, f"resolver says {code}")

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    QQ.weixin.work.configure(api="https://qyapi.example/cgi-bin")
    assert_failure(batchget(1), f"^cannot resolve the name of qyapi.example: resolver says {code}$")
    QQ.weixin.work.configure(proxies={"https": f"http://user:{TOKEN}@proxy.example:3128"})
    assert_failure(batchget(1), f"^cannot resolve the name of the proxy proxy.example:3128: resolver says {code}$")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_port_where_nobody_listens(no_leaks, scheme):
    host = f"127.0.0.1:{free_port()}"
    QQ.weixin.work.configure(api=f"{scheme}://{host}/cgi-bin")
    assert_failure(batchget(1), f"^{host} refuses connections$")
    QQ.weixin.work.configure(api=f"{scheme}://qyapi.example/cgi-bin", proxies={scheme: f"http://user:{TOKEN}@{host}"})
    assert_failure(batchget(1), f"^the proxy {host} refuses connections$")


def test_a_host_that_does_not_answer(no_leaks):
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        for _ in range(4):  # more than the backlog holds
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(listener.getsockname())
        host = f"127.0.0.1:{listener.getsockname()[1]}"
        QQ.weixin.work.configure(api=f"http://{host}/cgi-bin", timeout=SILENCE)
        assert_failure(batchget(1), f"^no connection to {host} within 0.1 s$")


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize(
    ("script", "reason", "status"),
    [
        (answering(response(ECHO, "407 Proxy Authentication Required")), "407 Proxy Authentication Required", 407),
        (answering(response(ECHO, "403 Forbidden")), "403 Forbidden", 403),
        (answering(response(b"<html>Log in to the WLAN</html>")), "is not JSON: <html>Log in|TLS with|" + BROKEN, 200),
        (ending(Connection.close), CLOSED, None),
        (ending(Connection.reset), BROKEN, None),
        (silent, "no answer from .* within 0.1 s|the proxy .* stalled for 0.1 s", None),
    ],
)
def test_a_proxy_that_fails(no_leaks, serve, scheme, script, reason, status):
    proxy = serve(script, timeout=SILENCE if script is silent else 20)
    QQ.weixin.work.configure(
        api=f"{scheme}://qyapi.example/cgi-bin", proxies={scheme: proxy.address.replace("//", f"//user:{TOKEN}@")}
    )
    assert_failure(batchget(1), reason, status if scheme == "http" else None)
    assert proxy.requests[0].method == {"http": "POST", "https": "CONNECT"}[scheme]
    assert len(proxy.requests) == 1


@pytest.mark.parametrize(
    "name", ["an unknown authority", "a wrong name", "an expired certificate", "cut in the body, TLS"]
)
def test_a_fault_behind_a_proxy(no_leaks, serve, name):
    proxy = serve(tunnel)
    fault = FAULTS[name]
    server = serve(fault.script, tls=fault.tls)
    QQ.weixin.work.configure(proxies={"https": proxy.address})
    assert_failure(batchget(1), fault.reason, fault.status)
    assert_once(server)


# Many calls


def test_one_call_in_twenty_fails(no_leaks, serve, caplog):
    """32 threads, 2,000 calls: each gets its own reply, or a Failure where the server failed, and only there."""
    caplog.set_level(logging.WARNING)  # the records of successes would take longer than the calls
    threads, calls, every = 32, 2_000, 20
    kinds = ["closed after the request", "reset after the request", "cut in the body", "cut between chunks", "no gzip"]
    kinds += ["bad chunk size", "a page that repeats the token", "headers that repeat the token", "another protocol"]

    def script(request: Request, connection: Connection) -> None:
        number = int(re.search(rb"wm(\d+)\.", request.body)[1])
        if number % every:
            echo(request, connection)
        else:
            FAULTS[kinds[number // every % len(kinds)]].script(request, connection)

    server = serve(script)
    replies = {}
    numbers = itertools.count()

    def work(_: int) -> None:
        for number in iter(lambda: next(numbers), None):
            if number >= calls:
                return
            replies[number] = batchget(number)

    in_threads(work, range(threads))
    failed = {number for number, reply in replies.items() if isinstance(reply, Failure)}
    tally["faults"] += len(failed)
    assert len(replies) == calls
    assert failed == set(range(0, calls, every))
    for number, reply in replies.items():
        if number in failed:
            assert re.search(FAULTS[kinds[number // every % len(kinds)]].reason, reply.reason), reply.reason
        else:
            assert json.loads(reply["body"]) == {"external_userid_list": [f"wm{number}."]}
    assert sorted(server.bodies()) == sorted(b'{"external_userid_list":["wm%d."]}' % number for number in range(calls))


def test_soak():
    """A short run of what bench/soak.py does with 100,000 calls."""
    program = BENCH / "soak.py"
    run = subprocess.run([sys.executable, program, "1600"], capture_output=True, text=True, timeout=100)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "flat" in run.stdout
