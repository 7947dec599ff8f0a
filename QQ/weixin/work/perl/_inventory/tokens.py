"""The tokens of Perl files: by PPI where it is installed, else by a regular expression that knows Perl less well."""

import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from typing import NamedTuple, Optional, Union

from .. import SHIM
from .._wire import fields_of

__all__ = ["PPI", "REGULAR", "Token", "Tokens", "read"]

PPI, REGULAR = "PPI", "regular expressions"
AT_ONCE = 100  # files for one process

CLOSING = {"(": ")", "[": "]", "{": "}", "<": ">"}
PATTERN = re.compile(
    r"""(?P<pod>^=[a-zA-Z].*?(?:^=cut\b[^\n]*\n?|\Z))
    |(?P<end>^__(?:END|DATA)__$)
    |(?P<comment>\#[^\n]*)
    |<<(?P<indented>~?)(?:(?P<mark>["'])(?P<quoted>[^"'\n]*)(?P=mark)|(?P<here>[A-Za-z_]\w*))
    |'(?P<single>(?:[^'\\]|\\.)*)'
    |"(?P<double>(?:[^"\\]|\\.)*)"
    |(?P<quote>\b(?:qw|qq|qx|qr|q|m|s|tr|y)\b)(?=\s*[^\s\w,;)=}])(?!\s*=>)
    |(?P<symbol>(?:\$\#?|[@%&*])(?:::)?[A-Za-z_]\w*(?:(?:::|')[A-Za-z_]\w*)*(?:::)?|\$\W)
    |(?P<word>[A-Za-z_]\w*(?:::\w+)*(?:::)?)
    |(?P<number>\d[\w.]*)
    |(?P<operator>->|=>|=~|//=?|\|\|=?|&&=?|\S)""",
    re.DOTALL | re.MULTILINE | re.VERBOSE,
)


class Token(NamedTuple):
    """kind: word, symbol, number, single or double (strings without and with interpolation), words (qw), operator, other."""

    line: int
    kind: str
    text: str


Tokens = Union[list[Token], str]  # or why there are none


def read(paths: Sequence[str]) -> tuple[str, Iterator[tuple[str, Tokens]]]:
    """How the files are read, and the tokens of each."""
    if shutil.which("perl") and _run("-MPPI::Tokenizer", "-e1").returncode == 0:
        return PPI, _by_ppi(paths)
    return REGULAR, _by_pattern(paths)


def _run(*arguments: str) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        ["perl", *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )


def _by_ppi(paths: Sequence[str]) -> Iterator[tuple[str, Tokens]]:
    for at in range(0, len(paths), AT_ONCE):
        some = paths[at : at + AT_ONCE]
        output = _run(
            "-I", SHIM, "-MQQWeixinWork::Tokens", "-e", "QQWeixinWork::Tokens::run(@ARGV)", "--", *some
        ).stdout
        messages = list(fields_of(output))
        for path, message in zip(some, [*messages, *[b""] * len(some)]):
            fields = [_decoded(field) for field in fields_of(message)]
            if len(fields) == 1:
                yield path, fields[0].strip()
            else:
                yield path, [Token(int(line), *rest) for line, *rest in zip(fields[::3], fields[1::3], fields[2::3])]


def _by_pattern(paths: Sequence[str]) -> Iterator[tuple[str, Tokens]]:
    for path in paths:
        try:
            with open(path, "rb") as file:
                source = _decoded(file.read()).replace("\r\n", "\n")
        except OSError as error:
            yield path, error.strerror or str(error)
            continue
        yield path, list(_tokens(source))


def _decoded(text: bytes) -> str:
    try:
        return text.decode()
    except UnicodeDecodeError:
        return text.decode("gb18030", "replace")


def _tokens(source: str) -> Iterator[Token]:
    at, line, counted = 0, 1, 0
    previous: Optional[Token] = None
    heredocs: list[str] = []  # whose text begins with the next line
    while found := PATTERN.search(source, at):
        newline = source.find("\n", at, found.start()) if heredocs else -1
        line += source.count("\n", counted, found.start())
        counted = found.start()
        if newline >= 0:
            at = newline + 1
            for mark in heredocs:
                end = re.compile(rf"^[ \t]*{re.escape(mark)}$|\Z", re.MULTILINE).search(source, at)
                begin_line = source.count("\n", 0, at) + 1
                yield Token(begin_line, "double", source[at : end.start() if end else None])
                at = end.end() if end else len(source)
            heredocs = []
            continue
        at = found.end()
        if found["end"]:
            return
        if found["quote"] and not (previous and previous.text in ("->", "-", "sub")):
            kind, text, at = _quoted(source, found)
            previous = Token(line, kind, text)
        elif found["operator"] == "/" and _begins_a_pattern(previous, source, at):
            at = _end_of(source, at, "/")
            previous = Token(line, "other", "/")
        elif found["quoted"] is not None or found["here"]:
            heredocs.append(found["quoted"] if found["quoted"] is not None else found["here"])
            previous = Token(line, "other", found[0])  # its text is a token of its own, on the next line
        else:
            kind = found.lastgroup or ""
            if kind in ("pod", "comment"):
                continue
            kind = "word" if kind == "quote" else kind
            text = re.sub(r"\\([\\'])", r"\1", found[kind]) if kind == "single" else found[found.lastgroup or 0]
            previous = Token(line, kind, text)
        yield previous


def _begins_a_pattern(previous: Optional[Token], source: str, at: int) -> bool:
    """Whether a slash after that token is no division, and has its like in its line."""
    if "/" not in source[at : source.find("\n", at)]:
        return False
    if previous is None or previous.text in ("split", "grep", "if", "unless", "and", "or", "not", "return", "when"):
        return True
    return previous.kind == "operator" and previous.text not in (")", "]", "}")


def _quoted(source: str, found: "re.Match[str]") -> tuple[str, str, int]:
    """The kind and the text of what begins with q, qq, qw, m, s ..., and where it ends."""
    name = found["quote"]
    opening = re.compile(r"\s*").match(source, found.end())
    start = opening.end() if opening else found.end()
    end = _end_of(source, start + 1, source[start : start + 1])
    text = source[start + 1 : end - 1]
    if name in ("s", "tr", "y"):
        if source[start : start + 1] in CLOSING:
            second = re.compile(r"\s*(.)", re.DOTALL).match(source, end)
            end = _end_of(source, second.end(), second[1]) if second else end
        else:
            end = _end_of(source, end, source[start : start + 1])
    kind = {"q": "single", "qq": "double", "qw": "words"}.get(name, "other")
    return kind, " ".join(text.split()) if kind == "words" else text, end


def _end_of(source: str, at: int, opening: str) -> int:
    """The end of what is quoted, after its delimiter."""
    closing = CLOSING.get(opening, opening)
    depth = 1
    for found in re.compile(rf"\\.|{re.escape(opening)}|{re.escape(closing)}", re.DOTALL).finditer(source, at):
        if found[0] == closing:
            depth -= 1
        elif found[0] == opening:
            depth += 1
        if depth == 0:
            return found.end()
    return len(source)
