"""The sandbox as a server: its strictness, its state, its HTTP, and serving by hand."""

import http.client
import inspect
import json
import os
import re
import signal
import socket
import subprocess
import sys
import types
from urllib.parse import urlsplit

import pytest
import requests

from QQ.weixin import work
from QQ.weixin.work import department, media, message
from QQ.weixin.work.externalcontact import customer_acquisition
from QQ.weixin.work.kf import customer
from QQ.weixin.work.sandbox import Sandbox


def call(sandbox, method, path, token=None, **kwargs):
    params = {} if token is None else {"access_token": token}
    return requests.request(method, f"{sandbox.api}/{path}", params=params, timeout=10, **kwargs)


def test_tokens(sandbox):
    assert call(sandbox, "GET", "getcallbackip").json()["errcode"] == 41001
    assert call(sandbox, "GET", "getcallbackip", "").json()["errcode"] == 41001
    assert call(sandbox, "GET", "getcallbackip", "unknown").json()["errcode"] == 40014
    token = sandbox.access_token
    assert call(sandbox, "GET", "getcallbackip", token).json()["errcode"] == 0
    sandbox.now += 7201
    assert call(sandbox, "GET", "getcallbackip", token).json()["errcode"] == 42001
    assert sandbox.access_token != token
    sandbox.tokens.clear()
    assert call(sandbox, "GET", "getcallbackip", token).json()["errcode"] == 40014


def test_expired_tokens_are_dropped(sandbox):
    for _ in range(20):
        old = sandbox.access_token
        sandbox.advance(7201)
        sandbox.issue("of another app")
        assert call(sandbox, "GET", "getcallbackip", old).json()["errcode"] == 42001
    assert len(sandbox.tokens) < 6


def family(credential):
    """A family of one function that is called with that credential."""

    def ask(given, hash):
        """标题: summary.

        POST somewhere/ask
        """

    ask.__signature__ = inspect.Signature(
        [inspect.Parameter(name, inspect.Parameter.POSITIONAL_OR_KEYWORD) for name in (credential, "hash")]
    )
    ask.__module__ = "QQ.weixin.work.somewhere"
    module = types.ModuleType(ask.__module__)
    module.ask = ask
    return module


@pytest.mark.parametrize(
    ("kind", "missing", "unknown", "expired"),
    [
        ("access_token", 41001, 40014, 42001),
        ("suite_access_token", 41022, 40082, 42009),
        ("provider_access_token", 41001, 40014, 42001),
        ("device_access_token", 41001, 40106, 42021),
        ("model_access_token", 710403, 710400, 710401),
        ("key", 93000, 93000, 0),
    ],
)
def test_each_kind_of_credential_is_admitted_by_its_own_rule(sandbox, monkeypatch, kind, missing, unknown, expired):
    monkeypatch.setitem(sys.modules, "QQ.weixin.work.somewhere", family(kind))

    def ask(**params):
        return requests.post(f"{sandbox.api}/somewhere/ask", params=params, json={}, timeout=10).json()["errcode"]

    other = "suite_access_token" if kind == "access_token" else "access_token"
    given = sandbox.issue("", kind)
    assert ask(**{kind: given}) == 0
    assert ask() == ask(**{other: sandbox.issue("", other)}) == ask(**{kind: ""}) == missing
    assert ask(**{kind: "unknown"}) == ask(**{kind: sandbox.issue("", other)}) == unknown
    sandbox.advance(7201)
    assert ask(**{kind: given}) == expired
    assert sandbox.issue("", kind) in sandbox.tokens


def test_every_credential_has_its_rule():
    from QQ.weixin.work import _doc
    from QQ.weixin.work.sandbox._state.credentials import ERRCODES

    assert set(ERRCODES) == set(_doc.CREDENTIALS)


def test_methods_and_bodies(sandbox):
    token = sandbox.access_token
    assert call(sandbox, "POST", "getcallbackip", token, data=b"{}").json()["errcode"] == 43001
    assert call(sandbox, "GET", "kf/customer/batchget", token).json()["errcode"] == 43002
    for body in (b"", b"no json", b"[1]", b'{"a": "\xff"}', b"[" * 100_000):
        assert call(sandbox, "POST", "kf/customer/batchget", token, data=body).json()["errcode"] == 47001
    assert call(sandbox, "GET", "no/such/path", token).status_code == 404
    assert requests.get(sandbox.api.replace("cgi-bin", "other"), timeout=10).status_code == 404


def test_one_connection_serves_many_calls(sandbox):
    address = urlsplit(sandbox.api)
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=10)
    sockets = set()
    for _ in range(3):
        connection.request("GET", f"/cgi-bin/getcallbackip?access_token={sandbox.access_token}")
        sockets.add(connection.sock)
        assert json.loads(connection.getresponse().read())["errcode"] == 0
    assert len(sockets) == 1
    connection.close()


