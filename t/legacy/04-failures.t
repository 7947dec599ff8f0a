use strict;
use warnings;

use IO::Socket::INET;
use Test::More;

use QQ::weixin::work::kf::customer;

sub batchget { goto &QQ::weixin::work::kf::customer::batchget }

# A port where nobody listens.
my $socket = IO::Socket::INET->new(Listen => 1, LocalAddr => '127.0.0.1') or die $!;
$ENV{QQ_WEIXIN_WORK_API} = 'http://127.0.0.1:' . $socket->sockport . '/cgi-bin';
close $socket;

my %bad_tokens = (undef => undef, 'the empty string' => '', '0' => 0, '"0"' => '0');
is(batchget($bad_tokens{$_}, {}), 0, "access_token $_") for sort keys %bad_tokens;

my %bad_hashes = (undef => undef, 'a string' => 'x', 'a number' => 7, 'an array' => [1], 'an object' => bless({}, 'X'));
is(batchget('token', $bad_hashes{$_}), 0, "hash is $_") for sort keys %bad_hashes;

is(batchget('token', { external_userid_list => [] }), 0, 'a server that is not there');

my %rubbish = (
    'hash.code is a reference to CODE'              => { code => sub { } },
    'hash.list[1].it is an object of class X'       => { list => [1, { it => bless {}, 'X' }] },
    'hash.glob is a reference to GLOB'              => { glob => \*STDOUT },
    'hash.number is Inf'                            => { number => 9**9**9 },
    'hash.number is NaN'                            => { number => -sin 9**9**9 },
    "hash.text holds a character that UTF-8 can't" => { text => "\x{D800}" },
);
for my $message (sort keys %rubbish) {
    my $reply = eval { batchget('token', $rubbish{$message}) };
    is($reply, undef, "it dies: $message");
    like($@, qr/^QQ::weixin::work::kf::customer::batchget: \Q$message\E.* at \Q$0\E line \d+\.$/, 'and says where');
}

my %self;
$self{self} = \%self;
ok(!eval { batchget('token', \%self); 1 }, 'a hash that contains itself');
like($@, qr/contains itself/, 'and says so');

is(batchget('token', {}), 0, 'and the next call is as good as the first');

# What the caller has in its variables stays there.
{
    local ($_, $/, $\, $,, $") = ('topic', undef, "!\n", '-', '+');
    local ($@, $!, $?) = ('error', 2, 512);
    my $handled = 0;
    local $SIG{__DIE__}  = sub { $handled++ };
    local $SIG{__WARN__} = sub { $handled++ };
    batchget('token', { a => [1, 2] });
    my @after = ($_, $/, $\, $,, $", $@, $! + 0, $?);
    ($/, $\, $,, $") = ("\n", undef, undef, ' ');
    is_deeply(\@after, ['topic', undef, "!\n", '-', '+', 'error', 2, 512], 'variables are left alone');
    is($handled, 0, 'so are handlers');
}

done_testing;
