"""Perl code on the port against what the original sends and returns: its JSON library, its URLs, its mocks, its surroundings."""

import json
import os
import shutil
import signal
import subprocess
import sys

import pytest
from conftest import needs
from launcher import HIDE_LWP, ROOT, perl_output, run

MOCK = """use QQ::weixin::work; use QQ::weixin::work::kf::customer; no warnings;
    our (@asked, $reply); $reply = '{"errcode":0}';
    sub answer { shift; push @asked, [@_]; HTTP::Response->new(200, 'OK', ['Content-Type' => 'application/json'], $reply) }
    *LWP::UserAgent::get = *LWP::UserAgent::post = \\&answer;
    sub batchget { QQ::weixin::work::kf::customer::batchget($_[1] // 'T', $_[0]) }
    """
CGI = "https://qyapi.weixin.qq.com/cgi-bin"
PP = '{"compared":13800000000,"interpolated":5,"number":5,"sorted":[10,9],"text":"5"}'
NO_JSON = "BEGIN { unshift @INC, sub { die if $_[1] =~ m{^JSON(?:\\.pm|/XS)} } } "


pytestmark = pytest.mark.needs("LWP", "Test::MockModule", "Test::MockObject", "JSON", "JSON::XS")


# JSON


@pytest.mark.parametrize(
    ("backend", "hide", "expected"),
    [
        ("JSON::XS", "", '{"compared":"13800000000","interpolated":"5","number":5,"sorted":["10","9"],"text":"5"}'),
        ("JSON::PP", "", PP),
        ("", NO_JSON, PP),
    ],
    ids=["JSON::XS", "JSON::PP", "without JSON"],
)
def test_numbers_and_strings_are_those_of_the_library_of_the_original(backend, hide, expected):
    script = f"""{hide} {MOCK}
        sub values_of {{
            my $compared = "13800000000"; $compared < 1;
            my $interpolated = 5; my $s = "$interpolated";
            my @sorted = sort {{ $b <=> $a }} '9', '10';
            return {{ compared => $compared, interpolated => $interpolated, sorted => \\@sorted, number => 5, text => '5' }};
        }}
        batchget(values_of());
        print "$asked[0][2]\\n";
        print eval {{ require JSON; JSON->backend =~ s/Backend:://r }} // '';"""
    sent, used = perl_output(script, PERL_JSON_BACKEND=backend).split("\n")
    assert json.loads(sent)["text"] == "5"
    assert sent == expected
    assert used == backend


@pytest.mark.parametrize("backend", ["JSON::XS", "JSON::PP"])
@pytest.mark.parametrize("hide", ["", HIDE_LWP], ids=["LWP", "no LWP"])
def test_numbers_are_sent_as_perl_writes_them(recorder, hide, backend):
    script = f"""{hide} use QQ::weixin::work::kf::customer;
        QQ::weixin::work::kf::customer::batchget('T', {{ a => 1e15, b => 1.0, c => 0.1, d => 1e21, e => 18446744073709551615 }});"""
    perl_output(script, QQ_WEIXIN_WORK_API=recorder.api, PERL_JSON_BACKEND=backend)
    assert recorder.seen[0][3] == b'{"a":1e+15,"b":1,"c":0.1,"d":1e+21,"e":18446744073709551615}'


@pytest.mark.parametrize("script", ["t/legacy/05-data.t", "t/legacy/06-encoding.t", "t/legacy/04-failures.t"])
def test_legacy_scripts_with_the_other_library(script):
    """JSON takes JSON::XS by itself."""
    done = run("perl", script, PERL_JSON_BACKEND="JSON::PP")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("hide", ["", NO_JSON], ids=["JSON", "without JSON"])
def test_the_packages_have_the_imports_of_the_original(hide):
    names = "from_json to_json encode_json decode_json encode_utf8 decode_utf8 encode decode"
    script = f"""{hide} use QQ::weixin::work::kf::customer; use QQ::weixin::work::media::get;
        for my $family (qw(QQ::weixin::work QQ::weixin::work::kf QQ::weixin::work::kf::customer QQ::weixin::work::media::get)) {{
            print "$family lacks $_\\n" for grep {{ !defined &{{"${{family}}::$_"}} }} qw({names});
        }}
        print "main has $_\\n" for grep {{ main->can($_) }} qw({names});"""
    assert perl_output(script) == ""


