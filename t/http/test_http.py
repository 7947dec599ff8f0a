"""What a call promises: the request on the wire, the reply, the Failure."""

import hashlib
import http.client
import json
import logging
import math
import os
import pickle
import re
import signal
import subprocess
import sys
import threading
from collections import OrderedDict, defaultdict
from pathlib import Path
from types import MappingProxyType

import pytest
import requests
from faulty import CA, Connection, Request, Server, answering, chunked, echo, ending, response, silent, tunnel
from launcher import LIB

import QQ.weixin.work
from QQ.weixin.work import Failure, _http, configure, explain
from QQ.weixin.work.kf import customer

API = "https://qyapi.weixin.qq.com/cgi-bin"
BATCHGET = f"{API}/kf/customer/batchget"
TOKEN = "hfbWkDx7Zq2LpNvR8sTyUc4MgJ0EaQ5i-_wBoXzK9tVnH3rPd1C"


def batchget(hash):
    return customer.batchget(TOKEN, hash)


def upload(path):
    return _http.upload("media/upload", TOKEN, path, type="file")


def download():
    return _http.download("media/get", access_token=TOKEN, media_id="m1")


def assert_failure(reply, reason, status=None):
    assert isinstance(reply, Failure), reply
    assert re.search(reason, reply.reason), reply.reason
    assert reply.status == status
    assert TOKEN not in repr(reply)


def run(program, *arguments, timeout=100):
    """The output of a Python program that finds this directory's modules."""
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(LIB), os.path.dirname(__file__)]),
        "PYTHONIOENCODING": "utf-8",
    }
    process = subprocess.run(
        [sys.executable, "-W", "ignore::DeprecationWarning", "-c", program, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=environment,
        timeout=timeout,
    )
    output = process.stdout.decode()
    assert process.returncode == 0, output
    return output


# The reply


@pytest.mark.parametrize(
    "reply",
    [
        {"errcode": 0, "errmsg": "ok"},
        {"errcode": 40014, "errmsg": "invalid access_token"},
        {"errcode": "0", "nickname": "张三\u2028😀", "nested": {"list": [1, 2.5, None, True, {}]}},
        {"access_token": "no errcode"},
        {},
    ],
)
@pytest.mark.parametrize("ascii", [True, False])
def test_json_is_decoded_as_it_is(requests_mock, reply, ascii):
    requests_mock.post(BATCHGET, content=json.dumps(reply, ensure_ascii=ascii).encode())
    decoded = batchget({})
    assert decoded == reply
    assert type(decoded) is type(reply)


@pytest.mark.parametrize("reply", [[], [{"errcode": 0}], "text", 0, 12345678901234567890123, True, None])
def test_json_that_is_no_object_is_a_failure(requests_mock, reply):
    requests_mock.post(BATCHGET, content=json.dumps(reply).encode())
    start = re.escape(json.dumps(reply))
    assert_failure(batchget({}), f"^the reply with status 200 is JSON but no object: {start}$", 200)


@pytest.mark.parametrize("status", [200, 201, 202, 299])
def test_every_2xx_status_is_a_reply(requests_mock, status):
    requests_mock.post(BATCHGET, json={"errcode": 0}, status_code=status)
    assert batchget({}) == {"errcode": 0}


@pytest.mark.parametrize(
    ("content", "reply"),
    [
        (b'\xef\xbb\xbf{"errcode": 0}', {"errcode": 0}),
        (b' \r\n{"errcode": 0}\n', {"errcode": 0}),
        (b'{"nickname": "line\nand\ttab"}', {"nickname": "line\nand\ttab"}),
        (b'{"a": 1, "a": 2}', {"a": 2}),
        (b'{"a": 12345678901234567890123}', {"a": 12345678901234567890123}),
        ('{"nickname": "张'.encode() + b'\xf0\x9f\x98", "gender": 1}', {"nickname": "张\ufffd", "gender": 1}),
        (b'{"nickname": "\xd5\xc5", "\xff": "ok"}', {"nickname": "\ufffd\ufffd", "\ufffd": "ok"}),
    ],
)
def test_json_as_servers_really_write_it(requests_mock, content, reply):
    requests_mock.post(BATCHGET, content=content, headers={"Content-Type": "text/plain"})
    assert batchget({}) == reply


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "^the reply with status 200 is empty$"),
        (b"<html>\n <b>Log in</b></html>", "is not JSON: <html> <b>Log in</b></html>$"),
        (b'{"errcode": 0', 'is not JSON: {"errcode": 0$'),
        (b'{"errcode": 0}{}', "is not JSON"),
        (b'{"errcode": NaN}', 'is not JSON: {"errcode": NaN}$'),
        (b'{"errcode": -Infinity}', "is not JSON"),
        (b"{'errcode': 0}", "is not JSON"),
        (b'{"nickname": \xd5\xc5}', "is not JSON"),
        (b"[" * 100_000, r"is not JSON: \[+$"),
        (b"\0" * 9, "is not JSON"),
        ("张三".encode() * 1000, "is not JSON: (张三){100}$"),
    ],
)
def test_a_reply_that_is_not_json_is_a_failure_with_its_first_bytes(requests_mock, content, reason):
    requests_mock.post(BATCHGET, content=content)
    assert_failure(batchget({}), reason, 200)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 413, 429, 500, 502, 503, 504, 599])
def test_other_statuses_are_failures(requests_mock, status):
    requests_mock.post(BATCHGET, json={"errcode": 0}, status_code=status, reason="Because")
    assert_failure(batchget({}), f'^HTTP {status} Because: {{"errcode": 0}}$', status)


