"""The same calls on the copy, by QQWeixinWork::Original in a process that never sends."""

import ctypes
import os
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import NamedTuple

from .. import SHIM
from .calls import Requests, messages, requests_of, text

__all__ = ["Made", "OriginalError", "made"]

NOWHERE = "http://127.0.0.1:9"  # a port that nobody listens on, as the proxy: for what does not go by Perl's connect
NEW_USER, NEW_NETWORK = 0x10000000, 0x40000000  # CLONE_NEWUSER, CLONE_NEWNET


class OriginalError(Exception):
    """Why the copy could not be called at all."""


class Made(NamedTuple):
    """A call on the copy."""

    where: str  # the line of the call: "at t/user.t line 3"
    end: str  # called, died, lacking, broken, others, unkept
    why: str
    requests: Requests


def made(perl: str, lib: str, paths: Sequence[str], results: str) -> Iterator[Made]:
    """What the copy made of the calls in these files, one after the other.

    perl: where Perl is.
    results: a file to write.
    """
    environ = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    environ.update(http_proxy=NOWHERE, https_proxy=NOWHERE, all_proxy=NOWHERE, PATH="")
    program = [perl, "-I", SHIM, "-MQQWeixinWork::Original", "-e", "QQWeixinWork::Original::run(@ARGV)"]
    done = subprocess.run(
        [*program, lib, results, *paths],
        env=environ,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        preexec_fn=_leave_the_network,
    )
    if done.returncode:
        raise OriginalError(
            text(done.stderr).strip() or f"the process that calls it ended with status {done.returncode}"
        )
    with open(results, "rb") as file:
        for where, end, why, *requests in messages(file):
            yield Made(text(where), text(end), text(why), requests_of(requests))


def _leave_the_network() -> None:
    """On Linux, where that is allowed. Only root may do it as the user that it is, and needs to, to read all files."""
    with suppress(AttributeError, OSError):
        ctypes.CDLL(None).unshare(NEW_NETWORK if os.geteuid() == 0 else NEW_USER | NEW_NETWORK)