def test_imports_that_are_mocked_are_called_as_the_original_calls_them():
    script = f"""{MOCK} use Test::MockModule;
        my $family = Test::MockModule->new('QQ::weixin::work::kf::customer');
        $family->mock(to_json => sub {{ print "to_json $_[0]{{a}}\\n"; '[my own]' }});
        $family->mock(from_json => sub {{ print "from_json $_[0] $_[1]{{utf8}} $_[1]{{allow_nonref}}\\n"; {{ errcode => 7 }} }});
        print batchget({{ a => 1 }})->{{errcode}}, " $asked[0][2]";"""
    assert perl_output(script) == 'to_json 1\nfrom_json {"errcode":0} 1 1\n7 [my own]'


UNREADABLE = {
    "high surrogate": (rb'{"nickname":"a\ud83d"}', "a\ufffd"),
    "low surrogate": (rb'{"nickname":"\ude00b","other":"\ud83d\ude00"}', "\ufffdb"),
    "cut character": (b'{"nickname":"\xe5\xbc\xa0\xf0\x9f\x98"}', "张\ufffd"),
    "control character": (b'{"nickname":"a\x01b"}', "a\x01b"),
    "BOM": (b'\xef\xbb\xbf{"nickname":"a"}\n', "a"),
    "newline": (b'{"nickname":"a"}\r\n', "a"),
}


@pytest.mark.parametrize("hide", ["", HIDE_LWP], ids=["LWP", "no LWP"])
def test_replies_that_perl_could_not_read(recorder, hide):
    recorder.replies = iter([(reply, {}) for reply, _ in UNREADABLE.values()])
    script = f"""{hide} use QQ::weixin::work::kf::customer; binmode STDOUT, ':utf8';
        print QQ::weixin::work::kf::customer::batchget('T', {{}})->{{nickname}}, "\n" for 1 .. {len(UNREADABLE)};"""
    nicknames = perl_output(script, QQ_WEIXIN_WORK_API=recorder.api).splitlines()
    assert dict(zip(UNREADABLE, nicknames)) == {name: nickname for name, (_, nickname) in UNREADABLE.items()}


@pytest.mark.parametrize("hide", ["", HIDE_LWP], ids=["LWP", "no LWP"])
def test_list_id_sends_whatever_is_true_and_others_only_a_hash(recorder, hide):
    script = f"""{hide} use QQ::weixin::work::user;
        sub said {{ ref $_[0] ? 'hash' : $_[0] }}
        print said(QQ::weixin::work::user::list_id('T', $_)) for [1, 'a'], "\\xe5\\xbc\\xa0", 5, {{}}, 0, '', undef;
        print said(QQ::weixin::work::user::getuserid('T', $_)) for [1], 'a', 5;"""
    assert perl_output(script, QQ_WEIXIN_WORK_API=recorder.api) == "hash" * 4 + "0" * 6
    sent = [body.decode() for _, _, _, body in recorder.seen]
    assert sent == ['[1,"a"]', '"张"', "5", "{}"]


def test_json_that_is_not_an_object_is_returned_as_the_original_returns_it():
    replies = ["[1,[]]", '"text"', "null", "12", "true"]
    calls = "; ".join(
        f"$reply = '{reply}'; print JSON->new->allow_nonref->encode(batchget({{}})), qq(\\n)" for reply in replies
    )
    assert perl_output(f"{MOCK} {calls}").splitlines() == replies


def test_a_reply_that_lwp_marks_as_cut_off_is_a_failure():
    script = f"""{MOCK} *LWP::UserAgent::post = sub {{ HTTP::Response->new(200, 'OK', ['X-Died' => 'cut'], $reply) }};
        print batchget({{}}); exit 1"""
    done = run("perl", "-e", script)
    assert done.stdout == "0"
    assert "the reply was cut off" in done.stderr


