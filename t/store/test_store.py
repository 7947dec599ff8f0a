"""The stores: small values by key, each with an expiry and a lock, and what their promises are worth when processes die."""

import os
import random
import signal
import sqlite3
import stat
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from types import SimpleNamespace

import pytest

from QQ.weixin import work
from QQ.weixin.work.sandbox import Sandbox
from QQ.weixin.work.store import FileStore, MemoryStore, RedisStore, _file, _interface, _lockfile, _memory
from QQ.weixin.work.token import AccessToken


def later(monkeypatch, seconds):
    """Let the stores think that it is so many seconds later."""
    clock = SimpleNamespace(time=lambda: time.time() + seconds, monotonic=time.monotonic, sleep=time.sleep)
    for module in (_file, _memory):
        monkeypatch.setattr(module, "time", clock)


# Values


@pytest.mark.parametrize("value", ["", "1", "张三 \U0001f600", "line\nline\0nul", "x" * 100_000])
def test_a_value_comes_back_as_it_went_in(store, value):
    assert store.get("k") is None
    store.set("k", value)
    assert (store.get("k"), store.get("other")) == (value, None)
    store.set("k", "another")
    assert store.get("k") == "another"
    store.delete("k")
    store.delete("k")
    assert store.get("k") is None


def test_add_sets_only_where_there_is_nothing(store):
    assert store.add("k", "first") is True
    assert store.add("k", "second") is False
    assert store.get("k") == "first"
    store.delete("k")
    assert store.add("k", "third") is True


@pytest.mark.parametrize("kept_by", ["set", "add"])
def test_a_value_expires(store, kept_by, monkeypatch):
    getattr(store, kept_by)("short", "s", 0.05)
    getattr(store, kept_by)("long", "l", 60)
    for _ in range(100):
        if store.get("short") is None:
            break
        time.sleep(0.02)
    assert (store.get("short"), store.get("long")) == (None, "l")
    assert store.add("short", "again", 60) is True
    assert store.get("short") == "again"


def test_a_value_without_seconds_is_kept_for_good(tmp_path, monkeypatch):
    for store in (MemoryStore(), FileStore(tmp_path / "store")):
        store.set("good", "g")
        store.set("good", "g2")
        later(monkeypatch, 10**9)
        assert store.get("good") == "g2"
        monkeypatch.undo()


@pytest.mark.parametrize("keep", ["set", "add"])
def test_expired_values_leave_memory_and_the_file(tmp_path, monkeypatch, keep):
    memory = MemoryStore()
    for number in range(5000):
        getattr(memory, keep)(f"{number}", "seen", 1e-9)
    assert len(memory._values) <= _memory.SWEEP
    file = FileStore(tmp_path / "store")
    file.set("old", "OLD VALUE", 10)
    later(monkeypatch, 11)
    getattr(file, keep)("new", "v")
    with closing(sqlite3.connect(file.path)) as connection:
        assert connection.execute("SELECT key FROM kept").fetchall() == [("new",)]


def test_add_succeeds_in_one_of_many_threads(store):
    with ThreadPoolExecutor(16) as pool:
        told = list(pool.map(lambda number: store.add(f"k{number % 5}", "v"), range(50)))
    assert told.count(True) == 5


ADD = """
import sys
from QQ.weixin.work.store import FileStore, RedisStore
kind, place = sys.argv[1:]
store = {"file": FileStore, "redis": RedisStore}[kind](place)
sys.stdin.readline()
print(sum(store.add(f"message {number}", "seen", 60) for number in range(50)))
"""


@pytest.mark.parametrize("kind", ["file", "redis"])
def test_add_succeeds_in_one_of_many_processes(kind, tmp_path, request):
    place = str(tmp_path / "store") if kind == "file" else request.getfixturevalue("redis_server")
    command = [sys.executable, "-c", ADD, kind, place]
    started = [subprocess.Popen(command, stdin=-1, stdout=-1, text=True) for _ in range(4)]
    for process in started:
        process.stdin.write("go\n")
        process.stdin.flush()
    assert sum(int(process.communicate(timeout=60)[0]) for process in started) == 50


# Locks


def test_one_at_a_time_has_the_lock_of_a_key(store):
    inside, seen = [], []

    def enter(number):
        with store.lock("k") as held:
            inside.append(number)
            seen.append((held, len(inside)))
            time.sleep(0.001)
            inside.remove(number)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(enter, range(24)))
    assert seen == [(True, 1)] * 24


