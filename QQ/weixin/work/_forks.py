"""What keeps forked children from their parents' locks and open files."""

import os
import threading
import weakref
from contextlib import AbstractContextManager
from typing import Any

_guard = threading.RLock()
_holders: "weakref.WeakSet[Any]" = weakref.WeakSet()


def guard() -> AbstractContextManager[Any]:
    """Let one thread at a time do what no fork may catch half done."""
    return _guard


def reset(holder: Any) -> None:
    """Have holder._after_fork() called in each child, where a lock that another thread held would never be released."""
    _holders.add(holder)


def _before() -> None:
    _guard.acquire()


def _after_in_parent() -> None:
    _guard.release()


def _after_in_child() -> None:
    global _guard
    _guard = threading.RLock()
    for holder in list(_holders):
        holder._after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before, after_in_parent=_after_in_parent, after_in_child=_after_in_child)