def test_numbers_of_a_reply_are_what_the_library_makes_of_them():
    numbers = '{"a":1.50,"b":1e300,"c":123456789012345678901234567890,"d":-0.0}'
    script = f"""{MOCK} $reply = '{numbers}';
        print JSON->new->canonical->encode([map {{ "$_" }} map {{ @$_{{qw(a b c d)}} }} batchget({{}}), from_json($reply)])"""
    numbers = json.loads(perl_output(script.replace("print JSON", "use JSON; print JSON")))
    assert numbers[:4] == numbers[4:]


@pytest.mark.parametrize("hide", ["", HIDE_LWP], ids=["LWP", "no LWP"])
def test_a_reply_that_perl_s_json_cannot_read_dies_with_the_line_of_the_call(recorder, hide):
    recorder.reply = b'{"deep":' + b"[" * 600 + b"]" * 600 + b"}"
    script = f"""{hide} use QQ::weixin::work::kf::customer; my $handled = 0; $SIG{{__DIE__}} = sub {{ $handled++ }};
# line 7 script.pl
        eval {{ QQ::weixin::work::kf::customer::batchget('T', {{}}) }};
        print $@, $handled;"""
    output = perl_output(script, QQ_WEIXIN_WORK_API=recorder.api)
    assert output.startswith("QQ::weixin::work::kf::customer::batchget: the reply is JSON that Perl can't read: ")
    assert output.endswith(" at script.pl line 7.\n1")
    assert "JSON.pm" not in output


def test_the_explanation_of_an_errcode():
    said = {
        '"40014"': "returned errcode 40014: ",
        '"0"': None,
        "null": None,
        '"abc"': "returned errcode 'abc', which is none",
        "[1]": "returned errcode [1], which is none",
    }
    calls = "".join(f"""$reply = '{{"errcode":{errcode}}}'; batchget({{}});""" for errcode in said)
    lines = run("perl", "-e", f"{MOCK} {calls} exit 1").stderr.splitlines()
    told = [line for line in lines if "returned errcode" in line]
    wanted = [words for words in said.values() if words]
    assert [words in line for words, line in zip(wanted, told)] == [True] * len(told) == [True] * len(wanted), lines


def test_a_redirect_with_json_is_no_reply():
    script = f"""{MOCK} no warnings 'redefine';
        *LWP::UserAgent::post = sub {{ HTTP::Response->new(302, 'Found', [Location => 'https://elsewhere/'], '[1]') }};
        print batchget({{}});"""
    assert perl_output(script) == "0"


# URLs

SENT = {
    "user::list('T', 1)": "user/list?access_token=T&department_id=1",
    "user::list('T', 1, '')": "user/list?access_token=T&department_id=1",
    "user::list('T', 1, 1)": "user/list?access_token=T&department_id=1&fetch_child=1",
    "user::list('T', \"1\\n\", 1)": "user/list?access_token=T&department_id=1%0A&fetch_child=1",
    "user::simplelist('T', 1)": "user/simplelist?access_token=T&department_id=1",
    "user::simplelist('T', '0')": None,
    **{
        f"department::{name}('T', {id})": f"department/{name}?access_token=T&id={sent}"
        for name in ("list", "simplelist", "get")
        for id, sent in (("0", 1), ("'0'", 1), ("''", 1), ("undef", 1), ("7", 7), ("'007'", "007"), ('"7\\n"', 7))
    },
    "department::list('T')": "department/list?access_token=T&id=1",
    "department::delete('T', 0)": None,
    "corp::get_join_qrcode('T', 0)": None,
    "corp::get_join_qrcode('T', '')": None,
    "corp::get_join_qrcode('T', 2)": "corp/get_join_qrcode?access_token=T&size_type=2",
    "hr::get_fields('T', 0)": None,
    "hr::get_fields('T', {})": "hr/get_fields?access_token=T",
    "user::get('T', \"zhangsan\\r\\n\")": "user/get?access_token=T&userid=zhangsan",
    "user::get(\"T\\n\", 'a b')": "user/get?access_token=T&userid=a%20b",
    'getcallbackip("T \\n")': "getcallbackip?access_token=T",
    'gettoken("id\\n", "secret\\n")': "gettoken?corpid=id&corpsecret=secret",
    "user::get('T', bless [], 'overload::nothing')": "user/get?access_token=T&userid=overload%3A%3Anothing%3DARRAY",
    "user::get('T', [1])": "user/get?access_token=T&userid=ARRAY",
    "user::get('T', {})": "user/get?access_token=T&userid=HASH",
    "user::get('T', { code => sub { } })": "user/get?access_token=T&userid=HASH",
    "user::get('T', \\'x')": "user/get?access_token=T&userid=SCALAR",
    "user::get('T', sub { })": "user/get?access_token=T&userid=CODE",
    "kf::customer::get_upgrade_service_config('T', { code => sub { } })": "kf/customer/get_upgrade_service_config?access_token=T",
    "media::get('T', 'id', '/no/such/directory/file')": "media/get?access_token=T&media_id=id",
    "externalcontact::get('T', 'wm1', '')": "externalcontact/get?access_token=T&external_userid=wm1&cursor=0",
    "externalcontact::get('T', 'wm1', 'next')": "externalcontact/get?access_token=T&external_userid=wm1&cursor=next",
    "user::getuserinfo('T', 'code')": "user/getuserinfo?access_token=T&code=code",
}


