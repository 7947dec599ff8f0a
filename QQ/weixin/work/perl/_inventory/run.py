"""The command of --inventory: finds the Perl files, reads them and prints what was found."""

import os
import sys
from collections.abc import Iterator, Sequence

from . import USAGE, tokens
from .report import Report

__all__ = ["main"]

ENDINGS = (".pl", ".pm", ".t", ".psgi", ".cgi", ".fcgi", ".PL", ".al", ".ep", ".mc")
LEFT_OUT = ("blib", "node_modules")  # and what is hidden


def main(words: Sequence[str]) -> int:
    paths = [word for word in words if word != "--json"]
    if not paths or any(path.startswith("-") for path in paths):
        print(f"usage: python -m QQ.weixin.work.perl\n{USAGE}", file=sys.stderr)
        return 2
    missing = [path for path in paths if not os.path.exists(path)]
    for path in missing:
        print(f"{path}: there is no such file or directory", file=sys.stderr)
    if missing:
        return 2
    files = list(dict.fromkeys(file for path in paths for file in _files(path)))
    by, read = tokens.read([file for file in files if _mentions(file)])
    report = Report(by, len(files))
    for path, found in read:
        report.add(path, found)
    print(report.json() if "--json" in words else "\n".join(report.lines()))
    return 0


def _files(path: str) -> Iterator[str]:
    if not os.path.isdir(path):
        yield path
    for folder, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if name not in LEFT_OUT and not name.startswith("."))
        for name in sorted(names):
            file = os.path.join(folder, name)
            if name.endswith(ENDINGS) or ("." not in name and _is_script(file)):
                yield os.path.normpath(file)


def _mentions(path: str) -> bool:
    """Whether the file is worth the time that it takes to read it."""
    try:
        with open(path, "rb") as file:
            return b"weixin" in file.read()
    except OSError:
        return True


def _is_script(path: str) -> bool:
    try:
        with open(path, "rb") as file:
            first = file.readline(200)
    except OSError:
        return False
    return first.startswith(b"#!") and b"perl" in first
