"""The locks of a RedisStore: leases that last while their process lives, and not much longer."""

import os
import signal
import subprocess
import sys
import threading

import pytest

from QQ.weixin.work.store import RedisStore, _interface, _lease


@pytest.fixture
def redis_store(redis_server, tmp_path, monkeypatch):
    monkeypatch.setattr(_lease, "EXTEND_SECONDS", 0.05)
    return RedisStore(redis_server, prefix=str(tmp_path))


def milliseconds_left(store, key="k"):
    return store._redis.pttl(f"{store._prefix}{key}:lock")


def shorten(store, key="k"):
    """Let the lease end soon, unless it is extended."""
    assert store._redis.pexpire(f"{store._prefix}{key}:lock", 5000) == 1


def wait_until(condition):
    for _ in range(400):
        if condition():
            return
        threading.Event().wait(0.05)
    raise AssertionError("it does not come about")


def test_a_lease_is_shorter_than_others_wait():
    assert 2 * _lease.EXTEND_SECONDS < _lease.LEASE_SECONDS < _interface.LOCK_SECONDS - 2


def test_a_lease_is_extended_while_its_holder_lives(redis_store):
    with redis_store.lock("k") as held, redis_store.lock("l"):
        assert held is True
        for key in ("k", "l"):
            shorten(redis_store, key)
            wait_until(lambda key=key: milliseconds_left(redis_store, key) > 5500)
    assert milliseconds_left(redis_store) == -2
    with redis_store.lock("k") as held:  # by a thread that is started anew, or still there
        shorten(redis_store)
        wait_until(lambda: milliseconds_left(redis_store) > 5500)


HOLD = """
import sys, time
from QQ.weixin.work.store import RedisStore, _redis
_redis.LEASE_SECONDS = 1.0
with RedisStore(*sys.argv[1:]).lock("k"):
    print("held", flush=True)
    time.sleep(600)
"""


def test_the_lock_of_a_killed_process_is_got_by_who_waits_for_it(redis_store, redis_server, tmp_path):
    holder = subprocess.Popen([sys.executable, "-c", HOLD, redis_server, str(tmp_path)], stdout=-1, text=True)
    assert holder.stdout.readline() == "held\n"
    holder.kill()
    holder.communicate()
    with redis_store.lock("k") as held:
        assert held is True


def test_a_forked_child_lets_the_lock_of_its_parent_alone(redis_store):
    child = None
    try:
        with redis_store.lock("k"):
            child = os.fork()
            if child:
                assert os.waitpid(child, 0)[1] == 0
                assert milliseconds_left(redis_store) > 0
                shorten(redis_store)
                wait_until(lambda: milliseconds_left(redis_store) > 5500)
    finally:
        if child == 0:
            os._exit(0)


def test_a_forked_child_extends_its_own_locks_and_no_others(redis_store, monkeypatch):
    monkeypatch.setattr(_interface, "LOCK_SECONDS", 0.1)
    with redis_store.lock("parent's"):
        child = os.fork()
        if child == 0:
            signal.alarm(60)
            try:
                with redis_store.lock("parent's") as parents, redis_store.lock("own") as own:
                    shorten(redis_store, "own")
                    wait_until(lambda: milliseconds_left(redis_store, "own") > 5500)
                    os._exit(0 if (parents, own) == (False, True) else 1)
            finally:
                os._exit(2)
        assert os.waitpid(child, 0)[1] == 0


def test_a_lock_whose_lease_was_lost_is_let_go_without_an_error(redis_store):
    with redis_store.lock("k"):
        redis_store._redis.delete(f"{redis_store._prefix}k:lock")
        redis_store._redis.set(f"{redis_store._prefix}k:lock", "another's")
    assert redis_store._redis.get(f"{redis_store._prefix}k:lock") == b"another's"


def test_where_no_thread_can_be_started_the_lease_is_long(redis_store, monkeypatch):
    def refuse(self):
        raise RuntimeError("can't start new thread")

    wait_until(lambda: not _lease.leases._extends)
    monkeypatch.setattr(threading.Thread, "start", refuse)
    with redis_store.lock("k") as held:
        assert held is True
        assert milliseconds_left(redis_store) > 30_000
    monkeypatch.undo()
    with redis_store.lock("k"):
        assert milliseconds_left(redis_store) < 10_000
