use strict;
use warnings;

use POSIX ();
use Test::More;
use Time::HiRes qw(sleep);

use QQ::weixin::work;

no warnings 'redefine';
*LWP::UserAgent::get = sub {
    my ($ua, $url) = @_;
    sleep 60 if $url =~ /slow/;
    return HTTP::Response->new(200, 'OK', [], qq({"errcode":0,"process":$$}));
};

my $secret = 0;    # another each time, so that Python has to be asked
sub process { return QQ::weixin::work::gettoken('id', ++$secret)->{process} }

# The first call starts Python; no child of ours comes of that.
my $signals = 0;
$SIG{CHLD} = sub { $signals++ };
is(process(),                      $$, 'a call');
is($signals,                       0,  'gives no SIGCHLD');
is(waitpid(-1, POSIX::WNOHANG()), -1,  'and nothing to wait for');
is($?,                             -1, 'which is what $? says');
$SIG{CHLD} = 'DEFAULT';

# Parent and children each talk to their own.
my @children;
for my $number (1 .. 3) {
    my $pid = fork // die $!;
    if (!$pid) {
        my @processes = map { process() } 1 .. 20;
        POSIX::_exit(grep({ $_ != $$ } @processes) ? 1 : 0);
    }
    push @children, $pid;
}
is(scalar(grep { process() != $$ } 1 .. 20), 0, 'the replies of the parent are its own');
for my $pid (@children) {
    is(waitpid($pid, 0), $pid, 'a child that was forked');
    is($?,               0,    'its replies are its own');
}

# An alarm cuts a call short, and the next one works.
my $reply = eval {
    local $SIG{ALRM} = sub { die "too slow\n" };
    alarm 1;
    QQ::weixin::work::gettoken('slow', 'secret');
};
alarm 0;
is($reply,    undef,        'a call that takes too long');
is($@,        "too slow\n", 'dies as the handler says');
is(process(), $$,           'and leaves nothing behind for the next');

# A signal that is only counted does no harm.
my $ticks = 0;
local $SIG{ALRM} = sub { $ticks++ };
Time::HiRes::ualarm(2_000, 2_000);
is(scalar(grep { process() != $$ } 1 .. 50), 0, 'calls under a storm of signals');
Time::HiRes::ualarm(0);
cmp_ok($ticks, '>', 0, 'there was one');

# With STDIN, STDOUT and STDERR closed, as in a daemon of the old sort.
my $daemon = fork // die $!;
if (!$daemon) {
    close STDIN;
    close STDOUT;
    close STDERR;
    my $first = process();
    system $^X, '-e', 'exit defined sysread STDIN, my $byte, 1';
    POSIX::_exit(process() == $$ && $first == $$ ? 0 : 1);
}
waitpid $daemon, 0;
is($?, 0, 'a daemon with its standard files closed');

# At the very end a call works, too.
my $script = <<'PERL';
    use QQ::weixin::work;
    *LWP::UserAgent::get = sub { HTTP::Response->new(200, 'OK', [], '{"errcode":0}') };
    sub Last::DESTROY { print QQ::weixin::work::gettoken('id', 'secret')->{errcode} }
    our $last = bless [], 'Last';
    END { print QQ::weixin::work::gettoken('id', 'secret')->{errcode} }
    exit 3;
PERL
open my $perl, '-|', $^X, '-e', $script or die $!;
is(readline $perl, '00', 'calls in END and in global destruction');
close $perl;
is($? >> 8, 3, 'and the exit status stays');

done_testing;
