"""Whoever comes to call again in the middle of a renewal, in the thread that renews, waits for nothing."""

import logging
import os
import signal
import threading
import time
from contextlib import contextmanager

import pytest

from QQ.weixin import work
from QQ.weixin.work.errors import Failure
from QQ.weixin.work.store import FileStore, MemoryStore, RedisStore, _interface
from QQ.weixin.work.token import AccessToken, CorpToken, Stored, SuiteToken

API = "https://qyapi.weixin.qq.com/cgi-bin/"


@pytest.fixture
def ask(requests_mock):
    """A gettoken that does something else before it answers."""
    actions = []

    def answer(request, context):
        for action in actions:
            action()
        return {"errcode": 0, "access_token": f"T{fetched.call_count}", "expires_in": 7200}

    fetched = requests_mock.get(API + "gettoken", json=answer)
    requests_mock.get(API + "getcallbackip", json={"errcode": 0})
    ask.actions, ask.fetched = actions, fetched
    return ask


def at_once(reply):
    assert isinstance(reply, Failure)
    assert "this very thread" in reply.reason
    assert "nothing was sent" in reply.reason


@pytest.mark.parametrize("same", ["the same token", "a token of the same app", "on another store"])
def test_a_signal_handler_in_the_middle_of_a_renewal_gets_a_failure_at_once(ask, store, same):
    own = AccessToken("ww", "s", store)
    replies = []

    def goodbye(*_):
        another = (
            own if same == "the same token" else AccessToken("ww", "s", MemoryStore() if "other" in same else store)
        )
        replies.append(work.getcallbackip(another))

    before = signal.signal(signal.SIGUSR1, goodbye)
    ask.actions.append(lambda: os.kill(os.getpid(), signal.SIGUSR1))
    try:
        assert work.getcallbackip(own)["errcode"] == 0
    finally:
        signal.signal(signal.SIGUSR1, before)
    (reply,) = replies
    at_once(reply)
    ask.actions.clear()
    assert work.getcallbackip(own)["errcode"] == 0
    assert ask.fetched.call_count == 1


def test_the_handler_of_a_revoked_token_gets_a_failure_at_once(ask, requests_mock):
    own = AccessToken("ww", "s", MemoryStore())
    assert work.getcallbackip(own)["errcode"] == 0
    refused = {"errcode": 40014, "errmsg": "invalid"}
    requests_mock.get(API + "getcallbackip", [{"json": refused}, {"json": refused}, {"json": {"errcode": 0}}])
    replies = []
    ask.actions.append(lambda: replies.append(work.getcallbackip(own)))
    assert work.getcallbackip(own)["errcode"] == 0
    at_once(replies[0])


def test_a_token_that_is_still_good_is_given_to_the_handler(ask):
    """It is renewed some minutes before its end."""
    own = AccessToken("ww", "s", MemoryStore())
    own._store.set(own._key(), Stored("GOOD", time.time() + 100, 0).text())
    replies = []
    ask.actions.append(lambda: replies.append(work.getcallbackip(own)))
    assert work.getcallbackip(own)["errcode"] == 0
    assert (replies, ask.fetched.call_count) == ([{"errcode": 0}], 1)


def test_other_tokens_are_renewed_meanwhile(ask):
    own, other = AccessToken("ww", "s", MemoryStore()), AccessToken("ww", "another app", MemoryStore())
    replies = []
    ask.actions.append(lambda: ask.actions.clear() or replies.append(work.getcallbackip(other)))
    assert work.getcallbackip(own)["errcode"] == 0
    assert replies == [{"errcode": 0}]


def test_a_store_and_a_log_handler_may_call_with_the_token_that_is_renewed(ask, caplog):
    replies, told = [], []

    class Telling(logging.Handler):
        def emit(self, record):
            told.append(work.getcallbackip(own))

    class CallingStore(MemoryStore):
        def get(self, key):
            replies.append(work.getcallbackip(own))
            return super().get(key)

        @contextmanager
        def lock(self, key):
            replies.append(work.getcallbackip(own))
            raise OSError("down")
            yield

    handler = Telling()
    logging.getLogger("QQ.weixin.work.token").addHandler(handler)
    own = AccessToken("ww", "s", CallingStore())
    try:
        assert work.getcallbackip(own)["errcode"] == 0
    finally:
        logging.getLogger("QQ.weixin.work.token").removeHandler(handler)
    assert len(replies) >= 2
    for reply in replies:
        at_once(reply)
    assert told == [{"errcode": 0}]  # what is logged in a renewal is handled at its end


