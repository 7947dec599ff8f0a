"""New messages of customers: each once, none lost, whoever reads, dies or fails."""

import signal
import subprocess
import sys
import threading

import pytest
from customers import PAGE, CustomerService

import QQ.weixin.work
from QQ.weixin.work.callback import kf
from QQ.weixin.work.store import FileStore, MemoryStore


@pytest.fixture
def service():
    with CustomerService() as running:
        QQ.weixin.work.configure(api=running.api, timeout=20)
        yield running


def texts(messages):
    return [message["text"]["content"] for message in messages]


def read(event, store):
    return texts(kf.new_messages("t", event, store))


def cursors(service):
    return [given.get("cursor") for path, given in service.calls if path == "kf/sync_msg"]


def test_pages_to_the_end_and_goes_on_from_there(service, store):
    written = [str(number) for number in range(2 * PAGE + 1)]
    for text in written:
        event = service.say("wm1", text)
    assert read(event, store) == written
    assert service.calls[0] == ("kf/sync_msg", {"token": "token-15", "limit": 1000, "open_kfid": "wk1"})
    assert cursors(service) == [None, "c7", "c14"]
    assert read(service.say("wm1", "more"), store) == ["more"]
    assert read(event, store) == []
    assert cursors(service) == [None, "c7", "c14", "c15", "c16"]


def test_an_event_without_a_token_is_read_without(service, store):
    service.say("wm1", "hi")
    assert read({"OpenKfId": "wk1"}, store) == ["hi"]
    assert "token" not in service.calls[0][1]


@pytest.mark.parametrize("event", [{}, {"OpenKfId": ""}, {"OpenKfId": None}, {"OpenKfId": ["wk1"]}], ids=repr)
def test_what_is_no_event_of_an_account(event):
    with pytest.raises(ValueError, match="OpenKfId"):
        kf.new_messages("t", event, MemoryStore())


def test_a_page_without_messages_is_not_the_end(service, store):
    service.empty_pages = True
    assert read(service.say("wm1", "hi"), store) == ["hi"]


def test_accounts_are_apart(service, store):
    first, second = service.say("wm1", "a", "wk1"), service.say("wm1", "b", "wk2")
    assert (read(second, store), read(first, store)) == (["b"], ["a"])


def test_what_was_being_handled_comes_again_and_what_went_before_does_not(service, store):
    for text in "abc":
        event = service.say("wm1", text)
    for message in kf.new_messages("t", event, store):
        if message["text"]["content"] == "b":
            break
    assert read(event, store) == ["b", "c"]

    def fail(message):
        raise RuntimeError(message["text"]["content"])

    with pytest.raises(RuntimeError, match="d"):
        fail(next(kf.new_messages("t", service.say("wm1", "d"), store)))
    assert read(event, store) == ["d"]


def test_a_reader_that_was_never_begun_reads_nothing(service, store):
    event = service.say("wm1", "a")
    kf.new_messages("t", event, store)
    assert read(event, store) == ["a"]


@pytest.mark.parametrize(
    ("refusal", "word"),
    [
        ({"errcode": 45009, "errmsg": "api freq out of limit"}, "45009"),
        ({"errcode": "95000"}, "95000"),
        (lambda: None, "wk1"),
        ({"has_more": 1, "msg_list": []}, "not where"),
        ({"has_more": 1, "msg_list": [], "next_cursor": "c7"}, "not where"),
    ],
    ids=["refused", "refused in text", "no reply", "no cursor", "the same cursor"],
)
def test_never_past_a_failure(service, store, caplog, refusal, word):
    written = [str(number) for number in range(PAGE + 1)]
    for text in written:
        event = service.say("wm1", text)
    got = []
    for message in kf.new_messages("t", event, store):
        got.append(message)
        service.refuse["kf/sync_msg"] = refusal
    assert texts(got) == written[:PAGE]
    told = [record.getMessage() for record in caplog.records if record.name == "QQ.weixin.work.callback"]
    assert len(told) == 1
    assert word in told[0]
    assert event["Token"] not in told[0]
    service.refuse.clear()
    assert read(event, store) == written[PAGE:]
    assert cursors(service)[-1] == "c7"


