use strict;
use warnings;

use Test::More;

use QQ::weixin::work;
use QQ::weixin::work::kf::customer;
use QQ::weixin::work::media;

delete @ENV{ grep { /^QQ_WEIXIN_WORK_API$/ } keys %ENV };

my $cgi = 'https://qyapi.weixin.qq.com/cgi-bin';

sub json_response { return HTTP::Response->new(200, 'OK', ['Content-Type' => 'application/json'], $_[0]) }

subtest 'what the user agent is asked for' => sub {
    my @calls;
    no warnings 'redefine';
    my $new = \&LWP::UserAgent::new;
    local *LWP::UserAgent::new       = sub { push @calls, ['new', @_[1 .. $#_]]; goto &$new };
    local *LWP::UserAgent::timeout   = sub { push @calls, ['timeout', $_[1]] };
    local *LWP::UserAgent::env_proxy = sub { push @calls, ['env_proxy'] };
    local *LWP::UserAgent::get       = sub { push @calls, ['get',  @_[1 .. $#_]]; json_response('{"errcode":0}') };
    local *LWP::UserAgent::post      = sub { push @calls, ['post', @_[1 .. $#_]]; json_response('{"errcode":0}') };
    my @start = (['new'], ['timeout', 30], ['env_proxy']);

    is_deeply(QQ::weixin::work::gettoken('id', 'secret'), { errcode => 0 }, 'GET');
    is_deeply([splice @calls], [@start, ['get', "$cgi/gettoken?corpid=id&corpsecret=secret"]], 'its calls');

    is_deeply(QQ::weixin::work::kf::customer::batchget('token', { a => [1] }), { errcode => 0 }, 'POST');
    is_deeply(
        [splice @calls],
        [@start, ['post', "$cgi/kf/customer/batchget?access_token=token",
            Content => '{"a":[1]}', Content_type => 'application/json']],
        'its calls'
    );

    is_deeply(QQ::weixin::work::media::upload('token', 'file', $0), { errcode => 0 }, 'upload');
    is_deeply(
        [splice @calls],
        [@start, ['post', "$cgi/media/upload?access_token=token&type=file",
            [media => [$0]], Content_Type => 'multipart/form-data']],
        'its calls'
    );

    is_deeply(QQ::weixin::work::media::uploadimg('token', '/no/such/file'), { errcode => 0 }, 'upload of a file that is not there');
    is_deeply(
        [splice @calls],
        [@start, ['post', "$cgi/media/uploadimg?access_token=token", [media => ['/no/such/file']], Content_Type => 'multipart/form-data']],
        'is for the mock to judge'
    );

    is(QQ::weixin::work::kf::customer::batchget('', {}), 0, 'a call that the guard stops');
    is_deeply(\@calls, [], 'makes none');
};

subtest 'what it answers' => sub {
    my $response;
    no warnings 'redefine';
    local *LWP::UserAgent::request = sub { return $response };
    my $call = sub { return QQ::weixin::work::kf::customer::batchget('token', {}) };

    $response = json_response('{"errcode":40014,"errmsg":"invalid"}');
    is($call->()->{errcode}, 40014, 'JSON');
    $response = json_response("{\"name\":\"\xe5\xbc\xa0\"}");
    is($call->()->{name}, "\x{5f20}", 'JSON in UTF-8');
    $response = json_response("");
    is($call->(), 0, 'nothing');
    $response = json_response('<html>');
    is($call->(), 0, 'no JSON');
    for my $status (301, 404, 500, 503) {
        $response = HTTP::Response->new($status, undef, [Location => 'https://elsewhere/'], '{"errcode":0}');
        is($call->(), 0, "HTTP $status");
    }

    my $zipped = json_response('{"errcode":0,"zipped":1}');
    $zipped->encode('gzip');
    $response = $zipped;
    is($call->()->{zipped}, 1, 'gzip');
};

subtest 'a server that redirects' => sub {
    my @urls;
    no warnings 'redefine';
    local *LWP::UserAgent::simple_request = sub {
        my ($ua, $request) = @_;
        push @urls, $request->uri;
        my $response = HTTP::Response->new(302, 'Found', [Location => 'https://elsewhere.example/']);
        $response->request($request);
        return $response;
    };
    is(QQ::weixin::work::getcallbackip('token'), 0, 'is a failure');
    is(@urls,                                    1, 'and not followed, since the token is in the URL');
};

subtest 'a mock that dies' => sub {
    no warnings 'redefine';
    my $handled;
    local $SIG{__DIE__} = sub { $handled++ };
    local *LWP::UserAgent::get = sub { die { no => 'network' } };
    ok(!eval { QQ::weixin::work::gettoken('id', 'secret'); 1 }, 'so does the call');
    is_deeply($@, { no => 'network' }, 'with the same exception');
    is($handled, 1, 'which a handler has seen once');
    local *LWP::UserAgent::get = sub { return json_response('{"errcode":0}') };
    is(QQ::weixin::work::gettoken('id', 'secret')->{errcode}, 0, 'and the next call is as good as the first');
};

subtest 'a mock that makes a call itself' => sub {
    no warnings 'redefine';
    local *LWP::UserAgent::get  = sub { return json_response('{"access_token":"fresh"}') };
    local *LWP::UserAgent::post = sub {
        my $token = QQ::weixin::work::gettoken('id', 'secret')->{access_token};
        return json_response(qq({"used":"$token"}));
    };
    is(QQ::weixin::work::kf::customer::batchget('stale', {})->{used}, 'fresh', 'gets its reply, and so does the other');
};

subtest 'a response that is no HTTP::Response' => sub {
    {
        package Response;
        sub new             { return bless { ok => $_[1] }, $_[0] }
        sub is_success      { return $_[0]{ok} }
        sub decoded_content { return '{"errcode":0,"from":"a mock"}' }
    }
    no warnings 'redefine';
    local *LWP::UserAgent::get = sub { return Response->new(1) };
    is(QQ::weixin::work::gettoken('id', 'secret')->{from}, 'a mock', 'with the two methods that are needed');
    local *LWP::UserAgent::get = sub { return Response->new(0) };
    is(QQ::weixin::work::gettoken('id', 'secret'), 0, 'without success');
};

done_testing;
