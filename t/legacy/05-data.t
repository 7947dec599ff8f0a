use strict;
use warnings;

use JSON::PP;
use Test::More;

use QQ::weixin::work::kf::customer;

# The server gives back what it was sent.
my $sent;
{
    no warnings 'redefine';
    *LWP::UserAgent::post = sub {
        my ($ua, $url, %options) = @_;
        $sent = $options{Content};
        return HTTP::Response->new(200, 'OK', ['Content-Type' => 'application/json'], $sent);
    };
}

sub there_and_back {
    return QQ::weixin::work::kf::customer::batchget('token', { it => $_[0] })->{it};
}

sub sends {
    my ($value, $json, $name) = @_;
    there_and_back($value);
    is($sent, qq({"it":$json}), $name);
}

sends(1,                    '1',                    'a number');
sends('1',                  '"1"',                  'a string of digits');
sends('007',                '"007"',                'one with zeros in front');
sends(-1.5,                 '-1.5',                 'a fraction');
sends(9223372036854775807,  '9223372036854775807',  'the greatest integer');
sends(-9223372036854775808, '-9223372036854775808', 'the least integer');
sends(18446744073709551615, '18446744073709551615', 'the greatest unsigned integer');
sends(undef,                'null',                 'undef');
sends('',                   '""',                   'the empty string');
sends(JSON::PP::true,       'true',                 'true');
sends(JSON::PP::false,      'false',                'false');
sends(\1,                   'true',                 'a reference to 1');
sends(\0,                   'false',                'a reference to 0');
sends([],                   '[]',                   'an empty array');
sends({},                   '{}',                   'an empty hash');
sends([1, ['2', { a => undef }]], '[1,["2",{"a":null}]]', 'a structure');
sends("inf",                '"inf"',                'a string that looks like infinity');
sends("a\n\"\\/\x01\x{7f}", qq("a\\n\\"\\\\/\\u0001\x{7f}"), 'what JSON escapes');

my $number = 42;
there_and_back($number);
sends($number, '42', 'a number stays one when it was sent');

for my $value (9223372036854775807, 18446744073709551615, -9223372036854775808, 0.25, 'text', '12', undef, [], {}, [[[]]]) {
    is_deeply(there_and_back($value), $value, 'back: ' . encode_json([$value]));
}
my $reply = there_and_back([JSON::PP::true, JSON::PP::false]);
isa_ok($_, 'JSON::PP::Boolean') for @$reply;
ok($reply->[0] && !$reply->[1], 'true and false come back');
is(encode_json(there_and_back([1, '1', 9007199254740993])), '[1,"1",9007199254740993]', 'numbers are numbers, strings strings');

my $deep = [];
$deep = [$deep] for 1 .. 40;
is_deeply(there_and_back($deep), $deep, '40 levels');
my $long = 'x' x 1_000_000;
is(there_and_back($long), $long, 'a million characters');

done_testing;
