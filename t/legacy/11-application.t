#!/usr/bin/perl -w
# What a team has: an application, and a test of its parts and of the whole.
use strict;

use FindBin;
use Test::More tests => 9;

require "$FindBin::Bin/sandbox.pl";
require "$FindBin::Bin/vip.pl";
our ($corpid, $corpsecret);

my $vip = VIP->new($corpid, $corpsecret);
ok($vip->token, 'a token');
is($vip->token, $vip->token, 'is kept');

is_deeply([$vip->names('wmZhangSan', 'wmLiSi')], ["\x{5f20}\x{4e09}", "\x{674e}\x{56db}"], 'names');
is_deeply([$vip->names],                         [],                                       'no names');
ok($vip->hand_over('wmZhangSan', 'zhangsan'), 'a customer is handed over');
ok(!$vip->hand_over('wmZhangSan', 'nobody'), 'but not to anybody');
like($vip->{error}, qr/^95021 /, 'and it says why');

my $output = `$^X "$FindBin::Bin/vip.pl" $corpid $corpsecret wmZhangSan wmNobody`;
is($?,      0,                                                  'the program');
is($output, "\xe5\xbc\xa0\xe4\xb8\x89\nwmNobody: not found\n", 'what it prints');
