"""--compare: the requests of the port beside those that a team's own copy of the original would have made."""

import inspect
import re

import pytest
from conftest import needs
from launcher import run
from original import write_original

from QQ.weixin.work import _doc
from QQ.weixin.work.perl._original import packages

pytestmark = pytest.mark.needs("LWP", "JSON")

CGI = "https://qyapi.weixin.qq.com/cgi-bin"
MOCK = """use strict; use warnings; use QQ::weixin::work; use QQ::weixin::work::user; use QQ::weixin::work::media; use JSON;
{ no warnings; *LWP::UserAgent::get = *LWP::UserAgent::post = sub { HTTP::Response->new(200, 'OK', [], '{"errcode":0}') }; }
"""
GET = """sub %s { return 0 if !$_[0]; my $ua = LWP::UserAgent->new; $ua->timeout(30); $ua->env_proxy;
    my $reply = $ua->get("%s"); return $reply->is_success ? from_json($reply->decoded_content) : 0 }"""
POST = """sub %s { return 0 if !$_[0] || ref $_[1] ne 'HASH'; my $ua = LWP::UserAgent->new;
    my $reply = $ua->post("%s", Content => %s, Content_type => 'application/json');
    return $reply->is_success ? from_json($reply->decoded_content) : 0 }"""


def get(name, path):
    return GET % (name, path if path.startswith("http") else f"{CGI}/{path}")


def post(name, path, content="to_json($_[1], { allow_nonref => 1 })"):
    return POST % (name, f"{CGI}/{path}?access_token=$_[0]", content)


def write_copy(folder, **families):
    """The copy of a team in folder/lib: Perl code by family."""
    for name, functions in families.items():
        package = f"QQ::weixin::work{'::' if name else ''}{name}"
        path = folder / "lib" / f"{package.replace('::', '/')}.pm"
        path.parent.mkdir(parents=True, exist_ok=True)
        uses = "use strict; use LWP::UserAgent; use JSON;"
        path.write_text("\n".join([f"package {package};", uses, *functions, "1;\n"]))


def compare(folder, script, *options, command="perl", **environ):
    (folder / "script.t").write_text(script)
    done = run("--compare", "lib", *options, command, "script.t", cwd=folder, **environ)
    return done.returncode, done.stderr.splitlines(), done.stdout


