"""AI bots in trouble: t/bench/bot_troubles.py in small, and what needs its own set-up."""

import contextlib
import logging
import subprocess
import sys
import threading
import time

import bot_kills
import bot_troubles
import pytest
from bot_server import BOT_ID, SECRET, WAIT, BotServer, wait_until

from QQ.weixin.work import callback
from QQ.weixin.work.callback import _bot_connection, _bot_lease, _queue
from QQ.weixin.work.store import FileStore, MemoryStore

pytestmark = pytest.mark.needs("websockets")
CASES = [(kind, name) for kind, server in bot_troubles.SERVERS.items() for name in server.troubles]


@pytest.mark.parametrize(("kind", "name"), CASES)
def test_nothing_is_lost_or_handled_twice_and_the_reason_is_told(kind, name):
    with bot_troubles.SERVERS[kind]() as server:
        outcome = bot_troubles.run(server, name, 3)
    assert (outcome.lost, outcome.handled_again, outcome.wrong) == (0, 0, [])
    assert outcome.told >= 3 or name == "pushed again"


@pytest.fixture
def server():
    with BotServer() as running:
        yield running


@pytest.fixture
def connect(server, monkeypatch):
    """Connect a bot; the two that share a store stand for two processes."""
    for place, name, seconds in (
        (_bot_connection, "FIRST_PAUSE", 0.02),
        (_bot_connection, "LONGEST_PAUSE", 0.05),
        (_bot_connection, "IDLE_SECONDS", 0.1),
        (_bot_lease, "LEASE_SECONDS", 0.6),
        (_bot_lease, "RENEW_SECONDS", 0.1),
        (_bot_lease, "LOOK_SECONDS", 0.05),
        (_queue, "LOOK_SECONDS", 0.05),
    ):
        monkeypatch.setattr(place, name, seconds)
    with contextlib.ExitStack() as stack:
        yield lambda handler, store=None: stack.enter_context(
            callback.connect(handler, BOT_ID, SECRET, url=server.url, store=store)
        )


def test_it_subscribes_at_most_five_times_a_minute(server, monkeypatch):
    """In a small world, where a minute has 0.6 seconds: each connection is closed as soon as it has subscribed."""
    small = 100
    for name in ("FIRST_PAUSE", "LONGEST_PAUSE", "STABLE_SECONDS"):
        monkeypatch.setattr(_bot_connection, name, getattr(_bot_connection, name) / small)
    with callback.connect(print, BOT_ID, SECRET, url=server.url):
        for number in range(8):
            assert server.wait_for(lambda number=number: len(server.subscribed) > number and server.current)
            server.close()
    times = server.subscribed
    assert max(sum(0 <= other - at < 60 / small for other in times) for at in times) <= 5


def test_of_two_with_one_store_one_connects_and_the_other_takes_its_place(server, connect, store, caplog):
    caplog.set_level(logging.INFO)
    first, second = [], []
    one = connect(first.append, store)
    assert server.wait_for(lambda: server.current)
    connect(second.append, store)
    for number in range(3):
        server.says("x", msgid=f"a{number}")
    wait_until(lambda: len(first) == 3)
    wait_until(lambda: "waits to take its place" in caplog.text)
    assert len(server.subscribed) == 1
    one.close()
    assert server.wait_for(lambda: len(server.subscribed) == 2)
    for number in range(3):
        server.says("x", msgid=f"a{number}")  # again
        server.says("x", msgid=f"b{number}")
    wait_until(lambda: len(second) == 3)
    assert sorted(message["msgid"] for message in second) == ["b0", "b1", "b2"]
    assert len(server.subscribed) == 2


def test_a_program_that_ends_lets_go(server, tmp_path):
    """So the next one, started at once, need not wait for a lease."""
    program = """
import sys
from QQ.weixin.work import callback
from QQ.weixin.work.store import FileStore
place, *given, url = sys.argv[1:]
connection = callback.connect(print, *given, url=url, store=FileStore(place))
print(connection.send("zhangsan", {"msgtype": "markdown", "markdown": {"content": "x"}}))
"""
    place = tmp_path / "store"
    command = [sys.executable, "-c", program, str(place), BOT_ID, SECRET, server.url]
    done = subprocess.run(command, capture_output=True, text=True, timeout=WAIT, check=True)
    assert (done.stdout, done.stderr) == ("{'errcode': 0, 'errmsg': 'ok'}\n", "")
    assert FileStore(place).get(f"bot:{_key()}:lease") is None


