"""AccessToken: one gettoken per renewal, whoever shares it; no call lost; no exception, no wait without end."""

import json
import linecache
import logging
import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager, suppress
from types import SimpleNamespace

import pytest
from conftest import needs

from QQ.weixin import work
from QQ.weixin.work import _doc, _forks, media
from QQ.weixin.work.kf import customer
from QQ.weixin.work.sandbox import Sandbox, Token
from QQ.weixin.work.store import _database, _file, _interface, _lockfile, _memory, _own
from QQ.weixin.work.token import AccessToken, FileStore, MemoryStore, RedisStore, Stored, _renewal, _stored, _turn

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
    requests_mock.get(api + "gettoken", [{"json": {"access_token": f"T{number}"}} for number in range(9)])
    requests_mock.get(api + "getcallbackip", json={"errcode": 40014, "errmsg": "invalid"})
    assert work.getcallbackip(AccessToken("ww", "s", MemoryStore()))["errcode"] == 40014
    calls = [request.path.rpartition("/")[2] for request in requests_mock.request_history]
    assert calls == ["gettoken", "getcallbackip"] * 2


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
    for module in (_renewal, _turn, _file, _memory):
        monkeypatch.setattr(module, "time", clock)


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
kind, place, corpid, corpsecret, *paths = sys.argv[1:]
own = AccessToken(corpid, corpsecret, {"file": FileStore, "redis": RedisStore}[kind](place))
lost, over = [], threading.Event()
def call(path):
    while not over.is_set():
        reply = work.call("GET", path, own)
        if not reply or reply["errcode"]:
            lost.append(reply)
