"""python -m QQ.weixin.work.perl COMMAND [ARG ...]: run Perl code written against QQ::weixin::work on this package."""

import os
import signal
import sys
from collections.abc import Callable, Sequence
from typing import Optional

from . import _forker, cannot_be_run, command, environment
from ._compare import USAGE as COMPARE
from ._inventory import USAGE as INVENTORY

USAGE = f"""\
usage: python -m QQ.weixin.work.perl [--verbose] COMMAND [ARG ...]
       python -m QQ.weixin.work.perl --compare LIB [--strict] COMMAND [ARG ...]
       python -m QQ.weixin.work.perl --inventory PATH [PATH ...] [--json]

Run a command in which Perl's `use QQ::weixin::work::...` gets the functions of this Python package:

  python -m QQ.weixin.work.perl prove -r t/
  python -m QQ.weixin.work.perl perl app.pl

--verbose tells on standard error which functions of your own modules this package replaces.

The exit status is that of the command; 127 where there is no such command, 126 where it can't be run.

{COMPARE}

{INVENTORY}"""


def main(argv: Optional[Sequence[str]] = None) -> int:
    """Become the command. Returns only if that can't be done."""
    words = sys.argv[1:] if argv is None else list(argv)
    if words[:1] == ["--compare"]:
        from ._compare.run import main as compare  # with more than other commands need

        return _told(compare, words[1:])
    if words[:1] == ["--inventory"]:
        from ._inventory.run import main as take_inventory

        return _told(take_inventory, words[1:])
    if words[:1] in (["-h"], ["--help"]):
        print(USAGE)
        return 0
    verbose = words[:1] == ["--verbose"]
    words = words[verbose:]
    if not words or words[0].startswith("-"):
        print(USAGE, file=sys.stderr)
        return 2
    words = command(words)
    environ = environment()
    environ["QQ_WEIXIN_WORK_FORKER"] = _forker.start() or ""
    if verbose:
        environ["QQ_WEIXIN_WORK_VERBOSE"] = "1"
    for number in (signal.SIGPIPE, signal.SIGXFSZ):  # which Python ignores, and what it becomes would
        signal.signal(number, signal.SIG_DFL)
    try:
        os.execvpe(words[0], words, environ)
    except OSError as error:
        return cannot_be_run(words[0], error)


def _told(command: Callable[[Sequence[str]], int], words: Sequence[str]) -> int:
    """What of docstrings the command needs is not there with python -OO."""
    from .. import _doc

    try:
        _doc.need_docstrings()
    except _doc.NoDocstringsError as error:
        print(error, file=sys.stderr)
        return 2
    return command(words)


if __name__ == "__main__":
    sys.exit(main())