def test_urls():
    script = f"{MOCK} sub QQ::weixin::work::called {{ @asked = (); my $reply = eval $_[0]; print $asked[0][0] // 'nothing', ref $reply || $reply, qq(\\n) }}"
    for call in SENT:
        family = "::".join(call.partition("(")[0].split("::")[:-1])
        script += f"use QQ::weixin::work::{family};" if family else ""
        script += f"QQ::weixin::work::called(q(QQ::weixin::work::{call}));"
    lines = perl_output(script).splitlines()
    assert len(lines) == len(SENT)
    for (call, sent), line in zip(SENT.items(), lines):
        if sent is None:
            assert line == "nothing0", call
        elif sent.endswith(("ARRAY", "HASH", "SCALAR", "CODE")):
            assert line.startswith(f"{CGI}/{sent}%280x"), call
        else:
            assert line == f"{CGI}/{sent}HASH", call


def test_an_object_that_says_it_is_false_is_no_argument():
    script = f"""{MOCK} package No {{ use overload bool => sub {{ 0 }}, '""' => sub {{ 'no' }} }}
        print batchget({{}}, bless([], 'No')), scalar @asked;"""
    assert perl_output(script) == "00"


def test_a_hash_in_the_place_of_a_token_is_text_as_in_the_original():
    script = (
        f"{MOCK} QQ::weixin::work::kf::customer::batchget({{ access_token => 'T' }}, {{ a => 1 }}); print $asked[0][0]"
    )
    assert perl_output(script).startswith(f"{CGI}/kf/customer/batchget?access_token=HASH%280x")


# Files


FILES = {  # the headers of a file: its type and its name
    ("Image/JPEG; charset=x", 'attachment; filename="a.jpg"'): ("image/jpeg", "a.jpg"),
    ("audio/amr", None): ("audio/amr", "get"),
    ("audio/amr", "attachment; filename=../../etc/x.amr"): ("audio/amr", "x.amr"),
    ("audio/amr", "attachment"): ("audio/amr", "get"),
}


@pytest.mark.parametrize("hide", ["", HIDE_LWP], ids=["LWP", "no LWP"])
def test_media_get_returns_type_name_and_data(recorder, hide):
    names = "Content-Type", "Content-Disposition"
    given = [{name: value for name, value in zip(names, values) if value} for values in FILES]
    recorder.replies = iter([(b"#!AMR\n\xff", headers) for headers in given])
    script = f"""{hide} use QQ::weixin::work::media; for (1 .. {len(FILES)}) {{ my $file = QQ::weixin::work::media::get('T', 'id');
        print join(' ', @$file{{qw(content-type filename)}}, unpack('H*', $file->{{data}}), sort keys %$file), "\\n" }}"""
    lines = perl_output(script, QQ_WEIXIN_WORK_API=recorder.api).splitlines()
    assert dict(zip(FILES, lines)) == {
        headers: f"{type} {name} 2321414d520aff content-type data filename" for headers, (type, name) in FILES.items()
    }


