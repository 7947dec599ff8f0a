"""kf.customer.batchget for any number of customers: split into slices, called in parallel, within the server's limits."""

import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future
from contextvars import copy_context
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple, Optional, Union

from .. import _http
from .._http import Hash, Reply, Token
from ..errors import Failure, errcode_of, hide_own_locals
from .patience import patiently

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

# Names of fields: in the hash; in the reply.
IDS, CUSTOMERS, ID, INVALID = "external_userid_list", "customer_list", "external_userid", "invalid_external_userid"
SLICE_SIZE = 100  # ids in one call

Batchget = Callable[[Token, Hash], Reply]
Progress = Optional[Callable[[int, int], object]]


class Slice(NamedTuple):
    """The result of one call: each id is in one of the three lists."""

    customers: list[dict[str, Any]]
    invalid: list[str]
    failed: list[dict[str, Any]]


@hide_own_locals
def ask_all(batchget: Batchget, access_token: Token, hash: Hash, workers: int, progress: Progress) -> Reply:
    """One reply for all the ids in the hash."""
    if isinstance(workers, bool) or not isinstance(workers, int) or workers < 1:
        raise ValueError(f"workers must be a whole number from 1, not {workers!r}")
    no_token = not access_token or (isinstance(access_token, str) and access_token == "0")
    if no_token or not isinstance(hash, Mapping):
        return batchget(access_token, hash)
    _http.check_hash(hash)
    ids: Any = hash.get(IDS)
    if isinstance(ids, (list, tuple)) and all(isinstance(id, str) for id in ids):
        slices = ask_slices(batchget, access_token, hash, dict.fromkeys(ids), workers)
        position = {id: index for index, id in enumerate(dict.fromkeys(ids))}
    else:  # not a list of ids: the server's reply says so
        slices = iter([(ids, sort_out(ids, batchget(access_token, hash)))])
        position = {}
    customers: list[dict[str, Any]] = []
    invalid: list[str] = []
    failed: list[dict[str, Any]] = []
    done = 0
    for slice_ids, part in slices:
        customers += part.customers
        invalid += part.invalid
        failed += part.failed
        done += len(slice_ids or ())
        if progress is not None:
            progress(done, len(position))
    customers.sort(key=lambda customer: position.get(customer[ID], len(position)))
    invalid.sort(key=lambda id: position.get(id, len(position)))
    return {**_outcome(failed, len(position)), CUSTOMERS: customers, INVALID: invalid, "failed": failed}


def _outcome(failed: list[dict[str, Any]], total: int) -> dict[str, Any]:
    if not failed:
        return {"errcode": 0, "errmsg": "ok"}
    first = failed[0]
    reason = first["reason"] if "reason" in first else f"errcode {first['errcode']}: {first['errmsg']}"
    count = sum(len(part[IDS] or ()) for part in failed)
    errcode = errcode_of(first) if "errcode" in first else -1
    return {"errcode": -1 if errcode is None else errcode, "errmsg": f"{count} of {total} ids failed: {reason}"}


def sort_out(ids: Any, reply: Reply) -> Slice:
    """The result of a call for the ids, from its reply."""
    if isinstance(reply, Failure):
        return Slice([], [], [{IDS: ids, "reason": reply.reason}])
    if errcode_of(reply) != 0:
        return Slice([], [], [{IDS: ids, "errcode": reply["errcode"], "errmsg": reply.get("errmsg", "")}])
    listed, listed_invalid = _as_list(reply.get(CUSTOMERS)), _as_list(reply.get(INVALID))
    customers = [entry for entry in listed if isinstance(entry, dict) and isinstance(entry.get(ID), str)]
    invalid = [id for id in listed_invalid if isinstance(id, str)]
    seen = {customer[ID] for customer in customers}.union(invalid)
    missing = [id for id in ids if id not in seen] if isinstance(ids, (list, tuple)) else []
    if not missing:
        return Slice(customers, invalid, [])
    malformed = len(customers) + len(invalid) < len(listed) + len(listed_invalid)
    reason = "the reply does not have the documented form" if malformed else "the reply does not mention them"
    return Slice(customers, invalid, [{IDS: missing, "reason": reason}])


def _as_list(value: Any) -> list[Any]:
    """The list in a reply: empty for null; anything else becomes a list with one malformed entry."""
    return value if isinstance(value, list) else [] if value is None else [value]


def ask_slices(
    batchget: Batchget, access_token: Token, hash: Hash, ids: Iterable[str], workers: int
) -> Iterator[tuple[list[str], Slice]]:
    """The ids and the result of each slice, in order. Ids are read only as fast as replies arrive."""
    source = iter(ids)
    running: deque[tuple[list[str], Future[Union[Reply, Any]]]] = deque()
    stop = threading.Event()
    pool = _pool(workers)
    try:
        while True:
            while len(running) < 2 * workers:
                slice_ids = list(islice(source, SLICE_SIZE))
                if not slice_ids:
                    break
                slice_hash = {**(hash or {}), IDS: slice_ids}
                running.append((slice_ids, _started(pool, _asking(batchget, access_token, slice_hash, stop))))
            if not running:
                return
            slice_ids, reply = running.popleft()
            yield slice_ids, sort_out(slice_ids, reply.result())
    finally:
        stop.set()
        if pool is not None:
            pool.shutdown(wait=False, cancel_futures=True)


def _pool(workers: int) -> "Optional[ThreadPoolExecutor]":
    """Threads; None once the main thread has ended, which can't even load them then."""
    try:
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(workers, "batchget")
    except RuntimeError:
        return None


def _asking(batchget: Batchget, access_token: Token, hash: Hash, stop: threading.Event) -> Callable[[], Reply]:
    """A function that asks for one slice, with the settings that hold here, and waits for the server's limits to pass."""
    context = copy_context()

    def ask() -> Reply:
        return batchget(access_token, hash)

    def run() -> Reply:
        return context.run(patiently, ask, stop)

    return run


def _started(pool: "Optional[ThreadPoolExecutor]", function: Callable[[], Reply]) -> "Future[Union[Reply, Any]]":
    """The result to come of a function in a thread of the pool; where no thread can be had, as at the end of the
    interpreter, of the function in this thread."""
    future: Future[Union[Reply, Any]] = Future()
    is_taken = threading.Lock()

    def run() -> None:
        if not is_taken.acquire(blocking=False):
            return  # the pool had kept what it could find no thread for
        try:
            future.set_result(function())
        except BaseException as error:
            future.set_exception(error)

    try:
        if pool is not None:
            pool.submit(run)
            return future
    except RuntimeError:
        pass
    run()
    return future
