"""Perl code of a team's own in the namespace: what the original has is the port's, what the team added stays theirs."""

import json
import subprocess

import pytest
from launcher import perl_output, run
from original import write_original

from QQ.weixin.work.perl._original import packages

pytestmark = pytest.mark.needs("LWP", "JSON", "Test::MockModule", "Sub::Override")

KF = """our $VERSION = '0.06';
our @EXPORT = qw(sync_msg send_text send_msg);
our %by_name = (send_msg => \\&send_msg);
sub send_msg { 'theirs' }
sub sync_msg { 'theirs' }
sub send_text { 'text: ' . send_msg('', {}) }
sub no_original { 'theirs' }
"""


def write(lib, name, code):
    """A file of the team's own."""
    path = lib.joinpath("QQ", "weixin", "work", *name.split("::")).with_suffix(".pm")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"package QQ::weixin::work::{name}; use strict; use warnings;\n{code}\n1;\n")
    return path


@pytest.fixture
def lib(tmp_path):
    lib = tmp_path / "lib"
    write(lib, "kf", KF)
    write(lib, "msgaudit", "our $VERSION = '3'; our @EXPORT = 'permit_users'; sub permit_users { 'theirs' }")
    return lib


def values(script, *switches, **environ):
    """What a script puts into @found."""
    script = f"use strict; use warnings; our @found; {script}\n; print JSON::PP->new->encode(\\@found)"
    return json.loads(perl_output(script, "-MJSON::PP", *switches, **environ))


USES = {
    "use lib": lambda lib: (f"use lib '{lib}'; use QQ::weixin::work::kf; use QQ::weixin::work::msgaudit;", [], {}),
    "require": lambda lib: (f"use lib '{lib}'; require QQ::weixin::work::kf; require QQ::weixin::work::msgaudit;", [], {}),
    "lib at run time": lambda lib: (
        f"require lib; lib->import('{lib}'); require QQ::weixin::work::msgaudit; require QQ::weixin::work::kf;", [], {}
    ),
    "put first": lambda lib: (
        f"BEGIN {{ unshift @INC, '{lib}' }} use QQ::weixin::work::kf; use QQ::weixin::work::msgaudit;", [], {}
    ),
    "-I": lambda lib: ("use QQ::weixin::work::msgaudit; use QQ::weixin::work::kf;", [f"-I{lib}"], {}),
    "-M": lambda lib: ("", [f"-I{lib}", "-MQQ::weixin::work::kf", "-MQQ::weixin::work::msgaudit"], {}),
    "PERL5LIB": lambda lib: ("use QQ::weixin::work::kf; use QQ::weixin::work::msgaudit;", [], {"PERL5LIB": str(lib)}),
    "-T": lambda lib: ("use QQ::weixin::work::msgaudit; use QQ::weixin::work::kf;", ["-T", f"-I{lib}"], {}),
    "%INC": lambda lib: ("BEGIN { push @INC, sub { $_[1] eq 'QQ/weixin/work/' . 'kf.pm' or return; open my $file, '<', "
        f"'{lib}/QQ/weixin/work/kf.pm' or die; return $file }} }} use lib '{lib}'; use QQ::weixin::work::kf; use QQ::weixin::work::msgaudit;", [], {}),
}  # fmt: skip


@pytest.mark.parametrize("how", USES)
def test_their_file_first_and_the_names_of_the_original_over_it(lib, how):
    uses, switches, environ = USES[how](lib)
    script = """no strict 'refs'; @found = (
        (map { &{"QQ::weixin::work::kf::$_"}('', {}) } qw(send_msg sync_msg send_text no_original send_msg_on_event)),
        ${"QQ::weixin::work::kf::by_name"}{send_msg}->('', {}),
        QQ::weixin::work::msgaudit::permit_users('', {}),
        defined &QQ::weixin::work::msgaudit::get_permit_user_list ? 1 : 0,
        'QQ::weixin::work::kf'->VERSION, 'QQ::weixin::work::msgaudit'->VERSION,
        map({ join ' ', @{"QQ::weixin::work::${_}::EXPORT"} } qw(kf msgaudit)),
        'QQ::weixin::work::kf'->isa('QQ::weixin::work') ? 1 : 0)"""
    assert values(uses + script, *switches, **environ) == [
        *(0, 0, "text: 0", "theirs", 0),
        0,
        "theirs",
        0,
        *("0.10", "3"),
        " ".join([*packages()["QQ::weixin::work::kf"].exported, "send_text"]),
        "permit_users",
        1,
    ]


