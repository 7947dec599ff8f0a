"""The receiver and its store: what was accepted is handled, whatever process dies and however long the store takes."""

import functools
import json
import subprocess
import sys
import threading
import time

import pytest

from QQ.weixin.work import callback
from QQ.weixin.work.callback import _accept, _app, _intake, _limited, _queue, _received
from QQ.weixin.work.store import FileStore, MemoryStore, RedisStore

pytestmark = pytest.mark.usefixtures("cryptography")

TOKEN, KEY, CORP = "sandboxToken2026", "pC4E2MGK05Fz07BxKTykxBh7Lopa66lOxma0Jb5saeQ", "ww0123456789abcdef"
LEASE = 0.6  # seconds


def message(text):
    return {"ToUserName": CORP, "FromUserName": "zhangsan", "CreateTime": "1", "MsgType": "text", "Content": text}


def pushed(text):
    return callback.encrypt_push(TOKEN, KEY, CORP, message(text))


class Handler:
    """Notes the texts that it is given, and waits until it is let go."""

    def __init__(self, held=False, reply=None):
        self.texts = []
        self.reply = reply
        self.free = threading.Event()
        self.got = threading.Semaphore(0)
        if not held:
            self.free.set()

    def __call__(self, message):
        self.texts.append(message["Content"])
        self.got.release()
        self.free.wait(30)
        if isinstance(self.reply, Exception):
            raise self.reply
        return self.reply

    def wait(self, count=1):
        for _ in range(count):
            assert self.got.acquire(timeout=20)

    def gets_no_more(self, seconds=0.1):
        return not self.got.acquire(timeout=seconds)


def app(handler, store, token=TOKEN, **options):
    return callback.app(handler, token, KEY, CORP, store=store, **options)


def accepted(receiver, text):
    return receiver.answer("POST", *pushed(text)) == (200, "")


@pytest.fixture(params=["file", "redis"])
def make_store(request, tmp_path):
    """Make the same store once more, as another process does."""
    if request.param == "file":
        return lambda: FileStore(tmp_path / "store")
    server = request.getfixturevalue("redis_server")
    return lambda: RedisStore(server, prefix=str(tmp_path))


@pytest.fixture
def short(monkeypatch):
    """Leases and looks that a test can wait for."""
    monkeypatch.setattr(_queue, "LEASE", LEASE)
    monkeypatch.setattr(_queue, "LOOK_SECONDS", LEASE / 10)


@pytest.fixture
def removed(monkeypatch):
    """Counts the texts that are removed from queues: each was handled, or is not to be handled."""
    count = threading.Semaphore(0)
    for kind in (MemoryStore, FileStore, RedisStore):
        done = kind.done

        def note(store, queue, id, done=done):
            done(store, queue, id)
            count.release()

        monkeypatch.setattr(kind, "done", note)

    def wait_for(texts):
        for _ in range(texts):
            assert count.acquire(timeout=20)

    return wait_for


def queue_of(store):
    """What the queue of the callback holds, each text once."""
    receiver = app(print, MemoryStore())
    name = receiver._acceptor._intake.name
    found = []
    while taken := store.take(name, 60):
        found.append(json.loads(taken[1])[2])
        store.done(name, taken[0])
    return [callback.parse(text)["Content"] for text in found]


def wait_until_handled(receiver):
    for _ in range(400):
        if not receiver._acceptor._intake.queue._extend_at:
            break
        time.sleep(0.01)


# Kept until handled

DIES = """
import os, sys, threading
from QQ.weixin.work import callback
from QQ.weixin.work.store import FileStore, RedisStore

handling = threading.Event()


def handle(message):
    handling.set()
    threading.Event().wait()


class Late(callback._accept._Outcome):
    def __init__(self):
        super().__init__()
        self.done.wait = lambda seconds: False  # the answer does not wait for the handler


kind, place, prefix, token, key, corp, replying = sys.argv[1:]
callback._accept._Outcome = Late
callback._queue.LEASE = callback._intake.LATE_SECONDS = 0.3
callback._intake.NOTE_SECONDS = 30
store = FileStore(place) if kind == "file" else RedisStore(place, prefix=prefix)
receiver = callback.app(handle, token, key, corp, store=store, workers=1, replying=replying == "True")
for text in "abc":
    message = {"ToUserName": corp, "FromUserName": "zhangsan", "CreateTime": "1", "MsgType": "text", "Content": text}
    assert receiver.answer("POST", *callback.encrypt_push(token, key, corp, message)) == (200, "")
handling.wait()
os.kill(os.getpid(), 9)
"""


