"""The suite itself: it runs wherever it is started, and says what it could not test."""

import os
import re
import signal
import subprocess
import sys

import needed
import pytest
from launcher import ROOT

CERTIFICATE = "t/http/test_configured.py::test_the_certificate_of_a_client"
OPENSSL = "needs openssl (apt-get install openssl)"


def pytest_of(*tests, **more):
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-rs", *tests]
    more["env"] = {**more.get("env", os.environ), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=100, **more)


def ignore_signals():
    for number in (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)


def test_signals_that_were_ignored_are_heard():
    """SIGINT by the first of these, SIGTERM by the second."""
    tests = [
        "t/cli/test_command_line.py::test_an_interrupted_call_says_nothing",
        "t/sandbox/test_sandbox_control.py::test_a_state_without_customers_is_served",
    ]
    done = pytest_of(*tests, preexec_fn=ignore_signals)
    assert "2 passed" in done.stdout, done.stdout


@pytest.fixture
def without_openssl(tmp_path):
    return {**os.environ, "PATH": str(tmp_path), "QQ_WEIXIN_WORK_NO_SKIP": ""}


def test_missing_things_are_named(without_openssl):
    lines = pytest_of(CERTIFICATE, env=without_openssl).stdout.splitlines()
    assert any(line.endswith(OPENSSL) for line in lines)
    assert "2 skipped, for want of openssl. To run them: apt-get install openssl" in lines


def test_nothing_may_be_missing(without_openssl):
    done = pytest_of(CERTIFICATE, env={**without_openssl, "QQ_WEIXIN_WORK_NO_SKIP": "1"})
    assert done.returncode == 1
    assert f"Failed: {OPENSSL}" in done.stdout


ON_TWO_CORES = """
import collections, sys
sys.path.insert(0, {lib!r})
import cores
cores.FEW, cores.cores = 2, lambda config: 2
count = collections.Counter()

def pytest_configure(config):
    config.pluginmanager.register(cores.Cores(count))

def pytest_terminal_summary(terminalreporter):
    terminalreporter.write_line(f"counted: {{sum(count.values())}}")
"""
FILES = {
    "test_a.py": "import conftest\ndef test_a(): conftest.count['a'] += 1\ndef test_b(): conftest.count['a'] += 1",
    "test_b.py": "import conftest, warnings\ndef test_c(): conftest.count['a'] += 1; warnings.warn('seen'); assert 1 == 2",
    "test_c.py": "import pytest\n@pytest.mark.parametrize('n', range(9))\ndef test_d(n): pytest.skip('none')",
}


def on_two_cores(folder, **files):
    for name, text in {"conftest.py": ON_TWO_CORES.format(lib=str(ROOT / "t" / "lib")), **FILES, **files}.items():
        (folder / name).write_text(text)
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-rs", "--junitxml=report.xml"]
    alone = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    return subprocess.run(command, cwd=folder, env=alone, capture_output=True, text=True, timeout=100)


def test_on_two_cores_nothing_is_missing(tmp_path):
    done = on_two_cores(tmp_path)
    assert done.returncode == 1
    assert "1 failed, 2 passed, 9 skipped, 1 warning in" in done.stdout
    assert re.search(r"^[.Fs]{12} +\[100%\]$", done.stdout, re.MULTILINE), done.stdout
    for line in ("assert 1 == 2", "UserWarning: seen", "SKIPPED [9] test_c.py:3: none", "counted: 3"):
        assert line in done.stdout, done.stdout
    report = (tmp_path / "report.xml").read_text()
    assert ('tests="12"' in report, report.count('message="none"')) == (True, 9)


def test_on_two_cores_the_death_of_a_process_is_told(tmp_path):
    done = on_two_cores(tmp_path, **{"test_d.py": "import os\ndef test_e(): os._exit(0)"})
    assert done.returncode == 3
    assert "a process of the tests has died in test_d.py::test_e" in done.stdout


def test_on_two_cores_an_interrupt_ends_all(tmp_path):
    """Each process has more to tell than a pipe holds when nobody reads any more."""
    fails = "import os, pytest, signal\n@pytest.mark.parametrize('n', range(100))\ndef test_e(n): print('x' * 2000); assert 0"
    interrupts = f"{fails}, n or os.kill(os.getppid(), signal.SIGINT)"
    done = on_two_cores(tmp_path, **{"test_d.py": interrupts, "test_e.py": fails})
    assert done.returncode == 2
    assert "KeyboardInterrupt" in done.stdout


def test_what_a_test_skips_without_is_named_in_one_place():
    for path in (ROOT / "t").rglob("test_*.py"):
        text = path.read_text("utf-8")
        assert "importorskip" + "(" not in text, f"{path}: mark it with needs(...), which says what to install"
        for names in re.findall(r"\bneeds\(([^)*]*)\)", text):
            for name in re.findall(r'"([^"]+)"', names):
                assert name in {*needed.PROGRAMS, *needed.PERL_MODULES, *needed.PYTHON_MODULES}, f"{path}: {name}"
