"""Runs Perl scripts written against QQ::weixin::work unmodified, with this package doing the work.

    python -m QQ.weixin.work.perl prove -r t/
    python -m QQ.weixin.work.perl perl app.pl

QQWeixinWork.pm is the Perl side, which says how it works; _worker is the Python process that it talks to. The pytest plugin
makes a test of each .t file. POSIX systems only.
"""

import inspect
import os
import re
import shutil
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from types import ModuleType

from .. import _doc

__all__ = ["command", "environment"]

SHIM = str(Path(__file__).resolve().parent)
LOADER = "-MQQWeixinWork"
NOT_IN_PERL = "Perl's distribution has no such function"


def environment() -> dict[str, str]:
    """The environment in which Perl finds the families of this package."""
    environ = dict(os.environ)
    environ["QQ_WEIXIN_WORK_PYTHON"] = sys.executable
    environ["QQ_WEIXIN_WORK_FAMILIES"] = _families()
    environ["PERL5LIB"] = os.pathsep.join(filter(None, [SHIM, environ.get("PERL5LIB")]))
    environ["PERL5OPT"] = " ".join(filter(None, [LOADER, environ.get("PERL5OPT")]))
    return environ


@cache
def _families() -> str:
    return "\n".join(_line(name, module) for name, module in _doc.families())


def _line(name: str, module: ModuleType) -> str:
    """A family for QQWeixinWork.pm, which describes the format."""
    functions = [
        own
        for own, document in _doc.functions(module).items()
        if NOT_IN_PERL not in (inspect.getdoc(document.function) or "")
    ]
    names = [name.removesuffix("_") for name in getattr(module, "__all__", [])]  # del, not del_
    exported = [own for own in names if own in functions]
    others = [own for own in functions if own not in exported]
    return " ".join([name.replace(".", "::") or "-", *exported, "/", *others])


def command(words: Sequence[str]) -> list[str]:
    """The command with what Perl needs in taint mode (-T), in which it doesn't look at the environment."""
    program, *arguments = words
    switches = [f"-I{SHIM}", LOADER]
    if re.fullmatch(r"perl[\d.]*", os.path.basename(program)):
        return [program, *switches, *arguments]
    script = shutil.which(program)
    if script and taint_switch(Path(script)):
        return ["perl", *switches, taint_switch(Path(script)), script, *arguments]
    return list(words)


def taint_switch(script: Path) -> str:
    """-T or -t where the first line of the script has it, which Perl wants on its command line too."""
    with script.open("rb") as file:
        found = re.match(rb"#!.*\bperl.*\s-\w*([Tt])", file.readline())
    return f"-{found[1].decode()}" if found else ""