@pytest.mark.parametrize("status", [200, 503])
def test_a_log_handler_in_another_thread_does_not_wait_for_a_renewal_that_waits_for_it(requests_mock, status):
    """One that reports to WeCom: it has its lock while it waits for the token, and the renewal has something to log."""
    in_handler, in_renewal, replies = threading.Event(), threading.Event(), []

    class Reporting(logging.Handler):
        def emit(self, record):
            in_handler.set()
            replies.append((record.getMessage(), work.getcallbackip(own)))

    def gettoken(request, context):
        in_renewal.set()
        assert in_handler.wait(20)
        context.status_code = status
        return {"access_token": "T", "expires_in": 7200}

    class Down(MemoryStore):
        def set(self, *args):
            raise OSError("down")

    requests_mock.get(API + "gettoken", json=gettoken)
    requests_mock.get(API + "getcallbackip", json={"errcode": 0})
    own = AccessToken("ww", "s", Down())
    handler, logger = Reporting(logging.WARNING), logging.getLogger("QQ")
    logger.addHandler(handler)
    try:
        calling = threading.Thread(target=work.getcallbackip, args=(own,))
        calling.start()
        assert in_renewal.wait(20)
        logger.warning("of another thread")
        calling.join(20)
        assert not calling.is_alive()
    finally:
        logger.removeHandler(handler)
    assert replies[0][0] == "of another thread"
    assert len(replies) == 2
    assert all((reply == {"errcode": 0}) is (status == 200) for _, reply in replies)


def test_a_token_got_through_another_knows_its_thread_too(requests_mock):
    suite = SuiteToken("wwS", "s", MemoryStore(), ticket="t")
    corp = CorpToken(suite, "wwC", "c")
    replies = []

    def give_suite(request, context):
        replies.append(work.getcallbackip(corp))
        replies.append(work.service.get_pre_auth_code(suite))
        return {"errcode": 0, "suite_access_token": "S", "expires_in": 7200}

    requests_mock.post(API + "service/get_suite_token", json=give_suite)
    requests_mock.post(API + "service/get_corp_token", json={"access_token": "C", "expires_in": 7200})
    requests_mock.get(API + "getcallbackip", json={"errcode": 0})
    assert work.getcallbackip(corp)["errcode"] == 0
    assert len(replies) == 2
    for reply in replies:
        at_once(reply)


def test_a_renewal_that_was_interrupted_leaves_its_thread_free(ask):
    class Interrupt(BaseException):
        pass

    def interrupt():
        raise Interrupt

    own = AccessToken("ww", "s", MemoryStore())
    ask.actions.append(interrupt)
    with pytest.raises(Interrupt):
        work.getcallbackip(own)
    ask.actions.clear()
    assert work.getcallbackip(own)["errcode"] == 0


def test_a_child_forked_by_the_thread_that_renews_renews_by_itself(ask):
    own = AccessToken("ww", "s", MemoryStore())

    def fork():
        ask.actions.clear()
        child = os.fork()
        if child == 0:
            signal.alarm(60)
            try:
                os._exit(0 if work.getcallbackip(own) else 1)
            finally:
                os._exit(2)
        assert os.waitpid(child, 0)[1] == 0

    ask.actions.append(fork)
    assert work.getcallbackip(own)["errcode"] == 0


def test_a_signal_handler_of_a_thread_that_waits_for_another_waits_too(ask):
    """Main waits for the renewal of another thread when the signal comes: both its calls get the token."""
    own = AccessToken("ww", "s", MemoryStore())
    renewing, waiting = threading.Event(), threading.Event()
    replies = []

    def goodbye(*_):
        waiting.set()
        replies.append(work.getcallbackip(own))

    def slow():
        renewing.set()
        os.kill(os.getpid(), signal.SIGUSR1)
        assert waiting.wait(20)

    before = signal.signal(signal.SIGUSR1, goodbye)
    ask.actions.append(slow)
    try:
        renewer = threading.Thread(target=work.getcallbackip, args=(own,))
        renewer.start()
        assert renewing.wait(20)
        assert work.getcallbackip(own)["errcode"] == 0
        renewer.join(20)
    finally:
        signal.signal(signal.SIGUSR1, before)
    assert (replies, ask.fetched.call_count) == ([{"errcode": 0}], 1)


# Locks


def test_a_lock_within_itself_gives_false_at_once(store, monkeypatch):
    monkeypatch.setattr(_interface, "LOCK_SECONDS", 3600.0)
    same = {
        MemoryStore: lambda: store,
        FileStore: lambda: FileStore(store.path),
        RedisStore: lambda: RedisStore(store._server, store._prefix),
    }[type(store)]()
    for inner in (store, same):
        with store.lock("k") as outer:
            with inner.lock("k") as held, inner.lock("other") as other:
                assert (outer, held, other) == (True, False, True)
            with inner.lock("k") as held:
                assert held is False
        with inner.lock("k") as held:
            assert held is True


def test_a_lock_that_ends_in_another_thread_is_free_for_the_first(store):
    manager = store.lock("k")
    assert manager.__enter__() is True
    ending = threading.Thread(target=manager.__exit__, args=(None, None, None))
    ending.start()
    ending.join()
    with store.lock("k") as held:
        assert held is True
