"""What is printed, and the exit status that goes with it. No control character of a reply reaches the terminal."""

import io
import json
import locale
import os
import re
import sys
from collections import deque
from contextlib import suppress
from typing import Any, NamedTuple, Optional

from .._http.target import opened
from ..errors import Failure, errcode_of, explain, one_line
from .arguments import PROGRAM, UsageError

__all__ = [
    "FAILED",
    "INTERRUPTED",
    "OK",
    "REFUSED",
    "USAGE_ERROR",
    "Output",
    "flush",
    "give_up",
    "language",
    "note",
    "progress",
]

OK, REFUSED, USAGE_ERROR, FAILED = range(4)
INTERRUPTED = 130
# Beyond what JSON escapes by itself: the other control characters, and those that turn the direction of text.
_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def visible(text: str) -> str:
    """The JSON with escapes for what a terminal would obey."""
    return _CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def note(text: object) -> None:
    """Tell the user, on standard error."""
    with suppress(OSError):  # nobody is there to tell
        if sys.stderr is not None:
            print(f"{PROGRAM}: {one_line(text)}", file=sys.stderr, flush=True)


class Output(NamedTuple):
    """How replies are printed."""

    compact: bool = False
    raw: "Optional[deque[bytes]]" = None  # the body of the last reply
    path: Optional[str] = None  # where to, in place of standard output

    def reply(self, reply: Any) -> int:
        """Print the reply, or why there is none; the exit status."""
        status = outcome(reply)
        if status == FAILED:
            return status
        if isinstance(reply.get("data"), bytes):
            note(f"{reply['filename']} ({reply['content-type']}), {len(reply['data'])} bytes")
            if _is_terminal():
                raise UsageError("a file is no text for a terminal: redirect it, as in > FILE, or give -o FILE")
            self._write(reply["data"])
        elif self.raw and (self.path is not None or not _is_terminal()):
            self._write(self.raw[-1])
        elif self.raw:
            self._write((visible(self.raw[-1].decode("utf-8", "replace")) + "\n").encode())
        else:
            self._write((visible(self._json(reply)) + "\n").encode())
        return status

    def _json(self, reply: Any) -> str:
        for indent in (2, None)[self.compact :]:
            with suppress(RecursionError):
                return json.dumps(reply, ensure_ascii=False, indent=indent)
        raise OSError("it is nested too deeply")

    def download(self, reply: Any) -> int:
        """Say what was put into the file; a refusal goes where replies go otherwise."""
        if isinstance(reply, dict) and "size" in reply and "errcode" not in reply:
            note(f"{self.path}: {reply['filename']} ({reply['content-type']}), {reply['size']} bytes")
            return OK
        return self._replace(path=None).reply(reply)

    def line(self, value: Any) -> None:
        """Print a line of JSON."""
        if self.path is not None:
            raise UsageError("-o takes one reply; redirect these lines, as in > FILE")
        if sys.stdout is None:
            raise OSError("standard output is closed")
        print(visible(json.dumps(value, ensure_ascii=False)))

    def _write(self, data: bytes) -> None:
        if self.path is not None:
            _save(self.path, data)
            return
        if sys.stdout is None:
            raise OSError("standard output is closed")
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()


def outcome(reply: Any) -> int:
    """The exit status that a reply stands for, after a word about what is wrong with it."""
    if isinstance(reply, Failure):
        note(reply.reason)
        return FAILED
    errcode = errcode_of(reply)
    if errcode == 0:
        return OK
    note(f"errcode {reply['errcode']!r} is no number" if errcode is None else explain(errcode, _language()))
    return REFUSED


def _language() -> str:
    """The language of the locale."""
    settings = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    told = next(filter(None, settings), None) or locale.getlocale()[0] or ""
    return "zh" if told.lower().startswith(("zh", "chinese")) else "en"


def _save(path: str, data: bytes) -> None:
    """Put a file in place whole or not at all."""
    try:
        with opened(path) as draft:
            draft.write(data)
            draft.keep()
    except (OSError, ValueError) as error:
        raise OSError(f"{path}: {getattr(error, 'strerror', None) or error}") from None


def _is_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()


def progress(done: int, total: int, what: str) -> None:
    """A bar on the terminal; without the total, a number."""
    if sys.stderr is not None and sys.stderr.isatty():
        share = min(done / total, 1) if total else 0
        bar = f" [{'#' * round(30 * share):30}] {share:4.0%}" if total else ""
        print(f"\r{done}{f' of {total}' if total else ''} {what}{bar}", end="", file=sys.stderr, flush=True)


def end_of_progress() -> None:
    if sys.stderr is not None and sys.stderr.isatty():
        print(file=sys.stderr)


def prepare() -> None:
    """UTF-8 whatever the locale."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def flush() -> None:
    """What can't be written is to be known now, not while Python ends."""
    if sys.stdout is not None:
        sys.stdout.flush()


def give_up() -> None:
    """Nobody takes what is printed any more: let the rest of it vanish."""
    with suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
