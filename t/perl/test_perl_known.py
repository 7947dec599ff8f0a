"""Calls under LWP that differ in their hash alone: what is sent, and what becomes of each sort of reply, is as for the first."""

import pytest
from launcher import perl_output, run

MOCK = """use QQ::weixin::work::kf::customer; use QQ::weixin::work::user; no warnings;
    our (@asked, @replies);
    sub answer {
        my ($ua, $url, %with) = @_;
        push @asked, [$url =~ s{.*/cgi-bin/}{}r, $with{Content} // ''];
        my ($reply, $status, @headers) = @{ shift @replies // ['{"errcode":0,"n":' . @asked . '}'] };
        die $reply if $status eq 'dies';
        HTTP::Response->new($status // 200, 'OK', ['Content-Type' => 'application/json', @headers], $reply);
    }
    *LWP::UserAgent::get = *LWP::UserAgent::post = \\&answer;
    sub batchget { QQ::weixin::work::kf::customer::batchget('T', @_) }
    batchget({ a => 1 });
    """


pytestmark = pytest.mark.needs("LWP", "JSON", "JSON::XS")


def test_python_is_asked_once(tmp_path):
    python = tmp_path / "python"
    python.write_text('#!/bin/sh\necho $$ >"$0.pid"\nexec "$QQ_WEIXIN_WORK_TEST_PYTHON" "$@"\n')
    python.chmod(0o755)
    script = f"""BEGIN {{ $ENV{{QQ_WEIXIN_WORK_TEST_PYTHON}} = $ENV{{QQ_WEIXIN_WORK_PYTHON}}; $ENV{{QQ_WEIXIN_WORK_PYTHON}} = '{python}' }}
        {MOCK} open my $pid, '<', '{python}.pid' or die $!; kill KILL => readline $pid; unlink '{python}.pid';
        print map {{ batchget({{ a => $_ }})->{{n}} }} 2 .. 4;
        print -e '{python}.pid' ? 'asked' : 'not asked', " $asked[3][0] $asked[3][1]";
        print QQ::weixin::work::kf::customer::batchget('another', {{}})->{{n}}, -e '{python}.pid' ? 'asked' : 'not asked';"""
    assert perl_output(script) == '234not asked kf/customer/batchget?access_token=T {"a":4}5asked'


@pytest.mark.parametrize(
    ("reply", "returned", "told"),
    [
        ("['{\"errcode\":40014}']", '{"errcode":40014}', "returned errcode 40014: "),
        ("['{\"errcode\":0']", "0", "is no JSON"),
        ("['{\"errcode\":0}', 500]", "0", "HTTP 500"),
        ("['{\"errcode\":0}', 302]", "0", "HTTP 302"),
        ("['{\"errcode\":0}', 200, 'X-Died' => 'cut']", "0", "the reply was cut off"),
        ("['[1]']", "[1]", ""),
        ('[qq({"errcode":0,"n":"\\\\ud83d"})]', '{"errcode":0,"n":"\\ufffd"}', ""),
        ('[qq({"errcode":0,"n":"\\xe5\\xbc"})]', '{"errcode":0,"n":"\\ufffd"}', ""),
        ('[qq({"errcode":0,"n":"a\\x01"})]', '{"errcode":0,"n":"a\\u0001"}', ""),
        ('[qq({"errcode":0,"n":"\\xed\\xa0\\x80"})]', '{"errcode":0,"n":"\\ufffd\\ufffd\\ufffd"}', ""),
        ('[qq({"errcode":0}\\0rest)]', "0", "is no JSON"),
        ('[qq({"errcode":0,"errmsg":"ok"}\\r\\n)]', '{"errcode":0,"errmsg":"ok"}', ""),
    ],
)
@pytest.mark.parametrize("backend", ["JSON::XS", "JSON::PP"])
def test_a_reply_that_is_no_plain_success(backend, reply, returned, told):
    script = f"""{MOCK} @replies = ({reply});
        print JSON->new->canonical->ascii->allow_nonref->encode(batchget({{ a => 2 }})), ' ', scalar @asked, batchget({{ a => 3 }})->{{n}};
        exit 1;"""
    done = run("perl", "-MJSON", "-e", script, PERL_JSON_BACKEND=backend)
    assert done.stdout.strip('"') == f"{returned} 23"
    assert (told in done.stderr) if told else done.stderr == ""