def test_a_failure_without_text(requests_mock):
    requests_mock.post(BATCHGET, status_code=503)
    assert_failure(batchget({}), "^HTTP 503$", 503)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("call", [lambda: batchget({}), lambda: QQ.weixin.work.getcallbackip(TOKEN), download])
def test_redirects_are_not_followed(serve, status, call):
    """Neither elsewhere nor to the same server, and never with the token."""
    with Server(echo) as elsewhere:
        for target in (f"{elsewhere.api}/x?access_token={TOKEN}", f"/cgi-bin/x?access_token={TOKEN}", "y"):
            server = serve(answering(response(status=f"{status} Moved", Location=target)))
            assert_failure(call(), f"^HTTP {status}: redirected to .*, not followed", status)
            assert len(server.requests) == 1
        assert elsewhere.connections == 0


# The request


@pytest.mark.parametrize("token", ["", "0", 0, None, False, b"", [], {}, 0.0])
def test_a_false_token_is_refused(requests_mock, token):
    assert_failure(customer.batchget(token, {}), "^access_token must be given, not .*; nothing was sent$")
    assert_failure(QQ.weixin.work.getcallbackip(token), "^access_token must be given, not .*; nothing was sent$")
    assert_failure(_http.upload("media/upload", token, CA), "^access_token must be given")
    assert_failure(_http.download("media/get", access_token=token, media_id="m"), "^access_token must be given")
    assert not requests_mock.called


@pytest.mark.parametrize("value", ["", "0", 0, None])
def test_other_false_arguments_are_refused(requests_mock, value):
    assert_failure(QQ.weixin.work.gettoken(value, "secret"), "^corpid must be given, not .*; nothing was sent$")
    assert_failure(QQ.weixin.work.gettoken("corp", value), "^corpsecret must be given, not .*; nothing was sent$")
    assert_failure(_http.download("media/get", access_token=TOKEN, media_id=value), "^media_id must be given")
    assert_failure(_http.upload("media/upload", TOKEN, CA, type=value), "^type must be given")
    assert not requests_mock.called


def test_false_is_a_zero_that_is_meant(requests_mock):
    requests_mock.get(f"{API}/exmail/group/search", json={"errcode": 0})
    assert QQ.weixin.work.exmail.group.search(TOKEN, False) == {"errcode": 0}
    assert requests_mock.last_request.url == f"{API}/exmail/group/search?access_token={TOKEN}&fuzzy=0"


@pytest.mark.parametrize("hash", [None, [], [("a", 1)], "{}", b"{}", 1, {"a"}, object()])
def test_a_hash_that_is_no_mapping_is_refused(requests_mock, hash):
    assert_failure(batchget(hash), f"^hash must be a dict, not {type(hash).__name__}; nothing was sent$")
    assert not requests_mock.called


class Enterprise:
    """Something that JSON can't hold."""


LOOP = {"list": []}
LOOP["list"].append(LOOP)


@pytest.mark.parametrize(
    ("hash", "error", "says"),
    [
        ({"a": Enterprise()}, TypeError, "hash.a is of type Enterprise, which JSON can't hold"),
        ({"a": [1, {"b": {1, 2}}]}, TypeError, "hash.a[1].b is of type set, which JSON can't hold"),
        ({"a": b"bytes"}, TypeError, "hash.a is of type bytes, which JSON can't hold"),
        ({"a": (1, 2j)}, TypeError, "hash.a[1] is of type complex, which JSON can't hold"),
        ({"a": {(1, 2): 3}}, TypeError, "hash.a has a key of type tuple; JSON keys are strings"),
        ({"a": math.nan}, ValueError, "hash.a is nan, which JSON can't hold"),
        ({"a": [0, -math.inf]}, ValueError, "hash.a[1] is -inf, which JSON can't hold"),
        ({"a": {math.nan: 1}}, ValueError, "a key of hash.a is nan, which JSON can't hold"),
        ({"name": "x\ud800"}, ValueError, "hash.name holds a lone surrogate, which UTF-8 can't carry"),
        ({"a": {"\udfff": 1}}, ValueError, "a key of hash.a holds a lone surrogate, which UTF-8 can't carry"),
        ({"张三": MappingProxyType({"a": Enterprise()})}, TypeError, "hash.张三.a is of type Enterprise"),
        (LOOP, ValueError, "hash.list[0] contains itself"),
    ],
)
def test_a_hash_that_json_can_not_hold(requests_mock, hash, error, says):
    with pytest.raises(error, match="^" + re.escape(says)):
        batchget(hash)
    assert not requests_mock.called


def test_a_hash_nested_too_deeply(requests_mock):
    hash = {}
    for _ in range(200_000):
        hash = {"a": hash}
    with pytest.raises(ValueError, match=r"^hash is nested too deeply$"):
        batchget(hash)
    assert not requests_mock.called
    while hash:
        hash = hash.pop("a")  # deleting it at once would take as much stack


@pytest.mark.parametrize("token", [1.5, b"token", ["token"]])
def test_an_argument_that_no_query_can_hold(requests_mock, token):
    with pytest.raises(TypeError, match=r"^access_token must be a str or an int, not (float|bytes|list)$"):
        customer.batchget(token, {})
    with pytest.raises(ValueError, match=r"^corpid holds a lone surrogate"):
        QQ.weixin.work.gettoken("\ud800", "secret")
    assert not requests_mock.called