threads = [threading.Thread(target=call, args=(path,)) for path in paths]
for thread in threads: thread.start()
sys.stdin.read()
over.set()
for thread in threads: thread.join()
print(len(lost), lost[:1])
"""
PATHS = {
    "agent/list",
    "department/list",
    "department/simplelist",
    "externalcontact/get_follow_user_list",
    "get_api_domain_ip",
    "getcallbackip",
    "kf/customer/get_upgrade_service_config",
    "tag/list",
}


@pytest.mark.parametrize("kind", ["file", "redis"])
def test_processes_share_one_gettoken_per_revocation_and_lose_no_call(sandbox, kind, memory_path, request):
    """Two processes of four threads, each with a path of its own; the token is revoked again when all of them have used it."""
    assert all(
        map(_doc.by_path, PATHS)
    )  # loaded here: where pytest rewrites modules, Python 3.11 can't in several threads
    revocations = 10
    place = str(memory_path / "store") if kind == "file" else request.getfixturevalue("redis_server")
    command = [sys.executable, "-c", PROCESS, kind, place, sandbox.corpid, sandbox.corpsecret]
    environment = {**os.environ, "QQ_WEIXIN_WORK_API": sandbox.api}
    over = threading.Event()

    class Calls(Counter):
        revoked, since = 0, Counter()

        def __setitem__(self, path, count):
            super().__setitem__(path, count)
            if path in PATHS:
                self.since[path] += 1
            if len(self.since) == len(PATHS) and min(self.since.values()) > 2:  # refused, repeated, and another
                over.set() if self.revoked == revocations else self.revoke()

        def revoke(self):
            self.revoked, self.since = self.revoked + 1, Counter()
            revoke(sandbox, (40014, 42001)[self.revoked % 2])

    sandbox.calls = Calls()
    halves = sorted(PATHS)[:4], sorted(PATHS)[4:]
    processes = [
        subprocess.Popen([*command, *half], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)
        for half in halves
    ]
    over.wait(100)
    for process in processes:
        assert (process.communicate()[0], process.returncode) == ("0 []\n", 0)
    assert over.is_set()
    assert sandbox.calls["gettoken"] == revocations + 1


def test_a_thread_that_joined_a_renewal_of_the_refused_token_renews_again(sandbox, own, monkeypatch):
    """One thread reads the token out of the store just when the server refuses another thread that very token."""

    class Slow(DictStore):
        def get(self, key):
            reading.set()
            assert go_on.wait(60)
            return super().get(key)

    class Joined(_turn.Renewal):
        def wait(self):
            go_on.set()
            super().wait()

    reading, go_on = threading.Event(), threading.Event()
    store = Slow()
    go_on.set()
    stale = own(store).current()
    go_on.clear()
    reading.clear()
    monkeypatch.setattr(_renewal, "Renewal", Joined)
    another = own(store)
    with ThreadPoolExecutor(2) as pool:
        read = pool.submit(another.current)
        assert reading.wait(60)
        revoke(sandbox, 40014)
        renewed = pool.submit(another.renewed, stale)
    assert read.result() == stale
    assert renewed.result() != stale
    assert sandbox.calls["gettoken"] == 2


def test_a_forked_child_uses_the_token_of_its_parent(sandbox, own):
    own_token = own()
    work.getcallbackip(own_token)
    assert in_a_child(own_token) == 0
    assert sandbox.calls == {"gettoken": 1, "getcallbackip": 2}


def in_a_child(own_token):
    child = os.fork()
    if child == 0:
        signal.alarm(60)
        try:
            reply = work.getcallbackip(own_token)
            os._exit(reply["errcode"] if reply else 99)
        finally:
            os._exit(98)
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


API = "https://qyapi.weixin.qq.com/cgi-bin/"


def mocked(requests_mock, given, **reply):
    """An AccessToken, the mock of its gettoken that gives a reply, and that of getcallbackip."""
    answers = given if isinstance(given, tuple) else ({"json": given},)
    fetched = requests_mock.get(API + "gettoken", list(answers))
    used = requests_mock.get(API + "getcallbackip", json=reply or {"errcode": 0})
    return AccessToken("ww", "s", MemoryStore()), fetched, used


@pytest.mark.parametrize("given", [None, "", "0", "  ", "\ud800", 17, True, ["T"], {"T": 1}])
def test_a_token_is_a_text_that_can_be_sent(requests_mock, given):
    own_token, fetched, used = mocked(requests_mock, {"errcode": 0, "access_token": given, "expires_in": 7200})
    for _ in range(3):
        reply = work.getcallbackip(own_token)
        assert (reply, reply.reason) == (0, "the reply of gettoken holds no access_token")
    assert (fetched.call_count, used.call_count) == (1, 0)


@pytest.mark.parametrize("given", ["just a text", ["T"], None, 17])
def test_a_reply_of_gettoken_that_is_not_an_object(requests_mock, given):
    own_token, _, used = mocked(requests_mock, given)
    assert work.getcallbackip(own_token) == 0
    assert used.call_count == 0


@pytest.mark.parametrize("errcode", [0, "0", None])
def test_replies_of_gettoken_that_have_a_token(requests_mock, errcode):
    own_token, _, used = mocked(requests_mock, {"errcode": errcode, "access_token": "T", "expires_in": 7200})
    assert work.getcallbackip(own_token)["errcode"] == 0
    assert used.last_request.qs == {"access_token": ["t"]}


@pytest.mark.parametrize("errcode", [40001, "40001", "abc", -1, {}, [0], True])
def test_a_gettoken_that_fails(requests_mock, errcode):
    own_token, _, used = mocked(requests_mock, {"errcode": errcode, "access_token": "T", "expires_in": 7200})
    assert work.getcallbackip(own_token)["errcode"] == errcode
    assert used.call_count == 0


LIFETIMES = [
    (7200, 7200),
    ("600", 600),
    (60.5, 60.5),
    *((odd, 7200) for odd in (None, "", "abc", [7200], {}, 0, -1, 10**400, "nan", True)),
    (1e-9, 1),
    (1e300, 366 * 86400),
]


@pytest.mark.parametrize(("given", "seconds"), LIFETIMES, ids=lambda value: str(value)[:9])
def test_a_lifetime_is_a_positive_number_of_seconds(requests_mock, monkeypatch, caplog, given, seconds):
    own_token, fetched, _ = mocked(requests_mock, {"access_token": "T", "expires_in": given})
    start = time.time()
    passed = 0.0
    clock = SimpleNamespace(time=lambda: start + passed, monotonic=time.monotonic, sleep=time.sleep)
    for module in (_renewal, _turn, _file, _memory):
        monkeypatch.setattr(module, "time", clock)
    for _ in range(3):
        assert work.getcallbackip(own_token)["errcode"] == 0
    passed = seconds * 0.8
    assert work.getcallbackip(own_token)["errcode"] == 0
    assert fetched.call_count == 1
    passed = seconds
    assert work.getcallbackip(own_token)["errcode"] == 0
    assert fetched.call_count == 2
    assert not caplog.records


SAVED = {"access_token": "SAVED", "expires": 9e9, "renew_at": 9e9}
NOT_SAVED = [
    "",
    "null",
    "[]",
    "rubbish",
    "[" * 100_000,
    '"SAVED"',
    json.dumps({"access_token": "SAVED"}),
    *(json.dumps({**SAVED, "expires": odd}) for odd in (None, "9e9", [], True, float("inf"), float("nan"), 10**400)),
    *(json.dumps({**SAVED, "renew_at": odd}) for odd in (None, "soon", {})),
    *(json.dumps({**SAVED, "access_token": odd}) for odd in (None, 17, "", "0", ["SAVED"], "\ud800")),
    json.dumps({**SAVED, "more": 1}),
]


@pytest.mark.parametrize("number", range(len(NOT_SAVED)))
def test_a_value_that_was_not_saved_is_written_anew(requests_mock, store, number, caplog):
    requests_mock.get(API + "gettoken", json={"access_token": "T", "expires_in": 7200})
    used = requests_mock.get(API + "getcallbackip", json={"errcode": 0})
    own_token = AccessToken("ww", "s", store)
    store.set(own_token._key(), NOT_SAVED[number])
    assert work.getcallbackip(own_token)["errcode"] == 0
    assert used.last_request.qs == {"access_token": ["t"]}
    assert json.loads(store.get(own_token._key()))["access_token"] == "T"
    assert not caplog.records


def test_a_value_that_was_saved_is_used(requests_mock, store):
    fetched = requests_mock.get(API + "gettoken", json={"access_token": "T", "expires_in": 7200})
    used = requests_mock.get(API + "getcallbackip", json={"errcode": 0})
    own_token = AccessToken("ww", "s", store)
    store.set(own_token._key(), json.dumps(SAVED))
    work.getcallbackip(own_token)
    assert (used.last_request.qs, fetched.call_count) == ({"access_token": ["saved"]}, 0)


# Stores of other people


class DictStore:
    """A store as a user may write one: nothing but the methods of Store."""

    def __init__(self, broken="", error=None):
        self.values = {}
        self.broken = broken
        self.error = error

    def _break(self, name):
        if name == self.broken:
            raise self.error

    def get(self, key):
        self._break("get")
        return self.values.get(key)

    def set(self, key, value, seconds=None):
        self._break("set")
        self.values[key] = value

    def add(self, key, value, seconds=None):
        return self.values.setdefault(key, value) is value

    def delete(self, key):
        self.values.pop(key, None)

    @contextmanager
    def lock(self, key):
        self._break("lock")
        yield True
        self._break("unlock")


class SlottedStore(DictStore):
    """One that can't be a key, nor be referred to weakly."""

    __slots__ = ()
    __eq__ = object.__eq__
    __hash__ = None


