# Made from the docstrings of QQ/weixin/work/media/__init__.py by .ci/made; change those.
package QQ::weixin::work::media;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work',
    exported => [qw(upload uploadimg get upload_by_url get_upload_by_url_result upload_attachment)],
    original => [qw(upload uploadimg get upload_by_url get_upload_by_url_result upload_attachment)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::media - 素材管理

=head1 SYNOPSIS

    use QQ::weixin::work::media;
    my $reply = QQ::weixin::work::media::upload($access_token, $type, $media);

=head1 DESCRIPTION

Files for messages and attachments: an upload gives a media_id, valid for 3 days and usable by every app of the corp, or
for uploadimg a permanent URL. The argument media is the path of a file, an open binary file, or a tuple of the name
that
people see and bytes or an open binary file; files are streamed, and pipes are sent whole.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 upload($access_token, $type, $media)

上传临时素材: upload a temporary media file and get its media_id.

POST media/upload
https://developer.work.weixin.qq.com/document/path/90253 (2024/07/22)

The file is streamed with its name, size and content type without being read into memory. Recipients see the
file under its name.

Arguments:

=over

=item type (str, required)

kind of file: one of image, voice, video, file.

=item media (any, required)

a path (str or os.PathLike), an open binary file, or (name, bytes or open binary file); an unreadable one is a Failure that names it, and nothing is sent.

=back

Reply:

=over

=item type (str)

kind of file: one of image, voice, video, file.

=item media_id (str)

id of the file, valid for 3 days in every app of the corp.

=item created_at (str)

upload time, Unix seconds as a string.

=back

Permission:

=over

=item *

any: allowed

=back

Limits:

=over

=item *

every file must be larger than 5 bytes.

=item *

image: 10 MB, JPG or PNG.

=item *

voice: 2 MB, at most 60 seconds, AMR only.

=item *

video: 10 MB, MP4.

=item *

file: 20 MB.

=back

Differs from Perl:

=over

=item *

a file that can't be read is a Failure, where 0.12 dies; the part has its filelength.

=back

=head2 uploadimg($access_token, $media)

上传图片: upload an image and get a permanent URL.

POST media/uploadimg
https://developer.work.weixin.qq.com/document/path/90256 (2022/01/20)

The file is streamed with its name, size and content type without being read into memory. The URL is for the bodies
of news messages, welcome messages to customers and the like; outside WeCom the image is blocked.

Arguments:

=over

=item media (any, required)

the image, 5 bytes to 2 MB: a path (str or os.PathLike), an open binary file, or (name, bytes or open binary file); an unreadable one is a Failure that names it, and nothing is sent.

=back

Reply:

=over

=item url (str)

URL of the image, valid permanently.

=back

Permission:

=over

=item *

any: allowed

=back

Limits:

=over

=item *

at most 3000 images a month and 1000 a day for each corp.

=back

Differs from Perl:

=over

=item *

a file that can't be read is a Failure, where 0.12 dies; the part has its filelength.

=back

=head2 get($access_token, $media_id)

获取临时素材: download a temporary media file.

GET media/get
https://developer.work.weixin.qq.com/document/path/90254 (2026/01/09)

A successful call returns a dict without errcode, with the file and what the server said about it. When the server
answers with JSON, which is how it reports an error, the decoded reply is returned in its place: a dict with errcode
and errmsg.

Arguments:

=over

=item media_id (str, required)

id from upload, or from an asynchronous upload (upload_by_url); valid for 3 days, and in every app of the corp.

=back

Reply:

=over

=item content-type (str)

content type of the file, such as image/jpeg.

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

the server gives a file over 20 MB only in ranges, of at most 20 MB for those of upload_by_url; such a file is fetched in ranges and put together here.

=item *

some files are kept encrypted, and can be had only in ranges that are multiples of 16 bytes.

=item *

a file without its length, over TLS, that was cut off is a Failure.

=back

Errors:

=over

=item *

830002: the file is too large to be had whole; answered by asking for ranges, so not returned.

=item *

40007: invalid media_id.

=back

Differs from Perl:

=over

=item *

the server's error comes back decoded, where 0.12 gives its text as the file; a text file stays bytes; files over 20 MB can be had.

=back

=head2 upload_by_url($access_token, \%hash)

生成异步上传任务: start a job that makes a large file on a CDN a temporary media file.

POST media/upload_by_url
https://developer.work.weixin.qq.com/document/path/96219 (2022/12/14)

WeCom downloads the file itself; ask get_upload_by_url_result for the outcome. The end of the job is also reported
to the app's callback by the event upload_media_job_finish. The media_id of such a job and that of upload are not
interchangeable: this one serves to download the file with get, whatever the scene, and (scene 1) as the video or
file of a template in externalcontact.group_welcome_template, where reading the template returns the same kind of id
that was used to add or edit it.

hash:

=over

=item scene (int, required)

what the file is for: 1 = welcome message for customer groups.

=item type (str, required)

kind of file: one of video, file; at most 32 bytes.

=item filename (str, required)

name shown to recipients, at most 128 bytes.

=item url (str, required)

CDN address, at most 1024 bytes; must support Range downloads; a Tencent Cloud COS address must be publicly readable.

=item md5 (str, required)

MD5 of the file, compared after the download; at most 32 bytes.

=back

Reply:

=over

=item jobid (str)

id of the job for get_upload_by_url_result.

=back

Permission:

=over

=item *

any: with 客户联系

=back

Limits:

=over

=item *

every file must be larger than 5 bytes.

=item *

video: 200 MB, MP4 only.

=item *

file: 200 MB.

=item *

image and voice are not supported.

=item *

the resulting media_id is valid for 3 days, in every app of the corp.

=back

Errors:

=over

=item *

830002: from get, not from this call: file over 20 MB downloaded without Range, or chunk over 20 MB.

=back

=head2 get_upload_by_url_result($access_token, \%hash)

查询异步任务结果: read the state and media_id of an asynchronous upload job.

POST media/get_upload_by_url_result
https://developer.work.weixin.qq.com/document/path/96219 (2022/12/14)

hash:

=over

=item jobid (str, required)

id of the job, from upload_by_url; at most 128 bytes; valid for 60 minutes.

=back

Reply:

=over

=item status (int)

1 = running, 2 = done, 3 = failed; a number in the official sample, a string in its table.

=item detail (dict)

outcome of the job.

=item detail.errcode (int)

error code of the job: not 0 when status is 3, otherwise 0.

=item detail.errmsg (str)

error text of the job.

=item detail.media_id (str)

id of the file, valid for 3 days; only when status is 2.

=item detail.created_at (str)

creation time, Unix seconds as a string; only when status is 2.

=back

Permission:

=over

=item *

any: with 客户联系

=back

Errors:

=over

=item *

830001: in detail.errcode: invalid url; check that it supports Range downloads.

=item *

830003: in detail.errcode: the data could not be downloaded from url.

=item *

45001: in detail.errcode: file size outside 5 bytes to 200 MB.

=item *

301019: in detail.errcode: the MD5 of the file is not the md5 given.

=back

=head2 upload_attachment($access_token, $media_type, $attachment_type, $media)

上传附件资源: upload an attachment for Moments or the product album and get its media_id.

POST media/upload_attachment
https://developer.work.weixin.qq.com/document/path/95098 (2025/06/10)

The file is streamed with its name, size and content type without being read into memory. Recipients see the
file under its name.

Arguments:

=over

=item media_type (str, required)

kind of file: one of image, video, file; only image and video for Moments, only image for product albums.

=item attachment_type (int, required)

1 = Moments (朋友圈), 2 = product album (商品图册).

=item media (any, required)

a path (str or os.PathLike), an open binary file, or (name, bytes or open binary file); an unreadable one is a Failure that names it, and nothing is sent.

=back

Reply:

=over

=item type (str)

kind of file: one of image, voice, video, file; voice is documented, though media_type does not allow it.

=item media_id (str)

id of the file, valid for 3 days in every app of the corp.

=item created_at (str)

upload time, Unix seconds as a string.

=back

Permission:

=over

=item *

self-built: 客户联系 > 可调用接口的应用

=item *

third-party, delegated: 企业客户

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Limits:

=over

=item *

every file must be larger than 5 bytes.

=item *

image: 10 MB, JPG or PNG; for Moments the long side has at most 10800 pixels, the short one at most 1080.

=item *

voice: not on the page since 2026-01.

=item *

video: 10 MB, MP4; for Moments at most 30 seconds.

=item *

file: 10 MB.

=item *

a Moments attachment used through the client JSAPI or a mini program needs WeCom client 4.0.2 or later.

=back

Differs from Perl:

=over

=item *

a file that can't be read is a Failure, where 0.12 dies; the part has its filelength.

=back

=cut