def test_a_held_lock_blocks_nothing_else(store):
    store.set("k", "v")
    with store.lock("k") as held, ThreadPoolExecutor(1) as pool:

        def use():
            store.set("other", "o", 60)
            with store.lock("other") as got:
                return got, store.get("k"), store.get("other"), store.add("new", "n"), store.set("k", "w")

        assert held is True
        assert pool.submit(use).result(timeout=5) == (True, "v", "o", True, None)
    assert store.get("k") == "w"


def test_a_lock_that_is_not_free_in_time_is_an_error(store, monkeypatch):
    monkeypatch.setattr(_interface, "LOCK_SECONDS", 0.1)
    with store.lock("k"), ThreadPoolExecutor(1) as pool:

        def wait():
            with store.lock("k") as held:
                return held

        assert pool.submit(wait).result() is False
        with store.lock("k2") as held:
            assert held is True
    with store.lock("k") as held:
        assert held is True


def test_a_lock_ends_with_an_exception_too(store, monkeypatch):
    monkeypatch.setattr(_interface, "LOCK_SECONDS", 0.1)
    for error in (RuntimeError, KeyboardInterrupt):
        with pytest.raises(error), store.lock("k"):
            raise error
        with store.lock("k") as held:
            assert held is True


def test_two_ways_to_a_file_lead_to_one_lock(tmp_path, monkeypatch):
    monkeypatch.setattr(_interface, "LOCK_SECONDS", 0.1)
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "folder")
    one, other = FileStore(tmp_path / "folder" / "store"), FileStore(tmp_path / "link" / "store")
    with one.lock("k"):
        with other.lock("k") as held:
            assert held is False
        assert lock_in_another_process(one) == "False"
    assert lock_in_another_process(one) == "True"


def test_a_lock_whose_file_was_replaced_is_taken_again(tmp_path, monkeypatch):
    """Between the opening of the file and its lock, the one who held it takes it away, and another makes a new one."""
    store = FileStore(tmp_path / "store")
    lock = _lockfile._lock

    def late(file):
        monkeypatch.setattr(_lockfile, "_lock", lock)
        os.unlink(file.name)
        open(file.name, "w").close()
        lock(file)

    monkeypatch.setattr(_lockfile, "_lock", late)
    with store.lock("k") as held:
        assert held is True
        assert lock_in_another_process(store) == "False"