@pytest.mark.parametrize("kind", [DictStore, SlottedStore])
def test_any_object_with_the_methods_is_a_store(sandbox, own, kind):
    store = kind()
    for _ in range(3):
        assert work.getcallbackip(own(store))["errcode"] == 0
    assert sandbox.calls["gettoken"] == 1
    assert [json.loads(value)["access_token"] for value in store.values.values()] == [sandbox.access_token]


@pytest.mark.parametrize("broken", ["get", "set", "lock", "unlock"])
@pytest.mark.parametrize(
    "error", [OSError("the secret is sandbox-corpsecret"), KeyError("k"), RecursionError(), MemoryError()]
)
def test_a_call_returns_even_if_the_store_raises(sandbox, own, broken, error, caplog):
    own_token = own(DictStore(broken, error))
    for renewals in (1, 2):
        assert work.getcallbackip(own_token)["errcode"] == 0
        assert sandbox.calls["gettoken"] == renewals
        sandbox.tokens.clear()
    messages = [record.getMessage() for record in caplog.records]
    assert len(messages) == 1
    assert "is down, so the token is kept in memory" in messages[0]


def test_a_store_that_is_down_shows_no_secret(sandbox, own, caplog):
    work.getcallbackip(own(DictStore("set", ValueError(f"bad value: {sandbox.corpsecret}"))))
    assert "bad value" in caplog.text
    assert sandbox.corpsecret not in caplog.text


