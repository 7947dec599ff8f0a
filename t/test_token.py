"""AccessToken: one gettoken per renewal, whoever shares it; no call lost; no exception, no wait without end."""

import importlib.util
import json
import logging
import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import pytest
from conftest import needs

from QQ.weixin import work
from QQ.weixin.work import _renewal, media
from QQ.weixin.work import store as stores
from QQ.weixin.work.kf import customer
from QQ.weixin.work.sandbox import Sandbox, Token
from QQ.weixin.work.token import AccessToken, FileStore, MemoryStore, RedisStore, Stored

ASKED = {"external_userid_list": ["wmZhangSan"]}


@pytest.fixture
def own(sandbox):
    """Makes AccessTokens of the sandbox's app, with a memory of their own."""
    memory = MemoryStore()

    def make(store=None, corpsecret=sandbox.corpsecret):
        return AccessToken(sandbox.corpid, corpsecret, memory if store is None else store)

    return make


# Fetching and renewing


def test_a_token_is_fetched_when_first_used_and_kept(sandbox, own, store):
    own_token = own(store)
    assert sandbox.calls["gettoken"] == 0
    for _ in range(5):
        assert customer.batchget(own_token, ASKED)["errcode"] == 0
    assert work.getcallbackip(own_token)["errcode"] == 0
    assert work.getcallbackip(own(store))["errcode"] == 0
    assert sandbox.calls["gettoken"] == 1


def test_the_wire_is_that_of_a_plain_token(sandbox, own, store):
    reply = customer.batchget(own(store), ASKED)
    assert reply == customer.batchget(sandbox.access_token, ASKED)


@pytest.mark.parametrize("errcode", [40014, 42001])
def test_a_token_that_the_server_refuses_is_renewed_and_the_call_repeated_once(sandbox, own, store, errcode):
    own_token = own(store)
    work.getcallbackip(own_token)
    revoke(sandbox, errcode)
    assert work.getcallbackip(own_token)["errcode"] == 0
    assert sandbox.calls == {"gettoken": 2, "getcallbackip": 3}


def revoke(sandbox, errcode):
    with sandbox.lock:
        if errcode == 40014:
            sandbox.tokens.clear()
        else:
            for name, known in sandbox.tokens.items():
                sandbox.tokens[name] = Token(known.corpsecret, 0)


def test_a_call_is_not_repeated_twice(requests_mock):
    api = "https://qyapi.weixin.qq.com/cgi-bin/"
    requests_mock.get(api + "gettoken", json={"errcode": 0, "access_token": "always the same", "expires_in": 7200})
    requests_mock.get(api + "getcallbackip", json={"errcode": 40014, "errmsg": "invalid"})
    assert work.getcallbackip(AccessToken("ww", "s", MemoryStore()))["errcode"] == 40014
    calls = [request.path.rpartition("/")[2] for request in requests_mock.request_history]
    assert calls.count("getcallbackip") == 2
    assert calls.count("gettoken") <= 3


def test_a_token_is_renewed_before_it_expires(sandbox, own, store, monkeypatch):
    own_token = own(store)
    work.getcallbackip(own_token)
    later(monkeypatch, 7200 - 360)
    work.getcallbackip(own_token)
    assert sandbox.calls["gettoken"] == 1
    later(monkeypatch, 7200 - 290)
    work.getcallbackip(own_token)
    assert sandbox.calls["gettoken"] == 2


def test_the_same_token_given_again_is_used_to_its_end(requests_mock, monkeypatch):
    """Within a token's lifetime gettoken returns the same one, so asking again and again would be of no use."""
    api = "https://qyapi.weixin.qq.com/cgi-bin/"
    fetched = requests_mock.get(api + "gettoken", json={"errcode": 0, "access_token": "T", "expires_in": 7200})
    requests_mock.get(api + "getcallbackip", json={"errcode": 0})
    own_token = AccessToken("ww", "s", MemoryStore())
    work.getcallbackip(own_token)
    fetched = requests_mock.get(api + "gettoken", json={"errcode": 0, "access_token": "T", "expires_in": 200})
    later(monkeypatch, 7000)
    work.getcallbackip(own_token)
    later(monkeypatch, 7190)
    work.getcallbackip(own_token)
    assert fetched.call_count == 1
    later(monkeypatch, 7201)
    work.getcallbackip(own_token)
    assert fetched.call_count == 2


def later(monkeypatch, seconds):
    """Let AccessToken think that it is so many seconds later."""
    clock = SimpleNamespace(time=lambda: time.time() + seconds, monotonic=time.monotonic, sleep=time.sleep)
    monkeypatch.setattr(_renewal, "time", clock)
    monkeypatch.setattr(stores, "time", clock)


def test_an_upload_is_repeated_whole(sandbox, own, tmp_path):
    picture = tmp_path / "a.png"
    picture.write_bytes(b"\x89PNG" * 10)
    own_token = own()
    work.getcallbackip(own_token)
    sandbox.tokens.clear()
    assert media.upload(own_token, "image", picture)["errcode"] == 0
    assert media.get(own_token, "MEDIA")["data"]