@pytest.mark.parametrize(
    ("hash", "body"),
    [
        ({}, "{}"),
        ({"b": 1, "a": "张三"}, '{"b":1,"a":"张三"}'),
        ({"emoji": "😀é\u2028", "escaped": '"\\\n\x01'}, '{"emoji":"😀é\u2028","escaped":"\\"\\\\\\n\\u0001"}'),
        ({"list": [1, -2.5, 1e100, True, False, None], "tuple": (1,)}, None),
        (OrderedDict(z=1, a={"b": []}), '{"z":1,"a":{"b":[]}}'),
        (MappingProxyType({"outer": MappingProxyType({"inner": 1})}), '{"outer":{"inner":1}}'),
        ({1: "a", None: "b"}, '{"1":"a","null":"b"}'),
    ],
)
def test_the_hash_on_the_wire(serve, hash, body):
    server = serve()
    assert batchget(hash) == {"errcode": 0, "errmsg": "ok"}
    (request,) = server.requests
    expected = body or '{"list":[1,-2.5,1e+100,true,false,null],"tuple":[1]}'
    assert request.body == expected.encode()
    assert request.headers["content-type"] == "application/json"
    assert request.headers["content-length"] == str(len(expected.encode()))
    assert "transfer-encoding" not in request.headers
    assert (request.method, request.target) == ("POST", f"/cgi-bin/kf/customer/batchget?access_token={TOKEN}")


def test_query_values_are_percent_encoded(serve):
    server = serve()
    QQ.weixin.work.gettoken("a&b=c d+e/f", "张三%?#")
    (request,) = server.requests
    assert request.method == "GET"
    assert request.body == b""
    assert "content-length" not in request.headers
    assert request.target == "/cgi-bin/gettoken?corpid=a%26b%3Dc%20d%2Be%2Ff&corpsecret=%E5%BC%A0%E4%B8%89%25%3F%23"


def test_optional_query_parameters(serve):
    server = serve()
    _http.get("user/list", {"fetch_child": None, "status": 0, "flag": True}, access_token=TOKEN, department_id=7)
    assert server.requests[0].target == f"/cgi-bin/user/list?access_token={TOKEN}&department_id=7&status=0&flag=1"


def test_no_cookies_are_kept(serve):
    server = serve(answering(response(Set_Cookie="session=1; Path=/")))
    batchget({})
    batchget({})
    assert "cookie" not in server.requests[1].headers
    assert not _http.client.current()[0].session.cookies


# Connections


def test_a_thousand_calls_use_one_connection(serve):
    server = serve(echo, tls="good")
    for number in range(1000):
        assert batchget({"n": number})["body"] == f'{{"n":{number}}}'
    assert server.connections == 1


@pytest.mark.parametrize("body", [b"", b"<html>gone</html>"])
def test_a_short_error_page_leaves_the_connection_for_reuse(serve, body):
    server = serve(answering(response(body, status="502 Bad Gateway")))
    assert [QQ.weixin.work.getcallbackip("token").status for _ in range(3)] == [502] * 3
    assert (server.connections, len(server.requests)) == (1, 3)


def test_a_connection_is_reused_for_every_kind_of_call(serve):
    server = serve(answering(chunked(b'{"errcode":', b"0}")))
    for call in (lambda: batchget({}), lambda: QQ.weixin.work.getcallbackip(TOKEN), download, lambda: upload(CA)) * 2:
        assert call() == {"errcode": 0}
    assert server.connections == 1


@pytest.mark.parametrize("tls", [None, "good"])
def test_a_head_and_a_short_body_are_sent_as_one(serve, monkeypatch, tls):
    """A server that got them one after the other would have to wait between them."""
    sent = []
    send = http.client.HTTPConnection.send

    def noting(connection, data):
        sent.append(bytes(data))
        send(connection, data)

    monkeypatch.setattr(http.client.HTTPConnection, "send", noting)
    serve(echo, tls=tls)
    for hash in ({"n": 1}, {"text": "x" * 70_000}, {}):
        assert batchget(hash)["errcode"] == 0
    (first, large_head, large_body, last) = sent
    assert first.startswith(b"POST /")
    assert first.endswith(b'\r\n\r\n{"n":1}')
    assert large_head.endswith(b"\r\n\r\n")
    assert large_body.startswith(b'{"text":"x')
    assert last.endswith(b"\r\n\r\n{}")


