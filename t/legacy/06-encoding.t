use strict;
use warnings;

use Encode qw(decode encode);
use FindBin;
use Test::More;

use QQ::weixin::work;
use QQ::weixin::work::kf::customer;
require "$FindBin::Bin/sandbox.pl";
our $access_token;

my $characters = "\x{5f20}\x{4e09} \x{1F600} caf\x{e9}";
my $bytes      = encode('UTF-8', $characters);
my $on_the_wire;
{
    no warnings 'redefine';
    my $post = \&LWP::UserAgent::post;
    *LWP::UserAgent::post = sub { my %options = @_[2 .. $#_]; $on_the_wire = $options{Content}; goto &$post };
}

sub ask_for {
    my ($id) = @_;
    my $reply = QQ::weixin::work::kf::customer::batchget($access_token, { external_userid_list => [$id] });
    return $reply->{invalid_external_userid}[0];
}

is(ask_for($characters), $characters, 'characters arrive, and come back as characters');
is($on_the_wire, qq({"external_userid_list":["$bytes"]}), 'in UTF-8');
ok(!utf8::is_utf8($on_the_wire), 'as bytes');
is(ask_for($bytes), $characters, 'bytes of UTF-8 arrive as what they stand for');

is(ask_for("caf\xe9"),     "caf\x{e9}", 'a byte that is no UTF-8 is Latin-1');
is(ask_for("caf\xc3\xa9"), "caf\x{e9}", 'two that are UTF-8 are one character');
my $upgraded = "\xc3\xa9";
utf8::upgrade($upgraded);
is(ask_for($upgraded), "\x{e9}", 'whatever Perl says of how it keeps them');
is(ask_for(decode('UTF-8', 'ok') . encode('UTF-8', "\x{5f20}")), "ok\x{5f20}", 'text put together with bytes is not encoded twice');
is($on_the_wire, qq({"external_userid_list":["ok\xe5\xbc\xa0"]}), 'but sent as the original sends it');
is(ask_for('plain'),   'plain',        'ASCII');

my $reply = QQ::weixin::work::kf::customer::upgrade_service($access_token, { $bytes => 1, $characters => 1 });
is($on_the_wire, qq({"$bytes":1}), 'keys are text as values are');

is(QQ::weixin::work::gettoken($characters, 'x y&z=/')->{errcode}, 40013, 'and so are the parameters of a URL');

my $customers = QQ::weixin::work::kf::customer::batchget($access_token, { external_userid_list => ['wmZhangSan'] });
is($customers->{customer_list}[0]{nickname}, decode('UTF-8', "\xe5\xbc\xa0\xe4\xb8\x89"), 'a nickname');

done_testing;