def test_apps_and_servers_are_kept_apart(sandbox, own, store):
    sandbox.corpsecrets.add("another-app")
    assert work.getcallbackip(own(store))["errcode"] == 0
    assert work.getcallbackip(own(store, "another-app"))["errcode"] == 0
    assert sandbox.calls["gettoken"] == 2
    with Sandbox() as other:
        work.configure(api=other.api)
        shared = own(store)
        assert work.getcallbackip(shared)["errcode"] == 0
        assert other.calls == {"gettoken": 1, "getcallbackip": 1}
        work.configure(api=sandbox.api)
        assert work.getcallbackip(shared)["errcode"] == 0
    assert sandbox.calls["gettoken"] == 2


# Sharing


def test_threads_share_one_renewal(sandbox, own, store):
    own_token = own(store)
    others = [own(store) for _ in range(3)]
    for round_ in range(3):
        with ThreadPoolExecutor(32) as pool:
            replies = list(pool.map(work.getcallbackip, [own_token, *others] * 16))
        assert [reply["errcode"] for reply in replies] == [0] * 64
        assert sandbox.calls["gettoken"] == round_ + 1
        revoke(sandbox, (40014, 42001)[round_ % 2])


PROCESS = """
import sys, threading
from QQ.weixin import work
from QQ.weixin.work.token import AccessToken, FileStore, RedisStore
kind, place, corpid, corpsecret, calls = sys.argv[1:]
own = AccessToken(corpid, corpsecret, {"file": FileStore, "redis": RedisStore}[kind](place))
lost = []
def call():
    for _ in range(int(calls) // 4):
        reply = work.getcallbackip(own)
        if not reply or reply["errcode"]:
            lost.append(reply)
threads = [threading.Thread(target=call) for _ in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(len(lost), lost[:1])
"""


@pytest.mark.parametrize("kind", ["file", "redis"])
def test_processes_share_one_gettoken_per_revocation_and_lose_no_call(sandbox, kind, tmp_path, request):
    """Two processes of four threads, 10,000 calls, the token revoked at every 500th."""
    calls, every = 10_000, 500
    place = str(tmp_path / "store") if kind == "file" else request.getfixturevalue("redis_server")
    command = [sys.executable, "-c", PROCESS, kind, place, sandbox.corpid, sandbox.corpsecret, str(calls // 2)]
    environment = {**os.environ, "QQ_WEIXIN_WORK_API": sandbox.api}
    processes = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) for _ in range(2)]
    revocations = revoked_at = 0
    while any(process.poll() is None for process in processes):
        seen = sandbox.calls["getcallbackip"]
        if revoked_at + every <= seen <= calls - every and sandbox.calls["gettoken"] == revocations + 1:
            revoke(sandbox, (40014, 42001)[revocations % 2])
            revocations += 1
            revoked_at = seen
        time.sleep(0.002)
    for process in processes:
        out, _ = process.communicate()
        assert (process.returncode, out) == (0, "0 []\n")
    assert revocations >= 10
    assert sandbox.calls["gettoken"] == revocations + 1


def test_a_forked_child_uses_the_token_of_its_parent(sandbox, own):
    own_token = own()
    work.getcallbackip(own_token)
    assert in_a_child(own_token) == 0
    assert sandbox.calls == {"gettoken": 1, "getcallbackip": 2}


def in_a_child(own_token):
    child = os.fork()
    if child == 0:
        reply = work.getcallbackip(own_token)
        os._exit(reply["errcode"] if reply else 99)
    return os.waitpid(child, 0)[1] >> 8


def test_a_lock_held_by_another_thread_does_not_hang_a_forked_child(sandbox, own):
    own_token = own()
    with own_token._guard:
        assert in_a_child(own_token) == 0


# When something is slow, wrong or down


def test_a_failed_gettoken_is_what_the_call_returns(sandbox, own, store):
    assert work.getcallbackip(own(store, "wrong secret"))["errcode"] == 40001
    assert customer.batchget(AccessToken("wwOther", "s", store), ASKED)["errcode"] == 40013
    sandbox.stop()
    reply = work.getcallbackip(own(store))
    assert reply == 0
    assert "refuse" in reply.reason
    assert work.getcallbackip(AccessToken("", "s", store)).reason.startswith("corpid must be given")


def test_a_server_address_that_cannot_be_used_is_a_failure_too(monkeypatch):
    monkeypatch.setenv("QQ_WEIXIN_WORK_API", "nonsense")
    reply = work.getcallbackip(AccessToken("ww", "s", MemoryStore()))
    assert (reply, "QQ_WEIXIN_WORK_API must be an address" in reply.reason) == (0, True)


def test_a_gettoken_with_no_token_in_it(requests_mock):
    requests_mock.get("https://qyapi.weixin.qq.com/cgi-bin/gettoken", json={"errcode": 0})
    reply = work.getcallbackip(AccessToken("ww", "s", MemoryStore()))
    assert (reply, "no access_token" in reply.reason) == (0, True)


