"""Perl code on the port: the launcher, the shim and its Python process."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest
from conftest import PERL_MOCKS
from launcher import HIDE_LWP, ROOT, perl_output, recording, run

from QQ.weixin.work import _doc
from QQ.weixin.work.sandbox import Sandbox

LEGACY = ROOT / "t" / "legacy"


pytestmark = pytest.mark.needs(*PERL_MOCKS)


# The launcher


def test_exit_status():
    assert run("perl", "-e", "exit 7").returncode == 7
    assert run("perl", "-e", "kill KILL => $$").returncode == -signal.SIGKILL


def test_standard_streams_are_the_command_s_own():
    done = run("perl", "-e", "print 'out'; print STDERR 'err'")
    assert (done.stdout, done.stderr) == ("out", "err")


@pytest.mark.parametrize(
    ("words", "status", "message"),
    [
        (["no-such-command"], 127, "no-such-command: there is no such command"),
        ([os.sep], 126, "Permission denied"),
        ([], 2, "usage:"),
        (["--verbose"], 2, "usage:"),
    ],
)
def test_commands_that_cannot_be_run(words, status, message):
    done = run(*words)
    assert done.returncode == status
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_help():
    done = run("--help")
    assert done.returncode == 0
    assert "prove -r t/" in done.stdout


def test_perl_settings_of_the_user_stay(tmp_path):
    (tmp_path / "Mine.pm").write_text("package Mine; our $loaded = 1; 1;")
    script = "print $Mine::loaded; use QQ::weixin::work; print QQ::weixin::work->can('gettoken') ? 1 : 0"
    assert perl_output(script, PERL5LIB=str(tmp_path), PERL5OPT="-MMine") == "11"


def test_every_perl_below_the_command_gets_it():
    script = "exec $^X, '-e', 'use QQ::weixin::work::tag; print QQ::weixin::work::tag->can(q(create)) ? 1 : 0'"
    assert perl_output(script) == "1"


@pytest.mark.parametrize("first_line", ["#!/usr/bin/perl -T", "#!/usr/bin/env -S perl -Tw", "#!/usr/bin/perl -w"])
def test_scripts_that_are_commands(tmp_path, first_line):
    script = tmp_path / "script"
    script.write_text(f"{first_line}\nuse QQ::weixin::work;\nprint ${{^TAINT}}, QQ::weixin::work::gettoken('', 0);\n")
    script.chmod(0o755)
    done = run(script)
    assert (done.stdout, done.stderr) == (f"{int('T' in first_line)}0", "")


def test_syntax_check():
    done = run("perl", "-c", "-e", "use QQ::weixin::work::kf::customer; QQ::weixin::work::kf::customer::batchget()")
    assert (done.returncode, done.stderr) == (0, "-e syntax OK\n")


# What a script finds


def test_every_function_of_every_family():
    families = {
        "::".join(["QQ::weixin::work", *filter(None, name.split("."))]): list(_doc.functions(module))
        for name, module in _doc.families()
    }
    script = "".join(
        f"require {family};"
        f"print join(' ', '{family}', grep {{ {family}->can($_) }} qw({' '.join(functions)})), qq(\\n);"
        for family, functions in families.items()
    )
    found = [line.split() for line in perl_output(script, "-w").splitlines()]
    assert {family: functions for family, *functions in found} == families


@pytest.fixture
def copy(tmp_path):
    """A copy of the package that a test may change."""
    shutil.copytree(ROOT / "QQ", tmp_path / "QQ", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def write_family(copy, path, python, function):
    """A family that the port has and the original has not."""
    work = copy / "QQ" / "weixin" / "work"
    (work / f"{path}.py").write_text(python)
    (work / "perl" / "first" / "QQ" / "weixin" / "work" / f"{path}.pm").write_text(
        f"package QQ::weixin::work::{path.replace('/', '::')}; require QQWeixinWork::Family;"
        f"QQWeixinWork::Family::define(version => 1, exported => ['{function}'], original => [], more => ['{function}']);"
    )


def test_a_family_that_is_new(copy):
    write_family(
        copy,
        "kf/robot",
        '''"""QQ::weixin::work::kf::robot: 机器人."""

from .. import _http

__all__ = ["ask"]


def ask(access_token, hash):
    """提问: ask.

    POST kf/robot/ask
    https://developer.work.weixin.qq.com/document/path/0
    """
    return _http.post("kf/robot/ask", access_token, hash)
''',
        "ask",
    )
    script = """use QQ::weixin::work::kf::robot;
        *LWP::UserAgent::post = sub { print "$_[1]\n"; HTTP::Response->new(500) };
        print QQ::weixin::work::kf::robot::ask('T', {}), " @QQ::weixin::work::kf::robot::EXPORT";"""
    done = run("perl", "-e", script, cwd=copy)
    assert done.stdout == "https://qyapi.weixin.qq.com/cgi-bin/kf/robot/ask?access_token=T\n0 ask", done.stderr


def test_a_script_with_lwp_does_not_wait_for_requests_to_load(copy):
    write_family(
        copy,
        "loaded",
        '''"""QQ::weixin::work::loaded: what is loaded."""

import sys

from . import _http


def modules(access_token, hash):
    """What is loaded once a call has been made.

    POST loaded/modules
    """
    _http.post("loaded/modules", access_token, hash)
    return {"errcode": 0, "loaded": [name for name in sys.modules if name in ("json", "http.client", "requests")]}
''',
        "modules",
    )
    with recording() as server:
        script = "use QQ::weixin::work::loaded; print @{ QQ::weixin::work::loaded::modules('T', {})->{loaded} }"
        done = run("perl", "-e", script, cwd=copy, QQ_WEIXIN_WORK_API=server.api)
    assert (done.stdout, done.stderr) == ("json", "")
    assert [path for _, path, _, _ in server.seen] == ["/cgi-bin/loaded/modules?access_token=T"]


def test_a_deliberate_bug_fails_both(copy):
    customer = copy / "QQ" / "weixin" / "work" / "kf" / "customer.py"
    source = customer.read_text(encoding="utf-8")
    customer.write_text(
        source.replace('_http.post("kf/customer/batchget"', '_http.post("kf/customer/batchgot"'), "utf-8"
    )
    script = LEGACY / "03-kf-customer.t"
    proved = run("prove", script, cwd=copy)
    assert proved.returncode == 1
    assert "kf::customer::batchget returned 0, HTTP 404 Not Found" in proved.stderr
    plugin = ["-p", "no:cacheprovider", "-p", "QQ.weixin.work.perl.pytest_plugin"]
    tested = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *plugin, "--confcutdir", copy, script],
        cwd=copy,
        env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert tested.returncode == 1
    assert "kf::customer::batchget returned 0, HTTP 404 Not Found" in tested.stdout


def test_legacy_scripts_under_prove():
    """Some of them: pytest runs each, .ci/run all of them under prove."""
    scripts = ("01-load.t", "03-kf-customer.t", "06-encoding.t", "12-taint.t")
    done = run("prove", "-j4", *[LEGACY / name for name in scripts])
    assert "Result: PASS" in done.stdout, done.stdout + done.stderr
    (of_the_sandbox,) = done.stderr.splitlines()  # which 06-encoding.t sends a field of its own
    assert of_the_sandbox.startswith("kf/customer/upgrade_service has a field that is not documented: ")


# The Python process


@pytest.fixture
def counted(tmp_path):
    """A Python interpreter that notes its process id, and the list of those noted."""
    started = tmp_path / "started"
    python = tmp_path / "python"
    python.write_text(f'#!/bin/sh\necho $$ >>{started}\nexec {sys.executable} "$@"\n')
    python.chmod(0o755)

    def pids():
        return [int(line) for line in started.read_text().split()] if started.exists() else []

    # The launcher says which Python is to be used, so the script has to say it after the launcher.
    return f"BEGIN {{ $ENV{{QQ_WEIXIN_WORK_PYTHON}} = '{python}' }} use QQ::weixin::work; ", pids


CALL = "QQ::weixin::work::gettoken('', '')"


def ended(pid):
    for _ in range(400):
        try:
            os.kill(pid, 0)
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2]
        except OSError:
            return True
        if state.startswith("Z"):  # its parent has not waited for it yet
            return True
        time.sleep(0.05)
    return False


def test_one_python_which_ends_with_the_script(counted):
    prologue, pids = counted
    assert perl_output(f"{prologue} {CALL} for 1 .. 10; print {CALL}") == "0"
    (pid,) = pids()
    assert ended(pid)


def test_no_python_without_a_call(counted):
    prologue, pids = counted
    perl_output(f"{prologue} use QQ::weixin::work::security::trustdevice; fork")
    assert pids() == []


def test_a_python_of_its_own_for_each_process(counted):
    prologue, pids = counted
    perl_output(f"{prologue} {CALL}; for (1 .. 2) {{ if (!fork) {{ {CALL}; exit }} }} 1 while wait > 0; {CALL}")
    assert len(set(pids())) == 3
    assert all(ended(pid) for pid in pids())


def test_a_child_that_lives_on_does_not_keep_the_python_of_its_parent(counted):
    prologue, pids = counted
    child = "close STDOUT; close STDERR; sleep 60"
    output = perl_output(f"{prologue} {CALL}; my $pid = fork; if (!$pid) {{ {child}; exit }} print $pid")
    try:
        (pid,) = pids()
        assert ended(pid)
    finally:
        os.kill(int(output), signal.SIGKILL)


def test_a_script_that_is_killed_takes_python_with_it(counted):
    prologue, pids = counted
    done = run("perl", "-e", f"{prologue} {CALL}; kill KILL => $$")
    assert done.returncode == -signal.SIGKILL
    (pid,) = pids()
    assert ended(pid)


@pytest.mark.parametrize(
    ("python", "message"),
    [
        ("/no/such/python", "cannot start /no/such/python: No such file or directory"),
        ("/bin/false", "Python (/bin/false) ended before it answered"),
        ("", "QQ_WEIXIN_WORK_PYTHON is not set"),
    ],
)
def test_a_python_that_does_not_start(python, message):
    script = f"use QQ::weixin::work; $ENV{{QQ_WEIXIN_WORK_PYTHON}} = '{python}'; alarm 60; eval {{ {CALL} }}; print $@"
    output = perl_output(script)
    assert output.startswith(f"QQ::weixin::work::gettoken: {message}")
    assert output.endswith(" at -e line 1.\n")


def test_a_python_that_dies_in_a_call(counted):
    prologue, pids = counted
    script = f"""{prologue}
        my $started = sub {{ open my $file, '<', $ENV{{QQ_WEIXIN_WORK_PYTHON}} =~ s/python$/started/r; (<$file>)[-1] }};
        *LWP::UserAgent::get = sub {{ kill KILL => $started->() if $_[1] =~ /kill/; HTTP::Response->new(500) }};
        alarm 60;
        print eval {{ QQ::weixin::work::gettoken('kill', 'it'); 1 }} ? 'lived' : $@;
        print QQ::weixin::work::gettoken('the', 'next');"""
    output = perl_output(script)
    assert "ended before it answered" in output
    assert output.endswith("\n0")
    assert len(pids()) == 2


# The process that forks it


def running(word):
    """The processes with the word in their command lines."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        with suppress(OSError):
            found += [path.parent.name] if word.encode() in path.read_bytes() else []
    return found


