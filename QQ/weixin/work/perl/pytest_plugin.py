"""A pytest plugin: each .t file that mentions QQ::weixin::work is a test, run by Perl on this package.

The ini option perl_timeout is how many seconds a script may take.
"""

import os
import signal
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Optional

import pytest

from . import command, environment, taint_switch
from ._tap import judge

NAMESPACE = b"QQ::weixin::work"
TIMEOUT = "300"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addini(
        "perl_timeout", f"seconds after which a Perl test script is stopped (default: {TIMEOUT})", default=TIMEOUT
    )


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> Optional[pytest.Collector]:
    if file_path.suffix != ".t":
        return None
    source = file_path.read_bytes()
    if NAMESPACE not in source or (source.startswith(b"#!") and b"perl" not in source.split(b"\n", 1)[0]):
        return None
    return PerlFile.from_parent(parent, path=file_path)


class ScriptError(Exception):
    """Why a script failed, for people."""


class PerlFile(pytest.File):
    def collect(self) -> Iterable[pytest.Item]:
        yield PerlScript.from_parent(self, name=self.path.name)


class PerlScript(pytest.Item):
    def runtest(self) -> None:
        timeout = float(self.config.getini("perl_timeout"))
        switch = taint_switch(self.path)
        words = command(["perl", *filter(None, [switch]), str(self.path)])
        with tempfile.TemporaryFile() as stdout, tempfile.TemporaryFile() as stderr:
            end = _run(words, stdout, stderr, timeout)
            output, diagnostics = (_text(file) for file in (stdout, stderr))
        result = judge(output, end)
        if result.failures:
            said = [*result.lines, *filter(None, [diagnostics.rstrip("\n")])]
            raise ScriptError("\n".join([f"{self.path.name}: {'; '.join(result.failures)}", *said]))
        if result.skipped is not None:
            pytest.skip(result.skipped)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        if isinstance(excinfo.value, ScriptError):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, Optional[int], str]:
        return self.path, None, self.name


def _run(words: list[str], stdout: Any, stderr: Any, timeout: float) -> str:
    """How the script ended: "" for exit status 0, else in words. What it has left running does not hold us up."""
    try:
        process = subprocess.Popen(
            words,
            env=environment(),
            stdin=subprocess.DEVNULL,
            stdout=stdout,
            stderr=stderr,
            start_new_session=True,
        )
    except OSError as error:
        raise ScriptError(f"{words[0]} could not be started: {error.strerror}") from None
    try:
        status = process.wait(timeout)
    except subprocess.TimeoutExpired:
        return f"stopped by perl_timeout after {timeout:g} s"
    finally:
        if process.returncode is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    if status < 0:
        return f"killed by {signal.Signals(-status).name}"
    return f"exit status {status}" if status else ""


def _text(file: Any) -> str:
    file.seek(0)
    return str(file.read().decode("utf-8", "replace"))
