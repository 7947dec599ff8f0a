"""New messages of customers: each once, none lost, whoever reads, dies or fails."""

import itertools
import signal
import subprocess
import sys
import threading
import time

import pytest
from customers import PAGE, CustomerService

import QQ.weixin.work
from QQ.weixin.work.callback import kf
from QQ.weixin.work.sandbox import Sandbox
from QQ.weixin.work.store import FileStore, MemoryStore


@pytest.fixture
def service():
    with CustomerService() as running:
        QQ.weixin.work.configure(api=running.api, timeout=20)
        yield running


# For what a server or a handler does, which each store meets in the same way.
in_memory = pytest.mark.parametrize("store", ["memory"], indirect=True)


def texts(messages):
    return [message["text"]["content"] for message in messages]


def read(event, store):
    return texts(kf.new_messages("t", event, store))


def key_of(service):
    return f"kf:{service.api}:wk1"


def cursor_of(service, corp="ww1"):
    return f"kf:{service.api}:{corp}:wk1:cursor"


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
def test_invalid_events_of_an_account(event):
    with pytest.raises(ValueError, match="OpenKfId"):
        kf.new_messages("t", event, MemoryStore())


def test_a_page_without_messages_is_not_the_end(service, store):
    service.empty_pages = True
    assert read(service.say("wm1", "hi"), store) == ["hi"]


def test_accounts_are_apart(service, store):
    first, second = service.say("wm1", "a", "wk1"), service.say("wm1", "b", "wk2")
    assert (read(second, store), read(first, store)) == (["b"], ["a"])


def test_after_a_crash_only_the_current_message_comes_again(service, store):
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


def test_a_generator_that_is_never_started_reads_nothing(service, store):
    event = service.say("wm1", "a")
    kf.new_messages("t", event, store)
    assert read(event, store) == ["a"]


@in_memory
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


@pytest.mark.parametrize("broken", ["get", "set", "add", "lock"])
def test_a_store_that_is_down_is_a_warning_and_not_taken_for_an_end(service, broken, caplog):
    class Failing(MemoryStore):
        is_down = True

        def __getattribute__(self, name):
            if name == broken and type(self).is_down:
                raise OSError("redis://:password@host")
            return super().__getattribute__(name)

    store = Failing()
    event = service.say("wm1", "a")
    assert read(event, store) in ([], ["a"])
    (record,) = caplog.records
    assert record.levelname == "WARNING"
    assert "wk1 has new waits for the next push" in record.getMessage()
    assert "password" not in caplog.text
    Failing.is_down = False
    assert read(event, store) == ["a"]


def test_a_push_makes_the_current_reader_read_on(service, store, monkeypatch):
    monkeypatch.setattr("QQ.weixin.work.store._interface.LOCK_SECONDS", 0.05)
    got = []
    for message in kf.new_messages("t", service.say("wm1", "a"), store):
        got.append(message)
        if len(got) < 5:
            assert read(service.say("wm1", "abcde"[len(got)]), store) == []
    assert texts(got) == ["a", "b", "c", "d", "e"]


def test_a_long_read_lets_other_threads_take_turns(service, store, monkeypatch):
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
from QQ.weixin.work.sandbox import Sandbox
from QQ.weixin.work.store import FileStore
QQ.weixin.work.configure(api=sys.argv[1])
for message in kf.new_messages("t", {"OpenKfId": "wk1"}, FileStore(sys.argv[2])):
    print(message["text"]["content"], flush=True)
    if len(sys.argv) > 3:
        sys.stdin.readline()
