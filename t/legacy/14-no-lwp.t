use strict;
use warnings;

use FindBin;
use Test::More;

BEGIN {
    unshift @INC, sub { die "$_[1] is hidden\n" if $_[1] =~ m{^(?:LWP|HTTP|JSON)(?:/|\.pm)(?!PP)} };
}
use QQ::weixin::work;
use QQ::weixin::work::kf::customer;
require "$FindBin::Bin/sandbox.pl";
our $access_token;

ok(!$INC{'LWP/UserAgent.pm'}, 'there is no LWP');
my $reply = QQ::weixin::work::kf::customer::batchget($access_token, { external_userid_list => ["wmZhangSan", "\x{5f20}"] });
is($reply->{customer_list}[0]{nickname}, "\x{5f20}\x{4e09}", 'Python sends the request itself');
is($reply->{invalid_external_userid}[0], "\x{5f20}",         'in UTF-8');

is(QQ::weixin::work::gettoken('id', 'secret')->{errcode}, 40013, 'an error');

done_testing;
