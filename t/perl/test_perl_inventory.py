"""--inventory: where Perl code uses the functions, read by PPI and by regular expressions."""

import json

import pytest
from conftest import needs
from launcher import run

WITHOUT_PPI = {"PERL5OPT": "-MThere::Is::No::Such::Module"}
WRAPPER = r"""package My::WeCom;
use strict;
use QQ::weixin::work::user qw(get);

=head1 NAME

My::WeCom - QQ::weixin::work::user::delete($token, 'in POD');

=cut

use constant { N => 3, TAG => 'QQ::weixin::work::tag' };
my %METHODS = (create => \&QQ::weixin::work::user::create);    # QQ::weixin::work::user::delete('in a comment')
sub token {
    my $self = shift;
    return $self->{token} //= QQ::weixin::work::gettoken($self->{corpid}, 'my secret')->{access_token} || die;
}
sub text {
    my ($self, $to, @ids) = @_;
    my $part = @ids / 2; my %opt = (q => 1, s => 2);
    QQ::weixin::work::message::send($self->token, {
        touser => $to, agentid => 1_000, text => { content => "hi $to: 5\$\n" }, safe => \0, dup => JSON::true,
        ids => [ qw(a b), @ids ], n => -1.5, more => $self->{a}{b}[0], %$self, age => time - 5,
    });
    QQ::weixin::work::tag::get $self->token, q{it's} unless $part;
    QQ::weixin::work::security::trustdevice::import(TOKEN, undef) if s/'/"/g && m{"} && $part =~ /"/;
    &QQ::weixin::work::user::get;
    TAG->can('addtagusers')->($self->token, { tagid => 1 });
    QQ::weixin::work::user->update($self->token);
    return QQ::weixin::work::user::gte(1);
}
print <<"END", $x;
QQ::weixin::work::user::list
END
QQ::weixin::work::corp::getapprovaldata($t, { a => <<END });
    text
END
1;
__END__
QQ::weixin::work::user::delete('after the end');
"""
DISPATCH = """use strict; no strict 'refs';
my %API = (add => 'tag::create', drop => 'department/delete');
sub api { my $name = shift; &{"QQ::weixin::work::$API{$name}"}(@_) }
my $fn = 'trans'; ("QQ::weixin::work::kf::service_state::" . $fn)->(1);
my $class = 'QQ::weixin::work::menu';
"""
MOCKS = """use Test::MockModule;
my $user = Test::MockModule->new('QQ::weixin::work::user');
$user->mock(get => sub { return { list => 1, delete => 'create' } },
    simplelist => sub { });
{ local *QQ::weixin::work::gettoken = sub { { access_token => 'T' } }; }
QQ::weixin::work::user::by_mobile(1);
"""
OWN = """package QQ::weixin::work::msgaudit;
use base 'QQ::weixin::work';
sub permit_users { 1 }
sub get_permit_user_list { 1 }
package QQ::weixin::work::user;
sub get { 1 }
sub by_mobile { 1 }
"""
FILES = {
    "lib/My/WeCom.pm": WRAPPER,
    "lib/QQ/weixin/work/msgaudit.pm": OWN.replace("\n", "\r\n"),
    "bin/dispatch": "#!/usr/bin/perl\n" + DISPATCH,
    "bin/notes.txt": "QQ::weixin::work::user::delete",
    "t/mocks.t": MOCKS,
    "t/other.t": "use Test::More;",
    "t/.hidden/old.t": "QQ::weixin::work::user::delete(1);",
    "t/gbk.pl": 'QQ::weixin::work::kf::send_msg($t, { name => "中文", key => 1, code => "k", secret => "s" });',
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    needs("perl")
    folder = tmp_path_factory.mktemp("inventory")
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("gbk" if "gbk" in name else "utf-8"))
    return folder


@pytest.fixture(scope="module", params=["PPI", "regular expressions"])
def found(request, folder):
    environ = {} if request.param == "PPI" else WITHOUT_PPI
    if not environ:
        needs("PPI")
    done = run("--inventory", "lib", "bin", "t", "--json", cwd=folder, **environ)
    assert (done.returncode, done.stderr) == (0, "")
    found = json.loads(done.stdout)
    assert (found["read_by"], found["files_read"], found["files_found"]) == (request.param, 5, 6)
    assert found["unread"] == {}
    return found


def places(entries):
    return [f"{entry['file']}:{entry['line']}" for entry in entries]


def of(found, name):
    return [
        f"{entry['file']}:{entry['line']} {entry.get('python') or entry['kind']}"
        for entry in found["functions"][f"QQ::weixin::work::{name}"]["uses"]
    ]


CALLS = {
    "gettoken": [
        'lib/My/WeCom.pm:15 QQ.weixin.work.gettoken(self["corpid"], "***")',
        "t/mocks.t:5 replaced",
    ],
    "message::send": [
        'lib/My/WeCom.pm:20 QQ.weixin.work.message.send(self.token(), {"touser": to, "agentid": 1_000, '
        '"text": {"content": f"hi {to}: 5$\\n"}, "safe": False, "dup": True, "ids": ["a", "b", *ids], "n": -1.5, '
        '"more": self["a"]["b"][0], **self, "age": ...})'
    ],
    "tag::get": ['lib/My/WeCom.pm:24 QQ.weixin.work.tag.get(self.token(), "it\'s")'],
    "security::trustdevice::import": ["lib/My/WeCom.pm:25 QQ.weixin.work.security.trustdevice.import_(TOKEN, None)"],
    "user::get": ["lib/My/WeCom.pm:3 imported", "lib/My/WeCom.pm:26 QQ.weixin.work.user.get(...)", "t/mocks.t:3 mock"],
    "user::create": ["lib/My/WeCom.pm:12 reference"],
    "user::update": ["lib/My/WeCom.pm:28 method"],
    "user::simplelist": ["t/mocks.t:4 mock"],
    "user::list": ["lib/My/WeCom.pm:32 string"],
    "tag::addtagusers": ["lib/My/WeCom.pm:27 string"],
    "tag::create": ["bin/dispatch:3 perhaps"],
    "department::delete": ["bin/dispatch:3 perhaps"],
    "kf::service_state::trans": ["bin/dispatch:5 perhaps"],
    "kf::send_msg": [
        't/gbk.pl:1 QQ.weixin.work.kf.send_msg(t, {"name": "中文", "key": 1, "code": "k", "secret": "***"})'
    ],
}


