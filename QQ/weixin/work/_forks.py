"""What a fork needs: a child has one thread of its parent, and must share none of its locks, connections and open files."""

import importlib
import logging  # noqa: F401  # its own hook, which locks it, must run after ours: a module that is loading may write a log record
import os
import sys
import threading
import weakref
from contextlib import AbstractContextManager, suppress
from typing import Any

# What this package loads late; what a thread of a parent had begun to load, no child can.
LATE = {
    "concurrent",
    "cryptography",
    "email",
    "encodings",
    "json",
    "redis",
    "requests",
    "socks",
    "sqlite3",
    "urllib3",
    "websockets",
}

_guard = threading.RLock()
_holders: "weakref.WeakSet[Any]" = weakref.WeakSet()


def guard() -> AbstractContextManager[Any]:
    """A lock for what no fork may find half done, such as an import at the first call. A fork waits for it."""
    return _guard


def reset(holder: Any) -> None:
    """Have holder._after_fork() called in each forked child, where nobody will release a lock that another thread held."""
    _holders.add(holder)


def _before() -> None:
    _guard.acquire()
    # A child would wait for ever for a module that another thread was loading, or for one that this one loads.
    whole: set[str] = set()
    while begun := {name for name in list(sys.modules) if _is_late(name)} - whole:
        for name in begun:
            with suppress(ImportError):  # the thread that loads it gets the error too
                importlib.import_module(name)
        whole |= begun


def _is_late(name: str) -> bool:
    return name.startswith(f"{__package__}.") or name.partition(".")[0] in LATE


def _after_in_parent() -> None:
    _guard.release()


def _after_in_child() -> None:
    global _guard
    _guard = threading.RLock()
    for holder in list(_holders):
        holder._after_fork()  # noqa: SLF001


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before, after_in_parent=_after_in_parent, after_in_child=_after_in_child)