COPY = {
    "": [get("gettoken", "gettoken?corpid=$_[0]&corpsecret=$_[1]")],
    "user": [
        get("get", "user/get?access_token=$_[0]&userid=$_[1]")
        .replace("return 0", "$_[1] = 'changed'; return 0", 1)
        .replace("$_[1] = 'changed'; ", "die 'a second time' if $main::here; "),
        get("convert_to_userid", "user/elsewhere?access_token=$_[0]"),
        get("simplelist", "user/simplelist?access_token=$_[0]&department_id=$_[1]"),
        post("create", "user/create", "to_json({ %{ $_[1] }, mobile => '138', userid => undef })"),
        post("update", "user/update"),
        post("batchdelete", "user/batchdelete", "to_json(delete $_[1]{useridlist})"),
        'sub delete { die "no good: $_[0]\\n" }',
        "sub invite { }",
        "sub authsucc { require IO::Socket::INET; IO::Socket::INET->new('127.0.0.1:9'); 0 }",
        "sub get_userid_by_email { require HTTP::Tiny; HTTP::Tiny->new->post("
        f'"{CGI}/user/get_userid_by_email?access_token=$_[0]",'
        " { content => encode_json($_[1]), headers => { 'content-type' => 'application/json' } }) }",
        "sub list_id { exit 3 }",
    ],
    "media": [
        f"""sub upload {{ LWP::UserAgent->new->post("{CGI}/media/upload?access_token=$_[0]&type=$_[1]",
            [media => [$_[2]]], Content_Type => 'multipart/form-data') }}"""
    ],
    "agent": ["this is no Perl;"],
    "kf::servicer": [get("list", "kf/account/list?access_token=$_[0]&open_kfid=$_[1]")],
}
SCRIPT = (
    MOCK
    + """our $here = 1; use QQ::weixin::work::agent; use QQ::weixin::work::kf; use QQ::weixin::work::kf::servicer;
my $file = "$0.tmp"; open my $f, '>', $file; print $f 'x'; close $f;
my %given = (userid => 'a', mobile => 138, useridlist => [1], email => 'a');
QQ::weixin::work::gettoken('ww1', 'secret-of-mine');
QQ::weixin::work::user::get('TOKEN-OF-MINE', 'a b');
QQ::weixin::work::user::get('TOKEN-OF-MINE', 'a&b') for 1 .. 3;
QQ::weixin::work::user::convert_to_userid('TOKEN-OF-MINE', { openid => 'a' });
QQ::weixin::work::user::simplelist('TOKEN-OF-MINE', 1);
QQ::weixin::work::user::create('TOKEN-OF-MINE', \\%given);
QQ::weixin::work::user::update('TOKEN-OF-MINE', { name => "\\x{5f20}" });
QQ::weixin::work::user::update('TOKEN-OF-MINE', { name => "\\xe5\\xbc\\xa0", enable => JSON::true });
QQ::weixin::work::user::batchdelete('TOKEN-OF-MINE', \\%given);
QQ::weixin::work::user::delete('TOKEN-OF-MINE', 'a');
QQ::weixin::work::user::authsucc('TOKEN-OF-MINE', 'a');
QQ::weixin::work::user::get_userid_by_email('TOKEN-OF-MINE', { email => 'a' });
QQ::weixin::work::user::list_id('TOKEN-OF-MINE', {});
QQ::weixin::work::user::getuserid('TOKEN-OF-MINE', {});
QQ::weixin::work::user::get('', 'a');
QQ::weixin::work::media::upload('TOKEN-OF-MINE', 'file', $file); unlink $file;
QQ::weixin::work::agent::get('TOKEN-OF-MINE', 1);
QQ::weixin::work::kf::send_msg('TOKEN-OF-MINE', {});
QQ::weixin::work::kf::servicer::list('TOKEN-OF-MINE', 'kf1');
die "changed" if !$given{useridlist};
"""
)


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    """The lines for each function."""
    needs("LWP", "JSON")
    folder = tmp_path_factory.mktemp("compared")
    write_copy(folder, **COPY)
    status, lines, _ = compare(folder, SCRIPT)
    assert status == 0, lines
    assert "-OF-MINE" not in "".join(lines)
    assert "secret-of-mine" not in "".join(lines)
    said = {"": lines[:1]}
    for line in lines[1:]:
        assert line.startswith("# ")
        if line[2] != " ":
            function = line[2:].partition(",")[0]
            said.setdefault(function, [])
        said[function].append(re.sub(r"at /usr/\S+ line \d+\.", "at WHERE", line[2:].strip()))
    return said


def test_how_many_there_were(report):
    assert report[""] == ["# 21 calls of 16 functions, 7 without a difference"]


@pytest.mark.parametrize("function", ["gettoken", "user::get_userid_by_email", "media::upload", "user::simplelist"])
def test_the_same_request(report, function):
    """By LWP::UserAgent, by HTTP::Tiny, of a file that is gone since."""
    assert function not in report