def test_a_store_that_fails_is_not_taken_for_an_end(service):
    class Failing(MemoryStore):
        def add(self, *args):
            raise OSError("disk full")

    event = service.say("wm1", "a")
    with pytest.raises(OSError, match="disk full"):
        read(event, Failing())


def test_a_push_that_comes_while_another_reads_has_him_go_on(service, store, monkeypatch):
    monkeypatch.setattr("QQ.weixin.work.store._interface.LOCK_SECONDS", 0.05)
    got = []
    for message in kf.new_messages("t", service.say("wm1", "a"), store):
        got.append(message)
        if len(got) < 5:
            assert read(service.say("wm1", "abcde"[len(got)]), store) == []
    assert texts(got) == ["a", "b", "c", "d", "e"]


def test_who_reads_for_long_lets_others_have_their_turn(service, store, monkeypatch):
    """A lock that runs out is taken anew before it does."""
    monkeypatch.setattr("QQ.weixin.work.callback._kf.TURN", 0)
    taken = []
    lock = store.lock
    monkeypatch.setattr(store, "lock", lambda key: taken.append(key) or lock(key), raising=False)
    written = [str(number) for number in range(PAGE + 2)]
    for text in written:
        event = service.say("wm1", text)
    assert read(event, store) == written
    assert len(taken) > len(written)


def test_each_message_once_by_many_threads(service, store):
    """Of 300 pushes and readers at once, one gets each message, and none is left when the last is done."""
    got, lock = [], threading.Lock()

    def work(number):
        for count in range(5):
            event = service.say(f"wm{number}", f"{number}-{count}", f"wk{number % 3}")
            for message in kf.new_messages("t", event, store):
                with lock:
                    got.append(message["text"]["content"])

    threads = [threading.Thread(target=work, args=(number,)) for number in range(24)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(got) == 120
    assert set(got) == {f"{number}-{count}" for number in range(24) for count in range(5)}


READER = """
import sys
import QQ.weixin.work
from QQ.weixin.work.callback import kf
from QQ.weixin.work.store import FileStore
QQ.weixin.work.configure(api=sys.argv[1])
for message in kf.new_messages("t", {"OpenKfId": "wk1"}, FileStore(sys.argv[2])):
    print(message["text"]["content"], flush=True)
    if len(sys.argv) > 3:
        sys.stdin.readline()
"""


def test_each_message_once_by_many_processes(service, tmp_path):
    for number in range(100):
        service.say("wm1", str(number))
    readers = [
        subprocess.Popen([sys.executable, "-c", READER, service.api, str(tmp_path / "s")], stdout=subprocess.PIPE)
        for _ in range(4)
    ]
    got = [line for reader in readers for line in reader.communicate(timeout=60)[0].split()]
    assert sorted(got, key=int) == [b"%d" % number for number in range(100)]
    assert [reader.returncode for reader in readers] == [0] * 4


def test_what_a_killed_process_was_handling_comes_again(service, tmp_path):
    for text in "abc":
        event = service.say("wm1", text)
    reader = subprocess.Popen(
        [sys.executable, "-c", READER, service.api, str(tmp_path / "s"), "slowly"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with reader:
        assert reader.stdout.readline() == b"a\n"
        reader.stdin.write(b"\n")
        reader.stdin.flush()
        assert reader.stdout.readline() == b"b\n"
        reader.send_signal(signal.SIGKILL)
    assert read(event, FileStore(tmp_path / "s")) == ["b", "c"]


def test_who_finds_that_another_has_read_on_stops(service, store, caplog):
    """As when a lock ran out while a message was handled."""
    for text in "abc":
        event = service.say("wm1", text)
    slow = kf.new_messages("t", event, store)
    assert next(slow)["text"]["content"] == "a"
    for name in "ab":
        store.add(f"kf:wk1:seen:m{'ab'.index(name)}-wk1", "1", 60)
    assert list(slow) == []
    assert "another has read wk1 meanwhile" in caplog.text
    assert read(event, store) == ["c"]


def test_a_store_that_has_forgotten_all_is_no_endless_loop(service, store):
    for text in "ab":
        event = service.say("wm1", text)
    got = []
    for message in kf.new_messages("t", event, store):
        got.append(message)
        for name in ("news", "read", "cursor"):
            store.delete(f"kf:wk1:{name}")
        store.set("kf:wk1:read", "another")
    assert texts(got) == ["a", "b"]