@pytest.mark.parametrize(
    "end",
    ["", "kill KILL => $$", "if (fork) { exit } close $_ for *STDOUT, *STDERR; sleep 1"],
    ids=["end", "killed", "child"],
)
def test_processes_of_the_launcher_end_with_the_command(tmp_path, end):
    marker = f"marker{time.monotonic_ns()}"
    run("perl", "-e", f"use QQ::weixin::work; {CALL}; {end} # {marker}", TMPDIR=str(tmp_path))
    for _ in range(400):
        if not running(marker) and not any(tmp_path.iterdir()):
            break
        time.sleep(0.02)
    assert (running(marker), list(tmp_path.iterdir())) == ([], [])


@pytest.mark.parametrize("words", [["no-such-command"], ["perl", "-e", "use QQ::weixin::work"]])
def test_it_leaves_no_directory(tmp_path, words):
    run(*words, TMPDIR=str(tmp_path))
    for _ in range(400):
        if not any(tmp_path.iterdir()):
            break
        time.sleep(0.02)
    assert not any(tmp_path.iterdir())


@pytest.mark.parametrize(
    "statement",
    ["unlink $ENV{QQ_WEIXIN_WORK_FORKER} or die;", "delete $ENV{QQ_WEIXIN_WORK_FORKER};", "%ENV = ();"],
)
def test_calls_do_without_it(statement):
    assert perl_output(f"use QQ::weixin::work; {statement} print {CALL}, {CALL}") == "00"