EXPECTED = {
    "user::get": """user::get, 3 calls, the first at script.t line 8: as documented
        original GET user/get?access_token=***&userid=a&b
        port     GET user/get?access_token=***&userid=a&b
        encoding of the query: original access_token=***&userid=a&b, port access_token=***&userid=a%26b
        The port sends what it is given, percent-encoded as UTF-8.""",
    "kf::servicer::list": """kf::servicer::list, 1 call at script.t line 24: as documented
        original GET kf/account/list?access_token=***&open_kfid=kf1
        port     GET kf/servicer/list?access_token=***&open_kfid=kf1
        Differs from Perl: 0.12 asks kf/account/list, which ignores open_kfid and wants POST.""",
    "user::update": """user::update, 1 call at script.t line 12: as documented
        original sends nothing, dies: HTTP::Message content must be bytes at WHERE
        port     POST user/update?access_token=***
        The port sends text above U+00FF as UTF-8.""",
    "user::convert_to_userid": """user::convert_to_userid, 1 call at script.t line 9: NOT documented
        original GET user/elsewhere?access_token=***
        port     POST user/convert_to_userid?access_token=***
        body: original nothing, port {"openid": "a"}""",
    "user::create": """user::create, 1 call at script.t line 11: NOT documented
        original POST user/create?access_token=***
        port     POST user/create?access_token=***
        body mobile: original "138", port 138
        body userid: original null, port "a\"""",
    "user::batchdelete": """user::batchdelete, 1 call at script.t line 14: NOT documented
        original POST user/batchdelete?access_token=***
        port     POST user/batchdelete?access_token=***
        body: original [1], port {"email": "a", "mobile": 138, "userid": "a", "useridlist": [1]}""",
    "user::delete": """user::delete, 1 call at script.t line 15: NOT documented
        original sends nothing, dies: no good: ***
        port     GET user/delete?access_token=***&userid=a""",
    "user::list_id": """user::list_id, 1 call at script.t line 18: NOT documented
        original sends nothing, dies: it called exit
        port     POST user/list_id?access_token=***""",
    "user::authsucc": "user::authsucc, 1 call at script.t line 16: not compared, its copy sends by other means than "
    "LWP::UserAgent and HTTP::Tiny, and was kept from it",
    "user::getuserid": "user::getuserid, 1 call at script.t line 19: not compared, its copy has no such function",
    "kf::send_msg": "kf::send_msg, 1 call at script.t line 23: not compared, its copy has no such function",
}


@pytest.mark.parametrize("function", EXPECTED)
def test_a_difference(report, function):
    assert report[function] == [line.strip() for line in EXPECTED[function].splitlines()]


def test_a_copy_that_is_no_perl(report):
    assert report["agent::get"][0].endswith("not compared, its copy can't be loaded")
    assert "lib/QQ/weixin/work/agent.pm line 3" in report["agent::get"][1]


def test_all_functions_of_the_original(tmp_path):
    """Some differ, each as its docstring says."""
    write_original(tmp_path / "lib")
    lines = []
    for package, about in packages().items():
        lines.append(f"use {package};")
        for name in about.functions:
            document = _doc.find(".".join([*package.split("::")[3:], name]))
            parameters = inspect.signature(document.function).parameters
            given = ({"hash": "{ a => 1 }", "media": "$0"}.get(parameter, "'TOKEN'") for parameter in parameters)
            lines.append(f"{package}::{name}({', '.join(given)});")
    status, said, _ = compare(tmp_path, MOCK + "\n".join(lines), "--strict")
    assert status == 0, said
    assert said[0] == "# 347 calls of 347 functions, 342 without a difference"
    differing = {line[2:].partition(",")[0] for line in said[1:] if line[2] != " "}
    assert differing == {"agent::list", "kf::servicer::list", "user::getuserinfo", "user::list", "user::simplelist"}