@pytest.mark.parametrize("name", CALLS)
def test_where_a_function_is_used(found, name):
    assert of(found, name) == CALLS[name]


def test_no_other_function_is_used(found):
    """Not in POD, in comments, after the end, in code of a mock, in other files."""
    assert {name.removeprefix("QQ::weixin::work::") for name in found["functions"]} == {*CALLS, "corp::getapprovaldata"}


def test_what_is_known(found):
    functions = {name.removeprefix("QQ::weixin::work::"): about for name, about in found["functions"].items()}
    assert "fetch_child" in functions["user::list"]["differs"]
    assert functions["corp::getapprovaldata"]["retired"].startswith("Deprecated")
    assert (functions["user::get"]["moved_on"], functions["tag::get"]["moved_on"]) == (True, False)
    assert functions["user::get"]["in_original"]


def test_what_is_not_known(found):
    assert {name: places(uses) for name, uses in found["unknown"].items()} == {
        "QQ::weixin::work::user::gte": ["lib/My/WeCom.pm:29"],
    }


def test_own_functions_and_copies_of_the_original(found):
    assert [(entry["line"], entry["name"].rpartition("::")[2], entry["in_port"]) for entry in found["own"]] == [
        (3, "permit_users", False),
        (4, "get_permit_user_list", True),
        (7, "by_mobile", False),
    ]
    assert places(found["own"][2]["uses"]) == ["t/mocks.t:6"]
    assert found["copies"] == {"lib/QQ/weixin/work/msgaudit.pm": 1}


def test_names_that_are_put_together(found):
    assert [f"{place} {entry['text']}" for place, entry in zip(places(found["indirect"]), found["indirect"])] == [
        "bin/dispatch:4 QQ::weixin::work::$API{$name}",
        "bin/dispatch:5 QQ::weixin::work::kf::service_state::",
        "bin/dispatch:6 QQ::weixin::work::menu",
    ]


def test_without_docstrings(folder):
    done = run("--inventory", "t", cwd=folder, PYTHONOPTIMIZE="2")
    assert (done.returncode, done.stdout) == (2, "")
    assert "-OO" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_text(folder):
    done = run("--inventory", "t/mocks.t", "lib/QQ", cwd=folder, **WITHOUT_PPI)
    assert done.stdout.splitlines() == [
        "2 of 2 files mention QQ::weixin::work, and were read by regular expressions.",
        "Functions that are used: 3.",
        "",
        "QQ::weixin::work::gettoken  获取ACCESS_TOKEN  https://developer.work.weixin.qq.com/document/path/91039 (2024/03/26)",
        "    t/mocks.t:5  replaced by code of your own",
        "",
        "QQ::weixin::work::user::get  读取成员  https://developer.work.weixin.qq.com/document/path/90196 (2025/03/06)",
        "    t/mocks.t:3  named for a mock",
        "    Its page has moved on since the original's last release, 2024/06: 2025/03/06.",
        "",
        "QQ::weixin::work::user::simplelist  获取部门成员  https://developer.work.weixin.qq.com/document/path/90200 (2022/08/22)",
        "    t/mocks.t:4  named for a mock",
        "    Differs from Perl: 0.10 and 0.12 have no fetch_child; 0.06 has, and sends 0 without it. A Perl script that "
        "gives one that is true gets it sent here.",
        "",
        "Your own functions in the namespace:",
        "    lib/QQ/weixin/work/msgaudit.pm:3  QQ::weixin::work::msgaudit::permit_users",
        "    lib/QQ/weixin/work/msgaudit.pm:4  QQ::weixin::work::msgaudit::get_permit_user_list; the port has one, too, and "
        "yours is called",
        "    lib/QQ/weixin/work/msgaudit.pm:7  QQ::weixin::work::user::by_mobile; used at t/mocks.t:6",
        "",
        "Your copy of the original: 1 of its functions, from lib/QQ/weixin/work/msgaudit.pm on. The port's are called.",
    ]


def test_each_function_of_the_original_is_known():
    from QQ.weixin.work.perl._inventory.known import known
    from QQ.weixin.work.perl._original import packages

    names = [f"{package}::{name}" for package, about in packages().items() for name in about.functions]
    assert len(names) == 347
    assert not [name for name in names if not known(name).in_original or not known(name).python]
    assert {name.partition("work::")[2] for name in names if known(name).retired} == {
        "corp::getapprovaldata",
        *(f"message::{name}" for name in ("update_taskcard", "get_statistics", "revoke")),
        "oa::meetingroom::get_booking_info_by_meeting_id",
        *(f"user::{name}" for name in ("get_active_stat", "getuserinfo", "get_mobile_hashcode")),
    }


@pytest.mark.parametrize(
    ("words", "said"), [([], "usage:"), (["--xml", "lib"], "usage:"), (["none"], "none: there is no such file")]
)
def test_wrong_commands(tmp_path, words, said):
    done = run("--inventory", *words, cwd=tmp_path)
    assert (done.returncode, said in done.stderr) == (2, True)