def lock_in_another_process(store):
    code = (
        "import sys\nfrom QQ.weixin.work import store\nstore._interface.LOCK_SECONDS = 0.1\n"
        "with store.FileStore(sys.argv[1]).lock('k') as held: print(held)"
    )
    command = [sys.executable, "-c", code, str(store.path)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout.strip()


@pytest.mark.parametrize("kind", ["memory", "file"])
def test_a_forked_child_has_no_lock_of_its_parent(kind, tmp_path, monkeypatch):
    monkeypatch.setattr(_interface, "LOCK_SECONDS", 0.2)
    store = FileStore(tmp_path / "store") if kind == "file" else MemoryStore()
    with store.lock("k"):
        child = os.fork()
        if child == 0:
            signal.alarm(60)
            try:
                with store.lock("other") as other, store.lock("k") as same:
                    store.set("child", "was here")
                    os._exit(0 if other and same is (kind == "memory") else 1)
            finally:
                os._exit(2)
        assert os.waitpid(child, 0)[1] == 0
        if kind == "file":
            assert lock_in_another_process(store) == "False"


def test_a_child_forked_with_the_lock_does_not_keep_it(tmp_path, monkeypatch):
    """The process that forked ends its lock while the child lives on."""
    store = FileStore(tmp_path / "store")
    reader, writer = os.pipe()
    with store.lock("k"):
        child = os.fork()
        if child == 0:
            os.close(writer)
            os.read(reader, 1)
            os._exit(0)
    monkeypatch.setattr(_interface, "LOCK_SECONDS", 0.1)
    with store.lock("k") as held:
        assert held is True
    os.close(writer)
    os.close(reader)
    assert os.waitpid(child, 0)[1] == 0


def test_a_child_that_leaves_the_block_leaves_its_parents_lock_alone(tmp_path):
    store = FileStore(tmp_path / "store")
    child = None
    try:
        with store.lock("k"):
            child = os.fork()
            if child:
                assert os.waitpid(child, 0)[1] == 0
                assert lock_in_another_process(store) == "False"
    finally:
        if child == 0:
            os._exit(0)


def test_a_child_that_leaves_the_block_leaves_its_parents_lock_in_redis_alone(redis_server, tmp_path, monkeypatch):
    store = RedisStore(redis_server, prefix=str(tmp_path))
    child = None
    try:
        with store.lock("k"):
            child = os.fork()
            if child:
                assert os.waitpid(child, 0)[1] == 0
                monkeypatch.setattr(_interface, "LOCK_SECONDS", 0.1)
                with RedisStore(redis_server, prefix=str(tmp_path)).lock("k") as other:
                    assert other is False
    finally:
        if child == 0:
            os._exit(0)


def test_a_fork_waits_for_the_end_of_a_write(tmp_path):
    """Threads write while others fork: no child inherits a connection, so each can use the store at once."""
    store = FileStore(tmp_path / "store")
    stop = threading.Event()

    def write():
        while not stop.is_set():
            store.set("k", "v")
            time.sleep(0.001)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(20):
            child = os.fork()
            if child == 0:
                signal.alarm(60)
                try:
                    store.set(f"child {number}", "v")
                    os._exit(0)
                finally:
                    os._exit(1)
            assert os.waitpid(child, 0)[1] == 0
    finally:
        stop.set()
        writer.join()
    assert all(store.get(f"child {number}") == "v" for number in range(20))


# Redis


@pytest.mark.needs("redis")
@pytest.mark.parametrize(
    "address", ["redis://:pa/ss@host", "redis://user:se#cret/x@host:1", "http://secret@host", "pass"]
)
def test_an_address_that_cannot_be_used_is_not_shown(address):
    with pytest.raises(
        ValueError, match=r"^server must be an address like redis://:password@localhost:6379/0$"
    ) as raised:
        RedisStore(address)
    assert raised.value.__cause__ is None
    assert raised.value.__suppress_context__


def test_a_redis_value_of_another_type_counts_as_missing(redis_server):
    import redis

    store = RedisStore(redis_server, prefix="types:")
    redis.Redis.from_url(redis_server).rpush("types:k", "a", "b")
    assert store.get("k") is None
    store.set("k", "v")
    assert store.get("k") == "v"
    decoding = RedisStore(redis.Redis.from_url(redis_server, decode_responses=True), prefix="types:")
    assert decoding.get("k") == "v"


# Processes that die and fork in the middle


RENEW = """
import faulthandler, os, sys, threading, time
from QQ.weixin import work
from QQ.weixin.work.store import _interface
from QQ.weixin.work.token import AccessToken, FileStore
_interface.LOCK_SECONDS = 1000.0  # who waits for what a dead process held hangs
place, corpid, fork, *secrets = sys.argv[1:]
own = [AccessToken(corpid, secret, FileStore(place)) for secret in secrets]
children = []
if fork == "fork":
    def forking():
        while True:
            time.sleep(0.1)
            child = os.fork()
            if child == 0:
                faulthandler.dump_traceback_later(20, exit=True, file=sys.stdout)
                for each in own:  # a child neither holds nor waits for what its parent held
                    work.getcallbackip(each)
                time.sleep(0.2)
                os._exit(0)
            children.append(child)
            while len(children) > 3:
                os.waitpid(children.pop(0), 0)
    threading.Thread(target=forking, daemon=True).start()
for line in sys.stdin:
    for each in own:
        reply = work.getcallbackip(each)
        if not reply or reply["errcode"]:
            print("lost", repr(reply), flush=True)
    print("done", flush=True)
"""


def test_processes_that_die_and_fork_in_the_middle_of_renewals(memory_path):
    """Two apps, six processes, a process killed at random in every third round of renewals: one gettoken each.

    A forked child that hangs writes its traceback in place of an answer.
    """
    place = memory_path / "folder" / "store"
    fate = random.Random(8)
    with Sandbox() as sandbox:
        sandbox.corpsecrets.add("another-app")
        secrets = [sandbox.corpsecret, "another-app"]
        environment = {**os.environ, "QQ_WEIXIN_WORK_API": sandbox.api}

        def start(number):
            fork = "fork" if number < 2 else "no"
            command = [sys.executable, "-c", RENEW, str(place), sandbox.corpid, fork, *secrets]
            return subprocess.Popen(command, stdin=-1, stdout=-1, text=True, env=environment)

        processes = [start(number) for number in range(6)]
        try:
            for round_ in range(12):
                with sandbox.lock:
                    sandbox.tokens.clear()
                before = sandbox.calls["gettoken"]
                for process in processes:
                    process.stdin.write("call\n")
                    process.stdin.flush()
                victim = None
                if round_ % 3 == 2:
                    victim = fate.randrange(6)
                    time.sleep(fate.random() * 0.02)
                    processes[victim].kill()
                for number, process in enumerate(processes):
                    answer = process.stdout.readline()
                    if number == victim:
                        assert answer + process.communicate()[0] in ("", "done\n")
                        processes[number] = start(number)
                    else:
                        assert answer == "done\n"
                asked = sandbox.calls["gettoken"] - before
                # Who is killed between the answer of gettoken and the store takes the token along.
                assert asked in ((2, 3) if victim is not None else (2,))
                for entry in place.parent.iterdir():
                    assert stat.S_IMODE(entry.stat().st_mode) == 0o600
        finally:
            for process in processes:
                process.kill()
            ends = [process.communicate()[0] for process in processes]
        assert ends == [""] * 6
        final = [AccessToken(sandbox.corpid, secret, FileStore(place)) for secret in secrets]
        work.configure(api=sandbox.api)
        sandbox.tokens.clear()
        assert [work.getcallbackip(each)["errcode"] for each in final] == [0, 0]
        assert os.listdir(place.parent) == ["store"]


def test_warnings_that_are_errors_leave_it_up(tmp_path):
    program = f"""
from QQ.weixin.work.store import FileStore

store = FileStore({str(tmp_path / "store")!r})
store.set("k", "v")
with store.lock("k"):
    print(store.get("k"), store.add("k", "w"))
"""
    run = [sys.executable, "-X", "dev", "-bb", "-W", "error", "-c", program]
    assert subprocess.run(run, capture_output=True, text=True, timeout=60, check=True).stdout.split() == ["v", "False"]


# What is not text


NO_TEXTS = [None, 17, True, 1.5, b"bytes", ["a"], {"step": 1}, object()]
USES = {
    "get": lambda store, odd: store.get(odd),
    "set key": lambda store, odd: store.set(odd, "v"),
    "set value": lambda store, odd: store.set("k", odd),
    "add key": lambda store, odd: store.add(odd, "v"),
    "add value": lambda store, odd: store.add("k", odd),
    "add new value": lambda store, odd: store.add("new", odd),
    "delete": lambda store, odd: store.delete(odd),
    "lock": lambda store, odd: store.lock(odd).__enter__(),
    "put queue": lambda store, odd: store.put(odd, "a"),
    "put text": lambda store, odd: store.put("q", odd),
    "take": lambda store, odd: store.take(odd, 60),
    "extend queue": lambda store, odd: store.extend(odd, "1", 60),
    "extend id": lambda store, odd: store.extend("q", odd, 60),
    "done queue": lambda store, odd: store.done(odd, "1"),
    "done id": lambda store, odd: store.done("q", odd),
}
SECONDS = {
    "set": lambda store, odd: store.set("k", "w", odd),
    "add": lambda store, odd: store.add("k", "w", odd),
    "add new": lambda store, odd: store.add("new", "w", odd),
    "take": lambda store, odd: store.take("q", odd),
    "extend": lambda store, odd: store.extend("q", "1", odd),
}


def unharmed(store):
    return store.get("k"), store.get("new"), store.take("q", 0.001)[1], store.take("other", 60)


@pytest.mark.parametrize("use", USES)
def test_what_is_no_text_is_refused_before_anything_is_touched(store, use, caplog):
    store.set("k", "v")
    store.put("q", "a")
    for odd in NO_TEXTS:
        with pytest.raises(TypeError, match="must be a str, not"):
            USES[use](store, odd)
    for odd in ("\ud800", "a\udcffb"):
        with pytest.raises(ValueError, match="lone surrogate") as raised:
            USES[use](store, odd)
        assert not isinstance(raised.value, UnicodeError)  # which keeps the text
    assert unharmed(store) == ("v", None, "a", None)
    assert not caplog.records


@pytest.mark.parametrize("use", SECONDS)
def test_what_is_no_time_is_refused_before_anything_is_touched(store, use):
    store.set("k", "v")
    store.put("q", "a")
    for odd in ("60", b"60", [60], {}, True, object()):
        with pytest.raises(TypeError, match="seconds must be a number, not"):
            SECONDS[use](store, odd)
    with pytest.raises(ValueError, match="NaN"):
        SECONDS[use](store, float("nan"))
    assert unharmed(store) == ("v", None, "a", None)


@pytest.mark.parametrize("seconds", [0, -1, -1e300, float("-inf")])
def test_a_value_for_no_time_is_gone_at_once(store, seconds):
    store.set("k", "v")
    store.set("k", "w", seconds)
    time.sleep(0.01)
    assert store.get("k") is None
    assert store.add("k", "x", seconds) is True
    time.sleep(0.01)
    assert store.add("k", "y") is True


@pytest.mark.parametrize("seconds", [10**7, 1e10, 1e300, float("inf"), 10**400])
def test_a_value_may_be_kept_for_any_time(store, seconds):
    store.set("k", "v", seconds)
    assert store.add("l", "w", seconds) is True
    assert (store.get("k"), store.get("l")) == ("v", "w")
