"""The sandbox as a server: its strictness, its state, its HTTP, and serving by hand."""

import http.client
import json
import os
import re
import signal
import subprocess
import sys
from urllib.parse import urlsplit

import pytest
import requests

from QQ.weixin import work
from QQ.weixin.work import department, media, message
from QQ.weixin.work.externalcontact import batch
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
    with Sandbox() as first, pytest.raises(OSError):
        Sandbox(int(first.api.split(":")[2].split("/")[0]))


def test_an_undocumented_errcode_is_never_sent(sandbox):
    """What a function that is not modelled answers is of the documented shape, with nothing left to page through."""
    reply = work.check(batch.get_by_user(sandbox.access_token, {"userid_list": ["zhangsan"]}))
    assert reply["next_cursor"] == ""
    assert reply["external_contact_list"][0]["follow_info"]["userid"] == "userid"
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
    assert work.check(media.upload(sandbox.access_token, "image", picture))["media_id"]
    assert isinstance(media.get(sandbox.access_token, "MEDIA")["data"], bytes)
    assert media.get("unknown", "MEDIA")["errcode"] == 40014
    reply = call(sandbox, "POST", "media/upload?type=image", sandbox.access_token, data=b"no multipart")
    assert reply.json()["errcode"] == 44001


def test_serving_by_hand():
    command = [sys.executable, "-m", "QQ.weixin.work.sandbox", "--port", "0"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
    ) as server:
        told = ""
        while "Customers:" not in told:
            line = server.stdout.readline()
            assert line, server.stderr.read()
            told += line
        for name, value in re.findall(r"(QQ_WEIXIN_WORK_\w+)=(\S+)", told):
            os.environ[name] = value
        work.configure(api=os.environ["QQ_WEIXIN_WORK_API"])
        token = work.gettoken(os.environ["QQ_WEIXIN_WORK_CORPID"], os.environ["QQ_WEIXIN_WORK_CORPSECRET"])
        assert customer.batchget(token["access_token"], {"external_userid_list": ["wmZhangSan"]})["errcode"] == 0
        server.send_signal(signal.SIGINT)
        _, logged = server.communicate(timeout=10)
    assert server.returncode == 0
    assert "POST /cgi-bin/kf/customer/batchget 200" in logged
    assert token["access_token"] not in logged
    assert "Traceback" not in logged


def test_a_port_in_use_is_told_in_one_line(sandbox):
    port = sandbox.api.split(":")[2].split("/")[0]
    command = [sys.executable, "-m", "QQ.weixin.work.sandbox", "--port", port]
    result = subprocess.run(command, capture_output=True, text=True, timeout=30)
    assert result.returncode == 1
    assert result.stderr.startswith(f"cannot serve on port {port}")
    assert result.stderr.count("\n") == 1
