"""What the original has, and what stands in for it in tests."""

import inspect
import re
import subprocess

import pytest
from launcher import perl_output, run
from original import NOT_FROM_PERL, write_original

from QQ.weixin.work import _doc
from QQ.weixin.work.perl._original import packages


def test_the_newest_release():
    assert (len(packages()), sum(len(package.functions) for package in packages().values())) == (54, 347)
    servicer, smartsheet = (packages()[f"QQ::weixin::work::{name}"] for name in ("kf::servicer", "wedoc::smartsheet"))
    assert servicer == ("0.10", ("add", "del", "update", "list"), ("add", "del", "list"))
    assert (smartsheet.version, len(smartsheet.exported), len(smartsheet.functions)) == ("0.12", 12, 16)


@pytest.mark.needs("LWP", "JSON")
def test_what_tests_write_in_its_place_has_the_same_names(tmp_path):
    write_original(tmp_path)
    script = """for my $package (@ARGV) {
            eval "require $package" or die $@;
            print "$package ", $package->VERSION, " @{\\"${package}::EXPORT\\"}";
            print " +$_" for grep { defined &{"${package}::$_"} } sort keys %{"${package}::"};
            print "\\n";
        }"""
    done = subprocess.run(
        ["perl", f"-I{tmp_path}", "-e", script, *packages()], capture_output=True, text=True, timeout=60
    )
    assert done.stderr == ""
    for line, (name, package) in zip(done.stdout.splitlines(), packages().items()):
        found = line.split()
        assert found[: 2 + len(package.exported)] == [name, package.version, *package.exported]
        assert {f"+{function}" for function in package.functions} <= set(found)


@pytest.mark.needs("Test::More")
def test_the_port_has_the_names_and_versions_of_the_original():
    script = "".join(f"use {name}; print '{name} ', '{name}'->VERSION, qq( @{name}::EXPORT\\n);" for name in packages())
    of_the_original = [" ".join([name, package.version, *package.exported]) for name, package in packages().items()]
    assert perl_output(script).splitlines() == of_the_original


def test_all_functions_of_the_original_are_there():
    for name, package in packages().items():
        family = _doc.family(".".join(name.split("::")[3:]))
        assert set(package.functions) <= set(_doc.functions(family)), name


GIVEN = {"hash": "{ a => 1 }", "media": "$0"}
LWP = """use LWP::UserAgent; use HTTP::Response;
    { no warnings; *LWP::UserAgent::get = *LWP::UserAgent::post = sub { HTTP::Response->new(200, 'OK', [], '{"errcode":0}') } }
"""


@pytest.mark.needs("LWP", "JSON")
def test_every_function_sends_what_the_original_sends_or_says_why_not(tmp_path):
    write_original(tmp_path / "lib")
    calls = []
    for name, package in packages().items():
        for function in package.functions:
            document = _doc.find(".".join([*name.split("::")[3:], function]))
            arguments = [
                argument
                for argument in inspect.signature(document.function).parameters
                if argument not in NOT_FROM_PERL
            ]
            calls.append(f"{name}::{function}({', '.join(GIVEN.get(argument, '1') for argument in arguments)});")
    script = LWP + "".join(f"use {name};" for name in packages()) + "\n".join(calls)
    (tmp_path / "script.pl").write_text(script)
    done = run("--compare", "lib", "--strict", "perl", "script.pl", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "347 calls of 347 functions, 342 without a difference" in done.stderr
    differing = re.findall(r"^# (\S+), 1 call at \S+ line \d+: as documented$", done.stderr, re.MULTILINE)
    assert sorted(differing) == [
        "agent::list",
        "kf::servicer::list",
        *(f"user::{name}" for name in ("getuserinfo", "list", "simplelist")),
    ]
