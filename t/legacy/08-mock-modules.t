use strict;
use warnings;

use Test::More;
use Test::LWP::UserAgent;
use Test::MockModule;
use Test::MockObject;

use QQ::weixin::work;
use QQ::weixin::work::kf::customer;

subtest 'Test::MockModule' => sub {
    my $lwp = Test::MockModule->new('LWP::UserAgent');
    my ($url, %options);
    $lwp->mock(post => sub { (undef, $url, %options) = @_; return HTTP::Response->new(200, 'OK', [], '{"errcode":0}') });

    my $reply = QQ::weixin::work::kf::customer::batchget('TOKEN', { external_userid_list => ['wm1'] });
    is($reply->{errcode}, 0, 'the reply of the mock');
    like($url, qr{/kf/customer/batchget\?access_token=TOKEN$}, 'its URL');
    is($options{Content_type}, 'application/json',                 'its type');
    is($options{Content},      '{"external_userid_list":["wm1"]}', 'its content');

    my $family = Test::MockModule->new('QQ::weixin::work::kf::customer');
    $family->mock(batchget => sub { return 'mocked' });
    is(QQ::weixin::work::kf::customer::batchget(), 'mocked', 'a family can be mocked, too');
    $family->unmock_all;
    is(QQ::weixin::work::kf::customer::batchget(), 0, 'and back');
};

subtest 'Test::LWP::UserAgent' => sub {
    my $ua = Test::LWP::UserAgent->new;
    $ua->map_response(qr{/gettoken\b}, HTTP::Response->new(200, 'OK', [], '{"access_token":"T","expires_in":7200}'));
    $ua->map_response(qr{/getcallbackip\b}, HTTP::Response->new(502, 'Bad Gateway'));
    my $lwp = Test::MockModule->new('LWP::UserAgent');
    $lwp->mock(new => sub { return $ua });

    is(QQ::weixin::work::gettoken('id', 'secret')->{access_token}, 'T', 'a mapped response');
    is($ua->last_http_request_sent->method,                        'GET', 'its request');
    is(QQ::weixin::work::getcallbackip('T'),                       0,     'a mapped error');
};

subtest 'handlers' => sub {
    my $new = \&LWP::UserAgent::new;
    my @seen;
    my $lwp = Test::MockModule->new('LWP::UserAgent');
    $lwp->mock(
        new => sub {
            my $ua = $new->(@_);
            $ua->add_handler(
                request_send => sub {
                    my ($request) = @_;
                    push @seen, join ' ', $request->method, $request->content_type, $request->content;
                    return HTTP::Response->new(200, 'OK', ['Content-Type' => 'application/json'], '{"errcode":0}');
                }
            );
            return $ua;
        }
    );
    is(QQ::weixin::work::kf::customer::batchget('T', { n => 1 })->{errcode}, 0, 'their response');
    is_deeply(\@seen, ['POST application/json {"n":1}'], 'their request');
};

subtest 'Test::MockObject' => sub {
    my $response = Test::MockObject->new;
    $response->set_true('is_success')->set_always(decoded_content => '{"errcode":0}');
    my $ua = Test::MockObject->new;
    $ua->set_true('timeout', 'env_proxy')->set_always(get => $response);
    my $lwp = Test::MockModule->new('LWP::UserAgent');
    $lwp->mock(new => sub { return $ua });

    is(QQ::weixin::work::gettoken('id', 'secret')->{errcode}, 0, 'with no more than what the original calls');
    is_deeply([map { ($ua->next_call)[0] } 1 .. 3], [qw(timeout env_proxy get)], 'and in its order');
};

done_testing;
