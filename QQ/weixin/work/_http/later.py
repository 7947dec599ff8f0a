"""Log records that wait for the end of what their thread does, since who handles one may wait for that very thing.

Such as a handler that reports to WeCom with the token that is being renewed: where another thread is in it, the one that
renews would wait for the handler's lock, and the other for the token.
"""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Optional

__all__ = ["logged_later"]


class _Waiting(threading.local):
    records: Optional[list[logging.LogRecord]] = None


_waiting = _Waiting()


@contextmanager
def logged_later() -> Iterator[None]:
    """What this package logs in this thread within the block is handled at its end."""
    if _waiting.records is not None:
        yield
        return
    records = _waiting.records = []
    try:
        yield
    finally:
        _waiting.records = None
        for record in records:
            logging.getLogger(record.name).handle(record)


class _Filter(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        if _waiting.records is None:
            return True
        _waiting.records.append(record)
        return False


for _name in ("", ".callback", ".store", ".token"):
    logging.getLogger(f"QQ.weixin.work{_name}").addFilter(_Filter())
