"""kf.customer.batchget for any number of customers: asked in slices, in parallel, with the server's limits waited out."""

import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextvars import copy_context
from itertools import islice
from typing import Any, NamedTuple, Optional, Union

from .. import _http
from .._http import Hash, Reply, Token
from ..errors import Failure, errcode_of
from .patience import patiently

ASKED, FOUND, BY, INVALID = "external_userid_list", "customer_list", "external_userid", "invalid_external_userid"
SLICE = 100  # ids that one call takes

Batchget = Callable[[Token, Hash], Reply]
Progress = Optional[Callable[[int, int], object]]


class Slice(NamedTuple):
    """What became of the ids of one call; each of them is in one of the three."""

    found: list[dict[str, Any]]
    invalid: list[str]
    failed: list[dict[str, Any]]


def ask_all(batchget: Batchget, access_token: Token, hash: Hash, workers: int, progress: Progress) -> Reply:
    """One reply for all the ids in the hash."""
    if isinstance(workers, bool) or not isinstance(workers, int) or workers < 1:
        raise ValueError(f"workers must be a whole number from 1, not {workers!r}")
    no_token = not access_token or (isinstance(access_token, str) and access_token == "0")
    if no_token or not isinstance(hash, Mapping):
        return batchget(access_token, hash)
    _http.check_hash(hash)
    ids: Any = hash.get(ASKED)
    if isinstance(ids, (list, tuple)) and all(isinstance(id, str) for id in ids):
        slices = ask_slices(batchget, access_token, hash, dict.fromkeys(ids), workers)
        position = {id: index for index, id in enumerate(dict.fromkeys(ids))}
    else:  # the server says what is wrong with it
        slices = iter([(ids, sort_out(ids, batchget(access_token, hash)))])
        position = {}
    whole = Slice([], [], [])
    done = 0
    for asked, part in slices:
        whole.found.extend(part.found)
        whole.invalid.extend(part.invalid)
        whole.failed.extend(part.failed)
        done += len(asked or ())
        if progress is not None:
            progress(done, len(position))
    whole.found.sort(key=lambda customer: position.get(customer[BY], len(position)))
    whole.invalid.sort(key=lambda id: position.get(id, len(position)))
    return {**_outcome(whole.failed, len(position)), FOUND: whole.found, INVALID: whole.invalid, "failed": whole.failed}


def _outcome(failed: list[dict[str, Any]], total: int) -> dict[str, Any]:
    if not failed:
        return {"errcode": 0, "errmsg": "ok"}
    first = failed[0]
    told = first["reason"] if "reason" in first else f"errcode {first['errcode']}: {first['errmsg']}"
    missed = sum(len(part[ASKED] or ()) for part in failed)
    errcode = errcode_of(first) if "errcode" in first else -1
    return {"errcode": -1 if errcode is None else errcode, "errmsg": f"{missed} of {total} ids failed: {told}"}


def sort_out(asked: Any, reply: Reply) -> Slice:
    """What a reply says of each id that was asked for."""
    if isinstance(reply, Failure):
        return Slice([], [], [{ASKED: asked, "reason": reply.reason}])
    if errcode_of(reply) != 0:
        return Slice([], [], [{ASKED: asked, "errcode": reply["errcode"], "errmsg": reply.get("errmsg", "")}])
    found, invalid = _listed(reply.get(FOUND)), _listed(reply.get(INVALID))
    customers = [entry for entry in found if isinstance(entry, dict) and isinstance(entry.get(BY), str)]
    unknown = [id for id in invalid if isinstance(id, str)]
    told = {customer[BY] for customer in customers}.union(unknown)
    left = [id for id in asked if id not in told] if isinstance(asked, (list, tuple)) else []
    if not left:
        return Slice(customers, unknown, [])
    strange = len(customers) + len(unknown) < len(found) + len(invalid)
    reason = "the reply is not of the documented shape" if strange else "the reply tells nothing of them"
    return Slice(customers, unknown, [{ASKED: left, "reason": reason}])


def _listed(value: Any) -> list[Any]:
    """A list of the reply; null is an empty one, and something else one with something strange in it."""
    return value if isinstance(value, list) else [] if value is None else [value]


def ask_slices(
    batchget: Batchget, access_token: Token, hash: Hash, ids: Iterable[str], workers: int
) -> Iterator[tuple[list[str], Slice]]:
    """What became of each slice of the ids, in their order; ids are taken only as fast as replies come in."""
    source = iter(ids)
    under_way: deque[tuple[list[str], Future[Union[Reply, Any]]]] = deque()
    stop = threading.Event()
    pool = ThreadPoolExecutor(workers, "batchget")
    try:
        while True:
            while len(under_way) < 2 * workers:
                asked = list(islice(source, SLICE))
                if not asked:
                    break
                part = {**(hash or {}), ASKED: asked}
                ask = lambda part=part: batchget(access_token, part)  # noqa: E731
                under_way.append((asked, pool.submit(copy_context().run, patiently, ask, stop)))
            if not under_way:
                return
            asked, reply = under_way.popleft()
            yield asked, sort_out(asked, reply.result())
    finally:
        stop.set()
        pool.shutdown(wait=False, cancel_futures=True)
