"""The queues of the stores: what is put is taken by one at a time, in order, and again until it is done."""

import os
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest

from QQ.weixin.work.store import FileStore, MemoryStore, QueueStore, RedisStore, _redis

LEASE = 0.05  # seconds


def again(store, queue="q", seconds=60):
    """What is taken once a lease of LEASE has ended."""
    for _ in range(200):
        taken = store.take(queue, seconds)
        if taken is not None:
            return taken
        time.sleep(LEASE / 5)
    raise AssertionError("the lease does not end")


def texts(store, queue="q"):
    """All that can be taken, in its order."""
    found = []
    while taken := store.take(queue, 60):
        found.append(taken[1])
    return found


def test_stores_with_and_without_queues_are_distinguished(store):
    class Plain:
        get = set = add = delete = lock = None

    assert isinstance(store, QueueStore)
    assert not isinstance(Plain(), QueueStore)


@pytest.mark.parametrize("text", ["", "1", "张三 \U0001f600", "line\nline\0nul", "x" * 100_000])
def test_a_text_comes_out_as_it_went_in(store, text):
    assert store.take("q", 60) is None
    store.put("q", text)
    id, found = store.take("q", 60)
    assert (type(id), found) == (str, text)
    store.done("q", id)
    assert store.take("q", 60) is None


def test_texts_come_in_their_order(store):
    for number in range(30):
        store.put("q", f"{number}")
    assert texts(store) == [f"{number}" for number in range(30)]


def test_queues_are_kept_apart(store):
    store.put("a", "1")
    store.put("b", "2")
    store.set("a", "a value")
    id, text = store.take("a", 60)
    store.done("b", id)  # which is not a text of b, or another
    assert (text, store.take("a", 60), store.get("a")) == ("1", None, "a value")
    store.done("a", id)


def test_the_same_text_twice_is_two_texts(store):
    store.put("q", "same")
    store.put("q", "same")
    first, second = store.take("q", 60), store.take("q", 60)
    assert first[0] != second[0]
    store.done("q", first[0])
    assert (second[1], store.take("q", 60)) == ("same", None)


def test_a_taken_text_is_leased_to_one_taker(store):
    store.put("q", "a")
    taken = store.take("q", 60)
    assert (taken[1], store.take("q", 60)) == ("a", None)
    store.put("other", "b")
    first = store.take("other", LEASE)
    assert again(store, "other", LEASE) == again(store, "other") == first
    assert store.take("other", 60) is None
    assert store.take("q", 60) is None


def test_a_lease_is_as_long_as_its_taker_wants_whatever_others_want(store):
    store.put("q", "long")
    store.put("q", "short")
    assert store.take("q", 60)[1] == "long"
    assert store.take("q", LEASE)[1] == "short"
    assert again(store, seconds=LEASE)[1] == again(store, seconds=0)[1] == "short"


def test_a_repeated_text_comes_before_later_ones(store):
    for text in ("a", "b", "c", "d"):
        store.put("q", text)
    ids = [store.take("q", 60)[0] for _ in range(3)]
    store.done("q", ids[1])
    for number in (2, 0):
        store.extend("q", ids[number], 0)
    time.sleep(LEASE)
    assert texts(store) == ["a", "c", "d"]


def test_a_finished_text_does_not_come_again(store):
    store.put("q", "a")
    id, _ = store.take("q", LEASE)
    store.done("q", id)
    store.done("q", id)
    time.sleep(2 * LEASE)
    assert store.take("q", 60) is None


def test_done_after_the_lease_still_counts(store):
    store.put("q", "a")
    id, _ = store.take("q", LEASE)
    assert again(store, seconds=LEASE)[0] == id
    store.done("q", id)
    time.sleep(2 * LEASE)
    assert store.take("q", 60) is None


def test_the_id_of_a_finished_text_is_not_used_again(store):
    ids = set()
    for _ in range(5):
        store.put("q", "a")
        id, _ = store.take("q", 60)
        store.done("q", id)
        ids.add(id)
    assert len(ids) == 5


@pytest.mark.parametrize("id", ["", "0", "17", "no id", "1-1", "9" * 30, "-1", "-", "FORCE"])
def test_an_invalid_id_does_nothing(store, id):
    store.done("none", id)
    store.extend("none", id, 60)
    store.put("q", "a")
    store.done("q", id)
    store.extend("q", id, 60)
    assert store.take("q", 60)[1] == "a"


def test_a_lease_is_extended(store):
    store.put("q", "a")
    id, _ = store.take("q", 4 * LEASE)
    store.extend("q", id, 60)
    time.sleep(5 * LEASE)
    assert store.take("q", 60) is None
    store.extend("q", id, LEASE)
    assert again(store) == (id, "a")
    store.done("q", id)
    store.extend("q", id, 0)
    assert store.take("q", 60) is None


