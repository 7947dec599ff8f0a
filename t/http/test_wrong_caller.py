"""No reply is ever given to a call that it does not belong to."""

import json
import re
import threading

import pytest
from faulty import CA, Server, chunked, response, tunnel

from QQ.weixin.work import configure, gettoken
from QQ.weixin.work.kf import customer

STRANGER = response(b'{"errcode":0,"errmsg":"ok","body":"a reply that belongs to nobody"}')


def own(request):
    return response(json.dumps({"errcode": 0, "body": request.body.decode(), "target": request.target}).encode())


def around(before=b"", after=b"", pieces=1):
    """The request's own reply with other bytes around it, in one piece or in several."""

    def script(request, connection):
        data = before + own(request) + after
        size = -(-len(data) // pieces)
        for start in range(0, len(data), size):
            connection.send(data[start : start + size])

    return script


def instead(head, late=b""):
    """A reply without a body, after which the server sends one all the same."""

    def script(request, connection):
        if len(connection.server.requests) % 2:
            connection.send(head)
            if late:
                connection.wait(0.05)
                connection.send(late)
        else:
            connection.send(own(request))

    return script


def calls(count=6):
    for number in range(count):
        reply = customer.batchget("token", {"n": number})
        if reply:
            assert reply["body"] == f'{{"n":{number}}}', reply
        reply = gettoken(f"corp{number}", "secret")
        if reply:
            assert f"corpid=corp{number}&" in reply["target"], reply


def interim(status, *fields):
    return "\r\n".join([f"HTTP/1.1 {status}", *fields, "", ""]).encode()


INTERIM = {
    "100": interim("100 Continue"),
    "102": interim("102 Processing"),
    "103": interim("103 Early Hints", "Link: </style.css>; rel=preload", "Link: </script.js>; rel=preload"),
    "110": interim("110 Whatever", "Content-Length: 27"),
    "199": interim("199"),
    "several": interim("102 Processing") + interim("100 Continue") + interim("103 Early Hints", "A: b"),
}


@pytest.mark.parametrize("tls", [None, "good"])
@pytest.mark.parametrize("name", INTERIM)
@pytest.mark.parametrize("pieces", [1, 7])
def test_interim_replies_are_skipped(serve, name, tls, pieces):
    server = serve(around(before=INTERIM[name], pieces=pieces), tls=tls)
    for number in range(5):
        assert customer.batchget("token", {"n": number})["body"] == f'{{"n":{number}}}'
    assert server.connections == 1


@pytest.mark.parametrize("tls", [None, "good"])
def test_interim_replies_without_end(serve, tls):
    server = serve(around(before=INTERIM["103"] * 1000), tls=tls)
    reply = customer.batchget("token", {})
    assert reply.reason.endswith("began with more than 20 interim ones")
    server.script = around()
    calls(2)


def test_switching_protocols_ends_the_connection(serve):
    server = serve(instead(interim("101 Switching Protocols", "Upgrade: h2c") + STRANGER))
    for _ in range(3):
        assert customer.batchget("token", {}).status == 101
        assert customer.batchget("token", {"n": 1})["body"] == '{"n":1}'
    assert server.connections > 1


@pytest.mark.parametrize("tls", [None, "good"])
@pytest.mark.parametrize(
    "after",
    [
        b"\r\n",
        b"x",
        STRANGER,
        STRANGER * 3,
        response(b'{"errcode":0,"filler":"' + b"x" * 20_000 + b'"}'),  # more than one buffer holds
        response(b'{"errcode":0,"filler":"' + b"x" * 8_000 + b'"}') + STRANGER,
    ],
    ids=["newline", "letter", "reply", "three replies", "long reply", "two replies"],
)
def test_bytes_after_a_reply_are_not_the_next_reply(serve, after, tls):
    """Sent in one piece, that is over TLS in one record with the reply."""
    server = serve(around(after=after), tls=tls)
    for number in range(6):
        assert customer.batchget("token", {"n": number})["body"] == f'{{"n":{number}}}'
    assert server.connections == 6


@pytest.mark.parametrize("tls", [None, "good"])
@pytest.mark.parametrize("size", [8191, 8192, 8193, 16384 - len(STRANGER), 16384])
def test_bytes_that_are_in_the_buffers_of_tls(serve, size, tls):
    """Where a reply ends just where a read of the socket does, only OpenSSL knows of what came with it."""

    def script(request, connection):
        reply = {"errcode": 0, "body": request.body.decode(), "filler": ""}
        while len(data := response(json.dumps(reply).encode())) < size:
            reply["filler"] += "x" * max(1, size - len(data) - 8)
        assert len(data) == size
        connection.send_together(data + STRANGER)

    server = serve(script, tls=tls)
    for number in range(4):
        assert customer.batchget("token", {"n": number})["body"] == f'{{"n":{number}}}'
    assert server.connections == 4


@pytest.mark.parametrize("tls", [None, "good"])
def test_bytes_that_came_while_the_connection_was_idle(serve, tls):
    sent = threading.Event()

    def script(request, connection):
        connection.send(own(request))
        connection.wait(0.02)
        connection.send(STRANGER)
        sent.set()

    serve(script, tls=tls)
    for number in range(5):
        assert customer.batchget("token", {"n": number})["body"] == f'{{"n":{number}}}'
        assert sent.wait(30)
        sent.clear()


@pytest.mark.parametrize("tls", [None, "good"])
@pytest.mark.parametrize("late", [b"", STRANGER], ids=["at once", "late"])
@pytest.mark.parametrize("status", ["204 No Content", "205 Reset Content", "304 Not Modified"])
def test_bodies_of_responses_that_can_not_have_one(serve, status, late, tls):
    fields = [f"HTTP/1.1 {status}", "Content-Length: 5", "", ""] if not late else [f"HTTP/1.1 {status}", "", ""]
    head = "\r\n".join(fields).encode()
    serve(instead(head + (b"" if late else STRANGER), late), tls=tls)
    calls()


@pytest.mark.parametrize("tls", [None, "good"])
@pytest.mark.parametrize("in_chunks", [False, True])
@pytest.mark.parametrize("size", [1, 4096, 4097, 4098, 100_000])
def test_an_error_page_of_which_only_the_start_is_read(serve, size, in_chunks, tls):
    """The rest of it is full of replies to others."""
    body = (STRANGER * (size // len(STRANGER) + 1))[:size]
    page = chunked(body) if in_chunks else response(body)
    server = serve(instead(page.replace(b"200 OK", b"502 Bad Gateway", 1)), tls=tls)
    calls()
    assert server.connections == 1 or size > 4096


@pytest.mark.parametrize(
    "fields",
    [
        b" folded: first\r\nContent-Length: 2",
        b"Content-Length: 2\r\n: no name",
        b"Content-Length: 2\r\nno colon",
        b"Content-Length: 2\r\nno colon\r\nX: behind it",
    ],
)
def test_a_head_with_defects_ends_the_connection(serve, fields):
    server = serve(instead(b"HTTP/1.1 200 OK\r\n" + fields + b"\r\n\r\n{}"))
    for number in range(3):
        assert customer.batchget("token", {"n": number}) == {}
        assert customer.batchget("token", {"n": number})["body"] == f'{{"n":{number}}}'
    assert server.connections == 4


@pytest.mark.parametrize("tls", [None, "good"])
def test_two_ways_to_say_where_a_reply_ends(serve, tls):
    """The chunks count, and the connection is not used again."""

    def script(request, connection):
        body = json.dumps({"errcode": 0, "body": request.body.decode(), "target": request.target}).encode()
        fields = "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n"
        connection.send(f"HTTP/1.1 200 OK\r\n{fields}".encode() + b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body))

    server = serve(script, tls=tls)
    calls(3)
    assert server.connections == 6


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ("Transfer-Encoding: gzip, chunked", "has a Transfer-Encoding other than chunked"),
        ("Transfer-Encoding: identity\r\nContent-Length: 2", "has a Transfer-Encoding other than chunked"),
        (
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
            "Transfer-Encoding other than chunked|badly chunked",
        ),
        ("Content-Length: 2\r\nContent-Length: 3", "has a Content-Length that makes no sense"),
        ("Content-Length: 2, 3", "has a Content-Length that makes no sense"),
        ("Content-Length: -2", "has a Content-Length that makes no sense"),
        ("Content-Length: +2", "has a Content-Length that makes no sense"),
        ("Content-Length: 0x2", "has a Content-Length that makes no sense"),
        ("Content-Length: two", "has a Content-Length that makes no sense"),
    ],
)
def test_a_reply_with_an_unclear_end(serve, fields, reason):
    server = serve(instead(f"HTTP/1.1 200 OK\r\n{fields}\r\n\r\n".encode() + b"{}"), timeout=2)
    for _ in range(2):
        assert re.search(reason, customer.batchget("token", {}).reason)
        assert customer.batchget("token", {"n": 1})["body"] == '{"n":1}'
    assert server.connections >= 2


@pytest.mark.parametrize("length", ["27, 27", "27\r\nContent-Length: 27", " 27 "])
def test_the_same_content_length_twice_is_accepted(serve, length):
    data = f"HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n".encode() + b'{"errcode":0,"errmsg":"ok"}'
    serve(lambda request, connection: connection.send(data), timeout=5)
    assert customer.batchget("token", {}) == {"errcode": 0, "errmsg": "ok"}


def test_replies_through_a_tunnel(serve):
    """TLS through a proxy, with a stranger's reply behind each: the same holds."""
    proxy = serve(tunnel)
    with Server(around(after=STRANGER), tls="good") as server:
        configure(api=server.api, verify=CA, proxies={"https": proxy.address})
        calls(3)