def exchange(sandbox, request, half_close=False):
    """What comes back for these bytes, until the server closes."""
    address = urlsplit(sandbox.api)
    with socket.create_connection((address.hostname, address.port), timeout=10) as connection:
        connection.sendall(request)
        if half_close:
            connection.shutdown(socket.SHUT_WR)
        received = b""
        while data := connection.recv(65536):
            received += data
    return received


@pytest.mark.parametrize(
    ("head", "body", "status"),
    [
        ("GET", "Content-Length: 2\r\n\r\n{}", 400),
        ("GET", "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", 400),
        ("POST", "Content-Length: 100\r\n\r\n{}", 400),
        ("POST", "\r\n{}", 411),
        ("POST", "Content-Length: -2\r\n\r\n{}", 400),
        ("POST", "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}", 400),
        ("POST", "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}", 400),
        ("POST", "Content-Length: 99999999999\r\n\r\n{}", 413),
        ("POST", f"Content-Length: {(64 << 20) + 1}\r\n\r\n{{}}", 413),
        ("POST", f"Content-Length: {64 << 20}\r\n\r\n{{}}", 400),  # that much it would take
    ],
)
def test_a_body_that_contradicts_its_headers_is_refused(sandbox, head, body, status):
    """And nothing that follows is taken for a request."""
    path = {"GET": "getcallbackip", "POST": "message/recall"}[head]
    following = f"GET /cgi-bin/getcallbackip?access_token={sandbox.access_token} HTTP/1.1\r\nHost: h\r\n\r\n"
    short = status == 400 and body.startswith(("Content-Length: 100", "Content-Length: 67108864"))
    request = f"{head} /cgi-bin/{path}?access_token={sandbox.access_token} HTTP/1.1\r\nHost: h\r\n{body}"
    received = exchange(sandbox, (request + ("" if short else following)).encode(), half_close=short)
    assert received.startswith(f"HTTP/1.1 {status} ".encode())
    assert received.count(b"HTTP/1.1") == 1
    assert not sandbox.calls


def test_a_get_with_content_length_0_is_accepted(sandbox):
    assert (
        call(sandbox, "GET", "getcallbackip", sandbox.access_token, headers={"Content-Length": "0"}).json()["errcode"]
        == 0
    )


def test_only_this_machine_can_reach_it(sandbox):
    """Whatever is bound to all interfaces answers on every address of 127.0.0.0/8 too."""
    port = urlsplit(sandbox.api).port
    socket.create_connection(("127.0.0.1", port), timeout=10).close()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.2", port), timeout=2)


def test_customers_with_few_fields(sandbox, capfd):
    asked = {"external_userid_list": ["wm1", "wm2", "wm3"], "need_enter_session_context": 1}
    sandbox.customers["wm1"] = {"nickname": "never wrote"}
    sandbox.customers["wm2"] = {"last_contact": sandbox.now}
    sandbox.customers["wm3"] = {"last_contact": sandbox.now, "enter_session_context": {"wechat_channels": {}}}
    reply = work.check(customer.batchget(sandbox.access_token, asked))
    assert reply["invalid_external_userid"] == ["wm1"]
    assert reply["customer_list"] == [
        {"external_userid": "wm2"},
        {"external_userid": "wm3", "enter_session_context": {"wechat_channels": {}}},
    ]
    assert capfd.readouterr().err == ""


def test_an_invalid_state_is_logged_on_one_line(sandbox, caplog):
    sandbox.customers["wm1"] = {"last_contact": "yesterday"}
    reply = customer.batchget(sandbox.access_token, {"external_userid_list": ["wm1"]})
    sandbox.member_range = {"userid_list": {1, 2}}
    assert reply["errcode"] == customer.get_upgrade_service_config(sandbox.access_token)["errcode"] == -1
    assert [record.getMessage().split(" ")[0] for record in caplog.records if "sandbox" in record.name] == [
        "kf/customer/batchget",
        "kf/customer/get_upgrade_service_config",
    ]


def test_a_stopped_sandbox_is_gone():
    with Sandbox() as sandbox:
        work.configure(api=sandbox.api)
        token = sandbox.access_token
        assert work.getcallbackip(token)["errcode"] == 0
    reply = work.getcallbackip(token)
    assert reply == 0
    assert "refuse" in reply.reason
    Sandbox().stop()


def test_a_port_can_be_chosen():
    with Sandbox() as first, pytest.raises(OSError, match="in use"):
        Sandbox(int(first.api.split(":")[2].split("/")[0]))