def test_media_get_asks_the_response_as_the_original_does():
    script = """use QQ::weixin::work::media; use Test::MockObject; use Test::MockModule;
        my $response = Test::MockObject->new;
        $response->set_true('is_success')->set_always(content_type => 'a/b')->set_always(filename => 'c');
        $response->set_always(decoded_content => 'd');
        my $ua = Test::MockObject->new->set_true('timeout', 'env_proxy')->set_always(get => $response);
        my $lwp = Test::MockModule->new('LWP::UserAgent')->mock(new => sub { $ua });
        my $file = QQ::weixin::work::media::get('T', 'id');
        print join ' ', map { "$_=$file->{$_}" } sort keys %$file;"""
    assert perl_output(script) == "content-type=a/b data=d filename=c"


def test_a_file_to_upload_goes_to_lwp_as_it_was_given(tmp_path):
    script = f"""{MOCK} use QQ::weixin::work::media;
        my $name = "{tmp_path}/caf\\xe9"; open my $file, '>', $name or die $!; print $file 'x'; close $file;
        QQ::weixin::work::media::uploadimg('T', $name);
        print join ' ', $asked[0][1][1][0] eq $name ? 'same' : 'other', @{{ $asked[0] }}[2, 3];"""
    assert perl_output(script) == "same Content_Type multipart/form-data"


@pytest.mark.parametrize("hide", ["", HIDE_LWP], ids=["LWP", "no LWP"])
def test_uploads_with_unusual_names(recorder, hide, tmp_path):
    script = f"""{hide} use QQ::weixin::work::media;
        for my $name ("caf\\xe9", "\\xe5\\xbc\\xa0", "\\x{{5f20}}\\x{{4e09}}") {{
            open my $file, '>', "{tmp_path}/$name" or die $!; print $file 'content'; close $file;
            print QQ::weixin::work::media::uploadimg('T', "{tmp_path}/$name")->{{errcode}};
        }}"""
    assert perl_output(script, QQ_WEIXIN_WORK_API=recorder.api) == "000"
    assert [b"content" in seen[3] for seen in recorder.seen] == [True] * 3


# Where Perl runs

HAS = "print QQ::weixin::work::user->can(q(get)) ? 1 : 0"


@pytest.fixture(scope="module", params=["place", "a place"])
def place(request, tmp_path_factory):
    """A copy of the package in a directory with and without a space in its name."""
    where = tmp_path_factory.mktemp("copies") / request.param
    shutil.copytree(ROOT / "QQ", where / "QQ", ignore=shutil.ignore_patterns("__pycache__"))
    return where


@pytest.mark.parametrize(
    "words",
    [
        ["sh", "-c", f"perl -MQQ::weixin::work::user -e '{HAS}'"],
        ["perl", "-e", f"exec $^X, '-MQQ::weixin::work::user', '-e', '{HAS}'"],
        ["sh", "-c", f"PERL5LIB= perl -e 'use QQ::weixin::work::user; {HAS}'"],
        ["sh", "-c", f"PERL5OPT= perl -we 'use QQ::weixin::work::user; {HAS}'"],
        ["sh", "-c", f"PERL5OPT= perl -we 'require QQ::weixin::work::user; {HAS}'"],
    ],
    ids=["-M", "system", "PERL5LIB", "PERL5OPT", "PERL5OPT at run time"],
)
def test_below_the_launcher(place, words):
    done = run(*words, cwd=place)
    assert (done.stdout, done.stderr) == ("1", "")


def test_a_wrapper_that_sets_perl5lib(tmp_path):
    (tmp_path / "Mine.pm").write_text("package Mine; 1;")
    wrapper = f"PERL5LIB={tmp_path} perl -MMine -MQQ::weixin::work::user -e '{HAS}'"
    assert (run("sh", "-c", wrapper).stdout, run("sh", "-c", f"PERL5LIB={tmp_path} perl -e 'print 1'").stdout) == (
        "1",
        "1",
    )


