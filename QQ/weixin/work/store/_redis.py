"""A store in Redis."""

import math
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Optional

from .. import _forks
from ..errors import hide_own_locals
from . import _interface
from ._interface import POLL_SECONDS, check_text, checked_seconds
from ._lease import LEASE_SECONDS, leases
from ._own import entered

GROUP = "takers"  # the consumer group of each queue
SILENCE = 2.0  # seconds after which Redis is taken to be down
PAGE = 100  # texts that are held, looked at at a time
LONGEST = 2**53  # milliseconds


class RedisStore:
    """Keeps values and queues for many machines, in Redis (5 or later). Needs redis-py: pip install redis.

    server: the address, as in redis://localhost:6379/0, or a redis.Redis.
    prefix: what the names of its keys begin with.

    A value is a string under the prefix and its key. A lock is the key with `:lock` after it, a queue (a stream) the name
    with `:queue` after it.
    """

    @hide_own_locals
    def __init__(self, server: Any, prefix: str = "qq-weixin-work:") -> None:
        self._server = server
        self._redis = _client(server) if isinstance(server, str) else server
        self._prefix = prefix

    def __repr__(self) -> str:
        return f"RedisStore(prefix={self._prefix!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        if isinstance(self._server, str):
            return type(self), (self._server, self._prefix)
        return _with_client_like, (type(self), *_parts(self._redis), self._prefix)

    def __deepcopy__(self, memo: Any) -> "RedisStore":
        return type(self)(self._server, self._prefix)

    def get(self, key: str) -> Optional[str]:
        from redis import ResponseError

        check_text(key=key)
        try:
            found = self._redis.get(self._prefix + key)
        except ResponseError as error:
            if _is(error, "WRONGTYPE"):
                return None
            raise
        return None if found is None else _text(found)

    def set(self, key: str, value: str, seconds: Optional[float] = None) -> None:
        check_text(key=key, value=value)
        self._redis.set(self._prefix + key, value, px=_milliseconds(seconds))

    def add(self, key: str, value: str, seconds: Optional[float] = None) -> bool:
        check_text(key=key, value=value)
        return bool(self._redis.set(self._prefix + key, value, px=_milliseconds(seconds), nx=True))

    def delete(self, key: str) -> None:
        check_text(key=key)
        self._redis.delete(self._prefix + key)

    @contextmanager
    def lock(self, key: str) -> Iterator[bool]:
        check_text(key=key)
        name = f"{self._prefix}{key}:lock"
        lock = self._redis.lock(
            name,
            timeout=LEASE_SECONDS,
            sleep=POLL_SECONDS,
            blocking_timeout=_interface.LOCK_SECONDS,
            thread_local=False,
        )
        with entered((self._server if isinstance(self._server, str) else id(self._server), name)) as first:
            held = first and bool(lock.acquire())
            try:
                if held:
                    leases.hold(lock)
                yield held
            finally:
                if held:
                    leases.release(lock)

    # A queue is a stream with one consumer group. The name of a consumer is the length of its leases in milliseconds:
    # Redis notes who took an entry and how long ago, which tells when the lease ends, whichever machine looks.

    def put(self, queue: str, text: str) -> None:
        check_text(queue=queue, text=text)
        self._redis.xadd(self._stream(queue), {"text": text})

    def take(self, queue: str, seconds: float) -> Optional[tuple[str, str]]:
        from redis import ResponseError

        check_text(queue=queue)
        lease = _milliseconds(seconds) or LONGEST
        stream = self._stream(queue)
        try:
            return self._take(stream, lease)
        except ResponseError as error:
            if not _is(error, "NOGROUP"):
                raise
        if not self._redis.exists(stream):
            return None
        try:
            self._redis.xgroup_create(stream, GROUP, "0")
        except ResponseError as error:
            if not _is(error, "BUSYGROUP"):  # another has made it meanwhile
                raise
        return self._take(stream, lease)

    def _take(self, stream: str, lease: int) -> Optional[tuple[str, str]]:
        for id, holder in self._leases_that_ended(stream):
            for entry in self._redis.xclaim(stream, GROUP, lease, holder, [id]):
                if entry[1]:
                    return _id_and_text(entry)
                self._redis.xack(stream, GROUP, id)  # whose text was removed, which Redis tells so before version 7
        found = self._redis.xreadgroup(GROUP, lease, {stream: ">"}, count=1)
        while found and not isinstance(found, tuple):  # each version of the protocol wraps an entry in its own way
            found = next(iter(found.values())) if isinstance(found, dict) else found[-1]
        return _id_and_text(found) if found else None

    def _leases_that_ended(self, stream: str) -> Iterator[tuple[str, int]]:
        """The entries whose lease has ended, the oldest first, each with the length of that lease."""
        start = "-"
        while True:
            held = self._redis.xpending_range(stream, GROUP, start, "+", PAGE)
            for entry in held:
                consumer = _text(entry["consumer"])
                lease = int(consumer) if consumer.isdecimal() else 0  # taken by hand, as with redis-cli
                if entry["time_since_delivered"] >= lease:
                    yield _text(entry["message_id"]), lease
            if len(held) < PAGE:
                return
            milliseconds, _, number = _text(held[-1]["message_id"]).partition("-")
            start = f"{milliseconds}-{int(number) + 1}"

    def extend(self, queue: str, id: str, seconds: float) -> None:
        """Let the lease of a text that was taken end so many seconds from now."""
        check_text(queue=queue, id=id)
        lease = _milliseconds(seconds) or LONGEST
        with _nothing_to_do():
            self._redis.xclaim(self._stream(queue), GROUP, lease, 0, [id], justid=True)

    def done(self, queue: str, id: str) -> None:
        check_text(queue=queue, id=id)
        with _nothing_to_do(), self._redis.pipeline(transaction=True) as both:
            both.xack(self._stream(queue), GROUP, id)
            both.xdel(self._stream(queue), id)
            both.execute()

    def _stream(self, queue: str) -> str:
        return f"{self._prefix}{queue}:queue"


