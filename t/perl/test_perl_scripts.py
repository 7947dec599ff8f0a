"""Perl test scripts as pytest tests: what becomes of each sort of output and end."""

import pytest
from conftest import needs

pytest_plugins = "pytester"

USE = "use QQ::weixin::work;\n"


@pytest.fixture
def outcome(pytester):
    """What pytest makes of a script: how it counted it, and what it printed."""
    needs("Test::More")

    def of(script, name="script.t", ini=""):
        pytester.makeini(f"[pytest]\n{ini}\n")
        pytester.path.joinpath(name).write_text(script)
        result = pytester.runpytest_inprocess("-p", "no:cacheprovider", "-rs")
        return result.parseoutcomes(), result.stdout.str()

    return of


@pytest.mark.parametrize(
    "script",
    [
        "print qq(1..2\\nok 1 - one\\nok 2\\n)",
        "print qq(ok 1\\nok 2\\n1..2\\n)",
        "print qq(TAP version 13\\n1..1\\n# a comment\\nok\\nnoise\\n)",
        "print qq(1..2\\nnot ok 1 - later # TODO not yet\\nok 2 # SKIP not here\\n)",
        "print qq(1..1\\nok 1 # todo done already\\n)",
        "print qq(1..1\\n    1..1\\n    not ok 1 # TODO inner\\nok 1 - subtest\\n)",
        "print STDERR qq(not ok 1\\n); print qq(1..1\\nok 1\\n)",
        "if (!fork) { sleep 5; exit } print qq(1..1\\nok 1\\n)",
    ],
    ids=[
        "plan first",
        "plan last",
        "noise",
        "TODO and SKIP",
        "TODO that passes",
        "subtest",
        "stderr",
        "child lives on",
    ],
)
def test_scripts_that_pass(outcome, script):
    assert outcome(USE + script)[0] == {"passed": 1}


@pytest.mark.parametrize(
    ("script", "told"),
    [
        ("print qq(1..2\\nok 1\\nnot ok 2 - this one\\n# because\\n)", ["1 of 2 tests failed", "not ok 2 - this one\n# because"]),
        ("print qq(1..1\\n    not ok 1 - in it\\n    1..1\\nnot ok 1 - parent\\n)", ["    not ok 1 - in it\nnot ok 1 - parent"]),
        ("print qq(1..1\\nnot ok 1 - fix \\\\# TODO list\\n)", ["1 of 1 tests failed"]),
        ("print qq(1..3\\nok 1\\nok 2\\n)", ["3 tests were planned, but 2 were run"]),
        ("print qq(1..1\\nok 1\\nok 2\\n)", ["1 tests were planned, but 2 were run"]),
        ("print qq(ok 1\\n)", ["no plan"]),
        ("", ["it printed no tests"]),
        ("print qq(1..2\\nok 1\\nok 3\\n)", ["test 3 came where test 2 was due"]),
        ("print qq(1..1\\n1..1\\nok 1\\n)", ["more than one plan"]),
        ("print qq(ok 1\\n1..2\\nok 2\\n)", ["neither before nor after"]),
        ("die qq(at once\\n)", ["exit status 255 before its plan", "at once"]),
        ("$| = 1; print qq(1..2\\nok 1\\n); die qq(half way\\n)", ["exit status 255 after 1 of 2 tests", "half way"]),
        ("print qq(ok 1\\n); exit 3", ["exit status 3 after 1 tests and no plan"]),
        ("print qq(1..1\\nok 1\\n); exit 2", ["exit status 2 though no test failed"]),
        ("$| = 1; print qq(1..1\\nok 1\\n); kill KILL => $$", ["killed by SIGKILL though no test failed"]),
        ("print qq(1..2\\nok 1\\nBail out! no server\\n); exit 255", ["script.t: Bail out! no server"]),
        ("print qq(1..0 # SKIP not now\\n); exit 1", ["exit status 1"]),
        ("my $x = ;", ["exit status 255 before its plan", "syntax error"]),
    ],
)  # fmt: skip
def test_scripts_that_fail(outcome, script, told):
    counts, output = outcome(USE + script)
    assert counts == {"failed": 1}
    for line in told:
        assert line in output
    assert "Traceback" not in output


def test_what_test_more_has_to_say(outcome):
    counts, output = outcome(USE + "use Test::More tests => 3; ok 1; is 1, 2, 'the same'; pass('fine');")
    assert counts == {"failed": 1}
    for line in ("script.t: 1 of 3 tests failed", "not ok 2 - the same", "#          got: '1'", "#     expected: '2'"):
        assert line in output
    assert "ok 3 - fine" not in output


@pytest.mark.parametrize(
    ("script", "reason"),
    [("use Test::More skip_all => 'no server';", "no server"), ("print qq(1..0\\n)", "no reason given")],
)
def test_scripts_that_are_skipped(outcome, script, reason):
    counts, output = outcome(USE + script)
    assert counts == {"skipped": 1}
    assert reason in output


def test_scripts_that_hang(outcome):
    script = "$| = 1; print qq(1..2\\nok 1\\n); print STDERR qq(waiting\\n); $SIG{TERM} = 'IGNORE'; sleep 1 while 1;"
    counts, output = outcome(USE + script, ini="perl_timeout = 1")
    assert counts == {"failed": 1}
    assert "stopped by perl_timeout after 1 s after 1 of 2 tests" in output
    assert "waiting" in output


def test_scripts_run_on_the_port(outcome):
    script = """#!/usr/bin/perl -T
        use Test::More tests => 2;
        use QQ::weixin::work::kf::customer;
        is ${^TAINT}, 1, 'the switches of the first line';
        is QQ::weixin::work::kf::customer::batchget(''), 0, 'the functions of the port';"""
    assert outcome(script)[0] == {"passed": 1}


@pytest.mark.parametrize(
    ("script", "name"),
    [
        ("print qq(1..1\\nok 1\\n)", "script.t"),
        ("#!/usr/bin/env python3\n# QQ::weixin::work\n", "script.t"),
        (USE, "script.pl"),
    ],
    ids=["without the namespace", "Python", "not a .t file"],
)
def test_files_that_are_left_alone(outcome, script, name):
    assert outcome(script, name)[0] == {}