def test_when_one_dies_the_other_waits_for_its_lease(server, connect, tmp_path):
    store = FileStore(tmp_path / "store")
    store.add(f"bot:{_key()}:lease", "another process", 0.5)  # which has just died
    began = time.monotonic()
    connect(print, store)
    assert server.wait_for(lambda: server.current)
    assert time.monotonic() >= began + 0.4


def test_what_was_taken_and_not_handled_comes_to_the_next(server, connect, tmp_path, monkeypatch):
    monkeypatch.setattr(_queue, "LEASE", 0.3)
    store, held, seen = FileStore(tmp_path / "store"), threading.Event(), []

    def stuck(message):
        held.wait(WAIT)

    one = connect(stuck, store)
    req_ids = [server.says("x", msgid=f"id-{number}") for number in range(12)]
    wait_until(lambda: len(store_queue(store)) >= 12)
    try:
        monkeypatch.setattr(one._messages._intake.queue, "extend_leases", lambda: None)  # as a process that is dead
        one._lease._over.set()
        one._link.end(callback._bot_frames.Kind.CLOSED, "it is dead")

        def handle(message):
            seen.append(message["msgid"])
            yield "你好"

        connect(handle, store)
        wait_until(lambda: len(seen) >= 12)
        assert sorted(seen) == sorted(f"id-{number}" for number in range(12))
        assert server.wait_for(lambda: len(server.frames) == 12)
        assert {req_id for _, req_id, _ in server.frames} == set(req_ids)
    finally:
        held.set()


def test_one_whose_lease_was_taken_steps_back_and_one_that_is_thrown_out_waits(server, connect, tmp_path):
    """As after a long sleep: the other process has connected meanwhile, and this one does not fight for it."""
    store, seen = FileStore(tmp_path / "store"), []
    connection = connect(seen.append, store)
    assert server.wait_for(lambda: server.current)
    store.set(f"bot:{_key()}:lease", "another process", 2)
    assert server.wait_for(lambda: server.current is None)
    assert connection.wait(0.2) is None
    assert len(server.subscribed) == 1
    store.delete(f"bot:{_key()}:lease")
    assert server.wait_for(lambda: len(server.subscribed) == 2)
    assert server.wait_for(lambda: server.current)
    store.set(f"bot:{_key()}:lease", "another process", 1)
    server.disconnected()
    assert connection.wait(0.2) is None
    assert server.wait_for(lambda: len(server.subscribed) == 3)


def test_one_that_was_late_is_not_thrown_out_by_another_that_has_died_since(server, connect, tmp_path, monkeypatch):
    monkeypatch.setattr(_bot_lease, "RENEW_SECONDS", 60)
    connection = connect(print, FileStore(tmp_path / "store"))
    assert server.wait_for(lambda: server.current)
    wait_until(lambda: connection._lease._sure_until < time.time())
    server.disconnected()
    assert server.wait_for(lambda: len(server.subscribed) == 2)
    assert connection.wait(0) is None


def test_a_store_that_is_down_is_told_and_connects_nobody_new(server, connect, caplog):
    class Down(MemoryStore):
        is_down = True

        def add(self, *given):
            if self.is_down:
                raise OSError("redis://:password@host is away")
            return super().add(*given)

    store, seen = Down(), []
    connect(seen.append, store)
    wait_until(lambda: "is down" in caplog.text)
    assert server.subscribed == []
    store.is_down = False
    server.says("x")
    wait_until(lambda: seen)
    store.is_down = True
    server.close()
    server.says("y")  # who has the connection goes on
    wait_until(lambda: len(seen) == 2)
    assert "password" not in caplog.text


def test_a_slow_store_holds_up_no_answer(server, connect):
    """Else replies that were accepted would be sent again, and a busy store would have more and more to do."""
    asked, free, seen = threading.Event(), threading.Event(), []

    class Slow(MemoryStore):
        def get(self, key):
            if not key.endswith(":lease"):
                asked.set()
                free.wait(WAIT)
            return super().get(key)

    connection = connect(seen.append, Slow())
    server.says("x")
    assert asked.wait(WAIT)
    assert connection.send("zhangsan", {"msgtype": "markdown", "markdown": {"content": "x"}})["errcode"] == 0
    assert not seen
    free.set()
    wait_until(lambda: seen)


def _key():
    from hashlib import sha256

    return sha256(BOT_ID.encode()).hexdigest()[:32]


def store_queue(store):
    return store._database.read(lambda file: file.execute("SELECT text FROM queued").fetchall())


def test_nothing_that_was_taken_is_lost_when_processes_are_killed(tmp_path):
    """How many are handled again depends on the load: a lease that can't be extended in time is lost."""
    outcome = bot_kills.run(tmp_path, kills=2, every=0.5, lease=0.5)
    assert outcome.lost == 0, outcome