def test_an_undocumented_errcode_is_never_sent(sandbox, samples):
    """What a function that is not modelled answers is of the documented shape, with nothing left to page through."""
    reply = work.check(customer_acquisition.list_link(sandbox.access_token, {}))
    assert reply == {"errcode": 0, "errmsg": "ok", "link_id_list": ["link_id_list"], "next_cursor": ""}
    listed = work.check(department.list(sandbox.access_token))
    assert isinstance(listed["department"][0]["id"], int)


def test_a_missing_required_field_is_named(sandbox):
    reply = message.recall(sandbox.access_token, {})
    assert (reply["errcode"], "msgid" in reply["errmsg"]) == (40058, True)
    reply = requests.get(f"{sandbox.api}/user/get", params={"access_token": sandbox.access_token}, timeout=10).json()
    assert (reply["errcode"], "userid" in reply["errmsg"]) == (40058, True)


def test_files_go_both_ways(sandbox, tmp_path):
    picture = tmp_path / "图.png"
    picture.write_bytes(b"\x89PNG" * 10)
    media_id = work.check(media.upload(sandbox.access_token, "image", picture))["media_id"]
    assert media.get(sandbox.access_token, media_id)["data"] == picture.read_bytes()
    assert media.get("unknown", "MEDIA")["errcode"] == 40014
    reply = call(sandbox, "POST", "media/upload?type=image", sandbox.access_token, data=b"no multipart")
    assert reply.json()["errcode"] == 44001


def test_serving_by_hand(monkeypatch):
    command = [sys.executable, "-m", "QQ.weixin.work.sandbox", "--port", "0"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
    ) as server:
        output = ""
        while "Customers:" not in output:
            line = server.stdout.readline()
            assert line, server.stderr.read()
            output += line
        for name, value in re.findall(r"(QQ_WEIXIN_WORK_\w+)=(\S+)", output):
            monkeypatch.setenv(name, value)
        work.configure(api=os.environ["QQ_WEIXIN_WORK_API"])
        token = work.gettoken(os.environ["QQ_WEIXIN_WORK_CORPID"], os.environ["QQ_WEIXIN_WORK_CORPSECRET"])
        assert customer.batchget(token["access_token"], {"external_userid_list": ["wmZhangSan"]})["errcode"] == 0
        server.send_signal(signal.SIGINT)
        _, logged = server.communicate(timeout=10)
    assert server.returncode == 0
    assert "POST /cgi-bin/kf/customer/batchget 200" in logged
    assert token["access_token"] not in logged
    assert "Traceback" not in logged


def test_a_port_in_use_is_reported_on_one_line(sandbox):
    port = sandbox.api.split(":")[2].split("/")[0]
    command = [sys.executable, "-m", "QQ.weixin.work.sandbox", "--port", port]
    result = subprocess.run(command, capture_output=True, text=True, timeout=30)
    assert result.returncode == 1
    assert result.stderr.startswith(f"cannot listen on port {port}")
    assert result.stderr.endswith("give another port, or 0 for a free one\n")
    assert result.stderr.count("\n") == 1


def test_an_address_may_hold_chinese_as_curl_sends_it(sandbox):
    with socket.create_connection(("127.0.0.1", urlsplit(sandbox.api).port), timeout=10) as connection:
        request = "GET /sandbox/customers?search=张 HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
        connection.sendall(request.encode())
        with connection.makefile("rb") as response:
            assert b"wmZhangSan" in response.read()


def test_an_invalid_request_target_is_a_bad_request(sandbox, capfd):
    with socket.create_connection(("127.0.0.1", urlsplit(sandbox.api).port), timeout=10) as connection:
        connection.sendall(b"GET http://[/ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        assert connection.recv(12) == b"HTTP/1.1 400"
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("seconds", [float("nan"), float("inf"), float("-inf")])
def test_the_clock_can_not_be_set_to_nonsense(sandbox, seconds):
    with pytest.raises(ValueError, match="can't be set"):
        sandbox.advance(seconds)
    with pytest.raises(ValueError, match="can't be set"):
        sandbox.now = seconds
    assert customer.batchget(sandbox.access_token, {"external_userid_list": ["wmZhangSan"]})["errcode"] == 0


def test_a_state_file_with_a_byte_order_mark(tmp_path):
    path = tmp_path / "state.json"
    path.write_text('{"corpid": "wwOther"}', encoding="utf-8-sig")
    with Sandbox(file=path) as sandbox:
        assert sandbox.corpid == "wwOther"


def test_a_sandbox_can_be_started_only_once():
    with Sandbox() as sandbox, pytest.raises(RuntimeError, match="started only once"):
        sandbox.start()
    with pytest.raises(RuntimeError, match="started only once"), sandbox:
        pass
