"""--ids: kf.customer.batchget_all for a file of any length. Prints JSON lines: customers, invalid ids, failed calls."""

from collections.abc import Sequence
from typing import Any

from .._doc.language import in_language
from .arguments import UsageError, hash_of, lines, opened
from .output import FAILED, OK, REFUSED, Output, end_of_progress, progress

__all__ = ["ask_ids"]


def ask_ids(name: str, source: str, arguments: Sequence[str], token: Any, output: Output) -> int:
    from .._many.bulk import ID, INVALID, ask_slices
    from ..kf.customer import batchget

    if name != "kf.customer.batchget_all" or len(arguments) > 1:
        raise UsageError(in_language("usage: ", "用法：") + "qq-weixin-work --ids FILE kf.customer.batchget_all [HASH]")
    hash = hash_of(arguments[0]) if arguments else {}
    status = OK
    done = 0
    try:
        with opened(source) as file:
            total = sum(1 for _ in lines(source, file)) if file.seekable() else 0
            if total:
                file.seek(0)
            for ids, part in ask_slices(batchget, token, hash, lines(source, file), 4):
                for failure in part.failed:
                    status = FAILED if "reason" in failure else status or REFUSED
                results = {customer[ID]: customer for customer in part.customers}
                results.update({id: {INVALID: id} for id in part.invalid})
                failures = [{"failed": each} for each in part.failed]
                for line in [*(results[id] for id in ids if id in results), *failures]:
                    output.line(line)
                done += len(ids)
                progress(done, total, in_language("customers", "位客户"))
    finally:
        if done:
            end_of_progress()
    return status