def test_what_a_mock_dies_of():
    script = f"""{MOCK} @replies = (["mine\\n", 'dies']);
        print eval {{ batchget({{ a => 2 }}) }} // $@, scalar @asked, batchget({{ a => 3 }})->{{n}};"""
    assert perl_output(script) == "mine\n23"


def test_a_hash_that_json_cannot_hold_is_not_sent():
    script = f"{MOCK} print eval {{ batchget({{ a => sub {{ }} }}) }} // $@, scalar @asked"
    told = perl_output(script)
    assert "hash.a is a reference to CODE" in told
    assert told.endswith("\n1")


def test_other_arguments_make_another_request():
    script = f"""{MOCK} my $call = \\&QQ::weixin::work::user::get;
        $call->(@$_) for ['T', 'a'], ['T', 'a'], ['T', 'b'], ['U', 'b'], ['T', {{}}], ['T', {{}}], ['T'], ['T', 'a', 'more'];
        batchget([]); batchget(); QQ::weixin::work::kf::customer::batchget('', {{}});
        print map {{ "$_->[0]\\n" }} @asked[1 .. $#asked];"""
    lines = perl_output(script).splitlines()
    get = "user/get?access_token="
    assert lines[:4] == [f"{get}T&userid=a", f"{get}T&userid=a", f"{get}T&userid=b", f"{get}U&userid=b"]
    assert all(line.startswith(f"{get}T&userid=HASH%280x") for line in lines[4:6])
    assert lines[6:] == [f"{get}T&userid=a"]


def test_a_function_that_makes_calls_of_its_own():
    script = f"""{MOCK} @replies = map {{ ['{{"errcode":0,"customer_list":[],"invalid_external_userid":["w1"]}}'] }} 1 .. 3;
        my $all = \\&QQ::weixin::work::kf::customer::batchget_all;
        print join ' ', map {{ join ',', sort keys %{{ $all->('T', {{ external_userid_list => ["w$_"] }}) }} }} 1, 1, 1;"""
    first, *others = perl_output(script).split()
    assert "failed" in first
    assert others == [first] * 2


def test_a_child_that_was_forked_asks_for_itself():
    script = f"""{MOCK} $| = 1; for (1 .. 2) {{ if (!fork) {{ print batchget({{ a => 2 }})->{{n}}; exit }} wait }}
        print batchget({{ a => 2 }})->{{n}};"""
    assert perl_output(script) == "222"


def test_a_file_that_is_json():
    name = "'Content-Disposition' => 'attachment; filename=a.json'"
    script = f"""{MOCK} use QQ::weixin::work::media; @replies = (undef, ['{{"errcode":0}}', 200, {name}]);
        print join ' ', map {{ join ',', sort keys %{{ QQ::weixin::work::media::get('T', 'id') }} }} 1 .. 2;"""
    assert perl_output(script) == "errcode,n content-type,data,filename"


def test_an_upload_made_twice(tmp_path):
    (tmp_path / "file").write_text("content")
    script = f"""{MOCK} use QQ::weixin::work::media; my @posted;
        *LWP::UserAgent::post = sub {{ push @posted, $_[2]; answer(@_) }};
        QQ::weixin::work::media::uploadimg('T', '{tmp_path}/file') for 1 .. 2;
        print map {{ "@$_[0] @{{ $_->[1] }} " }} @posted;"""
    assert perl_output(script) == f"media {tmp_path}/file " * 2
