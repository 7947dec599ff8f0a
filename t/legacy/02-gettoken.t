use strict;
use warnings;

use FindBin;
use Test::More tests => 8;

use QQ::weixin::work;
require "$FindBin::Bin/sandbox.pl";
our ($corpid, $corpsecret);

my $reply = QQ::weixin::work::gettoken($corpid, $corpsecret);
is($reply->{errcode}, 0,    'gettoken: errcode');
is($reply->{errmsg},  'ok', 'gettoken: errmsg');
cmp_ok($reply->{expires_in}, '>', 7000, 'gettoken: expires_in');
is(QQ::weixin::work::gettoken($corpid, $corpsecret)->{access_token}, $reply->{access_token}, 'the token stays the same');

is(QQ::weixin::work::gettoken($corpid, 'wrong')->{errcode},  40001, 'a wrong corpsecret');
is(QQ::weixin::work::gettoken('wrong', $corpsecret)->{errcode},  40013, 'a wrong corpid');
is(QQ::weixin::work::getcallbackip('no token')->{errcode},   40014, 'a wrong access_token');
is(ref QQ::weixin::work::getcallbackip($reply->{access_token})->{ip_list}, 'ARRAY', 'getcallbackip');