def test_threads_that_wait_share_a_failure_too(serve):
    """32 threads and a gettoken that fails slowly: one attempt, not 32 in turn."""
    all_in = threading.Event()

    def slow_refusal(request, connection):
        all_in.wait(20)
        time.sleep(0.2)
        connection.send(b"HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n")

    server = serve(slow_refusal)
    own_token = AccessToken("ww", "s", MemoryStore())
    waiting = []

    def call():
        waiting.append(1)
        if len(waiting) == 32:
            all_in.set()
        return work.getcallbackip(own_token)

    with ThreadPoolExecutor(32) as pool:
        replies = [future.result() for future in [pool.submit(call) for _ in range(32)]]
    assert {reply.status for reply in replies} == {503}
    assert len(server.requests) < 5


def test_nobody_waits_for_ever_on_a_slow_holder(sandbox, own, store, monkeypatch):
    monkeypatch.setattr(stores, "PATIENCE", 0.2)
    own_token = own(store)
    held, release = threading.Event(), threading.Event()

    def hold():
        with store.lock(own_token._key()):
            held.set()
            release.wait(60)

    holder = threading.Thread(target=hold)
    holder.start()
    held.wait()
    assert work.getcallbackip(own_token)["errcode"] == 0
    release.set()
    holder.join()


def down(kind, tmp_path):
    if kind == "file":
        (tmp_path / "no folder").write_text("")
        return FileStore(tmp_path / "no folder" / "store")
    needs(importlib.util.find_spec("redis"), "redis-py (pip install '.[redis]')")
    return RedisStore("redis://127.0.0.1:1/0")


@pytest.mark.parametrize("kind", ["file", "redis"])
def test_a_store_that_is_down_is_told_once_and_the_token_kept_in_memory(sandbox, own, kind, tmp_path, caplog):
    own_token = own(down(kind, tmp_path))
    for _ in range(3):
        assert work.getcallbackip(own_token)["errcode"] == 0
        sandbox.tokens.clear()
    warnings = [record.getMessage() for record in caplog.records if record.name == "QQ.weixin.work.token"]
    assert len(warnings) == 1
    assert "is down" in warnings[0]
    assert sandbox.corpsecret not in caplog.text
    assert sandbox.calls["gettoken"] == 3


def test_a_store_that_is_up_again_is_used_again(sandbox, own, tmp_path, caplog):
    folder = tmp_path / "folder"
    folder.write_text("in the way")
    own_token = own(FileStore(folder / "store"))
    work.getcallbackip(own_token)
    folder.unlink()
    sandbox.tokens.clear()
    work.getcallbackip(own_token)
    assert (folder / "store").exists()
    assert len([record for record in caplog.records if record.levelno == logging.WARNING]) == 1


def test_a_token_that_could_not_be_saved_is_used_all_the_same(sandbox, own, tmp_path, monkeypatch):
    store = FileStore(tmp_path / "store")
    own_token = own(store)
    monkeypatch.setattr(store, "set", lambda *args: 1 / 0)
    assert work.getcallbackip(own_token)["errcode"] == 0
    assert sandbox.calls["gettoken"] == 1


# The object


def test_the_secret_does_not_show(sandbox, own):
    own_token = own()
    work.getcallbackip(own_token)
    for text in (repr(own_token), str(own_token), f"{own_token}"):
        assert sandbox.corpid in text
        assert sandbox.corpsecret not in text
        assert sandbox.access_token not in text


@pytest.mark.parametrize(("corpid", "corpsecret"), [(1, "s"), ("ww", None), (b"ww", "s")])
def test_wrong_types_are_refused_at_once(corpid, corpsecret):
    with pytest.raises(TypeError, match="must be strings"):
        AccessToken(corpid, corpsecret)


def test_the_command_line_keeps_its_token(sandbox):
    environment = {
        **os.environ,
        "QQ_WEIXIN_WORK_API": sandbox.api,
        "QQ_WEIXIN_WORK_CORPID": sandbox.corpid,
        "QQ_WEIXIN_WORK_CORPSECRET": sandbox.corpsecret,
    }
    command = [sys.executable, "-m", "QQ.weixin.work", "getcallbackip"]
    for _ in range(2):
        subprocess.run(command, env=environment, check=True, capture_output=True, timeout=60)
    assert sandbox.calls == {"gettoken": 1, "getcallbackip": 2}
    sandbox.tokens.clear()
    subprocess.run(command, env=environment, check=True, capture_output=True, timeout=60)
    assert sandbox.calls["gettoken"] == 2
    blocked = {**environment, "XDG_CACHE_HOME": "/dev/null/no"}
    result = subprocess.run(command, env=blocked, check=True, capture_output=True, text=True, timeout=60)
    assert "is down" in result.stderr
    assert sandbox.corpsecret not in result.stderr
