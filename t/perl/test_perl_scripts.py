"""Perl test scripts as pytest tests: which are collected, how they are run, and what is said of them. prove is the judge."""

import os
import subprocess
import sys
from xml.etree import ElementTree

import pytest

pytestmark = pytest.mark.needs("Test::More")

MORE = "use Test::More;\n"
SUITE = {
    ".proverc": "# of the team\n-I more\n",
    "more/Extra.pm": "package Extra; 1;",
    "lib/My/WeCom.pm": "package My::WeCom; use QQ::weixin::work; sub token { QQ::weixin::work::gettoken('', $_[1]) } 1;",
    "t/00-load.t": MORE + "use_ok('My::WeCom'); done_testing;",
    "t/deep/use.t": "use My::WeCom;\nprint 'n' x !!My::WeCom->token, 'o', 'k' x !My::WeCom->token, qq( 1\\n1..1\\n);",
    "t/place.t": MORE + "use Extra; ok -e 't/place.t'; is $0, 't/place.t'; done_testing;",
    "t/taint.t": "#!/usr/bin/perl -T\n"
    + MORE
    + "use My::WeCom; is ${^TAINT}, 1; is(My::WeCom->token, 0); done_testing;",
    "t/todo.t": "print qq(1..2\\nnot ok 1 - later # TODO not yet\\nok 2 # SKIP not here\\n)",
    "t/skip.t": MORE + "plan skip_all => 'no server';",
    "t/none.t": "print qq(1..0\\n)",
    "t/fails.t": MORE + "plan tests => 3; ok 1; is 1, 2, 'the same'; pass('fine');",
    "t/dies.t": "$| = 1; print qq(1..2\\nok 1\\n); die qq(half way\\n)",
    "t/says.t": MORE + "use QQ::weixin::work; ok(QQ::weixin::work::gettoken('id', ''), 'a token'); done_testing;",
    "t/no perl.t": "my $x = ;",
    "t/python.t": "#!/usr/bin/env python3\n",
    "xt/author.t": MORE + "pass; done_testing;",
    "other/t/nothing of it.t": "print qq(1..1\\nnot ok 1\\n)",
}
PASS = ["t/00-load.t", "t/deep/use.t", "t/place.t", "t/taint.t", "t/todo.t", "xt/author.t"]
FAIL = {
    "t/fails.t": ["not ok 2 - the same", "#          got: '1'", "#     expected: '2'", "Failed 1/3 subtests"],
    "t/dies.t": ["half way", "Bad plan.  You planned 2 tests but ran 1"],
    "t/says.t": ["not ok 1 - a token", "gettoken returned 0, corpsecret must be given", "t/says.t line 2"],
    "t/no perl.t": ["syntax error at t/no perl.t line 1", "No plan found in TAP output"],
}
SKIP = {"t/skip.t": "no server", "t/none.t": "no reason given"}


def write(folder, files):
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)


def pytest_of(folder, *words):
    """pytest with this plugin alone; that it finds the plugin by itself is tested with a distribution."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-p",
        "no:cacheprovider",
        "-p",
        "QQ.weixin.work.perl.pytest_plugin",
        *words,
    ]
    alone = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    return subprocess.run(command, cwd=folder, env=alone, capture_output=True, text=True, timeout=100)


def run(folder, *words):
    """What pytest prints, and by its path how each script ended and what is said of it."""
    output = pytest_of(folder, "--junitxml=report.xml", *words).stdout
    ends = {}
    for case in ElementTree.parse(folder / "report.xml").iter("testcase"):
        said = next(iter(case), None)
        end = ("passed", "") if said is None else (said.tag, said.get("message") + (said.text or ""))
        ends[f"{case.get('classname')}.{case.get('name')}"] = end
    return output, ends


@pytest.fixture(scope="module")
def suite(tmp_path_factory):
    """What pytest makes of the suite; one runs all of it, from elsewhere."""
    folder = tmp_path_factory.mktemp("scripts")
    write(folder / "dist", SUITE)
    (folder / "dist" / "t" / "Nothing.pm").symlink_to("nowhere")
    write(folder, {"pytest.ini": "[pytest]\njunit_family = xunit1\n"})
    return run(folder, "dist")


def end_of(suite, name):
    (end,) = (end for path, end in suite[1].items() if path.endswith(f".{name.rpartition('/')[2]}"))
    return end


@pytest.mark.parametrize("name", PASS)
def test_scripts_that_pass(suite, name):
    assert end_of(suite, name) == ("passed", "")


@pytest.mark.parametrize("name", FAIL)
def test_scripts_that_fail(suite, name):
    end, said = end_of(suite, name)
    assert end == "failure"
    for line in FAIL[name]:
        assert line in said
    assert "Traceback" not in said
    assert "ok 3 - fine" not in said


@pytest.mark.parametrize("name", SKIP)
def test_scripts_that_are_skipped(suite, name):
    end, said = end_of(suite, name)
    assert end == "skipped"
    assert SKIP[name] in said


def test_what_is_left_out_is_told(suite):
    output, ends = suite
    assert len(ends) == len(PASS) + len(FAIL) + len(SKIP)
    assert (
        "Perl scripts: 12 collected, 2 left out (1 no file in t or lib mentions QQ::weixin::work; 1 not Perl, by"
        in output
    )


def test_only_what_is_given_is_counted(tmp_path):
    write(tmp_path, {name: SUITE[name] for name in ("lib/My/WeCom.pm", "t/00-load.t", "t/says.t")})
    (tmp_path / "t" / "other.t").write_text("#!/bin/sh\n")
    output, ends = run(tmp_path, "t/00-load.t", "t/says.t")
    assert len(ends) == 2
    assert "Perl scripts: 2 collected, 0 left out\n" in output


def test_only_scripts_that_mention_the_namespace(tmp_path):
    write(tmp_path, {name: SUITE[name] for name in ("lib/My/WeCom.pm", "t/00-load.t", "t/says.t")})
    output, ends = run(tmp_path, "-o", "perl_tests=mentioned")
    assert list(ends) == ["t.says.t.says.t"]
    assert "1 collected, 1 left out (1 not mentioning QQ::weixin::work (perl_tests = mentioned))" in output


def test_another_value_is_refused(tmp_path):
    refused = pytest_of(tmp_path, "-o", "perl_tests=some").stderr
    assert "perl_tests must be one of all, mentioned, not 'some'" in refused


def test_a_script_that_bails_out_ends_all(tmp_path):
    use = "use QQ::weixin::work; "
    write(tmp_path, {"t/a.t": use + MORE + "BAIL_OUT('no server');", "t/b.t": use + MORE + "pass; done_testing;"})
    output, ends = run(tmp_path)
    assert [end for end, _ in ends.values()] == ["failure"]
    assert "Interrupted: a.t bailed out: no server" in output


def test_scripts_that_hang(tmp_path):
    script = (
        "$| = 1; print qq(1..2\\nnot ok 1\\n); print STDERR qq(waiting\\n); $SIG{TERM} = 'IGNORE'; sleep 1 while 1;"
    )
    write(tmp_path, {"t/script.t": "use QQ::weixin::work;\n" + script})
    _, ends = run(tmp_path, "-o", "perl_timeout=1")
    ((end, said),) = ends.values()
    assert end == "failure"
    assert "script.t: stopped by perl_timeout after 1 s" in said
    assert "waiting" in said
    assert "Failed 2/2 subtests" in said