def test_threads_share_as_many_connections_as_they_need(serve):
    server = serve(echo)
    replies = defaultdict(list)

    def work(name):
        for number in range(60):
            replies[name].append(customer.batchget(f"{TOKEN}{name}", {"thread": name, "n": number}))

    threads = [threading.Thread(target=work, args=(name,)) for name in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for name in range(16):
        for number, reply in enumerate(replies[name]):
            assert reply["body"] == f'{{"thread":{name},"n":{number}}}'
            assert reply["target"].endswith(f"access_token={TOKEN}{name}")
    assert server.connections <= 16
    assert len(server.requests) == 16 * 60


FORKING = """
import os, sys
from QQ.weixin.work import configure
from QQ.weixin.work.kf import customer

api, ca = sys.argv[1:]
configure(api=api, verify=ca, proxies={})

def calls(name):
    for number in range(40):
        hash = {"process": name, "n": number}
        reply = customer.batchget("token", hash)
        assert reply["body"] == '{"process":"%s","n":%d}' % (name, number), reply

calls("before")
children = []
for child in range(8):
    pid = os.fork()
    if pid == 0:
        try:
            calls(f"child {child}")
        except BaseException as error:
            print(repr(error), flush=True)
            os._exit(1)
        os._exit(0)
    children.append(pid)
calls("after")
assert all(os.waitpid(pid, 0)[1] == 0 for pid in children)
calls("at the end")
"""


@pytest.mark.parametrize("tls", [None, "good"])
def test_children_of_a_fork_share_no_connection(serve, tls):
    server = serve(echo, tls=tls)
    run(FORKING, server.api, CA)
    users = defaultdict(set)
    for request in server.requests:
        users[request.connection].add(json.loads(request.body)["process"])
    parent = {"before", "after", "at the end"}
    assert sorted(map(sorted, users.values())) == sorted([sorted(parent), *([f"child {n}"] for n in range(8))])
    assert len(server.requests) == 11 * 40


def test_a_lock_that_was_held_while_the_process_forked(serve):
    """No child waits for a thread that it does not have."""
    server = serve(echo)
    with _http.client._clients.lock:
        child = os.fork()
        if child == 0:
            signal.alarm(20)
            os._exit(0 if batchget({"n": 1})["errcode"] == 0 else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert len(server.requests) == 1


FORK_WHILE_LOADING = """
import os, signal, sys, threading, time

fork_begins = threading.Event()

def let_the_other_thread_load():
    fork_begins.set()
    for _ in range(100):
        if "QQ.weixin.work._http.session" in sys.modules:
            break
        time.sleep(0.01)

os.register_at_fork(before=let_the_other_thread_load)  # the hooks of the package, registered later, run before it
from QQ.weixin.work import getcallbackip

def first_call():
    fork_begins.wait(20)
    assert getcallbackip("token")["errcode"] == 0

os.environ["QQ_WEIXIN_WORK_API"] = sys.argv[1]
thread = threading.Thread(target=first_call)
thread.start()
child = os.fork()
if child == 0:
    signal.alarm(20)
    os._exit(getcallbackip("token")["errcode"])
thread.join()
assert os.waitpid(child, 0)[1] == 0
"""


def test_a_fork_while_another_thread_loads_the_client(serve):
    """A child would wait for ever for a module that only a thread of its parent can finish."""
    server = serve(echo)
    run(FORK_WHILE_LOADING, server.api)
    assert len(server.requests) == 2


@pytest.mark.parametrize("verify", [None, CA])
def test_the_name_in_the_certificate_counts(serve, monkeypatch, verify):
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", CA)
    server = serve(echo, tls="wrong-name")
    configure(verify=verify)
    assert_failure(batchget({}), "the certificate of .* is not to be trusted: .*127.0.0.1")
    assert server.requests == []


# Secrets

TELLTALE = r"""
import http.client, logging, pickle, re, sys, traceback
logging.basicConfig(level=logging.DEBUG, stream=sys.stdout, format="%(name)s %(pathname)s %(message)s %(args)s")
http.client.HTTPConnection.debuglevel = 1

from faulty import CA, Server, answering, echo, response, tunnel
from test_faults import FAULTS
from test_http import SECRETS, TOKEN, Failure
from urllib.parse import quote
import QQ.weixin.work as work
from QQ.weixin.work import _http
from QQ.weixin.work.kf import customer

CALLS = [
    lambda secret: customer.batchget(secret, {"external_userid_list": ["wm1"]}),
    lambda secret: work.gettoken("corp", secret),
    lambda secret: _http.upload("media/upload", secret, CA, type="file"),
    lambda secret: _http.download("media/get", access_token=secret, media_id="m"),
]
count = 0

def tell(secret):
    global count
    for call in CALLS:
        reply = call(secret)
        count += 1
        if isinstance(reply, Failure):
            print(repr(reply), str(reply), reply.reason, f"{reply:d}", vars(reply))
            print(pickle.dumps(reply, 0).decode(), reply.__reduce_ex__(2))
            for look in (lambda: reply["errcode"], lambda: reply.errcode, lambda: work.check(reply)):
                try:
                    look()
                except Exception:
                    traceback.print_exc(file=sys.stdout)

def configure(**settings):
    work.configure(**{"timeout": 0.1, "verify": CA, "proxies": {}, **settings})

for name, fault in FAULTS.items():
    if not re.search("100 MB|bomb|without end", name):
        with Server(fault.script, fault.tls, fault.greet, fault.read_body) as server:
            configure(api=server.api)
            tell(TOKEN)
for secret in SECRETS:
    with Server(echo, "good") as server, Server(tunnel) as proxy:
        configure(api=server.api, proxies={"https": proxy.address.replace("//", f"//user:{quote(secret, safe='')}@")})
        tell(secret)
    for form in dict.fromkeys((secret, quote(secret, safe=""), quote(quote(secret, safe="")))):
        text = f"<a href='/cgi-bin/x?access_token={form}&corpsecret={form}'>{form}</a> {form}"
        for data in (
            response(text.encode()),
            response(text.encode(), "404 Not Found"),
            response(b"", f"404 no {form}"),
            response(b" " * (4096 - len(form) // 2) + text.encode(), "500 Oops"),
            response(b" " * (4096 - len(form) // 2) + text.encode()),
            response(b"", "302 Found", Location=f"http://{form}.example/{form}?access_token={form}"),
            response(b"", "302 Found", Location=f"http://[{form}"),
            response(b"{}", X_Echo=form),
            f"HTTP/1.1 200 OK\r\nno header: {form}\r\n {form}\r\n{form}\r\nContent-Length: 2\r\n\r\n".encode() + b"{}",
            f"{form}\r\n\r\n".encode(),
            f"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{form}\r\n".encode(),
            f"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {len(form)}\r\n\r\n{form}".encode(),
            f"HTTP/1.1 {form} OK\r\n\r\n".encode(),
            f"HTTP/1.1 200 OK\r\nContent-Length: {form}, 1\r\n\r\n".encode(),
        ):
            with Server(answering(data, lambda connection: connection.close())) as server:
                configure(api=server.api)
                tell(secret)
                if form == quote(form, safe="%"):  # it can stand in an address
                    proxy = f"http://{form}:{form}@127.0.0.1:{server.port}"
                    configure(api="https://qyapi.example", proxies={"https": proxy})
                    customer.batchget(secret, {})
                    count += 1
    for bad in (f"http://user:{secret}@[bad", f"http://user:{secret}@127.0.0.1:99999", f"{secret}://{secret}@127.0.0.1:1", f"socks9://u:{secret}@h:1"):
        try:
            configure(proxies={"https": bad}, api="https://127.0.0.1:1")
            tell(secret)
        except ValueError:
            traceback.print_exc(file=sys.stdout)
            count += 1
    for bad in (f"https://user:{secret}@qyapi.example", f"https://qyapi.example/?access_token={secret}"):
        try:
            configure(api=bad)
        except ValueError as error:
            print(repr(error))
            count += 1
print("count", count)
"""
SECRETS = [TOKEN, "aB3+dE/6gH9=jK2&mN5 pQ8%sT1'vW4\"yZ7~cD0.xF6_uI-oL"]


def test_secrets_are_nowhere():
    """Not in the logs at DEBUG, not in what http.client prints, not in a Failure, whole, encoded or in halves."""
    output = run(TELLTALE)
    assert int(re.search(r"count (\d+)$", output.strip())[1]) > 400
    for logger in ("urllib3.connectionpool", "QQ.weixin.work"):
        assert logger in output
    for secret in SECRETS:
        for form in (secret, requests.utils.quote(secret, safe="")):
            middle = len(form) // 2
            for half in (form[:middle], form[middle:]):
                assert half not in output, output[max(0, output.index(half) - 300) : output.index(half) + 300]


# Settings


def test_configure_keeps_what_is_not_given(serve):
    server = serve(echo)
    configure(timeout=11)
    assert batchget({})["errcode"] == 0
    configure(api=f"{server.address}/elsewhere/")
    assert batchget({})["target"].startswith("/elsewhere/kf/customer/batchget?")
    server.script = ending(Connection.wait)
    configure(timeout=0.2)
    assert_failure(batchget({}), "no answer from .* within 0.2 s")


def test_none_restores_the_defaults(requests_mock):
    requests_mock.post(BATCHGET, json={"errcode": 0})
    configure(api="http://127.0.0.1:1/x", timeout=0.1, proxies={"http": "http://127.0.0.1:1"}, verify=False)
    configure(api=None, timeout=None, proxies=None, verify=None)
    assert batchget({}) == {"errcode": 0}
    sent = requests_mock.last_request
    assert sent.timeout == 30
    assert sent.proxies == {}
    assert sent.verify is True


def test_everything_goes_to_the_official_server_by_default(requests_mock):
    requests_mock.get(f"{API}/gettoken", json={"access_token": "t"})
    assert QQ.weixin.work.gettoken("corp", "secret") == {"access_token": "t"}
    assert requests_mock.last_request.qs == {"corpid": ["corp"], "corpsecret": ["secret"]}
    assert requests_mock.last_request.timeout == 30


@pytest.mark.parametrize(
    "setting",
    [
        {"api": value}
        for value in (
            "",
            "qyapi.weixin.qq.com",
            "ftp://qyapi.weixin.qq.com",
            "http://",
            "https://user:password@host",
            "https://host/?a=b",
            "https://host/#top",
            "https://host:99999",
            "https://[bad",
            5,
            b"https://host",
        )
    ]
    + [{"timeout": value} for value in (0, -1, math.nan, math.inf, "30", True, [1, 2])]
    + [
        {"proxies": value}
        for value in ("http://proxy", 5, ["http"], {"https": 5}, {"https": "//"}, {"https": "http://p:99999"})
    ]
    + [{"verify": value} for value in ("", "/no/such/file", __file__, 5, b"/etc")],
)
def test_a_bad_setting_is_refused_and_changes_nothing(serve, setting):
    server = serve(echo, tls="good")
    (name,) = setting
    with pytest.raises(ValueError, match=name if name != "proxies" else "prox"):
        configure(**{"timeout": 7, "api": "https://127.0.0.1:1/x", **setting})
    assert batchget({})["errcode"] == 0
    server.script = silent
    configure(timeout=0.05)
    assert_failure(batchget({}), f"^no answer from 127.0.0.1:{server.port} within 0.05 s$")


def test_settings_are_named():
    with pytest.raises(TypeError):
        configure("https://host")
    with pytest.raises(TypeError):
        configure(retries=3)


def test_the_server_from_the_environment(serve, monkeypatch):
    server = serve(echo)
    configure(api=None)
    monkeypatch.setenv("QQ_WEIXIN_WORK_API", f"{server.address}/private/")
    _http.forget_connections()
    assert batchget({})["target"].startswith("/private/kf/customer/batchget?")
    configure(api=server.api)
    assert batchget({})["target"].startswith("/cgi-bin/kf/customer/batchget?")


def test_a_bad_server_from_the_environment_is_a_failure(monkeypatch):
    monkeypatch.setenv("QQ_WEIXIN_WORK_API", "qyapi.example")
    assert_failure(batchget({}), f"^QQ_WEIXIN_WORK_API must be an address like {API}; nothing was sent$")


@pytest.mark.filterwarnings("ignore:Unverified HTTPS request")
@pytest.mark.parametrize("verify", [CA, Path(CA), False])
def test_verify(serve, verify):
    serve(echo, tls="good")
    configure(verify=verify)
    assert batchget({})["errcode"] == 0


@pytest.mark.filterwarnings("ignore:Unverified HTTPS request")
def test_without_verification_every_certificate_will_do(serve):
    for name in ("self-signed", "wrong-name", "expired"):
        serve(echo, tls=name)
        configure(verify=False)
        assert batchget({})["errcode"] == 0


@pytest.mark.parametrize("verify", [None, True])
@pytest.mark.parametrize("name", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
def test_the_authorities_from_the_environment(serve, monkeypatch, name, verify):
    server = serve(echo, tls="good")
    configure(verify=verify)
    assert_failure(batchget({}), "certificate of .* is not to be trusted: unable to get local issuer certificate")
    monkeypatch.setenv(name, CA)
    configure(api=server.api)
    assert batchget({})["errcode"] == 0


def test_a_bad_file_of_authorities_from_the_environment_is_a_failure(monkeypatch):
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/no/such/file")
    assert_failure(batchget({}), "no certificates in '/no/such/file': No such file or directory; nothing was sent$")


def test_the_proxy_from_the_environment_is_read_once(serve, monkeypatch):
    proxy = serve(echo)
    configure(api=None)
    monkeypatch.setenv("QQ_WEIXIN_WORK_API", "http://qyapi.example/cgi-bin")
    monkeypatch.setenv("http_proxy", proxy.address)
    configure(proxies=None)
    for _ in range(3):
        assert batchget({})["target"] == f"http://qyapi.example/cgi-bin/kf/customer/batchget?access_token={TOKEN}"
        monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
        monkeypatch.setenv("no_proxy", "qyapi.example")
    assert proxy.connections == 1


def test_no_proxy_from_the_environment(serve, monkeypatch):
    server = serve(echo)
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    configure(proxies=None)
    assert_failure(batchget({}), "^the proxy 127.0.0.1:1 refuses connections$")
    monkeypatch.setenv("no_proxy", "example.com,127.0.0.1")
    configure(proxies=None)
    assert batchget({})["errcode"] == 0
    monkeypatch.delenv("no_proxy")
    configure(proxies={})
    assert batchget({})["errcode"] == 0
    assert len(server.requests) == 2


def test_a_bad_proxy_from_the_environment_is_a_failure(monkeypatch):
    monkeypatch.setenv("https_proxy", f"http://user:{TOKEN}@[bad")
    assert_failure(batchget({}), "^the address of the proxy must be like http://proxy:3128; nothing was sent$")


def test_https_through_a_proxy_with_a_password_uses_one_tunnel(serve):
    proxy = serve(tunnel)
    server = serve(echo, tls="good")
    configure(proxies={"https": proxy.address.replace("//", "//user:p%40ss@")})
    for number in range(20):
        assert batchget({"n": number})["body"] == f'{{"n":{number}}}'
    assert server.connections == proxy.connections == 1
    (request,) = proxy.requests
    assert request.target == f"127.0.0.1:{server.port}"
    assert request.headers["proxy-authorization"] == "Basic dXNlcjpwQHNz"
    assert all("proxy-authorization" not in request.headers for request in server.requests)


def test_requests_mock_needs_no_set_up(requests_mock):
    requests_mock.post(BATCHGET, json={"errcode": 0, "customer_list": []})
    assert batchget({"external_userid_list": ["张三"]}) == {"errcode": 0, "customer_list": []}
    (sent,) = requests_mock.request_history
    assert sent.json() == {"external_userid_list": ["张三"]}
    assert sent.body == '{"external_userid_list":["张三"]}'.encode()
    assert sent.headers["Content-Type"] == "application/json"
    assert sent.qs["access_token"] == [TOKEN.lower()]
    requests_mock.post(BATCHGET, exc=requests.ConnectTimeout)
    assert_failure(batchget({}), "^the exchange with qyapi.weixin.qq.com failed: ConnectTimeout")


# Log records


def test_each_call_leaves_one_log_record(requests_mock, caplog):
    caplog.set_level(logging.DEBUG, "QQ.weixin.work")
    refusal = {"errcode": "45009", "errmsg": "api freq out of limit, hint: [1545296112104361], from ip: 127.0.0.1"}
    answers = [{"json": {"errcode": 0}}, {"json": refusal}, {"json": {"errcode": "abc"}}, {"status_code": 502}]
    requests_mock.post(BATCHGET, answers)
    for hash in ({"a": "张"}, {}, {}, {}, None):
        batchget(hash)
    records = caplog.records
    assert [record.levelname for record in records] == ["DEBUG", "INFO", "INFO", "WARNING", "WARNING"]
    texts = [re.sub(r"after \d+ ms", "after 1 ms", record.getMessage()) for record in records]
    assert texts[0] == "POST kf/customer/batchget: errcode 0 after 1 ms"
    assert texts[1].startswith("POST kf/customer/batchget after 1 ms: errcode 45009: ")
    assert texts[1].endswith(explain(45009).hint)
    assert texts[2] == "POST kf/customer/batchget after 1 ms: errcode a refusal that can't be read"
    assert texts[3] == "POST kf/customer/batchget failed: HTTP 502"
    assert texts[4].startswith("POST kf/customer/batchget failed: hash must be a dict")
    logged = [(record.method, record.path, record.errcode, record.request_bytes) for record in records]
    errcodes, sizes = (0, 45009, None, None, None), (len('{"a":"张"}'.encode()), 2, 2, 2, 0)
    assert logged == [("POST", "kf/customer/batchget", *each) for each in zip(errcodes, sizes)]
    assert [record.request_id for record in records] == [None, "1545296112104361", None, None, None]
    assert all(0 <= record.milliseconds < 60_000 for record in records)


# Uploads


@pytest.mark.parametrize(
    ("name", "sent", "kind"),
    [
        ("a.txt", b"a.txt", b"text/plain"),
        ("张三 的.png", "张三 的.png".encode(), b"image/png"),
        ('quo"te\\d.amr', b"quo%22te\\d.amr", None),
        ("new\r\nline", b"new%0D%0Aline", b"application/octet-stream"),
        ("no_extension", b"no_extension", b"application/octet-stream"),
        (b"raw-\xd5\xc5.jpg", b"raw-\xd5\xc5.jpg", b"image/jpeg"),
    ],
)
@pytest.mark.parametrize("content", [b"", b"\0\r\n--\xff" * 50_000])
def test_the_bytes_of_an_upload(serve, tmp_path, name, sent, kind, content):
    path = os.path.join(os.fsencode(tmp_path), os.fsencode(name))
    with open(path, "wb") as file:
        file.write(content)
    server = serve()
    assert upload(os.fsdecode(path)) == {"errcode": 0, "errmsg": "ok"}
    (request,) = server.requests
    assert request.method == "POST"
    assert request.target == f"/cgi-bin/media/upload?access_token={TOKEN}&type=file"
    assert request.headers["content-length"] == str(len(request.body))
    boundary = re.fullmatch("multipart/form-data; boundary=([0-9a-f]{32})", request.headers["content-type"])[1].encode()
    head, _, rest = request.body.partition(b"\r\n\r\n")
    disposition = b'form-data; name="media"; filename="%s"; filelength=%d' % (sent, len(content))
    first, second, third = head.split(b"\r\n")
    assert first == b"--" + boundary
    assert second == b"Content-Disposition: " + disposition
    assert third.startswith(b"Content-Type: ")
    assert kind is None or third == b"Content-Type: " + kind
    assert rest == content + b"\r\n--" + boundary + b"--\r\n"


def test_an_upload_takes_a_path_object(serve, tmp_path):
    server = serve()
    path = tmp_path / "a.bin"
    path.write_bytes(b"abc")
    assert upload(path) == {"errcode": 0, "errmsg": "ok"}
    assert b'filename="a.bin"; filelength=3' in server.requests[0].body


@pytest.mark.parametrize("path", ["", None, 0])
def test_an_upload_of_nothing_is_refused(requests_mock, path):
    assert_failure(upload(path), "^media must be given, not .*; nothing was sent$")
    assert not requests_mock.called


def test_a_file_that_can_not_be_read_is_a_failure(serve, tmp_path):
    server = serve()
    assert_failure(upload(tmp_path / "none"), "^media '.*none': No such file or directory; nothing was sent$")
    assert_failure(upload(tmp_path), "^media '.*': Is a directory; nothing was sent$")
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    assert_failure(upload(loop), "^media '.*loop': Too many levels of symbolic links; nothing was sent$")
    assert server.connections == 0


@pytest.mark.parametrize("media", [5, [1], object(), b"GIF89a" * 100_000, bytearray(b"GIF89a")])
def test_an_upload_takes_no_other_types(requests_mock, media):
    with pytest.raises(TypeError, match=rf"^media must be a path, .*, not {type(media).__name__}$"):
        upload(media)
    assert not requests_mock.called


def append(path):
    with path.open("ab") as file:
        file.write(b"more")


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda path: os.truncate(path, 0), "^media '.*big' was not sent to its end: it became shorter$"),
        (os.unlink, None),
        (append, None),
    ],
)
def test_a_file_that_changes_while_it_is_sent(serve, tmp_path, spoil, reason):
    """A shorter one can't be sent as announced; what is deleted or appended to is sent as it was."""
    path = tmp_path / "big"
    size = 30 << 20  # more than the buffers of sockets hold
    path.write_bytes(b"x" * size)
    lengths = []

    def read_body(connection, length):
        start = connection.input.read(1000)
        spoil(path)
        body = start + connection.input.read(length - 1000)
        lengths.append((length, len(body)))
        return b""

    server = serve(echo, read_body=read_body)
    reply = upload(path)
    server.hang_up()
    if reason:
        assert_failure(reply, reason)
    else:
        assert reply["errcode"] == 0
        assert lengths[0][0] == lengths[0][1] > size