@pytest.mark.parametrize("store", ["/a/path", {}, 17, MemoryStore, SimpleNamespace(load=1, save=1, lock=1)])
def test_an_invalid_store_is_refused_at_once(store):
    with pytest.raises(TypeError):
        AccessToken("ww", "s", store)


@pytest.mark.parametrize("secret", ["\ud800", "a\udcff"])
def test_a_secret_that_cannot_be_sent_is_refused_at_once(secret):
    with pytest.raises(ValueError, match="corpsecret holds a lone surrogate"):
        AccessToken("ww", secret)


# No storms


@pytest.fixture
def clock(monkeypatch):
    """A clock that only the test moves."""
    now = SimpleNamespace(seconds=0.0)
    start, begun = time.time(), time.monotonic()
    moved = SimpleNamespace(time=lambda: start + now.seconds, monotonic=lambda: begun + now.seconds, sleep=time.sleep)
    for module in (_renewal, _turn):
        monkeypatch.setattr(module, "time", moved)
    return now


FAILURES = [
    {"json": {"errcode": 45009, "errmsg": "api freq out of limit"}},
    {"json": {"errcode": 40001, "errmsg": "invalid credential"}},
    {"json": {"errcode": -1, "errmsg": "system busy"}},
    {"status_code": 502},
    {"exc": ConnectionError},
]


@pytest.mark.parametrize("failure", FAILURES, ids=str)
def test_a_failing_gettoken_is_asked_again_after_a_second_doubling_to_a_minute(requests_mock, clock, failure):
    own_token, fetched, _ = mocked(requests_mock, (failure,))
    asked_at = []
    first = work.getcallbackip(own_token)
    while clock.seconds < 200:
        count = fetched.call_count
        reply = work.getcallbackip(own_token)
        assert (reply, getattr(reply, "reason", "")) == (first, getattr(first, "reason", ""))
        if fetched.call_count > count:
            asked_at.append(clock.seconds)
        clock.seconds += 0.5
    assert asked_at == [1, 3, 7, 15, 31, 63, 123, 183]


def test_a_failure_is_remembered_for_all_that_share_the_store(requests_mock):
    _, fetched, _ = mocked(requests_mock, {"errcode": 45009, "errmsg": "too many"})
    store = MemoryStore()
    for _ in range(50):
        assert work.getcallbackip(AccessToken("ww", "s", store))["errcode"] == 45009
    assert fetched.call_count == 1
    assert work.getcallbackip(AccessToken("ww", "another app", store))["errcode"] == 45009
    assert fetched.call_count == 2


def test_a_remembered_failure_can_not_be_changed(requests_mock):
    own_token, _, _ = mocked(requests_mock, {"errcode": 45009, "errmsg": "too many"})
    for _ in range(3):
        reply = work.getcallbackip(own_token)
        assert reply == {"errcode": 45009, "errmsg": "too many"}
        reply.clear()


def test_after_a_success_the_pauses_begin_at_a_second_again(requests_mock, clock):
    failure, success = {"status_code": 502}, {"json": {"access_token": "T", "expires_in": 10}}
    own_token, fetched, _ = mocked(requests_mock, (failure, failure, success, failure, success))
    for seconds, errcode in ((0, 0), (1, 0), (3, None), (13, 0), (13.5, 0), (14, None)):
        clock.seconds = seconds
        assert (work.getcallbackip(own_token) == 0) is (errcode == 0)
    assert fetched.call_count == 5


@pytest.mark.parametrize("always_new", [True, False])
def test_a_server_that_refuses_fresh_tokens_is_not_asked_for_one_per_call(requests_mock, clock, always_new):
    tokens = ({"json": {"access_token": f"T{number * always_new}", "expires_in": 7200}} for number in range(99))
    own_token, fetched, used = mocked(requests_mock, tuple(tokens), errcode=40014, errmsg="invalid")
    for _ in range(50):
        assert work.getcallbackip(own_token)["errcode"] == 40014
    assert fetched.call_count == 2
    assert used.call_count <= 51
    while clock.seconds < 3600:
        clock.seconds += 5
        work.getcallbackip(own_token)
    assert fetched.call_count < 10 + 3600 / 60


