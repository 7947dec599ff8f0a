# Made from the docstrings of QQ/weixin/work/media/get.py by .ci/made; change those.
package QQ::weixin::work::media::get;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work::media',
    exported => [qw(jssdk)],
    original => [qw(jssdk)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::media::get - download a temporary media file

=head1 SYNOPSIS

    use QQ::weixin::work::media::get;
    my $reply = QQ::weixin::work::media::get::jssdk($access_token, $media_id);

=head1 DESCRIPTION

GET media/get
https://developer.work.weixin.qq.com/document/path/90254 (2026/01/09)

A successful call returns a dict without errcode, with the file and what the server said about it. When the server
answers with JSON, which is how it reports an error, the decoded reply is returned in its place: a dict with errcode
and errmsg.

Arguments:
    media_id (str, required): id from upload, or from an asynchronous upload (upload_by_url); valid for 3 days, and
        in every app of the corp.
    to (any): a path or an open binary file that the file is written to as it comes in, whatever its size; at a path
        it is whole or not at all. The reply then has the number of bytes, size, in place of data.

Reply:
    content-type (str): content type of the file, such as image/jpeg.
    filename (str): name of the file.
    data (bytes): content of the file.

Permission:
    any: allowed

Limits:
    - the server gives a file over 20 MB only in ranges, of at most 20 MB for those of upload_by_url; such a file is
      fetched in ranges and put together here.
    - some files are kept encrypted, and can be had only in ranges that are multiples of 16 bytes.
    - a file without its length, over TLS, that was cut off is a Failure.

Errors:
    830002: the file is too large to be had whole; answered by asking for ranges, so not returned.
    40007: invalid media_id.

Differs from Perl: the server's error comes back decoded, where 0.12 gives its text as the file; a text file stays
    bytes; files over 20 MB can be had.

QQ::weixin::work::media::get: 素材管理.

QQ::weixin::work::media::get is a function too, so this module can be called as that function: media.get(token, id) and
media.get.jssdk(token, id) both work, whatever was imported.

Voice recordings in high quality: what web pages in WeCom recorded and stored through the JS-SDK, for speech recognition
and the like.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 jssdk($access_token, $media_id)

获取高清语音素材: download the high-quality voice recording that the JS-SDK call uploadVoice stored.

GET media/get/jssdk
https://developer.work.weixin.qq.com/document/path/90255 (2025/09/01)

The recording comes in speex at 16 kHz, while media.get gives the same in AMR at 8 kHz. A successful call returns a
dict without errcode, with the file and what the server said about it. When the server answers with JSON, which is
how it reports an error, the decoded reply is returned in its place: a dict with errcode and errmsg.

Arguments:

=over

=item media_id (str, required)

id of the recording, from uploadVoice; usable by every app of the corp.

=back

Reply:

=over

=item content-type (str)

content type of the file.

=item filename (str)

name of the file.

=item data (bytes)

content of the file.

=back

Permission:

=over

=item *

any: allowed

=back

Limits:

=over

=item *

WeCom 2.4 or later only; not yet recordings from HarmonyOS.

=item *

the server gives a file over 20 MB only in ranges of at most 20 MB; such a file is fetched in ranges and put together here.

=item *

a file without its length, over TLS, that was cut off is a Failure.

=back

Errors:

=over

=item *

830002: file over 20 MB asked for whole; answered by asking for ranges, so not returned.

=item *

40007: invalid media_id.

=back

Differs from Perl:

=over

=item *

the server's error comes back decoded, where 0.12 gives its text as the file; a text file stays bytes; files over 20 MB can be had.

=back

=cut
