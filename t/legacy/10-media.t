use strict;
use warnings;

use File::Temp qw(tempdir);
use FindBin;
use Test::More;

use QQ::weixin::work::media;
use QQ::weixin::work::media::get;
require "$FindBin::Bin/sandbox.pl";
our $access_token;

my $directory = tempdir(CLEANUP => 1);
chdir $directory or die $!;
my $name = "\xe6\x8a\xa5\xe5\x91\x8a.txt";    # 报告
open my $file, '>', $name or die $!;
print $file "content\0\xff\r\n" x 1000;
close $file or die $!;

my $reply = QQ::weixin::work::media::upload($access_token, 'file', $name);
is($reply->{errcode}, 0, 'a file of the directory that the script has gone to');
ok($reply->{media_id}, 'its media_id');

is(QQ::weixin::work::media::upload($access_token, 'file', 'no such file'), 0, 'a file that is not there');

$reply = QQ::weixin::work::media::get($access_token, $reply->{media_id});
is(ref $reply, 'HASH', 'a download');
is(join(' ', sort keys %$reply), 'content-type data filename', 'what comes of it');
ok(length $reply->{data},           'its bytes');
ok(!utf8::is_utf8($reply->{data}), 'which are bytes');

chdir '/';
is(ref QQ::weixin::work::media::get::jssdk($access_token, 'media id'), 'HASH', 'the function below the function');
is(QQ::weixin::work::media::get('no token', 'media id')->{errcode}, 40014, 'an error in the place of a file');

{
    no warnings 'redefine';
    my $all_bytes = join '', map { chr } 0 .. 255;
    local *LWP::UserAgent::get = sub {
        return HTTP::Response->new(200, 'OK', ['Content-Type' => 'audio/amr', 'Content-Disposition' => 'attachment; filename="v.amr"'],
            $all_bytes);
    };
    is_deeply(
        QQ::weixin::work::media::get('token', 'id'),
        { 'content-type' => 'audio/amr', filename => 'v.amr', data => $all_bytes },
        'each byte arrives'
    );
}

done_testing;
