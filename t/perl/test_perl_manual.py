"""The .pm files as tools read them: versions, manuals, and that the manuals name every function."""

import json
from pathlib import Path

import pytest
from launcher import perl_output, run

from QQ.weixin.work import perl
from QQ.weixin.work.perl._original import packages

FIRST = Path(perl.FIRST)
pytestmark = pytest.mark.needs("Test::More")  # Debian has that and what is used here in one package

PACKAGES = ["::".join(path.relative_to(FIRST).with_suffix("").parts) for path in FIRST.rglob("*.pm")]


def test_perldoc_finds_the_manual_of_a_family():
    perldoc = ["perl", "-MPod::Perldoc", "-e", "exit Pod::Perldoc->run", "--"]  # which Debian's perl lacks
    # -U: as root it would become nobody, who may not read where this is.
    done = run(*perldoc, "-U", "-T", "QQ::weixin::work::kf::customer")
    text = " ".join(done.stdout.split())
    assert "batchget($access_token, \\%hash)" in text, done.stderr
    assert "POST kf/customer/batchget https://developer.work.weixin.qq.com/document/path/95159" in text
    assert "external_userid_list (list[str], required)" in text


def test_manuals_are_without_errors():
    script = """use Pod::Checker; for my $file (@ARGV) {
        my $checker = Pod::Checker->new(-quiet => 1); open my $nowhere, '>', \\my $said;
        $checker->parse_from_file($file, $nowhere);
        print "$file: $said\\n" if $checker->num_errors || $checker->num_warnings }"""
    made = sorted(FIRST.rglob("*.pm"), key=lambda path: path.stat().st_size)[::6]  # all by one program
    files = [*made, *Path(perl.SHIM).glob("*.pm"), *Path(perl.SHIM, "QQWeixinWork").glob("*.pm")]
    done = run("perl", "-e", script, *files)
    assert (done.stdout, done.stderr) == ("", "")


@pytest.mark.needs("Pod::Coverage", "LWP", "JSON")
def test_manuals_name_every_function():
    script = """use Pod::Coverage; for my $package (@ARGV) {
        my $coverage = Pod::Coverage->new(package => $package);
        print "$package ", $coverage->coverage // $coverage->why_unrated, " @{[$coverage->naked]}\\n" }"""
    assert sorted(run("perl", "-e", script, *PACKAGES).stdout.splitlines()) == sorted(f"{name} 1 " for name in PACKAGES)


def test_tools_read_versions():
    script = """use Module::Metadata; use ExtUtils::MakeMaker; use JSON::PP;
        my %found = map { my $module = Module::Metadata->new_from_module($_);
            $_ => [$module->name, $module->version . '', MM->parse_version($module->filename)] } split / /, $packages;
        print encode_json(\\%found)"""
    found = json.loads(perl_output(f"my $packages = '{' '.join(PACKAGES)}'; {script}"))
    newest = packages()["QQ::weixin::work"].version
    versions = {name: packages()[name].version if name in packages() else newest for name in PACKAGES}
    assert found == {name: [name, version, version] for name, version in versions.items()}


def test_modules_that_ask_the_hook_itself():
    script = """use Module::Load::Conditional qw(can_load check_install);
        print check_install(module => 'QQ::weixin::work::kf')->{version}, " $INC{'QQ/weixin/work/kf.pm'}";
        print can_load(modules => { 'QQ::weixin::work' => '0.12', 'QQ::weixin::work::kf' => 0 }) ? 'loaded' : 'not';
        print defined &QQ::weixin::work::kf::send_msg ? 1 : 0"""
    assert perl_output(script) == "0.10 loaded1"
