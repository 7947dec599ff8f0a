"""Styles of suites that teams have: what their modules do to packages, processes and Perl itself goes on working."""

import os
import subprocess

import pytest
from conftest import needs
from launcher import ROOT, run

LWP = """use strict; use warnings;
    use LWP::UserAgent; use HTTP::Response;
    our @asked;
    { no warnings 'redefine';
      *LWP::UserAgent::get = *LWP::UserAgent::post = sub {
          my ($ua, $url) = @_; push @asked, $url =~ m{/cgi-bin/(\\S+?)\\?}; HTTP::Response->new(200, 'OK', [], '{"errcode":0,"n":' . @asked . '}') };
    }
"""
CLIENT = """package My::WeCom; use strict; use warnings; use QQ::weixin::work; use QQ::weixin::work::user;
    sub new { my $class = shift; bless { token => 'T', @_ }, $class }
    sub member { my ($self, $id) = @_; QQ::weixin::work::user::get($self->{token}, $id) }
    package main;
"""
STYLES = {
    "Test::Class": (["Test::Class"], LWP + CLIENT + """
        package My::Test; use base 'Test::Class'; use Test::More;
        sub setup : Test(setup) { $_[0]{client} = My::WeCom->new }
        sub member : Test(2) { my $reply = $_[0]{client}->member('a'); is $reply->{errcode}, 0; is $main::asked[-1], 'user/get' }
        package My::Test::More; use parent -norequire => 'My::Test'; use Test::More;
        sub none : Test { is $_[0]{client}->member(''), 0 }
        package main; Test::Class->runtests;"""),
    "Test2": (["Test2::V0"], LWP + CLIENT + """
        use Test2::V0;
        is(My::WeCom->new->member('a'), hash { field errcode => 0; etc }, 'a reply');
        { my $mock = mock 'QQ::weixin::work::user' => (override => [get => sub { 'mocked' }]);
          is(My::WeCom->new->member('a'), 'mocked', 'mocked'); }
        is(My::WeCom->new->member(''), 0, 'and back');
        done_testing;"""),
    "Moo": (["Moo"], LWP + """
        package My::User; use Moo; use QQ::weixin::work::user; has token => (is => 'ro');
        for my $name (@QQ::weixin::work::user::EXPORT) {
            no strict 'refs'; *{$name} = sub { my $self = shift; "QQ::weixin::work::user::$name"->($self->token, @_) };
        }
        around get => sub { my ($next, $self, @rest) = @_; { of => $rest[0], %{ $self->$next(@rest) } } };
        package main; use Test::More;
        my $user = My::User->new(token => 'T');
        is $user->get('a')->{of}, 'a'; is $user->$_({})->{errcode}, 0, $_ for qw(list_id tfa_succ get_userid_by_email);
        is_deeply \\@asked, [map { "user/$_" } qw(get list_id tfa_succ get_userid_by_email)];
        done_testing;"""),
    "Moose": (["Moose"], LWP + """
        package My::Role; use Moose::Role; requires 'members'; around members => sub { my ($next, @all) = @_; [$next->(@all)] };
        package My::Members; use Moose; use QQ::weixin::work::user; has token => (is => 'ro', isa => 'Str', required => 1);
        sub members { my $self = shift; map { QQ::weixin::work::user::get($self->token, $_)->{n} } @_ }
        with 'My::Role'; __PACKAGE__->meta->make_immutable;
        package main; use Test::More tests => 2;
        is_deeply(My::Members->new(token => 'T')->members(1 .. 3), [1 .. 3]);
        ok(scalar grep({ $_ eq 'get' } Class::MOP::Package->initialize('QQ::weixin::work::user')->list_all_package_symbols('CODE')));"""),
    "AnyEvent": (["AnyEvent"], LWP + CLIENT + """
        use AnyEvent; use Test::More tests => 3;
        my $all = AnyEvent->condvar; my $client = My::WeCom->new; my ($replies, $timers) = (0);
        my @timers = map { $all->begin; AnyEvent->timer(after => 0, cb => sub { $replies++ if $client->member('a'); $all->end }) } 1 .. 3;
        $all->recv; is $replies, 3, 'in events';
        my $child = fork // die; if (!$child) { require POSIX; POSIX::_exit($client->member('b') ? 7 : 1) }
        my $ended = AnyEvent->condvar; my $watcher = AnyEvent->child(pid => $child, cb => sub { $ended->send($_[1] >> 8) });
        is $ended->recv, 7, 'in a child'; ok $client->member('c'), 'and after it';"""),
    "ithreads": (["threads"], "use threads;" + LWP + CLIENT + """
        use Test::More tests => 2;
        my $client = My::WeCom->new; $client->member('a');
        my @found = map { $_->join } map { threads->create(sub { $client->member('a')->{n} . $client->member('b')->{n} }) } 1 .. 3;
        is_deeply \\@found, [('23') x 3], 'each its own'; is $client->member('a')->{n}, 2, 'and the first goes on';"""),
    "POE": (["POE"], LWP + CLIENT + """
        use POE qw(Wheel::Run); use Test::More tests => 3; my @seen;
        POE::Session->create(inline_states => {
            _start => sub { $_[KERNEL]->yield('ask'); $_[KERNEL]->sig(INT => 'interrupted') },
            ask => sub { push @seen, My::WeCom->new->member('a')->{n};
                $_[HEAP]{child} = POE::Wheel::Run->new(Program => sub { print My::WeCom->new->member('b')->{n}, "\\n" }, StdoutEvent => 'said');
                $_[KERNEL]->sig_child($_[HEAP]{child}->PID, 'ended') },
            said => sub { push @seen, $_[ARG0] },
            ended => sub { push @seen, $_[ARG2] >> 8; delete $_[HEAP]{child}; $_[KERNEL]->sig('INT') },
        });
        POE::Kernel->run;
        is $seen[0], 1; is_deeply [sort @seen[1, 2]], [0, 2], 'a child'; is @seen, 3;"""),
    "Test::Mojo": (["Mojolicious"], LWP + """
        package main; use Mojolicious::Lite; use Test::More; use Test::Mojo; use QQ::weixin::work::message;
        post '/send' => sub { my $c = shift; $c->render(json => QQ::weixin::work::message::send('T', $c->req->json)) };
        my $t = Test::Mojo->new;
        $t->post_ok('/send', json => { text => "\\x{5f20}", safe => Mojo::JSON->true })->status_is(200)->json_is('/errcode', 0);
        Mojo::IOLoop->subprocess->run_p(sub { QQ::weixin::work::message::send('T', {})->{n} })->then(sub { is $_[0], 2, 'in a child' })->wait;
        done_testing;"""),
    "Coro": (["Coro"], LWP + CLIENT + """
        use Coro; use Test::More tests => 1;
        { no warnings 'redefine'; my $get = \\&LWP::UserAgent::get; *LWP::UserAgent::get = sub { cede; $get->(@_) } }
        my @threads = map { my $id = $_; async { My::WeCom->new->member($id)->{errcode} . $id } } 1 .. 3;
        is_deeply [map { $_->join } @threads], [qw(01 02 03)], 'while others wait';"""),
    "no warnings": (["Test::NoWarnings", "Test::MockModule"], LWP + CLIENT + """
        use Test::More tests => 3; use Test::NoWarnings; use Test::MockModule;
        use QQ::weixin::work::kf; sub QQ::weixin::work::kf::get_corp_qualification { 'own' }
        BEGIN { package My::Late; $INC{'My/Late.pm'} = 1; require QQ::weixin::work::tag; }
        is QQ::weixin::work::kf::get_corp_qualification(), 'own';
        my $mock = Test::MockModule->new('QQ::weixin::work::user'); $mock->mock(get => 'mocked'); is(My::WeCom->new->member('a'), 'mocked');"""),
    "Perl's own functions replaced": ([], """use Test::More tests => 1;
        BEGIN { no warnings; *{"CORE::GLOBAL::$_"} = sub { CORE::die "replaced\\n" } for qw(fork exec waitpid) }
        BEGIN { *CORE::GLOBAL::open = sub (*;$@) { CORE::die "replaced\\n" } }""" + LWP + CLIENT + """
        delete $QQWeixinWork::launched{QQ_WEIXIN_WORK_FORKER}; is(My::WeCom->new->member('a')->{errcode}, 0);"""),
}  # fmt: skip


