"""Perl test scripts as pytest tests: what becomes of each sort of output and end."""

import subprocess
import sys
from xml.etree import ElementTree

import pytest
from conftest import needs

USE = "use QQ::weixin::work;\n"
PASS = {
    "plan first": "print qq(1..2\\nok 1 - one\\nok 2\\n)",
    "plan last": "print qq(ok 1\\nok 2\\n1..2\\n)",
    "noise": "print qq(TAP version 13\\n1..1\\n# a comment\\nok\\nnoise\\n)",
    "TODO and SKIP": "print qq(1..2\\nnot ok 1 - later # TODO not yet\\nok 2 # SKIP not here\\n)",
    "TODO that passes": "print qq(1..1\\nok 1 # todo done already\\n)",
    "subtest": "print qq(1..1\\n    1..1\\n    not ok 1 # TODO inner\\nok 1 - subtest\\n)",
    "stderr": "print STDERR qq(not ok 1\\n); print qq(1..1\\nok 1\\n)",
    "child lives on": "if (!fork) { sleep 5; exit } print qq(1..1\\nok 1\\n)",
    "on the port": """#!/usr/bin/perl -T
        use Test::More tests => 2;
        use QQ::weixin::work::kf::customer;
        is ${^TAINT}, 1, 'the switches of the first line';
        is QQ::weixin::work::kf::customer::batchget(''), 0, 'the functions of the port';""",
}
FAIL = {
    "a test": ("print qq(1..2\\nok 1\\nnot ok 2 - this one\\n# because\\n)", ["1 of 2 tests failed", "not ok 2 - this one\n# because"]),
    "subtest that fails": ("print qq(1..1\\n    not ok 1 - in it\\n    1..1\\nnot ok 1 - parent\\n)", ["    not ok 1 - in it\nnot ok 1 - parent"]),
    "escaped TODO": ("print qq(1..1\\nnot ok 1 - fix \\\\# TODO list\\n)", ["1 of 1 tests failed"]),
    "too few": ("print qq(1..3\\nok 1\\nok 2\\n)", ["3 tests were planned, but 2 were run"]),
    "too many": ("print qq(1..1\\nok 1\\nok 2\\n)", ["1 tests were planned, but 2 were run"]),
    "no plan": ("print qq(ok 1\\n)", ["no plan"]),
    "nothing": ("", ["it printed no tests"]),
    "out of order": ("print qq(1..2\\nok 1\\nok 3\\n)", ["test 3 came where test 2 was due"]),
    "two plans": ("print qq(1..1\\n1..1\\nok 1\\n)", ["more than one plan"]),
    "plan amid": ("print qq(ok 1\\n1..2\\nok 2\\n)", ["neither before nor after"]),
    "dies at once": ("die qq(at once\\n)", ["exit status 255 before its plan", "at once"]),
    "dies half way": ("$| = 1; print qq(1..2\\nok 1\\n); die qq(half way\\n)", ["exit status 255 after 1 of 2 tests", "half way"]),
    "exit without plan": ("print qq(ok 1\\n); exit 3", ["exit status 3 after 1 tests and no plan"]),
    "exit though all passed": ("print qq(1..1\\nok 1\\n); exit 2", ["exit status 2 though no test failed"]),
    "killed": ("$| = 1; print qq(1..1\\nok 1\\n); kill KILL => $$", ["killed by SIGKILL though no test failed"]),
    "bail out": ("print qq(1..2\\nok 1\\nBail out! no server\\n); exit 255", ["bail out.t: Bail out! no server"]),
    "skip with exit": ("print qq(1..0 # SKIP not now\\n); exit 1", ["exit status 1"]),
    "no Perl": ("my $x = ;", ["exit status 255 before its plan", "syntax error"]),
    "more to say": (
        "use Test::More tests => 3; ok 1; is 1, 2, 'the same'; pass('fine');",
        ["more to say.t: 1 of 3 tests failed", "not ok 2 - the same", "#          got: '1'", "#     expected: '2'"],
    ),
}  # fmt: skip
SKIP = {
    "all": ("use Test::More skip_all => 'no server';", "no server"),
    "no tests": ("print qq(1..0\\n)", "no reason given"),
}
LEFT_ALONE = {
    "without the namespace.t": "print qq(1..1\\nok 1\\n)",
    "Python.t": "#!/usr/bin/env python3\n# QQ::weixin::work\n",
    "not a .t file.pl": USE,
}


def run(folder, ini=""):
    """What pytest makes of the scripts there: by name how each ended, and what is said of it."""
    (folder / "pytest.ini").write_text(f"[pytest]\n{ini}\n")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-q", "--junitxml=report.xml"]
    subprocess.run(command, cwd=folder, capture_output=True, timeout=100)
    ends = {}
    for case in ElementTree.parse(folder / "report.xml").iter("testcase"):
        said = next(iter(case), None)
        ends[case.get("name")] = ("passed", "") if said is None else (said.tag, said.get("message") + (said.text or ""))
    return ends


@pytest.fixture(scope="module")
def ends(tmp_path_factory):
    """What became of each script; all are run by one pytest."""
    needs("Test::More")
    folder = tmp_path_factory.mktemp("scripts")
    of_two = {name: script for name, (script, _) in {**FAIL, **SKIP}.items()}
    for name, script in {**PASS, **of_two}.items():
        use = "" if script.startswith("#!") else USE
        (folder / f"{name}.t").write_text(use + script)
    for name, script in LEFT_ALONE.items():
        (folder / name).write_text(script)
    return run(folder)


@pytest.mark.parametrize("name", PASS)
def test_scripts_that_pass(ends, name):
    assert ends[f"{name}.t"] == ("passed", "")


@pytest.mark.parametrize("name", FAIL)
def test_scripts_that_fail(ends, name):
    end, said = ends[f"{name}.t"]
    assert end == "failure"
    for line in FAIL[name][1]:
        assert line in said
    assert "Traceback" not in said


def test_passed_tests_are_not_repeated(ends):
    assert "ok 3 - fine" not in ends["more to say.t"][1]


@pytest.mark.parametrize("name", SKIP)
def test_scripts_that_are_skipped(ends, name):
    end, said = ends[f"{name}.t"]
    assert end == "skipped"
    assert SKIP[name][1] in said


def test_files_that_are_left_alone(ends):
    assert set(ends) == {f"{name}.t" for name in (*PASS, *FAIL, *SKIP)}


def test_scripts_that_hang(tmp_path):
    needs("Test::More")
    script = "$| = 1; print qq(1..2\\nok 1\\n); print STDERR qq(waiting\\n); $SIG{TERM} = 'IGNORE'; sleep 1 while 1;"
    (tmp_path / "script.t").write_text(USE + script)
    end, said = run(tmp_path, "perl_timeout = 1")["script.t"]
    assert end == "failure"
    assert "stopped by perl_timeout after 1 s after 1 of 2 tests" in said
    assert "waiting" in said