def test_the_whole_original_in_lib_gives_way(tmp_path):
    write_original(tmp_path)
    script = f"use lib '{tmp_path}'; use B;" + "".join(f"use {name};" for name in packages())
    script += "no strict 'refs'; push @found, B::svref_2object(\\&$_)->FILE =~ m{^/} ? $_ : () for qw("
    script += " ".join(f"{name}::{function}" for name, package in packages().items() for function in package.functions)
    assert values(f"{script})") == []


def test_packages_that_stand_in_the_file_of_another(tmp_path):
    """A copy of the original in one file; tag has a file of its own besides."""
    write_original(tmp_path)
    folder = tmp_path / "QQ" / "weixin" / "work"
    whole = folder.with_suffix(".pm")
    for name in ("user", "tag"):
        module = (folder / f"{name}.pm").read_text().replace("use parent", "use parent -norequire,")
        whole.write_text(f"{whole.read_text()}\n{module} sub own {{ 'own of work.pm' }}\n1;\n")
    (folder / "user.pm").unlink()
    script = f"""use lib '{tmp_path}'; use QQ::weixin::work; use B;
        sub file {{ B::svref_2object(\\&{{"QQ::weixin::work::$_[0]"}})->FILE }} no strict 'refs'; no warnings;
        my %from = map {{ $_ => file($_) }} qw(user::get user::list tag::list user::own);
        {{ local $SIG{{__WARN__}} = sub {{ }}; require QQ::weixin::work::tag }} $from{{later}} = file('tag::list');
        @found = (\\%from, QQ::weixin::work::user::own(), exists $INC{{'QQ/weixin/work/user.pm'}} ? 1 : 0)"""
    found, own, listed = values(script)
    assert found.pop("user::own") == str(whole)
    assert [file for file in found.values() if not file.startswith("(eval")] == []
    assert (own, listed) == ("own of work.pm", 0)


def test_functions_defined_in_the_script_stay():
    script = """
        BEGIN { package QQ::weixin::work::externalcontact; our @EXPORT = 'list_member_auth'; sub list_member_auth { 'before' } }
        use QQ::weixin::work::externalcontact;
        use QQ::weixin::work::kf;
        package QQ::weixin::work::externalcontact { sub get_new { 'after' } sub add_moment { list_member_auth() } }
        sub QQ::weixin::work::kf::get_corp_qualification { 'after' }
        sub QQ::weixin::work::miniapppay::create_order { 'without a file' }
        @found = (QQ::weixin::work::externalcontact::list_member_auth(), QQ::weixin::work::externalcontact::get_new(),
            QQ::weixin::work::kf::get_corp_qualification(), QQ::weixin::work::miniapppay::create_order(),
            QQ::weixin::work::externalcontact::list('', 1), $QQ::weixin::work::externalcontact::EXPORT[-1])"""
    assert values(script) == ["before", "after", "after", "without a file", 0, "list_member_auth"]


def test_functions_in_a_module_that_is_loaded_late_stay(tmp_path):
    (tmp_path / "Late.pm").write_text(
        "package Late; use strict; use warnings; use QQ::weixin::work::kf; use QQ::weixin::work::kf::account;"
        "sub QQ::weixin::work::kf::get_corp_qualification { 'own' } sub own { QQ::weixin::work::kf::get_corp_qualification() } 1;"
    )
    script = f"""push @INC, '{tmp_path}'; require Late; no strict 'refs';
        @found = (Late::own(), map {{ &{{"QQ::weixin::work::$_"}}('', {{}}) }} qw(kf::send_msg get_jsapi_ticket kf::account::add));
        push @found, eval q{{use QQ::weixin::work::user; sub QQ::weixin::work::user::get_join_qrcode {{ 'own' }}
            QQ::weixin::work::user::get_join_qrcode() . QQ::weixin::work::user::list_selected_ticket_user('', {{}})}} // $@"""
    assert values(script) == ["own", 0, 0, 0, "own0"]


def test_what_the_port_adds_is_there_beside_their_file(lib):
    script = f"""use lib '{lib}'; use QQ::weixin::work::kf;
        @found = map {{ QQ::weixin::work::kf->can($_) ? 1 : 0 }} qw(get_corp_qualification send_text no_such)"""
    assert values(script) == [1, 1, 0]


def test_an_autoload_of_theirs_serves_what_the_original_lacks(lib):
    write(lib, "kf", "our $AUTOLOAD; sub AUTOLOAD { $AUTOLOAD =~ s/.*:://r }")
    script = f"""use lib '{lib}'; use QQ::weixin::work::kf; no strict 'refs';
        @found = map {{ &{{"QQ::weixin::work::kf::$_"}}('', {{}}) }} qw(send_msg get_corp_qualification not_yet)"""
    assert values(script) == [0, "get_corp_qualification", "not_yet"]