def test_the_launcher_loads_no_more_than_it_needs():
    """Each script waits for that."""
    script = """import sys, QQ.weixin.work; before = {*sys.modules}
from QQ.weixin.work.perl.__main__ import _forker
_forker.start(); print(*sorted({*sys.modules} - before))"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, cwd=ROOT)
    assert done.stderr == ""
    others = {name for name in done.stdout.split() if not name.startswith("QQ.weixin.work.perl")}
    assert others <= {"_signal", "_socket", "signal"}


def test_a_directory_for_temporary_files_that_cannot_hold_a_socket(tmp_path):
    long = tmp_path / ("x" * 100)
    long.mkdir()
    assert perl_output(f"use QQ::weixin::work; print {CALL}", TMPDIR=str(long)) == "0"
    assert not any(long.iterdir())


def test_a_python_that_was_forked_has_the_environment_and_the_stderr_of_the_script(tmp_path):
    script = f"""use QQ::weixin::work; $ENV{{QQ_WEIXIN_WORK_API}} = "not an address";
        open STDERR, '>', '{tmp_path}/stderr' or die $!;
        print QQ::weixin::work::gettoken('id', 'secret'); exit 1"""
    done = run("perl", "-e", script)
    assert (done.stdout, done.stderr) == ("0", "")
    assert "QQ_WEIXIN_WORK_API must be an address like" in (tmp_path / "stderr").read_text()


@pytest.mark.parametrize("switch", ["-w", "-T"])
def test_a_variable_of_the_environment_without_a_value(switch):
    script = f"use warnings; use QQ::weixin::work; local @ENV{{'LC_NO_VALUE', 'LC_NONE'}}; print {CALL}"
    assert perl_output(script, switch) == "0"


def test_without_the_launcher():
    shim = ROOT / "QQ" / "weixin" / "work" / "perl"
    done = subprocess.run(
        ["perl", f"-I{shim}", "-MQQWeixinWork", "-e", "require QQ::weixin::work"], capture_output=True, text=True
    )
    assert "Can't locate QQ/weixin/work.pm" in done.stderr


def test_modules_beside_the_script_are_not_python_s(tmp_path):
    (tmp_path / "json.py").write_text("raise SystemExit('not this one')")
    (tmp_path / "script.pl").write_text(f"use QQ::weixin::work; chdir '{tmp_path}'; print {CALL}")
    assert run("perl", tmp_path / "script.pl").stdout == "0"


def test_a_directory_with_a_space(tmp_path):
    place = tmp_path / "a b"
    shutil.copytree(ROOT / "QQ", place / "QQ", ignore=shutil.ignore_patterns("__pycache__"))
    script = f"use QQ::weixin::work; print $INC{{'QQ/weixin/work.pm'}}, {CALL}"
    for switches in ([], ["-T"]):
        done = run("perl", *switches, "-e", script, cwd=place)
        assert done.stdout == f"{place}/QQ/weixin/work/perl/first/QQ/weixin/work.pm0", done.stderr


# What reaches the server


@pytest.mark.parametrize("hide", ["", HIDE_LWP], ids=["LWP", "no LWP"])
def test_the_same_bytes_with_and_without_lwp(recorder, hide):
    script = f"""{hide} use QQ::weixin::work::kf::customer;
        print QQ::weixin::work::kf::customer::batchget("a b/\\xe5\\xbc\\xa0", {{ b => [1, "1", undef], a => "\\x{{5f20}}" }})->{{errcode}};"""
    assert perl_output(script, QQ_WEIXIN_WORK_API=recorder.api) == "0"
    assert recorder.seen == [
        (
            "POST",
            "/cgi-bin/kf/customer/batchget?access_token=a%20b%2F%E5%BC%A0",
            "application/json",
            json.dumps({"a": "张", "b": [1, "1", None]}, ensure_ascii=False, separators=(",", ":")).encode(),
        )
    ]


@pytest.mark.parametrize("hide", ["", HIDE_LWP], ids=["LWP", "no LWP"])
def test_a_reply_that_is_cut_off(recorder, hide):
    recorder.reply, recorder.headers = b"the beginning", {"Content-Type": "audio/amr", "Content-Length": "1000"}
    script = f"{hide} use QQ::weixin::work::media; print QQ::weixin::work::media::get('token', 'id'); exit 1"
    done = run("perl", "-e", script, QQ_WEIXIN_WORK_API=recorder.api)
    assert done.stdout == "0"
    assert "was cut off" in done.stderr


@pytest.mark.parametrize("hide", ["", HIDE_LWP], ids=["LWP", "no LWP"])
def test_an_invalid_address(hide):
    script = f"{hide} use QQ::weixin::work; print QQ::weixin::work::gettoken('id', 'secret'); exit 1"
    done = run("perl", "-e", script, QQ_WEIXIN_WORK_API="not an address")
    assert done.stdout == "0"
    assert "QQ_WEIXIN_WORK_API must be an address like" in done.stderr


def test_reasons_are_shown_when_the_script_fails_without_secrets():
    with Sandbox() as sandbox:
        script = """use QQ::weixin::work; QQ::weixin::work::getcallbackip('TOP-TOKEN');
            QQ::weixin::work::gettoken('id', ''); exit $ARGV[0]"""
        failed = run("perl", "-e", script, 1, QQ_WEIXIN_WORK_API=sandbox.api)
        passed = run("perl", "-e", script, 0, QQ_WEIXIN_WORK_API=sandbox.api)
    assert "# QQ::weixin::work, the port to Python, had this to say:" in failed.stderr.replace("#   ", "# ")
    assert "getcallbackip returned errcode 40014: " in failed.stderr
    assert "gettoken returned 0, corpsecret must be given" in failed.stderr
    assert "TOP-TOKEN" not in failed.stderr
    assert (passed.returncode, passed.stderr) == (0, "")


@pytest.mark.parametrize("hide", ["", HIDE_LWP], ids=["LWP", "no LWP"])
def test_a_function_that_calls_from_several_threads(hide):
    """There is one script to send the requests, and each thread gets its own reply."""
    script = f"""{hide}
        use QQ::weixin::work; use QQ::weixin::work::kf::customer;
        my $token = QQ::weixin::work::gettoken(@ARGV)->{{access_token}};
        my %hash = (external_userid_list => ["wmZhangSan", map {{ "wm$_" }} 1 .. 999]);
        my $r = QQ::weixin::work::kf::customer::batchget_all($token, \\%hash);
        print join " ", $r->{{errcode}}, scalar @{{ $r->{{customer_list}} }}, scalar @{{ $r->{{invalid_external_userid}} }},
            scalar @{{ $r->{{failed}} }};
    """
    with Sandbox() as sandbox:
        done = run("perl", "-e", script, sandbox.corpid, sandbox.corpsecret, QQ_WEIXIN_WORK_API=sandbox.api)
    assert (done.stdout, done.stderr) == ("0 1 999 0", "")


# What LWP loads at its first request is loaded while Python gets ready


def test_a_protocol_that_the_script_has_replaced_stays():
    script = """use QQ::weixin::work::kf::customer;
        package LWP::Protocol::http;
        our @ISA = ('LWP::Protocol');
        sub request { HTTP::Response->new(200, 'OK', ['Content-Type' => 'application/json'], '{"errcode":0,"mine":1}') }
        package main;
        print QQ::weixin::work::kf::customer::batchget('T', {})->{mine};"""
    assert perl_output(script, QQ_WEIXIN_WORK_API="http://127.0.0.1:9/cgi-bin") == "1"


def test_a_signal_handler_may_die_meanwhile():
    script = """use QQ::weixin::work::kf::customer;
        $SIG{ALRM} = sub { die "late\\n" };
        unshift @INC, sub { kill ALRM => $$ if $_[1] eq 'HTTP/Request/Common.pm'; return };
        eval { QQ::weixin::work::kf::customer::batchget('T', {}) };
        print $@;"""
    assert perl_output(script, QQ_WEIXIN_WORK_API="http://127.0.0.1:9/cgi-bin") == "late\n"


def test_lwp_reports_its_own_missing_parts():
    script = """use QQ::weixin::work::kf::customer;
        unshift @INC, sub { die "no such thing here\\n" if $_[1] eq 'IO/Uncompress/Gunzip.pm'; return };
        my $reply = QQ::weixin::work::kf::customer::batchget('T', {});
        print $reply->{errcode};"""
    with recording() as server:
        assert perl_output(script, QQ_WEIXIN_WORK_API=server.api) == "0"
