"""A server that does something else wrong with each request: a call gets its own reply or a Failure, never another's."""

import gzip
import json
import random
import threading

import pytest
from faulty import Connection, chunked, response, tally

from QQ.weixin.work import Failure
from QQ.weixin.work.kf import customer

STRANGER = response(b'{"errcode":0,"errmsg":"ok","body":"a reply that belongs to nobody"}')
PAGE = b"<html>" + bytes(range(32, 127)) * 80


def cut(data, rng):
    return data[: rng.randrange(1, len(data))]


def behaviours(body, rng):
    """What the server may do, with the request's own reply somewhere in it or not: functions that give what to send, and
    what to do then."""
    own = response(body)
    head, _, content = own.partition(b"\r\n\r\n")
    interim = b"HTTP/1.1 10%d Interim\r\nLink: x\r\n\r\n" % rng.choice((0, 2, 3, 4, 9))
    return {
        "own": lambda: (own, None),
        "own in chunks": lambda: (chunked(body[:9], body[9:]), None),
        "own, compressed": lambda: (response(gzip.compress(body), Content_Encoding="gzip"), None),
        "own after interim ones": lambda: (interim * rng.randrange(1, 4) + own, None),
        "own after too many interim ones": lambda: (interim * 30 + own, None),
        "a stranger's behind it": lambda: (own + STRANGER, None),
        "a piece of a stranger's behind it": lambda: (own + cut(STRANGER, rng), None),
        "much behind it": lambda: (own + STRANGER * 300, None),
        "chunks and a length": lambda: (chunked(body, Content_Length=str(rng.randrange(40))), None),
        "chunks and a stranger's": lambda: (chunked(body) + STRANGER, None),
        "cut": lambda: (cut(own, rng), Connection.close),
        "cut chunks": lambda: (cut(chunked(body), rng), Connection.close),
        "cut and reset": lambda: (cut(own, rng), Connection.reset),
        "closed": lambda: (b"", Connection.close),
        "reset": lambda: (b"", Connection.reset),
        "no content, and a stranger's": lambda: (b"HTTP/1.1 204 No Content\r\n\r\n" + STRANGER, None),
        "not modified, and a stranger's": lambda: (
            b"HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n" + STRANGER,
            None,
        ),
        "reset content, and a stranger's": lambda: (b"HTTP/1.1 205 Reset Content\r\n\r\n" + STRANGER, None),
        "another protocol": lambda: (b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n" + STRANGER, None),
        "two lengths": lambda: (head + b"\r\nContent-Length: 3\r\n\r\n" + content, None),
        "the same length twice": lambda: (head + b"\r\nContent-Length: %d\r\n\r\n" % len(body) + content, None),
        "too short a length": lambda: (response(body, length=max(1, len(body) - 9)), None),
        "a strange coding": lambda: (own.replace(b"Content-Length", b"Transfer-Encoding: x\r\nContent-Length"), None),
        "a compressed page": lambda: (response(gzip.compress(PAGE), "502 Bad Gateway", Content_Encoding="gzip"), None),
        "compressed twice": lambda: (response(gzip.compress(gzip.compress(body)), Content_Encoding="gzip, gzip"), None),
        "not compressed": lambda: (response(body, Content_Encoding="gzip"), None),
        "redirected": lambda: (response(b"", "302 Found", Location="/cgi-bin/elsewhere"), None),
        "a page": lambda: (response(PAGE, Content_Type="text/html"), None),
        "a list": lambda: (response(b"[" + body + b"]"), None),
        "no JSON": lambda: (response(cut(body, rng)), None),
        "nothing": lambda: (response(b""), None),
        "rubbish": lambda: (rng.randbytes(rng.randrange(1, 200)) + b"\r\n\r\n", Connection.close),
        "old HTTP": lambda: (b"HTTP/1.0 200 OK\r\n\r\n" + body, Connection.close),
    }


def serve_anything(seed):
    rng, lock, done = random.Random(seed), threading.Lock(), set()

    def script(request, connection):
        body = json.dumps({"errcode": 0, "body": request.body.decode()}).encode()
        with lock:
            name, behave = rng.choice(list(behaviours(body, rng).items()))
            data, then = behave()
            pieces = rng.choice((1, 1, 1, 3))
            done.add(name)
            if not name.startswith("own"):
                tally["faults"] += 1
        size = -(-len(data) // pieces) or 1
        for start in range(0, len(data), size):
            connection.send(data[start : start + size])
        if then is not None:
            then(connection)

    return script, done


@pytest.mark.parametrize("tls", [None, "good"])
def test_every_reply_belongs_to_its_request(no_leaks, serve, tls):
    threads, calls = 8, 60
    script, done = serve_anything(20261125)
    server = serve(script, tls=tls, timeout=20)
    outcomes = {"reply": 0, "failure": 0}
    wrong = []
    lock = threading.Lock()

    def work(name):
        for number in range(calls):
            hash = {"thread": name, "n": number}
            reply = customer.batchget("token", hash)
            with lock:
                if isinstance(reply, Failure):
                    outcomes["failure"] += 1
                else:
                    outcomes["reply"] += 1
                    if json.loads(reply["body"]) != hash:
                        wrong.append((hash, reply))

    workers = [threading.Thread(target=work, args=(name,)) for name in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert wrong == []
    assert sum(outcomes.values()) == threads * calls
    assert min(outcomes.values()) > threads * calls / 4
    assert len({request.body for request in server.requests}) == len(server.requests)  # no POST twice
    assert done == set(behaviours(b'{"errcode": 0}', random.Random(0)))
