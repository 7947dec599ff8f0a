"""A distribution in CPAN's style with code of its own in the namespace: Makefile.PL, make, prove and pytest find all they look for."""

import os
import subprocess
import sys

import pytest
from launcher import ROOT, run
from original import write_original

pytestmark = pytest.mark.needs(
    "JSON", "LWP", "Test::CheckManifest", "Test::More", "Test::Pod", "Test::Pod::Coverage", "make"
)

POD = "\n__END__\n\n=head1 NAME\n\n{package} - {title}\n\n=head1 FUNCTIONS\n\n{functions}\n\n=cut\n"
FILES = {
    "Makefile.PL": """use strict; use warnings; use ExtUtils::MakeMaker;
WriteMakefile(NAME => 'My::WeCom', VERSION_FROM => 'lib/My/WeCom.pm', ABSTRACT => 'WeCom', AUTHOR => 'A', LICENSE => 'perl',
    MIN_PERL_VERSION => '5.014', TEST_REQUIRES => { 'Test::More' => 0 },
    PREREQ_PM => { 'QQ::weixin::work' => '0.12', 'QQ::weixin::work::user' => '0.10', 'QQ::weixin::work::kf::account' => 0 });
""",
    "MANIFEST.SKIP": "^Makefile$\n^blib/\n^pm_to_blib$\n^MYMETA\n^My-WeCom-\n",
    "lib/My/WeCom.pm": """package My::WeCom;
use strict; use warnings;
our $VERSION = '1.00';
use QQ::weixin::work 0.12;
use QQ::weixin::work::kf;
use QQ::weixin::work::msgaudit;
sub new { my ($class, %self) = @_; return bless {%self}, $class }
sub text { my ($self, $to, $text) = @_; return QQ::weixin::work::kf::send_text($self->{token}, $to, $text) }
1;
""" + POD.format(package="My::WeCom", title="a client", functions="=head2 new\n\n=head2 text"),
    "lib/QQ/weixin/work/msgaudit.pm": """package QQ::weixin::work::msgaudit;
use strict; use warnings;
our $VERSION = '1.00';
sub permit_users { return "users of $_[0]" }
1;
""" + POD.format(package="QQ::weixin::work::msgaudit", title="the archive", functions="=head2 permit_users"),
    "t/00-load.t": """use strict; use warnings; use Test::More tests => 4;
BEGIN { use_ok($_) for qw(My::WeCom QQ::weixin::work::kf QQ::weixin::work::msgaudit QQ::weixin::work::user) }
""",
    "t/client.t": """use strict; use warnings; use Test::More tests => 4; use My::WeCom;
my @asked;
{ no warnings 'redefine'; *LWP::UserAgent::post = sub { shift; push @asked, @_; HTTP::Response->new(200, 'OK', [], '{"errcode":0}') } }
is(My::WeCom->new(token => 'T')->text('a', 'b')->{errcode}, 0);
like($asked[0], qr{/kf/send_msg[?]access_token=T$});
is(My::WeCom->new->text('a', 'b'), 0);
is(QQ::weixin::work::msgaudit::permit_users('T'), 'users of T');
""",
    "t/manifest.t": """use strict; use warnings; use Test::More;
plan skip_all => 'RELEASE_TESTING' unless $ENV{RELEASE_TESTING};
require Test::CheckManifest; Test::CheckManifest::ok_manifest({ filter => [qr/blib|pm_to_blib|Makefile$|MYMETA|My-WeCom-/] });
""",
    "t/pod-coverage.t": "use strict; use warnings; use Test::More; use Test::Pod::Coverage; all_pod_coverage_ok();\n",
    "t/pod.t": "use strict; use warnings; use Test::More; use Test::Pod; all_pod_files_ok();\n",
    "xt/author.t": "use strict; use warnings; use Test::More tests => 1; use My::WeCom; can_ok('My::WeCom', 'new');\n",
}  # fmt: skip
SEND_TEXT = "sub send_text { return send_msg($_[0], { touser => $_[1], text => { content => $_[2] } }) }\n\n1;\n"


@pytest.fixture(scope="module")
def distribution(tmp_path_factory):
    """With a copy of the original's kf, to which send_text was added."""
    folder = tmp_path_factory.mktemp("distribution")
    for name, text in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    write_original(folder / "lib", "kf")
    kf = folder / "lib" / "QQ" / "weixin" / "work" / "kf.pm"
    functions = "=head2 send_text\n\n=head2 sync_msg\n\n=head2 send_msg\n\n=head2 add_contact_way\n\n"
    functions += "=head2 send_msg_on_event\n\n=head2 get_corp_statistic\n\n=head2 get_servicer_statistic"
    pod = POD.format(package="QQ::weixin::work::kf", title="the original's, and more", functions=functions)
    kf.write_text(kf.read_text().removesuffix("1;\n") + SEND_TEXT + pod)
    files = [str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()]
    (folder / "MANIFEST").write_text("".join(f"{name}\n" for name in sorted([*files, "MANIFEST"])))
    return folder


def test_make(distribution):
    command = "perl Makefile.PL && make && make disttest && prove -lr t xt"
    done = run("sh", "-c", command, cwd=distribution, PYTHONPATH=str(ROOT), RELEASE_TESTING="1")
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert "arning" not in done.stdout
    assert "not ok" not in done.stdout
    assert done.stdout.count("Result: PASS") == 2


def test_pytest(distribution):
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "t", "xt"]
    environ = {**os.environ, "RELEASE_TESTING": "1"}
    done = subprocess.run(command, cwd=distribution, env=environ, capture_output=True, text=True, timeout=100)
    assert "Perl scripts: 6 collected, 0 left out" in done.stdout
    assert "6 passed" in done.stdout, done.stdout
