# Made from the docstrings of QQ/weixin/work/service/media.py by .ci/made; change those.
package QQ::weixin::work::service::media;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::service',
    exported => [qw(upload)],
    original => [qw()],
    more     => [qw(upload)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::service::media - 素材管理

=head1 SYNOPSIS

    use QQ::weixin::work::service::media;
    my $reply = QQ::weixin::work::service::media::upload($provider_access_token, $type, $media [, $attachment_type]);

=head1 DESCRIPTION

Files that a service provider uploads.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 upload($provider_access_token, $type, $media [, $attachment_type])

服务商上传临时素材: upload a temporary media file as the service provider.

POST service/media/upload
https://developer.work.weixin.qq.com/document/path/99310 (2023/07/10)

Every app of one corp can use the media_id. The name of the file must not begin with a slash, nor hold a backslash
or a colon.

Arguments:

=over

=item type (str, required)

image = a picture, voice = a voice message, video = a film, file = any other file.

=item media (any, required)

a path (str or os.PathLike), an open binary file, or (name, bytes or open binary file); an unreadable one is a Failure that names it, and nothing is sent.

=item attachment_type (int)

what the file is for; required in that case only: 3 = the cashier (收银台).

=back

Reply:

=over

=item type (str)

the type given: image, voice, video, file.

=item media_id (str)

id of the file, valid for 3 days.

=item created_at (str)

when it was uploaded, Unix seconds.

=back

Limits:

=over

=item *

every file must be larger than 5 bytes.

=item *

image: 2 MB, JPG or PNG.

=item *

voice: 2 MB, at most 60 seconds, AMR only.

=item *

video: 10 MB, MP4.

=item *

file: 20 MB.

=back

=cut