def test_a_package_with_json_of_its_own(lib):
    write(
        lib,
        "kf",
        "sub encode_json { 'own' } sub from_json { { errcode => 7, json => $_[0] } } sub send_msg { 'theirs' }",
    )
    script = f"""use lib '{lib}'; use QQ::weixin::work::kf; no warnings;
        *LWP::UserAgent::post = sub {{ HTTP::Response->new(200, 'OK', [], $_[3] . ' ') }};
        @found = (QQ::weixin::work::kf::encode_json(), QQ::weixin::work::kf::send_msg('T', {{ a => 1 }}))"""
    assert values(script) == ["own", {"errcode": 7, "json": '{"a":1} '}]


def test_subclasses_and_aliases(lib):
    script = f"""use lib '{lib}'; use QQ::weixin::work::kf;
        BEGIN {{ *Mine::send = \\&QQ::weixin::work::kf::send_msg }}
        package My::Kf {{ our @ISA = 'QQ::weixin::work::kf'; sub new {{ bless {{}} }} sub send_msg {{ 'mine ' . shift->SUPER::send_msg({{}}) }} }}
        @found = (Mine::send('', {{}}), My::Kf->new->send_text, My::Kf->can('no_original')->(), eval {{ My::Kf->no_such; 1 }} ? 1 : $@)"""
    send, text, no_original, no_such = values(script)
    assert (send, text, no_original) == (0, "text: 0", "theirs")
    assert no_such.startswith('Can\'t locate object method "no_such" via package "My::Kf" at -e line')


def test_an_alias_to_code_elsewhere_leaves_that_code_as_it_is(lib):
    write(
        lib,
        "kf",
        "sub Helper::send { 'helper' } { no warnings 'once'; *send_msg = \\&Helper::send } *sync_msg = sub { 'theirs' };",
    )
    script = f"""use lib '{lib}'; use QQ::weixin::work::kf;
        @found = (QQ::weixin::work::kf::send_msg('', {{}}), QQ::weixin::work::kf::sync_msg('', {{}}), Helper::send())"""
    assert values(script) == [0, 0, "helper"]


def test_mocks_of_own_functions_and_of_the_original_s(lib):
    script = f"""use lib '{lib}'; use QQ::weixin::work::kf; use Test::MockModule; use Sub::Override;
        my $found = sub {{ push @found, join ' ', map {{ no strict 'refs'; &{{"QQ::weixin::work::kf::$_"}}('', {{}}) }} qw(send_msg no_original get_corp_qualification) }};
        {{
            my $mock = Test::MockModule->new('QQ::weixin::work::kf');
            $mock->mock($_ => 'mock') for qw(send_msg no_original get_corp_qualification);
            $found->();
        }}
        $found->();
        {{
            no warnings 'redefine';
            local *QQ::weixin::work::kf::send_msg = local *QQ::weixin::work::kf::no_original = sub {{ 'glob' }};
            $found->();
        }}
        {{
            my $override = Sub::Override->new;
            $override->replace("QQ::weixin::work::kf::$_" => sub {{ 'override' }}) for qw(send_msg no_original);
            $found->();
        }}
        $found->();"""
    assert values(script) == ["mock mock mock", "0 theirs 0", "glob glob 0", "override override 0", "0 theirs 0"]


def test_functions_that_the_script_redefines_are_the_script_s(lib):
    script = f"""use lib '{lib}'; use QQ::weixin::work::kf;
        {{ no warnings 'redefine'; sub QQ::weixin::work::kf::send_msg {{ 'script' }} sub QQ::weixin::work::kf::no_original {{ 'script' }} }}
        @found = map {{ no strict 'refs'; &{{"QQ::weixin::work::kf::$_"}}('', {{}}) }} qw(send_msg no_original send_text)"""
    assert values(script) == ["script", "script", "text: script"]


def test_only_an_original_that_is_not_the_port_is_told_of(lib):
    through = run("perl", "-e", f"use lib '{lib}'; use QQ::weixin::work::kf; use QQ::weixin::work::msgaudit; exit 1")
    assert through.stderr == ""
    past = run(
        "perl", "-e", f"unshift @INC, '{lib}'; require QQ::weixin::work::msgaudit; require QQ::weixin::work::kf; exit 1"
    )
    kf = "QQ/weixin/work/kf.pm"
    assert past.stderr == f"# {kf} was loaded from {lib}/{kf}, and is not the port to Python\n"


