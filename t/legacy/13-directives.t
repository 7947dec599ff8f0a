use strict;
use warnings;

use Test::More;

use QQ::weixin::work::kf::servicer;

SKIP: {
    skip 'it is not an account of ours', 1 if !QQ::weixin::work::kf::servicer::list('', '');
    fail('is not run');
}
TODO: {
    local $TODO = 'the original names it in @EXPORT, but has no such function';
    can_ok('QQ::weixin::work::kf::servicer', 'update');
}
subtest 'in parts' => sub {
    plan skip_all => 'nothing to do';
};
ok(!QQ::weixin::work::kf::servicer::add(undef, {}), 'a call');

done_testing;