def test_prove_and_make(tmp_path):
    needs("make")
    (tmp_path / "a.t").write_text("use Test::More tests => 1; ok(QQ::weixin::work::user->can('get'));")
    (tmp_path / "Makefile").write_text("test:\n\tperl -MQQ::weixin::work::user a.t\n")
    proved = run("prove", "--exec", "perl -MQQ::weixin::work::user", "a.t", cwd=tmp_path, PYTHONPATH=str(ROOT))
    assert "Result: PASS" in proved.stdout, proved.stderr
    assert "ok 1" in run("make", "test", cwd=tmp_path, PYTHONPATH=str(ROOT)).stdout


def test_an_original_loaded_by_a_switch_gives_way(tmp_path):
    original = tmp_path / "QQ" / "weixin" / "work" / "user.pm"
    original.parent.mkdir(parents=True)
    original.write_text("package QQ::weixin::work::user; sub get { 'original' } 1;")
    command = f"perl -I{tmp_path} -MQQ::weixin::work::user -e 'print QQ::weixin::work::user::get(0)'"
    assert run("sh", "-c", command).stdout == "0"


@pytest.mark.parametrize("statement", ["%ENV = ();", "local %ENV;", "delete @ENV{keys %ENV};"])
def test_an_environment_that_was_emptied(statement):
    assert perl_output(f"use QQ::weixin::work; {statement} print QQ::weixin::work::gettoken('', 1)") == "0"


def test_a_file_in_the_place_of_the_socket_is_left_alone(tmp_path):
    script = f"""{MOCK} use POSIX ();
        batchget({{}});
        for my $round (1 .. 2) {{
            POSIX::close($_) for 3 .. 63;
            open my $file, '>', "{tmp_path}/$round" or die $!;
            my @more = map {{ open my $more, '>', "{tmp_path}/$round-$_" or die $!; $more }} 1 .. 30;
            my $raw = POSIX::open("{tmp_path}/raw$round", POSIX::O_WRONLY() | POSIX::O_CREAT());
            print $file 'mine';
            print batchget({{ secret => 'in the hash' }}, $round)->{{errcode}};
            POSIX::write($raw, 'raw', 3) or die $!;
            POSIX::close($raw);
            close $_ or die $! for $file, @more;
        }}"""
    assert perl_output(script) == "00"
    for number in "12":
        assert (tmp_path / number).read_text() == "mine"
        assert (tmp_path / f"raw{number}").read_text() == "raw"
        assert not any((tmp_path / f"{number}-{more}").read_bytes() for more in range(1, 31))


def test_a_pipe_in_the_place_of_the_socket_ends_when_it_is_closed():
    script = f"""{MOCK} use POSIX (); alarm 60; batchget({{}}); POSIX::close($_) for 3 .. 63;
        my @pipes = map {{ open my $pipe, '|-', 'cat' or die $!; $pipe }} 1 .. 4;
        print {{ $_ }} "x\\n" for @pipes; close $_ or die for @pipes;
        print batchget({{}}, 'U')->{{errcode}};"""
    assert perl_output(script) == "x\n" * 4 + "0"


@pytest.mark.parametrize(
    "forker", ["", "delete $QQWeixinWork::launched{QQ_WEIXIN_WORK_FORKER};"], ids=["forked", "executed"]
)
def test_standard_streams_that_are_closed_stay_free(forker):
    """A daemon closes them, and opens others in their place."""
    script = f"""use QQ::weixin::work; {forker} close STDIN; QQ::weixin::work::gettoken('', 1) for 1, 2;
        open my $file, '<', '/dev/null' or die; print fileno($file), ' '; close $file; close STDERR;
        QQ::weixin::work::gettoken('', 1) for 1, 2; open $file, '<', '/dev/null' or die; print fileno($file), ' ';
        open STDERR, '>', '/dev/null' or die; print fileno(STDERR)"""
    assert perl_output(script, QQ_WEIXIN_WORK_API="http://127.0.0.1:9") == "0 0 2"