def test_a_file_that_is_gone_when_it_is_to_be_sent(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"abc")

    def greet(connection):
        path.unlink()

    with Server(echo, tls="good", greet=greet) as server:
        configure(api=server.api, verify=CA)
        assert_failure(upload(path), "^media '.*a' was not sent to its end: No such file or directory$")
    assert not any(request.body.endswith(b"--\r\n") for request in server.requests)


def test_a_server_that_answers_before_the_upload_has_ended(serve, tmp_path):
    """The answer is shown, unless TCP loses it, as it may when a connection ends with unread bytes."""
    path = tmp_path / "big"
    path.write_bytes(b"x" * (30 << 20))

    def refuse(connection, length):
        connection.input.read(1000)
        connection.send(response(b"too large", "413 Payload Too Large"))
        connection.wait(0.3)
        connection.close()
        return b""

    server = serve(echo, read_body=refuse)
    reply = upload(path)
    assert_failure(reply, "^HTTP 413 Payload Too Large: too large$|broke the connection", reply.status)
    assert server.connections == 1


def test_a_server_that_takes_no_more_of_an_upload(serve, tmp_path):
    path = tmp_path / "big"
    path.write_bytes(b"x" * (30 << 20))
    serve(echo, read_body=lambda connection, length: connection.wait(), timeout=0.3)
    assert_failure(upload(path), "stalled for 0.3 s$")


