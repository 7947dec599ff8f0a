"""call(): any address, as if this package had a function for it."""

import subprocess
import sys

import pytest
from requests_mock import ANY

from QQ.weixin.work import Failure, call
from QQ.weixin.work.token import AccessToken

OK = {"errcode": 0, "errmsg": "ok", "名": "张"}


@pytest.fixture
def server(requests_mock):
    requests_mock.register_uri(ANY, ANY, json=OK)
    return requests_mock


def test_a_post(server):
    assert call("POST", "new/family/api_1", "TOKEN", {"名": ["张"]}, debug=1, left_out=None) == OK
    request = server.last_request
    assert request.url == "https://qyapi.weixin.qq.com/cgi-bin/new/family/api_1?access_token=TOKEN&debug=1"
    assert (request.method, request.body) == ("POST", '{"名":["张"]}'.encode())
    assert call("POST", "new/api", "TOKEN") == OK
    assert server.last_request.body == b"{}"


def test_a_get(server):
    assert call("GET", "user/get", "TOKEN", userid="张 &", fetch_child=0) == OK
    assert server.last_request.url.endswith("/user/get?access_token=TOKEN&userid=%E5%BC%A0%20%26&fetch_child=0")
    assert server.last_request.body is None
    assert call("GET", "gettoken", corpid="C", corpsecret="S") == OK
    assert server.last_request.url.endswith("/gettoken?corpid=C&corpsecret=S")


@pytest.mark.parametrize("name", ["suite_access_token", "provider_access_token", "key"])
def test_a_credential_of_another_name(server, name):
    assert call("POST", "service/new", hash={}, **{name: "TOKEN\n"}) == OK
    assert server.last_request.url.endswith(f"/service/new?{name}=TOKEN")
    for nothing in (None, "", 0, "0"):
        assert call("POST", "service/new", hash={}, **{name: nothing}).reason.startswith(f"{name} must be given")
    assert len(server.request_history) == 1


@pytest.mark.parametrize("nothing", [None, "", 0, "0"])
def test_no_access_token(server, nothing):
    for method in ("GET", "POST"):
        reply = call(method, "new/api", nothing)
        assert isinstance(reply, Failure)
        assert reply.reason.startswith("access_token must be given")
    assert server.request_history == []


def test_a_token_is_renewed(sandbox):
    token = AccessToken(sandbox.corpid, sandbox.corpsecret)
    hash = {"external_userid_list": ["wmZhangSan"]}
    assert call("POST", "kf/customer/batchget", token, hash)["errcode"] == 0
    sandbox.tokens.clear()
    assert call("POST", "kf/customer/batchget", token, hash)["customer_list"][0]["nickname"] == "张三"
    assert sandbox.calls["gettoken"] == 2


NO_PATHS = "|/|/kf/x|kf/x/|kf//x|..|../x|kf/../x|kf/./x|.|kf/%2e%2e/x|kf/x?a=b|kf/x#a|https://evil.example/x"
NO_PATHS += "|//evil.example/x|@evil.example|kf\\x|kf/x\n|kf/ x|kf/张|kf;x|a:b"


@pytest.mark.parametrize("path", NO_PATHS.split("|"))
def test_invalid_paths(server, path):
    for method in ("GET", "POST"):
        with pytest.raises(ValueError, match="path must be what follows /cgi-bin/"):
            call(method, path, "TOKEN")
    assert server.request_history == []


@pytest.mark.parametrize(
    ("arguments", "named", "error"),
    [
        (("PUT", "x", "T"), {}, ValueError),
        (("get", "x", "T"), {}, ValueError),
        ((None, "x", "T"), {}, ValueError),
        (("GET", None, "T"), {}, TypeError),
        (("GET", b"x", "T"), {}, TypeError),
        (("GET", "x", "T", {}), {}, ValueError),
        (("GET", "x", "T"), {"media": "a"}, ValueError),
        (("POST", "x", "T", {}), {"media": "a"}, ValueError),
        (("GET", "x", "T"), {"a": 1.5}, TypeError),
        (("POST", "x", "T", {"a": {1}}), {}, TypeError),
        (("GET", "x", "T"), {"a&access_token": "b"}, ValueError),
        (("POST", "x", "T"), {"用户": "b"}, ValueError),
        (("GET", "x", "T"), {"a\ud800": "b"}, ValueError),
        (("GET", "x", "T"), {"": "b"}, ValueError),
    ],
)
def test_values_that_can_not_be_sent(server, arguments, named, error):
    with pytest.raises(error):
        call(*arguments, **named)
    assert server.request_history == []


def test_bytes_are_refused_in_the_same_way_under_python_bb():
    program = """
from QQ.weixin.work import call
from QQ.weixin.work.kf import customer

hash = {"external_userid_list": []}
for refused in (
    lambda: customer.batchget(b"0", hash),
    lambda: customer.batchget_all(b"0", {"external_userid_list": ["wm"]}),
    lambda: call(b"GET", "user/get", "TOKEN"),
):
    try:
        print(refused())
    except (TypeError, ValueError) as error:
        print(type(error).__name__)
"""
    run = subprocess.run([sys.executable, "-bb", "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert run.stdout.split() == ["TypeError", "TypeError", "ValueError"]


def test_files(server, sandbox, tmp_path):
    path = tmp_path / "a.png"
    path.write_bytes(b"\x89PNG")
    assert call("POST", "media/upload", "TOKEN", media=path, type="image") == OK
    assert server.last_request.url.endswith("/media/upload?access_token=TOKEN&type=image")
    assert b"\x89PNG" in b"".join(server.last_request.body)


@pytest.mark.parametrize(
    ("headers", "content", "expected"),
    [
        ({"Content-Type": "image/png", "Content-Disposition": 'attachment; filename="a.png"'}, b"\x89PNG", b"\x89PNG"),
        ({"Content-Type": "application/json; charset=UTF-8"}, b"null", None),
        ({"Content-Type": "text/plain"}, b"hello", None),
        ({"Content-Type": "text/html"}, b"<html>", None),
        ({}, b'{"errcode": 0, ', None),
        ({"Content-Type": "application/json"}, b'{"errcode": 0, ', None),
        ({}, b"", None),
    ],
)
def test_a_file_comes_back(requests_mock, headers, content, expected):
    requests_mock.get(ANY, content=content, headers=headers)
    reply = call("GET", "media/get/new", "TOKEN", media_id="M")
    assert (reply["data"] if reply else None) == expected
    assert reply or isinstance(reply, Failure)