def test_a_package_that_is_a_mock_stays_one():
    script = """BEGIN { package QQ::weixin::work::kf; $INC{'QQ/weixin/work/kf.pm'} = __FILE__; sub send_msg { 'mock' } }
        BEGIN { package QQ::weixin::work::msgaudit; $INC{'QQ/weixin/work/msgaudit.pm'} = 1; sub permit_users { 'mock' } }
        use QQ::weixin::work::kf; use QQ::weixin::work::msgaudit; use QQ::weixin::work::kf::account;
        @found = (QQ::weixin::work::kf::send_msg(), QQ::weixin::work::msgaudit::permit_users(), QQ::weixin::work::kf::account->can('add') ? 1 : 0)"""
    assert values(script) == ["mock", "mock", 1]


def test_their_file_that_does_not_compile_says_so(lib):
    write(lib, "kf", "no_such_function(;")
    done = run("perl", f"-I{lib}", "-e", "use QQ::weixin::work::kf")
    assert done.returncode == 255
    assert f"syntax error at {lib}/QQ/weixin/work/kf.pm line 2" in done.stderr


NO_LWP = "BEGIN { unshift @INC, sub { die qq(Can't locate $_[1] in \\@INC\\n) if $_[1] =~ /^(?:LWP|JSON\\.)/ } }"


def test_a_copy_of_the_original_without_lwp_gives_way(tmp_path):
    write_original(tmp_path, "", "kf", "kf.account", "menu")
    kf = tmp_path / "QQ" / "weixin" / "work" / "kf.pm"
    script = f"{NO_LWP} use lib '{tmp_path}'; use QQ::weixin::work::menu; print QQ::weixin::work::menu::get(''), QQ::weixin::work::gettoken('', 1)"
    assert perl_output(script) == "00"
    kf.write_text(kf.read_text().replace("1;\n", "sub send_text { }\n1;\n"))
    done = run("perl", "-e", f"{NO_LWP} use lib '{tmp_path}'; use QQ::weixin::work::kf::account")
    assert done.returncode == 2
    assert f"Can't locate LWP/UserAgent.pm in @INC\nBEGIN failed--compilation aborted at {kf} line" in done.stderr


def test_what_was_replaced_is_told_once_on_request(lib):
    command = f"perl -I{lib} -e 'use QQ::weixin::work::kf; use QQ::weixin::work::msgaudit; use QQ::weixin::work::tag'"
    told = run("--verbose", "sh", "-c", f"{command}; {command}").stderr.splitlines()
    kf = f"{lib}/QQ/weixin/work/kf.pm"
    assert told == [
        f"# QQ::weixin::work::kf: replaced: sync_msg, send_msg of {kf}",
        f"# QQ::weixin::work::msgaudit: {lib}/QQ/weixin/work/msgaudit.pm stays as it is; the original has no such package",
    ]
    assert run("sh", "-c", command).stderr == ""


# A program that uses nothing of it

WHAT_IS_THERE = """
    my @there = map { my $name = $_; map { "$name$_" } grep { /^\\w/ } keys %$name }
        qw(main:: lib:: Carp:: LWP:: JSON:: HTTP:: CORE::GLOBAL:: UNIVERSAL:: POSIX:: B:: Config:: strict:: warnings::);
    push @there, keys %INC, map({ "signal $_" } grep { defined $SIG{$_} } keys %SIG), "W $^W P $^P";
    opendir my $open, '/proc/self/fd';
    print join "\\n", @there, scalar(() = readdir $open);
"""


@pytest.mark.parametrize("use", ["", "use lib 'lib'; use strict 'vars';"], ids=["nothing", "lib"])
def test_a_program_that_uses_nothing_finds_nothing(use):
    plain = subprocess.run(["perl", "-e", use + WHAT_IS_THERE], capture_output=True, text=True, timeout=60).stdout
    more = {name for name in perl_output(use + WHAT_IS_THERE).splitlines() if name not in plain.splitlines()}
    more -= {"main::BEGIN", "main::__ANON__"}  # which any -M makes
    of_lib = {"Carp::Internal", "QQWeixinWork/Lib.pm"} if use else set()
    assert {name for name in more if "_<" not in name} == {"QQWeixinWork.pm", "main::QQWeixinWork::"} | of_lib


def test_inc_can_be_written_as_module_build_does():
    assert perl_output("use Data::Dumper; print Dumper(\\@INC) =~ /QQWeixinWork/ ? 1 : 0") == "1"


@pytest.mark.needs("Test::Mock::LWP")
def test_a_mock_of_lwp_in_a_program_that_uses_nothing():
    script = "use Test::Mock::LWP; $Mock_ua->mock(get => sub { 'mocked' }); print LWP::UserAgent->new->get"
    assert perl_output(script) == "mocked"
