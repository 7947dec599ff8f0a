"""The command of --compare: runs the command below, compares what was called, prints what differs."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from .. import _forker, cannot_be_run, command, environment, is_perl
from . import USAGE
from .calls import Calls
from .original import OriginalError, made
from .report import Report

__all__ = ["main"]


def main(words: Sequence[str]) -> int:
    lib, words = words[:1], words[1:]
    strict = words[:1] == ["--strict"]
    words = words[strict:]
    if not lib or not words or words[0].startswith("-"):
        print(f"usage: python -m QQ.weixin.work.perl\n{USAGE}", file=sys.stderr)
        return 2
    copy = os.path.abspath(lib[0])
    if not any(Path(copy, "QQ", "weixin").glob("work*")):
        print(f"{lib[0]}: there is no QQ/weixin/work.pm, and no folder QQ/weixin/work", file=sys.stderr)
        return 2
    perl = shutil.which(words[0] if is_perl(words[0]) else "perl") or "perl"
    report = Report()
    with tempfile.TemporaryDirectory(prefix="qq-weixin-work-calls-") as folder:
        status = _run(command(words), folder)
        kept = sorted(entry.path for entry in os.scandir(folder))  # those whose first call came first
        try:
            for call, on_copy in zip(Calls.read(kept), made(perl, copy, kept, os.path.join(folder, "results"))):
                report.add(call, on_copy)
        except OriginalError as error:
            print(f"# --compare: {lib[0]} could not be called: {error}", file=sys.stderr)
            return status or 2
    for line in report.lines():
        print(f"# {line}", file=sys.stderr)
    return status or int(strict and not report.is_clean)


def _run(words: list[str], folder: str) -> int:
    """The command's exit status, as a shell has it."""
    os.environ["QQ_WEIXIN_WORK_CALLS"] = folder  # where the forker has it from, too
    environ = environment()
    environ["QQ_WEIXIN_WORK_FORKER"] = _forker.start() or ""
    try:
        process = subprocess.Popen(words, env=environ)
    except OSError as error:
        return cannot_be_run(words[0], error)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a Ctrl-C is for the command; what was called till then is compared
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda number, frame: process.send_signal(number))
    status = process.wait()
    return status if status >= 0 else 128 - status
