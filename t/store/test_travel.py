"""Stores, tokens and calls go to other processes, and are copied, as what they were made of."""

import copy
import multiprocessing
import pickle
from concurrent.futures import ProcessPoolExecutor

import pytest

from QQ.weixin import work
from QQ.weixin.work import media
from QQ.weixin.work.kf import customer
from QQ.weixin.work.store import FileStore, MemoryStore, RedisStore
from QQ.weixin.work.token import (
    AccessToken,
    CorpToken,
    DeviceToken,
    DownstreamToken,
    ModelToken,
    ProviderToken,
    SuiteToken,
)

WAYS = {
    "pickle": lambda thing: pickle.loads(pickle.dumps(thing)),
    "the oldest pickle": lambda thing: pickle.loads(pickle.dumps(thing, 2)),
    "deepcopy": copy.deepcopy,
    "copy": copy.copy,
}


@pytest.fixture(params=WAYS)
def travel(request):
    return WAYS[request.param]


def tokens(store):
    suite = SuiteToken("wwS", "secret-S", store, ticket="secret-T")
    model = ModelToken("mM", "secret-M", store, ticket="secret-T")
    access = AccessToken("ww", "secret-A", store)
    return {
        "AccessToken": access,
        "ProviderToken": ProviderToken("wwP", "secret-P", store),
        "SuiteToken": suite,
        "CorpToken": CorpToken(suite, "wwC", "secret-C"),
        "DownstreamToken": DownstreamToken(access, "wwD", 7, 1),
        "ModelToken": model,
        "DeviceToken": DeviceToken(model, "SN1", "secret-D"),
    }


@pytest.mark.parametrize("name", tokens(None))
def test_a_token_arrives_as_what_it_was_made_of(name, travel, tmp_path):
    for store in (None, MemoryStore(), FileStore(tmp_path / "store")):
        token = tokens(store)[name]
        arrived = travel(token)
        assert type(arrived) is type(token)
        assert arrived is not token
        assert (arrived._key(), repr(arrived)) == (token._key(), repr(token))
        assert type(arrived._store) is type(token._store)
        assert "secret-" not in repr(arrived)


def test_a_token_that_arrives_works(sandbox, travel, tmp_path):
    own = AccessToken(sandbox.corpid, sandbox.corpsecret, FileStore(tmp_path / "store"))
    assert work.getcallbackip(own)["errcode"] == 0
    assert work.getcallbackip(travel(own))["errcode"] == 0
    assert sandbox.calls["gettoken"] == 1
    sandbox.tokens.clear()
    assert work.getcallbackip(travel(own))["errcode"] == 0
    assert sandbox.calls["gettoken"] == 2


def test_a_token_without_a_store_uses_the_memory_of_where_it_arrives(sandbox, travel):
    own = AccessToken(sandbox.corpid, sandbox.corpsecret)
    assert work.getcallbackip(own)["errcode"] == 0
    assert travel(own)._store is own._store
    assert work.getcallbackip(travel(own))["errcode"] == 0
    assert sandbox.calls["gettoken"] == 1


def test_what_is_pickled_together_stays_together(travel):
    store = MemoryStore()
    both = [AccessToken("ww", "s", store), AccessToken("ww", "other", store)]
    arrived = both if travel is copy.copy else travel(both)
    assert arrived[0]._store is arrived[1]._store


class Own(AccessToken):
    """A token as a user may make one of his own."""

    def __init__(self, app):
        super().__init__("ww", f"secret of {app}")
        self.app = app


def test_a_token_of_a_users_own_class_keeps_what_it_has(travel):
    arrived = travel(Own("robot"))
    assert (type(arrived), arrived.app, arrived._key()) == (Own, "robot", Own("robot")._key())


def test_a_store_arrives_as_what_it_was_made_of(store, travel):
    store.set("k", "v")
    arrived = travel(store)
    assert type(arrived) is type(store)
    assert arrived.get("k") == (None if isinstance(store, MemoryStore) else "v")
    arrived.set("k", "w")
    with arrived.lock("k") as held:
        assert held is True
    arrived.put("q", "a")
    assert arrived.take("q", 60)[1] == "a"


@pytest.mark.parametrize("made", ["from_url", "Redis", "protocol 3", "decoding"])
def test_a_redis_store_made_of_a_client_travels_too(redis_server, travel, tmp_path, made):
    import redis

    port = int(redis_server.rpartition(":")[2].partition("/")[0])
    client = {
        "from_url": lambda: redis.Redis.from_url(redis_server, socket_timeout=7),
        "Redis": lambda: redis.Redis("127.0.0.1", port, db=0, max_connections=9),
        "protocol 3": lambda: redis.Redis("127.0.0.1", port, protocol=3),
        "decoding": lambda: redis.Redis("127.0.0.1", port, decode_responses=True),
    }[made]()
    store = RedisStore(client, prefix=str(tmp_path))
    store.set("k", "v")
    assert travel(store).get("k") == "v"


def test_a_redis_store_that_cannot_be_pickled_says_what_to_do(redis_server):
    import redis

    pool = redis.BlockingConnectionPool.from_url(redis_server)
    store = RedisStore(redis.Redis(connection_pool=pool))
    with pytest.raises(TypeError, match="BlockingConnectionPool can't be pickled: make it of an address"):
        pickle.dumps(store)


@pytest.mark.needs("redis")
def test_no_secret_of_an_address_is_in_its_repr(travel):
    store = travel(RedisStore("redis://user:pass-word@localhost:1/0", prefix="p:"))
    assert repr(store) == "RedisStore(prefix='p:')"


@pytest.mark.parametrize("call", [media.get, media.get.jssdk, work.items, work.pages, customer.batchget, work.gettoken])
def test_a_call_travels_by_its_name(call):
    for way in WAYS.values():
        assert way(call) is call


@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_tokens_and_calls_go_to_a_pool_of_processes(sandbox, tmp_path, method, monkeypatch):
    monkeypatch.setenv("QQ_WEIXIN_WORK_API", sandbox.api)
    own = AccessToken(sandbox.corpid, sandbox.corpsecret, FileStore(tmp_path / "store"))
    assert work.getcallbackip(own)["errcode"] == 0
    context = multiprocessing.get_context(method)
    with ProcessPoolExecutor(2, mp_context=context) as pool:
        replies = list(pool.map(work.getcallbackip, [own] * 4))
        file = pool.submit(media.get, own, "MEDIA").result(60)
    assert [reply["errcode"] for reply in replies] == [0] * 4
    assert file["data"]
    assert sandbox.calls["gettoken"] == 1