BIG = 200 << 20
UPLOADING = """
import sys, tracemalloc
from QQ.weixin.work import configure, _http
api, path = sys.argv[1:]
configure(api=api, proxies={})
tracemalloc.start()
assert _http.upload("media/upload", "token", path)["errcode"] == 0
print(tracemalloc.get_traced_memory()[1])
"""
DOWNLOADING = """
import hashlib, sys, tracemalloc
from QQ.weixin.work import configure, _http
configure(api=sys.argv[1], proxies={})
tracemalloc.start()
data = _http.download("media/get", access_token="token", media_id="m")["data"]
print(tracemalloc.get_traced_memory()[1], hashlib.sha256(data).hexdigest())
"""


def test_an_upload_of_200_mb_takes_little_memory(serve, tmp_path):
    path = tmp_path / "big"
    with open(path, "wb") as file:
        file.truncate(BIG)
    received = []

    def read_body(connection, length):
        left = length
        while left:
            left -= len(connection.input.read(min(left, 1 << 20)))
        received.append(length)
        return b""

    server = serve(echo, read_body=read_body)
    peak = int(run(UPLOADING, server.api, path))
    assert BIG < received[0] < BIG + 1000
    assert peak < 4 << 20


def test_a_download_of_200_mb_takes_little_more_memory_than_its_size(serve):
    piece = bytes(range(256)) * 4096
    expected = hashlib.sha256(piece * (BIG // len(piece))).hexdigest()

    def send(request: Request, connection: Connection) -> None:
        connection.send(response(b"", length=BIG, Content_Disposition="attachment"))
        for _ in range(BIG // len(piece)):
            connection.send(piece)

    server = serve(send)
    peak, digest = run(DOWNLOADING, server.api).split()
    assert digest == expected
    assert int(peak) < 1.2 * BIG


# Downloads


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        (b'attachment; filename="a.jpg"', "a.jpg"),
        (b"attachment; filename=a.jpg", "a.jpg"),
        (b'inline;FileName = "a b.jpg"', "a b.jpg"),
        (b'attachment; filename="a\\"b;c.jpg"', 'a"b;c.jpg'),
        ('attachment; filename="张三.jpg"'.encode(), "张三.jpg"),
        ("attachment; filename=栅".encode(), "栅"),
        (b'attachment; filename="caf\xe9.txt"', "café.txt"),
        (b"attachment; filename*=UTF-8''%E5%BC%A0%20%E4%B8%89.jpg", "张 三.jpg"),
        (b"attachment; filename*=utf-8'zh'%E5%BC%A0.jpg", "张.jpg"),
        (b"attachment; filename*=iso-8859-1''caf%E9.txt", "café.txt"),
        (b"attachment; filename=\"x.jpg\"; filename*=UTF-8''%E5%BC%A0.jpg", "张.jpg"),
        (b"attachment; filename*=UTF-8''%E5%BC%A0.jpg; filename=\"x.jpg\"", "张.jpg"),
        (b"attachment; filename*=no-such-charset''a.jpg", "a.jpg"),
        (b'attachment; filename=""', ""),
        (b"attachment", None),
        (b"", None),
        (b";;=;", None),
    ],
)
def test_the_filename_of_a_download(serve, disposition, name):
    data = b"\x89PNG\r\n\x1a\n"
    head = b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Disposition: %s\r\nContent-Length: %d\r\n\r\n"
    server = serve(answering(head % (disposition, len(data)) + data))
    assert download() == {"content-type": "image/png", "filename": name, "data": data}
    assert server.requests[0].method == "GET"
    assert server.requests[0].target == f"/cgi-bin/media/get?access_token={TOKEN}&media_id=m1"


def test_an_error_in_place_of_a_file_is_decoded(serve):
    serve(answering(response(b'{"errcode":40007,"errmsg":"invalid media_id"}')))
    assert download() == {"errcode": 40007, "errmsg": "invalid media_id"}


def test_a_json_file_stays_a_file(serve):
    serve(answering(response(b'{"errcode":40007}', Content_Disposition='attachment; filename="a.json"')))
    assert download() == {
        "content-type": "application/json; charset=UTF-8",
        "filename": "a.json",
        "data": b'{"errcode":40007}',
    }


@pytest.mark.parametrize("data", [b" ", b"{not json", b"{\xff}", bytes(range(256)) * 1000, b"[1]"])
def test_a_file_comes_back_byte_for_byte(serve, data):
    for reply in (response(data), chunked(data[:5] or b"", data[5:], end=b"0\r\n\r\n") if data[5:] else response(data)):
        serve(answering(reply))
        assert download()["data"] == data
        assert download()["filename"] is None


@pytest.mark.parametrize(
    ("data", "reason", "status"),
    [
        (response(b"x", "404 Not Found"), "^HTTP 404 Not Found: x$", 404),
        (response(b"abc", length=10), "was cut off$", None),
        (chunked(b"abc", end=b""), "was cut off", None),
        (b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n", "was cut off$", None),
    ],
)
def test_a_download_that_fails(serve, data, reason, status):
    serve(answering(data, Connection.close))
    assert_failure(download(), reason, status)


def test_a_failure_survives_pickling_between_processes(requests_mock):
    requests_mock.post(BATCHGET, status_code=502, reason="Bad Gateway")
    failure = pickle.loads(pickle.dumps(batchget({})))
    assert_failure(failure, "^HTTP 502 Bad Gateway$", 502)