"""


def test_each_message_once_by_many_processes(service, memory_path):
    for number in range(100):
        service.say("wm1", str(number))
    readers = [
        subprocess.Popen([sys.executable, "-c", READER, service.api, str(memory_path / "s")], stdout=subprocess.PIPE)
        for _ in range(4)
    ]
    got = [line for reader in readers for line in reader.communicate(timeout=60)[0].split()]
    assert sorted(got, key=int) == [b"%d" % number for number in range(100)]
    assert [reader.returncode for reader in readers] == [0] * 4


def test_a_message_of_a_killed_process_comes_again(service, tmp_path):
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


def test_a_reader_stops_when_another_has_read_on(service, store, caplog):
    """As when a lock ran out while a message was handled."""
    for text in "abc":
        event = service.say("wm1", text)
    slow = kf.new_messages("t", event, store)
    assert next(slow)["text"]["content"] == "a"
    for msgid in ("m0-wk1", "m1-wk1"):
        store.add(f"{key_of(service)}:seen:{msgid}", "1", 60)
    assert list(slow) == []
    assert "another has read wk1 meanwhile" in caplog.text
    assert read(event, store) == ["c"]


def test_a_store_that_forgets_everything_causes_no_endless_loop(service, store):
    for text in "ab":
        event = service.say("wm1", text)
    got = []
    for message in kf.new_messages("t", event, store):
        got.append(message)
        for name in ("news", "read"):
            store.delete(f"{key_of(service)}:{name}")
        store.delete(cursor_of(service))
        store.set(f"{key_of(service)}:read", "another")
    assert texts(got) == ["a", "b"]


# What is in the way of one message is in the way of no other


@in_memory
@pytest.mark.parametrize("entry", [None, 7, "text", [], [{"msgid": "m"}], True, 1.5], ids=lambda entry: repr(entry))
def test_an_invalid_entry_stops_no_account(service, store, caplog, entry):
    for text in "ab":
        event = service.say("wm1", text)
    service.inbox["wk1"].insert(1, entry)
    assert read(event, store) == ["a", "b"]
    assert caplog.text.count("is no message") == 1
    assert read(service.say("wm1", "c"), store) == ["c"]
    assert caplog.text.count("is no message") == 1


@in_memory
@pytest.mark.parametrize("listed", ["text", {"msgid": "m"}, 7, None])
def test_an_invalid_list_stops_no_account(service, store, listed, caplog):
    event = service.say("wm1", "a")
    service.refuse["kf/sync_msg"] = {"msg_list": listed, "next_cursor": "c0", "has_more": 0}
    assert texts(message for message in kf.new_messages("t", event, store) if "text" in message) == []
    service.refuse.clear()
    assert read(service.say("wm1", "b"), store) == ["a", "b"]


@in_memory
@pytest.mark.parametrize("msgid", [None, "", 7, ["m"], {}, "m\ud800"], ids=ascii)
def test_messages_without_an_id_of_their_own_are_all_given_once(service, store, msgid):
    for text in "abc":
        event = service.say("wm1", text)
        service.inbox["wk1"][-1]["msgid"] = msgid
    del service.inbox["wk1"][1]["msgid"]
    assert read(event, store) == ["a", "b", "c"]
    store.delete(cursor_of(service))
    assert read(service.say("wm1", "d"), store) == ["d"]


@in_memory
@pytest.mark.parametrize("cursor", [{"a": 1}, ["c7"], 7, None, "", True, "c\ud800"], ids=ascii)
@pytest.mark.parametrize("has_more", [0, 1, "0", "1", True, False, None], ids=repr)
def test_an_invalid_cursor_loses_nothing(service, store, cursor, has_more):
    event = service.say("wm1", "a")
    reply = {"msg_list": list(service.inbox["wk1"]), "next_cursor": cursor, "has_more": has_more}
    service.refuse["kf/sync_msg"] = reply
    assert read(event, store) == ["a"]
    service.refuse.clear()
    assert read(service.say("wm1", "b"), store) == ["b"]


@in_memory
@pytest.mark.parametrize("gives", ["nothing", "the same"])
def test_has_more_for_ever_ends_with_the_turn(service, store, caplog, monkeypatch, gives):
    monkeypatch.setattr("QQ.weixin.work.callback._kf.TURN", 0.05)
    event = service.say("wm1", "a")
    numbers = iter(range(1_000_000))

    def more():
        listed = list(service.inbox["wk1"]) if gives == "the same" else []
        return {"msg_list": listed, "next_cursor": f"c-{next(numbers)}", "has_more": 1}

    service.refuse["kf/sync_msg"] = more
    assert read(event, store) == (["a"] if gives == "the same" else [])
    assert caplog.text.count("says on and on that wk1 has more") == 1
    service.refuse.clear()
    store.set(cursor_of(service), "c0")
    assert read(service.say("wm1", "b"), store) == (["b"] if gives == "the same" else ["a", "b"])


@in_memory
@pytest.mark.parametrize("errcode", [40058, 50100, 701105, 9001, 40003])
def test_a_refused_cursor_is_omitted_once(service, store, caplog, errcode):
    for text in "ab":
        event = service.say("wm1", text)
    assert read(event, store) == ["a", "b"]
    answer = service.answer

    def refuse_cursors(path, given):
        reply = answer(path, given)
        return {"errcode": errcode, "errmsg": "invalid cursor"} if given.get("cursor") == "c2" else reply

    service.answer = refuse_cursors
    assert read(service.say("wm1", "c"), store) == ["c"]
    assert read(service.say("wm1", "d"), store) == ["d"]
    assert cursors(service) == [None, "c2", None, "c3"]
    (record,) = caplog.records
    assert record.levelname == "WARNING"
    assert "refused the cursor of wk1" in record.getMessage()
    assert record.getMessage().endswith(f"errcode {errcode}: invalid cursor")  # and no hint, which is of other calls


def test_a_cursor_is_kept_where_the_server_refuses_the_account_with_and_without_it(service, store, caplog):
    event = service.say("wm1", "a")
    assert read(event, store) == ["a"]
    service.refuse["kf/sync_msg"] = {"errcode": 40058, "errmsg": "invalid open_kfid"}
    assert read(service.say("wm1", "b"), store) == []
    service.refuse.clear()
    assert read(service.say("wm1", "c"), store) == ["b", "c"]
    assert cursors(service) == [None, "c1", None, "c1"]
    assert len(caplog.records) == 1


def test_a_token_that_has_expired_is_left_out(service, store):
    """As of a push that waited for longer than 10 minutes."""
    event = service.say("wm1", "a")
    answer = service.answer

    def refuse_tokens(path, given):
        reply = answer(path, given)
        return {"errcode": 95007, "errmsg": "invalid msg token"} if "token" in given else reply

    service.answer = refuse_tokens
    assert read(event, store) == ["a"]


def test_a_restarted_sandbox(store, caplog):
    """On the same port: it knows neither the cursor nor the token."""
    with Sandbox() as sandbox:
        QQ.weixin.work.configure(api=sandbox.api)
        port = int(sandbox.api.split(":")[2].partition("/")[0])
        sandbox.customers_say("wmZhangSan", "kfSales", "one")
        event = {"OpenKfId": "kfSales", "ToUserName": sandbox.corpid}
        old = {**event, "Token": sandbox.kf.account("kfSales").inbox.token()}
        assert said(kf.new_messages(sandbox.access_token, old, store)) == ["one"]
    with Sandbox(port) as sandbox:
        for text in ("two", "three"):
            sandbox.customers_say("wmZhangSan", "kfSales", text)
        assert said(kf.new_messages(sandbox.access_token, old, store)) == ["two", "three"]
        assert said(kf.new_messages(sandbox.access_token, event, store)) == []
    (record,) = caplog.records
    assert "refused the cursor of kfSales" in record.getMessage()


def said(messages):
    return [message["text"]["content"] for message in messages if message["msgtype"] == "text"]


def test_the_cursor_belongs_to_a_server_and_a_corp(service, store):
    """As of a sandbox and the real server, which have an account of the same name."""
    event = service.say("wm1", "a")
    assert read(event, store) == ["a"]
    assert read({**event, "ToUserName": "ww2"}, store) == []
    assert cursors(service) == [None, None]  # of another corp, whose messages would be others
    with CustomerService() as other:
        QQ.weixin.work.configure(api=other.api)
        assert read(other.say("wm1", "b"), store) == ["b"]
        assert cursors(other) == [None]
    QQ.weixin.work.configure(api=service.api)
    assert read(service.say("wm1", "c"), store) == ["c"]
    assert cursors(service)[-1] == "c1"


@in_memory
@pytest.mark.parametrize("first", ["with the corp", "without"])
def test_an_account_that_is_read_without_its_corp_is_the_same(service, store, first):
    event = service.say("wm1", "a")
    alone = {"OpenKfId": "wk1"}
    one, other = (event, alone) if first == "with the corp" else (alone, event)
    assert read(one, store) == ["a"]
    assert read(other, store) == []
    service.say("wm1", "b")
    assert read(other, store) == ["b"]
    assert read(one, store) == []


class Source:
    """A source of tokens that knows whose they are."""

    corpid = "ww7"

    def current(self):
        return "t"

    def renewed(self, stale):
        return stale

    def refused(self, credential):
        pass


def test_the_corp_is_that_of_the_token_if_known(service, store):
    class Known(Source, QQ.weixin.work._http.TokenSource):
        pass

    event = service.say("wm1", "a")
    assert texts(kf.new_messages(Known(), {"OpenKfId": "wk1"}, store)) == ["a"]
    assert texts(kf.new_messages(Known(), event, store)) == []
    assert store.get(cursor_of(service, "ww7")) == "c1"


def test_the_cursor_of_0_11_0_is_read_once(service, store):
    for number in range(PAGE + 2):
        event = service.say("wm1", str(number))
    store.set("kf:wk1:cursor", f"c{PAGE - 2}")
    store.set(f"kf:wk1:seen:m{PAGE - 2}-wk1", "1", 600)
    assert read(event, store) == [str(number) for number in range(PAGE - 1, PAGE + 2)]
    store.set("kf:wk1:cursor", "c0")  # of a process that was not updated
    assert read(service.say("wm1", "more"), store) == ["more"]
    assert cursors(service) == [f"c{PAGE - 2}", f"c{PAGE + 2}"]


# Handlers that fail


class Handler:
    """Fails with some texts; each read is a push."""

    def __init__(self, store, *failing, **options):
        self.store = store
        self.failing = set(failing)
        self.options = options

    def push(self, event):
        """What was tried, in its order."""
        tried = []
        try:
            for message in kf.new_messages("t", event, self.store, **self.options):
                text = message["text"]["content"]
                tried.append(text)
                if text in self.failing:
                    raise RuntimeError(text)
        except RuntimeError:
            pass
        return tried


def test_a_message_that_fails_delays_no_other_customer(service, store):
    for customer, text in [("wm1", "bad"), ("wm1", "behind"), ("wm2", "b"), ("wm3", "c"), ("wm1", "behind too")]:
        event = service.say(customer, text)
    handler = Handler(store, "bad")
    assert handler.push(event) == ["bad"]
    assert handler.push(event) == ["b", "c", "bad"]
    event = service.say("wm2", "d")
    service.say("wm1", "last")
    assert handler.push(event) == ["d", "bad"]
    handler.failing.clear()
    assert handler.push(service.say("wm3", "e")) == ["e", "bad", "behind", "behind too", "last"]
    assert handler.push(service.say("wm1", "f")) == ["f"]
    assert handler.push(event) == []


@in_memory
def test_failing_messages_are_tried_in_turn(service, store):
    for customer, text in [("wm1", "a"), ("wm2", "b"), ("wm3", "c"), ("wm2", "b2")]:
        event = service.say(customer, text)
    handler = Handler(store, "a", "b", "c")
    assert [handler.push(event) for _ in range(6)] == [["a"], ["b"], ["c"], ["a"], ["b"], ["c"]]
    handler.failing = {"b"}
    assert handler.push(event) == ["a", "b"]
    assert handler.push(event) == ["c", "b"]
    handler.failing = set()
    assert handler.push(event) == ["b", "b2"]
    assert handler.push(event) == []


@in_memory
@pytest.mark.parametrize("leave", ["break", "exception", "close"])
def test_leaving_the_loop_counts_as_one_try(service, store, leave, monkeypatch, caplog):
    clock = [time.time()]
    monkeypatch.setattr(time, "time", lambda: clock[0])
    service.say("wm1", "a")
    event = service.say("wm2", "b")

    def attempt():
        messages = kf.new_messages("t", event, store, attempts=2)
        tried = []
        if leave == "close":
            tried = list(itertools.islice(messages, 1))
            messages.close()
            return texts(tried)
        try:
            for message in messages:
                tried.append(message)
                if leave == "break":
                    break
                raise RuntimeError
        except RuntimeError:
            pass
        return texts(tried)

    assert [attempt() for _ in range(3)] == [["a"], ["b"], ["a"]]
    clock[0] += 600
    assert [attempt() for _ in range(3)] == [["b"], ["a"], []]
    assert [record.levelname for record in caplog.records] == ["ERROR", "ERROR"]


def test_a_message_is_given_up_after_five_tries_and_ten_minutes(service, store, monkeypatch, caplog):
    clock = [time.time()]
    monkeypatch.setattr(time, "time", lambda: clock[0])
    service.say("wm1", "bad")
    event = service.say("wm1", "behind")
    handler = Handler(store, "bad")
    for _ in range(9):
        assert handler.push(event) == ["bad"]
        clock[0] += 60
    assert not caplog.records
    clock[0] += 59.9
    assert handler.push(event) == ["bad"]
    assert not caplog.records
    clock[0] += 0.1
    assert handler.push(event) == ["bad"]
    (record,) = caplog.records
    assert record.levelname == "ERROR"
    assert "message m0-wk1 of wk1 is given up: its handler has failed 11 times in 10 minutes" in record.getMessage()
    assert "wm1" not in record.getMessage()
    assert handler.push(event) == ["behind"]
    assert handler.push(event) == []


@in_memory
def test_ten_minutes_are_not_enough_without_the_tries(service, store, monkeypatch, caplog):
    clock = [time.time()]
    monkeypatch.setattr(time, "time", lambda: clock[0])
    for text in ("bad", "bad too", "good"):
        event = service.say("wm1", text)
    handler = Handler(store, "bad", "bad too", attempts=3)
    for _ in range(2):
        assert handler.push(event) == ["bad"]
        clock[0] += 3600
    assert not caplog.records
    assert handler.push(event) == ["bad"]
    assert len(caplog.records) == 1
    clock[0] += 3600
    for _ in range(2):  # of each message the tries are its own, from its first one on
        assert handler.push(event) == ["bad too"]
        clock[0] += 200
    assert handler.push(event) == ["bad too"]
    assert len(caplog.records) == 1
    clock[0] += 200
    assert handler.push(event) == ["bad too"]
    assert len(caplog.records) == 2
    assert handler.push(event) == ["good"]


@pytest.mark.parametrize("attempts", [0, -1, 1.5, "5", True, None])
def test_invalid_numbers_of_attempts(attempts):
    with pytest.raises(ValueError, match="attempts must be a whole number from 1"):
        kf.new_messages("t", {"OpenKfId": "wk1"}, MemoryStore(), attempts=attempts)


def test_an_event_without_a_customer_delays_nobody(service, store):
    service.say("wm1", "bad")
    service.say("wm2", "bad 2")
    event = service.say("wm3", "good")
    for message in service.inbox["wk1"][:2]:
        message["event"] = {"event_type": "servicer_status_change", "open_kfid": "wk1"}
        del message["external_userid"]
    handler = Handler(store, "bad")
    assert handler.push(event) == ["bad"]
    assert handler.push(event) == ["bad 2", "good", "bad"]
    service.inbox["wk1"][0]["event"]["external_userid"] = "wm9"


def test_a_failed_message_is_in_the_store_for_the_next_process(service, tmp_path):
    for customer, text in [("wm1", "bad"), ("wm1", "behind"), ("wm2", "b")]:
        event = service.say(customer, text)
    assert Handler(FileStore(tmp_path / "s"), "bad").push(event) == ["bad"]
    assert Handler(FileStore(tmp_path / "s"), "bad").push(event) == ["b", "bad"]
    assert Handler(FileStore(tmp_path / "s")).push(event) == ["bad", "behind"]


@in_memory
@pytest.mark.parametrize(
    "spoil", [None, "{", "7", "null", "[]", "[[], 0]", '["abc", 1, 1]', "[[7], 0, 0]", "[[{}], null, 0]", "[" * 100_000]
)
def test_a_store_that_has_lost_what_failed(service, store, spoil):
    service.say("wm1", "bad")
    event = service.say("wm2", "b")
    handler = Handler(store, "bad")
    assert handler.push(event) == ["bad"]
    name = f"{key_of(service)}:failed:wm1"
    if spoil is None:
        store.delete(name)
    else:
        store.set(name, spoil)
    handler.failing.clear()
    assert sorted(handler.push(event)) == ["b", "bad"]
    assert handler.push(service.say("wm1", "c")) == ["c"]


@pytest.mark.parametrize("spoil", ["{", "7", "null", '{"wm1": 1}', '[7, null, [], "\\ud800"]'])
def test_a_store_with_an_invalid_list_of_what_failed(service, store, spoil):
    event = service.say("wm1", "a")
    store.set(f"{key_of(service)}:failed", spoil)
    assert read(event, store) == ["a"]


def test_a_customer_whose_name_no_store_can_keep(service, store):
    event = service.say("wm\ud800", "bad")
    handler = Handler(store, "bad")
    assert handler.push(event) == ["bad"]
    event = service.say("wm1", "good")
    assert handler.push(event) == ["good", "bad"]
    handler.failing.clear()
    assert handler.push(event) == ["bad"]


def test_a_store_that_goes_down_while_a_message_fails_is_a_warning(service, caplog):
    class Failing(MemoryStore):
        is_down = False

        def set(self, *args):
            if self.is_down:
                raise OSError("disk full")
            super().set(*args)

    store = Failing()
    event = service.say("wm1", "bad")

    def fail():
        for _ in kf.new_messages("t", event, store):
            store.is_down = True
            raise RuntimeError("mine")

    with pytest.raises(RuntimeError, match="mine"):
        fail()
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    store.is_down = False
    assert read(event, store) == ["bad"]


def test_a_thread_that_reads_an_account_does_not_wait_for_itself(service, store):
    got = []
    for message in kf.new_messages("t", service.say("wm1", "a"), store):
        got.append(message)
        if len(got) == 1:
            assert read(service.say("wm1", "b"), store) == []
    assert texts(got) == ["a", "b"]


def test_a_reader_continues_after_the_one_before(service, store, monkeypatch):
    """One that fails does not go on; another that has waited in vain for once looks again."""
    monkeypatch.setattr("QQ.weixin.work.store._interface.LOCK_SECONDS", 0.05)
    event = service.say("wm1", "bad")
    failing = kf.new_messages("t", event, store)
    next(failing)
    second = service.say("wm2", "b")
    got = []
    waiting = threading.Thread(target=lambda: got.extend(read(second, store)))
    waiting.start()
    time.sleep(0.12)
    failing.close()
    waiting.join()
    assert got == ["b", "bad"]
