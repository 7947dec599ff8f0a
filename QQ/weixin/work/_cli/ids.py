"""kf.customer.batchget_all for a file of any length: a line of JSON for each customer, invalid id and failed call."""

from collections.abc import Sequence
from typing import Any

from .arguments import UsageError, hash_of, lines, opened
from .output import FAILED, OK, REFUSED, Output, end_of_progress, progress

__all__ = ["ask_ids"]


def ask_ids(name: str, source: str, arguments: Sequence[str], token: Any, output: Output) -> int:
    from .._many.bulk import BY, INVALID, ask_slices
    from ..kf.customer import batchget

    if name != "kf.customer.batchget_all" or len(arguments) > 1:
        raise UsageError("usage: qq-weixin-work --ids FILE kf.customer.batchget_all [HASH]")
    hash = hash_of(arguments[0]) if arguments else {}
    status = OK
    done = 0
    try:
        with opened(source) as file:
            total = sum(1 for _ in lines(source, file)) if file.seekable() else 0
            if total:
                file.seek(0)
            for asked, part in ask_slices(batchget, token, hash, lines(source, file), 4):
                for failure in part.failed:
                    status = FAILED if "reason" in failure else status or REFUSED
                told = {customer[BY]: customer for customer in part.found}
                told.update({id: {INVALID: id} for id in part.invalid})
                for line in [*(told[id] for id in asked if id in told), *({"failed": each} for each in part.failed)]:
                    output.line(line)
                done += len(asked)
                progress(done, total, "customers")
    finally:
        if done:
            end_of_progress()
    return status
