"""kf.customer.batchget for any number of customers: asked in slices, in parallel, with the server's limits waited out."""

import random
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import Any, Optional

from . import _http
from ._http import Hash, Reply, Token
from .errors import Failure

ASKED, FOUND, BY, INVALID = "external_userid_list", "customer_list", "external_userid", "invalid_external_userid"
SLICE = 100  # ids that one call takes
RETRIES = {-1: 3, 45009: 10, 45033: 10}  # by errcode: busy; too many calls; too many at once
FIRST_WAIT, LONGEST_WAIT = 0.5, 60.0  # seconds

FALSE = (None, "", 0, "0")  # for which batchget itself returns a Failure

Batchget = Callable[[Token, Hash], Reply]
Progress = Optional[Callable[[int, int], object]]


def ask_all(batchget: Batchget, access_token: Token, hash: Hash, workers: int, progress: Progress) -> Reply:
    """One reply for all the ids in the hash."""
    ids = hash.get(ASKED) if isinstance(hash, Mapping) else None
    if access_token in FALSE or not isinstance(ids, (list, tuple)) or not all(isinstance(id, str) for id in ids):
        return batchget(access_token, hash)
    if isinstance(workers, bool) or not isinstance(workers, int) or workers < 1:
        raise ValueError(f"workers must be a whole number from 1, not {workers!r}")
    _http.check_hash(hash)
    position = {id: index for index, id in enumerate(dict.fromkeys(ids))}
    found: list[dict[str, Any]] = []
    invalid: list[str] = []
    failed: list[dict[str, Any]] = []
    done = 0
    for asked, reply in ask_slices(batchget, access_token, hash, position, workers):
        failure = failure_of(asked, reply)
        if failure:
            failed.append(failure)
        else:
            found += reply.get(FOUND, [])
            invalid += reply.get(INVALID, [])
        done += len(asked)
        if progress is not None:
            progress(done, len(position))
    found.sort(key=lambda customer: position.get(customer.get(BY, ""), len(position)))
    invalid.sort(key=lambda id: position.get(id, len(position)))
    outcome = {"errcode": 0, "errmsg": "ok"}
    if failed:
        first = failed[0]
        told = first["reason"] if "reason" in first else f"errcode {first['errcode']}: {first['errmsg']}"
        missed = sum(len(slice[ASKED]) for slice in failed)
        outcome = {"errcode": first.get("errcode", -1), "errmsg": f"{missed} of {len(position)} ids failed: {told}"}
    return {**outcome, FOUND: found, INVALID: invalid, "failed": failed}


def failure_of(asked: list[str], reply: Reply) -> dict[str, Any]:
    """What `failed` holds of a slice; empty for one that did not fail."""
    if isinstance(reply, Failure):
        return {ASKED: asked, "reason": reply.reason}
    if reply.get("errcode"):
        return {ASKED: asked, "errcode": reply["errcode"], "errmsg": reply.get("errmsg", "")}
    return {}


def ask_slices(
    batchget: Batchget, access_token: Token, hash: Hash, ids: Iterable[str], workers: int
) -> Iterator[tuple[list[str], Reply]]:
    """The reply to each slice of the ids, in their order; ids are taken only as fast as replies come in."""
    source = iter(ids)
    under_way: deque[tuple[list[str], Future[Reply]]] = deque()
    pool = ThreadPoolExecutor(workers, "batchget")
    try:
        while True:
            while len(under_way) < 2 * workers:
                asked = list(islice(source, SLICE))
                if not asked:
                    break
                under_way.append(
                    (asked, pool.submit(_patiently, batchget, access_token, {**(hash or {}), ASKED: asked}))
                )
            if not under_way:
                return
            asked, reply = under_way.popleft()
            yield asked, reply.result()
    finally:
        pool.shutdown(cancel_futures=True)


def _patiently(batchget: Batchget, access_token: Token, hash: Hash) -> Reply:
    tries = dict(RETRIES)
    wait = FIRST_WAIT
    while True:
        reply = batchget(access_token, hash)
        errcode = reply.get("errcode") if isinstance(reply, dict) else None
        if errcode is None or not tries.get(errcode):
            return reply
        tries[errcode] -= 1
        time.sleep(wait * random.uniform(0.5, 1))
        wait = min(2 * wait, LONGEST_WAIT)