def test_programs_that_the_script_starts_do_not_get_the_socket():
    script = f"{MOCK} batchget({{}}); print `ls -l /proc/self/fd` =~ /socket/ ? 'socket' : 'none'"
    assert perl_output(script) == "none"


def test_an_idle_python_that_was_killed(tmp_path):
    python = tmp_path / "python"
    python.write_text(f'#!/bin/sh\necho $$ >>{tmp_path}/pids\nexec {sys.executable} "$@"\n')
    python.chmod(0o755)
    script = f"""BEGIN {{ $ENV{{QQ_WEIXIN_WORK_PYTHON}} = '{python}' }} {MOCK}
        for my $round (1 .. 3) {{
            print batchget({{}}, $round)->{{errcode}};
            open my $pids, '<', '{tmp_path}/pids'; my $pid = (<$pids>)[-1];
            kill KILL => $pid; 1 while -e "/proc/$pid/fd/0";
        }}
        print scalar @asked;"""
    assert perl_output(script) == "0003"


def test_taint_mode_trusts_no_setting_of_python_or_the_system(tmp_path):
    (tmp_path / "sitecustomize.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')")
    (tmp_path / "json.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')")
    names = tmp_path / "names"
    python = tmp_path / "python"
    python.write_text(f'#!/bin/sh\n/usr/bin/env >{names}\nexec {sys.executable} "$@"\n')
    python.chmod(0o755)
    script = f"BEGIN {{ $ENV{{QQ_WEIXIN_WORK_PYTHON}} = '{python}' }} use QQ::weixin::work; print QQ::weixin::work::gettoken('', 1)"
    untrusted = {
        "PYTHONPATH": str(tmp_path),
        "PYTHONSTARTUP": str(tmp_path / "json.py"),
        "PYTHONINSPECT": "1",
        "PYTHONUSERBASE": str(tmp_path),
        "LD_LIBRARY_PATH": str(tmp_path),
        "LD_BIND_NOW": "1",
        "GCONV_PATH": str(tmp_path),
        "OPENSSL_CONF": str(tmp_path / "none"),
        "HOME": str(tmp_path),
    }
    command = ["perl", "-T", "-I", ROOT / "QQ/weixin/work/perl", "-MQQWeixinWork", "-e", script]
    environ = {**os.environ, **untrusted, "QQ_WEIXIN_WORK_PYTHON": sys.executable, "https_proxy": "http://proxy:1"}
    done = subprocess.run(list(map(str, command)), env=environ, capture_output=True, text=True, timeout=60)
    assert (done.stdout, done.stderr) == ("0", "")
    assert not (tmp_path / "ran").exists()
    passed = {line.partition("=")[0] for line in names.read_text().splitlines()}
    assert not passed & set(untrusted)
    assert {"https_proxy", "QQ_WEIXIN_WORK_PYTHON"} <= passed


def test_a_mock_of_the_alarm_sort_still_gets_through():
    script = f"""{MOCK} no warnings 'redefine';
        *LWP::UserAgent::post = sub {{ kill ALRM => $$; select undef, undef, undef, 0.5; answer(@_) }};
        local $SIG{{ALRM}} = sub {{ die "too slow\\n" }};
        print eval {{ batchget({{}}); 1 }} ? 'lived' : $@;
        *LWP::UserAgent::post = \\&answer; print batchget({{}}, 'U')->{{errcode}};"""
    assert perl_output(script) == "too slow\n0"


def test_the_original_s_exports():
    script = """use QQ::weixin::work::wedoc::smartsheet; use QQ::weixin::work::kf::servicer;
        print "@QQ::weixin::work::kf::servicer::EXPORT\n", join ' ', grep { /^get_/ } @QQ::weixin::work::wedoc::smartsheet::EXPORT;
        print QQ::weixin::work::wedoc::smartsheet->can('get_records') ? 1 : 0;"""
    assert perl_output(script) == "add del update list\n1"


def test_signals_end_nothing_but_the_script():
    assert run("perl", "-e", f"{MOCK} batchget({{}}); kill INT => $$").returncode == -signal.SIGINT