@pytest.mark.parametrize("replying", [False, True])
@pytest.mark.parametrize("kind", ["file", "redis"])
def test_a_push_answered_by_a_killed_process_is_handled_by_another(
    kind, replying, tmp_path, request, removed, monkeypatch
):
    monkeypatch.setattr(_queue, "LOOK_SECONDS", 0.05)
    monkeypatch.setattr(_queue, "LEASE", 1.0)  # for what is taken while its mark still says that it is being handled
    place = str(tmp_path / "store") if kind == "file" else request.getfixturevalue("redis_server")
    given = [kind, place, str(tmp_path), TOKEN, KEY, CORP, str(replying)]
    died = subprocess.run([sys.executable, "-c", DIES, *given], capture_output=True, timeout=60)
    assert died.returncode == -9, died.stderr
    handler = Handler()
    store = FileStore(place) if kind == "file" else RedisStore(place, prefix=str(tmp_path))
    receiver = app(handler, store)  # which needs no push to begin
    handler.wait(3)
    removed(3)
    assert [accepted(receiver, text) for text in "abc"] == [True] * 3  # pushed again
    assert queue_of(store) == []
    assert sorted(handler.texts) == ["a", "b", "c"]


def test_a_message_is_in_the_store_while_it_waits_and_is_handled_and_not_after(make_store):
    handler = Handler(held=True)
    receiver = app(handler, make_store(), workers=1)
    assert [accepted(receiver, text) for text in "abc"] == [True] * 3
    handler.wait()
    assert queue_of(make_store()) == ["b", "c"]  # a is leased
    handler.free.set()
    wait_until_handled(receiver)
    assert handler.texts == ["a"]
    assert queue_of(make_store()) == []


