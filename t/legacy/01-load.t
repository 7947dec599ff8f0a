#!/usr/bin/perl
use strict;
use warnings;

use File::Temp qw(tempdir);
use Test::More;

# A copy of the original distribution in lib/, as every checkout of a team has one.
my $lib;

BEGIN {
    $lib = tempdir(CLEANUP => 1);
    mkdir "$lib/$_" or die $! for 'QQ', 'QQ/weixin', 'QQ/weixin/work', 'QQ/weixin/work/kf';
    for my $name (qw(work work/kf work/kf/customer work/menu)) {
        open my $file, '>', "$lib/QQ/weixin/$name.pm" or die $!;
        my $package = 'QQ::weixin::' . $name =~ s{/}{::}gr;
        print $file "package $package; our \$VERSION = '0.01'; sub batchget { 'original' } sub get { 'original' } 1;\n";
        close $file or die $!;
    }
}
use lib $lib;

BEGIN {
    use_ok('QQ::weixin::work') or BAIL_OUT('no use to go on');
    use_ok('QQ::weixin::work::kf::customer');
}
require_ok('QQ::weixin::work::media::get');

unshift @INC, $lib;
BEGIN { unshift @INC, $lib }
use QQ::weixin::work::menu;
isnt(QQ::weixin::work::menu::get(''), 'original', 'an original in front of @INC does not win');

is($QQ::weixin::work::VERSION,              '0.12', 'the version of the distribution');
is(QQ::weixin::work::kf::customer->VERSION, '0.10', 'the version of a family, as in 0.12');
ok(eval 'use QQ::weixin::work 0.12; 1', 'it is enough for who asks for it');
ok(!eval { QQ::weixin::work->VERSION(99); 1 }, 'and not for who asks for more');

is_deeply(\@QQ::weixin::work::EXPORT, [qw(gettoken getcallbackip get_api_domain_ip)], 'what QQ::weixin::work exports');
is_deeply(
    \@QQ::weixin::work::kf::customer::EXPORT,
    [qw(get_upgrade_service_config upgrade_service cancel_upgrade_service batchget)],
    'what kf::customer exports'
);

can_ok('QQ::weixin::work::kf::customer', @QQ::weixin::work::kf::customer::EXPORT);
can_ok('QQ::weixin::work::kf::customer', 'gettoken');
ok(!QQ::weixin::work::kf::customer->can('no_such_function'), 'no function that is not there');
ok(!main->can('batchget'),                                   'nothing is imported');

isa_ok('QQ::weixin::work::kf::customer', 'QQ::weixin::work::kf');
isa_ok('QQ::weixin::work::kf::customer', 'QQ::weixin::work');
isa_ok('QQ::weixin::work::media::get',   'QQ::weixin::work::media');

{
    no strict 'refs';
    is(&{'QQ::weixin::work::kf::customer::batchget'}('', {}), 0, 'a call by name');
}
is(QQ::weixin::work::kf::customer->can('batchget')->('', {}),              0, 'a call by can()');
is(QQ::weixin::work::kf::customer->batchget({}),                           0, 'as a method it gets the class for a token');
is(&QQ::weixin::work::kf::customer::batchget('', {}, 'more', 'arguments'), 0, 'arguments that are too many');
is(QQ::weixin::work::kf::customer::batchget(),                             0, 'arguments that are missing');

ok(!eval { require QQ::weixin::work::no_such_family; 1 }, 'a family that is not there');
like($@, qr{^Can't locate QQ/weixin/work/no_such_family\.pm in \@INC}, 'and the usual message');
ok(!defined &QQ::weixin::work::tag::create, 'a family is not there before it is asked for');

use QQ::weixin::work::security::trustdevice;
can_ok('QQ::weixin::work::security::trustdevice', 'import', 'list');
use QQ::weixin::work::kf::account;
can_ok('QQ::weixin::work::kf::account', 'del');

done_testing();