def test_values_that_the_original_puts_into_an_address_as_they_are(tmp_path):
    write_original(tmp_path / "lib", "user", "corp", "")
    written = r"""'a b', "\xe5\xbc\xa0", 'a&b', 'a#b', 'a%41b', 'a+b', 'a/b?c=d', "\xe9", {}"""
    script = f"""use QQ::weixin::work::corp; QQ::weixin::work::corp::get_join_qrcode('TOKEN');
        QQ::weixin::work::user::get('TOKEN', $_) for {written}; QQ::weixin::work::user::get(' TOKEN ', 'a');"""
    status, said, _ = compare(tmp_path, MOCK + script, "--strict")
    assert status == 0, said
    assert said[0] == "# 11 calls of 2 functions, 4 without a difference"
    assert {line[2:] for line in said[1:] if line[2] != " "} == {
        "corp::get_join_qrcode, 1 call at script.t line 3: as documented",
        "user::get, 5 calls, the first at script.t line 4: as documented",
        "user::get, 1 call at script.t line 4: as documented",
    }
    assert "#     The port sends a secret without the white space around it." in said


def test_references_that_are_given_for_texts(tmp_path):
    write_original(tmp_path / "lib", "media", "")
    script = "use QQ::weixin::work::media; QQ::weixin::work::media::upload('TOKEN', [], {});"
    status, said, _ = compare(tmp_path, MOCK + script, "--strict")
    assert (status, said) == (0, ["# 1 call of 1 function, 1 without a difference"])


def test_copies_of_other_styles(tmp_path):
    """All packages in one file, AUTOLOAD, a child, a token of its own, an agent of its own with headers, HTTP::Request."""
    write_copy(
        tmp_path,
        **{
            "": [
                get("gettoken", "gettoken?corpid=$_[0]&corpsecret=$_[1]"),
                "package QQ::weixin::work::tag;",
                "sub list { return if !fork; wait; my $token = QQ::weixin::work::gettoken('ww1', 's')->{access_token} or die 'no token';",
                "LWP::UserAgent->new->get('https://qyapi.weixin.qq.com/cgi-bin/tag/list?access_token=' . $_[0]) }",
                "package QQ::weixin::work::menu;",
                "our $AUTOLOAD; sub AUTOLOAD { my $name = $AUTOLOAD =~ s/.*:://r; My::Agent->new->request(HTTP::Request->new(",
                "GET => qq(https://qyapi.weixin.qq.com/cgi-bin/menu/$name?access_token=$_[0]&agentid=$_[1]), ['X-Key' => 'x'])) }",
                "package My::Agent; our @ISA = 'LWP::UserAgent'; sub new { shift->SUPER::new(agent => 'mine') }",
            ]
        },
    )
    script = "use QQ::weixin::work::tag; use QQ::weixin::work::menu; QQ::weixin::work::tag::list('T1');"
    said = compare(tmp_path, MOCK + script + "QQ::weixin::work::menu::get('T1', 1);")[1]
    assert said == [
        "# 2 calls of 2 functions, 0 without a difference",
        "# menu::get, 1 call at script.t line 3: NOT documented",
        "#     original GET menu/get?access_token=***&agentid=1",
        "#     port     GET menu/get?access_token=***&agentid=1",
        "#     headers: original x-key, port none",
        "# tag::list, 1 call at script.t line 3: NOT documented",
        "#     original GET gettoken?corpid=ww1&corpsecret=***",
        "#     original GET tag/list?access_token=***",
        "#     port     GET tag/list?access_token=***",
    ]


def test_a_copy_with_a_gateway(tmp_path):
    gateway = "https://gateway.example/wecom"
    write_copy(tmp_path, user=[get("get", f"{gateway}/user/get?access_token=$_[0]&userid=$_[1]")])
    script = MOCK + "QQ::weixin::work::user::get('TOKEN', 'a');"
    assert compare(tmp_path, script)[1][1:] == [
        "# user::get, 1 call at script.t line 3: NOT documented",
        f"#     original GET {gateway}/user/get?access_token=***&userid=a",
        "#     port     GET user/get?access_token=***&userid=a",
        f"#     With QQ_WEIXIN_WORK_API={gateway} the port sends it there, too.",
    ]
    assert compare(tmp_path, script, QQ_WEIXIN_WORK_API=gateway)[1] == [
        "# 1 call of 1 function, 1 without a difference"
    ]