def test_a_token_that_was_good_is_renewed_however_soon_it_is_revoked(sandbox, own, store):
    own_token = own(store)
    for renewals in range(1, 10):
        assert work.getcallbackip(own_token)["errcode"] == 0
        assert sandbox.calls["gettoken"] == renewals
        revoke(sandbox, 40014)


def test_a_token_that_is_still_good_is_used_while_gettoken_fails(requests_mock, clock):
    success, failure = {"json": {"access_token": "T", "expires_in": 7200}}, {"status_code": 502}
    own_token, fetched, _ = mocked(requests_mock, (success, failure))
    work.getcallbackip(own_token)
    for clock.seconds in (7000, 7000.5, 7002, 7199):
        assert work.getcallbackip(own_token)["errcode"] == 0
    assert fetched.call_count == 4
    clock.seconds = 7201
    assert work.getcallbackip(own_token).status == 502


# Interruptions


class Interrupt(BaseException):
    pass


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # of a lock file that was open just then
@pytest.mark.parametrize("kind", ["memory", "file"])
def test_a_signal_handler_that_raises_in_a_renewal_wedges_nothing(requests_mock, kind, tmp_path):
    """An exception at each line of a renewal in turn, as a signal handler may raise one: the next call finds all in order.

    Not at the line of a `with` or a `try`: no signal is handled between the body of a `with` and its end, nor at a `try`.
    """
    renewed_by = {
        module.__file__
        for module in (_database, _file, _forks, _interface, _lockfile, _memory, _own, _renewal, _stored, _turn)
    }
    left = 0

    def trace(frame, event, argument):
        nonlocal left
        if frame.f_code.co_filename not in renewed_by:
            return None
        line = linecache.getline(frame.f_code.co_filename, frame.f_lineno)
        if event == "line" and not line.lstrip().startswith(("with ", "try:")):
            left -= 1
            if left == 0:
                raise Interrupt
        return trace

    lines = 0
    with ThreadPoolExecutor(1) as pool:
        while left <= 0:
            lines += 1
            store = FileStore(tmp_path / "store") if kind == "file" else MemoryStore()
            requests_mock.get(API + "gettoken", json={"access_token": f"T{lines}", "expires_in": 7200})
            requests_mock.get(API + "getcallbackip", json={"errcode": 0})
            own_token = AccessToken("ww", f"{lines}", store)
            left = lines
            sys.settrace(trace)
            with suppress(Interrupt):
                work.getcallbackip(own_token)
            sys.settrace(None)
            # Whoever waited for a lock that nobody holds would wait longer than this.
            assert (
                pool.submit(work.getcallbackip, own_token).result(timeout=_interface.LOCK_SECONDS / 2)["errcode"] == 0
            )
    assert lines > 50
    if kind == "file":
        assert os.listdir(tmp_path) == ["store"]
        with closing(sqlite3.connect(store.path, isolation_level=None, check_same_thread=False)) as other:
            other.execute("BEGIN EXCLUSIVE")
            threading.Timer(0.2, other.execute, ["COMMIT"]).start()
            store.set("k", "it still waits for others")


def test_a_thread_that_waited_for_an_interrupted_renewal_renews(requests_mock, monkeypatch):
    own_token, _, _ = mocked(requests_mock, {"access_token": "T", "expires_in": 7200})
    asking, both = threading.Event(), threading.Event()
    ask = own_token._ask

    def interrupted():
        monkeypatch.setattr(own_token, "_ask", ask)
        asking.set()
        both.wait(20)
        raise Interrupt

    monkeypatch.setattr(own_token, "_ask", interrupted)
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(work.getcallbackip, own_token)
        asking.wait(20)
        second = pool.submit(work.getcallbackip, own_token)
        time.sleep(0.05)
        both.set()
        assert second.result(20)["errcode"] == 0
        with pytest.raises(Interrupt):
            first.result(20)