def test_processes_share_the_work_and_each_message_is_handled_once(make_store):
    handler = Handler()
    receivers = [app(handler, make_store(), workers=2) for _ in range(4)]
    threads = [
        threading.Thread(target=lambda each=each: [accepted(each, str(number)) for number in range(30)])
        for each in receivers
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert accepted(receivers[0], "30")
    handler.wait(31)
    assert sorted(handler.texts, key=int) == [str(number) for number in range(31)]
    assert handler.gets_no_more()


@pytest.mark.usefixtures("short")
def test_a_message_whose_handling_takes_longer_than_a_lease_is_not_handled_by_another(make_store, removed):
    handler = Handler(held=True)
    first, second = (app(handler, make_store()) for _ in range(2))
    assert accepted(first, "a")
    handler.wait()
    assert handler.gets_no_more(1.5 * LEASE)
    handler.free.set()
    removed(1)
    assert accepted(second, "a")
    assert queue_of(make_store()) == []
    assert handler.texts == ["a"]


def test_a_message_whose_handler_raises_is_logged_and_not_handled_again(make_store, caplog, removed):
    handler = Handler(reply=KeyError("secret"))
    assert accepted(app(handler, make_store()), "a")
    handler.wait()
    removed(1)
    assert queue_of(make_store()) == []
    assert "the handler raised KeyError" in caplog.text


def test_an_invalid_message_in_the_queue_is_removed(make_store, caplog):
    store = make_store()
    name = app(print, MemoryStore())._acceptor._intake.name
    for text in ("", "a", "{}", "[1]", '["a", "b"]', '[null, "id", 7, 60]'):
        store.put(name, text)
    handler = Handler()
    receiver = app(handler, make_store(), workers=1)
    assert accepted(receiver, "a")
    handler.wait()
    assert handler.texts == ["a"]
    assert caplog.text.count("ERROR") == 6


def test_two_callbacks_that_share_a_store_share_no_message(make_store):
    """Two apps of a corp are pushed the same event, word by word."""
    first, second = Handler(), Handler()
    one, other = app(first, make_store()), app(second, make_store(), token="another")
    assert accepted(one, "a")
    assert other.answer("POST", *callback.encrypt_push("another", KEY, CORP, message("a"))) == (200, "")
    first.wait()
    second.wait()
    assert (first.texts, second.texts) == (["a"], ["a"])


class Plain:
    """A store of one's own, without a queue."""

    def __init__(self, store):
        self.get, self.set, self.add, self.delete, self.lock = store.get, store.set, store.add, store.delete, store.lock


def test_a_store_without_a_queue_goes_on_working():
    store = MemoryStore()
    handler = Handler()
    receivers = [app(handler, Plain(store)) for _ in range(2)]
    assert [accepted(receiver, "a") for receiver in receivers * 2] == [True] * 4
    handler.wait()
    assert handler.gets_no_more()


class Proxy:
    def __init__(self, store):
        self._store = store

    def __getattr__(self, name):
        return getattr(self._store, name)


def test_a_queue_may_be_reached_through_a_proxy(make_store):
    handler = Handler(held=True)
    receiver = app(handler, Proxy(make_store()), workers=1)
    assert [accepted(receiver, text) for text in "ab"] == [True] * 2
    handler.wait()
    assert queue_of(make_store()) == ["b"]
    handler.free.set()


def opened(text):
    from QQ.weixin.work.callback import _open

    return _open.open_push(_open.Settings(TOKEN, KEY, CORP), *pushed(text))


def key_of(receiver, text):
    return receiver._acceptor._intake.push(opened(text)).key


def test_a_push_that_another_process_is_about_to_answer_waits_for_it(make_store, monkeypatch):
    monkeypatch.setattr(_app, "ANSWER_SECONDS", 3.0)
    handler = Handler()
    receiver = app(handler, make_store(), replying=True)
    store = make_store()
    store.set(key_of(receiver, "a"), _received.RECEIVING, 60)
    threading.Timer(0.3, store.set, [key_of(receiver, "a"), _received.ACCEPTED, 60]).start()
    assert accepted(receiver, "a")
    store.set(key_of(receiver, "a"), _received.RECEIVING, 0.3)  # it has died, and WeCom pushes again
    assert accepted(app(handler, make_store(), replying=True), "a")
    handler.wait()
    assert handler.texts == ["a"]


def test_a_push_that_another_has_not_answered_in_time_gets_no_answer(make_store, monkeypatch):
    monkeypatch.setattr(_app, "ANSWER_SECONDS", 0.5)
    monkeypatch.setattr("QQ.weixin.work.callback._accept.UNANSWERED_SECONDS", 0.1)
    handler = Handler()
    receiver = app(handler, make_store(), replying=True)
    make_store().set(key_of(receiver, "a"), _received.RECEIVING, 60)
    assert receiver.answer("POST", *pushed("a"))[0] == 503
    assert make_store().get(key_of(receiver, "a")) == _received.RECEIVING  # the mark of the other
    make_store().delete(key_of(receiver, "a"))
    assert accepted(receiver, "a")
    handler.wait()


@pytest.mark.parametrize("died", ["before the mark", "after it"])
def test_of_the_copies_of_a_push_in_the_queue_one_is_handled(make_store, died, removed):
    """A process has died after it put a push into the queue, and WeCom has pushed again."""
    handler = Handler(held=True)
    receiver = app(handler, make_store(), workers=1)
    assert accepted(receiver, "first")
    handler.wait()
    key = key_of(receiver, "a")
    for id in ("one", "two", "three"):
        make_store().put(receiver._acceptor._intake.name, json.dumps([key, id, opened("a").text, 60]))
    if died == "after it":
        make_store().set(key, "two", 60)
    assert accepted(receiver, "a")
    handler.free.set()
    handler.wait()
    removed(4 if died == "after it" else 5)
    assert handler.texts == ["first", "a"]
    assert queue_of(make_store()) == []


def test_a_push_in_the_queue_is_known_for_as_long_as_it_would_be_accepted(tmp_path, monkeypatch):
    """Whether its mark was made by who put it there, or by who took it."""
    clock = [time.time()]
    monkeypatch.setattr(time, "time", lambda: clock[-1])
    handler = Handler(held=True)
    receiver = app(handler, FileStore(tmp_path / "store"), workers=1, tolerance=86400)
    pushes = {text: pushed(text) for text in "ab"}
    assert receiver.answer("POST", *pushes["a"]) == (200, "")
    handler.wait()
    assert receiver.answer("POST", *pushes["b"]) == (200, "")
    FileStore(tmp_path / "store").delete(key_of(receiver, "b"))  # its process has died before it made the mark
    handler.free.set()
    handler.wait()
    wait_until_handled(receiver)
    clock.append(clock[0] + 80000)
    for text in "ab":
        assert receiver.answer("POST", *pushes[text]) == (200, "")
    assert handler.gets_no_more()


@pytest.mark.usefixtures("short")
def test_a_queue_is_watched_as_soon_as_a_thread_can_be_had(make_store, monkeypatch):
    def start(self):
        raise RuntimeError("can't start new thread")

    handler = Handler()
    with monkeypatch.context() as without:
        without.setattr(threading.Thread, "start", start)
        receiver = app(handler, make_store())
    assert accepted(receiver, "a")
    handler.wait()
    wait_until_handled(receiver)
    left = json.dumps([None, "id", opened("b").text, 60])
    make_store().put(receiver._acceptor._intake.name, left)  # by a process that has died since
    handler.wait()
    assert handler.texts == ["a", "b"]


# However long the store takes


class Hanging:
    """A store whose methods wait while it hangs; they count."""

    def __init__(self, store):
        self.store = store
        self.free = threading.Event()
        self.asked = 0

    def __repr__(self):
        return "Hanging()"

    def ask(self, name, *args):
        self.asked += 1
        self.free.wait(30)
        return getattr(self.store, name)(*args)


for name in ("get", "set", "add", "delete", "lock", "put", "take", "done"):
    setattr(Hanging, name, functools.partialmethod(Hanging.ask, name))


@pytest.fixture
def hanging():
    store = Hanging(MemoryStore())
    yield store
    store.free.set()


@pytest.mark.parametrize("replying", [False, True])
def test_a_store_that_hangs_holds_up_one_push_and_no_repetition_is_handled(hanging, monkeypatch, caplog, replying):
    monkeypatch.setattr(_app, "ANSWER_SECONDS", 0.2)
    monkeypatch.setattr(_intake, "NOTE_SECONDS", 0.1)
    handler = Handler()
    receiver = app(handler, hanging, replying=replying)
    assert [accepted(receiver, text) for text in "aabab"] == [True] * 5
    handler.wait(2)
    assert handler.texts == ["a", "b"]
    assert hanging.asked <= 2  # one push, and the look into the queue
    assert caplog.text.count("does not answer in time") == 1
    assert handler.gets_no_more()


def test_a_slow_note_does_not_have_the_store_left_alone(monkeypatch, caplog):
    """It goes on by itself, however long it takes."""
    monkeypatch.setattr(_intake, "NOTE_SECONDS", 0.05)
    store, free, handler = MemoryStore(), threading.Event(), Handler()

    class Slow(Plain):
        def __init__(self):
            super().__init__(store)
            self.set = self.slow

        def slow(self, *args):
            free.wait(30)
            store.set(*args)

    receiver = app(handler, Slow())
    assert accepted(receiver, "a")
    assert accepted(receiver, "b")
    assert store.get(key_of(receiver, "b")) == _received.RECEIVING  # it was asked again
    free.set()
    for _ in range(400):
        if store.get(key_of(receiver, "a")) == _received.ACCEPTED:
            break
        time.sleep(0.01)
    assert store.get(key_of(receiver, "a")) == _received.ACCEPTED
    assert not caplog.records
    handler.wait(2)


def test_a_push_that_no_store_keeps_is_handled_before_it_is_answered(hanging, monkeypatch):
    """Unless that takes too long: what had no answer when its process was killed, WeCom pushes again."""
    monkeypatch.setattr(_app, "ANSWER_SECONDS", 0.2)
    monkeypatch.setattr(_accept, "LATEST_SECONDS", 30)
    monkeypatch.setattr(_accept, "UNKEPT_SECONDS", 20)
    done = []

    def handle(message):
        time.sleep(0.3)
        done.append(message["Content"])

    assert accepted(app(handle, hanging), "a")
    assert done == ["a"]
    monkeypatch.setattr(_accept, "UNKEPT_SECONDS", 0.1)
    held = Handler(held=True)
    assert accepted(app(held, hanging), "b")
    held.free.set()


def test_a_store_that_hung_is_asked_again_after_a_while(hanging, monkeypatch):
    monkeypatch.setattr(_app, "ANSWER_SECONDS", 0.2)
    monkeypatch.setattr(_limited, "PAUSE", 0.3)
    handler = Handler()
    receiver = app(handler, hanging)
    assert accepted(receiver, "a")
    handler.wait()
    asked = hanging.asked
    hanging.free.set()
    for number in range(200):
        assert accepted(receiver, f"b{number}")
        if hanging.asked > asked + 10:
            break
        time.sleep(0.02)
    assert hanging.asked > asked + 10


def test_a_push_that_a_hung_store_has_saved_is_not_handled_again(monkeypatch, removed):
    """Memory has stood in for it meanwhile."""
    monkeypatch.setattr(_app, "ANSWER_SECONDS", 0.2)
    monkeypatch.setattr(_limited, "PAUSE", 0.5)
    monkeypatch.setattr(_queue, "LOOK_SECONDS", 0.05)
    store = MemoryStore()
    slow = Hanging(store)
    slow.free.set()
    handler = Handler()
    receiver = app(handler, slow)
    slow.free.clear()
    assert accepted(receiver, "a")
    handler.wait()
    slow.free.set()
    removed(1)
    assert store.take(receiver._acceptor._intake.name, 60) is None  # nor by another process
    assert handler.texts == ["a"]


def test_a_store_that_is_down_is_logged_once_in_a_while(caplog):
    class Down(MemoryStore):
        def add(self, *args):
            raise OSError("redis://:password@host")

    handler = Handler()
    receiver = app(handler, Down())
    assert [accepted(receiver, text) for text in "aabac"] == [True] * 5
    handler.wait(3)
    assert sorted(handler.texts) == ["a", "b", "c"]
    assert caplog.text.count("is down, so a message may be handled twice") == 1
    assert "password" not in caplog.text
