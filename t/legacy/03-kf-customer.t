#!/usr/bin/perl -w
use strict;
use utf8;

use FindBin;
use Test::More;

use QQ::weixin::work;
use QQ::weixin::work::kf::customer;
require "$FindBin::Bin/sandbox.pl";
our $access_token;

subtest get_upgrade_service_config => sub {
    my $config = QQ::weixin::work::kf::customer::get_upgrade_service_config($access_token);
    is_deeply(
        $config,
        {
            errcode         => 0,
            errmsg          => 'ok',
            member_range    => { userid_list  => ['zhangsan'], department_id_list => [2] },
            groupchat_range => { chat_id_list => ['wrVipGroup'] },
        },
        'the whole reply'
    );
};

subtest upgrade_service => sub {
    my %hash = (open_kfid => 'kfSales', external_userid => 'wmZhangSan', type => 1);
    my $reply = QQ::weixin::work::kf::customer::upgrade_service($access_token,
        { %hash, member => { userid => 'zhangsan', wording => '你好,我是你的专属服务专员' } });
    is_deeply($reply, { errcode => 0, errmsg => 'ok' }, 'to a specialist');

    $reply = QQ::weixin::work::kf::customer::upgrade_service($access_token,
        { %hash, type => 2, groupchat => { chat_id => 'wrVipGroup', wording => '欢迎' } });
    is($reply->{errcode}, 0, 'to a group');

    $reply = QQ::weixin::work::kf::customer::upgrade_service($access_token, { %hash, member => { userid => 'nobody' } });
    is($reply->{errcode}, 95021, 'to somebody who is not configured');
};

subtest cancel_upgrade_service => sub {
    my $reply = QQ::weixin::work::kf::customer::cancel_upgrade_service($access_token,
        { open_kfid => 'kfSales', external_userid => 'wmZhangSan' });
    is($reply->{errcode}, 0, 'one that was recommended');
    $reply = QQ::weixin::work::kf::customer::cancel_upgrade_service($access_token,
        { open_kfid => 'kfNone', external_userid => 'wmZhangSan' });
    is($reply->{errcode}, 95000, 'an account that is not there');
};

subtest batchget => sub {
    my $reply = QQ::weixin::work::kf::customer::batchget($access_token,
        { external_userid_list => [qw(wmLiSi wmNobody)], need_enter_session_context => 1 });
    is($reply->{errcode}, 0, 'errcode');
    is_deeply($reply->{invalid_external_userid}, ['wmNobody'], 'who is not there');
    my ($lisi) = @{ $reply->{customer_list} };
    is($lisi->{nickname}, '李四', 'nickname, in characters');
    is($lisi->{gender},   2,    'gender');
    is_deeply($lisi->{enter_session_context}{wechat_channels}, { nickname => '新品直播', scene => 1 }, 'channels');

    my @ids = map { "wm$_" } 1 .. 101;
    is(QQ::weixin::work::kf::customer::batchget($access_token, { external_userid_list => \@ids })->{errcode},
        40058, '101 ids are too many');
};

done_testing;
