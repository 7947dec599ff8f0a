"""A pytest plugin: each Perl test script (.t) of a suite that uses QQ::weixin::work is a test, run by prove on this package.

The suite is what stands in a directory t or xt; it uses the namespace if a file in it, or a module in the lib beside it,
mentions it. prove is started in the directory above, with its lib and blib, and reads its .proverc.

The ini option perl_tests = mentioned takes only scripts that mention the namespace themselves; perl_timeout is how many
seconds a script may take.
"""

import os
import re
import signal
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any, Optional

import pytest

from . import command, environment

NAMESPACE = b"QQ::weixin::work"
TIMEOUT = "300"
TESTS = ("all", "mentioned")
SECONDS_TO_SUM_UP = 5  # what prove has after a time-out
SKIPPED = re.compile(r"\.\. skipped: (.*)$", re.MULTILINE)
PASSED = re.compile(r"^ *ok\b.*\n", re.MULTILINE)
BAILED_OUT = re.compile(r"^FAILED--Further testing stopped:? ?(.*)$", re.MULTILINE)

_left_out = pytest.StashKey[dict[Path, str]]()  # scripts, with the reason
_collected = pytest.StashKey[set[Path]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addini(
        "perl_timeout", f"seconds after which a Perl test script is stopped (default: {TIMEOUT})", default=TIMEOUT
    )
    parser.addini(
        "perl_tests",
        "all: every Perl test script of a suite that uses QQ::weixin::work (default); mentioned: those that mention it",
        default="all",
    )


def pytest_configure(config: pytest.Config) -> None:
    if config.getini("perl_tests") not in TESTS:
        raise pytest.UsageError(f"perl_tests must be one of {', '.join(TESTS)}, not {config.getini('perl_tests')!r}")
    config.stash[_left_out] = {}
    config.stash[_collected] = set()


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> Optional[pytest.Collector]:
    if file_path.suffix != ".t":
        return None
    reason = _why_not(file_path, parent.config)
    if reason:
        parent.config.stash[_left_out][file_path] = reason
        return None
    return PerlFile.from_parent(parent, path=file_path)


def _why_not(path: Path, config: pytest.Config) -> str:
    """Why a script is left out; empty where it is not."""
    source = _read(path)
    if source.startswith(b"#!") and b"perl" not in source.split(b"\n", 1)[0]:
        return "not Perl, by the first line"
    if NAMESPACE in source:
        return ""
    if config.getini("perl_tests") == "mentioned":
        return "not mentioning QQ::weixin::work (perl_tests = mentioned)"
    folder, top = _suite(path, config)
    if _mentions(folder) or _mentions(top / "lib"):
        return ""
    return f"no file in {folder.name} or lib mentions QQ::weixin::work"


def _suite(path: Path, config: pytest.Config) -> tuple[Path, Path]:
    """The directory of a script's suite, and the one where prove is started."""
    for folder in path.parents:
        if folder.name in ("t", "xt"):
            return folder, folder.parent
    return path.parent, config.invocation_params.dir


@cache
def _mentions(folder: Path) -> bool:
    return any(NAMESPACE in _read(path) for path in _perl_files(folder))


def _read(path: Path) -> bytes:
    """Empty where it can't be read, as a link to nothing."""
    with suppress(OSError):
        return path.read_bytes()
    return b""


def _perl_files(folder: Path) -> Iterator[Path]:
    for directory, _, names in os.walk(folder):
        yield from (Path(directory, name) for name in names if name.endswith((".t", ".pm", ".pl")))


def pytest_report_collectionfinish(config: pytest.Config) -> Optional[str]:
    # pytest looks at all files beside one that it is given.
    given = [Path(os.path.abspath(config.invocation_params.dir / word.partition("::")[0])) for word in config.args]
    left_out = config.stash[_left_out].items()
    reasons = Counter(reason for path, reason in left_out if not {path, *path.parents}.isdisjoint(given))
    collected = len(config.stash[_collected])
    if not collected and not reasons:
        return None
    whys = "; ".join(f"{count} {reason}" for reason, count in sorted(reasons.items()))
    return f"Perl scripts: {collected} collected, {sum(reasons.values())} left out{whys and f' ({whys})'}"


class ScriptError(Exception):
    """Why a script failed, for people."""


class PerlFile(pytest.File):
    def collect(self) -> Iterable[pytest.Item]:
        self.config.stash[_collected].add(self.path)
        yield PerlScript.from_parent(self, name=self.path.name)


class PerlScript(pytest.Item):
    def runtest(self) -> None:
        _, top = _suite(self.path, self.config)
        with tempfile.TemporaryFile() as stdout, tempfile.TemporaryFile() as stderr:
            status = _prove(os.path.relpath(self.path, top), top, stdout, stderr, self._timeout)
            output, diagnostics = (_text(file) for file in (stdout, stderr))
        if status != 0:
            late = f"{self.path.name}: stopped by perl_timeout after {self._timeout:g} s" if status is None else ""
            if bailed_out := BAILED_OUT.search(diagnostics):
                self.session.shouldstop = f"{self.path.name} bailed out: {bailed_out[1]}"
            said = (text.strip("\n") for text in (late, diagnostics, PASSED.sub("", output)))
            raise ScriptError("\n".join(filter(None, said)))
        if "Result: NOTESTS" in output:
            skipped = SKIPPED.search(output)
            pytest.skip(skipped[1] if skipped else "no tests")

    @property
    def _timeout(self) -> float:
        return float(self.config.getini("perl_timeout"))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        if isinstance(excinfo.value, ScriptError):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, Optional[int], str]:
        return self.path, None, self.name


def _prove(script: str, top: Path, stdout: Any, stderr: Any, timeout: float) -> Optional[int]:
    """Its exit status; None where time was up. What the script has left running does not hold us up."""
    switches = [switch for switch, folder in (("-l", "lib"), ("-b", "blib")) if (top / folder).is_dir()]
    words = command(["prove", *switches, script])
    try:
        process = subprocess.Popen(
            words,
            cwd=top,
            env={**environment(), "HARNESS_VERBOSE": "1"},  # which .proverc may overrule, unlike -v
            stdin=subprocess.DEVNULL,
            stdout=stdout,
            stderr=stderr,
            start_new_session=True,
        )
    except OSError as error:
        raise ScriptError(f"{words[0]} could not be started: {error.strerror}") from None
    try:
        return process.wait(timeout)
    except subprocess.TimeoutExpired:
        with suppress(ProcessLookupError):
            for child in _children(process.pid):
                os.kill(child, signal.SIGKILL)
        with suppress(subprocess.TimeoutExpired):
            process.wait(SECONDS_TO_SUM_UP)
        return None
    finally:
        if process.returncode != 0:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _children(parent: int) -> list[int]:
    """The processes that a process has started; none where the system has no /proc."""
    children = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            if stat.read_text().rpartition(")")[2].split()[1] == str(parent):
                children.append(int(stat.parent.name))
    return children


def _text(file: Any) -> str:
    file.seek(0)
    return str(file.read().decode("utf-8", "replace"))