def test_more_are_taken_than_are_looked_at_at_a_time(store, monkeypatch):
    monkeypatch.setattr(_redis, "PAGE", 3)
    for number in range(12):
        store.put("q", f"{number}")
    ids = [store.take("q", 60)[0] for _ in range(10)]
    for number in (9, 4):
        store.extend("q", ids[number], 0)
    time.sleep(LEASE)
    assert texts(store) == ["4", "9", "10", "11"]


def test_each_text_is_taken_by_one_of_many_threads(store):
    for number in range(100):
        store.put("q", f"{number}")

    def work_off(_):
        found = []
        while taken := store.take("q", 60):
            found.append(taken[1])
            store.done("q", taken[0])
        return found

    with ThreadPoolExecutor(8) as pool:
        found = Counter(text for texts in pool.map(work_off, range(8)) for text in texts)
    assert found == Counter(f"{number}" for number in range(100))


WORK = """
import os, signal, sys
from QQ.weixin.work.store import FileStore, RedisStore
kind, place, dies = sys.argv[1:]
store = {"file": FileStore, "redis": RedisStore}[kind](place)
done = 0
while taken := store.take("q", 0.5 if dies == "dies" else 60):
    if done == 5 and dies == "dies":
        os.kill(os.getpid(), signal.SIGKILL)
    print(taken[1], flush=True)
    store.done("q", taken[0])
    done += 1
"""


@pytest.mark.parametrize("kind", ["file", "redis"])
def test_a_text_of_a_killed_process_goes_to_another(kind, memory_path, request):
    place = str(memory_path / "store") if kind == "file" else request.getfixturevalue("redis_server")
    store = FileStore(place) if kind == "file" else RedisStore(place)
    for number in range(60):
        store.put("q", f"{number}")
    command = [sys.executable, "-c", WORK, kind, place]
    runs = [subprocess.run([*command, "dies"], stdout=-1, text=True, timeout=60, check=False) for _ in range(2)]
    assert [run.returncode for run in runs] == [-9, -9]
    living = [subprocess.Popen([*command, "lives"], stdout=-1, text=True) for _ in range(2)]
    found = [line for run in runs for line in run.stdout.split()]
    found += [line for process in living for line in process.communicate(timeout=60)[0].split()]
    while len(found) < 60:
        id, text = again(store)
        found.append(text)
        store.done("q", id)
    assert Counter(found) == Counter(f"{number}" for number in range(60))
    assert store.take("q", 60) is None


def test_a_forked_child_leaves_the_queue_in_memory_to_its_parent():
    store = MemoryStore()
    store.put("q", "a")
    child = os.fork()
    if child == 0:
        os._exit(1 if store.take("q", 60) else 0)
    assert os.waitpid(child, 0)[1] == 0
    assert store.take("q", 60)[1] == "a"


@pytest.mark.parametrize("protocol", [2, 3])
@pytest.mark.parametrize("decode", [False, True])
def test_a_queue_in_redis_with_every_kind_of_client(redis_server, protocol, decode, tmp_path):
    import redis

    client = redis.Redis.from_url(redis_server, protocol=protocol, decode_responses=decode)
    store = RedisStore(client, prefix=str(tmp_path))
    store.put("q", "张三")
    taken = store.take("q", LEASE)
    assert taken[1] == "张三"
    assert again(store) == taken
    client.delete(f"{tmp_path}q:queue")
    assert store.take("q", 60) is None


def test_an_entry_that_was_removed_by_hand_is_passed_over(redis_server, tmp_path):
    import redis

    class Redis6(redis.Redis):
        """Redis 7 forgets by itself who has taken an entry that was removed, and gives nothing of it."""

        acknowledged = ()

        def xclaim(self, *args, **kwargs):
            return super().xclaim(*args, **kwargs) or [(None, None)]

        def xack(self, *args):
            self.acknowledged = args
            return super().xack(*args)

    client = Redis6.from_url(redis_server)
    store = RedisStore(client, prefix=str(tmp_path))
    for text in "ab":
        store.put("q", text)
    id, _ = store.take("q", LEASE)
    client.xdel(f"{tmp_path}q:queue", id)
    time.sleep(2 * LEASE)
    assert texts(store) == ["b"]
    assert client.acknowledged == (f"{tmp_path}q:queue", "takers", id)


def test_an_entry_that_was_taken_by_hand_is_free(redis_server, tmp_path):
    import redis

    client = redis.Redis.from_url(redis_server)
    store = RedisStore(client, prefix=str(tmp_path))
    for text in "ab":
        store.put("q", text)
    assert store.take("q", 60)[1] == "a"
    client.xreadgroup("takers", "me", {f"{tmp_path}q:queue": ">"}, count=1)
    assert texts(store) == ["b"]


@pytest.mark.parametrize("seconds", [0, 0.001, 1e9, 1e300, float("inf")])
def test_a_lease_may_be_of_any_length(store, seconds):
    store.put("q", "a")
    id, _ = store.take("q", seconds)
    store.extend("q", id, seconds)
    time.sleep(0.01)
    assert (store.take("q", seconds) is None) is (seconds > 1)