@pytest.mark.parametrize("kind", ["memory", "file"])
def test_a_child_forked_in_the_middle_of_a_renewal_renews_by_itself(serve, kind, tmp_path):
    asked = threading.Semaphore(0)
    answer = threading.Event()

    def slow_at_first(request, connection):
        asked.release()
        if len(server.requests) == 1:
            answer.wait(20)
        body = b'{"errcode":0,"access_token":"T","expires_in":7200}'
        connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))

    server = serve(slow_at_first)
    own_token = AccessToken("ww", "s", FileStore(tmp_path / "store") if kind == "file" else MemoryStore())
    parent = threading.Thread(target=work.getcallbackip, args=(own_token,))
    parent.start()
    assert asked.acquire(timeout=20)
    child = os.fork()
    if child == 0:
        signal.alarm(60)
        try:
            if kind == "file":  # its parent has the lock for good reason
                _interface.LOCK_SECONDS = 0.1
            os._exit(0 if work.getcallbackip(own_token) else 1)
        finally:
            os._exit(2)
    assert os.waitpid(child, 0)[1] == 0
    answer.set()
    parent.join()


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


def test_waiting_for_a_slow_lock_holder_ends(sandbox, own, store, monkeypatch):
    monkeypatch.setattr(_interface, "LOCK_SECONDS", 0.2)
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
    needs("redis")
    return RedisStore("redis://127.0.0.1:1/0")


@pytest.mark.parametrize("kind", ["file", "redis"])
def test_a_store_that_is_down_is_logged_once_and_the_token_kept_in_memory(sandbox, own, kind, tmp_path, caplog):
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


def test_a_store_that_is_slow_to_fail_is_left_alone_for_a_while(requests_mock, clock):
    """Not each renewal waits for it, whichever of its tokens that is; and then it is asked again."""
    asked_at = []

    class SlowStore(DictStore):
        def get(self, key):
            asked_at.append(clock.seconds)
            clock.seconds += 2
            raise TimeoutError

    requests_mock.get(API + "gettoken", json=lambda *_: {"access_token": f"T{clock.seconds}", "expires_in": 1})
    requests_mock.get(API + "getcallbackip", json={"errcode": 0})
    store = SlowStore()
    tokens = [AccessToken("ww", secret, store) for secret in ("one", "another")]
    for _ in range(12):
        assert [work.getcallbackip(token)["errcode"] for token in tokens] == [0, 0]
        clock.seconds += 1
    assert asked_at == [0, 7, 14]


def test_a_store_that_fails_at_once_is_asked_each_time(requests_mock, clock):
    requests_mock.get(API + "gettoken", json=lambda *_: {"access_token": f"T{clock.seconds}", "expires_in": 1})
    requests_mock.get(API + "getcallbackip", json={"errcode": 0})
    store = DictStore("get", OSError())
    token = AccessToken("ww", "secret", store)
    assert work.getcallbackip(token) == {"errcode": 0}
    store.broken = ""
    clock.seconds += 1
    assert work.getcallbackip(token) == {"errcode": 0}
    assert len(store.values) == 1


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


def test_a_stored_token_does_not_show():
    assert repr(Stored("TOKEN", 1.5, 2)) == f"{Stored('TOKEN', 1.5, 2)}" == "Stored(expires=1.5, renew_at=2)"


@pytest.mark.parametrize(("corpid", "corpsecret"), [(1, "s"), ("ww", None), (b"ww", "s")])
def test_wrong_types_are_refused_at_once(corpid, corpsecret):
    with pytest.raises(TypeError, match="must be strings"):
        AccessToken(corpid, corpsecret)


def test_the_command_line_keeps_its_token(sandbox, cli):
    environment = {
        "QQ_WEIXIN_WORK_API": sandbox.api,
        "QQ_WEIXIN_WORK_CORPID": sandbox.corpid,
        "QQ_WEIXIN_WORK_CORPSECRET": sandbox.corpsecret,
    }
    assert cli("getcallbackip", **environment)[0] == 0
    command = [sys.executable, "-m", "QQ.weixin.work", "getcallbackip"]
    subprocess.run(command, env={**os.environ, **environment}, check=True, capture_output=True, timeout=60)
    assert sandbox.calls == {"gettoken": 1, "getcallbackip": 2}
    sandbox.tokens.clear()
    assert cli("getcallbackip", **environment)[0] == 0
    assert sandbox.calls["gettoken"] == 2
    status, _, err = cli("getcallbackip", **environment, XDG_CACHE_HOME="/dev/null/no")
    assert status == 0
    assert "is down" in err
    assert sandbox.corpsecret not in err