def _client(address: str) -> Any:
    with _forks.guard():  # redis loads some modules of its own when a client is made
        from redis import ConnectionError, Redis
        from redis.backoff import NoBackoff
        from redis.retry import Retry

        once = Retry(
            NoBackoff(), 1, (ConnectionError,)
        )  # Redis was started anew; one that is silent is not asked twice
        try:
            return Redis.from_url(address, socket_timeout=SILENCE, socket_connect_timeout=SILENCE, retry=once)
        except Exception:  # which may show the password
            raise ValueError("server must be an address like redis://:password@localhost:6379/0") from None


def _parts(client: Any) -> tuple[type[Any], dict[str, Any]]:
    """The class of a client and what it was made with, so far as Redis() takes it."""
    import inspect

    from redis import ConnectionPool, SSLConnection, UnixDomainSocketConnection

    pool = client.connection_pool
    if type(pool) is not ConnectionPool:
        raise TypeError(f"a RedisStore with a {type(pool).__name__} can't be pickled: make it of an address")
    given = {**pool.connection_kwargs, "max_connections": pool.max_connections}
    if issubclass(pool.connection_class, SSLConnection):
        given["ssl"] = True
    if issubclass(pool.connection_class, UnixDomainSocketConnection):
        given["unix_socket_path"] = given.pop("path")
    known = inspect.signature(type(client)).parameters
    # redis-py marks what was not given with an object() that means nothing elsewhere.
    given = {name: value for name, value in given.items() if name in known and type(value) is not object}
    return type(client), given


def _with_client_like(store: type[RedisStore], client: Any, given: dict[str, Any], prefix: str) -> RedisStore:
    return store(client(**given), prefix)


@contextmanager
def _nothing_to_do() -> Iterator[None]:
    """Where there is no such queue, nor can there be such an id."""
    from redis import ResponseError

    try:
        yield
    except ResponseError as error:
        is_no_id = "Invalid stream ID" in str(error) or "XCLAIM option" in str(error)
        if not _is(error, "NOGROUP") and not is_no_id:
            raise


def _id_and_text(entry: tuple[Any, dict[Any, Any]]) -> tuple[str, str]:
    id, fields = entry
    return _text(id), _text(next(iter(fields.values())))


def _is(error: Exception, code: str) -> bool:
    return str(error).startswith(code)


def _text(found: Any) -> str:
    return found.decode(errors="replace") if isinstance(found, bytes) else str(found)


def _milliseconds(seconds: Optional[float]) -> Optional[int]:
    """For Redis, which has no times below a millisecond; None for good."""
    checked = checked_seconds(seconds)
    return None if math.isinf(checked) else min(max(1, math.ceil(checked * 1000)), LONGEST)