STRICT = {
    "the same, documented, lacking": (
        "QQ::weixin::work::gettoken('a', 'b'); QQ::weixin::work::kf::servicer::list('T', 'kf1');"
        "QQ::weixin::work::user::getuserid('T', {});",
        0,
        "as documented",
    ),
    "undocumented": ("QQ::weixin::work::user::list_id('T', {});", 1, "NOT documented"),
    "not compared": ("QQ::weixin::work::agent::get('T', 1);", 1, "not compared"),
    "no call": ("", 1, "no call of QQ::weixin::work was made"),
    "a status of its own": ("QQ::weixin::work::user::list_id('T', {}); exit 3;", 3, "NOT documented"),
    "a signal": ("QQ::weixin::work::user::list_id('T', {}); kill KILL => $$;", 137, "NOT documented"),
}


@pytest.mark.parametrize("name", STRICT)
def test_strict(tmp_path, name):
    code, status, expected = STRICT[name]
    write_copy(tmp_path, **COPY)
    uses = "use QQ::weixin::work::agent; use QQ::weixin::work::kf::servicer;"
    ended, lines, _ = compare(tmp_path, MOCK + uses + code, "--strict")
    assert (ended, expected in "".join(lines)) == (status, True), lines


def test_calls_of_all_processes_are_gathered_and_none_is_kept(tmp_path):
    write_copy(tmp_path, **COPY)
    call = "QQ::weixin::work::user::simplelist('T', 1);"
    test = f"""print "1..1\\nok 1\\n"; %ENV = (); {call} if (!fork) {{ {call} exit }} wait; {call}"""
    (tmp_path / "other.t").write_text(MOCK + test)
    (tmp_path / "tmp").mkdir()
    (tmp_path / "script.t").write_text(MOCK + test)
    done = run("--compare", "lib", "prove", "-j2", ".", cwd=tmp_path, TMPDIR=str(tmp_path / "tmp"))
    assert done.stderr.startswith("# 6 calls of 1 function"), done.stderr + done.stdout
    assert not [*(tmp_path / "tmp").glob("*calls*")]


def test_nothing_is_sent_twice(tmp_path, recorder):
    """Not by a copy with an agent of its own, nor by a program, to the very server of the port."""
    host = recorder.api.split("/")[2]
    own = f"my $s = IO::Socket::INET->new('{host}') or return 0; print $s qq(GET / HTTP/1.0\\n\\n);"
    program = f"system 'perl', '-MIO::Socket::INET', '-e', q{{{own}}}"
    functions = [f"use IO::Socket::INET; sub update {{ {own} }} sub list_id {{ {program} }}"]
    write_copy(tmp_path, user=[post("create", "user/create").replace(CGI, recorder.api), *functions])
    names = ("create", "update", "list_id")
    calls = "".join(f"QQ::weixin::work::user::{name}('T', {{}});" for name in names)
    lines = compare(tmp_path, f"use QQ::weixin::work::user; {calls}", QQ_WEIXIN_WORK_API=recorder.api)[1]
    assert [path for _, path, _, _ in recorder.seen] == [f"/cgi-bin/user/{name}?access_token=T" for name in names]
    assert lines[0] == "# 3 calls of 3 functions, 1 without a difference"


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["--compare"], 2, "usage:"),
        (["--compare", "lib"], 2, "usage:"),
        (["--compare", "lib", "--unknown", "perl"], 2, "usage:"),
        (["--compare", ".", "perl", "-e1"], 2, "there is no QQ/weixin/work.pm, and no folder QQ/weixin/work"),
        (["--compare", "lib", "no-such-command"], 127, "there is no such command"),
    ],
)
def test_wrong_commands(tmp_path, words, status, said):
    write_copy(tmp_path, user=[])
    done = run(*words, cwd=tmp_path)
    assert (done.returncode, said in done.stderr) == (status, True), done.stderr
