"""Print replies and notes, and choose the exit status. No control character of a reply reaches the terminal."""

import io
import json
import os
import re
import sys
from collections import deque
from contextlib import suppress
from typing import Any, NamedTuple, Optional

from .._doc.language import in_language, language
from .._http.target import opened
from ..errors import Failure, errcode_of, explain, one_line
from .arguments import PROGRAM, UsageError
from .form import formatted, the_list
from .query import EACH, Path, select

__all__ = [
    "FAILED",
    "INTERRUPTED",
    "OK",
    "REFUSED",
    "USAGE_ERROR",
    "Output",
    "flush",
    "give_up",
    "note",
    "progress",
]

OK, REFUSED, USAGE_ERROR, FAILED = range(4)
INTERRUPTED = 130
# Characters that JSON does not escape by itself: more control characters, and those that change the direction of text.
_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def visible(text: str) -> str:
    """The JSON with control characters escaped."""
    return _CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def note(text: object) -> None:
    """Print a line for the user on standard error."""
    try:
        if sys.stderr is not None:
            print(f"{PROGRAM}: {one_line(text)}", file=sys.stderr, flush=True)
    except OSError:  # nobody reads standard error any more
        give_up(sys.stderr)


class Output(NamedTuple):
    """Where and how replies are printed."""

    compact: bool = False
    raw: "Optional[deque[bytearray]]" = None  # --raw: the body of the last reply
    path: Optional[str] = None  # a file, in place of standard output
    query: Optional[Path] = None  # the part of a reply to print
    form: Optional[str] = None  # json, table or lines

    def reply(self, reply: Any) -> int:
        """Print the reply, or why there is none. Returns the exit status."""
        status = status_of(reply)
        if status == FAILED:
            return status
        if isinstance(reply.get("data"), bytes):
            note(_told(reply, len(reply["data"])))
            if _is_terminal():
                raise UsageError(
                    in_language(
                        "a file can't be shown on a terminal: redirect it, as in > FILE, or use -o FILE",
                        "终端上无法显示文件：请用 > FILE 重定向，或用 -o FILE 保存",
                    )
                )
            self._write(reply["data"])
        elif self.raw and (self.path is not None or not _is_terminal()):
            self._write(bytes(self.raw[-1]))
        elif self.raw:
            self._write((visible(self.raw[-1].decode("utf-8", "replace")) + "\n").encode())
        elif status == OK and self.query:
            return self._part(reply, self.query)
        elif status == OK and self.form in ("lines", "table"):
            self._write_text(self._formatted(the_list(reply), self.form))
        else:
            self._write_text(self._formatted(reply, None))
        return status

    def _part(self, reply: Any, query: Path) -> int:
        try:
            part = select(reply, query)
        except LookupError as error:
            note(in_language(f"--query finds nothing: {error}", f"--query 没有取到内容：{error}"))
            return REFUSED
        self._write_text(self._formatted(part, self.form))
        return OK

    def _formatted(self, value: Any, form: Optional[str]) -> str:
        for indent in (2, None)[self.compact :]:
            with suppress(RecursionError):
                return formatted(value, form or "json", indent)
        raise OSError(in_language("it is nested too deeply", "嵌套层数太多"))

    def _write_text(self, text: str) -> None:
        self._write(f"{visible(text)}\n".encode() if text else b"")

    def download(self, reply: Any) -> int:
        """Report the downloaded file; an error reply goes to standard output. Returns the exit status."""
        if isinstance(reply, dict) and "size" in reply and "errcode" not in reply:
            note(f"{self.path}: {_told(reply, reply['size'])}")
            return OK
        return self._replace(path=None).reply(reply)

    def line(self, value: Any) -> None:
        """Print a line of JSON."""
        if self.path is not None:
            raise UsageError(
                in_language(
                    "-o is for one reply: redirect these lines, as in > FILE",
                    "-o 只用于单个返回结果；多行输出请用 > FILE 重定向",
                )
            )
        if self.form not in (None, "lines"):
            raise UsageError(
                in_language(
                    f"--format {self.form} is for one reply; this prints lines",
                    f"--format {self.form} 只用于单个返回结果；这里逐行输出",
                )
            )
        _check_stdout()
        part = select([value], [EACH, *self.query])[0] if self.query else value
        print(visible(formatted([part], "lines", None) if self.form else json.dumps(part, ensure_ascii=False)))

    def _write(self, data: bytes) -> None:
        if self.path is not None:
            _save(self.path, data)
            return
        _check_stdout()
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()


def status_of(reply: Any) -> int:
    """The exit status for a reply. Explains an errcode or a Failure on standard error."""
    if isinstance(reply, Failure):
        note(in_language(reply.reason, f"没有得到结果：{reply.reason}"))
        return FAILED
    errcode = errcode_of(reply)
    if errcode == 0:
        return OK
    unknown = in_language(f"errcode {reply['errcode']!r} is not a number", f"errcode {reply['errcode']!r} 不是数字")
    note(unknown if errcode is None else explain(errcode, language()))
    return REFUSED


def _save(path: str, data: bytes) -> None:
    """Write the file completely or not at all."""
    try:
        with opened(path) as draft:
            draft.write(data)
            draft.keep()
    except (OSError, ValueError) as error:
        raise OSError(f"{path}: {getattr(error, 'strerror', None) or error}") from None


def _told(file: Any, size: int) -> str:
    """A file that was received: its name, type and size."""
    return f"{file['filename']} ({file['content-type']}), {size} {in_language('bytes', '字节')}"


def _check_stdout() -> None:
    if sys.stdout is None:
        raise OSError(in_language("standard output is closed", "标准输出已关闭"))


def _is_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()


def progress(done: int, total: int, what: str) -> None:
    """Show a progress bar on the terminal; a number if the total is 0 (unknown)."""
    if sys.stderr is not None and sys.stderr.isatty():
        share = min(done / total, 1) if total else 0
        bar = f" [{'#' * round(30 * share):30}] {share:4.0%}" if total else ""
        print(f"\r{done}{f' of {total}' if total else ''} {what}{bar}", end="", file=sys.stderr, flush=True)


def end_of_progress() -> None:
    if sys.stderr is not None and sys.stderr.isatty():
        print(file=sys.stderr)


def prepare() -> None:
    """Print UTF-8 in any locale."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def flush() -> None:
    """Raise an error in writing now, not while Python exits."""
    if sys.stdout is not None:
        sys.stdout.flush()


def give_up(stream: Any) -> None:
    """Discard the rest of the output: nobody reads it any more, and Python would fail to write it when it ends."""
    with suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
