"""Runs Perl scripts written against QQ::weixin::work unmodified, with this package doing the work.

    python -m QQ.weixin.work.perl prove -r t/
    python -m QQ.weixin.work.perl perl app.pl

QQWeixinWork.pm is the Perl side, which says how it works; _worker is the Python process that it talks to. The pytest plugin
makes a test of each .t file. POSIX systems only.
"""

import os
import re
import sys
from collections.abc import Sequence
from typing import Union

__all__ = ["cannot_be_run", "command", "environment", "is_perl"]

SHIM = os.path.dirname(os.path.realpath(__file__))
FIRST = os.path.join(SHIM, "first")
LOADER = "-MQQWeixinWork"


def environment() -> dict[str, str]:
    """The environment in which Perl finds the families of this package."""
    environ = dict(os.environ)
    environ["QQ_WEIXIN_WORK_PYTHON"] = sys.executable
    environ["PERL5LIB"] = os.pathsep.join(filter(None, [FIRST, SHIM, environ.get("PERL5LIB")]))
    environ["PERL5OPT"] = " ".join(filter(None, [*_directories(), LOADER, environ.get("PERL5OPT")]))
    return environ


def _directories() -> list[str]:
    """The directories as switches, for a Perl whose PERL5LIB somebody else has set. PERL5OPT can't quote a space."""
    if re.search(r"\s", SHIM):
        quoted = (f"qq({''.join(f'{chr(92)}x{byte:02x}' for byte in os.fsencode(path))})" for path in (FIRST, SHIM))
        return [f"-Mlib({','.join(quoted)})"]
    return [f"-I{FIRST}", f"-I{SHIM}"]


def command(words: Sequence[str]) -> list[str]:
    """The command with what Perl needs in taint mode (-T), in which it doesn't look at the environment."""
    program, *arguments = words
    switches = [f"-I{FIRST}", f"-I{SHIM}", LOADER]
    if is_perl(program):
        return [program, *switches, *arguments]
    from shutil import which  # which takes longer to load than the rest of this file

    script = which(program)
    if script and taint_switch(script):
        return ["perl", *switches, taint_switch(script), script, *arguments]
    return list(words)


def is_perl(program: str) -> bool:
    return re.fullmatch(r"perl[\d.]*", os.path.basename(program)) is not None


def taint_switch(script: "Union[str, os.PathLike[str]]") -> str:
    """-T or -t where the first line of the script has it, which Perl wants on its command line too."""
    with open(script, "rb") as file:
        found = re.match(rb"#!.*\bperl.*\s-\w*([Tt])", file.readline())
    return f"-{found[1].decode()}" if found else ""


def cannot_be_run(program: str, error: OSError) -> int:
    """Says so, and returns the exit status that a shell has for it."""
    missing = isinstance(error, FileNotFoundError)
    print(f"{program}: {'there is no such command' if missing else error.strerror}", file=sys.stderr)
    return 127 if missing else 126
