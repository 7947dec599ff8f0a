#!/usr/bin/perl -w
# A suite that sets up its own world in the sandbox, moves its clock and reads what was sent, over plain HTTP.
use strict;
use utf8;

use FindBin;
use HTTP::Tiny;
use JSON::PP;
use Test::More;

use QQ::weixin::work;
use QQ::weixin::work::kf;
use QQ::weixin::work::kf::customer;
use QQ::weixin::work::message;
require "$FindBin::Bin/sandbox.pl";
our ($corpid, $corpsecret, $access_token);

(my $control = $ENV{QQ_WEIXIN_WORK_API}) =~ s{/cgi-bin$}{/sandbox};
my $http = HTTP::Tiny->new(timeout => 20, no_proxy => ['127.0.0.1']);

sub set_up {
    my ($what, %fields) = @_;
    my $response = $http->post("$control/$what", { content => encode_json(\%fields) });
    $response->{success} or die "$what: $response->{status} $response->{content}";
    return decode_json($response->{content});
}

sub look { decode_json($http->get("$control/$_[0]")->{content}) }

set_up('customers/add', external_userid => 'wmPerl', nickname => '珀尔');
my $entered = set_up('customers/enter', external_userid => 'wmPerl', way => 'kfSales', scene => 'shop')->{record};
is($entered->{event}{scene}, 'shop', 'a customer enters');
set_up('customers/say', external_userid => 'wmPerl', open_kfid => 'kfSales', content => '在吗？');

subtest 'the robot answers' => sub {
    my $inbox = QQ::weixin::work::kf::sync_msg($access_token, { open_kfid => 'kfSales' });
    is_deeply([map { $_->{msgtype} } @{ $inbox->{msg_list} }], [qw(event text)], 'what came in');
    is($inbox->{msg_list}[1]{text}{content}, '在吗？', 'the text');
    my %answer = (touser => 'wmPerl', open_kfid => 'kfSales', msgtype => 'text', text => { content => '在。' });
    is(QQ::weixin::work::kf::send_msg($access_token, \%answer)->{errcode}, 0, 'an answer');
    is_deeply(look('sent')->{messages}[0]{message}, \%answer, 'is what was sent');
};

subtest 'faults and the clock' => sub {
    set_up('fail', path => 'message/send', errcode => 45009, times => 1);
    my %message = (touser => 'lisi', agentid => 1000002, msgtype => 'text', text => { content => 'a' });
    is(QQ::weixin::work::message::send($access_token, \%message)->{errcode}, 45009, 'a fault');
    is(QQ::weixin::work::message::send($access_token, \%message)->{errcode}, 0, 'once');
    set_up('clock', advance => 48 * 3600 + 1);
    my $token = QQ::weixin::work::gettoken($corpid, $corpsecret)->{access_token};
    isnt($token, $access_token, 'two days later there is another token');
    my %late = (touser => 'wmPerl', open_kfid => 'kfSales', msgtype => 'text', text => { content => '?' });
    is(QQ::weixin::work::kf::send_msg($token, \%late)->{errcode}, 95002, 'and it is too late to answer');
};

subtest 'the log, and a new beginning' => sub {
    my $log = look('log');
    my ($refused) = grep { $_->{path} eq 'message/send' && $_->{fault} } @{ $log->{entries} };
    is($refused->{errcode}, 45009, 'the call that failed');
    set_up('reset');
    ok(!grep({ $_->{external_userid} eq 'wmPerl' } @{ look('state')->{customers} }), 'the customer is gone');
    is($http->post("$control/fail", { content => '{' })->{status}, 400, 'what is not JSON is refused');
    is($http->get("$control/state", { headers => { Origin => 'http://example.com' } })->{status}, 403, 'so are other sites');
};

done_testing;