@pytest.mark.parametrize("style", STYLES)
def test_a_style(tmp_path, style):
    needed, script = STYLES[style]
    needs("LWP", "JSON", *needed)
    (tmp_path / "style.t").write_text(script)
    done = run("perl", "style.t", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert "not ok" not in done.stdout


# Perl itself


@pytest.mark.needs("LWP", "JSON")
@pytest.mark.parametrize("switch", ["-W", "-Mwarnings=FATAL,all"])
def test_no_file_of_ours_warns(tmp_path, switch):
    done = run("perl", switch, "-e", LWP + CLIENT + "My::WeCom->new->member('a')->{n} == 1 or die")
    assert done.returncode == 0, done.stderr
    assert "QQWeixinWork" not in done.stderr


@pytest.fixture
def script(tmp_path):
    (tmp_path / "app.pl").write_text(LWP + CLIENT + "print My::WeCom->new->member('a')->{n};\n")
    return tmp_path / "app.pl"


@pytest.mark.needs("Test::More")
def test_the_debugger_stops_at_the_first_line_of_the_script(tmp_path):
    (tmp_path / "app.pl").write_text("use QQ::weixin::work;\nmy $first = 1;\nprint $first;\n")
    stopped = f"sub afterinit {{ push @DB::typeahead, 'T', 'n', 'c', 'q' }} parse_options('TTY={tmp_path}/said');"
    (tmp_path / ".perldb").write_text(stopped)
    (tmp_path / ".perldb").chmod(0o600)
    (tmp_path / "said").touch()
    done = run("perl", "-d", "app.pl", cwd=tmp_path, HOME=str(tmp_path), PYTHONPATH=str(ROOT))
    said = [line for line in (tmp_path / "said").read_text().splitlines() if line.startswith("main::")]
    assert said == ["main::(app.pl:2):\tmy $first = 1;", "main::(app.pl:3):\tprint $first;"], done.stderr


@pytest.mark.needs("Devel::Cover", "LWP", "JSON")
def test_devel_cover_counts_no_file_of_ours(tmp_path, script):
    options = f"-MDevel::Cover=-silent,1,-db,{tmp_path}/db"
    write_suite = tmp_path / "t"
    write_suite.mkdir()
    (write_suite / "a.t").write_text("print qq(1..1\\nok 1\\n); require './app.pl'")
    done = run("prove", "t", cwd=tmp_path, HARNESS_PERL_SWITCHES=options, PYTHONPATH=str(ROOT))
    assert "Result: PASS" in done.stdout, done.stdout + done.stderr
    report = [
        "perl",
        "-MDevel::Cover::DB",
        "-e",
        "print map { qq($_\\n) } Devel::Cover::DB->new(db => shift)->merge_runs->cover->items",
    ]
    files = subprocess.run(
        [*report, tmp_path / "db"], capture_output=True, text=True, timeout=60, cwd=tmp_path
    ).stdout.split()
    assert sorted(files) == ["app.pl", "t/a.t"]


@pytest.mark.needs("LWP", "JSON")
def test_a_module_that_perl5opt_loads(tmp_path, script):
    module = "package My::Opt; use QQ::weixin::work::user; sub QQ::weixin::work::user::no_original { 'own' } 1;"
    (tmp_path / "My").mkdir()
    (tmp_path / "My" / "Opt.pm").write_text(module)
    with script.open("a") as more:
        more.write("print QQ::weixin::work::user::no_original();\n")
    done = run("perl", script, PERL5OPT="-w -MMy::Opt", PERL5LIB=str(tmp_path))
    assert (done.stdout, done.stderr) == ("1own", "")


@pytest.mark.needs("App::FatPacker", "LWP", "JSON")
@pytest.mark.parametrize("place", ["with the original", "without it"])
def test_a_program_in_one_file(tmp_path, script, place):
    packed = tmp_path / "fatlib"
    user = packed / "QQ" / "weixin" / "work" / "user.pm"
    user.parent.mkdir(parents=True)
    own = "package QQ::weixin::work::user; use warnings; sub get { 'original' } sub no_original { 'own' } 1;\n"
    (user if place == "with the original" else packed / "Mine.pm").write_text(own)
    with script.open("a") as more:
        more.write("print QQ::weixin::work::user->can('no_original') ? ' and own' : '';\n")
    fatpack = subprocess.run(
        ["perl", "-MApp::FatPacker", "-e", "App::FatPacker->new->run_script", "file", script],
        cwd=tmp_path,
        env={**os.environ, "PERL_UNICODE": ""},
        capture_output=True,
        text=True,
        timeout=60,
    )
    (tmp_path / "packed.pl").write_text(fatpack.stdout)
    assert "fatpacked" in fatpack.stdout, fatpack.stderr
    done = run("perl", tmp_path / "packed.pl")
    assert (done.stdout, done.stderr) == ("1 and own" if place == "with the original" else "1", "")
